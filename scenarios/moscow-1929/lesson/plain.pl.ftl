# Moscow 1929 in plain Polish.

## What is asked for

plain-demand-form-bilateral = osobny tekst dla każdego kraju
plain-demand-form-successive = jeden tekst i podpis każdego w jego czasie
plain-demand-form-joint = jeden tekst i wspólny podpis wszystkich
plain-demand-recital-general = początek bez słów o obecnym pokoju
plain-demand-recital-existing = słowo „istniejący” na początku
plain-demand-entry-all = początek dopiero po ostatnim „tak” wszystkich
plain-demand-entry-pairwise = początek dla każdej gotowej pary
plain-demand-entry-onsign = początek w dniu podpisu
plain-demand-terr-claims = dawne spory o ziemię dalej otwarte
plain-demand-terr-silence = ani słowa o granicach
plain-demand-terr-statusquo = granice bez zmian
plain-demand-acc-closed = brak nowych krajów później
plain-demand-acc-consent = nowe kraje tylko za zgodą wszystkich
plain-demand-acc-open = otwarte drzwi dla każdego kraju
plain-demand-pact-lapses = tekst ważny do startu Paktu Paryskiego
plain-demand-pact-alongside = tekst ważny także bez Paktu Paryskiego
plain-demand-pact-step = pierwszy krok do paktu o nieagresji
plain-demand-depo-moscow = papiery złożone w Moskwie
plain-demand-depo-geneva = tekst na jawnej liście w Genewie
plain-demand-depo-warsaw = papiery złożone w Warszawie
plain-demand-disp-nothing = brak zasady na wypadek sporu
plain-demand-disp-consult = zasada rozmowy w razie sporu
plain-demand-disp-conciliation = grupa doradców w razie sporu

## Crises

plain-dilemma-leader = Przystępujesz do paktu i wybierasz, ile o tym napisze twoja gazeta.
plain-dilemma-first-copy = Francja i Niemcy chcą przeczytać twój tekst jako pierwsze, a ty masz jeden odpis.
plain-dilemma-zbrucz = Ktoś strzelał do twojej straży na granicy i wybierasz, co napisze prasa.
plain-dilemma-orders = Możesz kazać posłom, by po cichu psuli wspólny podpis.
plain-dilemma-legation = Twojego posła od miesięcy nie ma w Finlandii i Finowie pytają, kiedy wróci.
plain-dilemma-spare-chairs = Twój własny urząd chce powiedzieć Łotwie i Estonii, że są zbędne, a ty możesz tego zabronić.
plain-dilemma-leaflet = Bucharin ma duży kłopot i wybierasz, czy dalej z nim pracować.
plain-dilemma-sabotage = Gazeta chce napisać, że Polska celowo psuje plan, ale możesz to jeszcze zmienić.
plain-dilemma-bessarabia = Rumunia chce słowa „istniejący” przy pokoju, a prasa pyta, czy oddasz Besarabię.
plain-dilemma-riga = Moskwa chce kupić na Łotwie głosy przeciw Paktowi Paryskiemu i pyta cię o zgodę.
plain-dilemma-ilyich = Trockiego wysłano statkiem do Turcji, a Turkom nic jeszcze nie powiedziano.
plain-dilemma-reckoning = Wasza władza pyta, co z planem, a nikt go jeszcze nie podpisał.
plain-dilemma-who-first = Sejm nie chce powiedzieć „tak”, zanim zrobi to sama Moskwa.
plain-dilemma-benches = Posłowie Rumunii pytają, czy rezygnujesz z Besarabii, a ich minister pyta, co może powiedzieć.
plain-dilemma-trade-day = Rolnicy w Estonii chcą rozmów o handlu, zanim zagłosują za twoim tekstem.
plain-dilemma-vacancy = Twój poseł w Finlandii dostaje inną pracę i nikt po nim nie przyjdzie, ale możesz jeszcze być przeciw.
plain-dilemma-czechowicz = Polska kłóci się o ministra, więc głosowanie nad twoim tekstem czeka.
plain-dilemma-kovno = Litwa chce, żeby jej stary układ z wami trwał dłużej, i czeka na twoje słowo.
plain-dilemma-vilna-letter = Litwa chce jeszcze raz dostać stary list o Wilnie, zanim wybierze, a Polska patrzy.
plain-dilemma-april-line = Moskwa chce obietnicy na koniec kwietnia i sprawdzi wtedy, czy jej dotrzymano.
plain-dilemma-donkey = Wasza gazeta zrobiła z prezydenta Polski osła i Polska patrzy, co z tym zrobisz.
plain-dilemma-standing = Polska pyta, czy może jeszcze podpisać wasz tekst, i czeka na twoje słowo.
plain-dilemma-geneva = Musisz wybrać, którą mowę o broni wygłosisz w Genewie.
plain-dilemma-danzig = Polska chce wprowadzić do układu Gdańsk, a nie każdemu się to podoba.
plain-dilemma-voldemaras = Ktoś strzelał do premiera Litwy i wybierasz, co do niego napisać.
plain-dilemma-two-alone = Litwa chce podpisać mały tekst tylko z wami, ale czegoś za to chce.
plain-dilemma-convention = Pismo w Moskwie ma wydrukować tajny układ Francji i Polski.
plain-dilemma-harbin = Policja z Chin weszła do waszego domu w Harbinie, wzięła 37 osób, a ty masz na to odpisać.
plain-dilemma-witness = Chiny trzymają 37 waszych ludzi, a ty możesz pokazać sąsiadom, po co jest wasz plan.
plain-dilemma-labour = W Anglii wygrywa lewica i niektórzy u was chcą ostrzej mówić do Polski.
plain-dilemma-small-table = Łotwa pyta, czy małe państwa mogą podpisać wasz tekst, choć duże go nie podpisały.
plain-dilemma-elections = Finlandia wybiera nowy parlament i od tego zależy, co będzie z twoim tekstem.
plain-dilemma-july-list = Moskwa chce obietnicy na lipiec i sprawdzi wtedy, czy jej dotrzymano.
plain-dilemma-manoeuvres = Twoja armia chce w lipcu ćwiczyć blisko Polski, a ty możesz to jeszcze zmienić.
plain-dilemma-railway = Chiny zabrały wam kolej i wszyscy pytają, ile są warte podpisy o pokoju.

