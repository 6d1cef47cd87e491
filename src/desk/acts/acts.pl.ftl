# The page in Polish: what can be done, crises, the lamp.

## Verbs and purposes

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
upstairs = Co mówi się na górze
for-good = { $consequence } Nie ma stąd powrotu.
for-good-not = Nie teraz
day-is-named = Wyznaczony dzień podpisu: { $date }.
to-the-end = Do gazety

## A paper that waits for an answer

waiting-crisis = { $title }: odpowiedź do { $date }.
waiting-table = { $name } sięga po kapelusz.
to-the-table = Do stołu
crisis-slug = Pismo spośród depesz
crisis-read = Pismo
crisis-until = do { $date }
crisis-answered = z odpowiedzią
crisis-aside = Odłożyć: { $what }
crisis-voices = Co się o tym mówi
crisis-answers = Odpowiedź
crisis-silence = Milczenie znaczy odpowiedź pierwszą. Termin: { $date }.
tally = { $letter }: { $count ->
    [one] { $count } głos
    [few] { $count } głosy
    [many] { $count } głosów
   *[other] { $count } głosu
}.
tally-more = { $letter }: { $count ->
    [one] { $count } głos
    [few] { $count } głosy
    [many] { $count } głosów
   *[other] { $count } głosu
}. Jeden więcej
tally-less = { $letter }: jeden głos mniej
tally-most = najwięcej
crisis-answer = Odpowiedź
crisis-by-silence = Nikt nie odpowiedział, i to była odpowiedź
crisis-history = Co uczyniła historia
crisis-historical = Odpowiedź historii: { $answer }.
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
effect-pollLaterDays = Przyjaciele { CASE($voice, "gen") } odpowiedzą o { $count } dni później
effect-intel = { $count ->
    [one] { $voice }: rachunek odsłania się o stopień
    [few] { $voice }: rachunek odsłania się o { $count } stopnie
   *[many] { $voice }: rachunek odsłania się o { $count } stopni
}
effect-trustOfTheBound = Zaufanie wszystkich związanych { $change }
effect-publicity = Rozgłos { $change }
effect-credibility = Dane słowo { $change } na 100

## What a command would cost or risk today

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
stake-word = Dane słowo waży dziś { $share } na 100.

## What can I do?

counsel = Co mogę zrobić?
counsel-short = Co teraz?
counsel-slug = Na biurku, { $date }
counsel-none = Dziś nic nowego się nie nasuwa; co mimo to możliwe, leży w teczkach.
counsel-over = Sprawa jest skończona. Co z niej wyszło, leży na ostatniej stronie.
counsel-first = Tekstu nikt jeszcze nie widział, a mandat obejmuje { CASE($power, "acc") }.
counsel-invite = Mandat obejmuje { CASE($power, "acc") }; noty tam jeszcze nie wysłano.
counsel-cold = { $name }: noty jeszcze nie było i posła nie słuchano; przed notą wypada porozmawiać.
counsel-accede = { $name } jest poza tekstem; można prosić o przystąpienie.
counsel-since = { $voice } mówi „nie”; od tego czasu złożono nowe dokumenty.
counsel-again = W tekście stoi już to, o co prosi { $voice }, a noty z takim tekstem jeszcze nie było.
counsel-again-part = W tekście stoi już część tego, o co prosi { $voice }, a noty z takim tekstem jeszcze nie było.
counsel-wish = { $voice } prosi o rzecz następującą: { $demand }. Mandat na to pozwala.
counsel-wish-cold = { $voice } prosi o rzecz następującą: { $demand }. Mandat na to pozwala; przed notą wypada porozmawiać z posłem.
counsel-missed = { $voice } prosi o rzecz następującą: { $demand }. Tekst jest zamknięty, przystąpić można.
counsel-leave = { $voice } prosi o rzecz następującą: { $demand }. Dziś by na to zezwolono: jest { $stands }, trzeba { $needs }.
counsel-no-leave = { $voice } prosi o rzecz następującą: { $demand }. Dziś by na to nie zezwolono: jest { $stands }, trzeba { $needs }.
counsel-leave-then = { $voice } prosi też o to: { $demand }. Zezwolono by nawet po innych prośbach: byłoby { $stands }, trzeba { $needs }.
counsel-no-leave-then = { $voice } prosi też o to: { $demand }. Po innych prośbach by odmówiono: byłoby { $stands }, trzeba { $needs }.
counsel-nearer-report = { $voice } prosi o rzecz następującą: { $demand }. Do zezwolenia brakuje { $lack }; raport da dziś { $gain }.
counsel-nearer-need = { $voice } prosi o rzecz następującą: { $demand }. Do zezwolenia brakuje { $lack }; usłyszana raz jeszcze prośba da { $gain }.
counsel-nearer-note = { $voice } prosi o rzecz następującą: { $demand }. Do zezwolenia brakuje { $lack }; druga odpowiedź na piśmie da { $gain }.
counsel-nearer-publish = { $voice } prosi o rzecz następującą: { $demand }. Do zezwolenia brakuje { $lack }; ogłoszenie korespondencji da { $gain }.
counsel-meanwhile = { $voice } ma odpowiedzieć do { $date }; do tego czasu rozmowa z posłem pokaże, co tam waży.
counsel-hidden = { $voice }: „tak” jeszcze nie padło, a część racji jest zakryta.
counsel-need = { $voice } mówi „nie”; czego by trzeba, powie na zapytanie.
counsel-audience = Dziś nic w tekście nie przekona { CASE($voice, "gen") }; przyjęcie posła budzi zaufanie.
counsel-sign = Kto ma tekst, powiedział już „tak”; do podpisu można wezwać: { $powers }.
counsel-sign-some = Do podpisu można wezwać za zgodą { CASE($powers, "gen") }, bez zgody { CASE($others, "gen") }.
counsel-ratify = Tekst podpisano, a własnej ratyfikacji nie zarządzono.
counsel-register = Dość ratyfikacji złożono, by tekst wpisać w Genewie.
counsel-report = Od ostatniego raportu coś osiągnięto.
counsel-lobby = { $chamber }: temu tekstowi brakuje tam { $figure }.
counsel-wait = Na co czekać: { $what }, { $date }.
counsel-wait-open = Nic zapowiedzianego nie nadchodzi; co przyjdzie, pokaże czas.
counsel-run = Niech dni płyną
counsel-run-note = Aż nadejdzie odpowiedź, głosowanie lub pismo albo nowy tydzień odda uwagę; pozostałe depesze są potem pokazane razem.
