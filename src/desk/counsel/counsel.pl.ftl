# Strona po polsku: co można teraz zrobić.

counsel-slug = Na biurku, { $date }
counsel-none = Na dziś nie ma sugestii. Co jest możliwe, znajdziesz w teczkach.
counsel-over = Gra jest skończona. Co z niej wyszło, mówi ostatnia strona.
counsel-directions = To tylko kierunek. Co tam zrobić, decydujesz ty.
counsel-dossier = Teczka: { $name }
counsel-article = Artykuł: { $article }
counsel-crisis-low = { $title }: odpowiedź do { $date }. Nadchodzące tygodnie będą kosztować zaufanie, a zostało { $figure }. Wybierz spośród odpowiedzi, które kosztują go mało albo wcale.
counsel-crisis-home = { $title }: odpowiedź do { $date }. Najpierw rozważ, ile zaufania i wieczorów kosztuje każda odpowiedź.
counsel-crisis-power = { $title }: odpowiedź do { $date }. Najpierw rozważ, jak każdą odpowiedź przyjmie { $voice }.
counsel-late-agreement = Na zgodę jest za późno: odpowiedź zajmuje zwykle co najmniej { $takes ->
    [one] dzień
    [few] { $takes } dni
   *[many] { $takes } dni
}, a ostatni dzień, { $date }, jest { $left ->
    [0] dzisiaj
    [1] jutro
    [one] za dzień
    [few] za { $left } dni
   *[many] za { $left } dni
}.
counsel-late-force = Na wejście układu w życie jest za późno: zgoda i ratyfikacja zajmują zwykle co najmniej { $takes ->
    [one] dzień
    [few] { $takes } dni
   *[many] { $takes } dni
}, a ostatni dzień, { $date }, jest { $left ->
    [0] dzisiaj
    [1] jutro
    [one] za dzień
    [few] za { $left } dni
   *[many] za { $left } dni
}. Można go jeszcze podpisać.
counsel-late-others = { $possible ->
    [no] Do { $date } nikt więcej nie będzie związany: nie ma już odpowiedzi, głosowania ani złożenia dokumentów, które by do tego prowadziły.
   *[yes] Do { $date } nikt więcej nie będzie związany: najbliższa odpowiedź, głosowanie lub złożenie dokumentów, które by do tego prowadziły, nastąpi najwcześniej za { $takes ->
        [one] dzień
        [few] { $takes } dni
       *[many] { $takes } dni
    }, a ostatni dzień jest { $left ->
        [0] dzisiaj
        [1] jutro
        [one] za dzień
        [few] za { $left } dni
       *[many] za { $left } dni
    }.
}
counsel-late-still = To jeszcze się liczy:
counsel-late-pass = Nie pozostaje nic, jak pozwolić dniom płynąć.
counsel-late-withdraw = Można też wycofać propozycję. Gra skończy się wtedy dzisiaj.
counsel-leaving-keep = { $voice } zbiera się do wyjścia, a bez tego podpisu reszta niewiele znaczy. Podpisanie można odroczyć.
counsel-leaving-let = { $voice } zbiera się do wyjścia. Pozostali mogą podpisać i tak.
counsel-doubt = { $voice } ma zastrzeżenie. Bez zapisu kosztuje życzliwość, a może i podpis.
counsel-ready-to-sign = Przy stole: { $powers }. Można podpisywać.
counsel-first = Tekstu jeszcze nikomu nie wysłano. Wolno ci zaprosić { CASE($power, "acc") }.
counsel-invite = Wolno ci zaprosić { CASE($power, "acc") }; noty tam jeszcze nie wysłano.
counsel-carried = Jedna nota do { CASE($voice, "gen") } przekaże też zaproszenia ({ $friends }): wszystko za jeden wieczór.
counsel-cold = Nie masz kontaktu z { CASE($name, "ins") }. Przed notą wysonduj posła.
counsel-print = Niczego jeszcze nie ogłoszono. Ogłoszona korespondencja osłabia cudze nadzieje i liczy się jako dowód. Późniejsze zmiany kosztują wtedy więcej. Niektóre rządy wierzą tylko drukowi.
counsel-wish = Warunek { CASE($voice, "gen") }: { $demand }. Mandat na to pozwala.
counsel-wish-cold = Warunek { CASE($voice, "gen") }: { $demand }. Mandat na to pozwala, lecz przed notą wysonduj posła.
counsel-permission = Warunek { CASE($voice, "gen") }: { $demand }. Dziś by na to zezwolono.
counsel-permission-open = Warunek { CASE($voice, "gen") }: { $demand }. Zgoda nie jest pewna, a kolejna odmowa niczego już nie dowiedzie.
counsel-each-alone = Każde zezwolenie policzono osobno. Prośba kosztuje zaufanie: po jednej na następną mogą się nie zgodzić.
counsel-sitting = { $voice } i przyjaciele żądają wielu rzeczy; liczba tych, na które byłaby dziś zgoda na jednym posiedzeniu: { $count }.
counsel-sitting-open = { $voice } i przyjaciele żądają wielu rzeczy; liczba tych, o których dziś zdecydowałoby jedno posiedzenie: { $count }. Nie wszystkie są pewne.
counsel-nearer = Warunek { CASE($voice, "gen") }: { $demand }. Dziś by na to nie zezwolono. Jeśli padnie raz jeszcze, będzie więcej dowodów.
counsel-nearer-open = Warunek { CASE($voice, "gen") }: { $demand }. Zgoda nie jest dziś pewna. Jeśli padnie raz jeszcze, będzie więcej dowodów.
counsel-nearer-report = Warunek { CASE($voice, "gen") }: { $demand }. Po raporcie by na to zezwolono.
counsel-nearer-publish = Warunek { CASE($voice, "gen") }: { $demand }. Po ogłoszeniu korespondencji by na to zezwolono.
counsel-no-permission = Warunek { CASE($voice, "gen") }: { $demand }. Dziś by na to nie zezwolono. Co by w tym pomogło, powie ci twój rząd.
counsel-no-permission-open = Warunek { CASE($voice, "gen") }: { $demand }. Zgoda nie jest dziś pewna. Co by w tym pomogło, powie ci twój rząd.
counsel-let-it-ask = { $voice } nie podpisze bez { CASE($friends, "gen") }. Gdy przyjdzie znów wymienić te państwa, zapyta je we własnym imieniu, i nic cię to nie kosztuje.
counsel-need = Zgody { CASE($voice, "gen") } nie ma. Zapytaj, czego tam trzeba: odpowiedź liczy się jako dowód.
counsel-again = Tekst zawiera już to, o co prosi { $voice }, a takiej noty tam jeszcze nie było.
counsel-again-part = Tekst zawiera już część tego, o co prosi { $voice }, a takiej noty tam jeszcze nie było.
counsel-again-changed = Od ostatniej noty, którą dostał adresat ({ $voice }), zmienił się tekst albo krąg.
counsel-again-late = { $voice } milczy od czterech tygodni. Z czasem rządy liczą na mniej.
counsel-sign = Każdy, kto ma tekst, już się zgodził. Do podpisu możesz zaprosić: { $powers }.
counsel-sign-waiting = Do podpisu możesz zaprosić: { $powers }. Kto czeka na innych, też by przyszedł: { $others }.
counsel-sign-some = Do podpisu możesz zaprosić: { $powers }. Dotąd bez zgody: { $others }.
counsel-audience = { $voice } ma tekst, a posła w tym tygodniu nie przyjęto. Audiencja budzi życzliwość.
counsel-hidden = Części powodów { CASE($voice, "gen") } nie znasz. Poseł powiedziałby więcej.
counsel-register = Układ wiąże już dość rządów, by go zarejestrować.
counsel-ratify = Tekst podpisano, a własnej ratyfikacji jeszcze nie zarządzono.
counsel-accede = { $name } nie jest stroną. Można zaprosić do przystąpienia.
counsel-since = { $name }: zaproszenie do przystąpienia pozostało bez skutku. Minęły trzy tygodnie; można je ponowić.
counsel-unheard = Ustawa staje { $date } ({ $chamber }). Niezdecydowanych posłów nikt jeszcze nie wysłuchał.
counsel-lobby = Ustawa staje { $date } ({ $chamber }). Z posłami można jeszcze porozmawiać.
counsel-bill = { $voice } jeszcze nie ratyfikuje; ustawa staje { $date }. Przysługa by pomogła.
counsel-trust = { $voice }: posła w tym tygodniu nie przyjęto. Układ trwa dłużej tam, gdzie ci sprzyjają, ale niektóre rządy nie cenią już audiencji.
counsel-home-low = Zaufanie spadło do { $figure }, a są wyniki, o których jeszcze nie ma raportu.
counsel-report = Są wyniki, o których jeszcze nie ma raportu.
counsel-relieved = Jeśli nic tego nie zmieni, zaufanie { home-place.gen } spadnie poniżej { $recall } dnia { $date } i odwołają cię. Podnoszą je raporty o wynikach i niektóre odpowiedzi na kryzysy.
counsel-threat = „{ $title }”, { $date }: { $effects }. Nie, jeśli { $unless }.
counsel-wait-idle = Nie czeka się na żadną odpowiedź, głosowanie ani decyzję, więc bez twojego działania nic się nie stanie, chyba że przyjdzie pismo. { $date } tydzień kosztuje { $cost } zaufania.
counsel-wait = Co dalej: { $what }, { $date }.
counsel-wait-open = Nic zapowiedzianego nie nadchodzi. Czas pokaże.
counsel-run = Niech dni płyną
counsel-run-note = Aż nadejdzie odpowiedź, głosowanie, kryzys albo tydzień z nowymi wieczorami. Pozostałe depesze zobaczysz razem.
counsel-to-end = Niech dni miną do końca
counsel-to-end-note = Zatrzyma się tylko na piśmie, które czeka na odpowiedź.
