# The page in English: the page around the subjects: strip, bars, keys, hints, shared words.

## The bar

undo = Undo
wait-short = Wait
foot = Time and its undoing

## Cards and keys

cards = Cards
tab-map = Map
tab-draft = Draft
tab-dossier = Dossier
tab-tape = Tape
tab-crisis = A paper
tab-table = The table
close = Close
key-space = Space
key-esc = Esc
key-digits = 1–9
key-letters = A–E
key-arrows = Arrows
key-wait = Wait for the next despatch
key-run = Let the days run until something concerns you
key-waiting = To the paper that waits for an answer
key-purpose = What the verbs of a dossier are wanted for: the next kind
key-undo = Take back the last command
key-back = Back to history
key-why = Why? The last answer of the selected state
key-draft = The draft
key-map = The map; + and − bring it nearer and further off
key-dossier = The dossier
key-fair = The fair copy
key-home = The second table, at home
key-tape = The despatches
key-list = All states, in a list
key-calendar = The calendar
key-process = Where do we stand? The process, state by state
key-counsel = What can I do today?
key-codex = The codex: persons, places, papers, terms
key-play = Play or pause
key-step-back = One despatch back
key-step-forward = One despatch on
key-pen = Take the pen
key-digits-do = Give that command, or that answer, of the page at the right
key-letters-do = By the projector’s light: the answer with that letter; + and − count hands for it
key-arrows-do = On the map: to the next state in that direction
key-esc-does = Close what lies on top; on the map, end what moves
where-desk = at the desk
where-playing = holding the pen
where-watching = watching history
table-key = Key
table-does = What it does
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

notice-lost = Not kept
notice-lost-acts = The pen was taken over in another window before this was kept: { $acts }. It is not part of the game. To do it after all, take the pen back and do it again.
notice-lost-undo = You took an act back, but the pen was taken over in another window before that was kept. In the game the act still stands.
notice-lost-game = The pen was taken over in another window before the game that you began here was kept. The kept game is still the earlier one.
notice-unsaved = This game is not being saved
notice-unsaved-lead = The browser’s database does not open, does not answer, or is full. You can play on, but when this window closes the game is lost. To keep it, save it as a file.
notice-rules = The rules have changed
notice-rules-lead = The rules have changed since this game was kept. It has been replayed under today’s, as far as they allow.
notice-seed = There is no such deal
notice-seed-lead = The address asks for the seed “{ $found }”, and a seed is a whole number from 0 to { $most }. A new game here has the minds of history. To have others, correct the address.
saved-elsewhere = reading along
key-record = The record: file and address

## What is still being fetched

late-coming = It is being fetched.
late = A piece of the page
late-failed = A piece of this page could not be fetched. Nothing on the desk is lost.

## Announcements

announce-undone = Undone.
announce-pen = The pen is yours.

## The strip

desk = The desk
strip = Calendar and accounts
attention = Attention
attention-left = { $count ->
    [0] none left
   *[other] { $count } left
}
day-of = day { $day } of { $last }
calendar = Calendar
calendar-open = Calendar of known days
calendar-days = Go to any day
confidence = { home-place }’s confidence
    .short = { home-place }
date-narrow = { $date } { $year }
confidence-label = { home-place }’s confidence { $figure }, { $last }. All movements
confidence-moved = { $change }: { $cause }
confidence-unmoved = not moved yet
cause-about = { $cause }: { $what }
cause-ledger = Why it was granted or not
clock = The clock of { scenario-pact }
    .short = { scenario-pact }
clock-label = The clock of { scenario-pact }: { $count } of { $of } have deposited. All steps
clock-count = { $count } of { $of } deposited
menu = The house
keys = Keys
leave = Title
saved-nothing = { "" }
saved-safe = kept
saved-memory = kept in memory only

## Hints for a newcomer, each said once

hint = A hint
hint-understood = Understood
hint-draft = The Protocol is yours to write. Press an article, and it opens to its other wordings.
hint-send = Nobody has seen it yet. A note from a dossier lays it before a Government; the discs are what that takes of your week.
hint-wait = An answer takes days. Wait lets them pass to the next despatch; Undo takes back what was done since the last one.
hint-why = An answer has come. Why? shows what weighed in it, and what would change that mind.
hint-leave = What is asked for goes beyond your mandate. Leave is asked for at { home-place }, where refusals from abroad count as evidence.
hint-attention = This week’s attention is spent. It comes back on Monday; to wait costs none.
hint-sign = There is a yes in hand. The signing can be called from under the articles; whoever misses a friend there may walk out.
hint-force = Signed is not yet in force. Chambers vote, ratifications are handed in, and any two that lie there bind two powers.
hint-pen = This is how it went; what is invented is marked. Take the pen, and from that moment on it is your game.
undo-nothing = There is nothing to take back: days that passed, and what was learnt, stay.
