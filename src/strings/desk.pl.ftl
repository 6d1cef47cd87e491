# Words of the page in Polish: headings, buttons, remarks. What happens in the game is told in pl.ftl; what belongs
# to one scenario stands in the scenario's own file.

## The first sheet

title-place = { home-place }, Komisariat Spraw Zagranicznych
title-coming = Na biurku układa się papiery.
title-sub = { $count ->
    [one] Jeden artykuł,
    [few] { $count } artykuły,
   *[many] { $count } artykułów,
} { $neighbours ->
    [one] jeden sąsiad
    [few] { $neighbours } sąsiedzi
   *[many] { $neighbours } sąsiadów
} i jeszcze jeden stół, w domu.
title-dates = { $first } – { $last }
title-new = Nowa gra
    .more = Wszyscy myślą jak w roku { $year }. Pióro we własnej ręce: pół godziny, jeden traktat.
    .dealt = Rozdanie { $deal }, jak chce adres. Pióro we własnej ręce: około pół godziny, jeden traktat.
title-other = Inne rozdanie
    .more = Te same nazwiska, inne myśli za nimi, za każdym razem od nowa.
title-watch = Śledzić historię
    .more = Jak było. Pióro można wziąć w każdej chwili.
title-continue = Wrócić do gry
    .more = Własna gra, { $date }.
    .none = Żadnej gry jeszcze nie zachowano.
    .over = Gra ukończona, { $date }.
    .broken = Gra, ostatni dzień: { $date }. Zapis urywa się na pozycji { $place }: { $why }
title-note = Co opowiedziano, ma źródło; co wymyślono, nie udaje prawdy.

over-title = Odłożyć zachowaną grę?
over-lead = Zachowana jest gra: { $date }. Nowy początek zajmie jej miejsce.
over-keep = Zachować
over-new = Zacząć nową grę

## Prologue and scenes

prologue-slug = Jak do tego doszło, { $at } z { $of }
skip-prologue = Pominąć prolog
prologue-none = Co się mówi w tych pokojach, jest wymyślone. Nic z tego nie przechodzi do gry, która zaczyna się tam, gdzie historia.
exercise = Spróbować tutaj
exercise-articles = Artykuły
exercise-found = Znalezione.
exercise-answers = Odpowiedzi
exercise-drawer = W szufladzie: { $count ->
    [0] jeszcze nic
    [one] jedna odmowa
    [few] { $count } odmowy
   *[many] { $count } odmów
}
exercise-wait = Czekać
exercise-clock = Złożono: { $count } z { $of }
scene-at-the-desk = Przy biurku
back = Wstecz
next = Dalej
to-the-desk = Do biurka
slip = Z kartek na jego biurku.
slip-invented = Z kartek na jego biurku. Słowa są wymyślone.
scene-unchecked = Część z pamięci, niesprawdzona.
sources-short = źródła
sources-word = Źródła
sources-open = { $count ->
    [one] Jedno źródło
    [few] { $count } źródła
   *[many] { $count } źródeł
}
sources-title = Źródła
source-missing = Nie ma w księdze źródeł.
source-unchecked = niesprawdzone
dispute-short = sporne
dispute-open = Sporne: { $title }
dispute-slug = Gdzie źródła się różnią
dispute-one = Jedno odczytanie
dispute-two = Drugie

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
day-awaited = ważne głosowanie
day-reply = { $power } ma odpowiedzieć
day-need = { $power } poda potrzeby
day-hands-in = { $power } składa akt
day-bill = { $power } głosuje
day-last = dzień ostatni
day-named = dzień wyznaczony
calendar = Kalendarz
calendar-open = Kalendarz znanych dni
calendar-ahead = Wiadomo, że nadejdzie
confidence = Zaufanie { home-place.gen }
    .short = { home-place }
date-narrow = { $date } { $year }
confidence-label = Zaufanie { home-place.gen }: { $figure }, { $last }. Wszystkie zmiany
confidence-moved = { $change }: { $cause }
confidence-unmoved = bez zmian
confidence-title = Zaufanie { home-place.gen }
confidence-slug = { home-body }
confidence-lead = Na początku { $first }, teraz { $now }. Poniżej { $recall } akta przejdą do kogo innego.
confidence-stands = Zaufanie wynosi { $figure }.
confidence-open = Co je poruszyło
cause-about = { $cause }: { $what }
cause-ledger = Dlaczego zezwolono albo nie
clock = Zegar { scenario-pact.gen }
    .short = { scenario-pact }
clock-label = Zegar { scenario-pact.gen }: złożono { $count } z { $of }. Wszystkie kroki
clock-count = złożono { $count } z { $of }
clock-slug = Przegródek: { $count }, na każdy podpis jedna
clock-lead = Gdy zapełni się ostatnia przegródka, większy pakt zwiąże wszystkich. Z wartości wczesnego zobowiązania stopniało: { $melted } procent.
clock-signatories = Kto podpisał większy pakt
box-full = złożono
box-empty = nie złożono
menu = Menu
keys = Klawisze
leave = Wyjść
saved-nothing = { "" }
saved-safe = zachowano
saved-memory = zachowano tylko w pamięci

