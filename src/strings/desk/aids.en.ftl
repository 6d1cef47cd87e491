# The page in English: the codex, cards, keys, settings, the record.

## The codex

codex = Codex
codex-slug = Who, where, what and by what word
codex-index = What can be looked up
codex-search = Look for a word
codex-found = { $count ->
    [0] Nothing is entered under that word.
    [one] One entry.
   *[other] { $count } entries.
}
codex-later = { $count ->
    [one] One more opens on its day.
   *[other] { $count } more open, each on its day.
}
codex-none = Choose an entry. In letters, dossiers and articles, words with dots beneath lead here.
codex-open = In the codex: { $title }
codex-back = All entries
codex-related = See also
codex-kind-person = Persons
codex-kind-place = Places
codex-kind-paper = Papers
codex-kind-clause = Articles
codex-kind-institution = Institutions
codex-kind-term = Terms

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
table-day = Day
table-cause = Cause
table-change = Change
table-now = Then

## Watching

transport = Watching history
watching = Watching history, despatch { $at } of { $of }
replaying = Your game again, despatch { $at } of { $of }
play = Play
pause = Pause
step-back = One despatch back
step-forward = One despatch on
speed = Speed
speed-times = { $speed }×
scrub = The day
jump-to-date = Jump to a date
take-pen = Take the pen

## Pairs

pair = { $a }–{ $b }
pairs-of-one = { $a } with { $others }
pairs-and = { $one }; { $other }
pairs-in-force = In force from today: { $pairs }.

## The settings

settings = Settings
settings-light = Light
settings-light-day = Daylight
settings-light-lamp = Night lamp
settings-light-wall = Projector
settings-size = Size of the text
settings-motion = Movement
settings-motion-system = As the system asks
settings-motion-less = On the map alone
settings-motion-none = None
key-settings = Light, size, movement, sound
key-keys = This list of keys
keys-all = All keys
where-everywhere = everywhere

## The record of the game, and other windows

record = The record
record-file = A game from a file
record-lead = A game is its acts. They fit into a small file, and into an address.
record-save = Save as a file
record-copy = Copy the address
record-copied = The address of this game is on the clipboard: { $letters } letters.
record-uncopied = The clipboard is shut to this page. Here is the address:
record-open = Open a file
record-text = As it is written
arrived-title = A game has come
arrived-lead = { $date }, deal { $deal }. { $count ->
    [one] One entry.
   *[other] { $count } entries.
}
arrived-stopped = It runs up to entry { $place }. There the rules say: { $why }
arrived-changed = It was played under other rules than today’s. It has been replayed under today’s, as far as they allow.
arrived-otherwise = Replayed, it does not come out as it was written down: the rules have changed since then, or somebody has altered it.
arrived-over = It would take the place of your kept game of { $date }.
arrived-keep = Leave it
arrived-play = Go on from here
arrived-bad = This record cannot be read
fault-large = It is longer than any game. Nothing has been changed here.
fault-empty = There is no act in it. Nothing has been changed here.
fault-line = Line { $line }, column { $column }: “{ $found }” is no act and no date. Correct it and open the file again; nothing has been changed here.
fault-seed = Line { $line }, column { $column }: “{ $found }” is not a seed. Write a whole number from 0 to { $most } and open the file again; nothing has been changed here.
fault-seed-log = The seed of this game is { $found }. It has to be a whole number from 0 to { $most }. Correct it and open the file again; nothing has been changed here.
fault-tag = Line { $line }, column { $column }: “{ $found }” cannot stand after { $tag }. Correct it or take the tag out, and open the file again; nothing has been changed here.
fault-not-json = It looks like a kept game, but it was cut off or changed. Ask for it once more, whole; nothing has been changed here.
fault-not-a-log = It looks like a kept game, but “{ $path }” in it is missing, wrong or unknown. Ask for it once more, whole; nothing has been changed here.
fault-not-a-command = It looks like a kept game, but entry { $place } in it is no act. Ask for it once more, whole; nothing has been changed here.
fault-packed = The address was cut off or changed on its way. Ask for it once more, whole; nothing has been changed here.
fault-scenario = It belongs to another scenario, “{ $id }”. Open the page with that scenario, then the file.
elsewhere-title = The pen is in another window
elsewhere-lead = Your game lies open there. Here you may read along, or take the pen over. Whatever was kept stays in the game.
elsewhere-read = Read along
elsewhere-take = Take the pen over
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

## Sounds

settings-sound = Sound
settings-sound-off = Off
settings-sound-on = On
settings-captions = What is heard, in words
settings-captions-on = Shown
settings-captions-off = Not shown
sound-pen = A pencil writes.
sound-stamp = A stamp comes down.
sound-tram = A tram, far off.
sound-telegraph = The telegraph taps.
sound-seal = A seal is pressed into wax.
announce-sound-on = Sound on.
announce-sound-off = Sound off.
key-sound = Sound on or off
