# The program's messages in Polish. The words of one scenario (powers, articles, letters, voices) are in that
# scenario's own file, which is read after this one.
# Style: the page does not address the reader (infinitives, -no and -to); only persons say Pan or Wy.

slug = { $place }, { $date }
slug-hour = { $place }, { $date }, godz. { $hour }.00
slug-night = { $place }, { $date }, po północy
line = { $title }. { $text }
chamber = izba
clause-and-option = { $clause }: { $option }
letter-same = { $text } Kancelaria: ta sama odpowiedź { $time }.
letter-same-note = { $text } Kancelaria: ta sama nota { $time }.
letter-time = { $times ->
    [2] po raz drugi
    [3] po raz trzeci
   *[other] po raz { $times }
}
demand-none = nic ponadto

## Acts

act-proposal = Akt I. Propozycja
    .text = Tekst należy jeszcze tylko do ciebie; nikt inny go nie widział.
    .number = Akt I
    .name = Propozycja
act-counterproposal = Akt II. Kontrpropozycja
    .text = Nadchodzą odpowiedzi. Każdy rząd może żądać zmian.
    .number = Akt II
    .name = Kontrpropozycja
act-table = Akt III. Stół
    .text = Krzesła przysunięto do stołu.
    .number = Akt III
    .name = Stół
act-ratification = Akt IV. Ratyfikacje
    .text = Tekst zamknięto. Teraz muszą go przyjąć parlamenty sygnatariuszy.
    .number = Akt IV
    .name = Ratyfikacje
act-sunset = Akt V. Zmierzch
    .text = Gdy { scenario-pact } zwiąże wszystkich, twoje wyprzedzenie zniknie.
    .number = Akt V
    .name = Zmierzch
act-ended = Koniec
    .number = Koniec
    .name = Wszystko rozstrzygnięte

## Stany procesu

stage-proposal = Propozycja
stage-counterproposal = Kontrpropozycja
stage-table = Stół
stage-gathering = Pełnomocnictwa
stage-reading = Odczytanie tekstu
stage-guestLeaving = Ktoś wstaje
stage-weighing = Namysł
stage-reservations = Ostatnie zastrzeżenia
stage-signatures = Pióra
stage-signing = Podpisywanie
stage-signed = Podpisano
stage-ratification = Sygnatariusze
stage-awaitingDeposits = Czekanie na ratyfikacje
stage-inForceBetweenTwo = Obowiązuje niektórych
stage-inForceAmongAll = Obowiązuje wszystkich
stage-accession = Przystąpienia
stage-closed = Zamknięte
stage-open = Otwarte
stage-joined = Ktoś przystąpił
stage-registration = Rejestracja
stage-unregistered = Niezarejestrowany
stage-sunset = Ostatnie tygodnie
stage-outstanding = Jeszcze bez rejestracji
stage-registered = Zarejestrowany
stage-parisPactInForce = Obowiązuje { scenario-pact }
stage-ended = Koniec

## Papers

paper-note = Nota do { CASE($power, "gen") }
paper-note-carried = Nota do { CASE($power, "gen") } (przekazuje ją { $by })
paper-lapsed = Nota do { CASE($power, "gen") } wygasa
paper-polling = { $voice } pyta przyjaciół
paper-polled-ready = { $voice } { GENDER($voice) ->
        [f] gotowa
        [n] gotowe
        [pl] gotowi
       *[m] gotów
    } podpisać
paper-polled-not-ready = { $voice } nie jest { GENDER($voice) ->
        [f] gotowa
        [n] gotowe
        [pl] gotowi
       *[m] gotów
    } podpisać
paper-informed = Zawiadomiono { CASE($name, "acc") }
paper-drafted = Nowe brzmienie: { $clause }
paper-published = Korespondencja ogłoszona
paper-minute = Wyciąg z protokołu { CASE($body, "gen") }
paper-warning = Ostrzeżenie z { home-place.gen }
paper-table = Zaproszenie do podpisu
paper-signed = Podpisy: { $powers }
paper-deposit-moved = { $name } złoży dokument później
paper-day-kept = Wyznaczony dzień dotrzymany
paper-deposited = Ratyfikacja { CASE($name, "gen") } złożona
paper-bill-passed = { $name }: ustawa uchwalona
paper-bill-put-off = { $name }: głosowanie odroczone
paper-bill-put-off-again = { $name }: głosowanie odroczone już { $count } razy
paper-shelved = { $name }: ustawa odłożona ad acta
paper-disowned = { $name } wypiera się podpisu
paper-acceded = { $name } przystępuje
paper-registered = Zarejestrowano
paper-clock = Wieści o ratyfikacjach: { $pact }
paper-rumour = Pogłoska z { CASE($voice, "gen") }
paper-intercepted = Z telegramów { CASE($voice, "gen") }
paper-echoed = { $title }: co z tego wynikło
paper-exposed = Słowo dane w cztery oczy, w druku
paper-leaving = { $name } zbiera się do wyjścia
paper-reservation = { $voice } ma jedno zastrzeżenie
paper-reply-agreed = { $voice } zgadza się
paper-reply-waiting = { $voice } czeka na innych
paper-reply-countered = { $voice } żąda zmian
paper-reply-noted = { $voice } przyjmuje do wiadomości
paper-reply-declined = { $voice } odmawia
paper-reply-withdrawn = { $voice } cofa zgodę
paper-reply-acceding = { $voice } przystąpi
paper-reply-in-principle = { $voice } zgadza się w zasadzie

