# The page in Polish: assignments, as a teacher makes them and as a pupil plays and hands them in.

## The card
assignment-slug = Przejmij grę: { $date }
assignment-untitled = Zadanie
assignment-unknown = Zadanie, którego ta strona nie zna ({ $id }): odśwież stronę
assignment-begins = początek
assignment-until = graj, aż
assignment-minds = zamiary
assignment-aids = pomoce
assignment-pace = tempo
assignment-at-evening = { $date }, wieczorem
assignment-at = { $count ->
    [0] { $date }, zanim coś zrobiono
    [one] { $date }, po jednym kroku
    [few] { $date }, po { $count } krokach
    [many] { $date }, po { $count } krokach
   *[other] { $date }, po { $count } kroku
}
assignment-at-opening = { $date }, przy pustym biurku
assignment-in-history = { $moment }, jak w historii
assignment-in-game = { $moment }, w grze, która jest w linku
assignment-until-signature = tekst będzie podpisany
assignment-until-end = skończy się gra
assignment-until-day = nadejdzie { $date }
assignment-minds-game = Takie jak w tej grze.
aid-counsel = „Co teraz?”
aid-nearest = najbliższy tekst
aid-history = przebieg historii
aids-none = żadne
aids-shut = Niedostępne do końca: { $aids }.
assignment-brisk = Czas płynie do następnej decyzji.
assignment-asks = { $count ->
    [one] Odpowiedz pisemnie:
    [few] Odpowiedz pisemnie:
    [many] Odpowiedz pisemnie:
   *[other] Odpowiedz pisemnie:
}

## A card that came
assignment-yours = Twoje zadanie
assignment-begin = Zacznij
assignment-instead = Pracujesz nad „{ $title }”. To zadanie zajmie jego miejsce, a twoje odpowiedzi znikną.
assignment-shelved = Twoja gra trafi najpierw do pozostałych.
assignment-unread = Tego zadania nie da się odczytać
assignment-fault-scenario = Jest do innego scenariusza, „{ $id }”. Otwórz stronę z tym scenariuszem.
assignment-fault-day = { $date } nie jest dniem tej gry. Poproś o poprawione zadanie.
assignment-fault-line = Gry w nim nie da się odczytać: wiersz { $line }, znak { $column }. Poproś o link jeszcze raz.
assignment-fault-game = Gry w nim nie da się rozegrać do tej chwili według obecnych reguł. Poproś o nowy link.
assignment-fault-no-history = Zaczyna się w historii, a ten scenariusz jej nie ma.
assignment-fault-over = Kończy się, zanim się zacznie. Wybierz późniejszy koniec.

## A code that was dictated
code-head = Masz kod?
code-label = Kod z dwunastu znaków
code-open = Otwórz
code-fault-sign = Znaku { $at }, „{ $found }”, nie ma w żadnym kodzie. Są tam cyfry i litery oprócz I, L, O oraz U.
code-fault-length = Kod ma { $expected } znaków; tu jest { $found }.
code-fault-letter = Znak { $at } jest błędny: „{ $found }”. Reszta pasuje, jeśli to „{ $right }”.
code-fault-swapped = Znaki { $at } i { $next } zamieniły się miejscami: „{ $found }”.
code-fault-unfit = Błędny jest więcej niż jeden znak albo to kod do innego scenariusza. Porównaj wszystkie dwanaście.
code-fault-unknown = Kod jest dobry, ale ta strona nie zna jego zadania. Odśwież stronę albo poproś o link.

## The teacher’s page
make-ready = Weź jedno z tych
make-minutes = { $count ->
    [one] jedna minuta
    [few] około { $count } minut
    [many] około { $count } minut
   *[other] około { $count } minuty
}
make-own = Zmień je albo ułóż własne
make-title = Tytuł
make-task = Co trzeba zrobić
make-questions = Pytania do odpowiedzi pisemnej
make-question = Pytanie { $number }
make-words-ready = Te słowa są we wszystkich językach strony: każdy uczeń przeczyta je w swoim.
make-words-own = Własne słowa są w linku tak, jak je napiszesz. Kod ich nie pomieści.
make-words-back = Przywróć słowa strony
make-begins = Zaczyna się
make-start-opening = na początku, { $date }
make-start-history = w wybranym dniu historii
make-start-game = w chwili z innej gry
make-seed = Rozdanie (0 to zamiary z historii)
make-day = Dzień
make-after = po tym, co tego dnia zrobiono
make-game = Która gra
make-game-own = twoja gra, { $date }
make-game-shelf = { $name }, { $date }
make-game-paste = wklejona
make-game-none = wybierz grę
make-paste = Jej tekst albo link
make-moment = W której chwili
make-game-none-yet = Wybierz grę i chwilę.
make-game-note = Gra idzie z linkiem, do tej chwili i ani kroku dalej. Kod jej nie pomieści.
make-until = Kończy się
make-until-day = gdy nadejdzie ten dzień
make-until-signature = gdy tekst będzie podpisany
make-until-end = razem z grą
make-aids = Dozwolone pomoce
make-aid-counsel = „Co teraz?”, czyli co można zrobić
make-aid-nearest = najbliższy tekst, na który rząd by się zgodził
make-aid-history = co było w historii: przebieg do oglądania i porównań
make-aids-note = Czego tu nie zaznaczono, jest w tej grze zamknięte do jej końca. Nic nie broni uczniowi otworzyć strony w drugim oknie.
make-pace = Tempo
make-brisk = czas płynie do następnej decyzji, a co przyszło, mówi jedno podsumowanie
make-fault-seed = Rozdanie to liczba całkowita od 0 do { $most }.
make-fault-day = Wybierz dzień od { $first } do { $last }.

