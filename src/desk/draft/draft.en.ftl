# The page in English: the draft.

circle-nobody = { $player } and those who will be asked
articles = The articles
lead-word = { $clause }.
marks-of = Who would bear it: { $clause }
mark-content = { $who } is content
mark-objects = { $who } asked for other words
mark-bears = { $who } did not ask, but would rather have other words
mark-no-view = { $who } has given no view
mark-beyond = { $who }: beyond your mandate
legend-content = content
legend-bears = not gladly
legend-objects = other words
legend-beyond = beyond mandate
legend-no-view = no view
draft-unseen = Nobody has seen it yet.
draft-changes = { $count ->
    [0] As it was last sent.
    [one] One change, not yet sent.
   *[other] { $count } changes, not yet sent.
}
draft-signed = Signed and closed, { $date }.
against = What the red pencil marks
against-sent = Red: since it was last sent
against-power = Red: since the note to { $power }
against-history = Red: unlike history’s text
against-nothing = No red
draft-against-power = { $count ->
    [0] As in the note to { $power }.
    [one] One article other than in the note to { $power }.
   *[other] { $count } articles other than in the note to { $power }.
}
draft-against-history = { $count ->
    [0] As history wrote it.
    [one] One article unlike history’s.
   *[other] { $count } articles unlike history’s.
}
draft-against-nothing = Nothing is marked.
fair-copy = Fair copy
fair-print = Print
fair-download = Keep as a file
fair-article = { $numeral }. { $clause }
fair-hands = Signatures
fair-white = Not signed
fair-colophon = { $title }: a text worded for the game, true to the substance of the one that was signed.
fair-style = { $name }, { $role }
fair-deposited = Ratification handed in on { $date }
fair-acceded = { $power } acceded on { $date }
clause-slug = { $label }
clause-margin = What each would say to it as it stands
clause-choose = Choose a wording
this-wording = this wording
option-now = in the text now
option-allowed = Within your mandate.
option-beyond = Beyond your mandate: without leave it would cost { $price } of confidence.
option-asked-by = Asked for by { $powers }.
leave-likely = Leave for { $demand } would be granted today: it stands at { $stands } and needs { $needs }. Asking costs { $price } of confidence.
leave-unlikely = Leave for { $demand } would be refused today: it stands at { $stands } and needs { $needs }. Asking costs { $price } of confidence, granted or not.
promised-short = promised in public
