# Words of the program in Polish. What belongs to one scenario - powers, articles, letters, voices - stands in
# that scenario's own file, which is read after this one.
# Manner: the page speaks without address (infinitives, -no and -to); only persons say Pan or Wy.

slug = { $place }, { $date }
slug-hour = { $place }, { $date }, godz. { $hour }.00
slug-night = { $place }, { $date }, po północy
line = { $title }. { $text }
chamber = izba
clause-and-option = { $clause }: { $option }
demand-none = nic ponadto

## Acts

act-proposal = Akt I. Propozycja
    .text = Tekst jest jeszcze własny i nikt go nie widział.
    .number = Akt I
    .name = Propozycja
act-counterproposal = Akt II. Kontrpropozycja
    .text = Nadchodzą odpowiedzi. Każdy ma teraz ołówek.
    .number = Akt II
    .name = Kontrpropozycja
act-table = Akt III. Stół
    .text = Przysuwa się krzesła.
    .number = Akt III
    .name = Stół
act-ratification = Akt IV. Ratyfikacje
    .text = Tekst zamknięto. Reszta należy do cudzych parlamentów.
    .number = Akt IV
    .name = Ratyfikacje
act-sunset = Akt V. Zmierzch
    .text = Zbliża się pakt większy. Co zyskano wcześniej, będzie wkrótce własnością wszystkich.
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
stage-reading = Czytanie
stage-hatInHand = Kapelusz w ręku
stage-weighing = Namysł
stage-pens = Pióra
stage-signing = Podpis
stage-signed = Podpisano
stage-ratification = Sygnatariusze
stage-awaitingDeposits = Czekanie na ratyfikacje
stage-inForceBetweenTwo = W mocy dla części
stage-inForceAmongAll = W mocy dla wszystkich
stage-accession = Przystępujący
stage-closed = Zamknięte
stage-open = Otwarte
stage-joined = Ktoś przystąpił
stage-registration = Rejestracja
stage-unregistered = Bez rejestracji
stage-sunset = Ostatnie tygodnie
stage-outstanding = Jeszcze nie
stage-registered = Zarejestrowano
stage-parisPactInForce = { scenario-pact } w mocy
stage-ended = Koniec

## Papers

paper-note = Nota do { CASE($power, "gen") }
paper-note-carried = Nota do { CASE($power, "gen") } (przekazuje ją { $by })
paper-polling = { $voice } pyta przyjaciół
paper-polled-ready = Gotowość do podpisu: { $voice }
paper-polled-not-ready = Odmowa podpisu: { $voice }
paper-informed = Zawiadomiono { CASE($name, "acc") }
paper-drafted = Nowe brzmienie: { $clause }
paper-published = Korespondencja w druku
paper-minute = Wyciąg z { CASE($body, "gen") }
paper-warning = Z góry
paper-table = Wezwanie do podpisu
paper-signed = Podpisy: { $powers }
paper-deposited = Złożona ratyfikacja { CASE($name, "gen") }
paper-bill-passed = Uchwalono: { $name }
paper-bill-put-off = Odroczono: { $name }
paper-bill-put-off-again = Odroczono znowu ({ $count } razy): { $name }
paper-shelved = Do szuflady: { $name }
paper-disowned = Wyparto się podpisu: { $name }
paper-acceded = Przystępuje: { $name }
paper-registered = Wpisano w Lidze Narodów
paper-clock = Zegar { CASE($pact, "gen") }
paper-intercepted = Z depesz { CASE($voice, "gen") }
paper-exposed = Dwie obietnice obok siebie
paper-leaving = { $name } sięga po kapelusz
paper-reply-agreed = { $voice } zgadza się
paper-reply-waiting = { $voice } czeka na innych
paper-reply-countered = { $voice } stawia warunki
paper-reply-noted = { $voice }: do wiadomości
paper-reply-declined = { $voice } odmawia
paper-reply-withdrawn = { $voice } cofa zgodę
paper-reply-acceding = { $voice } przystąpi
paper-reply-in-principle = { $voice } zgadza się w zasadzie

