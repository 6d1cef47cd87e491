# The page in English: the end.

## The end

front-page-name = The Courier
front-page-clock = Of the { $of } deposits that { scenario-pact } waits for, { $count } have been made.
front-page-invented = A newspaper that never was
plan-signed = Who signed on { $date }. The seating is invented.
plan-nobody = Nobody signed.
end-slug = How it ended
end-powers = Who is bound, and since when
end-turns = Turning points
end-marks = Marks
end-debrief = What decided it?
end-ways-back = Look back
end-ways-text = The result
end-ways-on = Go on
near-head = The nearest better ending: “{ $ending }”
near-head-other = The nearest other ending: “{ $ending }”
near-bound = Not bound: { $powers }.
near-founders = Not among those who signed at the table: { $powers }.
near-text = Missing: { $condition }
near-day-act = On { $date } it could still have been reached: “{ $act }”, then all that you did afterwards.
near-no-day = Of the single acts that were tried, a day in each week, none would have reached it.
near-seeking = Looking for the last day on which it could still have been reached.
end-after = What came after
end-fates = What became of them
fates-lead = Nothing that is done in this game causes it or cures it.
fates-all = All { $count }
verdict-yours = this game
verdict-as-it-happened = as it happened
verdict-history = history
verdict-beside = History: { $share } per cent.
percent = { $share }%
score = { $own } points in all, of about { $most }.
score-history = History: { $history }.
score-disputed = In history’s figures the sources disagree about the accession of { $powers }.
fingerprint = This game’s fingerprint
end-deal-history = Deal 0: the motives of { $year }.
end-deal = Deal { $deal }: the same governments, other hidden motives. This link deals them again:
to-the-title = To the title page
pairs-open = All pairs in force
pairs-title = All pairs in force
pairs-count = { $count ->
    [one] One pair
   *[other] { $count } pairs
}
pairs-none = It is in force between no two governments.
table-power = Country
table-road = Status
table-pair = Between
no-date = –

## Why a game ends as it does

why-ending-open = Why this ending?
why-ending = Why “{ $ending }”?
why-ending-slug = Number { $place } of { $of }, in the order in which they are tested
why-ending-lead = All of this was true, and no earlier ending applied.
why-ending-rest = It asks for nothing by itself: it is what remains where more was reached than nothing, and none of the others in full. The nearest of them stand below.
why-ending-near = Missed by one condition
because-met = True:
because-unmet = False:
because-all = All of these:
because-any = At least one of these:
because-not = None of these:
because-signed = The text was signed.
because-published = The correspondence was published.
because-recalled = Confidence fell so low that you were relieved of the file.
because-withdrawn = You took the proposal back.
because-exposed = A private assurance was exposed in print.
because-registered = The text was registered.
because-breached = You acted without permission.
because-confidence-at-least = Confidence was { $figure } or more.
because-confidence-below = Confidence was below { $figure }.
because-text = The text says: { $demands }.
because-founders-all = Signed at the table by { $powers }.
because-founders-at-least = Signed at the table by at least { $count } of { $powers }.
because-founders-at-most = Signed at the table by at most { $count } of { $powers }.
because-founders-none = Not among those who signed at the table: { $powers }.
because-bound-all = Bound at the end: { $powers }.
because-bound-at-least = Bound at the end: at least { $count } of { $powers }.
because-bound-at-most = Bound at the end: at most { $count } of { $powers }.
because-bound-none = Not bound at the end: { $powers }.
because-assured-all = You gave a private assurance to { $powers }.
because-assured-at-least = You gave a private assurance to at least { $count } of { $powers }.
because-assured-at-most = You gave a private assurance to at most { $count } of { $powers }.
because-assured-none = You gave no private assurance to { $powers }.
because-roads-all = “{ $road }”: { $powers }.
because-roads-at-least = “{ $road }”: at least { $count } of { $powers }.
because-roads-at-most = “{ $road }”: at most { $count } of { $powers }.
because-roads-none = Not “{ $road }”: { $powers }.
because-refused-at-least = Governments that refused: at least { $count }.
because-refused-at-most = Governments that refused: at most { $count }.
because-refused-none = No government refused.
because-requests-at-least = You asked permission at least { $count } times.
because-requests-at-most = You asked permission at most { $count } times.
because-requests-none = You never asked permission.
because-intercepted-at-least = Governments whose telegrams were read: at least { $count }.
because-intercepted-at-most = Governments whose telegrams were read: at most { $count }.
because-intercepted-none = Nobody’s telegrams were read.
because-answered = A crisis was answered with “{ $answer }”.
because-near = All dates of the text are within { $days } days of history’s.