## The map and the list

map = Mapa
map-label = Mapa; wybrane państwo: { $power }. Strzałki prowadzą do sąsiadów.
map-coming = Rozkłada się mapę.
map-failed = Mapy nie udało się tu narysować. Wszystko, co pokazuje, jest na liście.
map-again = Spróbować znowu
map-courier = nota
map-reply = odpowiedź
map-over = Granice
map-title = Europa Wschodnia
map-under = 1928–1929
thread-not-without = nie bez
thread-watches = patrzy na
thread-hostile = wrogość
thread-says-not-without = { $from } raczej nie podpisze bez { CASE($to, "gen") }.
thread-says-watches = { $from } patrzy na { CASE($to, "acc") }: tamta zgoda ułatwi tutejszą.
thread-says-hostile = { $from }: wrogość wobec { CASE($to, "gen") }; obok siebie podpisują niechętnie.
town-leningrad = Leningrad
town-wilno = Wilno
town-stolpce = Stołpce
town-negoreloe = Niegorełoje
town-kharkov = Charków
town-tiflis = Tyflis
town-budapest = Budapeszt
water-baltic-sea = Morze Bałtyckie
water-black-sea = Morze Czarne
water-caspian-sea = Morze Kaspijskie
list-open = Lista państw
list-title = Lista państw
list-slug = To, co pokazuje mapa, słowami
list-order = Z północy na południe; strzałki prowadzą do sąsiadów
list-dash = –
frontier-open = Nie wiąże jeszcze { CASE($player, "gen") }
frontier-bound = Wiąże { CASE($player, "acc") } od { $date }

waits-courier = , kurier dotrze { $date }
waits-reply = , odpowiedź do { $date }
waits-powers = , czeka na { CASE($powers, "acc") }
waits-friends = { " " }na { CASE($powers, "acc") }
waits-wording = , chce innych słów
waits-bill = , głosuje około { $date }
waits-instrument = , składa { $date }

## The draft

circle-nobody = { CASE($player, "gen") } oraz tych, którzy będą zaproszeni
articles = Artykuły
lead-word = { $clause }.
marks-of = Kto by to zniósł: { $clause }
mark-content = { $who }: bez skargi
mark-objects = { $who }: życzy sobie innych słów
mark-bears = { $who }: nie żądano, lecz wolano by inne słowa
mark-no-view = { $who }: bez zdania
mark-beyond = { $who }: poza mandatem
legend-content = bez skargi
legend-bears = niechętnie
legend-objects = chce innych słów
legend-beyond = poza mandatem
legend-no-view = bez zdania
draft-unseen = Nikt go jeszcze nie widział.
draft-changes = { $count ->
    [0] Tak jak wysłano ostatnio.
    [one] Jedna zmiana, jeszcze nie wysłana.
    [few] { $count } zmiany, jeszcze nie wysłane.
   *[many] { $count } zmian, jeszcze nie wysłanych.
}
draft-signed = Podpisany i zamknięty, { $date }.
against = Co znaczy czerwony ołówek
against-sent = Czerwień: od ostatniej noty
against-power = Czerwień: od noty do { CASE($power, "gen") }
against-history = Czerwień: inaczej niż w historii
against-nothing = Bez czerwieni
draft-against-power = { $count ->
    [0] Tak jak w nocie do { CASE($power, "gen") }.
    [one] Jeden artykuł inaczej niż w nocie do { CASE($power, "gen") }.
    [few] { $count } artykuły inaczej niż w nocie do { CASE($power, "gen") }.
   *[many] { $count } artykułów inaczej niż w nocie do { CASE($power, "gen") }.
}
draft-against-history = { $count ->
    [0] Tak jak w historii.
    [one] Jeden artykuł inaczej niż w historii.
    [few] { $count } artykuły inaczej niż w historii.
   *[many] { $count } artykułów inaczej niż w historii.
}
draft-against-nothing = Nic nie jest zaznaczone.
fair-copy = Czystopis
fair-print = Drukować
fair-download = Zachować w pliku
fair-article = { $numeral }. { $clause }
fair-hands = Podpisy
fair-white = Bez podpisu
fair-colophon = { $title }: słowa ułożone dla gry, wierne istocie tekstu, który podpisano.
fair-style = { $name }, { $role }
fair-deposited = Dokument ratyfikacyjny złożono { $date }
fair-acceded = { $power }: przystąpienie { $date }
clause-slug = { $label }
clause-margin = Co kto powiedziałby o nim dzisiaj
clause-choose = Wybrać brzmienie
this-wording = to brzmienie
option-now = teraz w tekście
option-allowed = W granicach mandatu.
option-beyond = Poza mandatem: bez zgody kosztuje { $price } zaufania.
option-asked-by = Czyje życzenie: { $powers }.
leave-given = Jest zgoda: { $demand }.
leave-likely = Zgodę dziś by dano ({ $demand }): jest { $stands }, trzeba { $needs }. Prośba kosztuje { $price } zaufania.
ask-likely = Dziś by dano: jest { $stands }, trzeba { $needs }. Kosztuje { $price } zaufania.
ask-unlikely = Nie dziś: jest { $stands }, trzeba { $needs }. Mimo to kosztuje { $price } zaufania.
leave-unlikely = Zgody dziś by odmówiono ({ $demand }): jest { $stands }, trzeba { $needs }. Prośba kosztuje { $price } zaufania, jakikolwiek wynik.

