# The page in English: what can be printed.

paper-list = Papers
paper-size = Paper
paper-size-a4 = A4
paper-size-letter = US Letter
paper-print = Print
paper-print-this = Print: { $paper }
paper-sheets = { $count ->
    [one] One sheet
   *[other] { $count } sheets
}
paper-laid = { $paper }: { $sheets }
paper-sheet = Sheet { $number } of { $of }

paper-roles = Role cards
    .about = One for each government, two to a sheet, for a simulation without computers
paper-articles = The blank articles
    .about = Every wording with a box to tick, and room for signatures
paper-map = Who is whose neighbour
    .about = The map in black and white, with a legend
paper-disputes = Where the sources disagree
    .about = A card for each question: both readings, with sources
paper-documents = Documents with questions
    .about = To read and answer in writing; answers on the last sheet
paper-poster = The process
    .about = From the first note to the end, on one sheet for the wall
paper-debrief = Debrief of your own game
paper-debrief-about = Opens the debrief, which has a print of its own
paper-debrief-none = When a game on the desk is finished

## On every sheet

paper-slug = { $title } · for a class
paper-foot = { $title } · { $paper }
paper-foot-licence = Free to copy and change (MIT licence)
paper-foot-sheet = { $number } / { $of }
paper-works = Works
paper-unchecked = (not checked)
paper-work = { $keys }: { $work }.
paper-work-unchecked = { $keys }: { $work } (not checked).

## Lesson plans

paper-aims = Aims
paper-materials = Materials
paper-course = Course
paper-when = from–to
paper-minutes = minutes
paper-step = what is done
paper-span = { $from }–{ $until }
paper-plainly = In plain words.
paper-solutions = Solutions
paper-background = Background, 1918 to 1928
paper-known = What is documented and what is invented
paper-yes = Yes, to a degree.
paper-no = No.

## Role cards

paper-role-capital = Capital: { $capital }.
paper-role-voice = At the table: { $person }.
paper-role-ratifies = Ratified by: { $chamber }.
paper-role-nobody = You look to nobody first.
paper-role-aims = Your hidden aims: show them to nobody before the end
paper-role-points = { $points } p.
paper-role-notes = Promised to you, and by whom:
paper-role-works = Sources: { $keys }.
paper-role-all-works = Works: { $works }
paper-role-made = The hidden aims are made for this simulation, after what is known of each government.
paper-play = How to play without computers
paper-play-cards = Two or three pupils are one government. Read your card, and show it to nobody.
paper-play-ticks = Tick on a sheet of blank articles, in private, every wording that you would sign.
paper-play-first = First round, 15 minutes: { $home } talks with the others, one at a time. The others talk with those they look to.
paper-play-second = Second round, 15 minutes: everybody talks with everybody. At its end { $home } reads out one text.
paper-play-signing = The signing, 10 minutes: the text is read aloud, article by article. Each government signs or leaves; when one leaves, the others may think again. { $home } may change one article to keep somebody.
paper-play-aims = Turn over the hidden aims, count your points, six at most, and say in one sentence why you signed or did not.
paper-play-history = Compare with history: who signed, and which wordings.

## The blank articles

paper-articles-how = Tick one wording of each article. What is not agreed by everybody who signs is not in the text.
paper-wording = { $label }:
paper-hands = Signatures
paper-hands-about = Whoever signs is named in the preamble. A line that nobody signs stays white.

## The map

paper-map-label = Map in black and white. Printed on it: { $powers }.
paper-map-home = { $home }
paper-map-partner = neighbours to whom the text may be offered
paper-map-founder = signed { $pact } as founders
paper-map-made = Frontiers as they are drawn in the game’s atlas (Natural Earth and other open data; see assets/atlas/NOTICE.md). No name on the map gives a place to anybody.

## Dispute cards

paper-disputes-how = Read both. Which is better supported? What would you have to find to settle it?
paper-reading-one = One reading.
paper-reading-two = Another.
paper-reading-game = In the game.
paper-reading-yours = Your judgement, and why:

## Documents

paper-documents-how = Passages between quotation marks are quoted; the rest says what the document says.
paper-letter = { $at ->
    [1] a)
    [2] b)
    [3] c)
   *[4] d)
}
paper-answers = For the teacher: what can be answered

## The poster

paper-poster-title = From the first note to the end
paper-poster-how = The states of the negotiation as the game knows them, and what opens each.
