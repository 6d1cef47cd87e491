# The page in English: the record of the game, and other windows.

## The record of the game, and other windows

record = The record
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
record-file = A game from a file

## A new game over a kept one

over-title = Put the kept game aside?
over-lead = A game of { $date } is kept. Beginning anew takes its place.
over-keep = Keep it
over-new = Begin a new game
