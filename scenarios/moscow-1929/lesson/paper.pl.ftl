# The words of the papers for a class, in Polish. What is said of 1918-1939 rests on the works named beside it in
# paper.json; hidden aims, questions and the course of the lessons are made for the game.

## Lesson plans

paper-plan-lesson-45 = Konspekt lekcji, 45 minut
    .about = Grupy grają przy komputerach; o dwóch chwilach rozstrzyga cała klasa
paper-plan-lesson-90 = Konspekt zajęć, 90 minut
    .about = Dziewięć rządów układa się z piórem w ręku; komputer niepotrzebny
paper-aim-bound = Uczniowie umieją powiedzieć, czemu traktat podpisany może jeszcze nikogo nie wiązać: podpis, ratyfikacja, złożenie dokumentu, wejście w życie.
paper-aim-two-tables = Umieją pokazać na jednym rządzie, czego chciał za granicą i kto musiał się zgodzić w kraju.
paper-aim-company = Umieją wyjaśnić, czemu Polska nie chciała podpisać bez Rumunii i państw bałtyckich.
paper-aim-sources = Odróżniają to, co udokumentowane, od tego, co ułożono wedle źródła, i od tego, co wymyślono; potrafią wskazać sprawę, w której źródła się różnią.
paper-aim-worth = Umieją odpowiedzieć z uzasadnieniem na pytanie, czy taki dokument ocalił jakikolwiek pokój.
paper-material-wall = Ekran, na którym klasa widzi grę, w świetle dla rzutnika (Ustawienia).
paper-material-groups = Komputer albo telefon dla każdej trójki uczniów. Konta nie trzeba i niczego się nigdzie nie wysyła.
paper-material-assignment = Krótkie zadanie dla grup ze strony „Zadania”: odnośnik, kod QR albo karty.
paper-material-map = Mapa „Kto z kim sąsiaduje”, po jednej dla grupy.
paper-material-cards = Karty ról, rozcięte; dwoje lub troje uczniów na rząd. Gdy uczniów jest mniej niż osiemnaścioro, najpierw pomija się Persję, potem Turcję, potem Finlandię.
paper-material-articles = Artykuły do wypełnienia: po jednym egzemplarzu dla rządu i jeden na stół.
paper-material-documents = Nota z 29 grudnia 1928 (dokument 2 z „Dokumentów z pytaniami”), po jednej na parę.
paper-material-disputes = Karty sporów między źródłami, rozcięte.

paper-step-lesson-45-bound = Na ekranie, z leksykonu, trzy artykuły Paktu Paryskiego: wyrzeczono się wojny; spory załatwia się tylko środkami pokojowymi; całość wchodzi w życie, gdy wszystkich piętnastu złoży dokumenty. Kogo pakt wiąże w grudniu 1928? (Rozwiązanie 1)
    .title = Nie wiąże nikogo.
paper-step-lesson-45-quarrels = Grupy znajdują na mapie Wilno i Besarabię i mówią, kto je trzyma, a kto się ich domaga. Które rządy niechętnie siądą przy jednym stole?
    .title = Dwa spory.
paper-step-lesson-45-guess = Dwa przystanki ze strony o tej nazwie, na przykład 29 grudnia i 31 stycznia: klasa głosuje rękami i podaje powody, potem czyta się dokument. (Rozwiązania 2 i 3)
    .title = Co zrobił Litwinow?
paper-step-lesson-45-play = Każda grupa gra swoje zadanie i zapisuje to jedno posunięcie, które zmieniło najwięcej, i dlaczego.
    .title = Grupy grają.
paper-step-lesson-45-compare = Wyniki na ekranie: kto podpisał, jaki tekst, kiedy? Co było w historii inaczej? (Rozwiązania 4–7)
    .title = Jeden obok drugiego.
paper-step-lesson-45-worth = Odczytuje się obie odpowiedzi z końca konspektu. Każdy pisze dwa zdania; gdy brak czasu, w domu.
    .title = Czy ocalił jakiś pokój?

paper-step-lesson-90-bound = Na tablicy trzy artykuły Paktu Paryskiego: wyrzeczono się wojny; spory załatwia się tylko środkami pokojowymi; całość wchodzi w życie, gdy wszystkich piętnastu złoży dokumenty. Kogo pakt wiąże w grudniu 1928? Potem w parach nota z 29 grudnia: co się proponuje, komu i kogo się nie pyta? (Rozwiązania 1 i 2)
    .title = Nie wiąże nikogo.
