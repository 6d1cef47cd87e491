# The page in Polish: looking back on a finished game.

## The frame

debrief-slug = Spojrzenie wstecz
debrief-pages = Strony
debrief-page-result = Wynik
debrief-page-calendars = Dwa kalendarze
debrief-page-fortune = Linia losu
debrief-page-texts = Przestrzeń tekstów
debrief-page-minds = Odkryte zamiary
debrief-print = Drukuj tę stronę
debrief-end-page = Wróć do zakończenia
debrief-sources = Źródła tej gry

## What is being reckoned

debrief-begun = Gra toczy się jeszcze raz od każdej chwili: najpierw zjawi się linia punktów w ręku po każdym posunięciu.
debrief-progress = Rozegrane próby: { $lines } z { $of }.
debrief-comes = Punkty zwrotne i czerwona linia, czyli to, co było jeszcze w zasięgu, zjawią się po wszystkich próbach.
debrief-settles = Czerwona linia może się jeszcze podnieść, póki trwają próby.
debrief-stop = Przerwij
debrief-stopped = Przerwano, zanim rozegrano wszystkie próby.
debrief-died = Część strony, która rozgrywa próby, przestała działać.
debrief-again = Zacznij od nowa
debrief-counting-texts = Liczone są wszystkie teksty z każdym kręgiem sygnatariuszy. Jeśli trwa szukanie, dzieje się to na zmianę z nim.
debrief-counting-minds = Rozgrywane jest, co każdy rząd zrobiłby z innymi motywami. Jeśli trwa szukanie, dzieje się to na zmianę z nim.
debrief-complete = Linia losu jest gotowa.
debrief-drawn-anew = Linia losu została narysowana na nowo.

## The result

debrief-result = „{ $ending }”: wynik { $score }, { $date }.
debrief-beside-history = Historia według tych samych reguł: { $history }.
debrief-verdict-head = Z czego składają się punkty
debrief-verdict-bars = Twoje pełne, historii kreskowane; liczba to twoje minus historii.
debrief-talk = Do rozmowy
debrief-ask-turning = { $date }: { $act }. Co było tego dnia wiadomo, a na co tylko liczono?
debrief-ask-waited = Od { $date } do { $until } tylko czekano. Na co i kto jeszcze czekał?
debrief-ask-first = Pierwszy krok, { $date }: { $act }. Kto uznałby go za ofertę, a kto za pułapkę?
debrief-ask-signed = { $count ->
    [one] Jeden rząd podpisał: { $date }. Czyja nieobecność mówiła więcej?
    [few] Podpisały { $count } rządy: { $date }. Czyja nieobecność mówiła więcej?
   *[many] Podpisało { $count } rządów: { $date }. Czyja nieobecność mówiła więcej?
}
debrief-ask-unsigned = Nikt nie podpisał. Który rząd mógł podpisać pierwszy i za jaką cenę?
debrief-ask-ahead = { $days ->
    [one] Tekst obowiązywał od { $date }, o { $days } dzień dłużej niż { scenario-pact }. Ile jest wart taki pokój?
    [few] Tekst obowiązywał od { $date }, o { $days } dni dłużej niż { scenario-pact }. Ile jest wart taki pokój?
   *[many] Tekst obowiązywał od { $date }, o { $days } dni dłużej niż { scenario-pact }. Ile jest wart taki pokój?
}
debrief-ask-demand = { $date } { $capital } żądała zmian. Kiedy żądanie zmian jest sposobem, by powiedzieć „nie”?
debrief-ask-small = Małe państwa czekały jedno na drugie. Kto mógł ruszyć pierwszy i co by to kosztowało?
debrief-ask-home = Które kroki były dla innego rządu, a które tylko dla własnego?
debrief-ask-worth = Układ może zostać złamany po latach. Czy nic nie jest wart w dniu podpisu?
debrief-ask-words = Które słowo tekstu zrobiło najwięcej i dla kogo?

## The line