reply-agreed = { $name } zgadza się na tekst.
reply-waiting = { $name } podpisałaby w towarzystwie i czeka na { CASE($friends, "acc") }.
reply-countered = { $name } zgadza się w zasadzie, pod warunkiem: { $demands }.
reply-noted = { $name } bierze do wiadomości.
reply-declined = { $name } nie widzi możliwości.
reply-withdrawn = { $name } cofa swą zgodę.
reply-acceding = { $name } przystąpi do tekstu.
reply-in-principle = { $name } zgadza się w zasadzie. Przystąpi do gotowego tekstu, lecz nie podpisze go jako strona trzecia.

cable-need-asked = Zapytano { CASE($voice, "acc") } nieoficjalnie, czego by potrzeba.
cable-delivered = Nota jest w rękach { CASE($voice, "gen") }.
cable-polling = { $voice } pyta we własnym imieniu o gotowość do podpisu. Adresaci: { $friends }. Przed { $date } nie odpowie nikomu.
cable-polled-ready = Donosi { $by }: { $voice } podpisze.{ $demands ->
    [none] { "" }
   *[other] { " " }Prosi przy tym o rzecz następującą: { $demands }.
}
cable-polled-not-ready = Donosi { $by }: { $voice } nie podpisze.
cable-drafted = Ołówek skreśla „{ $from }” i pisze „{ $to }”.
cable-sounded = { $intel ->
    [1] Wysondowano { CASE($voice, "acc") }. { $hint } Odsłaniają się dwa najsilniejsze motywy.
    [2] Wysondowano { CASE($voice, "acc") } ponownie. { $hint } Widać każdy motyw, choć nie dokładną wagę.
   *[3] Wysondowano { CASE($voice, "acc") } do dna. { $hint } Nic już nie jest ukryte.
}
hint-heard = Pogłoska, może mylna: { $hint }.
hint-read = Jeśli szyfr odczytano dobrze: { $hint }.
hint-none = Nie padło nic, czego by nie wiedziano.
cable-intercepted = { $hint } Jeśli czegoś od nas żądano, stoi to tam też, własnymi słowami.
cable-intercepted-noticed = { $hint } Zauważono jednak, że ktoś czyta; dane słowo waży przez to mniej.
cable-assured = Między jednymi drzwiami a drugimi { $voice } otrzymuje słowo. Waży tyle, ile waży słowo.
cable-pressed = { $voice } czuje nacisk. Poskutkuje dziś, a będzie pamiętany.
cable-favoured = { $name } otrzymuje: { $gift }. Przyjęto życzliwie; w domu zapisano cenę.
cable-mediated = W { CASE($capital, "loc") } padło słowo za sprawą. Orędownik: { $by }.
cable-lobbied = Rozmowa w kuluarach { CASE($chamber, "gen") }. Swobody jest więcej, a projekt ustawy przesuwa się naprzód.
cable-day-named = { $count ->
    [0] Dzień podpisu wyznaczono na { $date }, bez niczyjego „tak”. Brzmi to jak puste słowo.
   *[other] Dzień podpisu wyznaczono na { $date }. Stoi za nim „tak” { CASE($powers, "gen") }.
}
cable-day-passed = Wyznaczony dzień minął bez użytku. Następnemu mniej się uwierzy.
cable-exchange-named = Wyznaczono dzień wymiany ratyfikacji. Izby, które zwlekały, czują pośpiech i mówią o tym.
cable-committed = Rzecz powiedziano publicznie: { $demand }. Cichej drogi wstecz nie ma.
cable-exposed = { $count ->
    [one] Co w zaufaniu powiedziano { CASE($powers, "dat") }, przeczy własnemu tekstowi. Wydrukowano to.
   *[many] Co w zaufaniu powiedziano { CASE($powers, "dat") }, stoi w jednej gazecie obok siebie. Obie rzeczy prawdziwe być nie mogą.
}
cable-answered = Odpowiedź: { $answer }. { $outcome }
cable-answered-by-silence = Nic nie powiedziano, i to była odpowiedź: { $answer }. { $outcome }
cable-leaving = { $voice } nie znosi stołu w tej postaci. Zatrzymać mogłoby: { $demands }.
cable-leaving-without = { $voice } nie podpisze bez { CASE($friends, "gen") }.
cable-leaving-for-good = { $voice } nie znosi tego stołu; żadne inne brzmienie nie zatrzyma.
cable-adjourned = { $count ->
    [0] Obrady odroczono.
    [one] Obrady odroczono. { $powers } wraca do domu i może być wezwana znowu.
   *[many] Obrady odroczono. Do domu wracają i mogą być wezwani znowu: { $powers }.
}
cable-received = Przyjęto posła { CASE($power, "gen") } bez pośpiechu. Zaufanie { $trust }.
cable-reported = Złożono raport o tym, co osiągnięto. Na górze warte to { $gain }.
cable-granted = Zezwolić: { $demand }.
cable-refused = Nie zezwolić: { $demand }. Wrócić do sprawy, gdy będzie co pokazać.
cable-breached = Najpierw zrobiono, potem zapytano: { $demand }.
cable-confidence = { $cause }: { $change }, teraz { $now }.
cable-warned = Na górze zażądano akt i zwrócono je. Zaufanie wynosi { $confidence }.
cable-heeded = { $count ->
    [one] { $voice } znajduje w nocie to, o czym była mowa. Zaufanie { $trust }.
    [few] { $voice } znajduje w nocie { $count } rzeczy, o których była mowa. Zaufanie { $trust }.
   *[many] { $voice } znajduje w nocie { $count } rzeczy, o których była mowa. Zaufanie { $trust }.
}
liked-most = { $count ->
    [0] {""}
    [1] {" "}Najmilsze: { $first }.
   *[other] {" "}Najmilsze: najpierw { $first }, potem { $second }.
}
cable-needed-names-a-text = { $voice } daje poufnie do zrozumienia, czego by potrzeba: { $demands }.{ liked-most }
cable-needed-would-do = { $voice } daje poufnie do zrozumienia, że obecny tekst by wystarczył.{ liked-most }
cable-needed-waits = { $voice } daje poufnie do zrozumienia, że obecny tekst by wystarczył, ale czeka na { CASE($friends, "acc") }.{ liked-most }
cable-needed-chamber = { $voice } daje poufnie do zrozumienia, że rząd sam by się zgodził, lecz izba ({ $chamber }) nie zniesie dziś żadnego tekstu.{ liked-most }
cable-needed-nothing-would-do = { $voice } daje poufnie do zrozumienia, że dziś nie wystarczyłby żaden tekst ani żaden krąg.{ liked-most }
cable-needed-closed = { $voice } daje poufnie do zrozumienia, że w podpisanym tekście niczego już nie można zmienić.
cable-table = { $count ->
    [one] Wezwano jednego gościa: { $powers }.
    [few] Wezwano { $count } gości: { $powers }.
   *[many] Wezwano { $count } gości: { $powers }.
}
cable-powers-withheld = Pełnomocnictw odmówiono. { $body } nie chce tego tekstu albo tego stołu. Gości odesłano do domu.
cable-walked-out = { $name } nie znosi stołu w tej postaci i wychodzi drzwiami, którymi weszła.
cable-bill-passed = { $chamber }: uchwalono. Ratyfikacja ma być złożona dnia { $date }.
cable-bill-put-off = { $chamber }: projekt odłożono do { $date }.
cable-shelved = { $chamber }: nie zdołano. Projekt odłożono do szuflady, a z nim { CASE($name, "acc") }.
cable-disowned = { $name } mogłaby, lecz nie chce. Wypiera się podpisu.
cable-ratifying = { $ratifier } ma ratyfikować; dokument będzie gotów dnia { $date }.
cable-deposited = Ratyfikacja { CASE($power, "gen") } leży u depozytariusza.
cable-acceded = { $name } przystępuje do tekstu.
cable-in-force = W mocy między { CASE($a, "ins") } a { CASE($b, "ins") }.
cable-registered = Tekst wpisano do Zbioru Traktatów pod nazwą urzędową: { $name }.
cable-week = Nowy tydzień; uwagi na zapas: { $attention }.
cable-withdrew = Propozycję cofnięto. Projekty wracają do szuflady.