paper-step-lesson-90-roles = Rozdaje się karty. Każdy rząd odnajduje się na mapie, czyta swoją kartę i po cichu zaznacza, co by podpisał.
    .title = Dziewięć rządów.
paper-step-lesson-90-first = Moskwa rozmawia z każdym z osobna; inni z tymi, na których się oglądają. Moskwa zapisuje, o co kto prosi.
    .title = Pierwsza runda.
paper-step-lesson-90-second = Każdy rozmawia z każdym. Pięć minut przed końcem Moskwa odczytuje jeden tekst.
    .title = Druga runda.
paper-step-lesson-90-signing = Tekst czyta się artykuł po artykule. Każdy rząd podpisuje albo wychodzi; Moskwa może zmienić jeden artykuł, by kogoś zatrzymać.
    .title = Podpisanie.
paper-step-lesson-90-aims = Odkrywa się cele i liczy punkty. Każdy rząd mówi w jednym zdaniu, czemu podpisał albo nie i kto w kraju musiałby się jeszcze zgodzić.
    .title = Ukryte cele.
paper-step-lesson-90-history = Co podpisano 9 lutego, kto podpisał i czemu nie inni? Każdy rząd zaznacza na swojej kartce różnice. (Rozwiązania 3–7)
    .title = A historia?
paper-step-lesson-90-sources = Każda para bierze kartę sporu: która relacja jest lepiej poparta i co by rzecz rozstrzygnęło?
    .title = Skąd to wiemy?
paper-step-lesson-90-worth = Obie odpowiedzi z końca konspektu; głosowanie rękami i po jednym argumencie z każdej strony.
    .title = Czy ocalił jakiś pokój?

## Solutions

paper-solution-bound = Nikogo. Pakt Paryski wchodzi w życie, gdy wszystkich piętnastu złoży ratyfikacje w Waszyngtonie; według noty Litwinowa z 29 grudnia nie było ani jednej. Jedenastu złożyło je 2 marca 1929, ostatnia Japonia 24 lipca; tego dnia pakt wszedł w życie.
    .title = Kogo pakt wiązał w grudniu 1928?
paper-solution-offer = Protokół, którym sąsiedzi od razu wprowadzają pakt w życie między sobą: Polsce, z projektem, i podobnie Litwie. Do Finlandii, Estonii i Łotwy się nie zwrócono, bo formalnie nie przystąpiły. Czy zamierzano jeden tekst, czy dwa, to rzecz sporna (karty sporów).
    .title = Co i komu zaproponowała Moskwa 29 grudnia?
paper-solution-company = 10 stycznia była w zasadzie gotowa, lecz zdziwiona, że zapytano tylko dwa państwa. Rumunia była jej sojusznikiem; 19 stycznia Patek zażądał udziału państw bałtyckich i Rumunii, 28 oznajmił, że Estonia, Łotwa i Rumunia podpiszą razem z Polską. Według jednej relacji Moskwa po prostu się zgodziła; według papierów Politbiura opierała się przez miesiąc i ustąpiła 31 stycznia (karty sporów).
    .title = Czemu Polska nie podpisała od razu?
paper-solution-text = Estonia, Łotwa, Polska, Rumunia i Związek Sowiecki. Pakt obowiązuje między nimi, czy gdzie indziej wszedł w życie, czy nie; ratyfikacje składa się w Moskwie i wiążą parami; przystąpić może każdy rząd. Preambuła mówi o „pokoju istniejącym”, czego chciała Rumunia. O granicach i o sposobie załatwiania sporów nie ma nic.
    .title = Co podpisano 9 lutego 1929 i kto podpisał?
paper-solution-vilna = Z powodu Wilna. Do gotowego tekstu była skłonna przystąpić, ale nie podpisać go jako trzecia, obok Polski. Przystąpiła 5 kwietnia.
    .title = Czemu nie podpisała Litwa?