day-is-named = Wyznaczony dzień podpisu: { $date }.
promised-short = przyrzeczone publicznie
foot = Czas i jego cofanie
undo = Cofnąć
back-to-history = Wrócić do historii
history-short = Historia
to-the-end = Do gazety

## The dossier

nobody-at-the-door = Żaden poseł nie stoi w drzwiach
who-governs = Kto rządzi
no-answer-yet = { $voice }: jeszcze żadnej odpowiedzi.
delay = Czemu nie prędzej?
delay-first = Nad pierwszą notą { $voice } zwykle myśli tyle dni: { $days }, z drogą kuriera ({ $travel }). Skraca to zaufanie, czasem też wcześniejsza rozmowa z posłem. Odpowiedzi czeka się do { $date }.
delay-later = Nad kolejną notą { $voice } zwykle myśli tyle dni: { $days }, z drogą kuriera ({ $travel }). Skraca to zaufanie, czasem też wcześniejsza rozmowa z posłem. Odpowiedzi czeka się do { $date }.
delay-accession = Nad zaproszeniem { $voice } zwykle myśli tyle dni: { $days }, z drogą kuriera ({ $travel }). Skraca to zaufanie. Odpowiedzi czeka się do { $date }.
last-answer = Ostatnia odpowiedź { CASE($voice, "gen") }
ledger-of = Rachunek { CASE($voice, "gen") }
ledger-sum = { $count ->
    [one] Jedna pozycja
    [few] Wszystkie { $count } pozycje
   *[many] Wszystkie { $count } pozycji
}: { $total }. Trzeba { $needs }.
fidelity-0 = tylko, dokąd się skłania
fidelity-1 = dwie najsilniejsze, z grubsza
fidelity-2 = wszystkie, w przybliżeniu
fidelity-3 = znany do dna
figure-about = około { $figure }
leans-for = za
leans-against = przeciw
sum-enough = Wystarczyło.
sum-short = Nie wystarczyło.
sum-stands-enough = Jest { $stands }, trzeba { $needs }: wystarczy.
sum-stands-short = Jest { $stands }, trzeba { $needs }: za mało.
why = Dlaczego?
why-of = Dlaczego? { $title }
verbs-of = Co można uczynić wobec { CASE($power, "gen") }
purposes = W jakim celu
purpose-hand = Pod ręką
purpose-text = Tekst
purpose-learn = Poznać
purpose-persuade = Przekonać
hand-empty = Dziś nic się tu nie da zrobić. Dlaczego, mówią strony obok.
purpose-open = { $count ->
    [0] dziś nic
    [one] dziś możliwe jedno
    [few] dziś możliwe: { $count }
   *[many] dziś możliwe: { $count }
}
who-could-speak = Kto mógłby się wstawić w { CASE($voice, "loc") }
beyond-mandate = Poza mandatem: kosztuje { $price } zaufania.
cost = { $count ->
    [0] bez kosztu
    [one] jedna cząstka uwagi
    [few] { $count } cząstki uwagi
   *[many] { $count } cząstek uwagi
}
cost-seal = { $count ->
    [0] pod pieczęcią
   *[other] pod pieczęcią; { $cost }
}
mind-interest = Czego chce
mind-fear = Czego się boi
mind-redline = Czego nie podpisze
mind-linkages = Na kogo patrzy
linkage-not-without = Nie bez { CASE($power, "gen") }.
linkage-watches = Patrzy na { CASE($power, "acc") }.
linkage-hostile = Wrogość wobec { CASE($power, "gen") }.
linkage-taut = To teraz wstrzymuje.
date-signed = Podpis
date-bill = Głosowanie
date-hands-in = Składa akt
date-deposited = Złożono
date-acceded = Przystąpienie
date-bound = W mocy od
date-deposited-or-acceded = Złożono lub przystąpiono

thoughts = Co przypuszczamy
odds = { $share }%
kent-certain = prawie pewne
kent-probable = prawdopodobne
kent-likely = raczej tak
kent-even = pół na pół
kent-unlikely = wątpliwe
kent-hardly = chyba nie
room-at-home = Swoboda ruchu w domu
room-share = { $chamber }: na 100 brzmień przeszłoby { $share }.
room-spares = Dla tego tekstu zapas wynosi { $figure }.
room-lacks = Dla tego tekstu jest { $figure }: za mało.
room-open = Od czego zależą głosy

