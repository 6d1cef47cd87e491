# The page in English: the page around the subjects: strip, bars, keys, hints, shared words.

## The bar

undo = Undo
wait-short = Wait
wait-anyway = Wait all the same
foot = Wait and undo

## Cards and keys

cards = Cards
tab-map = Map
tab-draft = Draft
tab-dossier = Dossier
tab-tape = Tape
tab-crisis = Crisis
tab-table = The table
close = Close
key-space = Space
key-esc = Esc
key-digits = 1–9
key-letters = A–E
key-arrows = Arrows
key-wait = Wait until something concerns you
key-run = Wait, and let unspent attention lapse
key-waiting = To the crisis that waits for an answer
key-purpose = In a dossier: the next kind of action
key-undo = Undo the last act
key-back = Back to history
key-why = Why? The latest answer of the selected country
key-draft = The draft
key-map = The map; + and − move it nearer and further off
key-dossier = The dossier
key-fair = The fair copy
key-home = Your government
key-tape = The despatches
key-list = All countries, in a list
key-calendar = The calendar
key-calendars = Two calendars: this game beside another
key-process = Where do we stand? The process, state by state
key-counsel = What now? A few suggestions
key-codex = The codex: persons, places, papers, terms
key-play = Play or pause
key-step-back = One despatch back
key-step-forward = One despatch on
key-pen = Take the pen
key-digits-do = Choose that action or answer on the right-hand page
key-letters-do = In projector light: choose that answer; + and − count hands
key-arrows-do = On the map: to the next country in that direction
key-esc-does = Close the top sheet; on the map, stop moving
where-desk = at the desk
where-playing = when playing
where-watching = when watching
table-key = Key
table-does = Action
table-where = Where
key-sound = Sound on or off

## Shared words

pair = { $a }–{ $b }
pairs-of-one = { $a } with { $others }
pairs-and = { $one }; { $other }
pairs-in-force = In force from today: { $pairs }.
figure-about = about { $figure }
sources-short = sources
sources-open = { $count ->
    [one] One source
   *[other] { $count } sources
}

## Menu

settings = Settings
key-settings = Light, size, movement, sound
key-keys = This list of keys
where-everywhere = everywhere

## Notices

notice-lost = Not saved
notice-lost-acts = The game was taken over in another window before this was saved: { $acts }. It is not part of the game. To do it after all, take over here and do it again.
notice-lost-undo = You undid an act, but the game was taken over in another window before that was saved. In the game, the act has still been done.
notice-lost-game = The game was taken over in another window before the game that you began here was saved. The saved game is still the earlier one.
notice-unsaved = This game is not being saved
notice-unsaved-lead = The browser’s storage does not open, does not answer, or is full. You can play on, but when this window closes the game is lost. To keep it, save it as a file.
notice-rules = The rules have changed
notice-rules-lead = The rules have changed since this game was saved. It has been replayed under today’s rules, as far as they allow.
notice-scenario = There is no such scenario
notice-scenario-lead = The link asks for the scenario “{ $found }”, which is not here. “{ $title }” has opened instead. If you wanted another, correct the link.
notice-seed = There is no such deal
notice-seed-lead = The link asks for the seed “{ $found }”, but a seed is a whole number from 0 to { $most }. A new game here has the motives of history. For others, correct the link.
saved-elsewhere = read only
key-record = Save and share: file and link

## What is still being fetched

late-coming = Loading.
late = Part of the page
late-failed = Part of this page could not be loaded. Your game is safe.

## Announcements

announce-undone = Undone.
announce-pen = The pen is yours.

## The strip

desk = The desk
strip = Date, confidence and attention
attention = Attention
attention-left = { $count ->
    [0] none left
   *[other] { $count } left
}
attention-owed = { $next } on Monday
day-of = day { $day } of { $last }
calendar = Calendar
calendar-open = Calendar of known days
calendar-days = Go to any day
confidence = { home-place }’s confidence
    .short = { home-place }
date-narrow = { $date } { $year }
confidence-label = { home-place }’s confidence: { $figure } of 100. { $last }. All changes
confidence-last = last { $change }
confidence-moved = { $change }: { $cause }
confidence-unmoved = unchanged
cause-about = { $cause }: { $what }
cause-ledger = Why it was granted or refused
clock = Deposits of { scenario-pact }
    .short = { scenario-pact }
clock-label = Deposits of { scenario-pact }: { $count } of { $of }. All steps
clock-count = { $count } of { $of } deposited
menu = Menu
keys = Keys
leave = Title
saved-nothing = { "" }
saved-safe = saved
saved-memory = saved for this visit only

## Hints for a newcomer, each said once

hint = A hint
hint-understood = Understood
hint-draft = You write { scenario-treaty }. Press an article to see its other wordings.
hint-send = Your text has not been sent to anybody yet. Open a dossier and send that government a note. Most acts cost attention; the discs show what is left this week.
hint-wait = An answer takes days. Wait moves on to the next despatch. Undo takes back what you did since, unless it told you something.
hint-why = Why? beside an answer shows what counted in it, and what could change that government’s mind.
hint-permission = You are asked for something beyond your mandate. Ask permission at { home-place }; refusals from abroad count as evidence.
hint-attention = You have no attention left this week. It returns on Monday. Waiting takes none.
hint-sign = Who has agreed can be called to sign, below the articles; whoever misses an ally there may walk out.
hint-force = Signed is not yet in force. Chambers vote, governments deposit ratifications; your article on force says when that binds.
hint-pen = You are watching history, replayed by the rules; what is invented is marked. Take the pen, and from then on it is your game.
undo-nothing = Nothing to take back: neither days nor what you have learnt can be undone.
why-nothing = No answer from there yet, so there is nothing to explain.

## The task

task = Your task
task-win = You win by binding neighbours to { scenario-treaty }: as many of the { $of } as you can, as early as you can.
task-lose = You lose if { home-place }’s confidence falls below { $recall }: you are relieved, and “{ verdict-durability }” counts nothing. On { $date } { scenario-pact } is in force for all, and the game is over.
goal = { $bound } of { $of } bound, { $days ->
    [one] one day left
   *[other] { $days } days left
}
    .short = { $bound }/{ $of } · { $days ->
        [one] 1 day
       *[other] { $days } days
    }
process = Where do we stand?
calendars = Two calendars
branches = Branches