paper-solution-force = Jak się zwykle liczy, od 16 marca, od drugiego złożenia: Łotwa 5 marca, Estonia 16 marca, Polska i Rumunia 30 marca. Encyklopedia sowiecka liczy od 13 lutego; gdzie leżała tymczasem ratyfikacja sowiecka, nie wiadomo. Turcja przystąpiła 27 lutego albo 1 kwietnia, Persja 3 kwietnia. Finlandia według jednej relacji przystąpiła, według większości nie.
    .title = Od kiedy Protokół wiązał i kto przystąpił?
paper-solution-open = Wilno i Besarabię. Przy stole Litwinow powitał Rumunię jako kraj, z którym są poważne trudności, „niezałatwione tym Protokołem”.
    .title = Co zostawił otwarte?

## Background

paper-background-empire = W latach 1917 i 1918 rozpadło się Imperium Rosyjskie. Finlandia, Estonia, Łotwa i Litwa stały się państwami, Polska stała się nim na nowo. Do Besarabii, od 1812 rosyjskiej, weszły wojska rumuńskie, a jej rada uchwaliła unię z Rumunią. W 1920 Wielka Brytania, Francja, Włochy i Japonia uznały to traktatem; Moskwa nie uznała nigdy, a Japonia traktatu nie ratyfikowała.
paper-background-frontiers = Inne granice wytyczyła wojna. W latach 1919–1920 Polska walczyła z Rosją sowiecką; pokój ryski z marca 1921 zostawił w Polsce wielu Ukraińców i Białorusinów. W lipcu 1920 Moskwa uznała Wilno za litewskie; w październiku zajął je polski generał, a w 1922 przyłączono je do Polski. Litwa nazywa je swoją stolicą i nie utrzymuje z Polską żadnych stosunków; dopiero w grudniu 1927 oświadczyła, że stan wojny ustał.
paper-background-alliances = Od 1921 Polska ma sojusz z Francją i z Rumunią, od 1923 Estonia z Łotwą. Związek Sowiecki stoi poza Ligą Narodów i zawiera traktaty z jednym państwem naraz: z Niemcami w 1922 i 1926, z Turcją w 1925, z Litwą w 1926, z Persją w 1927. W Locarno w 1925 Niemcy uznały swoje granice na zachodzie, a granice z Polską zostawiły otwarte.
paper-background-scare = Rokowania Moskwy z Warszawą o pakt nieagresji, zaczęte w styczniu 1926, załamały się w czerwcu 1927: Londyn zerwał stosunki, a w Warszawie zastrzelono posła sowieckiego. W Moskwie mówiono o wojnie, po części dla kampanii, po części z prawdziwej obawy.
paper-background-pact = Tymczasem Francja zaproponowała Stanom Zjednoczonym, by oba państwa wyrzekły się wojny, a Waszyngton zrobił z tego traktat dla wielu. Piętnaście rządów podpisało go w Paryżu 27 sierpnia 1928. Związku Sowieckiego nie proszono do rokowań; tego samego dnia zaproszono go do przystąpienia. Przystąpił i 27 września jego dokument leżał w Waszyngtonie. Traktat nie wiąże jednak nikogo, póki wszystkich piętnastu nie złoży ratyfikacji. 20 grudnia 1928 Politbiuro pozwala Litwinowowi zaproponować sąsiadom to, z czym wielkie mocarstwa zwlekają.

## What is known

paper-known-document = Dni i posunięcia w odtworzonej historii ze znakiem „dokument”; osoby i urzędy; złożenia dokumentów; to, co w pięciu dokumentach stoi w cudzysłowie.
    .title = Udokumentowane:
paper-known-worded = Artykuły, wedle treści traktatu, z którego widzieliśmy preambułę i artykuły I–III; większość listów; głosy rządów.
    .title = Ułożone dla gry:
paper-known-invented = Kilka kryzysów, gazeta w zakończeniach, porównywanie prywatnych obietnic drukiem, ukryte cele na kartach ról i wszystkie liczby: ile waży powód, to sąd, z którym wolno się spierać.
    .title = Wymyślone:
paper-known-disputed = Gdzie źródła się różnią, karta podaje obie relacje i mówi, którą gra przyjmuje.
    .title = Sporne:

paper-regime = Gracie dyplomatą dyktatury jednej partii: tej zimy siłą odbiera ona chłopom zboże i stawia przed sądem tych, którzy je chowają, a w lutym 1929 wydala z kraju Trockiego, przywódcę opozycji, którego rok wcześniej zesłała.

