# The page in English: two games side by side.

calendars-none = There is only history so far. Begin a game; then it can be laid beside it.
calendars-empty = Nothing has happened in either game yet.
calendars-line-a = Line A
calendars-line-b = Line B
calendars-day = Day
calendars-days = The days of both games
calendars-table = As a table
calendars-picture = As a picture
calendars-pen = Take the pen, { $date }
calendars-look = That day’s desk
calendars-chosen = The day that is chosen
calendars-key = A circle is an act, an envelope an answer. Busy weeks are drawn wide, quiet ones narrow; a tick is a Monday.
calendars-flag = { $name }: { $act }
calendars-apart = { $days ->
    [one] a day
   *[other] { $days } days
}
calendars-moment = { $date } · { $line ->
    [shared] both
   *[apart] { $name }
}
calendars-stop = { $date }, { $line ->
    [shared] both games
   *[apart] { $name }
}: { $told }
differs = What differs
differs-by = by how much
differs-nothing = Nothing: the two are alike.
differs-same-text = The text is the same in both.
differs-more = { $count ->
    [one] One more row in the table.
   *[other] { $count } more rows in the table.
}
sum-against = { $end ->
    [no] { $date }: { $a } against { $b }
   *[yes] { $a } against { $b }
}
sum-and = { $a } and { $b }
sum-endings = A: { $a }. B: { $b }.
sum-dates = Dates that came sooner in A: { $sooner }; later: { $later }.
sum-text = { $count ->
    [0] The text is the same.
    [one] One article differs.
   *[other] { $count } articles differ.
}
game-history = History
game-running = Your running game
game-watched = The game you watch
game-choice = { $name } ({ $score ->
    [one] one point
   *[other] { $score } points
}, { $acts ->
    [one] one act
   *[other] { $acts } acts
}, { $date })

## What happened, in a few words

told-many = { $count } governments
told-draft = draft: { $about }
told-note = note to { $powers }
told-inform = { $powers } informed
told-need = what would { $powers } need?
told-sound = sounding { $powers }
told-audience = audience: { $powers }
told-intel = telegrams read: { $powers }
told-assure = private assurance: { $powers }
told-favour = favour: { $powers }
told-press = pressure: { $powers }
told-mediate = a word put in: { $powers }
told-publish = correspondence published
told-commit = public promise: { $about }
told-deadline = a day is named
told-ask = permission asked: { $about }
told-all-of = all that { $voice } asks
told-report = report
told-call = signing called
told-settle = reservation recorded: { $powers }
told-sign = the signatures
told-ratify = own ratification ordered
told-lobby = lobbying: { $powers }
told-answer = answer: { $about }
told-register = registration asked
told-withdraw = proposal withdrawn
told-agreed = { $powers }: yes
told-in-principle = { $powers }: yes in principle
told-waiting = { $powers }: waits for others
told-countered = { $powers }: asks for changes
told-noted = { $powers }: takes note
told-declined = { $powers }: no
told-acceding = { $powers }: will accede
told-withdrawn = { $powers }: takes back its yes
told-walkedOut = { $powers }: walks out
told-tableEmpty = nobody signs
told-powersWithheld = full powers refused
told-shelved = { $powers }: bill shelved
told-disowned = { $powers }: signature disowned
told-warned = warning
told-signed = { $count } sign
told-inForce = in force
told-bound = { $powers }: bound
told-deposited = ratified: { $powers }
told-acceded = { $powers }: accedes
told-registered = registered
told-parisPactInForce = { scenario-pact } in force
