# The page in Polish: watching history.

back-to-history = Wrócić do historii
replay = Dzień po dniu raz jeszcze
history-short = Historia
replay-short = Dni
back-to-replay = Wrócić do skończonej gry
transport = Śledzenie historii
watching = Historia, depesza { $at } z { $of }
replaying = Twoja gra raz jeszcze, depesza { $at } z { $of }
play = Odtwarzać
pause = Wstrzymać
step-back = O depeszę wstecz
step-forward = O depeszę naprzód
speed = Szybkość
speed-times = { $speed }×
scrub = Dzień
jump-to-date = Przejść do dnia
take-pen = Wziąć pióro
