# The page in Polish: the sheet "Where do we stand?".

process-slug = { $date } · { $day } · { $act }
process-list = Jako lista
process-picture = Jako rysunek
process-print = Wydrukować
process-states = Przebieg sprawy, od pierwszej noty do końca
process-since = od { $date }
process-span = { $from } – { $until }
process-hour = { $hour }.00
process-midnight = po północy
process-times = { $count ->
    [one] Stan osiągnięty raz.
    [few] Stan osiągnięty { $count } razy.
    [many] Stan osiągnięty { $count } razy.
   *[other] Stan osiągnięty { $count } razy.
}
process-go = Do tego dnia
process-back = Powrót do: { $stages }, gdy
process-quoted = „{ $stage }”
process-pact = Złożyło { $count } z { $of }.
tense-past = za nami
tense-now = tu stoimy
tense-ahead = przed nami
tense-missed = pominięte
tense-missed-told = nie doszło
tag-now = Teraz
tag-here = I tutaj
half-evening = Żaden telegram dziś nie przyszedł.
half-night = Nocne telegramy już przyszły.

## What each state is

about-proposal = Dopóki żaden rząd nie żąda zmian, tekst należy do ciebie.
about-counterproposal = Rządy żądają zmian i zaproszenia innych.
about-table = Podpisanie, godzina po godzinie.
about-gathering = Telegraficznie prosi się o pełnomocnictwa.
about-reading = Każdy artykuł czyta się na głos.
about-guestLeaving = Ktoś zbiera się do wyjścia. Można złożyć ostatnią ofertę.
about-weighing = Przy stole namyślają się od nowa, czy zostać.
about-reservations = Nikt jeszcze nie wstaje. Każdy gość zgłasza jedno zastrzeżenie; można je zapisać przed podpisami.
about-signatures = Na nikogo się już nie czeka. Kto nie zniesie tego, co pominięto, teraz wychodzi; niczego mu się już nie oferuje.
about-signing = Podpisują ci, co zostali, ty na końcu.
about-signed = Tekst jest zamknięty. Odtąd wszystko to toczy się równolegle.
about-ratification = Każdy sygnatariusz ratyfikuje i składa dokument.
about-awaitingDeposits = Podpisane, ale nikogo jeszcze nie wiąże.
about-inForceBetweenTwo = Układ wiąże tych, którzy złożyli ratyfikacje.
about-inForceAmongAll = Układ wiąże każdego sygnatariusza, który nie odstąpił.
about-accession = Inni mogą przystąpić, jeśli tekst pozwala.
about-open = Tych, co nie podpisali, można zaprosić do przystąpienia.
about-joined = Kto przystąpi, jest związany od wejścia układu w życie.
about-registration = Tekst można zarejestrować.
about-unregistered = Rejestracja utrwala układ. Bez zapisu w tekście { home-place } ma żal.
about-sunset = Wkrótce { scenario-pact } wejdzie w życie; z każdym tygodniem wyprzedzenie topnieje.
about-parisPactInForce = To, co zyskano wcześniej, mają teraz wszyscy.

## What opens a state, and what ended the one before

opens-when = Otwiera się, gdy
opens-sentence = { $whole }.
opens-begins = zaczyna się „{ $stage }”
opens-open = zaczyna się pierwszy dzień
    .ended = Zaczął się pierwszy dzień.
opens-call = zaprosisz do podpisu
    .ended = Zaproszono do podpisu.
opens-hearing = nikt nie wyjdzie i goście zabiorą głos
    .ended = Goście zabrali głos.
opens-sign = zaprosisz do podpisu
    .ended = Zaproszono do podpisu.
opens-sign-signatures = podpiszesz z tymi, co zostali
    .ended = Podpisano z tymi, co zostali.
opens-countered = rząd zażąda zmian
    .ended = { GENDER($powers) ->
        [pl] Zmian żądają
       *[other] Zmian żąda
    } { $powers }.
opens-lastDay = nadejdzie ostatni dzień, { $date }
    .ended = Nadszedł ostatni dzień, { $date }.
opens-over = koniec nadejdzie przed ostatnim dniem
    .ended = Nadszedł koniec, który nie czekał na ostatni dzień.
opens-powersWithheld = { home-body } odmówi pełnomocnictw
    .ended = Odmówiono pełnomocnictw.
opens-someoneWalks = ktoś wstanie, żeby wyjść
    .ended = Ktoś wstał, żeby wyjść.