home-body-room = Drugi stół
home-table = Stół
home-public = Publicznie
home-upstairs = Na górze
sign-who = Kogo wezwać
promised = Przyrzeczono głośno: { $demands }.
promised-nothing = Brzmienie przyrzeka się głośno przy jego artykule.
upstairs = Co mówi się na górze
upstairs-rather = Wolałby: { $what }.
mandate = Co wolno bez pytania
mandate-circle = Wolno zaprosić { CASE($powers, "acc") }.
requests = O co można by prosić
request-likely = daliby: { $stands }, trzeba { $needs }
request-unlikely = jeszcze nie: { $stands }, trzeba { $needs }
request-price = Prośba kosztuje { $price } zaufania, niezależnie od wyniku; działanie bez zezwolenia: { $without }.
requests-wanted = Czego chcą inni
mandate-wordings = Które brzmienia wolno wpisać, stoi przy każdym w jego artykule.
drawer = W szufladzie, do pokazania
drawer-empty = Jeszcze nic. Tu leży, czego inni odmówili lub o co prosili; liczy się przy prośbie o zezwolenie.
drawer-paper = { $voice } prosi o to: { $demand }. Waga przy tej prośbie: { $figure }.

## Dossier: what it asks for, the history of dealings

wishes = O co prosi
wishes-today = Co dziś by wystarczyło
wishes-accepts = Na to, co leży na biurku, { $voice } dziś odpowie „tak”.
wishes-never = Żaden tekst i żaden krąg nie zjedna dziś { CASE($voice, "gen") }.
wish-in-text = Stoi już w tekście.
wish-invited = Już zapytano.
wish-allowed = Mandat na to pozwala.
wish-leave = { home-place } dziś by zezwoliła: jest { $stands }, trzeba { $needs }.
wish-no-leave = { home-place } dziś by odmówiła: jest { $stands }, trzeba { $needs }.
dealings = Dotychczasowe rozmowy: { $power }
dealings-all = Wszystkie: { $count }
dealt-note-first = Nota wysłana.
dealt-note-again = Nota, ponownie.
dealt-note-accede = Nota: czy przystąpi?
dealt-informed = Wiadomość, że tekst jest otwarty.
dealt-needAsked = Pytanie, czego by potrzeba.
dealt-sounded = Wysondowano posła.
dealt-received = Przyjęto posła.
dealt-intercepted = Czytano depesze.
dealt-intercepted-noticed = Czytano depesze, i to zauważono.
dealt-assured = Słowo w zaufaniu.
dealt-pressed = Nacisk.
dealt-favoured = Wyświadczono uprzejmość.
dealt-lobbied = Rozmowa w kuluarach.
dealt-mediated = Orędownik: { $by }.
dealt-replied-agreed = Zgoda.
dealt-replied-waiting = Podpis, byle nie samotnie: czeka na { CASE($friends, "acc") }.
dealt-replied-countered = Prośba: { $demands }.
dealt-replied-noted = Przyjęto do wiadomości.
dealt-replied-declined = Odmowa.
dealt-replied-withdrawn = Zgoda cofnięta.
dealt-replied-acceding = Przystąpi.
dealt-needed = Poufnie, prośba: { $demands }.{ $count ->
    [0] {""}
    [1] {" "}Najmilsze: { $first }.
   *[other] {" "}Najmilsze: najpierw { $first }, potem { $second }.
}
dealt-needed-nothing = Poufnie: tekst by wystarczył.{ $count ->
    [0] {""}
    [1] {" "}Najmilsze: { $first }.
   *[other] {" "}Najmilsze: najpierw { $first }, potem { $second }.
}
dealt-granted = { home-place } zezwala: { $demand }.
dealt-refused = { home-place } odmawia: { $demand }.
dealt-breached = Bez zezwolenia: { $demand }.
dealt-drafted = Wpisano: { $demand }.
dealt-exposed = Słowa poufne stoją w gazecie.
dealt-signed = Podpisuje.
dealt-leaving = Sięga po kapelusz.
dealt-walkedOut = Odchodzi od stołu.
dealt-billPassed = { $chamber }: uchwalono.
dealt-billPutOff = { $chamber }: projekt odłożono.
dealt-shelved = { $chamber }: projekt w szufladzie.
dealt-disowned = Wypiera się podpisu.
dealt-deposited = Składa ratyfikację.
dealt-acceded = Przystępuje.

## The chamber behind a government

chamber-open = Izba, klub po klubie
chamber-title = Głosy: { $chamber }
chamber-slug = { $name }: do ustawy trzeba głosów na 100: { $quota }
chamber-passes = Za tym tekstem byłoby dziś głosów na 100: { $ayes }; trzeba { $quota }.
chamber-fails = Za tym tekstem byłoby dziś głosów na 100 tylko { $ayes }; trzeba { $quota }.
chamber-unread = Kto jak by głosował, jeszcze nie wiadomo: trzeba lepiej poznać { CASE($voice, "acc") }.
faction-weight = { $weight } na 100
faction-pivot = Na tych głosach to wisi.
vote-aye = za
vote-nay = przeciw
vote-unread = nie wiadomo
chamber-how = Jak izba rozstrzyga
chamber-cannot = Nie może
chamber-cannot-text = Gdy głosów brak, projekt się odkłada, najwyżej tyle razy: { $most }; potem trafia do szuflady. Słowa nikt nie złamał.
chamber-will-not = Nie chce
chamber-will-not-text = Gdy { $voice } nie ufa już albo nie chce już tekstu, wypiera się podpisu, bez względu na głosy.
chamber-bill = { $count ->
    [0] Głosowanie około { $date }.
    [one] Głosowanie około { $date }, odłożone { $count } raz.
    [few] Głosowanie około { $date }, odłożone { $count } razy.
    [many] Głosowanie około { $date }, odłożone { $count } razy.
   *[other] Głosowanie około { $date }, odłożone { $count } razy.
}
chamber-acts = Co można zrobić