## What moved confidence

cause-time = Mija tydzień
    .why = Każdy tydzień na górze trochę kosztuje: mniej, gdy mało zostało, więcej, gdy noty są w druku albo gdy nie zwrócono się do głównego sąsiada.
cause-asked = Proszono o zgodę
    .why = Prośba kosztuje niezależnie od wyniku; więcej za każdą wcześniejszą i za to, co dom by stracił.
cause-breach = Przekroczono mandat
    .why = Działanie bez zezwolenia kosztuje za każdym razem więcej, a tym więcej, im dalej było do zgody.
cause-draft = Zmieniono tekst już ogłoszony
    .why = Gdy tekst jest w druku, zmiana wygląda na odwrót: im głośniejszy druk, tym drożej.
cause-signed = Podpis
    .why = Podpis liczy się według tego, czyj jest; duży stół kosztuje.
cause-deposit = Ratyfikacja lub przystąpienie
    .why = Złożony dokument lub przystąpienie jest czym się pochwalić.
cause-report = Raport o postępach
    .why = Raport mówi o części tego, co osiągnięto od poprzedniego, za każdym razem o mniejszej.
cause-registration = Wpis w Genewie
    .why = Dom nie lubi widzieć swoich tekstów w Genewie.
cause-empty-table = Stół, przy którym nikt nie usiadł
    .why = Stół nakryto i nikt przy nim nie usiadł.
