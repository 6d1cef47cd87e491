# The page in Polish: the record of the game, and other windows.

## The record of the game, and other windows

record = Zapis
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
record-file = Partia z pliku

## A new game over a kept one

over-title = Odłożyć zachowaną grę?
over-lead = Zachowana jest gra: { $date }. Nowy początek zajmie jej miejsce.
over-keep = Zachować
over-new = Zacząć nową grę
