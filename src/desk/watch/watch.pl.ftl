# The page in Polish: watching history.

back-to-history = Wrócić do historii
replay = Powtórka dzień po dniu
history-short = Historia
replay-short = Powtórka
back-to-replay = Wrócić do twojej ukończonej gry
transport = Oglądanie historii
watching = Historia, depesza { $at } z { $of }
replaying = Twoja gra raz jeszcze, depesza { $at } z { $of }
play = Odtworzyć
pause = Wstrzymać
step-back = O depeszę wstecz
step-forward = O depeszę naprzód
speed = Szybkość
speed-times = { $speed }×
scrub = Dzień
jump-to-date = Przejść do dnia
take-pen = Wziąć pióro
departures-open = Gdzie odbiega od dokumentów
departures-title = Gdzie ta powtórka odbiega od dokumentów
departures-lead = Powtórka rozgrywa udokumentowaną zimę według reguł gry. Tu jest każde miejsce, w którym nie mogły one iść za dokumentami albo w którym dokumenty milczą. Papiery wymyślone przez grę są oznaczone tam, gdzie się je czyta.
