# The page in English: watching history.

back-to-history = Back to history
replay = Day by day once more
history-short = History
replay-short = Days
back-to-replay = Back to the finished game
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