reply-agreed = { $name } przyjmuje tekst.
reply-waiting = { $name } podpisze tylko razem z innymi i czeka na { CASE($friends, "acc") }.
reply-countered = { $name } zgadza się w zasadzie, pod warunkiem: { $demands }.
reply-noted = { $name } przyjmuje do wiadomości.
reply-declined = { $name } nie przyjmuje tekstu.
reply-withdrawn = { $name } cofa zgodę.
reply-acceding = { $name } przystąpi do układu.
reply-in-principle = { $name } zgadza się w zasadzie. Przystąpi do gotowego tekstu, lecz nie podpisze go jako strona trzecia.

cable-need-asked = Zapytano { CASE($voice, "acc") } nieoficjalnie, czego potrzebuje.
cable-delivered = Notę doręczono { CASE($voice, "dat") }.
cable-lapsed = Inni podpisali, nie czekając na odpowiedź { CASE($voice, "gen") }, a podpisany tekst nie pozwala przystąpić. Odpowiedzi nie będzie.
cable-polling = { $voice } pyta we własnym imieniu { CASE($friends, "acc") }, czy { GENDER($friends) ->
    [pl] podpiszą
   *[other] podpisze
}, i przed { $date } nie odpowie nikomu.
cable-polled-ready = { $by } donosi, że { $voice } podpisze.{ $demands ->
    [none] { "" }
   *[other] { " " }Prośba stamtąd: { $demands }.
}
cable-polled-not-ready = { $by } donosi, że { $voice } nie podpisze.
cable-drafted = Ołówek skreśla „{ $from }” i pisze „{ $to }”.
cable-sounded = { $intel ->
    [1] Wysondowano { CASE($voice, "acc") }. { $hint } Odpowiedzi pokazują odtąd dwa najsilniejsze powody.
    [2] Wysondowano { CASE($voice, "acc") }. { $hint } Odpowiedzi pokazują odtąd wszystkie powody, z wagą w przybliżeniu.
   *[3] Wysondowano { CASE($voice, "acc") }. { $hint } Odpowiedzi pokazują odtąd wszystkie powody, z dokładną wagą.
}
cable-rumour = Nikt nie powie, skąd to wie: { $hint }. Z trzech takich pogłosek dwie są prawdziwe.
hint-heard = Pogłoska, częściej trafna niż mylna: { $hint }.
hint-read = Prawie na pewno: { $hint }.
hint-none = Nie padło nic nowego.
cable-intercepted = { $hint } Jeśli czegoś od ciebie żądano, jest tam i to, czarno na białym; jako dowód liczy się więcej.
cable-intercepted-noticed = { $hint } Zauważono jednak, że ktoś te telegramy czyta. Życzliwość i wiarygodność spadają.
cable-assured = Dano { CASE($voice, "dat") } słowo w cztery oczy. Liczy się o tyle, o ile ci tam wierzą.
cable-pressed = Wywarto nacisk na { CASE($voice, "acc") }. Skutkuje dziś, pamiętany będzie długo.
cable-favoured = { $name } otrzymuje: { $gift }. Przyjęto z wdzięcznością; { home-place } zapisuje cenę.
cable-mediated = W { CASE($capital, "loc") } wstawia się za tobą { $by }.
cable-lobbied = Zabiegano o głosy w kuluarach { CASE($chamber, "gen") }. Liczy się do zapasu głosów, za każdym razem mniej, a głosowanie się przybliża.{ $heard ->
    [more] { " " }Niezdecydowani są przychylniejsi, niż sądzono: dodają do zapasu głosów { $points }.
    [fewer] { " " }Niezdecydowani są mniej przychylni, niż sądzono: zapas głosów maleje o { $points }.
    [as-counted] { " " }Niezdecydowani zagłosują tak, jak sądził rząd.
   *[none] {""}
}
cable-day-named = { $count ->
    [0] Dzień podpisu wyznaczono na { $date }, choć nikt się jeszcze nie zgodził. Wygląda to na blef.
   *[other] Dzień podpisu wyznaczono na { $date }. Wagi dodaje mu zgoda { CASE($powers, "gen") }.
}
cable-day-passed = Wyznaczony dzień minął bez podpisu. W następny uwierzą mniej.
cable-day-kept = { $counts ->
    [0] Podpisano do wyznaczonego dnia. Gdy go wyznaczano, nikt jeszcze nie był zdecydowany, więc nic to nie daje.
   *[other] Podpisano do wyznaczonego dnia: życzliwość { CASE($powers, "gen") } najwyżej { $trust }. Gdzie takich dni nie lubią, życzliwość spada.
}
cable-exchange-named = Wyznaczono dzień złożenia ratyfikacji. Izby, które zwlekały, czują się poganiane i nie kryją tego.
cable-committed = Przyrzeczono publicznie: { $demand }. Po cichu wycofać się już nie można.
cable-exposed = { $count ->
    [one] To, co w cztery oczy powiedziano { CASE($powers, "dat") }, przeczy twojemu tekstowi. Wydrukowano to.
   *[many] To, co w cztery oczy powiedziano { CASE($powers, "dat") }, wydrukowano szpalta przy szpalcie. Jedno przeczy drugiemu.
}
cable-answered = Odpowiedź: { $answer }. { $outcome }
cable-answered-by-silence = Nie odpowiedziano, więc urząd dał odpowiedź pierwszą: { $answer }. { $outcome }
cable-echoed = Odpowiedź z { $date }: { $answer }. Teraz widać jej skutek. { $outcome }
cable-leaving = { $voice } nie podpisze na tych warunkach. Zatrzymać mogłoby: { $demands }.
cable-leaving-without = { $voice } nie podpisze bez { CASE($friends, "gen") }.
cable-leaving-for-good = { $voice } nie podpisze i nie pomoże żadne inne brzmienie.
cable-reservation = { $said }{ $voice } na razie podpisze. { $wish ->
    [1] Milej widziane byłoby jedno: { $reason }.
   *[many] Najtrudniej przychodzi jedno: { $reason }.
}
quoted = „{ $said }”
cable-unrecorded = Bez zapisu zostaje zastrzeżenie: { $powers }. Życzliwość tam spada.
cable-settled = Do zapisu obrad trafia zastrzeżenie { CASE($voice, "gen") }. Życzliwość { $trust }.
cable-adjourned = { $count ->
    [0] Podpisanie odroczono.
    [one] Podpisanie odroczono. Odjeżdża { $powers }; zaprosić można ponownie.
   *[many] Podpisanie odroczono. Odjeżdżają { $powers }; zaprosić można ponownie.
}
cable-received-signed = Przyjęto posła { CASE($power, "gen") }. Życzliwość { $trust }: rozstrzygają motywy jego rządu.
may-move-by = { $capital } { $by }
cable-may-move = { $text } { $is ->
    [more] Mogło to zjednać ci życzliwość ({ $more }); zależy to od tamtejszych motywów.
    [less] Mogło cię to kosztować życzliwość ({ $less }); zależy to od tamtejszych motywów.
    [either] Mogło to zjednać ci życzliwość albo ją odebrać ({ $all }); zależy to od tamtejszych motywów.
   *[both] Mogło to zjednać ci życzliwość ({ $more }) albo ją odebrać ({ $less }); zależy to od tamtejszych motywów.
}
cable-published = { $letter } Rozgłos rośnie o { $by } do { $now }: tyle waży opinia w każdym rachunku, co tydzień mniej.
cable-received = Przyjęto posła { CASE($power, "gen") }. Życzliwość { $trust }.
cable-reported = Złożono raport z tego, co osiągnięto. Zaufanie { $gain }.
cable-granted = Zezwala się: { $demand }.{ $tipped ->
    [yes] {" "}Przeważyli niezdecydowani.
   *[no] {""}
}
cable-refused = Nie zezwala się: { $demand }.{ $tipped ->
    [yes] {" "}Przeważyli niezdecydowani.
   *[no] {""}
} Wrócić do sprawy, gdy będzie co przedstawić.
cable-breached = Zrobiono bez zezwolenia: { $demand }.
cable-confidence = { $cause }: { $change }, teraz { $now }.
cable-warned = Zaufanie { home-place.gen } do ciebie spadło do { $confidence }. Jeśli będzie spadać dalej, odwołają cię.
cable-heeded = { $count ->
    [0] { $voice }: wiadomość o tekście przyszła w porę. Życzliwość { $trust }.
    [one] { $voice } znajduje w nocie to, o czym była mowa. Życzliwość { $trust }.
    [few] { $voice } znajduje w nocie { $count } rzeczy, o których była mowa. Życzliwość { $trust }.
   *[many] { $voice } znajduje w nocie { $count } rzeczy, o których była mowa. Życzliwość { $trust }.
}
liked-most = { $count ->
    [0] {""}
    [1] {" "}Najchętniej: { $first }.
   *[other] {" "}Najchętniej: { $first }, potem { $second }.
}
cable-needed-names-a-text = { $voice } poufnie daje znać, czego potrzebuje: { $demands }.{ liked-most }
cable-needed-would-do = { $voice } poufnie daje znać, że obecny tekst by wystarczył.{ liked-most }
cable-needed-waits = { $voice } poufnie daje znać, że obecny tekst by wystarczył przy zgodzie { CASE($friends, "gen") }.{ liked-most }
cable-needed-chamber = { $voice } poufnie daje znać, że rząd sam by się zgodził, lecz przez { CASE($chamber, "acc") } nie przeszedłby dziś żaden tekst.{ liked-most }
cable-needed-nothing-would-do = { $voice } poufnie daje znać, że dziś nie wystarczyłby żaden tekst ani żadne grono.{ liked-most }
cable-needed-closed = { $voice } poufnie daje znać, że w podpisanym tekście niczego już nie można zmienić.
cable-table = { $count ->
    [one] Do podpisu zaproszono jeden rząd: { $powers }.
    [few] Do podpisu zaproszono { $count } rządy: { $powers }.
   *[many] Do podpisu zaproszono { $count } rządów: { $powers }.
}
cable-powers-withheld = Pełnomocnictw odmówiono. { $body } nie chce tego tekstu z tymi sygnatariuszami. Gości odesłano.
cable-walked-out = { $name } nie podpisze na tych warunkach i odchodzi od stołu.
cable-bill-passed = Ustawa przeszła przez { CASE($chamber, "acc") }: za { $ayes } na { $all }.
cable-hands-in = Dokument ratyfikacyjny będzie złożony najwcześniej { $date }.
cable-bill-put-off = W { CASE($chamber, "loc") } głosowanie odroczono do { $date }: za { $ayes } na { $all }.
cable-vote-moved = Głosowanie w { CASE($chamber, "loc") }: { $until } zamiast { $was }.
cable-deposit-moved = { $name } złoży dokument nie { $was }, lecz { $until }: razem z { CASE($ally, "ins") }.
cable-shelved = W { CASE($chamber, "loc") } zabrakło głosów: za { $ayes } na { $all }. Ustawę odłożono ad acta; ratyfikacji { CASE($name, "gen") } nie będzie.
cable-disowned = { $name } może ratyfikować, lecz nie chce. Wypiera się podpisu.
cable-ratifying = { $ratifier } ma ratyfikować; dokument będzie złożony { $date }. Co to kosztuje zaufania, odliczą tego dnia.
cable-deposited = Dokument ratyfikacyjny { CASE($power, "gen") } złożono u depozytariusza.
cable-acceded = { $name } przystępuje do układu.
cable-in-force = Układ obowiązuje między { CASE($a, "ins") } a { CASE($b, "ins") }.
cable-registered = Tekst zarejestrowano; nosi tytuł urzędowy: { $name }.
cable-registered-worth = Jest trwalszy: { $worth } za każdą stronę przy ocenie trwałości.
cable-week = Nowy tydzień. Wieczory do rozdania: { $attention }.
cable-withdrew = Propozycję cofnięto. Projekty wracają do szuflady.

