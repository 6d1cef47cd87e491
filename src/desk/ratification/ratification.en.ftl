# The page in English: the board of ratifications, in the draft's place once the text is signed.

board = Ratification
board-text = The text
board-pairs = Who is bound
board-lead = { $bound } of { $of } neighbours are bound.
board-without-you = Bound without you: { $count }. Your own ratification is missing.
board-trust = Trust of the bound neighbours on the last day: { $most } of the { $all } points for “{ verdict-durability }”. Today: { $points }.
board-trust-of = trust { $trust }
board-trust-level = { $level ->
    [none] no trust
    [little] little trust
    [some] some trust
   *[much] much trust
}
board-next-vote = Next: the vote in { $name }, about { $day }.
board-next-decision = Next: { $name } decides, about { $day }.
board-next-deposit = Next: the deposit of { $name }, { $day }.
board-registered = Registered { $date }.
board-signatories = Signatories
board-acceded = Those who have acceded
board-others = Those who may accede
board-own-signed = signed { $date }; not yet ratified
board-own-ordered = ratification ordered { $date }, { $free ->
    [1] deposited { $due }
   *[other] deposited { $due } for { $price } confidence
}
board-own-deposited = ratified { $date }
board-own-bound = bound since { $date }
board-apart = , not yet with you
board-with-you = , with you since { $date }
board-no-chamber = Its government decides without a vote in a chamber.
board-votes = { $open ->
    [0] { $ayes }
   *[other] { $ayes } to { $most }
} of 100 votes would be for the text today; { $needed } are needed.
board-margin = Margin { $open ->
    [0] { $least }
   *[other] { $least } to { $most }
}.
board-votes-unknown = Unknown until you see all its reasons; { $needed } of 100 votes are needed.
board-undecided = Its undecided deputies are not heard yet ({ $least } to { $most }).
board-pivot = It depends on: { $faction }.
board-against = Most against it: { $term }.
board-too-late = With today’s margin its deposit would come on { $date }: too late.
board-may-be-late = A bare majority delays the deposit by { $count } days: too late. A wider margin shortens that.
board-by-papers = By your answers: margin { $change }.
board-put-off = { $count ->
    [one] Put off once; after { $most } times it is shelved.
   *[other] Put off { $count } times; after { $most } it is shelved.
}
board-lobbied = { $count ->
    [one] You have lobbied once.
   *[other] You have lobbied { $count } times.
}
board-chamber = The factions
board-chamber-of = The factions in the chamber of { $power }
board-acts = What { home-place } can do
