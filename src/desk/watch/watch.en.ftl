# The page in English: watching history.

back-to-history = Back to history
replay = Replay day by day
history-short = History
replay-short = Replay
back-to-replay = Back to your finished game
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
departures-open = Where it departs from the documents
departures-title = Where this replay departs from the documents
departures-lead = The replay plays the documented winter by the game’s rules. Here is every place where they could not follow the documents, or where the documents are silent. Papers that the game has invented are marked where you read them.
