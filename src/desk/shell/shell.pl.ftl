# The page in Polish: the page around the subjects: strip, bars, keys, hints, shared words.

## The bar

undo = Cofnąć
wait-short = Czekać
foot = Czas i jego cofanie

## Cards and keys

cards = Karty
tab-map = Mapa
tab-draft = Projekt
tab-dossier = Akta
tab-tape = Depesze
tab-crisis = Pismo
tab-table = Stół
close = Zamknąć
key-space = Spacja
key-esc = Esc
key-digits = 1–9
key-letters = A–E
key-arrows = Strzałki
key-wait = Czekać na następną depeszę
key-run = Niech dni płyną, aż coś będzie dotyczyć ciebie
key-waiting = Do pisma, które czeka na odpowiedź
key-purpose = Do czego służą polecenia w aktach: następny rodzaj
key-undo = Cofnąć ostatnie polecenie
key-back = Wrócić do historii
key-why = Dlaczego? Ostatnia odpowiedź wybranego państwa
key-draft = Projekt
key-map = Mapa; + i − przybliżają ją i oddalają
key-dossier = Akta
key-fair = Czystopis
key-home = Drugi stół, w domu
key-tape = Depesze
key-list = Wszystkie państwa na liście
key-calendar = Kalendarz
key-process = Na czym stoimy? Przebieg sprawy, stan po stanie
key-counsel = Co mogę dziś zrobić?
key-codex = Leksykon: osoby, miejsca, papiery, pojęcia
key-play = Odtwarzać, wstrzymać
key-step-back = O depeszę wstecz
key-step-forward = O depeszę naprzód
key-pen = Wziąć pióro
key-digits-do = Wydać to polecenie albo dać tę odpowiedź ze strony po prawej
key-letters-do = W świetle rzutnika: odpowiedź z tą literą; + i − liczą głosy na nią
key-arrows-do = Na mapie: do następnego państwa w tym kierunku
key-esc-does = Zamknąć to, co na wierzchu; na mapie zakończyć ruch
where-desk = przy biurku
where-playing = z piórem w ręku
where-watching = śledząc historię
table-key = Klawisz
table-does = Co robi
table-where = Gdzie
key-sound = Włączyć lub wyłączyć dźwięk

## Shared words

pair = { $a }–{ $b }
pairs-of-one = między { CASE($a, "ins") } a { CASE($others, "ins") }
pairs-and = { $one }; { $other }
pairs-in-force = W mocy od dziś: { $pairs }.
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

notice-lost = Nie zachowano
notice-lost-acts = Pióro przejęto w innym oknie, zanim zachowano: { $acts }. Nie należy to do partii. Aby to jednak zrobić, trzeba odebrać pióro i powtórzyć posunięcie.
notice-lost-undo = Pióro przejęto w innym oknie, zanim zachowano cofnięcie posunięcia. W partii to posunięcie nadal obowiązuje.
notice-lost-game = Pióro przejęto w innym oknie, zanim zachowano rozpoczętą tu partię. Zachowana jest nadal poprzednia.
notice-unsaved = Ta partia nie jest zapisywana
notice-unsaved-lead = Baza danych przeglądarki nie otwiera się, nie odpowiada albo jest pełna. Można grać dalej, lecz po zamknięciu tego okna partia przepadnie. Aby ją zachować, trzeba zapisać ją jako plik.
notice-rules = Zmieniły się reguły
notice-rules-lead = Odkąd zachowano tę partię, zmieniły się reguły. Odtworzono ją według dzisiejszych, o ile na to pozwalają.
notice-seed = Nie ma takiego rozdania
notice-seed-lead = Adres prosi o rozdanie „{ $found }”, a numer rozdania to liczba całkowita od 0 do { $most }. W nowej grze wszyscy myślą tu jak w historii. Aby było inaczej, trzeba poprawić adres.
saved-elsewhere = tylko do wglądu
key-record = Zapis: plik i adres

## What is still being fetched

late-coming = Już w drodze.
late = Część strony
late-failed = Nie udało się pobrać części tej strony. Nic z biurka nie przepadło.

## Announcements

announce-undone = Cofnięto.
announce-pen = Pióro przejęte.

## The strip

desk = Biurko
strip = Kalendarz i rachunki
attention = Uwaga
attention-left = { $count ->
    [0] wyczerpana
    [one] zostaje { $count }
    [few] zostają { $count }
   *[many] zostaje { $count }
}
day-of = dzień { $day } z { $last }
calendar = Kalendarz
calendar-open = Kalendarz znanych dni
calendar-days = Do dowolnego dnia
confidence = Zaufanie { home-place.gen }
    .short = { home-place }
date-narrow = { $date } { $year }
confidence-label = Zaufanie { home-place.gen }: { $figure }, { $last }. Wszystkie zmiany
confidence-moved = { $change }: { $cause }
confidence-unmoved = bez zmian
cause-about = { $cause }: { $what }
cause-ledger = Dlaczego zezwolono albo nie
clock = Zegar { scenario-pact.gen }
    .short = { scenario-pact }
clock-label = Zegar { scenario-pact.gen }: złożono { $count } z { $of }. Wszystkie kroki
clock-count = złożono { $count } z { $of }
menu = Menu
keys = Klawisze
leave = Wyjść
saved-nothing = { "" }
saved-safe = zachowano
saved-memory = zachowano tylko w pamięci

## Hints for a newcomer, each said once

hint = Wskazówka
hint-understood = Jasne
hint-draft = Protokół piszesz ty. Naciśnij artykuł, a pokaże inne swoje brzmienia.
hint-send = Nikt go jeszcze nie widział. Nota z teczki kładzie go przed rządem; krążki mówią, ile to zabiera z tygodnia.
hint-wait = Odpowiedź trwa całe dni. „Czekać” daje im minąć do następnej depeszy; „Cofnąć” cofa to, co zrobiono od ostatniej.
hint-why = Przyszła odpowiedź. „Dlaczego?” pokazuje, co w niej zaważyło i co zmieniłoby zdanie.
hint-leave = To, o co proszą, wykracza poza mandat. O zezwolenie prosi się w domu ({ home-place }), a cudze odmowy są tam dowodem.
hint-attention = Uwaga na ten tydzień jest wydana. Wraca w poniedziałek; czekanie nic nie kosztuje.
hint-sign = Jest już jedno „tak”. Podpisanie można zwołać spod artykułów; komu brak tam przyjaciela, może odejść.
hint-force = Podpisane to jeszcze nie obowiązujące. Izby głosują, ratyfikacje się składa, a każde dwie złożone wiążą dwa państwa.
hint-pen = Tak było; co wymyślone, ma znak. Weź pióro, a od tej chwili gra jest twoja.
undo-nothing = Nie ma czego cofnąć: dni, które minęły, i to, czego się dowiedziano, zostają.
