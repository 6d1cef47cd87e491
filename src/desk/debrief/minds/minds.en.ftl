# The debrief: minds opened, and what other minds would have come to.

mind-head = Minds opened
mind-hidden-none = No government of this scenario hides what it is.
mind-lead-all = The dossiers are opened. { $of ->
    [1] It mattered what the one government that hides its motives was:
   *[other] With all { $of } governments it mattered what they were:
} with other motives the same acts would have come to something else.
mind-lead = { $count ->
    [0] In this game it made no difference what { $of ->
        [1] the one government that hides its motives was
       *[other] any of { $of } governments was
    }: with other motives the same acts would have come to the same.
    [one] The dossiers are opened. The motives of one of the { $of } governments mattered: with other motives the same acts would have come to something else.
   *[other] The dossiers are opened. The motives of { $count } of the { $of } governments mattered: with other motives the same acts would have come to something else.
}
mind-rest = { $count ->
    [one] It made no difference what { $powers } was.
   *[other] It made no difference what these were: { $powers }.
}
mind-note = The height of a strip is the chance that you gave to the truth, from the first day to the last; its upper edge is certainty. The line stands on the day on which it mattered. It is red where other motives would have given you more.
mind-as-table = As a table
mind-as-picture = As a picture
mind-history = In history: { $type }
# Read aloud in place of the picture
mind-strip = You gave the truth a chance of { $first }% on the first day and of { $last }% on the last; it changed { $count ->
    [0] at no time
    [one] once
   *[other] { $count } times
}.
mind-parting = { $date }: { $title }
mind-nothing = Nothing of the kind.
mind-result = { $ending }, { $score } points
mind-had = { $type }:
mind-knew = You took it for that before it mattered: { $share }%.
mind-untold = No single question put before that day would have told.
mind-telling = { $verb ->
    [sound] A sounding
    [intel] Reading its telegrams
   *[need] Asking what it needs
} on { $date } would have told: { $share }% for the truth.{ $displaced ->
    [0] { "" }
    [one] { " " }One of your later acts would have been refused for it.
   *[other] { " " }{ $displaced } of your later acts would have been refused for it.
}
mind-column-was = What it was
mind-column-first = First day
mind-column-then = The day before it mattered
mind-column-last = Last day
mind-column-mattered = When it mattered
mind-column-told = What would have told
what-if = What if
what-if-choose = The same acts, and one government of other motives
what-if-was = This game
what-if-other = Otherwise
what-if-end = The end
what-if-signed = Signed
what-if-signed-by = { $date }: { $powers }
what-if-unsigned = Nothing
what-if-bound = Bound
what-if-parting = { $date }: the first thing that others would have done otherwise
weights = What weighed otherwise
weights-term = Reason
weights-more = { $count ->
    [one] One more reason weighed otherwise.
   *[other] { $count } more reasons weighed otherwise.
}
weights-sum = Sum
weights-needs = Needed
what-if-same = Nobody would have done anything otherwise.
what-if-refused = { $count ->
    [0] All your acts would have been possible.
    [one] One of your acts would have been refused.
   *[other] { $count } of your acts would have been refused.
}
