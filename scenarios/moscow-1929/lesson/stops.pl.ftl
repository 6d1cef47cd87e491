# Co zrobił Litwinow? Postoje historii, po polsku.

# Replaces the title that the program gives to these questions.
class-page-guess = Co zrobił Litwinow?
    .short = Pytania

stop-december = W sierpniu piętnaście rządów wyrzekło się w Paryżu wojny. Po czterech miesiącach ratyfikacji nie złożył ani jeden. Politbiuro pozwala ci zaproponować krótki protokół, który wprowadziłby Pakt w życie wcześniej, między sąsiadami: z Polską i Litwą, a z pozostałymi państwami bałtyckimi, gdy formalnie do Paktu przystąpią. Noty mogą wyjść dziś wieczorem. Do kogo?
    .title = Pierwsze noty
    .hint = Kto już formalnie przyjął Pakt Paryski? I kogo wymienia twoje zezwolenie?
    .told = Wyszły dwie noty: do Polski, która podpisała w Paryżu, i do Litwy, która Pakt już przyjęła. Do Finlandii, Estonii i Łotwy nie zwrócono się „na razie”, tylko dlatego, że formalnie nie przystąpiły. Trzy dni później nota stała w „Izwiestiach”.
    .ask = Litwa nie graniczy ze Związkiem. Po co w ogóle do niej pisać?
stop-december-two = Napisać do Polski i do Litwy
stop-december-alone = Napisać tylko do Polski
stop-december-latvia = Napisać do Polski, Litwy i Łotwy, a o zezwolenie prosić potem
stop-december-wait = Zaczekać, aż w połowie stycznia zagłosuje Waszyngton

stop-midnight = Odpowiedź Warszawy przyszła wczoraj o wpół do dziesiątej wieczorem. Jest gotowa w zasadzie i zdziwiona, że z tylu sąsiadów zapytano tak niewielu; w powtórce od razu wymienia przyjaciół: Rumunię, Łotwę i Estonię. Kowno też zgadza się w zasadzie. Twoje zezwolenie obejmuje dwa państwa. We wtorek Senat w Waszyngtonie głosuje nad Paktem Paryskim. Na biurku leżą trzy niepodpisane depesze: twoi posłowie w Rydze, Tallinie i Helsingforsie mają działać przeciw wspólnemu podpisowi.
    .title = Odpowiedź Warszawy
    .hour = po północy
    .hint = Kto zyska, jeśli miną jeszcze cztery dni?
    .told = Tego dnia Litwinow, Rykow i Bucharin byli u Stalina. O północy notę nr 3028 zaniesiono choremu polskiemu chargé d’affaires: Moskwa żałuje zwłoki, protokół nie dodaje żadnych obowiązków, innych zaprosi się, gdy przystąpią do Paktu, a przeciw Rumunii Moskwa nic nie ma. Napisano ją w ciągu doby, żeby Warszawa nie przeciągnęła sprawy poza głosowanie w Waszyngtonie. Posłom polecono działać przeciw wspólnym rokowaniom.
    .ask = Dlaczego pięć podpisów jednego dnia niepokoiło Moskwę bardziej niż pięć podpisów w pięć różnych dni?
stop-midnight-hold = Zostawić tekst, jak jest: odpowiedzieć tej samej nocy i podpisać trzy depesze
stop-midnight-draft = Jeszcze dziś przepisać tekst tak, by podpisali wszyscy razem, nie pytając Politbiura
stop-midnight-romania = Poprosić Politbiuro o samą Rumunię, a o innych w następnych tygodniach
stop-midnight-senate = Niech Warszawa czeka, aż zagłosuje Waszyngton

stop-procedure = Waszyngton zagłosował, osiemdziesięcioma pięcioma głosami przeciw jednemu, więc na to Warszawa czekać już nie musi. Nota Patka z 19 stycznia mówi, że państwa bałtyckie i Rumunia muszą wziąć udział; Warszawa zapyta je sama. Twoje zezwolenie wciąż obejmuje dwa państwa.
    .title = Jak to podpisać?
    .hint = Nota z 19 stycznia jest dokumentem. Co traci rząd, który na dokument odpowiada rozmową?
    .told = Litwinow podał Patkowi na piśmie procedurę i formę podpisania, jakie proponuje Moskwa. Pięć dni później prosił o szybszą odpowiedź. W powtórce zawiadamia się tego dnia także Finlandię, Turcję i Persję; daty tego nie podaje żaden dokument.
    .ask = Po rozmowie nie zostaje papier. Kto na tym zyskuje i kiedy?
