# The page in Polish: the draft.

circle-nobody = { CASE($player, "gen") } oraz tych, którzy będą zaproszeni
articles = Artykuły
lead-word = { $clause }.
lead-word-short = { $clause }:
marks-of = Kto co o tym myśli: { $clause }
mark-content = { $who }: bez zastrzeżeń
mark-objects = { $who }: żąda innego brzmienia
mark-bears = { $who }: nie żąda, lecz milsze byłoby inne brzmienie
mark-no-view = { $who }: zdanie nieznane
mark-beyond = Poza mandatem: { $who }
mark-home-content = { $who }: mandat pozwala; o inne brzmienie nikt nie prosi
mark-home-bears = { $who }: mandat pozwala; za innym brzmieniem: { $members }
legend-content = bez zastrzeżeń
legend-bears = niechętnie
legend-objects = żąda zmiany
legend-beyond = poza mandatem
legend-no-view = nie wiadomo
draft-unseen = Jeszcze nikomu nie wysłano.
draft-changes = { $count ->
    [0] Tak jak w ostatniej nocie.
    [one] Jedna zmiana od ostatniej noty.
    [few] { $count } zmiany od ostatniej noty.
   *[many] { $count } zmian od ostatniej noty.
}
draft-signed = Podpisany i zamknięty, { $date }.
against = Co zaznacza czerwony ołówek
against-sent = Czerwień: zmiany od ostatniej noty
against-power = Czerwień: zmiany od noty do { CASE($power, "gen") }
against-history = Czerwień: różnice wobec historii
against-later = Czerwone: co zmieni się do końca
against-nothing = Bez czerwieni
draft-against-power = { $count ->
    [0] Tak jak w nocie do { CASE($power, "gen") }.
    [one] Jedno brzmienie inne niż w nocie do { CASE($power, "gen") }.
    [few] { $count } brzmienia inne niż w nocie do { CASE($power, "gen") }.
   *[many] { $count } brzmień innych niż w nocie do { CASE($power, "gen") }.
}
draft-against-history = { $count ->
    [0] Tak jak w historii.
    [one] Jedno brzmienie inne niż w historii.
    [few] { $count } brzmienia inne niż w historii.
   *[many] { $count } brzmień innych niż w historii.
}
draft-against-later = { $count ->
    [0] Tak jak na końcu.
    [one] Na końcu jedno brzmienie jest inne.
    [few] Na końcu { $count } brzmienia są inne.
   *[many] Na końcu { $count } brzmień jest innych.
}
draft-against-nothing = Nic nie jest zaznaczone.
fair-copy = Czystopis
fair-print = Wydrukować
fair-download = Zapisać do pliku
fair-article = { $numeral }. { $clause }
fair-hands = Podpisy
fair-white = Bez podpisu
fair-colophon = { $title }: słowa napisano dla gry.
fair-style = { $name }, { $role }
fair-deposited = Dokument ratyfikacyjny złożono { $date }
fair-acceded = { $power }: przystąpienie { $date }
clause-slug = { $label }
clause-margin = Co kto myśli o obecnym brzmieniu
clause-margin-both = Co kto myśli o nim teraz i co by powiedział
clause-who = Rząd
clause-now = Obecne brzmienie
clause-then = Jeśli wpiszesz: „{ $option }”
then-kept = podtrzyma zgodę
then-strained = jego zgoda może nie znieść zmiany
then-doubtful = może od razu cofnąć zgodę
then-lost = od razu cofnie zgodę
then-asked = tego żąda
then-asks-other = nadal żąda: { $demand }
then-agrees = zgodziłby się na tekst
then-better = byłby bardziej zadowolony
then-better-likely = zapewne byłby bardziej zadowolony
then-worse = byłby mniej zadowolony
then-worse-likely = zapewne byłby mniej zadowolony
then-same = jest mu to obojętne
then-unknown = zależy od zamiarów, których nie znasz
clause-choose = Wybrać brzmienie
clause-unwritten = Wybrane, ale w tekście dopiero, gdy je wpiszesz.
this-wording = to brzmienie
option-now = obecne brzmienie
option-allowed = W granicach mandatu.
option-beyond = Poza mandatem: bez zezwolenia kosztuje { $price } zaufania.
option-asked-by = Kto tego żąda: { $powers }.
permission-granted = Zezwolono by dziś ({ $demand }): jest { $stands }, trzeba { $needs }. Prośba kosztuje { $price } zaufania.
permission-refused = Dziś by odmówiono ({ $demand }): jest { $stands }, trzeba { $needs }. Prośba i tak kosztuje { $price } zaufania.
permission-open = Zgoda nie jest dziś pewna ({ $demand }): jest { $stands }, trzeba { $needs }, niezdecydowani dodadzą od { $least } do { $most }. Prośba kosztuje { $price } zaufania, przy odmowie { $refused }.
promised-short = przyrzeczone publicznie
price-why = Skąd dzisiejsza cena?
