# What only the command line says, in English.

## The debrief of a finished game

debrief-ended = { $ending }. { $points } points.
debrief-curve = What you had in hand if you had done no more, and what was still within reach:
debrief-curve-row = { $date }: in hand { $hand }, within reach { $reach }
debrief-none = No single decision stands out. What was lost was lost in small steps, or would have taken many changes to keep.
debrief-stretch = Lost bit by bit: { $from } to { $until }
debrief-stretch-reach = Within reach on { $from }: { $before }. On { $until } no line that was tried came to more than { $after }. { $named ->
    [yes] What is named of these days by itself is only a part of it.
   *[no] No single decision of these days can be named.
}
debrief-fall = No single decision can be named that lost this game. The greatest fall: { $date }
debrief-fall-beside = The greatest fall has no remedy of few changes: { $date }
debrief-no-remedy = No few changes were found that would have made up for it.
debrief-half = At least half of it is kept by these acts, each of which is needed, and no other act after this day:
debrief-half-ends = Played like this, the game ends at { $would } instead of { $score }.
debrief-greatest = No single decision stands out by what it lost. { $count ->
    [one] The one change that would have given most, with all else as played:
   *[other] The few changes that would have given most, with all else as played:
}
debrief-label-turning-point = Turning point
debrief-label-mistake = Mistake
debrief-label-mendable = It cost points, and could still be mended
debrief-label-unlucky = Bad luck
debrief-label-lucky = Good luck
debrief-head = { $label }: { $date }
debrief-done = What you did: { $act }
debrief-waited = waited until { $date }
debrief-reach-same = Within reach before and after it: { $before }.
debrief-reach = Within reach before it: { $before }. After it no line that was tried came to more than { $after }.
debrief-in-game = A single change at this moment, with everything else as you played it, brings the game to { $would } instead of { $score }.
debrief-changes = The fewest changes that were found:
debrief-add = { $date }: { $act }
debrief-drop = { $date }, left out: { $act }
debrief-fallen = { $date }, then no longer possible: { $act }
debrief-move = { $to }, not { $from }: { $act }
debrief-replace = { $date }: { $instead }. Left out: { $act }
debrief-changed = With this, and everything else as you played it, the game ends at { $would } instead of { $score }.
debrief-played-on = With this the game does not end early. Played on to the last day as in the line that was found, it ends at { $would } instead of { $score }.
debrief-nobody = All governments would have answered as they did.
debrief-first = The first answer that would have been different:
debrief-as-played = As you played it: { $answer }
debrief-otherwise = With the changes: { $answer }
debrief-answer = { $date }: { $text }
debrief-no-answer = no such answer
debrief-sums = { $played } as you played it, { $would } with the changes, { $needed } needed
debrief-sums-needs = { $played } of { $before } needed as you played it, { $would } of { $needed } needed with the changes
debrief-sum-desk = Its sum on { $date }: { $sums }. The greatest differences:
debrief-sum-table = Its sum at the table on { $date }: { $sums }. The greatest differences:
debrief-sum-chamber = The margin in its chamber on { $date }: { $sums }. The greatest differences:
debrief-sum-home = The sum at home on { $date }: { $sums }. The greatest differences:
debrief-term = { $term }: { $played }, with the changes { $would }
debrief-verdicts = What the difference is made of: { $verdicts }
debrief-verdict = { $verdict } { $points }
debrief-gained = Bound with the changes, and not as you played it: { $powers }
debrief-lost = Bound as you played it, and not with the changes: { $powers }
debrief-ending = The ending with the changes: { $ending }
debrief-known = Could you know it? Of { $worlds } situations that fitted all you had heard, this was better in { $better } % and worse in { $worse } %; on average { $mean } points.
debrief-known-lucky = Of { $worlds } situations that fitted all you had heard, it would have been better in { $better } % not to do it; on average { $mean } points. In this game it was right.
debrief-unknown = Whether you could know it can't be said: too few situations fit all that you had heard.
debrief-missing-again = The same act was missing as on { $date }.
debrief-causes = What had led to it:
debrief-omitted = { $date }, not done: { $act }
debrief-slips = Smaller things; in brackets, what the change would have given in this game:
debrief-slip = { $date }: { $act } ({ $gain })
debrief-trust = How far to trust this: { $lines } lines were played, by two searches of { $budget } lines each, which told each other what they had found; the second half of the lines raised what is within reach by { $spread } points on average. “Within reach” is what these lines came to, with the hidden motives known; more may have been possible. A loss is called a mistake from { $threshold } points on, if both searches found it and few changes make up for it. Questions are never called mistakes, and nothing below 1.5 points is named.
