# The page in Polish: the dossier of a power and the chamber behind it.

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
slight-for = + niewiele
slight-against = − niewiele
sum-enough = Wystarczyło.
sum-short = Nie wystarczyło.
sum-stands-enough = Jest { $stands }, trzeba { $needs }: wystarczy.
sum-stands-short = Jest { $stands }, trzeba { $needs }: za mało.
sum-stands-kept = Jest { $stands }, trzeba { $needs }: za mało na nowe „tak”, dość, by podtrzymać dawne.
sum-chamber = Własny rachunek wystarczył; izba by tego nie zniosła.
sum-chamber-kept = Na podtrzymanie dawnego „tak” własny rachunek wystarczył; izba by tego nie zniosła.
sum-chamber-alone = Izba by tego nie zniosła.
sum-chamber-stands = W izbie jest { $stands }, a trzeba co najmniej { $needs }: nie zniosłaby tego.
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
requests-in-turn = Każda prośba jest tu oceniana osobno. Jedna po drugiej, w tej kolejności, dziś by odmówiono: { $demands }.
request-price = Prośba kosztuje { $price } zaufania, niezależnie od wyniku; działanie bez zezwolenia: { $without }.
nearer = Co by do niego zbliżyło
nearer-report = Raport złożony dziś: { $gain }
nearer-need = { $voice }: ta sama prośba w odpowiedzi na zapytanie: { $gain }
nearer-note = { $voice }: to samo raz jeszcze na piśmie; nota, która nic nie daje, usztywnia: { $gain }
nearer-publish = Korespondencja w druku: { $gain }
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
wishes-waits = Obecny tekst zjednałby dziś { CASE($voice, "acc") }, gdyby było „tak” { CASE($friends, "gen") }.
wish-in-text = Stoi już w tekście.
wish-invited = Już zapytano.
wish-allowed = Mandat na to pozwala.
wish-leave = { home-place } dziś by zezwoliła: jest { $stands }, trzeba { $needs }.
wish-no-leave = { home-place } dziś by odmówiła: jest { $stands }, trzeba { $needs }.
wish-leave-then = Po zezwoleniach powyżej { home-place } zezwoliłaby i na to: byłoby { $stands }, trzeba { $needs }.
wish-no-leave-then = Po zezwoleniach powyżej { home-place } by odmówiła: byłoby { $stands }, trzeba { $needs }.
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
dealt-needed-names-a-text = Poufnie, prośba: { $demands }.{ $count ->
    [0] {""}
    [1] {" "}Najmilsze: { $first }.
   *[other] {" "}Najmilsze: najpierw { $first }, potem { $second }.
}
dealt-needed-would-do = Poufnie: tekst by wystarczył.{ $count ->
    [0] {""}
    [1] {" "}Najmilsze: { $first }.
   *[other] {" "}Najmilsze: najpierw { $first }, potem { $second }.
}
dealt-needed-waits = Poufnie: tekst by wystarczył, ale czeka na { CASE($friends, "acc") }.{ $count ->
    [0] {""}
    [1] {" "}Najmilsze: { $first }.
   *[other] {" "}Najmilsze: najpierw { $first }, potem { $second }.
}
dealt-needed-chamber = Poufnie: sam rząd by się zgodził, izba ({ $chamber }) nie zniesie żadnego tekstu.{ $count ->
    [0] {""}
    [1] {" "}Najmilsze: { $first }.
   *[other] {" "}Najmilsze: najpierw { $first }, potem { $second }.
}
dealt-needed-nothing-would-do = Poufnie: nie wystarczyłby żaden tekst ani krąg.{ $count ->
    [0] {""}
    [1] {" "}Najmilsze: { $first }.
   *[other] {" "}Najmilsze: najpierw { $first }, potem { $second }.
}
dealt-needed-closed = Poufnie: podpisanego tekstu już się nie zmieni.
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