stop-procedure-writing = Podać Patkowi na piśmie, jak Moskwa chce podpisać
stop-procedure-past = Ominąć Warszawę i samemu napisać do Rygi i Tallina
stop-procedure-grant = Poprosić Politbiuro o wszystko, czego chce Warszawa, i od razu wysłać nowy tekst
stop-procedure-talk = Przyjąć Patka, a niczego nie dawać na piśmie

stop-friends = Patek ma nowiny: Estonia, Łotwa i Rumunia oświadczyły Warszawie, że są gotowe podpisać, wszystkie razem i jednego dnia, z Polską i Związkiem. Finlandia na razie odpada. Bukareszt prosi o jedno słowo w preambule: „istniejącego”. Od pierwszej noty minął miesiąc, a twoje zezwolenie wciąż obejmuje dwa państwa.
    .title = Przyjaciele Warszawy są gotowi
    .hint = Politbiuro zbiera się za trzy dni. Kto może powiedzieć „tak” wcześniej?
    .told = Co Litwinow powiedział Patkowi 28 stycznia, nie wiemy. Nazajutrz gazeta sowiecka napisała, że Polska sabotuje propozycję. Trzydziestego pierwszego zdecydowało Politbiuro. W powtórce tego dnia nie robi się nic.
    .settled = Jedna relacja mówi, że rząd sowiecki zgodził się na szersze grono. Archiwa pokazują miesiąc oporu, zanim ustąpił. Obie naraz nie mogą mówić wszystkiego, więc żadna odpowiedź nie liczy się tu jako trafna.
    .ask = Czy ustąpić po miesiącu to to samo, co zgodzić się? Po jakich dokumentach poznać różnicę?
stop-friends-wait = Niczego nie obiecywać i zaczekać na Politbiuro
stop-friends-agree = Tego samego dnia zgodzić się na szersze grono
stop-friends-press = Jeszcze raz nacisnąć na Warszawę o dwa podpisy
stop-friends-drop = Cofnąć propozycję

stop-politburo = Trzy rządy dały przez Warszawę znać, że podpiszą razem. Rumunia chce, by preambuła mówiła o pokoju „istniejącym” między stronami, a jeszcze chętniej widziałaby zdanie o granicach. Moskwa rości sobie prawo do Besarabii i z roszczenia nie zrezygnuje. Dziś zbiera się Politbiuro i możesz mu przedstawić prośbę.
    .title = Przed Politbiurem
    .hint = Co można dać Rumunii bez słowa o Besarabii?
    .told = Politbiuro przyjęło drugi z dwóch wariantów: Związek, Polska, Estonia, Łotwa i Rumunia podpisują razem, a Polska nie stawia nowych warunków. Tego samego dnia zaproponowano to Patkowi i w Rydze, z 7 lutego jako dniem podpisu; Patkowi Litwinow powiedział, że Moskwa nadal wolałaby pierwszy sposób. Pisma z wariantami nie odnaleziono; tak czytają protokół dwaj historycy. Rumunia dostała swoje słowo.
    .ask = Co słowo „istniejący” mówi o Besarabii, a o czym milczy?
stop-politburo-five = Prosić o całą listę: pięć państw podpisuje razem, a pokój jest „istniejący”
stop-politburo-frontier = Prosić o listę i dla Rumunii wpisać do tekstu granice
stop-politburo-unasked = Najpierw wysłać wspólny tekst, a Politbiuru powiedzieć potem
stop-politburo-singly = Samemu zaprosić Łotwę i Estonię, jedną po drugiej
stop-politburo-press = Trwać przy dwóch podpisach i naciskać na Warszawę

stop-noon = Dzień, który wyznaczyłeś, siódmy, minął bez podpisu. Przez mróz przyjechał Davila, pierwszy poseł rumuński w Moskwie od wojny; on i Patek składają ci wizytę. Warszawa i Bukareszt przyjmują tekst. Z Rygi nie ma depeszy, a Tallin czeka na Rygę.
    .title = Z Rygi ani słowa
    .hour = około południa
    .hint = 31 stycznia Moskwa ustąpiła i zgodziła się na pięć podpisów. Czy przestała woleć mniej?
    .told = Litwinow namawiał obu gości, by podpisać tego wieczora we trzech, bez Łotwy i Estonii. Odmówili. Kilka godzin później oddał wizytę; co wtedy mówiono, nie wiadomo. Przed północą Ozols miał depeszę z Rygi i mógł podpisać nazajutrz.
    .ask = Dwanaście godzin później Ryga była gotowa. Co Moskwa zyskałaby na trzech podpisach, a co by straciła?