## The Why sheet

why-slug = { $voice }, { $date }; { $level }
why-title = Co myśli { $voice }
why-title-replied-agreed = Dlaczego { $voice } mówi „tak”?
why-title-replied-waiting = Dlaczego { $voice } czeka?
why-title-replied-countered = Dlaczego { $voice } nie mówi „tak”?
why-title-replied-noted = Dlaczego { $voice } tylko notuje?
why-title-replied-declined = Dlaczego { $voice } mówi „nie”?
why-title-replied-withdrawn = Dlaczego { $voice } cofa zgodę?
why-title-replied-acceding = Dlaczego { $voice } przystąpi?
why-title-needed-any = Czego trzeba { CASE($voice, "dat") }?
why-title-asked-granted = Dlaczego dano zgodę?
why-title-asked-refused = Dlaczego odmówiono zgody?
why-title-powersWithheld-any = Dlaczego odmówiono pełnomocnictw?
why-title-leaving-any = Dlaczego { $voice } chce odejść od stołu?
why-title-walkedOut-any = Dlaczego { $voice } odchodzi?
why-title-billPassed-any = Dlaczego ustawa przeszła w { CASE($voice, "loc") }?
why-title-billPutOff-any = Dlaczego odłożono ustawę w { CASE($voice, "loc") }?
why-title-shelved-any = Dlaczego ustawa utknęła w { CASE($voice, "loc") }?
why-title-disowned-any = Dlaczego { $voice } wypiera się podpisu?
why-ledger = Rachunek { CASE($voice, "gen") }
why-sum-both = Najgłośniej za: „{ $best }”. Najciężej przeciw: „{ $worst }”.
why-sum-for = Nic, co wiadomo, nie przemawia przeciw. Najgłośniej za: „{ $best }”.
why-sum-against = Nic, co wiadomo, nie przemawia za. Najciężej przeciw: „{ $worst }”.
why-for = Przemawia za
why-against = Przemawia przeciw
why-hidden = { $count ->
    [one] Jest jeszcze jedna pozycja, niewidoczna.
    [few] Są jeszcze { $count } pozycje, niewidoczne.
   *[many] Jest jeszcze { $count } pozycji, niewidocznych.
}
why-as-table = To samo w tabeli
why-table = Wszystkie znane pozycje
why-change = Co zmieniłoby to zdanie
why-nearest = Najbliższy tekst, który by wystarczył
why-no-wish = O nic nie proszono
why-waits = Tekst by wystarczył. Brakuje towarzystwa: trzeba sprowadzić tych, na których się czeka.
why-agreed = Tak, jak jest, wystarcza. Zmiana tekstu albo towarzystwa wywoła nowy osąd.
why-home = Pokazać w domu cudzą odmowę, podtrzymać zaufanie albo prosić o mniej.
why-nothing-asked = Nie wskazano tekstu. Może pomóc czas, zaufanie albo łagodniejsza propozycja.
why-for-good = Żadna zmiana tekstu nie zatrzyma. Mogłoby zaufanie, słowo albo inne towarzystwo.
why-price = Cena w domu
why-in-pencil = To stoi już we własnym tekście.
why-see-more = Aby zobaczyć więcej
table-term = Pozycja
table-voice = Własnymi słowami
table-amount = Waga
table-grounds = Opiera się na
grounds-judgement = osąd
diary = Jego zapisek:

## What a command would cost or risk today

stake-word = Dane słowo waży dziś { $share } na 100.
stake-assure = Dane słowo waży { $share } na 100, za każdym razem mniej.
stake-cold = Nikt tam jeszcze nie rozmawiał: { $days } dni dłużej i { $trust } zaufania. Najpierw sondaż.
stake-crossed = { $voice } zna słowo przeciwne: w ciągu { $days } dni byłoby w druku.
stake-crossed-text = Własny tekst mówi co innego: w ciągu { $days } dni byłoby w druku.
stake-lie = Zadaje kłam danemu słowu ({ $voice }): w ciągu { $days } dni byłoby to w druku.
stake-day = Przez { $days } dni nadzieje opadają, dzięki „tak” { CASE($powers, "gen") }.
stake-day-empty = Niczyjego „tak”: { $days } dni na nic, a słowo waży mniej.
stake-favour = Dar: { $gift }. Kosztuje { $price } zaufania.
stake-promise = Inne nadzieje gasną; odwrót kosztuje { $price } zaufania.
stake-broken = Publicznie przyrzeczono co innego: kosztuje { $price } zaufania.
stake-adjourn = Wszystkich można wezwać znowu; kosztuje { $price } zaufania.
stake-sign = Do stołu: { $powers }. Tekst się na tym zamyka.
stake-sign-some = Do stołu: { $powers }; bez { CASE($others, "gen") }. Tekst się na tym zamyka.