## Why confidence changed

cause-time = Mija tydzień
    .why = Każdy tydzień trochę kosztuje.
cause-asked = Proszono o zezwolenie
    .why = Prośba kosztuje niezależnie od wyniku: za każdym razem więcej, a za większe ustępstwo jeszcze więcej.
cause-breach = Działano bez zezwolenia
    .why = Kosztuje za każdym razem więcej; więcej za większe ustępstwo i tym więcej, im dalej było do zezwolenia.
cause-draft = Zmieniono tekst już ogłoszony
    .why = Gdy tekst jest w druku, zmiana wygląda na odwrót: im większy rozgłos, tym drożej.
cause-signed = Podpis
    .why = Każdy podpis dodaje zaufania; jedne liczą się więcej niż inne.
cause-deposit = Ratyfikacja lub przystąpienie
    .why = Ratyfikacja i przystąpienie to wyniki, którymi można się wykazać.
cause-report = Raport o postępach
    .why = Raport zamienia część wyników od poprzedniego w zaufanie. Najwięcej, ile może dać, maleje za każdym razem.
cause-registration = Rejestracja
    .why = { home-place } nie lubi rejestracji, chyba że przewiduje ją tekst.
cause-empty-table = Nikt nie podpisał
    .why = Zaproszono do podpisu i nikt nie został, by podpisać.
