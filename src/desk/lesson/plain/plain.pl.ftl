# The page in Polish: every paper in one plain sentence.

plain-label = Prościej

## Acts

plain-act-proposal = Piszesz tekst i żaden inny kraj go jeszcze nie zna.
plain-act-counterproposal = Teraz inne kraje mówią, co chcą zmienić.
plain-act-table = Kto chce podpisać, siada teraz do stołu.
plain-act-ratification = Tekst jest gotowy, ale każdy kraj musi jeszcze w domu powiedzieć ostatnie „tak”.
plain-act-sunset = Niedługo wszystkich zwiąże { scenario-pact } i twój pośpiech nic już nie da.
plain-act-ended = Wszystko jest już jasne: koniec gry.

## What you send and do

plain-note = Prosisz { CASE($power, "acc") } o podpis i o szybką odpowiedź.
plain-note-carried = Twój list niesie { $by }: prosisz w nim { CASE($power, "acc") } o podpis.
plain-note-again = Wysyłasz { CASE($power, "dat") } tekst jeszcze raz i prosisz o odpowiedź.
plain-note-accession-instead = Piszesz { CASE($power, "dat") }, że inni mogą dołączyć później.
plain-note-accede = Zapraszasz { CASE($power, "acc") } do układu, który podpisali już inni.
plain-informed = Mówisz { CASE($power, "dat") } o swoim planie i nie prosisz o odpowiedź.
plain-needAsked = Pytasz po cichu { CASE($power, "acc") }, czego trzeba do podpisu.
plain-drafted = Zmieniasz tekst i jest w nim teraz to: { $demand }.
plain-published = Dajesz listy do gazet.
plain-sounded = Chcesz wiedzieć, co naprawdę myśli { $power }.
plain-received = Długo rozmawiasz z posłem { CASE($power, "gen") }.
plain-intercepted = Twoi ludzie czytają tajne depesze { CASE($power, "gen") }.
plain-intercepted-noticed = Twoi ludzie czytają tajne depesze { CASE($power, "gen") } i dali się złapać.
plain-assured = Dajesz { CASE($power, "dat") } tajne słowo.
plain-pressed = Naciskasz na { CASE($power, "acc") }; dziś to działa, ale zostanie żal.
plain-favoured = Robisz coś dobrego dla { CASE($power, "gen") } i cieszą się tam z tego.
plain-mediated = { $power } słyszy o tobie dobre słowo od { CASE($by, "gen") }.
plain-lobbied = Prosisz o głosy w { CASE($chamber, "loc") }.
plain-dayNamed = { $count ->
    [0] Podpis ma być { $date }, choć nikt się jeszcze nie zgodził.
   *[other] Podpis ma być { $date }.
}
plain-dayKept = Podpisano w wybranym dniu. Kto to lubi, ufa ci bardziej.
plain-dayPassed = Wybrany dzień minął bez podpisu, więc twoje słowo znaczy mniej.
plain-exchangeNamed = Wybierasz dzień na złożenie papierów, żeby powolni się pospieszyli.
plain-committed = Obiecujesz to przy wszystkich i trudno będzie to cofnąć: { $demand }.
plain-exposed = { $count ->
    [one] Prasa drukuje twoje tajne słowo dla { CASE($powers, "gen") } i nie pasuje ono do tekstu.
   *[many] Prasa drukuje tajne słowa dla { CASE($powers, "gen") } i jedno nie pasuje do drugiego.
}
plain-tableCalled = Prosisz do podpisu: { $powers }.
plain-unrecorded = Nie zapisano, co się komu nie podoba, i lubią cię tam mniej.
plain-settled = Zapisujesz, co się nie podoba { CASE($power, "dat") }.
plain-adjourned = Kończysz spotkanie i dziś nikt nie podpisze.
plain-withdrew = Cofasz swój plan.

## What the others answer

plain-reply-agreed = { $name } mówi „tak”.
plain-reply-waiting = { $name } chce podpisać, ale czeka na { CASE($friends, "acc") }.
plain-reply-countered = { $demands ->
    [none] { $name } podpisze dopiero po zmianie tekstu.
   *[other] { $name } podpisze, jeśli dostanie to: { $demands }.
}
plain-reply-noted = { $name } ma tekst, ale nie mówi jeszcze ani „tak”, ani „nie”.
plain-reply-declined = { $name } mówi „nie”.
plain-reply-withdrawn = Było „tak”, ale { $name } je teraz cofa.
plain-reply-acceding = { $name } dołączy do układu, który podpisali inni.
plain-reply-in-principle = { CASE($name, "dat") } plan się podoba, ale nie podpisze jako trzeci kraj; może dołączy później.