cause-full-powers = Odmowa pełnomocnictw
    .why = Dom nie chciał tego tekstu z tymi gośćmi i musiał to powiedzieć telegramem.
cause-ratified-early = Ratyfikacja przed innymi
    .why = Wiązać się przed innymi wygląda na pośpiech.
cause-neglect = Główny sąsiad bez propozycji
    .why = Do głównego sąsiada się nie zwrócono.
cause-favour = Zapłacono za uprzejmość
    .why = Za przysługę za granicą płaci się w domu.
cause-commitment = Publiczne słowo
    .why = Stać głośno przy brzmieniu, które inni chcą zmienić, podoba się w domu; cofnąć się jest drogo.
cause-exposed = Wyszło na jaw słowo poufne
    .why = Słowa na osobności się nie zgadzały i stanęły w druku.
cause-crisis = Przesilenie
    .why = Cena stała na karcie odpowiedzi albo milczenia.
cause-adjourned = Odroczono obrady
    .why = Goście odjechali bez podpisu.

## Commands

command-wait = Czekać na następną depeszę
    .consequence = Dni mijają, aż coś się stanie.
command-wait-until = Czekać do { $date }
    .consequence = Dni mijają.
command-draft = { $clause }: wpisać „{ $option }”
    .consequence = Kto się zgodził, czyta zmianę natychmiast.
command-note = Wysłać notę do { CASE($power, "gen") }
    .consequence = { $voice } dostaje tekst i prośbę o odpowiedź.
command-note-signed = Prosić { CASE($power, "acc") } o przystąpienie
    .consequence = { $voice } dostaje podpisany tekst i zaproszenie.
command-inform = Zawiadomić { CASE($power, "acc") }
    .consequence = Bez zaproszenia; przyjmie do wiadomości i zaczeka.
command-need = Zapytać { CASE($voice, "acc") }, czego trzeba
    .consequence = Za trzy dni: potrzeby i życzenia. Ustępstwo ociepla.
command-sound = Wysondować posła { CASE($power, "gen") }
    .consequence = Odsłania motywy; następna odpowiedź przyjdzie prędzej.
command-audience = Przyjąć posła { CASE($power, "gen") }
    .consequence = Zaufanie rośnie, za każdym razem mniej.
command-intel = Czytać depesze { CASE($voice, "gen") }
    .consequence = Odsłania rachunek o stopień; następne za trzy tygodnie. Drugi raz zauważą.
command-assure = Dać { CASE($voice, "dat") } słowo w zaufaniu
    .consequence = Waży i zużywa słowo; tylko przed podpisem.