cause-full-powers = Odmowa pełnomocnictw
    .why = W { home-place.loc } nie chciano tego tekstu z tymi sygnatariuszami i trzeba było odpowiedzieć telegramem.
cause-ratified-early = Ratyfikacja, gdy innych było za mało
    .why = Wiązanie się przed innymi wygląda na pośpiech.
cause-neglect = Pominięto głównego sąsiada
    .why = Główny sąsiad powinien już mieć notę.
cause-favour = Przysługa za granicą
    .why = Za przysługi wyświadczone za granicą płaci { home-place }.
cause-commitment = Publiczne przyrzeczenie
    .why = { home-place } lubi, gdy publicznie broni się brzmienia. Odwrót kosztuje znacznie więcej.
cause-exposed = Słowo dane w cztery oczy wyszło na jaw
    .why = Co innego przyrzeczono w cztery oczy, co innego gdzie indziej; wydrukowano to.
cause-crisis = Kryzys
    .why = Cenę podano przy odpowiedzi.
cause-echo = Dawniejsza odpowiedź
    .why = Zapowiedziano to przy odpowiedzi.
cause-adjourned = Odroczono podpisanie
    .why = Goście odjechali, niczego nie podpisawszy.
cause-settled = Zapisane zastrzeżenie
    .why = Przy podpisie zastrzeżenie gościa trafiło do zapisu obrad; płaci się za nie w domu.

