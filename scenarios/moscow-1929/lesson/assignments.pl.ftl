# Moskwa 1929 po polsku: zadania dla klasy. Każde ma treść, tytuł i pytania, na które odpowiada się pisemnie.

assignment-evening = Jest 8 lutego. Warszawa i Bukareszt zgodziły się na twój tekst, Ryga i Rewel jeszcze nie odpowiedziały. Dzień, który wyznaczono na podpisanie, minął. Zaprosić do podpisu teraz czy poczekać na dwa kolejne nazwiska? Do 12 lutego Moskwa chce zobaczyć podpis. Dziś trzeba też odpowiedzieć na pismo o Besarabii w prasie.
    .title = Wieczór 8 lutego
    .q1 = Kiedy i kogo zaprosiliście do podpisu? Podajcie powód.
    .q2 = Czy ktoś zbierał się do wyjścia? Napiszcie, dlaczego, albo dlaczego nikt.
    .q3 = Dwa podpisy dziś czy pięć jutro: podajcie po jednym dobrym argumencie za każdym rozwiązaniem.
assignment-answer = Jest 11 stycznia. Na twoje noty odpowiedziały Warszawa i Kowno i żadne nie powiedziało „tak”: Warszawa dziwi się, że zapytano tak niewielu sąsiadów, Kowno prosi o czas. Przed tobą leżą trzy niepodpisane telegramy, które mają przeszkodzić wspólnemu podpisowi. 1 lutego Moskwa zapyta, ile rządów jest gotowych podpisać.
    .title = Odpowiedź z 11 stycznia
    .q1 = Kogo próbowaliście pozyskać najpierw i dlaczego?
    .q2 = Co zrobiliście z trzema telegramami i co z tego wynikło?
    .q3 = Otwórzcie „Dlaczego?” przy jednej odmowie. Który powód ważył najwięcej? Czy dało się go zmienić?
assignment-bill = Protokół jest podpisany, a jeszcze nikogo nie wiąże: najpierw muszą go uchwalić parlamenty. Jedna ustawa liczy się bardziej niż inne: ta w Warszawie. Przeprowadź ją przez Sejm i dopilnuj, by polski dokument ratyfikacyjny leżał w Moskwie jak najwcześniej w marcu. Nie zapomnij o własnym.
    .title = Wiosna jednej ustawy
    .q1 = Którego dnia Sejm uchwalił ustawę? Co to przyspieszyło, a co opóźniło?
    .q2 = Czym można zdobyć głosy w obcym parlamencie, a co posłowie biorą za złe?
    .q3 = Od kiedy Protokół obowiązuje między Moskwą a Warszawą i na co czekał?
assignment-three-acts = Od pierwszej propozycji do podpisu. Wybierasz, których sąsiadów zapytać, jakimi słowami i kiedy posadzić ich przy jednym stole. Czas płynie, dopóki nie trzeba twojej decyzji, a co przyszło po drodze, mówi jedno podsumowanie. Zadanie kończy się, gdy ktoś podpisze.
    .title = Propozycja, odpowiedź, podpis
    .q1 = Kto podpisał, a kto nie? Przy kimś, kto nie podpisał, podajcie powód, który przesądził.
    .q2 = Który artykuł zmieniliście, dla kogo i co na to Moskwa?
    .q3 = Który ze swoich kroków cofnęlibyście i dlaczego?
assignment-not-alone = Jest 11 stycznia i Polska nie podpisze sama. Doprowadź do tego, by co najmniej trzy rządy podpisały razem z tobą przy jednym stole, i nie strać zaufania Moskwy. Zadanie kończy się, gdy ktoś podpisze: nie zapraszaj do podpisu za wcześnie.
    .title = Nie samotnie
    .q1 = Który rząd nie chciał podpisać bez którego? Skąd to wiecie?
    .q2 = O co trzeba było prosić Moskwę i czym ją przekonaliście?
    .q3 = Czy dłuższe czekanie dałoby więcej? Co za tym przemawia, a co przeciw?
