# The page in Polish: the dossier of a power, its answers and its chamber.

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

## What it asks for, and the history of dealings

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
dealt-replied-in-principle = Zgoda w zasadzie, lecz nie w roli strony trzeciej.
dealt-replied-waiting = Podpis, byle nie samotnie: czeka na { CASE($friends, "acc") }.
dealt-replied-countered = Prośba: { $demands }.
dealt-replied-noted = Przyjęto do wiadomości.
dealt-replied-declined = Odmowa.
dealt-replied-withdrawn = Zgoda cofnięta.
dealt-replied-acceding = Przystąpi.
dealt-needed-names-a-text = Poufnie, prośba: { $demands }.{ liked-most }
dealt-needed-would-do = Poufnie: tekst by wystarczył.{ liked-most }
dealt-needed-waits = Poufnie: tekst by wystarczył, ale czeka na { CASE($friends, "acc") }.{ liked-most }
dealt-needed-chamber = Poufnie: sam rząd by się zgodził, izba ({ $chamber }) nie zniesie żadnego tekstu.{ liked-most }
dealt-needed-nothing-would-do = Poufnie: nie wystarczyłby żaden tekst ani krąg.{ liked-most }
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

## What it waits for

waits-courier = , kurier dotrze { $date }
waits-reply = , odpowiedź do { $date }
waits-powers = , czeka na { CASE($powers, "acc") }
waits-friends = { " " }na { CASE($powers, "acc") }
waits-wording = , chce innych słów
waits-bill = , głosuje około { $date }
waits-instrument = , składa { $date }

## The Why sheet

why-slug = { $voice }, { $date }; { $level }
why-title = Co myśli { $voice }
why-title-replied-agreed = Dlaczego { $voice } mówi „tak”?
why-title-replied-in-principle = Dlaczego { $voice } zgadza się tylko w zasadzie?
why-title-replied-waiting = Dlaczego { $voice } czeka?
why-title-replied-countered = Dlaczego { $voice } nie mówi „tak”?
why-title-replied-noted = Dlaczego { $voice } tylko notuje?
why-title-replied-declined = Dlaczego { $voice } mówi „nie”?
why-title-replied-withdrawn = Dlaczego { $voice } cofa zgodę?
why-title-replied-acceding = Dlaczego { $voice } przystąpi?
why-title-needed-any = Czego trzeba { CASE($voice, "dat") }?
why-title-asked-granted = Dlaczego dano zgodę?
why-title-asked-refused = Dlaczego odmówiono zgody?
why-title-polled-any = Co odpowiada przyjacielowi { $voice }?
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
why-no-wish = Co można zrobić
why-waits = Tekst by wystarczył, byle było „tak” { CASE($friends, "gen") }.
why-agreed = Tak, jak jest, wystarcza. Zmiana tekstu albo towarzystwa wywoła nowy osąd.
why-in-principle = Od zgody powstrzymuje tylko miejsce strony trzeciej. Gdy inni podpiszą, może przystąpić.
why-home = Pokazać w domu cudzą odmowę, podtrzymać zaufanie albo prosić o mniej.
why-for-good = Żadna zmiana tekstu nie zatrzyma. Mogłoby zaufanie, słowo albo inne towarzystwo.
why-chamber = W izbie: { $chamber }
why-no-text = Tego dnia nie wystarczyłby żaden tekst ani krąg. Przybliżyć go może czas, życzliwość albo słowo w cztery oczy.
why-chamber-room = Zabrakło zapasu głosów w izbie. Dać go może życzliwość, słowo w cztery oczy, przysługa, głos pośrednika albo zwrot w nastrojach; nadzieje rządu, które z czasem maleją, tam się nie liczą.
why-withdrawn = Nie wskazano tekstu. Tekst lub grono już nie wystarczały: odzyskać zgodę może inny tekst, powrót przyjaciół, życzliwość albo czas.
why-closed = Tekst jest zamknięty. Pomóc może czas, życzliwość albo przystąpienie innych.
why-closed-asked = Tekst jest podpisany: niczego już w nim nie można zmienić.
why-acceding = Przystąpi przy obecnym stanie rzeczy. Niczego nie brakuje.
why-would-do = Tekstu nie trzeba zmieniać: tekst z tego dnia by wystarczył.
why-would-do-with = Tekstu nie trzeba zmieniać: tekst z tego dnia by wystarczył, byle było „tak” { CASE($friends, "gen") }.
why-granted = Zezwolenie dano i jest w mocy.
why-walked = Wciąż czeka na lepszy stół: pomóc może inne grono albo inny tekst.
why-passed = Ustawa przeszła. Niczego nie brakuje.
why-put-off = Tekst jest zamknięty. Nim ustawa wróci, zapas głosów może dać życzliwość, przysługa albo rozmowy w kuluarach.
why-done = To koniec: ten rząd już do tego nie wróci.
why-price = Cena w domu
why-in-pencil = To stoi już we własnym tekście.
why-see-more = Aby zobaczyć więcej
table-term = Pozycja
table-voice = Własnymi słowami
table-amount = Waga
table-grounds = Opiera się na
grounds-judgement = osąd