## Co mogę zrobić?

counsel = Co mogę zrobić?
counsel-short = Co teraz?
counsel-slug = Na biurku, { $date }
counsel-none = Dziś można tylko czekać.
counsel-first = Tekstu nikt jeszcze nie widział, a mandat obejmuje { CASE($power, "acc") }.
counsel-invite = Mandat obejmuje { CASE($power, "acc") }; noty tam jeszcze nie wysłano.
counsel-cold = { $name }: noty jeszcze nie było i posła nie słuchano; przed notą wypada porozmawiać.
counsel-accede = { $name } jest poza tekstem; można prosić o przystąpienie.
counsel-again = W tekście stoi już to, o co prosi { $voice }, a noty z takim tekstem jeszcze nie było.
counsel-wish = { $voice } prosi o rzecz następującą: { $demand }. Mandat na to pozwala.
counsel-wish-cold = { $voice } prosi o rzecz następującą: { $demand }. Mandat na to pozwala; przed notą wypada porozmawiać z posłem.
counsel-missed = { $voice } prosi o rzecz następującą: { $demand }. Tekst jest zamknięty, przystąpić można.
counsel-leave = { $voice } prosi o rzecz następującą: { $demand }. Dziś by na to zezwolono: jest { $stands }, trzeba { $needs }.
counsel-no-leave = { $voice } prosi o rzecz następującą: { $demand }. Dziś by na to nie zezwolono: jest { $stands }, trzeba { $needs }.
counsel-meanwhile = { $voice } ma odpowiedzieć do { $date }; do tego czasu rozmowa z posłem pokaże, co tam waży.
counsel-hidden = { $voice }: „tak” jeszcze nie padło, a część racji jest zakryta.
counsel-sign = Kto ma tekst, powiedział już „tak”; do podpisu można wezwać: { $powers }.
counsel-sign-some = Do podpisu można wezwać za zgodą { CASE($powers, "gen") }, bez zgody { CASE($others, "gen") }.
counsel-ratify = Tekst podpisano, a własnej ratyfikacji nie zarządzono.
counsel-register = Dość ratyfikacji złożono, by tekst wpisać w Genewie.
counsel-report = Od ostatniego raportu coś osiągnięto.
counsel-lobby = { $chamber }: temu tekstowi brakuje tam { $figure }.
counsel-wait = Na co czekać: { $what }, { $date }.
counsel-wait-open = Nic zapowiedzianego nie nadchodzi; co przyjdzie, pokaże czas.

## Wskazówki, każda raz

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
hint-pen = Tak było. Weź pióro, a od tej chwili gra jest twoja.
hints-again = Wskazówki jeszcze raz
undo-nothing = Nie ma czego cofnąć: dni, które minęły, i to, czego się dowiedziano, zostają.

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

## A paper that waits for an answer

waiting-crisis = { $title }: odpowiedź do { $date }.
waiting-table = { $name } sięga po kapelusz.
to-the-table = Do stołu
wait-short = Czekać
crisis-slug = Pismo spośród depesz
crisis-read = Pismo
crisis-until = do { $date }
crisis-answered = z odpowiedzią
crisis-aside = Odłożyć: { $what }
crisis-voices = Co się o tym mówi
crisis-answers = Odpowiedź
crisis-silence = Milczenie znaczy odpowiedź pierwszą. Termin: { $date }.
crisis-answer = Odpowiedź
crisis-by-silence = Nikt nie odpowiedział, i to była odpowiedź
crisis-history = Co uczyniła historia
crisis-historical = Odpowiedź historii: { $answer }.
papers-crisis = Czeka na biurku na odpowiedź; nic innego nie musi przez to stać.
effect-none = Bez skutku
effect-and = ,
effect-attention = { $count ->
    [one] jedna cząstka uwagi
    [few] { $count } cząstki uwagi
   *[many] { $count } cząstek uwagi
}
effect-confidence = Zaufanie { home-place.gen } { $change }
effect-bar = Następna zgoda: próg { $change }
effect-trust = Zaufanie { CASE($voice, "gen") } { $change }
effect-room = Swoboda { CASE($chamber, "gen") } { $change }
effect-sours = { $voice }, rozgoryczenie { $amount }
effect-calms = { $voice }, obawa mniejsza o { $amount }
effect-billSoonerDays = { $voice }, projekt prędzej o dni: { $count }
effect-replySoonerDays = { $voice }, odpowiedź prędzej o dni: { $count }
effect-intel = { $count ->
    [one] { $voice }: rachunek odsłania się o stopień
    [few] { $voice }: rachunek odsłania się o { $count } stopnie
   *[many] { $voice }: rachunek odsłania się o { $count } stopni
}
effect-trustOfTheBound = Zaufanie wszystkich związanych { $change }
effect-publicity = Rozgłos { $change }
effect-credibility = Dane słowo { $change } na 100