## Commands

command-wait = Czekać na następną depeszę
    .consequence = Dni mijają, aż coś się stanie.
command-wait-until = Czekać do { $date }
    .consequence = Dni mijają.
command-draft = { $clause }: wpisać „{ $option }”
    .consequence = Kto już się zgodził, ocenia zmianę i może zgodę cofnąć.
command-note = Wysłać notę do { CASE($power, "gen") }
    .consequence = { $voice } dostaje tekst i prośbę o odpowiedź.
command-note-signed = Zaprosić { CASE($power, "acc") } do przystąpienia
    .consequence = { $voice } dostaje podpisany tekst i zaproszenie do przystąpienia.
command-inform = Zawiadomić { CASE($power, "acc") }
    .consequence = Wiadomość o tekście, bez zaproszenia i bez odpowiedzi. Jeśli zaprosisz po tygodniu lub później, a przed podpisaniem, życzliwość wzrośnie.
command-need = Zapytać { CASE($voice, "acc") }, czego potrzebuje
    .consequence = Odpowie za trzy dni. Spełnij to w następnej nocie, a życzliwość wzrośnie.
command-sound = Wysondować posła { CASE($power, "gen") }
    .consequence = Odsłania powody; odpowiedź na następną notę może przyjść prędzej.
command-audience = Przyjąć posła { CASE($power, "gen") }
    .consequence = Życzliwość rośnie, za każdym razem mniej.
command-audience-signed = Przyjąć posła { CASE($power, "gen") }
    .consequence = Czy życzliwość wzrośnie, zależy od motywów; za każdym razem mniej.
command-intel = Czytać telegramy { CASE($voice, "gen") }
    .consequence = Odsłania powody. Za drugim razem zauważą. Jeden szyfr na trzy tygodnie.
command-assure = Dać { CASE($voice, "dat") } słowo w cztery oczy
    .consequence = Znaczy tyle, ile ci wierzą; kosztuje wiarygodność. Przed podpisem.
command-favour = Wyświadczyć przysługę { CASE($power, "dat") }
    .consequence = Oferta: { $gift }. Kosztuje zaufanie.
command-press = Naciskać na { CASE($voice, "acc") }
    .consequence = Działa dziś, za tobą lub przeciw. Kosztuje życzliwość i uraża izbę.
command-press-signed = Przynaglić { CASE($voice, "acc") } do ratyfikacji
    .consequence = Przyspiesza głosowanie; izba chowa urazę.
command-mediate = Poprosić { CASE($by, "acc") } o wstawiennictwo w { CASE($voice, "loc") }
    .consequence = Znaczy tyle, ile tam ten głos, za tobą lub przeciw. Tylko raz.
command-lobby = Zabiegać o głosy w { CASE($chamber, "loc") }
    .consequence = Większy zapas głosów, może prędsze głosowanie; coraz mniej.
command-commit = Przyrzec publicznie: { $demand }
    .consequence = Inni tracą nadzieję na zmianę. Odwrót kosztuje zaufanie.
command-deadline = Wyznaczyć dzień podpisu
    .consequence = Nagli po czyjejś zgodzie; dotrzymany zjednuje, niedotrzymany szkodzi.
command-deadline-on = Wyznaczyć dzień podpisu: { $date }
    .consequence = Skłania innych tylko wtedy, gdy ktoś już się zgodził. Jeśli dzień minie, słowo straci na wadze.
command-deadline-signed = Wyznaczyć dzień ratyfikacji
    .consequence = Sygnatariusze głosują prędzej, a ich izby chowają urazę.
command-publish = Ogłosić korespondencję
    .consequence = Opinia waży więcej, inni żądają mniej. Zmiany kosztują odtąd zaufanie.