plain-needed-names-a-text = { $name } mówi po cichu, czego chce: { $demands }.
plain-needed-would-do = { $name } mówi po cichu, że twój tekst jest dobry.
plain-needed-waits = { $name } mówi po cichu, że powie „tak” razem z innymi: { $friends }.
plain-needed-chamber = Rząd { CASE($name, "gen") } jest za, ale dziś przegrałby głosowanie w domu.
plain-needed-nothing-would-do = { $name } mówi po cichu, że dziś nie przyjmie żadnego tekstu.
plain-needed-closed = { $name } mówi, że podpisany tekst jest już nie do zmiany.

plain-polling = { $name } pyta najpierw { CASE($friends, "acc") } i do { $date } nikomu nie odpowie.
plain-polled-ready = { $demands ->
    [none] { $by } mówi, że { $power } podpisze.
   *[other] { $by } mówi, że { $power } podpisze i prosi o jedno: { $demands }.
}
plain-polled-not-ready = { $by } mówi, że { $power } nie podpisze.
plain-heeded = Twój list spełnia prośbę { CASE($power, "gen") }, więc ufają ci tam bardziej.
plain-told-in-time = { $power } wie o twoim planie od dawna i dlatego ufa ci bardziej.
plain-lapsed = Inni podpisali bez { CASE($power, "gen") }, a ich tekst nie pozwala przystąpić. Odpowiedzi już nie będzie.
plain-rumour = O { CASE($power, "loc") } krąży plotka, a co trzecia plotka kłamie.

## At the table

plain-leaving = { $name } chce odejść, ale zostanie za to: { $demands }.
plain-leaving-without = { $name } nie podpisze bez { CASE($friends, "gen") }.
plain-leaving-for-good = { $name } chce odejść i żaden nowy tekst tego nie zmieni.
plain-reservation = { $name } podpisze, ale najmniej lubi to: „{ $reason }”.
plain-reservation-wish = { $name } podpisze, ale lepsze byłoby to: { $reason }.
plain-walkedOut = { $name } odchodzi od stołu i nie podpisze.
plain-tableEmpty = Przy stole nie ma już nikogo, więc nikt nie podpisze.
plain-signed = Podpis składają: { $powers }.

## From home

plain-granted = { $body } pozwala ci na to: { $demand }.
plain-refused = { $body } na razie nie pozwala na to: { $demand }.
plain-breached = Robisz to bez zgody swoich szefów: { $demand }.
plain-reported = Mówisz szefom, co się dotąd udało.
plain-warned = { home-place } ufa ci coraz mniej i możesz stracić urząd.
plain-powersWithheld = { $body } nie da ci podpisać tego tekstu z tymi krajami.
plain-ratifying = Prosisz swój kraj o ostatnie „tak” i ma ono przyjść { $date }.

## After the signing

plain-billPassed = Głosy są, więc { $power } może złożyć swój papier od { $date }.
plain-billPutOff = { $name } nie zagłosuje nad tekstem wcześniej niż { $date }.
plain-shelved = Zabrakło głosów, więc układ nie zwiąże { CASE($power, "gen") }.
plain-disowned = { $name } może powiedzieć ostatnie „tak”, ale już nie chce.
plain-moved = Dzień się zmienił; nowy jest w depeszy.
plain-deposited = { $power } składa swój papier i to jest ostatnie „tak”.
plain-acceded = { $name } dołącza do układu, który podpisali inni.
plain-inForce = Od dziś układ wiąże te kraje ze sobą.
plain-registered = Tekst trafia na jawną listę układów.

## From the world

plain-dilemma = Coś się stało i musisz wybrać, co robić.
plain-answered = Twój wybór: „{ $answer }”.
plain-answered-by-silence = Czas minął, więc wybrał twój urząd: „{ $answer }”.
plain-echoed = Teraz widać, co wyszło z twojego wyboru ({ $date }).
plain-clock = Jest nowa wieść o wielkim pakcie.
plain-event = To wieść ze świata i nic nie musisz robić.
plain-ended = Tak kończy się gra: „{ $ending }”.

plain-demand-circle = miejsce dla { CASE($power, "gen") }