fortune-sentence = Na początku w zasięgu było { $reach }; gra dała { $score }.
fortune-sentence-kept = Gra dała { $score }: wszystko, co na początku znaleziono w zasięgu.
fortune-picture = Linia losu: w ręku od { $from } do { $to }, w zasięgu od { $reach } do { $end }. Tabela mówi to samo, krok po kroku.
fortune-in-hand = w ręku: gdyby nic więcej nie zrobiono
fortune-reach = w zasięgu: najwięcej, do czego stąd doszła jakaś próba
fortune-history = historia, w ręku w tych samych dniach
fortune-opening = pierwszy dzień
fortune-passes = mija czas
fortune-days = od { $from } do { $until }
fortune-ends = koniec
fortune-row = { $date }: { $act }. W ręku { $hand }, w zasięgu { $reach }.
fortune-row-lost = { $date }: { $act }. W ręku { $hand }, w zasięgu { $reach }, o { $lost } mniej niż przedtem.
fortune-row-first = { $date }: { $act }. W ręku { $hand }.
fortune-walk = Strzałki prowadzą od kroku do kroku.
fortune-table = Linia losu, krok po kroku
fortune-head-day = Dzień
fortune-head-act = Krok
fortune-head-hand = W ręku
fortune-head-reach = W zasięgu
fortune-head-lost = Stracono
fortune-head-said = Co o nim wiadomo
fortune-as-table = Jako tabela
fortune-as-picture = Jako obraz
fortune-trust = Ile temu ufać
fortune-trust-lines = Rozegrane próby: { $lines }. „W ręku” jest dokładne. „W zasięgu” to wynik najudatniejszej z nich: mogą być lepsze, których nikt nie znalazł. Szukano na dwa sposoby, w każdym po { $budget } prób, i wymieniano to, co znaleziono{ $more ->
    [0] .
   *[other] ; pozostałe próby ({ $more }) zmieniały po jednym posunięciu i szukały najmniejszej liczby zmian.
} Druga połowa prób podniosła czerwoną linię średnio o { $spread }; tak szerokie jest kreskowanie nad nią. Gdzie linia jest przerywana, z tej właśnie chwili niczego nie próbowano.
fortune-trust-today = Liczy się to, co wiadomo dziś, z ukrytymi zamiarami włącznie. Co było wiadomo tamtego dnia, mówi „Dlaczego”.
fortune-trust-first = „W ręku” jest dokładne. To, co było w zasięgu, pokaże się, gdy rozegrane będą inne próby.
fortune-trust-yours = { $count ->
    [one] Jedna z tych prób jest twoja: udała się, gdy raz jeszcze rozegrano tę chwilę.
    [few] { $count } z tych prób są twoje: udały się, gdy raz jeszcze rozegrano te chwile.
    [many] { $count } z tych prób jest twoich: udały się, gdy raz jeszcze rozegrano te chwile.
   *[other] { $count } z tych prób jest twoje: udały się, gdy raz jeszcze rozegrano te chwile.
}
fortune-further = Szukaj dalej
fortune-further-note = Jeszcze raz tyle prób, od miejsca, w którym skończono. Strata może się zmniejszyć, a nazwa zmienić.
fortune-turning = { $count ->
    [0] Bez punktu zwrotnego
    [one] Jeden punkt zwrotny
    [few] { $count } punkty zwrotne
   *[many] { $count } punktów zwrotnych
}
fortune-none = To, co było w zasięgu, ubywało małymi krokami. Żadna próba nie wskazała jednej decyzji, która tę grę przegrała lub wygrała.
fortune-none-lost = Żadna decyzja sama nie przegrała tej gry. Oto największa znaleziona różnica.
fortune-none-won = Żadna wypróbowana linia nie dała więcej niż ta gra. Najwięcej przyniosło to posunięcie.
fortune-largest-lost = Poza zasięgiem znalazło się punktów: { $points }. To za mało, by mieć pewność albo by rozstrzygnąć grę.
fortune-largest-won = Po nim w ręku było więcej o { $points }.
fortune-none-large = Żadnej decyzji nie da się wskazać jako tej, która sama przegrała tę grę. Największy spadek jest tu.
fortune-none-change = Żadnej decyzji nie da się wskazać jako tej, która sama przegrała tę grę. { $count ->
    [one] Najwięcej dałaby jedna zmiana.
   *[other] Najwięcej dałoby kilka zmian.
}
fortune-one-change = { $count ->
    [one] Gdyby tylko to było inaczej, a reszta tak jak w tej grze, wyszłoby o { $gain } więcej.
   *[other] Gdyby tych kilka rzeczy było inaczej, a reszta tak jak w tej grze, wyszłoby o { $gain } więcej.
}
fortune-small = Rzeczy mniejsze
fortune-card-lost = { $date } · stracono { $lost }
fortune-you-chose = Wybrano: { $act }
fortune-you-waited = Pozwolono, by mijał czas.
fortune-retry = Spróbuj jeszcze raz
fortune-why = Dlaczego
fortune-flag = Pełna chorągiewka to punkt zwrotny, pusta to mniejszy błąd: coś wypadło tam z zasięgu.
fortune-label-turning-point = Punkt zwrotny: z zasięgu wypadło { $lost }.
fortune-label-mistake = Błąd: z zasięgu wypadło { $lost }.
fortune-label-slip = Potknięcie: inaczej o { $gain } więcej w tej grze.
fortune-label-mendable = Dało się jeszcze naprawić: inaczej o { $gain } więcej w tej grze.
fortune-label-unlucky = Pech: według tego, co było wtedy wiadomo, inna droga raczej nie dałaby wiele więcej.
fortune-label-lucky = Szczęście: według tego, co było wtedy wiadomo, był to wybór gorszy.
fortune-unsure-one-search = Może strata: znalazło ją tylko jedno z dwóch szukań.
fortune-unsure-no-remedy = Może było możliwe więcej, lecz środka z niewielu zmian nie znaleziono.
fortune-unsure-half = Trzeba by odtąd innej gry. Taką, która zachowuje połowę i nie ma zbędnych działań, opisuje „Dlaczego”.
fortune-stretch-slug = { $from } – { $until } · stracono { $lost }
fortune-stretch = Stracone krok po kroku
fortune-stretch-said = To, co było w zasięgu, spadło małymi krokami z { $before } do { $after }. { $named ->
    [yes] To, co z tych dni nazwano osobno, jest tylko częścią tej straty.
   *[no] Żadnej pojedynczej decyzji z tych dni nie da się wskazać.
}
fortune-stretch-changes = Co utrzymałoby w zasięgu więcej
fortune-stretch-gives = Z tym, a z resztą tak, jak ją rozegrano, gra daje { $score } zamiast { $played }.
fortune-stretch-gives-on = Z tym gra nie kończy się przed czasem. Rozegrana do ostatniego dnia tak jak w znalezionej linii daje { $score } zamiast { $played }.
fortune-stretch-mark = krok po kroku: stracono { $lost }
fortune-stretch-row = Jedna z małych strat od { $from } do { $until }.

