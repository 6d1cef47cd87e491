# The debrief: the space of texts.

texts = The space of texts
texts-lead = The articles make { $texts } texts. On the evening of { $date } everybody at the table ({ $powers }) would have signed { $sign } of them. For { $both } of these { home-place } would have given full powers.
texts-supposed = In this game no government would have come to sign a text. So this page supposes those who signed in history, on that day, in the mood that they were in here.
texts-nobody = The articles make { $texts } texts. In this game no government would have come to sign one.
# Read aloud in place of the picture
texts-picture = { $texts } texts as dots. All signatories would sign { $sign }, and for { $both } of these { home-place } would give full powers. { $frontier } lie on the edge, where no text is better for both sides. The table says the same.
texts-ground-all = All would sign, { home-place } too
texts-ground-guests = { home-place } gives no full powers
texts-ground-both = Both would sign
texts-ground-none = Somebody would not sign
texts-ground-not = It would not sign
texts-across = room to spare: { home-place }
texts-up = room to spare: who has least
texts-up-of = room to spare: { $voice }
texts-against = Against { home-place }’s room, show that of
texts-least = who has least
texts-as-table = As a table
texts-as-picture = As a picture
texts-note = A larger dot is several texts. { $outside ->
    [0] All texts are in the picture.
    [one] One text lies outside of the picture, far below.
   *[other] { $outside } texts lie outside of the picture, most of them far below.
} { $pareto } cannot be made better for one party without being worse for another.
texts-how = How to read it
texts-how-words = To the right, better for { home-place }. Upwards, easier for the signatory with the least room to spare. Left of zero { home-place } gives no full powers; below zero somebody would not sign. On the black edge no text is better for both. Room is what a sum has beyond what it must reach at the table. Of a government that had not agreed yet its chamber is asked too, and the smaller room counts.
texts-name-yours = Your text
texts-name-yours-history = Your text, and history’s
texts-name-history = History’s text
texts-name-fairest = The fairest text
texts-name-nash = The greatest product (Nash)
texts-name-kalai = Even shares (Kalai and Smorodinsky)
texts-name-most = The most { home-place } could have
texts-why-fairest = Whoever has least has as much as any text can leave.
texts-why-nash = What all have to spare, multiplied, is greatest here.
texts-why-kalai = Everybody gets as even a share as can be of the best that any of these texts leaves him.
texts-why-most = Of all that everybody would sign, the best for { home-place }.
texts-also = It is also: { $names }.
texts-away = { $count ->
    [0] The text of this game
    [one] One article away: { $wordings }
   *[other] { $count } articles away: { $wordings }
}
texts-spare = { home-place } has { $figure } to spare. { $voice } has least: { $least }.
texts-spare-home = { home-place } has { $figure } to spare.
texts-without-permission = On that day you had no permission for: { $wordings }.
texts-table-named = Texts with a name
texts-table-frontier = The edge, from the best for { home-place } on
texts-column-text = Text
texts-circle = At the table
texts-day = On the evening of
texts-ask = Count the texts
door = The door
door-lead = { $count ->
    [one] { $texts ->
        [0] Until then no text would have had the signature of { $powers }.
       *[other] On { $date }, { $texts } texts would have had the signature of { $powers }. Yours was not among them.
    }
   *[other] { $texts ->
        [0] Until then no text would have had all { $count } signatures.
       *[other] On { $date }, { $texts } texts would have had all { $count } signatures. Yours was not among them.
    }
} { $open ->
    [yes] It was from { $since } on.
   *[no] It was not on the last day either.
}
# Read aloud in place of the picture
door-picture = A bar for each of { $count } evenings: how many texts all who signed would have accepted. Dark bars have the text of this game among them. The table says the same by weeks.
door-column-date = Evening of
door-column-texts = Texts that stood open
door-column-yours = Yours
door-yours = { $yours ->
    [yes] among them
   *[no] not among them
}