## The table at rest

table = Stół
table-hour = { $hour }.00, { $date }
table-night = po północy, { $date }
table-seats = Kto siedzi przy stole
table-wall = Pod ścianą
table-along = { $power } ({ $road })
table-ways = Co teraz
table-offers = Ostatnie słowo do { CASE($voice, "gen") }
table-pencil = Artykuły można zmieniać i przy stole: ołówek leży w projekcie.
seat-player = trzyma pióro
seat-leaving = sięga po kapelusz
night = Noc podpisania
night-read = Godzina po godzinie
night-next = Następna godzina
night-pen = Następne pióro
night-over = Zgasić lampy
night-eve = w przeddzień
night-hour = { $hour }.{ $minute }
night-invented = Godziny są zmyślone, i to, co w nich słychać, także, jeśli nie stoi obok źródło.
for-good = { $consequence } Nie ma stąd powrotu.
for-good-not = Nie teraz

## The tape and the papers

tape = Depesze
tape-papers = { $count ->
    [one] Jedna depesza
    [few] { $count } depesze, najnowsza na końcu
   *[many] { $count } depesz, najnowsza na końcu
}
newest = Najnowsza depesza
papers-slug = { $count ->
    [one] Nadeszła jedna depesza
    [few] Nadeszły { $count } depesze
   *[many] Nadeszło { $count } depesz
}
next-paper = Dalej, { $at } z { $of }
all-at-once = Wszystkie naraz
continue = Dalej
announce-day = { $date }. Nic nie nadeszło.
announce-paper = { $slug }. { $text }
announce-undone = Cofnięto.
announce-pen = Pióro przejęte.

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
key-arrows = Strzałki
key-wait = Czekać na następną depeszę
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
key-counsel = Co mogę dziś zrobić?
key-codex = Leksykon: osoby, miejsca, papiery, pojęcia
key-play = Odtwarzać, wstrzymać
key-step-back = O depeszę wstecz
key-step-forward = O depeszę naprzód
key-pen = Wziąć pióro
key-digits-do = Wydać to polecenie albo dać tę odpowiedź ze strony po prawej
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
play = Odtwarzać
pause = Wstrzymać
step-back = O depeszę wstecz
step-forward = O depeszę naprzód
speed = Szybkość
speed-times = { $speed }×
scrub = Dzień w historii
jump-to-date = Przejść do dnia
take-pen = Wziąć pióro

## The end

front-page-name = Kurier Wschodni
front-page-clock = Większy pakt czeka na { $of } dokumentów; złożono { $count }.
front-page-invented = Gazeta, której nie było
plan-signed = Kto podpisał dnia { $date }. Miejsca są wymyślone.
plan-nobody = Nie podpisał nikt.
end-slug = Jak się skończyło
end-powers = Kogo tekst wiąże i odkąd
end-after = Co było potem
end-fates = Co się z nimi stało
afterwards = Te same granice, później
afterwards-lead = Co z liniami tej mapy uczyniły w historii rok 1932, 1938 i wrzesień 1939.
afterwards-map = Mapa tych samych granic ze śladami lat późniejszych; lista obok mówi to samo
afterwards-renewed = Pakt o nieagresji
afterwards-failed = Rokowania bez paktu
afterwards-forced = Wymuszone ultimatum
afterwards-crossed = Przekroczyło wojsko
afterwards-1932-FI-SU = 21 stycznia
afterwards-1932-LV-SU = 5 lutego
afterwards-1932-EE-SU = 4 maja
afterwards-1932-PL-SU = 25 lipca
afterwards-1932-RO-SU = Utykają na słowach „istniejące spory”.
afterwards-1938-LT-PL = Marzec: Polska żąda stosunków, zamkniętą linię otwarto.
afterwards-1938-CS-PL = Październik: Polska zajmuje Zaolzie.
afterwards-1939-DE-PL = 1 września, Niemcy
afterwards-1939-PL-SU = 17 września, Związek Sowiecki
afterwards-bound = Traktat obowiązywał tu od { $date }
fates-all = Wszyscy ({ $count })
verdict-yours = ta gra
verdict-as-it-happened = tak jak było
verdict-history = historia
verdict-beside = Historia: { $share } procent.
percent = { $share }%
score = Razem punktów: { $own }.
score-history = Historia miała { $history }.
fingerprint = Odcisk tej gry
end-deal-history = Rozdanie 0: wszyscy myślą jak w roku { $year }.
end-deal = Rozdanie { $deal }: te same nazwiska, inne myśli za nimi. Ten adres rozda je znowu:
to-the-title = Na pierwszą stronę
pairs-open = Wszystkie pary w mocy
pairs-title = Wszystkie pary w mocy
pairs-count = { $count ->
    [one] Jedna para
    [few] { $count } pary
   *[many] { $count } par
}
pairs-none = Między żadnymi dwoma Rządami tekst nie obowiązuje.
table-power = Państwo
table-road = Droga
table-pair = Między
no-date = –
late-coming = Już w drodze.
late-failed = Nie udało się pobrać tej strony. Proszę otworzyć ją znowu, gdy wróci łączność.