stop-noon-three = Namawiać obu, by podpisać dziś wieczór we trzech
stop-noon-riga = Zaczekać na depeszę z Rygi
stop-noon-without = Zaprosić do podpisu teraz, a kto wstanie, niech idzie
stop-noon-word = Zapytać Politbiuro, czy Rumunia może dostać w tekście granice

stop-ratify = W sobotę podpisało pięć rządów. Według tekstu układ obowiązuje między każdymi dwoma, które złożyły w Moskwie dokumenty ratyfikacyjne. Związek nie ma parlamentu, który mógłby to opóźnić. W Rydze za dwa dni Sejm łotewski ma głosować nad Paktem Paryskim.
    .title = Kto ratyfikuje pierwszy?
    .hint = W mocy między dwoma: czyj dokument musi leżeć obok łotewskiego?
    .told = Co Litwinow robił tego dnia, nie zapisano. W powtórce składa sprawozdanie Politbiuru, a Związek ratyfikuje 13 marca.
    .settled = Encyklopedia liczy układ za obowiązujący od 13 lutego; może to dzień ratyfikacji Związku. Wszystko inne wskazuje na 16 marca, na złożenie estońskie po łotewskim z 5 marca. Żadna odpowiedź nie liczy się tu jako trafna.
    .ask = Jeśli ratyfikacja Związku leżała w aktach w lutym, od którego dnia Protokół obowiązywał? Porównajcie, dokąd prowadzą odpowiedzi.
stop-ratify-report = Złożyć sprawozdanie Politbiuru, a ratyfikować w marcu
stop-ratify-now = Złożyć sprawozdanie i ratyfikować od razu
stop-ratify-warsaw = Złożyć sprawozdanie i najpierw pomóc ustawie w Warszawie

stop-finland = Podpisany tekst jest otwarty dla innych na mocy własnego artykułu. W grudniu poseł Finlandii oznajmił ci, że i ona przystąpiła do traktatu paryskiego; w Waszyngtonie nie ma po tym śladu. Siódmego Politbiuro odwołało posła z Helsingforsu i zostawiło placówkę nieobsadzoną.
    .title = A Finlandia?
    .hint = Kogo posłać z listem do Helsingforsu?
    .told = Listu do Helsingforsu nie odnaleziono. W powtórce wychodzi 12 marca, a Finlandia przystępuje 24 lipca.
    .settled = Artykuł, z którego ta gra wyrosła, zalicza Finlandię do tych, które weszły. Inni nazywają ją jedyną zachodnią sąsiadką, która została na zewnątrz, a 24 lipca złożyła dokument do Paktu Paryskiego, nie do Protokołu. Żadna odpowiedź nie liczy się tu jako trafna.
    .ask = Dwie książki sobie przeczą. Jaki dokument rozstrzygnąłby sprawę i w którym archiwum by leżał?
stop-finland-note = Zaprosić Finlandię listem
stop-finland-nothing = Zostawić Finlandię w spokoju
stop-finland-call = Najpierw przyjąć posła Finlandii, potem wysłać list

stop-railway = Tydzień temu władze chińskie przejęły Kolej Wschodniochińską; jej sowieccy kierownicy siedzą w areszcie albo w pociągu do granicy. Chiny i Związek przystąpiły do Paktu Paryskiego, któremu brak ostatniego złożenia, japońskiego. Stroną twojego Protokołu Chiny nie są. Ci, którzy go podpisali, pytają grzecznie, ile podpis jest wart.
    .title = Kolej w Mandżurii
    .hint = Kto u siebie wybaczyłby ci czekanie?
    .told = 17 lipca Związek zerwał stosunki; czy powołał się na Pakt albo Protokół, nie ustalono. Tydzień później Pakt Paryski wszedł w życie. W listopadzie Armia Czerwona walczyła w Mandżurii, a gdy Stany Zjednoczone przypomniały obu stronom o Pakcie, Litwinow nazwał to aktem nieprzyjaznym.
    .ask = Ile wart był Protokół tego dnia i dla kogo?
stop-railway-break = Zerwać stosunki
stop-railway-cite = Publicznie powołać się na Pakt i Protokół
stop-railway-paris = Zaczekać, co zrobią Londyn i Paryż
