# The page in Polish: the board of ratifications, in the draft's place once the text is signed.

board = Ratyfikacja
board-text = Tekst
board-pairs = Kto jest związany
board-lead = { $bound ->
    [one] Związany jest { $bound } sąsiad z { $of }.
    [few] Związani są { $bound } sąsiedzi z { $of }.
    [many] Związanych jest { $bound } sąsiadów z { $of }.
   *[other] Związanych jest { $bound } sąsiada z { $of }.
}
board-without-you = Związanych bez ciebie: { $count }. Brakuje twojej ratyfikacji.
board-trust = Życzliwość związanych sąsiadów ostatniego dnia: { $most } z { $all } punktów „{ verdict-durability }”. Dziś: { $points }.
board-trust-of = życzliwość { $trust }
board-trust-level = { $level ->
    [none] brak życzliwości
    [little] mała życzliwość
    [some] pewna życzliwość
   *[much] duża życzliwość
}
board-next-vote = Następnie: { $name }, głosowanie około { $day }.
board-next-decision = Następnie: { $name } decyduje, około { $day }.
board-next-deposit = Następnie: { $name }, złożenie dokumentu { $day }.
board-registered = Rejestracja { $date }.
board-signatories = Sygnatariusze
board-acceded = Przystąpiły
board-others = Kto może przystąpić
board-own-signed = podpis { $date }; jeszcze bez ratyfikacji
board-own-ordered = ratyfikacja zarządzona { $date }, { $free ->
    [1] złożenie { $due }
   *[other] złożenie { $due } za { $price } zaufania
}
board-own-deposited = ratyfikacja { $date }
board-own-bound = związany od { $date }
board-apart = , jeszcze nie z tobą
board-with-you = , z tobą od { $date }
board-no-chamber = Rząd rozstrzyga sam, bez głosowania w izbie.
board-votes = Dziś za tekstem byłoby { $open ->
    [0] { $ayes }
   *[other] od { $ayes } do { $most }
} głosów na 100; potrzeba { $needed }.
board-margin = Zapas głosów: { $open ->
    [0] { $least }
   *[other] od { $least } do { $most }
}.
board-votes-unknown = Wynik nieznany, dopóki nie widzisz wszystkich powodów; potrzeba { $needed } głosów na 100.
board-undecided = Niezdecydowanych posłów jeszcze nie wysłuchano (od { $least } do { $most }).
board-pivot = Rozstrzyga: { $faction }.
board-against = Najbardziej przeciw: { $term }.
board-too-late = Przy dzisiejszym zapasie głosów złożyłaby dokument { $date }: za późno.
board-may-be-late = Po ledwie zdobytej większości dokument składa się { $count ->
    [one] { $count } dzień
    [few] { $count } dni
    [many] { $count } dni
   *[other] { $count } dnia
} później: za późno. Większy zapas głosów skraca ten czas.
board-by-papers = Skutek twoich odpowiedzi: zapas głosów { $change }.
board-put-off = { $count ->
    [one] Odłożono raz; po { $most } razach projekt przepada.
    [few] Odłożono { $count } razy; po { $most } przepada.
    [many] Odłożono { $count } razy; po { $most } przepada.
   *[other] Odłożono { $count } raza; po { $most } przepada.
}
board-lobbied = { $count ->
    [one] Zabiegano w kuluarach raz.
    [few] Zabiegano w kuluarach { $count } razy.
    [many] Zabiegano w kuluarach { $count } razy.
   *[other] Zabiegano w kuluarach { $count } raza.
}
board-chamber = Frakcje
board-chamber-of = Frakcje w izbie: { $power }
board-acts = Co może zrobić { home-place }
