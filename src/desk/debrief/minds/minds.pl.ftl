# Omówienie: zamiary odkryte i to, do czego doprowadziłyby inne.

mind-head = Zamiary odkryte
mind-hidden-none = Żaden rząd tego scenariusza nie ukrywa zamiarów.
mind-lead-all = Teczki są otwarte. { $of ->
    [1] Liczyły się zamiary jedynego rządu, który je ukrywa:
   *[other] Liczyły się zamiary wszystkich rządów ({ $of }):
} przy innych te same kroki doprowadziłyby do czego innego.
mind-lead = { $count ->
    [0] W tej grze { $of ->
        [1] zamiary jedynego rządu, który je ukrywa, niczego nie zmieniły
       *[other] zamiary żadnego z { $of } rządów niczego nie zmieniły
    }: przy innych te same kroki doprowadziłyby do tego samego.
    [one] Teczki są otwarte. Spośród { $of } rządów liczyły się zamiary jednego: przy innych te same kroki doprowadziłyby do czego innego.
    [few] Teczki są otwarte. Spośród { $of } rządów liczyły się zamiary { $count }: przy innych te same kroki doprowadziłyby do czego innego.
   *[many] Teczki są otwarte. Spośród { $of } rządów liczyły się zamiary { $count }: przy innych te same kroki doprowadziłyby do czego innego.
}
mind-rest = { $count ->
    [one] Zamiary { CASE($powers, "gen") } niczego nie zmieniły.
    [few] Niczego nie zmieniły zamiary { CASE($powers, "gen") }.
   *[many] Niczego nie zmieniły zamiary { CASE($powers, "gen") }.
}
mind-note = Wysokość paska to szansa, jaką dawano prawdzie, od pierwszego dnia do ostatniego; górna krawędź to pewność. Kreska stoi w dniu, w którym zamiary zaczęły się liczyć. Jest czerwona, gdy inne zamiary dałyby ci więcej.
mind-as-table = Jako tabela
mind-as-picture = Jako obraz
mind-history = W historii: { $type }
# Czytane zamiast obrazu
mind-strip = Pierwszego dnia prawdzie dawano { $first }% szans, ostatniego { $last }%; zmian po drodze: { $count }.
mind-parting = { $date }: { $title }
mind-nothing = Nic takiego.
mind-result = { $ending }, punkty: { $score }
mind-had = { $type }:
mind-knew = Uchodziło to za prawdę, zanim zaczęło się liczyć: { $share }%.
mind-untold = Żadne pojedyncze pytanie przed tym dniem nie zdradziłoby tego.
mind-telling = { $verb ->
    [sound] Sondaż
    [intel] Odczytanie jego telegramów
   *[need] Pytanie, czego mu trzeba,
} { $date } zdradziłoby to: { $share }% dla prawdy.{ $displaced ->
    [0] { "" }
    [one] { " " }Jeden z późniejszych kroków zostałby wtedy odrzucony.
    [few] { " " }Wtedy odrzucono by { $displaced } późniejsze kroki.
   *[many] { " " }Wtedy odrzucono by { $displaced } późniejszych kroków.
}
mind-column-was = Czym był
mind-column-first = Pierwszy dzień
mind-column-then = Dzień przed tym, gdy się liczyło
mind-column-last = Ostatni dzień
mind-column-mattered = Kiedy się liczyło
mind-column-told = Co by zdradziło
what-if = Co by było, gdyby
what-if-choose = Te same kroki, a jeden rząd o innych zamiarach
what-if-was = Ta gra
what-if-other = Inaczej
what-if-end = Koniec
what-if-signed = Podpisano
what-if-signed-by = { $date }: { $powers }
what-if-unsigned = Nic
what-if-bound = Związanych
what-if-parting = { $date }: pierwsze, co inni zrobiliby inaczej
weights = Co ważyło inaczej
weights-term = Powód
weights-more = { $count ->
    [one] Inaczej ważył jeszcze jeden powód.
    [few] Inaczej ważyły jeszcze { $count } powody.
   *[many] Inaczej ważyło jeszcze { $count } powodów.
}
weights-sum = Suma
weights-needs = Trzeba
what-if-same = Nikt nie zrobiłby niczego inaczej.
what-if-refused = { $count ->
    [0] Wszystkie twoje kroki byłyby możliwe.
    [one] Jeden z twoich kroków zostałby odrzucony.
    [few] Odrzucono by { $count } twoje kroki.
   *[many] Odrzucono by { $count } twoich kroków.
}
