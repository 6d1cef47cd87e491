# Strona po polsku: dwie gry obok siebie.

calendars-none = Na razie jest tylko historia. Zacznij grę; wtedy da się ją położyć obok.
calendars-empty = W żadnej z gier nic się jeszcze nie stało.
calendars-line-a = Linia A
calendars-line-b = Linia B
calendars-day = Dzień
calendars-days = Dni obu gier
calendars-table = Jako tabela
calendars-picture = Jako rysunek
calendars-pen = Przejąć pióro, { $date }
calendars-look = Biurko tego dnia
calendars-chosen = Wybrany dzień
calendars-key = Kółko to czyn, koperta to odpowiedź. Tygodnie pełne zdarzeń są szerokie, spokojne wąskie; kreska to poniedziałek.
calendars-flag = { $name }: { $act }
calendars-apart = { $days ->
    [one] { $days } dzień
    [few] { $days } dni
    [many] { $days } dni
   *[other] { $days } dnia
}
calendars-moment = { $date } · { $line ->
    [shared] obie
   *[apart] { $name }
}
calendars-stop = { $date }, { $line ->
    [shared] obie gry
   *[apart] { $name }
}: { $told }
differs = Co się różni
differs-by = o ile
differs-nothing = Nic: obie są takie same.
differs-same-text = Tekst jest w obu ten sam.
differs-more = { $count ->
    [one] W tabeli jeszcze { $count } wiersz.
    [few] W tabeli jeszcze { $count } wiersze.
    [many] W tabeli jeszcze { $count } wierszy.
   *[other] W tabeli jeszcze { $count } wiersza.
}
sum-against = { $end ->
    [no] { $date }: { $a } wobec { $b }
   *[yes] { $a } wobec { $b }
}
sum-and = { $a } i { $b }
sum-endings = A: { $a }. B: { $b }.
sum-dates = Daty wcześniejsze w A: { $sooner }; późniejsze: { $later }.
sum-text = { $count ->
    [0] Tekst jest ten sam.
    [one] Różni się { $count } artykuł.
    [few] Różnią się { $count } artykuły.
    [many] Różni się { $count } artykułów.
   *[other] Różni się { $count } artykułu.
}
game-history = Historia
game-running = Twoja bieżąca gra
game-watched = Oglądana gra
game-choice = { $name } (punkty: { $score }, czyny: { $acts }, { $date })

## Co się stało, w kilku słowach

told-many = { $count ->
    [one] { $count } rząd
    [few] { $count } rządy
    [many] { $count } rządów
   *[other] { $count } rządu
}
told-draft = projekt: { $about }
told-note = nota do { CASE($powers, "gen") }
told-inform = zawiadomienie: { $powers }
told-need = pytanie o potrzeby: { $powers }
told-sound = sondowanie: { $powers }
told-audience = audiencja: { $powers }
told-intel = czytane telegramy: { $powers }
told-assure = słowo w cztery oczy: { $powers }
told-favour = przysługa: { $powers }
told-press = nacisk: { $powers }
told-mediate = wstawiennictwo: { $powers }
told-publish = ogłoszona korespondencja
told-commit = publiczne przyrzeczenie: { $about }
told-deadline = wyznaczony dzień
told-ask = prośba o zezwolenie: { $about }
told-all-of = wszystko, czego żąda { $voice }
told-report = sprawozdanie
told-call = zaproszenie do podpisu
told-settle = zastrzeżenie w protokole: { $powers }
told-sign = podpisy
told-ratify = zlecona własna ratyfikacja
told-lobby = kuluary: { $powers }
told-answer = odpowiedź: { $about }
told-register = prośba o rejestrację
told-withdraw = propozycja wycofana
told-agreed = { $powers }: zgoda
told-in-principle = { $powers }: zgoda co do zasady
told-waiting = { $powers }: czeka na innych
told-countered = { $powers }: żąda zmian
told-noted = { $powers }: przyjmuje do wiadomości
told-declined = { $powers }: nie
told-acceding = { $powers }: przystąpi
told-withdrawn = { $powers }: cofa zgodę
told-walkedOut = { $powers }: odchodzi od stołu
told-tableEmpty = nikt nie podpisuje
told-powersWithheld = odmowa pełnomocnictw
told-shelved = { $powers }: ustawa odłożona
told-disowned = { $powers }: podpis wyparty
told-warned = ostrzeżenie
told-signed = podpisy: { $count }
told-inForce = wchodzi w życie
told-bound = { $powers }: związanie
told-deposited = ratyfikacja: { $powers }
told-acceded = { $powers }: przystąpienie
told-registered = rejestracja
told-parisPactInForce = { scenario-pact } wchodzi w życie