command-favour = Uprzejmość dla { CASE($power, "gen") }
    .consequence = Dar: { $gift }. Płaci się w domu.
command-press = Naciskać na { CASE($voice, "acc") }
    .consequence = Skutkuje dziś; kosztuje zaufanie i zraża izbę.
command-press-signed = Naglić { CASE($voice, "acc") } o ratyfikację
    .consequence = Projekt prędzej wejdzie, do zrażonej izby.
command-mediate = Poprosić { CASE($by, "acc") } o słowo w { CASE($voice, "loc") }
    .consequence = Pomaga na tyle, na ile go tam słuchają; tylko raz.
command-lobby = Rozmowy w kuluarach { CASE($chamber, "gen") }
    .consequence = Więcej swobody, projekt prędzej; coraz mniej.
command-commit = Przyrzec publicznie: { $demand }
    .consequence = Inne nadzieje gasną; odwrót drogi w domu.
command-deadline = Wyznaczyć dzień podpisu
    .consequence = Nagli, jeśli ktoś się zgodził; niewykorzystany szkodzi.
command-deadline-on = Wyznaczyć dzień podpisu: { $date }
    .consequence = Skłania innych tylko wtedy, gdy ktoś już się zgodził. Jeśli dzień minie, słowo straci na wadze.
command-deadline-signed = Wyznaczyć dzień wymiany
    .consequence = Projekty założycieli wejdą prędzej, mniej życzliwie.
command-publish = Ogłosić korespondencję
    .consequence = Opinia drgnie wszędzie; późniejsze zmiany kosztują w domu.
command-ask-option = Prosić o zgodę: { $demand }
    .consequence = Dadzą, jeśli dowody przeważą stratę.
command-ask-chair = Prosić o krzesło dla { CASE($power, "gen") }
    .consequence = Dadzą, jeśli dowody przeważą stratę.
command-ask-for = Prosić o zgodę na wszystko, czego żąda { $voice }
    .consequence = Jedno posiedzenie: każdą sprawę rozstrzyga się i liczy osobno, a zabiera ono tyle uwagi co jedna.
command-report = Złożyć raport
    .consequence = Zaufanie rośnie o to, co osiągnięto od poprzedniego.
command-sign = Wezwać do podpisu
    .consequence = Do stołu proszeni wszyscy zgodni i czekający.
command-sign-table = Podpisać z tymi, co zostali
    .consequence = Kto stołu nie znosi, wyjdzie; reszta podpisze.
command-sign-with = Wezwać do podpisu: { $powers }
    .consequence = Tylko oni; krzesła ich przyjaciół zostaną puste.
command-ratify = Ratyfikować protokół u siebie
    .consequence = Własny dokument gotów kilka dni później.
command-register = Poprosić członka Ligi o wpisanie tekstu
    .consequence = Małe państwa to cenią; w domu nie.
command-withdraw = Cofnąć propozycję
    .consequence = Kończy sprawę.

## The table's own paper: somebody reaches for his hat

dilemma-table-1 = Pozwolić odejść
    .then = Krzesło pustoszeje; reszta patrzy raz jeszcze.
dilemma-table-2 = Odroczyć
    .then = Wszyscy rozchodzą się w zgodzie i mogą być wezwani znowu.

## Why something is not possible now