paper-question = Czy taki dokument ocalił jakikolwiek pokój?
paper-question-yes = Między tymi, którzy podpisali, przez dziesięć lat nie było wojny. Po nim przyszły w 1932 pakty o nieagresji z Finlandią, Łotwą, Estonią i Polską, a w 1933 konwencja o określeniu napaści. W marcu 1939 Litwinow powołał się na Protokół wobec posłów Estonii i Łotwy.
paper-question-no = Nikogo nie zobowiązywał do działania, a napaści, której by zapobiegł, nie znamy; po kilku tygodniach kurs Moskwy wobec Warszawy się zaostrzył. 17 września 1939 Związek Sowiecki napadł na Polskę i złamał tym Protokół, Pakt Paryski i pakt z 1932. W listopadzie napadł na Finlandię, a w 1940 zajął Litwę, Łotwę, Estonię i Besarabię.
paper-question-ask = Do rozmowy: Komu dał czas? Co bez niego potoczyłoby się inaczej? Co musiałoby w nim stać i kto by to podpisał?

## Hidden aims, made for the simulation

paper-role-SOV-warsaw = Polska podpisuje, w jakimkolwiek towarzystwie.
paper-role-SOV-silence = Żaden artykuł nie mówi, że granice zostają, jakie są.
paper-role-SOV-deposit = Ratyfikacje składa się w Moskwie.
paper-role-POL-ally = Rumunia podpisuje obok was tego samego dnia.
paper-role-POL-baltic = Tego dnia podpisują także Łotwa i Estonia.
paper-role-POL-stayed = Nie odeszliście od stołu pierwsi.
paper-role-LTU-vilna = Żaden artykuł nie mówi, że granice zostają, jakie są.
paper-role-LTU-later = Nie podpisaliście obok Polski, a tekst jest otwarty dla wszystkich, więc możecie przystąpić później.
paper-role-LTU-conciliation = W tekście jest komisja koncyliacyjna.
paper-role-ROM-existing = Preambuła mówi o pokoju istniejącym między stronami.
paper-role-ROM-ally = Polska podpisuje tego samego dnia co wy.
paper-role-ROM-unnamed = Nic w tekście nie utrzymuje roszczeń w mocy.
paper-role-LVA-saeima = Nic was nie wiąże, zanim zagłosuje Saeima.
paper-role-LVA-not-last = Nie jesteście sami ani ostatni: Polska i Estonia podpisują z wami.
paper-role-LVA-orders = Moskwa obiecała zamówienia dla waszych fabryk.
paper-role-EST-riga = Łotwa podpisuje tego samego dnia co wy.
paper-role-EST-warsaw = Podpisuje też Polska.
paper-role-EST-early = Tekst wiąże parami: nikt nie czeka na najpowolniejszych.
paper-role-FIN-conciliation = W tekście jest komisja koncyliacyjna.
paper-role-FIN-apart = Nie podpisaliście w grupie, której przewodzi Polska.
paper-role-FIN-karelia = Nikt nie uczynił z Karelii Wschodniej przedmiotu rozmów.
paper-role-TUR-open = Tekst jest otwarty dla wszystkich: możecie przystąpić, nie siadając przy cudzym stole.
paper-role-TUR-persia = Persja robi to samo co wy.
paper-role-TUR-thanks = Moskwa podziękowała wam przy wszystkich.
paper-role-PER-asked = Zapytano was, zanim tekst odczytano.
paper-role-PER-same-words = Zaproponowano wam te same słowa co wszystkim innym.
paper-role-PER-angora = Wy i Turcja powiedzieliście sobie nawzajem, co zrobicie.

## Documents: questions, and what can be answered

paper-document-doc-izvestia-readers = Dla kogo to napisano: dla rządów za granicą czy dla czytelników w kraju? Które słowa o tym świadczą?
    .answer = Dla jednych i drugich. „Niedostateczność” i „zażądać” to wyrzut wobec rządów za granicą; „naprawdę zabezpieczyć pokój” usprawiedliwia w kraju, że się przystąpiło.
paper-document-doc-izvestia-both = Moskwa przystępuje do paktu i nazywa go niedostatecznym. Co się zyskuje, mówiąc jedno i drugie naraz?
    .answer = Staje wśród tych, którzy wyrzekli się wojny, a zachowuje prawo wytykania im zbrojeń.
