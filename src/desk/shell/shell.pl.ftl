# The page in Polish: the page around the subjects: strip, bars, keys, hints, shared words.

## The bar

undo = Cofnąć
wait-short = Czekać
wait-anyway = Czekaj mimo to
foot = Czekanie i cofanie

## Cards and keys

cards = Karty
tab-map = Mapa
tab-draft = Projekt
tab-dossier = Teczka
tab-tape = Depesze
tab-crisis = Kryzys
tab-table = Stół
close = Zamknąć
key-space = Spacja
key-esc = Esc
key-digits = 1–9
key-letters = A–E
key-arrows = Strzałki
key-wait = Czekać, aż coś będzie do ciebie
key-run = Czekać, choćby wolne wieczory przepadły
key-waiting = Do kryzysu, który czeka na odpowiedź
key-purpose = W teczce: następny rodzaj działań
key-undo = Cofnąć ostatnie posunięcie
key-back = Wrócić do historii
key-why = Dlaczego? Ostatnia odpowiedź wybranego państwa
key-draft = Projekt
key-map = Mapa; + i − przybliżają ją i oddalają
key-dossier = Teczka
key-fair = Czystopis
key-home = Twój rząd
key-tape = Depesze
key-list = Wszystkie państwa na liście
key-calendar = Kalendarz
key-calendars = Dwa kalendarze: ta gra obok innej
key-process = Na czym stoimy? Przebieg sprawy, stan po stanie
key-counsel = Co teraz?
key-codex = Leksykon: osoby, miejsca, dokumenty, pojęcia
key-play = Odtwarzać, wstrzymać
key-step-back = O depeszę wstecz
key-step-forward = O depeszę naprzód
key-pen = Wziąć pióro
key-digits-do = Wybrać to działanie albo tę odpowiedź ze strony po prawej
key-letters-do = W świetle rzutnika: wybrać tę odpowiedź; + i − liczą głosy
key-arrows-do = Na mapie: do następnego państwa w tym kierunku
key-esc-does = Zamknąć to, co na wierzchu; na mapie zatrzymać ruch
where-desk = przy biurku
where-playing = podczas gry
where-watching = podczas oglądania
table-key = Klawisz
table-does = Co robi
table-where = Gdzie
key-sound = Włączyć lub wyłączyć dźwięk

## Shared words

pair = { $a }–{ $b }
pairs-of-one = między { CASE($a, "ins") } a { CASE($others, "ins") }
pairs-and = { $one }; { $other }
pairs-in-force = Układ obowiązuje od dziś: { $pairs }.
figure-about = około { $figure }
sources-short = źródła
sources-open = { $count ->
    [one] Jedno źródło
    [few] { $count } źródła
   *[many] { $count } źródeł
}

## Menu

settings = Ustawienia
key-settings = Światło, wielkość, ruch, dźwięk
key-keys = Ta lista klawiszy
where-everywhere = wszędzie

## Notices

notice-lost = Nie zapisano
notice-lost-acts = Grę przejęto w innym oknie, zanim zapisano: { $acts }. W grze tego nie ma. Jeśli jednak chcesz to zrobić, przejmij grę tutaj i powtórz posunięcie.
notice-lost-undo = Grę przejęto w innym oknie, zanim zapisano cofnięcie posunięcia. W grze to posunięcie pozostaje wykonane.
notice-lost-game = Grę przejęto w innym oknie, zanim zapisano grę rozpoczętą tutaj. Zapisana jest nadal poprzednia.
notice-unsaved = Ta gra nie jest zapisywana
notice-unsaved-lead = Pamięć przeglądarki nie otwiera się, nie odpowiada albo jest pełna. Możesz grać dalej, lecz po zamknięciu tego okna gra przepadnie. Aby ją zachować, zapisz ją jako plik.
notice-rules = Zmieniły się reguły
notice-rules-lead = Odkąd zapisano tę grę, zmieniły się reguły. Odtworzono ją według dzisiejszych, o ile na to pozwalają.
notice-scenario = Nie ma takiego scenariusza
notice-scenario-lead = Link prosi o scenariusz „{ $found }”, którego tu nie ma. Zamiast niego otwarto: „{ $title }”. Jeśli chcesz innego, popraw link.
notice-seed = Nie ma takiego rozdania
notice-seed-lead = Link prosi o rozdanie „{ $found }”, a numer rozdania to liczba całkowita od 0 do { $most }. Nowa gra ma tu zamiary z historii. Jeśli chcesz innych, popraw link.
saved-elsewhere = tylko do wglądu
key-record = Zapis i link: plik i adres

