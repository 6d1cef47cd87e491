# The page in English: the record of the game, and other windows.

## The record of the game, and other windows

record = Save and share
record-lead = A game is a list of your acts. It fits in a small file, or in a link.
record-save = Save as a file
record-copy = Copy a link
record-copied = The link to this game is copied ({ $letters } characters).
record-uncopied = This page may not use the clipboard. Here is the link:
record-open = Open a file
record-text = As text
arrived-title = A game was opened
arrived-lead = { $date }, deal { $deal }. { $count ->
    [one] One act.
   *[other] { $count } acts.
}
arrived-stopped = It runs up to act { $place }. There the rules refuse: { $why }
arrived-changed = It was played under other rules. It has been replayed under today’s, as far as they allow.
arrived-otherwise = Replayed, it does not come out as written: the rules have changed since, or somebody has altered it.
arrived-over = Your own game of { $date } is put with your games.
arrived-keep = Cancel
arrived-play = Play on from here
arrived-end = Open the end
arrived-bad = This file cannot be read
arrived-bad-link = This link cannot be read
arrived-sent = The link as it came:
fault-large = It is too long to be a game. Nothing has changed here.
fault-empty = It contains no acts. Nothing has changed here.
fault-line = Line { $line }, column { $column }: “{ $found }” is neither an act nor a date. Correct it and open the file again. Nothing has changed here.
fault-seed = Line { $line }, column { $column }: “{ $found }” is not a seed. Write a whole number from 0 to { $most } and open the file again. Nothing has changed here.
fault-seed-log = The seed of this game is { $found }. It has to be a whole number from 0 to { $most }. Correct it and open the file again. Nothing has changed here.
fault-tag = Line { $line }, column { $column }: “{ $found }” is not a value for { $tag }. Correct it or take the tag out, and open the file again. Nothing has changed here.
fault-not-json = It looks like a saved game, but it was cut short or altered. Ask for the whole file again. Nothing has changed here.
fault-newer = A later version of the game has saved it. Reload this page with a network to get that version. Nothing has changed here.
fault-not-a-log = It looks like a saved game, but “{ $path }” in it is missing, wrong or unknown. Ask for the whole file again. Nothing has changed here.
fault-not-a-command = It looks like a saved game, but entry { $place } in it is not an act. Ask for the whole file again. Nothing has changed here.
fault-packed = The link should hold a game or an assignment, but it was cut short or altered on the way. Copy the whole link again from where it was sent, or ask for it again. Nothing has changed here.
fault-scenario = It belongs to another scenario, “{ $id }”. Open that scenario first, then the file.
fault-unreadable = The browser cannot read “{ $file }”. If it is a folder, choose a file in it. If the file was moved, changed or may not be opened, choose it again, or a copy of it. Nothing has changed here.
fault-hand-in = It was handed in by a pupil, but it was cut short or altered. Ask for the whole file again. Nothing has changed here.
fault-assignment = It is an assignment, and holds no game. Open what was handed in for it. Nothing has changed here.
elsewhere-title = This game is open in another window
elsewhere-lead = You can read along here, or take the game over. Whatever was saved stays in the game.
elsewhere-read = Read along
elsewhere-take = Take over here
record-file = Open a game from a file
record-copy-moment = Copy a link to this day
record-opens-at = The link opens
record-opens-end = where the game stands now
record-opens-after = { $count ->
    [one] { $date }, after one act
   *[other] { $date }, after { $count } acts
}
arrived-look = Look at that day
arrived-at = The link opens it on { $date }.
arrived-mended = The link was altered on the way; its game could be read all the same.
arrived-hand-in = A pupil handed it in. The written answers are shown under “For a class”, Results.
qr-code = As a QR code
qr-code-name = A QR code of the link to this game
qr-letters = { $letters } characters. Hold a telephone before it, close enough to fill its picture.
qr-too-long = The link has { $letters } characters, more than a QR code holds. Copy it instead.
