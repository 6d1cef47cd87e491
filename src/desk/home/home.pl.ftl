# The page in Polish: the second table, at home.

permission-given = Jest zezwolenie: { $demand }.
ask-granted = Dziś by zezwolono: jest { $stands }, trzeba { $needs }. Kosztuje { $price } zaufania.
ask-refused = Dziś by odmówiono: jest { $stands }, trzeba { $needs }. Mimo to kosztuje { $price } zaufania.
ask-open = Dziś niepewne: jest { $stands }, trzeba { $needs }, niezdecydowani dodadzą od { $least } do { $most }. Kosztuje { $price } zaufania, przy odmowie { $refused }.
ask-then-granted = { $today } Po zezwoleniach powyżej też by zezwolono, za { $price }.
ask-then-refused = { $today } Po zezwoleniach powyżej by odmówiono, za { $price }.
ask-then-open = { $today } Po zezwoleniach powyżej byłoby to niepewne, za najwyżej { $price }.
requests = O co jeszcze można prosić
table-day = Dzień
table-cause = Przyczyna
table-change = Zmiana
table-now = Odtąd
home-table = Podpisanie
home-table-signed = Ratyfikacje
home-public = Publicznie
home-government = { home-place }
promised = Przyrzeczono publicznie: { $demands }.
promised-nothing = Brzmienie przyrzeka się publicznie przy jego artykule.
members-rather = Życzenie: { $what }.
members-out = Życzenie: bez { CASE($name, "gen") }. Wysłanego zaproszenia się nie cofa.
members-kept = Nie prosi o zmiany.
mandate = Co wolno bez pytania
mandate-circle = Wolno zaprosić { CASE($powers, "acc") }.
request-granted = dziś zezwolono by: możesz wykazać { $stands }, trzeba { $needs } (prośba kosztuje { $price })
request-refused = dziś by odmówiono: możesz wykazać { $stands }, trzeba { $needs } (prośba kosztuje { $price })
request-open = niepewne: możesz wykazać { $stands }, trzeba { $needs }, niezdecydowani od { $least } do { $most } (koszt { $price }, przy odmowie { $refused })
requests-alone = Każdą prośbę oceniono i wyceniono tu tak, jakby była jedyna; każda podnosi cenę następnej.
requests-in-turn = { requests-alone } Gdyby zgłaszać je dziś jedna po drugiej, w tej kolejności, odmówiono by: { $demands }. Zgłoszone na jednym posiedzeniu ocenia się razem.
requests-open = Niektórzy nie mówią, co myślą, dopóki nie muszą rozstrzygać. Więcej dowodów może dać pewność. Po odmowie rozstrzyga już to, co wykażesz.
members-odds = Do zaproszenia dodadzą: { $chairs }; do brzmienia: { $wordings }.
members-odds-of = { $amount } ({ $count } na { $of })
nearer = Co by pomogło
nearer-report = Raport złożony dziś: { $gain }
nearer-need = { $voice }, jeśli na zapytanie powtórzy to samo: { $gain }
nearer-note = { $voice }, jeśli to powtórzy na piśmie (nota, która w niczym nie ustępuje, usztywnia): { $gain }
nearer-publish = Ogłoszenie korespondencji: { $gain }
requests-wanted = Czego chcą od ciebie inni
sitting-one = { $demand } ({ $price })
sitting-costs = Koszt razem: { $price } zaufania.
sitting-costs-most = Koszt razem: najwyżej { $price } zaufania.
sitting-granted = Zgoda będzie na: { $demands }.
sitting-refused = Odmowa dotknie: { $demands }.
sitting-open = Niepewne przez niezdecydowanych: { $demands }.
sitting-passed-on = { $said } W tym prośba cudza, którą przekazuje { $voice }: { $demands }.
mandate-wordings = Które brzmienia wolno ci wpisać, zaznaczono w artykułach.
drawer = W szufladzie: dowody
drawer-empty = Pusta. Tu trafia to, czego inni odmówili lub o co prosili; liczy się to przy prośbie o zezwolenie.
drawer-paper = { $voice } prosi o to: { $demand }. Liczy się za { $figure }.
confidence-title = Zaufanie { home-place.gen }
confidence-slug = { home-body }
confidence-lead = Na początku { $first }, teraz { $now } na 100. Poniżej { $recall } odwołają cię i „{ verdict-durability }” się nie liczy.
confidence-line = Poniżej { $line } każdy tydzień kosztuje więcej.
confidence-fallen = Zaufanie { home-place.gen } spadło poniżej { $line }: każdy tydzień kosztuje teraz więcej.
confidence-low = Poniżej { $line }: każdy tydzień kosztuje teraz więcej.
confidence-stands = Zaufanie: { $figure } na 100.
confidence-open = Co je zmieniło
confidence-next = Co je teraz zmieni
week-rule = Powód podany przy tygodniu zmienia jego koszt. W całych punktach ten sam koszt może dać dwie różne liczby.
week-published = po ogłoszeniu
week-signed = po podpisie
week-low = przy zaufaniu poniżej { $line }
week-halved = o połowę mniej przy zaufaniu poniżej { $line }
members-otherwise = { $count ->
    [one] Jeden wolałby inaczej
    [few] { $count } woleliby inaczej
   *[many] { $count } wolałoby inaczej
}
members-content = { $count ->
    [one] Jeden nie ma uwag do tekstu
    [few] { $count } nie mają uwag do tekstu
   *[many] { $count } nie ma uwag do tekstu
}
price-today = Zgoda kosztuje dziś { $price } zaufania: { $parts }. Odmowa kosztuje { $refused }.
price-asking = { $figure } za samo pytanie
price-earlier = { $count ->
    [one] { $figure } za jedną wcześniejszą prośbę
    [few] { $figure } za { $count } wcześniejsze prośby
   *[many] { $figure } za { $count } wcześniejszych próśb
}
price-loss = { $figure } za to, jak daleko idzie
price-without = Działanie bez zezwolenia kosztuje { $price }.
moved-home = Co to zmienia w { home-place.loc }
moved-home-rule = To, o co inni proszą lub czego odmawiają, jest dowodem, gdy prosisz o zezwolenie.
moved-from-to = z { $before } na { $after }:
moved-granted = teraz by zezwolono (trzeba { $needs })
moved-refused = nadal by odmówiono (trzeba { $needs })
moved-open = jeszcze niepewne (trzeba { $needs })