refusal-over = Sprawa jest zakończona.
refusal-no-attention = Na ten tydzień nie ma już uwagi. Wróci w poniedziałek.
refusal-no-such-power = Nie ma tu takiego państwa: „{ $given }”.
refusal-no-such-clause = Nie ma takiego artykułu: „{ $given }”.
refusal-no-such-option = Nie ma takiego brzmienia: „{ $given }”.
refusal-no-such-day = „{ $given }” nie jest dniem kalendarza.
refusal-not-later = { $given } nie leży po dniu dzisiejszym.
refusal-after-the-end = { $given } leży za ostatnim dniem.
refusal-signed-already = Tekst jest podpisany i zamknięty.
refusal-not-signed = Niczego jeszcze nie podpisano.
refusal-same-wording = Takie brzmienie już obowiązuje.
refusal-reply-pending = { $voice } jeszcze nie odpowiada.
refusal-has-agreed = Jest już zgoda: { $voice }.
refusal-is-in = { $voice } już należy do stron.
refusal-cannot-be-asked-again = { $voice }: ponownie pytać nie można.
refusal-done-with-it = { $voice }: z tym tekstem tam skończono. Nic się już nie wskóra.
refusal-closed-to-accession = Tekst nie przyjmuje dalszych stron.
refusal-consent-withheld = { $voice } nie zgodzi się na przybysza.
refusal-known-already = { $voice } już o tym wie.
refusal-asked-already = { $voice }: potrzeby już są znane; trzeba czekać na odpowiedź formalną.
refusal-nothing-to-print = Nie ma nic nowego do druku.
refusal-often-enough = { $count ->
    [one] Zrobiono to już raz; więcej nie pomoże.
    [few] Zrobiono to już { $count } razy; więcej nie pomoże.
   *[many] Zrobiono to już { $count } razy; więcej nie pomoże.
}
refusal-allowed-already = Na to zgoda już jest.
refusal-asks-for-too-little = { $voice } żąda mniej niż dwóch rzeczy, na które brak jeszcze zgody. Proszę pytać o każdą z osobna.
refusal-not-yet-again = Za wcześnie po ostatnim raporcie: { $count ->
    [one] jeszcze jeden dzień.
    [few] jeszcze { $count } dni.
   *[many] jeszcze { $count } dni.
}
refusal-ciphers-busy = Wydział szyfrów pracuje nad depeszami jednego poselstwa naraz: jeszcze { $count ->
    [one] jeden dzień.
    [few] { $count } dni.
    [many] { $count } dni.
   *[other] { $count } dnia.
}
refusal-wholly-read = Rachunek { CASE($voice, "gen") } leży już cały otwarty. Nie ma w nim nic więcej do czytania.
refusal-nothing-to-report = Od ostatniego raportu nic nie osiągnięto.
refusal-nobody-to-sign = Nikt by do stołu nie przyszedł.
refusal-ordered-already = Ratyfikację już zarządzono.
refusal-registered-already = Tekst jest już wpisany.
refusal-deposits-missing = Brak jeszcze ratyfikacji { CASE($power, "gen") }.
refusal-too-few-bound = Do wpisu trzeba innych stron już związanych: { $count }.
refusal-nothing-offered = Niczego jeszcze nie zaproponowano. Najpierw nota.
refusal-no-relations = W { CASE($capital, "loc") } nie ma kogo zapytać. Najpierw wysondować posła albo wysłać notę.
refusal-no-envoy = Nikogo z { CASE($capital, "gen") } nie ma tu przed { $date }. Do tego czasu wiadomości przekazują inni.
refusal-assured-already = { $voice } ma już słowo. Dane dwa razy, nie ważyłoby więcej.
refusal-word-weighs-nothing = { $voice } nie liczy się już z danym słowem.
refusal-nothing-to-give = { $voice }: nie ma pod ręką nic, co uszłoby za uprzejmość.
refusal-favoured-already = { $voice } pamięta jeszcze ostatnią uprzejmość.
refusal-not-in-touch = { $voice } nie ma żadnej noty. Najpierw ją wysłać.
refusal-pressure-moves-nobody = { $voice } nigdy nie ulega naciskom i teraz też nie ulegnie.
refusal-no-bill = Nie czeka tam projekt, który dałoby się ruszyć.
refusal-no-chamber = W { CASE($capital, "loc") } nie ma izby: rząd decyduje w swoim czasie.
refusal-bill-no-sooner = Pośpiech nic tu już nie przyspieszy: izby trzymają się swoich terminów.
refusal-bill-far-off = Kuluary są puste. Wrócić tu na { $count ->
    [one] jeden dzień
    [few] { $count } dni
   *[many] { $count } dni
} przed głosowaniem.
refusal-no-ear = { $voice } nie ma tam posłuchu. Niech mówi kto inny.
refusal-no-standing-to-speak = { $voice } wstawi się dopiero po własnej zgodzie albo własnej prośbie o to krzesło.
refusal-spoken-already = { $voice } ma już tę rozmowę za sobą, drugiej nie będzie. Niech mówi kto inny.
refusal-itself = { $voice }: nikt nie pośredniczy sam u siebie.
refusal-not-the-wording = Przyrzec można tylko to, co stoi w tekście. Najpierw tam wpisać.
refusal-no-article = Słów wstępu nie przyrzeka się publicznie. Proszę wybrać artykuł.
refusal-committed-already = Co do tego artykułu jest już publiczne przyrzeczenie.
refusal-day-named-already = Dzień już wyznaczono. Niech najpierw nadejdzie.
refusal-day-too-near = Dzień podpisu wyznacza się najwcześniej za { $count } dni.
refusal-day-too-far = Dzień podpisu wyznacza się najdalej za { $count } dni.
refusal-no-deposit-yet = Nikt jeszcze nie złożył ratyfikacji. Gdy złoży, można wyznaczyć dzień.
refusal-no-such-dilemma = Takie pismo nie leży na biurku.
refusal-no-such-choice = To pismo ma tylko tyle odpowiedzi: { $count }.
refusal-at-the-table = Nie teraz, gdy ktoś stoi przy stole z kapeluszem. Najpierw pozwolić odejść, odroczyć albo podpisać.

