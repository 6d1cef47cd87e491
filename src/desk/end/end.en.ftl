# The page in English: the end.

## The end

front-page-name = The Eastern Courier
front-page-clock = Of the { $of } deposits that the greater pact waits for, { $count } have been made.
front-page-invented = A newspaper that never was
plan-signed = Who signed on { $date }. The seating is invented.
plan-nobody = Nobody signed.
end-slug = How it ended
end-powers = Who is bound, and since when
end-after = What came after
end-fates = What became of them
fates-lead = This is how it was in fact. Nothing that is done in this game causes it or cures it.
fates-all = All { $count }
verdict-yours = this game
verdict-as-it-happened = as it happened
verdict-history = history
verdict-beside = History: { $share } per cent.
percent = { $share } %
score = In all { $own } points.
score-history = History had { $history }.
fingerprint = Fingerprint of this game
end-deal-history = Deal 0: the minds of { $year }.
end-deal = Deal { $deal }: the same names, other thoughts behind them. This address deals them again:
to-the-title = To the first page
pairs-open = All pairs in force
pairs-title = All pairs in force
pairs-count = { $count ->
    [one] One pair
   *[other] { $count } pairs
}
pairs-none = Between no two Governments is the text in force.
table-power = State
table-road = Road
table-pair = Between
no-date = –

## Why a game ends as it does

why-ending-open = Why this ending?
why-ending = Why “{ $ending }”?
why-ending-slug = Number { $place } of { $of }, in the order in which they are tried
why-ending-lead = All of this was so, and no ending before it fitted.
why-ending-rest = No other ending fitted. This one asks for nothing.
why-ending-near = One thing away
because-met = So:
because-unmet = Not so:
because-all = All of these:
because-any = One of these, or more:
because-not = None of this:
because-signed = The text was signed.
because-published = The correspondence was printed.
because-recalled = Confidence fell below the line at which the file goes to somebody else.
because-withdrawn = The proposal was taken back.
because-exposed = Two private words were printed side by side.
because-registered = The text was registered.
because-breached = Something was done without leave.
because-confidence-at-least = Confidence stood at { $figure } or more.
because-confidence-below = Confidence stood below { $figure }.
because-text = The text says: { $demands }.
because-founders-all = At the table signed { $powers }.
because-founders-at-least = At the table signed { $count } or more of these: { $powers }.
because-founders-at-most = At the table signed { $count } or fewer of these: { $powers }.
because-founders-none = At the table signed none of these: { $powers }.
because-bound-all = Bound in the end: { $powers }.
because-bound-at-least = Bound in the end: { $count } or more of these: { $powers }.
because-bound-at-most = Bound in the end: { $count } or fewer of these: { $powers }.
because-bound-none = Bound in the end: none of these: { $powers }.
because-assured-all = Your private word was given to { $powers }.
because-assured-at-least = Your private word was given to { $count } or more of these: { $powers }.
because-assured-at-most = Your private word was given to { $count } or fewer of these: { $powers }.
because-assured-none = Your private word was given to none of these: { $powers }.
because-roads-all = “{ $road }”: { $powers }.
because-roads-at-least = “{ $road }”: { $count } or more of these: { $powers }.
because-roads-at-most = “{ $road }”: { $count } or fewer of these: { $powers }.
because-roads-none = “{ $road }”: none of these: { $powers }.
because-refused-at-least = Governments that refused: { $count } or more.
because-refused-at-most = Governments that refused: { $count } or fewer.
because-refused-none = No Government refused.
because-requests-at-least = Leave was asked for { $count } times or more.
because-requests-at-most = Leave was asked for { $count } times or fewer.
because-requests-none = Leave was never asked for.
because-answered = A crisis was answered with “{ $answer }”.
because-near = Every date of it lies within { $days } days of history’s.