## Retry

retry-head = { $date }: ta sama chwila jeszcze raz
retry-lead = Tu w zasięgu było { $before }; po tym, co zrobiono, { $after }. Spróbuj jeszcze raz.
retry-lead-same = Tu i potem w zasięgu było { $before }, a jednak ta gra coś straciła. Spróbuj jeszcze raz.
retry-that-day = Biurko tego dnia
retry-attention = Wieczory
retry-confidence = Zaufanie
retry-papers = Co ostatnio nadeszło
retry-powers = Gdzie stał każdy rząd
retry-instead = Co zrobisz zamiast tego?
retry-nothing-yet = Jeszcze nic nie wybrano: tak rozegrane, krok odpada, a reszta zostaje jak była.
retry-nothing-yet-waited = Wybierz choć jeden krok.
retry-group-text = Tekst
retry-group-home = U siebie
retry-group-paper = Pismo na biurku
retry-next-day = Dalej, { $date }
retry-undo = Cofnij ostatni
retry-choose-on = Wybór ma datę: { $date }.
retry-play = Rozegraj
retry-playing = Toczy się …
retry-rest = Potem gra idzie dalej krokami, które naprawdę zrobiono, o ile są jeszcze możliwe.
retry-tried = Wypróbowano
retry-left-out = Pominięto, nic zamiast
retry-in-game = Reszta jak w grze: { $score }
retry-verdict-new-best = Lepiej niż wszystko dotąd znalezione
retry-verdict-as-good = Tak dobrze jak wszystko, co znaleziono
retry-verdict-better = Lepiej niż za pierwszym razem
retry-verdict-no-better = Nie lepiej niż za pierwszym razem
retry-reach = W zasięgu potem: { $reach }
retry-announce = { $verdict }. { $game }. { $reach }.
retry-hint = { $left ->
    [3] Wskazówka: kogo to dotyczy
    [2] Druga wskazówka: jaki to krok
   *[other] Ostatnia wskazówka: sam krok
}
retry-hint-who = Rządy, których to dotyczy: { $power }.
retry-hint-home = Dotyczy własnej strony.
retry-hint-add = Czegoś brakuje: „{ $verb }”.
retry-hint-drop = Czegoś jest za dużo: „{ $verb }”.
retry-hint-move = Coś było nie w porę: „{ $verb }”.
retry-hint-replace = Trzeba było czegoś innego: „{ $verb }”.
retry-decline = Pokaż dlaczego bez próby
retry-pen = Weź pióro tutaj
retry-pen-note = Biurko otwiera się w tej chwili i grasz do końca. Zakończona gra zostaje wśród twoich gier.
retry-back = Wróć do linii

## Why