command-publish-signed = Ogłosić korespondencję
    .consequence = Opinia waży więcej, a kto nie przystąpił, żąda mniej.
command-ask-option = Prosić o zezwolenie: { $demand }
    .consequence = Zezwolą, jeśli zaufanie i dowody przeważą nad ustępstwem.
command-ask-chair = Prosić o zezwolenie na zaproszenie { CASE($power, "gen") }
    .consequence = Zezwolą, jeśli zaufanie i dowody przeważą nad ustępstwem.
command-ask-for = Prosić o zgodę na wszystko, czego żąda { $voice }
    .consequence = Jedno posiedzenie: każdą sprawę rozstrzyga się i liczy osobno, a zabiera ono jeden wieczór.
command-report = Złożyć raport
    .consequence = Zamienia wyniki od poprzedniego raportu w zaufanie; za każdym razem mniej.
command-call = Zaprosić do podpisu
    .consequence = Zaprasza zgodnych i czekających. { home-place } musi zezwolić.
command-call-with = Zaprosić do podpisu: { $powers }
    .consequence = Tylko ci. Kto nie zobaczy sojusznika, może wyjść.
command-settle = Zapisać zastrzeżenie { CASE($voice, "gen") }
    .consequence = Słowo przed piórami: rośnie życzliwość.
command-sign = Zaprosić i podpisać od razu
    .consequence = Zaprasza zgodnych i czekających; przed piórami nikt nie zabiera głosu.
command-sign-table = Podpisać z tymi, co zostali
    .consequence = Kto nadal nie może podpisać, wyjdzie; reszta podpisze.
command-sign-signatures = Podpisać ze wszystkimi obecnymi
    .consequence = Podpisują jeden po drugim.
command-sign-with = Podpisać od razu: { $powers }
    .consequence = Tylko ci; przed piórami nikt nie zabiera głosu.
command-ratify = Zarządzić własną ratyfikację
    .consequence = Gotowa za kilka dni. Przed innymi: kosztuje zaufanie.
command-register = Poprosić o rejestrację tekstu
    .consequence = Utrwala układ. Bez zapisu w tekście { home-place } ma żal.
command-withdraw = Cofnąć propozycję
    .consequence = Kończy grę.

## The table's own paper: a guest is about to leave

dilemma-table-1 = Pozwolić wyjść
    .then = Miejsce pustoszeje; reszta namyśla się od nowa.
dilemma-table-2 = Odroczyć
    .then = Wszyscy się rozjeżdżają; zaprosić można ich ponownie.

## Why something is not possible now

