# The page in English: the draft.

circle-nobody = { $player } and those it will invite
articles = The articles
lead-word = { $clause }.
lead-word-short = { $clause }:
marks-of = What each thinks: { $clause }
mark-content = { $who }: content
mark-objects = { $who }: asked for another wording
mark-bears = { $who }: did not object, but would prefer another wording
mark-no-view = { $who }: view unknown
mark-beyond = Beyond your mandate: { $who }
mark-home-content = { $who }: within your mandate; no member asks for another wording
mark-home-bears = { $who }: within your mandate; for another wording: { $members }
legend-content = content
legend-bears = reluctant
legend-objects = asks for a change
legend-beyond = beyond mandate
legend-no-view = unknown
draft-unseen = Not sent to anybody yet.
draft-changes = { $count ->
    [0] As last sent.
    [one] One change since last sent.
   *[other] { $count } changes since last sent.
}
draft-signed = Signed and closed, { $date }.
against = What is marked in red
against-sent = Red: changes since last sent
against-power = Red: changes since the note to { $power }
against-history = Red: differences from history
against-later = Red: what changes until the end
against-nothing = No marks
draft-against-power = { $count ->
    [0] As in your note to { $power }.
    [one] One wording differs from your note to { $power }.
   *[other] { $count } wordings differ from your note to { $power }.
}
draft-against-history = { $count ->
    [0] As in history.
    [one] One wording differs from history’s.
   *[other] { $count } wordings differ from history’s.
}
draft-against-later = { $count ->
    [0] As at the end.
    [one] One wording is different at the end.
   *[other] { $count } wordings are different at the end.
}
draft-against-nothing = No marks shown.
fair-copy = Fair copy
fair-print = Print
fair-download = Save as a file
fair-article = { $numeral }. { $clause }
fair-hands = Signatures
fair-white = No signature
fair-colophon = { $title }: worded for the game.
fair-style = { $name }, { $role }
fair-deposited = Ratification deposited on { $date }
fair-acceded = { $power } acceded on { $date }
clause-slug = { $label }
clause-margin = What each thinks of the present wording
clause-margin-both = What each thinks of it now, and what it would say
clause-who = Government
clause-now = Present wording
clause-then = If “{ $option }” is written
then-kept = keeps its yes
then-strained = its yes may not bear a change
then-doubtful = may take back its yes at once
then-lost = takes back its yes at once
then-asked = asked for this
then-asks-other = still asks for { $demand }
then-agrees = would say yes to the text
then-better = would like it better
then-better-likely = would probably like it better
then-worse = would like it less
then-worse-likely = would probably like it less
then-same = no difference to it
then-unknown = depends on motives that you do not know
clause-choose = Choose a wording
clause-unwritten = Chosen, but not in the text until you write it.
this-wording = this wording
option-now = present wording
option-allowed = Within your mandate.
option-beyond = Beyond your mandate: without permission it would cost { $price } confidence.
option-asked-by = { $powers } asked for this.
permission-granted = Permission for { $demand } would be granted today: you can show { $stands }, it takes { $needs }. Asking costs { $price } confidence.
permission-refused = Permission for { $demand } would be refused today: you can show { $stands }, it takes { $needs }. Asking costs { $price } confidence all the same.
permission-open = Permission for { $demand } is not certain today: you can show { $stands }, it takes { $needs }, and undecided members add { $least } to { $most }. Asking costs { $price } confidence, or { $refused } if refused.
promised-short = promised in public
price-why = Why today’s price?