opens-telegramsTonight = wieczorem przyjdą telegramy
    .ended = Przyszły telegramy.
opens-nobodyLeft = przy stole nie zostanie nikt
    .ended = Przy stole nie został nikt.
opens-after-gathering = nadejdą pełnomocnictwa
    .ended = Nadeszły pełnomocnictwa.
opens-after-reading = przeczytano wszystko i nikt nie wstaje
    .ended = Przeczytano wszystko i nikt nie wstał.
opens-after-weighing = przy stole namyślą się od nowa
    .ended = Przy stole namyślono się od nowa.
opens-after-signatures = nikt więcej nie wstaje
    .ended = Nikt więcej nie wstał.
opens-after-signing = podpisze ostatnie pióro
    .ended = Podpisało ostatnie pióro.
opens-after-parisPactInForce = { scenario-pact } wejdzie w życie
    .ended = Wyprzedzać nie było już czego.
opens-draft = zmienisz tekst
    .ended = Zmieniono tekst.
opens-ask = poprosisz o zezwolenie
    .ended = Poproszono o zezwolenie.
opens-assure = dasz słowo w cztery oczy
    .ended = Dano słowo w cztery oczy.
opens-press = wywrzesz nacisk na rząd
    .ended = Wywarto nacisk na rząd.
opens-mediate = wstawi się trzeci rząd
    .ended = Wstawił się trzeci rząd.
opens-answer = odpowiesz na kryzys
    .ended = Odpowiedziano na kryzys.
opens-lettingTheGuestGo = pozwolisz im wyjść
    .ended = Pozwolono im wyjść.
opens-adjourning = odroczysz
    .ended = Odroczono.
opens-timeIsLeft = pozwolisz, by dzień minął
    .ended = Pozwolono, by dzień minął.
opens-inForce = { $force ->
    [all] ratyfikację złoży ostatni sygnatariusz
   *[other] ratyfikację złoży drugi sygnatariusz
}
    .ended = { $force ->
    [all] Złożył ją ostatni sygnatariusz.
   *[other] Złożył ją drugi sygnatariusz.
}
opens-allSignatoriesBound = układ zwiąże każdego sygnatariusza, który nie odstąpił
    .ended = Układ związał ostatniego sygnatariusza.
opens-textAllowsAccession = tekst jest podpisany i pozwala przystąpić
    .ended = Podpisany tekst pozwala przystąpić.
opens-acceded = przystąpi pierwszy z nich
    .ended = { GENDER($powers) ->
        [pl] Przystępują
       *[other] Przystępuje
    } { $powers }.
opens-sunset = nadejdzie { $date }
    .ended = Nadszedł dzień: { $date }.
opens-register = zarejestrujesz tekst
    .ended = Tekst zarejestrowano.

## What is missing, and the nearest day that is known

near-possible = Można to zrobić teraz.
near-day = { $date }: { $what }.
near-no-answer = Na żadną odpowiedź się nie czeka.
near-deposits = { $count ->
    [0] Nikt jeszcze nie złożył.
    [one] Złożyło jedno państwo.
    [few] Złożyły { $count } państwa.
    [many] Złożyło { $count } państw.
   *[other] Złożyło { $count } państwa.
}
near-missing = Brak jeszcze: { $powers }.
near-joining-open = W obecnym brzmieniu inni mogą przystąpić.
near-joining-consent = W obecnym brzmieniu inni mogą przystąpić za zgodą.
near-joining-closed = W obecnym brzmieniu nikt nie może przystąpić.
day-accedes = { $power } przystępuje

## Who has done what

roster-negotiation = Kogo zaproszono
roster-ratification = Kto złożył ratyfikację
roster-accession = Kto przystąpił i kogo zaproszono
roster-due = złoży { $date }
roster-votes = głosuje { $date }
roster-decides = decyduje { $date }
roster-overdue = spóźnia się od { $date }
roster-answers = odpowie { $date }
roster-not-ordered = nie zarządzono

## Who is bound to whom

bound-title = Kogo z kim wiąże układ
bound-none = Układ nie wiąże jeszcze nikogo.
bound-since = { $date }: { $count ->
    [one] jedna para
    [few] { $count } pary
    [many] { $count } par
   *[other] { $count } pary
}

## Endings

process-endings = Jak to się może skończyć
process-ending-at-once = Przed ostatnim dniem
process-ending-today = Gdyby dziś był ostatni dzień
process-ending-confidence = Zaufanie: { $figure }; poniżej { $line } odwołają cię.
