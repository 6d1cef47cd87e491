# The page in English: what a player aims for beside the ending.

goals = Goals
goals-way = Goals, and what counts at the end
goals-lead = They change nothing in the rules. Say which you aim for: you are told when one is met or lost.
goals-counted = What counts at the end: about { $most } points
goals-worth = Up to { $most } points{ $trust ->
    [0] .
   *[other] : { $trust } for trust, { $rest } for signing again.
}
goals-worth-open = About { $most } points; more is possible.
goals-aim = Aim for it
goals-aimed = Chosen. Give it up
goals-is-open = Still possible.
goals-met = Goals met: { $count } of { $of }
goals-is-lost = Lost on { $date }.
goals-is-met = Met on { $date }.
goals-now-met = Goal met: { $goal }
goals-now-lost = Goal lost: { $goal }
goals-stand = Goals: { $met } met, { $open } still possible, { $lost } lost
