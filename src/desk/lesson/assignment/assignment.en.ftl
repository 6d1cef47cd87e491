# The page in English: assignments, as a teacher makes them and as a pupil plays and hands them in.

## The card
assignment-slug = Take the pen on { $date }
assignment-untitled = Assignment
assignment-unknown = An assignment that this page does not know ({ $id }): load the page anew
assignment-begins = begins
assignment-until = play until
assignment-minds = motives
assignment-aids = aids
assignment-pace = pace
assignment-at-evening = { $date }, in the evening
assignment-at = { $count ->
    [0] { $date }, before anything is done
    [one] { $date }, after one act
   *[other] { $date }, after { $count } acts
}
assignment-at-opening = { $date }, at an empty desk
assignment-in-history = { $moment }, as it was in history
assignment-in-game = { $moment }, in a game that comes with the link
assignment-until-signature = a text is signed
assignment-until-end = the end of the game
assignment-until-day = { $date }
assignment-minds-game = Those of the game.
aid-counsel = “What now?”
aid-nearest = the nearest text
aid-history = history’s line
aids-none = none
aids-shut = Left out until the end: { $aids }.
assignment-brisk = Waiting runs on to the next decision.
assignment-asks = { $count ->
    [one] To be answered in writing:
   *[other] To be answered in writing:
}

## A card that came
assignment-yours = Your assignment
assignment-begin = Begin
assignment-instead = You are working at “{ $title }”. This one takes its place; what you have written for it goes.
assignment-shelved = Your own game is put with your others first.
assignment-unread = This assignment cannot be read
assignment-fault-scenario = It is for another scenario, “{ $id }”. Open the page with that scenario.
assignment-fault-day = { $date } is no day of this game. Ask for a corrected assignment.
assignment-fault-line = The game in it cannot be read: line { $line }, character { $column }. Ask for the link once more.
assignment-fault-game = The game in it cannot be played to that moment under today’s rules. Ask for a new link.
assignment-fault-no-history = It begins in history, and this scenario has none to begin from.
assignment-fault-over = Its end is reached before it begins. Choose a later end.

## A code that was dictated
code-head = Do you have a code?
code-label = Code of twelve characters
code-open = Open
code-fault-sign = Character { $at }, “{ $found }”, is in no code. There are digits, and letters other than I, L, O and U.
code-fault-length = A code has { $expected } characters; here are { $found }.
code-fault-letter = Character { $at } is wrong: “{ $found }”. All others fit if it is “{ $right }”.
code-fault-swapped = Characters { $at } and { $next } have changed places: “{ $found }”.
code-fault-unfit = More than one character is wrong, or it is a code for another scenario. Compare all twelve.
code-fault-unknown = The code is right, but this page does not know its assignment. Load the page anew, or ask for the link.

## The teacher’s page
make-ready = Take one of these
make-minutes = { $count ->
    [one] one minute
   *[other] about { $count } minutes
}
make-own = Change it, or make your own
make-title = Title
make-task = What is to be done
make-questions = Questions to answer in writing
make-question = Question { $number }
make-words-ready = These words are in every language of the page: each pupil reads them in his or her own.
make-words-own = Your own words are in the link, as you write them. A code cannot hold them.
make-words-back = Take the words of the page again
make-begins = It begins
make-start-opening = at the opening, { $date }
make-start-history = on a day of history
make-start-game = at a moment of another game
make-seed = Deal (0 has the motives of history)
make-day = Day
make-after = after what was done on that day
make-game = Which game
make-game-own = your game, { $date }
make-game-shelf = { $name }, { $date }
make-game-paste = one that you paste
make-game-none = choose a game
make-paste = Its text or its link
make-moment = At which moment
make-game-none-yet = Choose a game and a moment of it.
make-game-note = The game goes with the link, up to that moment and no further. A code cannot hold it.
make-until = It ends
make-until-day = when this day comes
make-until-signature = when a text is signed
make-until-end = with the game
make-aids = Aids that are open
make-aid-counsel = “What now?”, which names what can be done
make-aid-nearest = the nearest text that a government would accept
make-aid-history = what history did: the line to watch and to compare with
make-aids-note = What is left out is shut in this game until its end. Nothing keeps a pupil from opening the page in a second window.
make-pace = Pace
make-brisk = waiting runs on to the next decision, and tells in one summary what came
make-fault-seed = A deal is a whole number from 0 to { $most }.
make-fault-day = Choose a day from { $first } to { $last }.

## Giving it out
share-head = Give it to the class
share-link = Copy the link
share-code = Code to dictate
share-code-none = This assignment has no code: its own words, a moment of another game and deals above { $most } travel by link alone.
share-code-how = Typed on this page, or letter by letter from the board: I and L are read as 1, O as 0.
share-qr-name = A QR code of the link to this assignment
share-print = Print cards, four to a page
cards-how = Hold a telephone before the square. Or open { $place }, then “Class”, “Assignments”, and type the code:
share-try = Try it yourself
share-note = All of it is in the link. Nothing is sent anywhere; each pupil brings a file or a link back.
address-copied = Copied ({ $letters } characters).
address-uncopied = This page may not use the clipboard. Here is the link:

## While it runs
reminder-until = until { $until }
reminder-ended = The end is reached: answer and hand in
reminder-elsewhere = You are playing another game
title-run = It is the game of your assignment.
title-run-ended = Your assignment waits to be handed in.
hand-in-way = Answer and hand in
run-slug = Your assignment
run-title = What you are to do
run-ended = The end of the assignment is reached
run-ended-lead = Answer what is still open, and hand in. You may play on; what is handed in stops here. Nothing is left out any more.
run-over-lead = The game is over. Answer what is still open, and hand in. Nothing is left out any more.
run-left = The assignment is left
run-none = Your game goes on without it, and every aid is open.
run-elsewhere = Another game lies on your desk. The one of the assignment is among your games: go on with it there.
run-answers = Your answers
run-answers-kept = They are kept in this browser as you type, and sent nowhere.
run-leave = Leave the assignment
run-leave-asked = Leave it? Your game stays; what you have written here goes.
run-leave-yes = Leave it
run-leave-no = Stay
hand-in = Handing in
hand-in-early = The end is not reached yet. You may hand in what there is.
hand-in-name = A name of your choice (it need not be your own)
hand-in-contains = It contains:
hand-in-no-name = no name
hand-in-has-name = the name “{ $name }”
hand-in-has-game = { $count ->
    [0] your game up to { $date }, with no act of yours
    [one] your game up to { $date }, with one act
   *[other] your game up to { $date }, with { $count } acts
}
hand-in-stops = nothing of what you played after { $date }
hand-in-has-answers = { $count ->
    [one] one answer of { $of }
   *[other] { $count } answers of { $of }
}
hand-in-has-assignment = the assignment itself
hand-in-nothing-else = And nothing else: no hour, no device, no other game.
hand-in-text = See all of it
hand-in-file = Save as a file
hand-in-link = Copy as a link
hand-in-how = Give the file or the link to your teacher. Nothing leaves this machine by itself.

## Aids that are shut
shut-counsel = Your assignment “{ $title }” leaves “What now?” out until its end. What can be done is on the desk: in the dossiers, in the draft, and in waiting.
shut-nearest = Your assignment leaves the nearest text out.
shut-history = Your assignment “{ $title }” leaves history’s line out until its end.
shut-history-short = Your assignment leaves history out until its end.

## Papers that came while time ran on
brisk-summary = { $count ->
    [one] One paper has come meanwhile. It opens where it stands.
   *[other] { $count } papers have come meanwhile. Each opens where it stands.
}
