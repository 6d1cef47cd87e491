# The page in Polish: the codex, cards, keys, settings, the record.

## Leksykon

codex = Leksykon
codex-slug = Kto, gdzie, co i jakim słowem
codex-index = Co można sprawdzić
codex-search = Szukać słowa
codex-found = { $count ->
    [0] Pod tym słowem nie ma nic.
    [one] Jedno hasło.
    [few] { $count } hasła.
   *[many] { $count } haseł.
}
codex-later = { $count ->
    [one] Jeszcze jedno otworzy się w swoim dniu.
    [few] Jeszcze { $count } otworzą się, każde w swoim dniu.
   *[many] Jeszcze { $count } otworzy się, każde w swoim dniu.
}
codex-none = Tu otwiera się wybrane hasło. W listach, teczkach i artykułach prowadzą tu słowa podkreślone kropkami.
codex-open = W leksykonie: { $title }
codex-back = Wszystkie hasła
codex-related = Zob. też
codex-kind-person = Osoby
codex-kind-place = Miejsca
codex-kind-paper = Papiery
codex-kind-clause = Artykuły
codex-kind-institution = Urzędy i ciała
codex-kind-term = Pojęcia

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
table-day = Dzień
table-cause = Przyczyna
table-change = Zmiana
table-now = Odtąd

## Watching

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

## Pairs

pair = { $a }–{ $b }
pairs-of-one = między { CASE($a, "ins") } a { CASE($others, "ins") }
pairs-and = { $one }; { $other }
pairs-in-force = W mocy od dziś: { $pairs }.

## Ustawienia

settings = Ustawienia
settings-light = Światło
settings-light-day = Dzienne
settings-light-lamp = Lampa nocna
settings-light-wall = Rzutnik
settings-size = Wielkość tekstu
settings-motion = Ruch
settings-motion-system = Jak w systemie
settings-motion-less = Tylko na mapie
settings-motion-none = Żaden
key-settings = Światło, wielkość, ruch, dźwięk
key-keys = Ta lista klawiszy
keys-all = Wszystkie klawisze
where-everywhere = wszędzie

## Zapis partii i inne okna

record = Zapis
record-file = Partia z pliku
record-lead = Partia to jej posunięcia. Mieszczą się w małym pliku, a także w adresie.
record-save = Zapisać do pliku
record-copy = Skopiować adres
record-copied = Adres tej partii jest w schowku. Znaków: { $letters }.
record-uncopied = Schowek jest dla tej strony zamknięty. Oto adres:
record-open = Otworzyć plik
record-text = Jak to zapisano
arrived-title = Nadeszła partia
arrived-lead = { $date }, rozdanie { $deal }. { $count ->
    [one] Jeden wpis.
    [few] { $count } wpisy.
   *[many] { $count } wpisów.
}
arrived-stopped = Biegnie do wpisu { $place }. Tam reguły mówią: { $why }
arrived-changed = Rozegrano ją według innych reguł niż dzisiejsze. Odtworzono ją według dzisiejszych, o ile na to pozwalają.
arrived-otherwise = Odtworzona, nie wychodzi tak, jak ją zapisano: od tego czasu zmieniły się reguły albo ktoś zmienił zapis.
arrived-over = Zajęłaby miejsce zachowanej partii: { $date }.
arrived-keep = Zostawić
arrived-play = Grać dalej stąd
arrived-bad = Tego zapisu nie da się odczytać
fault-large = Jest dłuższy niż jakakolwiek partia. Niczego tu nie zmieniono.
fault-empty = Nie ma w nim żadnego posunięcia. Niczego tu nie zmieniono.
fault-line = Wiersz { $line }, kolumna { $column }: „{ $found }” nie jest posunięciem ani datą. Trzeba to poprawić i otworzyć plik ponownie; niczego tu nie zmieniono.
fault-seed = Wiersz { $line }, kolumna { $column }: „{ $found }” nie jest numerem rozdania. Trzeba wpisać liczbę całkowitą od 0 do { $most } i otworzyć plik ponownie; niczego tu nie zmieniono.
fault-seed-log = Numer rozdania tej partii to { $found }. Musi to być liczba całkowita od 0 do { $most }. Trzeba to poprawić i otworzyć plik ponownie; niczego tu nie zmieniono.
fault-tag = Wiersz { $line }, kolumna { $column }: „{ $found }” nie może stać po { $tag }. Trzeba to poprawić albo usunąć znacznik i otworzyć plik ponownie; niczego tu nie zmieniono.
fault-not-json = Wygląda na zachowaną partię, lecz ją ucięto lub zmieniono. Trzeba poprosić o całą jeszcze raz; niczego tu nie zmieniono.
fault-not-a-log = Wygląda na zachowaną partię, lecz „{ $path }” w niej brakuje, jest błędne albo nieznane. Trzeba poprosić o całą jeszcze raz; niczego tu nie zmieniono.
fault-not-a-command = Wygląda na zachowaną partię, lecz wpis { $place } nie jest posunięciem. Trzeba poprosić o całą jeszcze raz; niczego tu nie zmieniono.
fault-packed = Adres po drodze ucięto lub zmieniono. Trzeba poprosić o cały jeszcze raz; niczego tu nie zmieniono.
fault-scenario = Należy do innego scenariusza: „{ $id }”. Trzeba otworzyć stronę z tamtym scenariuszem, potem plik.
elsewhere-title = Pióro jest w innym oknie
elsewhere-lead = Tam leży otwarta ta sama partia. Tutaj można ją śledzić albo przejąć pióro. To, co zachowano, pozostaje w partii.
elsewhere-read = Śledzić
elsewhere-take = Przejąć pióro
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

## Dźwięki

settings-sound = Dźwięk
settings-sound-off = Wyłączony
settings-sound-on = Włączony
settings-captions = Dźwięki opisane słowami
settings-captions-on = Pokazywać
settings-captions-off = Nie pokazywać
sound-pen = Pisze ołówek.
sound-stamp = Uderza stempel.
sound-tram = W oddali tramwaj.
sound-telegraph = Stuka telegraf.
sound-seal = Pieczęć odciska się w laku.
announce-sound-on = Dźwięk włączony.
announce-sound-off = Dźwięk wyłączony.
key-sound = Włączyć lub wyłączyć dźwięk