paper-document-doc-izvestia-two-passages = Znamy tylko dwa ustępy, i to po angielsku. Co wolno z nich wnosić, a czego nie?
    .answer = Jakie powody podano w druku; nie cały wywód, nie jego ton i nie słowa rosyjskie.
paper-document-doc-december-why-now = Czemu, według noty, trzeba protokołu, skoro pakt jest podpisany?
    .answer = Pakt czeka na czternaście ratyfikacji, a po czterech miesiącach nie ma żadnej; wcześniej może go wprowadzić tylko akt dodatkowy.
paper-document-doc-december-not-asked = Do kogo się nie zwrócono i z jakim uzasadnieniem? Którego zachodniego sąsiada w ogóle brak w tym, co o nocie wiemy?
    .answer = Do Finlandii, Estonii i Łotwy, bo formalnie nie przystąpiły. Brak Rumunii: stosunków z nią nie było, a między nimi leżała Besarabia.
paper-document-doc-december-old-offer = Dawnej propozycji traktatu o nieagresji się nie cofa. Co Moskwa zostawia sobie przez to otwarte?
    .answer = Rozmowy z samą Warszawą o pełniejszym pakcie; dla Politbiura protokół był pierwszym krokiem ku niemu.
paper-document-doc-3028-praise = Które słowa chwalą odpowiedź polską, a które się na nią skarżą?
    .answer = „Z zadowoleniem”, „zasadnicza gotowość”; potem „żal”, „brak” zgody na wykonanie „bezzwłoczne”.
paper-document-doc-3028-no-duty = Propozycja nie nakłada na strony „żadnych nowych zobowiązań”. Po co więc podpisywać i czemu się wahać?
    .answer = Obowiązek zaczyna się wcześniej, a kto obok kogo podpisuje, to też oświadczenie. Polska nie chciała stanąć sama z Moskwą i Litwą.
paper-document-doc-3028-midnight = Notę przyniesiono o północy, dzień po polskiej. Skąd pośpiech? Sprawdźcie, nad czym miano głosować w Waszyngtonie.
    .answer = 15 stycznia Senat amerykański głosował nad paktem. Historycy sądzą, że Warszawa chciała do tej pory przewlec rozmowy, a Litwinow temu zapobiec.
paper-document-doc-text-existing = Preambuła mówi o „pokoju istniejącym między ich krajami”. Która strona potrzebowała tego słowa i po co?
    .answer = Rumunia: jeśli pokój istnieje, nie ma stanu wojny o Besarabię, a prowincji nie trzeba wymieniać.
paper-document-doc-text-order = W jakim porządku stoją strony i czemu to ważne?
    .answer = Według nazw francuskich: Estonie, Lettonie, Pologne, Roumanie, Union. Nikt nie stoi pierwszy z tytułu rangi.
paper-document-doc-text-independent = Artykuł II jest „ważny niezależnie od wejścia w życie Traktatu paryskiego”. Co przez to zyskano i na jak długo?
    .answer = Pakt obowiązywał między stronami, zanim wiązał kogokolwiek innego: 130 dni, od 16 marca do 24 lipca 1929, jak się zwykle liczy.
paper-document-doc-speech-one-witness = Słowa te znamy z jednego tylko tygodnika. Jak się z takiego źródła cytuje?
    .answer = Jako mowę przytoczoną: kto ją podaje, gdzie i w jakim języku; luk się nie wypełnia.
paper-document-doc-speech-two-voices = Preambuła mówi, że pokój istnieje, mowa, że poważnych trudności nie załatwiono. Czy jedno przeczy drugiemu?
    .answer = Niekoniecznie: może być pokój i roszczenie do ziemi. Każda strona ma zdanie, którego potrzebuje u siebie.
paper-document-doc-speech-to-whom = Do kogo mówi Litwinow: do Bukaresztu, do Moskwy czy do gazet?
    .answer = Zapewne do wszystkich: wita sygnatariusza, zachowuje roszczenie, a prasa słucha. Żadne źródło tego nie rozstrzyga.

## The map

paper-claim-vilna = Wilno (Vilnius) z okolicą: w ręku Polski, domaga się go Litwa.
paper-claim-bessarabia = Besarabia: w ręku Rumunii, domaga się jej Związek Sowiecki.