## What is still being fetched

late-coming = Wczytuje się.
late = Część strony
late-failed = Nie udało się wczytać części tej strony. Gra jest bezpieczna.

## Announcements

announce-undone = Cofnięto.
announce-pen = Pióro jest twoje.

## The strip

desk = Biurko
strip = Data, zaufanie i wieczory
attention = Wieczory
attention-left = { $count ->
    [0] ani jednego
    [one] został { $count }
    [few] zostały { $count }
   *[many] zostało { $count }
}
attention-owed = w pon. { $next }
day-of = dzień { $day } z { $last }
calendar = Kalendarz
calendar-open = Kalendarz znanych dni
calendar-days = Do dowolnego dnia
confidence = Zaufanie { home-place.gen }
    .short = { home-place }
date-narrow = { $date } { $year }
confidence-label = Zaufanie { home-place.gen }: { $figure } na 100, { $last }. Wszystkie zmiany
confidence-last = ost. { $change }
confidence-moved = { $change }: { $cause }
confidence-unmoved = bez zmian
cause-about = { $cause }: { $what }
cause-ledger = Dlaczego zezwolono albo odmówiono
clock = { scenario-pact }: złożone ratyfikacje
    .short = { scenario-pact }
clock-label = { scenario-pact }, złożone ratyfikacje: { $count } z { $of }. Wszystkie kroki
clock-count = złożono { $count } z { $of }
menu = Menu
keys = Klawisze
leave = Początek
saved-nothing = { "" }
saved-safe = zapisano
saved-memory = zapisano tylko na czas tej wizyty

## Hints for a newcomer, each said once

hint = Wskazówka
hint-understood = Rozumiem
hint-draft = Tekst piszesz ty. Naciśnij artykuł, a zobaczysz inne jego brzmienia.
hint-send = Tekstu jeszcze nikomu nie wysłano. Otwórz teczkę i wyślij temu rządowi notę. Większość posunięć zajmuje wieczór; krążki pokazują, ile ich zostało.
hint-wait = Na odpowiedź czeka się całe dni. „Czekać” przenosi do następnej depeszy. „Cofnąć” wycofuje to, co zrobiono potem, jeśli niczego nie zdradziło.
hint-why = „Dlaczego?” przy odpowiedzi pokazuje, co w niej zaważyło i co mogłoby zmienić zdanie tego rządu.
hint-permission = To, czego żądają, wykracza poza mandat. Poproś { home-body.acc } o zezwolenie; odmowy z zagranicy liczą się tam jako dowody.
hint-attention = Wieczory tego tygodnia są zajęte. Nowe przyniesie poniedziałek; czekanie nie zajmuje wieczoru.
hint-sign = Kto się zgodził, tego zaprosisz do podpisu pod artykułami; kto nie zobaczy tam sojusznika, może odejść.
hint-force = Podpisany układ jeszcze nie obowiązuje. Izby głosują, rządy składają ratyfikacje; od kiedy układ wiąże, mówi artykuł o wejściu w życie.
hint-pen = Oglądasz historię tak, jak odtwarzają ją reguły; co wymyślono, jest oznaczone. Weź pióro, a od tej chwili gra jest twoja.
undo-nothing = Nie ma czego cofnąć: dni, które minęły, i tego, czego się dowiedziano, cofnąć nie można.
why-nothing = Nie ma jeszcze stamtąd odpowiedzi, więc nie ma czego wyjaśniać.

## The task

task = Twoje zadanie
task-win = Wygrywasz, gdy { scenario-treaty } wiąże jak najwięcej sąsiadów (jest ich { $of }), i to jak najwcześniej.
task-lose = Przegrywasz, gdy zaufanie { home-place.gen } spadnie poniżej { $recall }: odwołają cię i „{ verdict-durability }” się nie liczy. { $date } { scenario-pact } wchodzi w życie dla wszystkich i gra się kończy.
goal = Związanych: { $bound } z { $of }, { $days ->
    [one] został { $days } dzień
    [few] zostały { $days } dni
   *[many] zostało { $days } dni
}
    .short = { $bound }/{ $of } · { $days ->
        [one] { $days } dzień
        [few] { $days } dni
       *[many] { $days } dni
    }
process = Na czym stoimy?
calendars = Dwa kalendarze
branches = Gałęzie