why-head = { $date }: dlaczego
why-folded = Możesz sam spróbować tej chwili, zanim przeczytasz, dlaczego była ważna.
why-said = Gdy wszystko inne zostaje jak było, gra kończy się wynikiem { $score } zamiast { $played }.
why-said-on = Rozegrana do ostatniego dnia tak jak w znalezionej linii, gra kończy się wynikiem { $score } zamiast { $played }.
why-change-add = { $date }: { $act }
why-change-drop = Bez tego, { $date }: { $act }
why-change-drop-refused = Już niemożliwe, { $date }: { $act }
why-change-move = { $to }, a nie { $date }: { $act }
why-change-replace = { $to }: { $instead }. Bez tego, { $date }: { $act }
why-changes = Najmniejsza zmiana, jaką znaleziono
why-first = Pierwsza odpowiedź, która jest inna
why-in-game = W tej grze
why-otherwise = Ze zmianą
why-no-answer = Brak odpowiedzi
why-reasons = Rachunki obok siebie, { $date }
why-reasons-table = { $capital }, { $date }: ten sam rachunek w obu grach
why-reason = Powód
why-difference = Różnica
why-rest = Wszystkie inne powody
why-total = Razem
why-needs = Trzeba
why-told = Co zrobiło różnicę
why-verdicts = Co z tego wynika
why-verdict = { $name }: { $gain }
why-sum = { $rest ->
    [0] Razem { $gain }.
   *[other] Razem { $gain } z punktów, które tu przepadły ({ $lost }). Pozostałe { $rest } wymagały jeszcze innych posunięć.
}
why-bound-gained = Układ wiąże ponadto: { CASE($powers, "acc") }.
why-bound-lost = Układ już nie wiąże: { CASE($powers, "gen") }.
why-ending-other = Kończy się jako „{ $otherwise }”, a nie „{ $played }”.
why-known = Co było wiadomo tego dnia
why-known-better = Światy możliwe według tego, co było wiadomo: { $worlds }. Zmiana wypada lepiej w { $better } na sto (ważone), gorzej w { $worse }; średnio { $mean }.
why-causes = Przygotowało to
why-cause = { $date }: { $act }
why-cause-missing = { $date }, nie zrobiono: { $act }
why-half = Co zachowałoby połowę
why-half-said = Kilka zmian nie wyrówna tej straty. To odtąd inna gra, skrócona, jak się dało: potrzebuje każdego z tych działań, a żadnego innego twojego działania po tym dniu w niej nie ma.
why-half-gives = Zachowuje co najmniej połowę tego, co tu przepadło, i kończy się na { $score } zamiast na { $played }.
why-nothing-said = Nie znaleziono wyjaśnienia, które potwierdza rozegrana gra. Pewne są tylko dwie liczby.

## Acts in few words, under the line

act-short-draft = tekst: { $wording }
act-short-note = nota: { $capital }
act-short-inform = zawiadom.: { $capital }
act-short-need = czego chce { $capital }
act-short-sound = sondaż: { $capital }
act-short-audience = poseł: { $capital }
act-short-intel = telegramy: { $capital }
act-short-assure = słowo: { $capital }
act-short-favour = przysługa: { $capital }
act-short-press = nacisk: { $capital }
act-short-mediate = namawia się: { $capital }
act-short-publish = ogłoszenie
act-short-commit = przyrzecz.: { $wording }
act-short-deadline = dzień podpisu
act-short-ask = zgoda: { $wording }
act-short-ask-chair = zgoda: { $capital }
act-short-report = raport
act-short-call = zaproszenie
act-short-settle = zastrzeż.: { $capital }
act-short-sign = podpis
act-short-ratify = ratyfikacja
act-short-lobby = kuluary: { $capital }
act-short-answer = kryzys
act-short-answer-table = przy stole
act-short-register = rejestracja
act-short-withdraw = wycofanie

## Kinds of acts

act-kind-draft = zmienić tekst
act-kind-note = wysłać notę
act-kind-inform = zawiadomić rząd
act-kind-need = zapytać rząd, czego potrzebuje
act-kind-sound = wysondować posła
act-kind-audience = przyjąć posła
act-kind-intel = czytać telegramy
act-kind-assure = dać słowo w cztery oczy
act-kind-favour = wyświadczyć przysługę
act-kind-press = naciskać na rząd
act-kind-mediate = poprosić o wstawiennictwo
act-kind-publish = ogłosić korespondencję
act-kind-commit = przyrzec publicznie
act-kind-deadline = wyznaczyć dzień
act-kind-ask = prosić o zezwolenie
act-kind-report = złożyć raport
act-kind-call = zaprosić do podpisu
act-kind-settle = zapisać zastrzeżenie
act-kind-sign = podpisać
act-kind-ratify = zarządzić ratyfikację
act-kind-lobby = zabiegać o głosy
act-kind-answer = odpowiedzieć na pismo
act-kind-register = zarejestrować tekst
act-kind-withdraw = wycofać propozycję