## Terms of a ledger

term-pledge = Wczesne zobowiązanie
term-reserve = Drugi papier zbędny
term-awaited = Czeka na cudze głosowanie
term-clause = { $option }
term-alone = Samotnie przy biurku: { $option }
term-beside = Obok { CASE($power, "gen") }
term-without = Bez { CASE($power, "gen") }
term-third = Jako trzecia strona obok { CASE($power, "gen") }
term-trust = Zaufanie
term-opinion = Opinia po ogłoszeniu
term-prestige = Pod cudzymi nazwiskami
term-empty-chairs = Puste krzesła
term-fear = Czego się boi
term-confidence = Zaufanie na górze
term-evidence = Odmowa { CASE($voice, "gen") } na piśmie
term-text = Tekst czytany w domu
term-circle = Przy stole: { $name }
term-linkages = Towarzystwo
term-soured = Rozgoryczenie naciskiem
term-tide = Pora roku
term-registered = Wpis w Lidze Narodów
term-faction = Głosy, które rozstrzygają: { $faction }
term-assurance = Słowo dane w zaufaniu
term-pressure = Nasz nacisk
term-favour = Pamiętana uprzejmość
term-lean = Trzeci głos za nami
term-lobby = Rozmowa w kuluarach
term-crisis = Ślad po przesileniu
term-commitment = Przyrzeczono głośno: { $option }
term-named-day = Wyznaczono dzień

## Roads

road-outside = nie pytano
road-informed = zawiadomienie
road-invited = zaproszenie
road-considering = rozważa
road-agreed = zgoda
road-waiting = czeka
road-countered = stawia warunki
road-noted = do wiadomości
road-declined = odmowa
road-withdrawn = zgoda cofnięta
road-signed = podpis
road-deposited = ratyfikacja
road-bound = w mocy
road-shelved = w szufladzie
road-disowned = wyparcie się
road-acceding = przystąpi
road-acceded = przystąpienie

## The five verdicts

verdict-peace = Pokój
    .text = Dni w mocy przed większym paktem, para po parze, według wagi każdej granicy.
verdict-breadth = Zasięg
    .text = Jaka część zachodniej granicy jest związana.
verdict-text = Tekst
    .text = Ile dokument wart jest sam w sobie.
verdict-durability = Trwałość
    .text = Czy związani podpisaliby znowu: tekst narzucony nie trwa.
verdict-home = Dom
    .text = Ile zaufania zostało na górze.
## Na czym opiera się papier
mark-document = dokument
mark-unchecked = niesprawdzone
mark-worded = słowa gry
mark-invented = wymyślone
mark-cited = { $mark }: { $keys }