# Każdy język nazwany jest po swojemu.
language = Język
language-en = English
language-pl = Polski
language-ru = Русский
language-now = Strona mówi teraz po polsku.
language-failed = Słów nie udało się pobrać. Proszę wybrać ponownie, gdy wróci łączność.

## Why a game ends as it does

why-ending-open = Dlaczego taki koniec?
why-ending = Dlaczego „{ $ending }”?
why-ending-slug = Numer { $place } z { $of }, w kolejności, w jakiej się je sprawdza
why-ending-lead = To wszystko się zgadzało, a żaden wcześniejszy koniec nie pasował.
why-ending-rest = Żaden inny koniec nie pasował. Ten nie wymaga niczego.
why-ending-near = O jedną rzecz stąd
because-met = Zgadza się:
because-unmet = Nie zgadza się:
because-all = Wszystko to:
because-any = Jedno z tego lub więcej:
because-not = Nic z tego:
because-signed = Tekst podpisano.
because-published = Korespondencję wydrukowano.
because-recalled = Zaufanie spadło poniżej kreski, za którą teczkę dostaje kto inny.
because-withdrawn = Propozycję cofnięto.
because-exposed = Dwa słowa na osobności wydrukowano obok siebie.
because-registered = Tekst zarejestrowano.
because-breached = Coś zrobiono bez zezwolenia.
because-confidence-at-least = Zaufanie wynosiło { $figure } lub więcej.
because-confidence-below = Zaufanie było poniżej { $figure }.
because-text = W tekście stoi: { $demands }.
because-founders-all = Przy stole podpis: { $powers }.
because-founders-at-least = Przy stole podpis, { $count } lub więcej z tych: { $powers }.
because-founders-at-most = Przy stole podpis, { $count } lub mniej z tych: { $powers }.
because-founders-none = Przy stole podpis, nikt z tych: { $powers }.
because-bound-all = W końcu w mocy: { $powers }.
because-bound-at-least = W końcu w mocy, { $count } lub więcej z tych: { $powers }.
because-bound-at-most = W końcu w mocy, { $count } lub mniej z tych: { $powers }.
because-bound-none = W końcu w mocy, nikt z tych: { $powers }.
because-assured-all = Twoje słowo na osobności: { $powers }.
because-assured-at-least = Twoje słowo na osobności, { $count } lub więcej z tych: { $powers }.
because-assured-at-most = Twoje słowo na osobności, { $count } lub mniej z tych: { $powers }.
because-assured-none = Twoje słowo na osobności, nikt z tych: { $powers }.
because-roads-all = „{ $road }”: { $powers }.
because-roads-at-least = „{ $road }”: { $count } lub więcej z tych: { $powers }.
because-roads-at-most = „{ $road }”: { $count } lub mniej z tych: { $powers }.
because-roads-none = „{ $road }”: nikt z tych: { $powers }.
because-refused-at-least = Rządy, które odmówiły: { $count } lub więcej.
because-refused-at-most = Rządy, które odmówiły: { $count } lub mniej.
because-refused-none = Żaden rząd nie odmówił.
because-requests-at-least = Prośby o zezwolenie: { $count } lub więcej.
because-requests-at-most = Prośby o zezwolenie: { $count } lub mniej.
because-requests-none = O zezwolenie nigdy nie proszono.
because-answered = Odpowiedź na kryzys: „{ $answer }”.
because-near = Każda data leży nie dalej od historycznej niż dni: { $days }.

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
arrived-over = Zajęłaby miejsce zachowanej partii: { $date }.
arrived-keep = Zostawić
arrived-play = Grać dalej stąd
arrived-bad = Tego zapisu nie da się odczytać
fault-large = Jest dłuższy niż jakakolwiek partia. Niczego tu nie zmieniono.
fault-empty = Nie ma w nim żadnego posunięcia. Niczego tu nie zmieniono.
fault-line = Wiersz { $line }, kolumna { $column }: „{ $found }” nie jest posunięciem ani datą. Trzeba to poprawić i otworzyć plik ponownie; niczego tu nie zmieniono.
fault-log = Wygląda na zachowaną partię, lecz brak w niej części. Niczego tu nie zmieniono.
fault-packed = Adres po drodze ucięto lub zmieniono. Trzeba poprosić o cały jeszcze raz; niczego tu nie zmieniono.
fault-scenario = Należy do innego scenariusza: „{ $id }”. Trzeba otworzyć stronę z tamtym scenariuszem, potem plik.
elsewhere-title = Pióro jest w innym oknie
elsewhere-lead = Tam leży otwarta ta sama partia. Tutaj można ją śledzić albo przejąć pióro. Tak czy owak nic nie przepadnie.
elsewhere-read = Śledzić
elsewhere-take = Przejąć pióro
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