## News

plain-event-mironescu-peace = Minister z Rumunii mówi, że jego kraj chce pokoju.
plain-event-artti = Finlandia mówi, że jest w Pakcie Paryskim, ale nikt nie zna jej papieru.
plain-event-herbette = Francja wie o twoim planie od pierwszego dnia.
plain-event-mukden = Władca Mandżurii staje po stronie rządu Chin w Nankinie.
plain-event-belgrade = Król Jugosławii zamyka parlament i rządzi sam.
plain-event-kabul = Król Afganistanu oddaje tron, a w kraju trwa wojna.
plain-event-alma-ata = Trocki, dawniej ważny wódz, jedzie pod strażą; chcą go wygnać z kraju.
plain-event-leaflet = Ktoś drukuje tajną rozmowę Bucharina i teraz ma on kłopot.
plain-event-joint-session = Szefowie w Moskwie sądzą dziś Bucharina.
plain-event-frost = W całej Europie jest wielki mróz.
plain-event-resolution = Szefowie w Moskwie mówią, że Bucharin zrobił źle, ale tego nie drukują.
plain-event-lateran = Włochy i papież kończą kłótnię, która trwała 58 lat.
plain-event-ilyich = Trocki schodzi na ląd w Turcji, choć tego nie chciał.
plain-event-cruisers = Ameryka przyjęła Pakt Paryski, a teraz buduje piętnaście okrętów.
plain-event-hoover = W Ameryce jest nowy prezydent: Hoover.
plain-event-czechowicz = Minister od pieniędzy w Polsce odchodzi po kłótni z Sejmem.
plain-event-switalski = Polska ma nowy rząd, w którym jest wielu wojskowych.
plain-event-commission = W Genewie odłożono plan Moskwy, jak zmniejszyć armie.
plain-event-conference = W Moskwie wygrywa śmielszy plan, a wsiom zabiera się zboże siłą.
plain-event-voldemaras = Ktoś strzelał do premiera Litwy, ale nic mu nie jest.
plain-event-rundschau = Moskwa wydrukuje tajny układ armii Francji i Polski.
plain-event-harbin = Policja z Chin weszła do waszego domu w Harbinie i wzięła 37 osób.
plain-event-election = Anglia głosowała i prowadzi lewica, a Moskwa jest z tego rada.
plain-event-finland-votes = Finlandia głosowała i ma nowy parlament.
plain-event-railway = Chiny biorą sobie kolej, którą rządzili wasi ludzie.
plain-event-break = Moskwa zrywa z Chinami, choć oba kraje obiecały nie zaczynać wojny.
plain-event-reminder = Ameryka prosi Moskwę i Chiny, żeby trzymały się Paktu Paryskiego.

## Steps of the Paris Pact

plain-clock-committee = Część senatu w Ameryce jest za Paktem Paryskim, ale nikt nie złożył jeszcze papieru.
plain-clock-senate = Senat Ameryki mówi „tak” Paktowi Paryskiemu.
plain-clock-coolidge = Prezydent Ameryki mówi „tak”, ale nie złożył jeszcze papieru.
plain-clock-saeima = Łotwa ma dziś głosować nad Paktem Paryskim.
plain-clock-eleven = Papiery składa jedenaście krajów, a brak jeszcze czterech.
plain-clock-romania = Rumunia wchodzi do Paktu Paryskiego.
plain-clock-poland = Polska składa papier do Paktu Paryskiego, brakuje jeszcze trzech.
plain-clock-belgium = Belgia składa papier do Paktu Paryskiego, brakuje jeszcze dwóch.
plain-clock-lithuania = Litwa wchodzi do Paktu Paryskiego.
plain-clock-france = Francja składa papier do Paktu Paryskiego, brak już tylko Japonii.
plain-clock-china = Chiny wchodzą do Paktu Paryskiego.
plain-clock-tokyo-debates = W Japonii wciąż kłócą się o kilka słów Paktu Paryskiego.
plain-clock-tokyo-council = W Japonii rada bada słowa, o które poszła kłótnia.
plain-clock-turkey = Turcja wchodzi do Paktu Paryskiego.
plain-clock-tokyo-names = W Japonii chyba już po kłótni, ale jej papieru wciąż brak.
plain-clock-japan = Japonia składa papier i od teraz Pakt Paryski wiąże wszystkich.
