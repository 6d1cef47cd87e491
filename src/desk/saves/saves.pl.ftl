# The page in Polish: the record of the game, and other windows.

## The record of the game, and other windows

record = Zapis i link
record-lead = Gra to lista posunięć. Mieści się w małym pliku, a także w linku.
record-save = Zapisać do pliku
record-copy = Skopiować link
record-copied = Link do tej gry jest w schowku. Znaków: { $letters }.
record-uncopied = Ta strona nie ma dostępu do schowka. Oto link:
record-open = Otworzyć plik
record-text = Jako tekst
arrived-title = Otwarto grę
arrived-lead = { $date }, rozdanie { $deal }. { $count ->
    [one] Jedno posunięcie.
    [few] { $count } posunięcia.
   *[many] { $count } posunięć.
}
arrived-stopped = Biegnie do posunięcia { $place }. Tam reguły odmawiają: { $why }
arrived-changed = Rozegrano ją według innych reguł niż dzisiejsze. Odtworzono ją według dzisiejszych, o ile na to pozwalają.
arrived-otherwise = Odtworzona, nie wychodzi tak, jak ją zapisano: od tego czasu zmieniły się reguły albo ktoś zmienił zapis.
arrived-over = Twoja gra ({ $date }) trafi między twoje gry.
arrived-keep = Anulować
arrived-play = Grać dalej stąd
arrived-end = Otworzyć zakończenie
arrived-bad = Tego pliku nie da się odczytać
arrived-bad-link = Tego linku nie da się odczytać
arrived-sent = Link, jaki nadszedł:
fault-large = Jest za długi jak na grę. Niczego tu nie zmieniono.
fault-empty = Nie ma w nim żadnego posunięcia. Niczego tu nie zmieniono.
fault-line = Wiersz { $line }, kolumna { $column }: „{ $found }” nie jest posunięciem ani datą. Popraw to i otwórz plik ponownie. Niczego tu nie zmieniono.
fault-seed = Wiersz { $line }, kolumna { $column }: „{ $found }” nie jest numerem rozdania. Wpisz liczbę całkowitą od 0 do { $most } i otwórz plik ponownie. Niczego tu nie zmieniono.
fault-seed-log = Numer rozdania tej gry to { $found }. Musi to być liczba całkowita od 0 do { $most }. Popraw to i otwórz plik ponownie. Niczego tu nie zmieniono.
fault-tag = Wiersz { $line }, kolumna { $column }: „{ $found }” nie jest wartością dla { $tag }. Popraw to albo usuń znacznik i otwórz plik ponownie. Niczego tu nie zmieniono.
fault-not-json = Wygląda na zapisaną grę, lecz został ucięty lub zmieniony. Poproś jeszcze raz o cały plik. Niczego tu nie zmieniono.
fault-newer = Zapisała ją nowsza wersja gry. Wczytaj tę stronę ponownie z dostępem do sieci, by ją mieć. Niczego tu nie zmieniono.
fault-not-a-log = Wygląda na zapisaną grę, lecz „{ $path }” brakuje, jest błędne albo nieznane. Poproś jeszcze raz o cały plik. Niczego tu nie zmieniono.
fault-not-a-command = Wygląda na zapisaną grę, lecz wpis { $place } nie jest posunięciem. Poproś jeszcze raz o cały plik. Niczego tu nie zmieniono.
fault-packed = Link powinien zawierać grę albo zadanie, ale po drodze został ucięty lub zmieniony. Skopiuj cały link jeszcze raz z wiadomości albo poproś o niego ponownie. Niczego tu nie zmieniono.
fault-scenario = Należy do innego scenariusza: „{ $id }”. Otwórz najpierw tamten scenariusz, potem plik.
fault-unreadable = Przeglądarka nie może odczytać „{ $file }”. Jeśli to folder, wybierz plik z jego wnętrza. Jeśli plik przeniesiono, zmieniono albo nie wolno go otworzyć, wybierz go ponownie lub wybierz jego kopię. Niczego tu nie zmieniono.
fault-hand-in = To praca ucznia, lecz ucięta lub zmieniona. Poproś jeszcze raz o cały plik. Niczego tu nie zmieniono.
fault-assignment = To zadanie, a nie gra. Otwórz to, co za nie oddano. Niczego tu nie zmieniono.
elsewhere-title = Ta gra jest otwarta w innym oknie
elsewhere-lead = Tutaj możesz czytać albo przejąć grę. To, co zapisano, pozostaje w grze.
elsewhere-read = Tylko czytać
elsewhere-take = Przejąć grę tutaj
record-file = Otworzyć grę z pliku
record-copy-moment = Skopiować link do tego dnia
record-opens-at = Link otwiera grę
record-opens-end = tam, gdzie teraz stoi
record-opens-after = { $count ->
    [one] { $date }, po jednym czynie
    [few] { $date }, po { $count } czynach
    [many] { $date }, po { $count } czynach
   *[other] { $date }, po { $count } czynu
}
arrived-look = Obejrzeć ten dzień
arrived-at = Link otwiera ją na dniu: { $date }.
arrived-mended = Link został po drodze zmieniony, ale grę udało się z niego odczytać.
arrived-hand-in = To praca ucznia. Odpowiedzi pisemne są w „Dla klasy”, na stronie wyników.
qr-code = Jako kod QR
qr-code-name = Kod QR z linkiem do tej gry
qr-letters = Znaki: { $letters }. Trzymaj telefon tak blisko, by kod wypełnił jego obraz.
qr-too-long = Link ma { $letters } znaków, więcej, niż mieści kod QR. Skopiuj go.