refusal-over = Gra jest skończona.
refusal-no-attention = Wszystkie wieczory tego tygodnia są zajęte. Nowe od poniedziałku.
refusal-no-such-power = Nie ma tu takiego państwa: „{ $given }”.
refusal-no-such-clause = Nie ma takiego artykułu: „{ $given }”.
refusal-no-such-option = Nie ma takiego brzmienia: „{ $given }”.
refusal-no-such-day = Nie ma takiego dnia w kalendarzu: „{ $given }”.
refusal-not-later = { $given }: ten dzień już minął albo trwa.
refusal-after-the-end = { $given } wypada po ostatnim dniu.
refusal-signed-already = Tekst jest podpisany i zamknięty.
refusal-not-signed = Niczego jeszcze nie podpisano.
refusal-same-wording = Takie brzmienie jest już w tekście.
refusal-reply-pending = Odpowiedź { CASE($voice, "gen") } jeszcze nie nadeszła.
refusal-has-agreed = Zgoda { CASE($voice, "gen") } już jest.
refusal-is-in = { $voice } już jest stroną.
refusal-will-accede = Przystąpienie { CASE($voice, "gen") } jest już zapowiedziane.
refusal-cannot-be-asked-again = Ponownie pytać { CASE($voice, "gen") } nie można.
refusal-done-with-it = { $voice } ma ten tekst za sobą. Nic się tam już nie wskóra.
refusal-closed-to-accession = Do tego układu nikt już nie może przystąpić.
refusal-consent-withheld = { $voice } nie zgodzi się na nowego uczestnika.
refusal-known-already = { $voice } już o tym wie.
refusal-asked-already = Już wiadomo, czego potrzebuje { $voice }. Teraz wyślij notę.
refusal-nothing-to-print = Nie ma nic nowego do ogłoszenia.
refusal-often-enough = { $count ->
    [one] Zrobiono to już raz; więcej nie pomoże.
    [few] Zrobiono to już { $count } razy; więcej nie pomoże.
   *[many] Zrobiono to już { $count } razy; więcej nie pomoże.
}
refusal-allowed-already = Zezwolenie na to już jest.
refusal-asks-for-too-little = { $voice } żąda mniej niż dwóch rzeczy, na które brak jeszcze zgody. Proszę pytać o każdą z osobna.
refusal-not-yet-again = Za wcześnie po ostatnim raporcie: { $count ->
    [one] jeszcze jeden dzień.
    [few] jeszcze { $count } dni.
   *[many] jeszcze { $count } dni.
}
refusal-ciphers-busy = Wydział szyfrów czyta telegramy tylko jednej placówki naraz: jeszcze { $count ->
    [one] jeden dzień.
    [few] { $count } dni.
    [many] { $count } dni.
   *[other] { $count } dnia.
}
refusal-wholly-read = Znasz już dokładnie wszystkie powody { CASE($voice, "gen") }. Więcej ich nie ma.
refusal-nothing-to-report = Od ostatniego raportu nic nie osiągnięto.
refusal-nobody-to-sign = Nikt nie przyszedłby podpisać.
refusal-ordered-already = Ratyfikację już zarządzono.
refusal-registered-already = Tekst jest już zarejestrowany.
refusal-deposits-missing = Brak jeszcze dokumentu ratyfikacyjnego { CASE($power, "gen") }.
refusal-too-few-bound = Rejestracja dopiero, gdy układ wiąże tyle innych stron: { $count }.
refusal-nothing-offered = Niczego jeszcze nie zaproponowano. Najpierw wyślij notę.
refusal-no-relations = W { CASE($capital, "loc") } nie ma kogo zapytać. Najpierw wysonduj posła albo wyślij notę.
refusal-no-envoy = Przed { $date } nikt z { CASE($capital, "gen") } tu nie przyjedzie, chyba że podpisać. Do tego czasu wiadomości przekazują inni.
refusal-assured-already = { $voice } ma już twoje słowo. Drugie nic nie doda.
refusal-word-weighs-nothing = Twoje słowo nic już dla { CASE($voice, "gen") } nie znaczy.
refusal-nothing-to-give = Nie masz nic, co uszłoby dla { CASE($voice, "gen") } za przysługę.
refusal-favoured-already = { $voice } pamięta jeszcze ostatnią przysługę.
refusal-not-in-touch = { $voice } nie ma jeszcze twojej noty. Najpierw ją wyślij.
refusal-pressure-moves-nobody = { $voice } nigdy nie ulega naciskom i teraz też nie ulegnie.
refusal-no-bill = Nie czeka tam żadne głosowanie.
refusal-signatories-voted = Żaden sygnatariusz nie ma głosowania przed sobą; innych wyznaczony dzień nie nagli.
refusal-no-chamber = W { CASE($capital, "loc") } nie ma głosowania, które dałoby się przynaglić: rząd decyduje bez niego, w swoim czasie.
refusal-bill-no-sooner = Prędzej głosować już nie będą: izby trzymają się swoich terminów.
refusal-bill-far-off = Kuluary są jeszcze puste. Wróć tu na { $count ->
    [one] jeden dzień
    [few] { $count } dni
   *[many] { $count } dni
} przed głosowaniem.
refusal-no-ear = { $voice } nie ma tam posłuchu. Poproś kogo innego.
refusal-no-standing-to-speak = { $voice } wstawi się dopiero po zgodzie na podpis, po podpisie lub po przystąpieniu albo wtedy, gdy żąda tego samego zaproszenia.
refusal-spoken-already = { $voice } ma już tę rozmowę za sobą. Poproś kogo innego.
refusal-itself = { $voice }: nikt nie pośredniczy sam u siebie.
refusal-not-the-wording = Przyrzec można tylko to, co jest w tekście. Najpierw zmień artykuł.
refusal-no-article = Słów wstępu nie przyrzeka się publicznie. Proszę wybrać artykuł.
refusal-committed-already = Co do tego artykułu jest już publiczne przyrzeczenie.
refusal-day-named-already = Wyznaczono już dzień: { $date }. Zaczekaj, aż nadejdzie.
refusal-day-too-near = Dzień podpisu wyznacza się najwcześniej za { $count } dni.
refusal-day-too-far = Dzień podpisu wyznacza się najdalej za { $count } dni.
refusal-no-deposit-yet = Nikt jeszcze nie złożył dokumentu ratyfikacyjnego. Zaczekaj na pierwszy.
refusal-no-such-dilemma = Takiego kryzysu teraz nie ma.
refusal-as-in-history = Tak było w historii; to obowiązuje bez twojego słowa.
refusal-no-such-choice = Ten kryzys ma tylko tyle odpowiedzi: { $count }.
refusal-at-the-table = Nie teraz, gdy ktoś zbiera się do wyjścia. Najpierw pozwól mu wyjść, odrocz podpisanie albo podpisz.
refusal-no-reservation = { $name } nie zgłasza zastrzeżeń, które można zapisać.
refusal-settled-already = To zastrzeżenie jest już w zapisie obrad: { $name }.

## Terms of a ledger