## Giving it out
share-head = Daj je klasie
share-link = Skopiuj link
share-code = Kod do podyktowania
share-code-none = To zadanie nie ma kodu: własne słowa, chwila z innej gry i rozdania powyżej { $most } mieszczą się tylko w linku.
share-code-how = Wpisuje się go na tej stronie, choćby z tablicy: I oraz L czyta się jak 1, O jak 0.
share-qr-name = Kod QR z linkiem do tego zadania
share-print = Drukuj karty, cztery na stronie
cards-how = Skieruj telefon na kwadrat. Albo otwórz { $place }, potem „Klasa”, „Zadania”, i wpisz kod:
share-try = Wypróbuj
share-note = Wszystko jest w linku. Nic nie jest nigdzie wysyłane; każdy uczeń przynosi z powrotem plik albo link.
address-copied = Skopiowano ({ $letters } znaków).
address-uncopied = Tej stronie nie wolno użyć schowka. Oto link:

## While it runs
reminder-until = aż { $until }
reminder-ended = To już koniec: odpowiedz i oddaj pracę
reminder-elsewhere = Grasz w inną grę
title-run = To gra z twojego zadania.
title-run-ended = Zadanie czeka na oddanie.
hand-in-way = Odpowiedz i oddaj pracę
run-slug = Twoje zadanie
run-title = Co masz zrobić
run-ended = Zadanie dobiegło końca
run-ended-lead = Dokończ odpowiedzi i oddaj pracę. Możesz grać dalej, ale oddana gra kończy się tutaj. Nic już nie jest zamknięte.
run-over-lead = Gra skończona. Dokończ odpowiedzi i oddaj pracę. Nic już nie jest zamknięte.
run-left = Zadanie porzucone
run-none = Twoja gra toczy się bez niego, a wszystkie pomoce są dostępne.
run-elsewhere = Na biurku leży inna gra. Ta z zadania jest wśród twoich gier: tam można do niej wrócić.
run-answers = Twoje odpowiedzi
run-answers-kept = Zapisują się w tej przeglądarce podczas pisania i nigdzie nie są wysyłane.
run-leave = Porzuć zadanie
run-leave-asked = Porzucić? Gra zostaje, a to, co tu napisano, znika.
run-leave-yes = Porzuć
run-leave-no = Zostań
hand-in = Oddanie pracy
hand-in-early = To jeszcze nie koniec zadania. Możesz oddać to, co jest.
hand-in-name = Dowolne imię (nie musi być twoje)
hand-in-contains = Praca zawiera:
hand-in-no-name = żadnego imienia
hand-in-has-name = imię „{ $name }”
hand-in-has-game = { $count ->
    [0] twoją grę do dnia { $date }, bez żadnego kroku
    [one] twoją grę do dnia { $date }, z jednym krokiem
    [few] twoją grę do dnia { $date }, z { $count } krokami
    [many] twoją grę do dnia { $date }, z { $count } krokami
   *[other] twoją grę do dnia { $date }, z { $count } kroku
}
hand-in-stops = nic z tego, co grano po dniu { $date }
hand-in-has-answers = { $count ->
    [one] jedną odpowiedź z { $of }
    [few] { $count } odpowiedzi z { $of }
    [many] { $count } odpowiedzi z { $of }
   *[other] { $count } odpowiedzi z { $of }
}
hand-in-has-assignment = samo zadanie
hand-in-nothing-else = I nic więcej: ani godziny, ani urządzenia, ani innych gier.
hand-in-text = Zobacz całość
hand-in-file = Zapisz jako plik
hand-in-link = Skopiuj jako link
hand-in-how = Daj plik albo link nauczycielowi. Samo z tego komputera nic nie wychodzi.

## Aids that are shut
shut-counsel = Zadanie „{ $title }” do końca nie pozwala na „Co teraz?”. Co można zrobić, widać na biurku: w teczkach, w projekcie i w czekaniu.
shut-nearest = Zadanie nie pokazuje najbliższego tekstu.
shut-history = Zadanie „{ $title }” do końca nie pokazuje przebiegu historii.
shut-history-short = Zadanie do końca nie pokazuje historii.

## Papers that came while time ran on
brisk-summary = { $count ->
    [one] W tym czasie przyszło jedno pismo. Otwiera się na miejscu.
    [few] W tym czasie przyszły { $count } pisma. Każde otwiera się na miejscu.
    [many] W tym czasie przyszło { $count } pism. Każde otwiera się na miejscu.
   *[other] W tym czasie przyszło { $count } pisma. Każde otwiera się na miejscu.
}