term-pledge = Wyprzedzenie
term-reserve = Drugi układ zbędny
term-awaited = Najpierw głosowanie gdzie indziej
term-clause = { $option }
term-alone = Osobne przystąpienie, jak przy brzmieniu „{ $option }”
term-beside = Obok { CASE($power, "gen") }
    .reservation = { $power } przy tym samym stole
term-without = Bez { CASE($power, "gen") }
    .reservation = brak { CASE($power, "gen") } przy stole
term-third = Jako trzecia strona obok { CASE($power, "gen") }
term-trust = Życzliwość
term-opinion = Opinia publiczna
term-prestige = Podpis pod cudzymi podpisami
term-empty-chairs = Brak sojuszników
term-fear = Obawy
term-confidence = Zaufanie { home-place.gen } do ciebie
term-evidence = Dowody: { $voice }
term-text = Tekst w oczach { home-place.gen }
term-circle = Wśród sygnatariuszy { $name }
term-linkages = Kto jeszcze podpisuje
term-soured = Uraza izby
term-tide = Pora roku
term-registered = Rejestracja
term-faction = Głosy, które rozstrzygają: { $faction }
term-assurance = Twoje słowo w cztery oczy
term-pressure = Twój nacisk
term-favour = Twoja przysługa
term-lean = Wstawiennictwo innych
term-lobby = Twoje zabiegi w kuluarach
term-undecided = Posłowie, którzy nie mówili, jak zagłosują
term-members = Członkowie, którzy nie mówili, co myślą
term-crisis = Ślad po kryzysie
term-commitment = Przyrzeczono publicznie: { $option }
term-named-day = Wyznaczono dzień podpisu
term-hope = Nadzieje na początku
term-time = Czas, który minął
term-treatment = Jak z nim postępowano
term-print = To, co wydrukowano
term-accession = Tylko przystępuje
term-yes = Już się zgodził
term-crowd = Więcej gości niż zwykle
term-beyond = Ponad to, czego żąda, liczy się część
term-bar = Każda prośba
term-loss = Co traci na tym { home-place }
term-requests = Wcześniejsze zezwolenia

## Roads

road-outside = bez zaproszenia
road-informed = zawiadomienie
road-invited = zaproszenie
road-considering = rozważa
road-agreed = zgoda
road-waiting = czeka
road-countered = żąda zmian
road-noted = do wiadomości
road-declined = odmowa
road-withdrawn = zgoda cofnięta
road-signed = podpis
road-deposited = złożona ratyfikacja
road-bound = obowiązuje
road-shelved = ad acta
road-disowned = wyparto się
road-acceding = przystąpi
road-acceded = przystąpienie

## The five verdicts

verdict-peace = Pokój
    .text = Dni obowiązywania przed { scenario-pact.ins }, para po parze, według wagi granicy.
verdict-breadth = Zasięg
    .text = Jaką część granicy obejmuje układ.
verdict-text = Tekst
    .text = Ile wart jest sam tekst, w stosunku do objętej granicy.
verdict-durability = Trwałość
    .text = Jak ufają ci strony i czy podpisałyby raz jeszcze: tekst narzucony nie trwa.
verdict-home = { home-place }
    .text = Ile zostało ci zaufania, w stosunku do granicy.
## Na czym opiera się papier
mark-document = dokument
mark-unchecked = niesprawdzone
mark-worded = słowa gry
mark-invented = wymyślone
mark-cited = { $mark }: { $keys }

## Dwie gry obok siebie

row-ending = Zakończenie
row-goes-on = nieukończona
row-circle-signed = Sygnatariusze
row-circle-bound = Związani na końcu
row-nobody = nikt
row-never = nigdy
row-published = Ogłoszenie korespondencji
row-signed = Podpisanie
row-inForce = Wejście w życie
row-registered = Rejestracja
row-parisPactInForce = { scenario-pact } wchodzi w życie
row-ended = Koniec
row-deposited = Dokument ratyfikacyjny: { $powers }
row-acceded = Przystąpienie: { $powers }
row-bound = Układ wiąże: { $powers }
row-score = Razem
row-deal = Rozdanie
row-sooner = { $days ->
    [one] dzień wcześniej
    [few] { $days } dni wcześniej
    [many] { $days } dni wcześniej
   *[other] { $days } dnia wcześniej
}
row-of-a = A: { $when }
row-later = { $days ->
    [one] dzień później
    [few] { $days } dni później
    [many] { $days } dni później
   *[other] { $days } dnia później
}
parting-none = Jeszcze się nie rozeszły.
parting-deal = Inne rozdanie: rozchodzą się przed pierwszym czynem.
parting-on = { $date }: tu się rozchodzą.
parting-act = { $act } ({ $when })
parting-alone = { $act } (w drugiej grze nigdy)
parting-nothing = tego dnia nic
debrief-answered = { $paper }: „{ $answer }”
