# The page in Polish: the end.

## The end

front-page-name = Kurier
front-page-clock = { scenario-pact } czeka na { $of } dokumentów; złożono { $count }.
front-page-invented = Gazeta, której nie było
plan-signed = Kto podpisał dnia { $date }. Miejsca są wymyślone.
plan-nobody = Nie podpisał nikt.
end-slug = Jak się skończyło
end-powers = Kogo tekst wiąże i odkąd
end-turns = Punkty zwrotne
end-marks = Oceny
end-debrief = Co o tym rozstrzygnęło?
end-ways-back = Spojrzenie wstecz
end-ways-text = Wynik
end-ways-on = Dalej
near-head = Najbliższe lepsze zakończenie: „{ $ending }”
near-head-other = Najbliższe inne zakończenie: „{ $ending }”
near-bound = Układ nie wiąże: { CASE($powers, "gen") }.
near-founders = Nie było przy podpisie: { CASE($powers, "gen") }.
near-text = Zabrakło: { $condition }
near-day-act = Jeszcze { $date } można było do niego dojść: „{ $act }”, a potem wszystko tak, jak zrobiono.
near-no-day = Żaden z pojedynczych kroków, które sprawdzono dla jednego dnia każdego tygodnia, by do niego nie doprowadził.
near-seeking = Szukam ostatniego dnia, w którym można było do niego dojść.
end-after = Co było potem
end-fates = Co się z nimi stało
fates-lead = Nic, co się dzieje w tej grze, ani tego nie powoduje, ani nie odwraca.
fates-all = Wszyscy ({ $count })
verdict-yours = ta gra
verdict-as-it-happened = tak jak było
verdict-history = historia
verdict-beside = Historia: { $share } procent.
percent = { $share }%
score = Razem punktów: { $own } z około { $most }.
score-history = Historia: { $history }.
score-disputed = W wyniku historii źródła są sprzeczne co do przystąpienia { CASE($powers, "gen") }.
fingerprint = Odcisk tej gry
end-deal-history = Rozdanie 0: zamiary z roku { $year }.
end-deal = Rozdanie { $deal }: te same rządy, inne ukryte zamiary. Ten link rozda je ponownie:
to-the-title = Do strony tytułowej
pairs-open = Wszystkie pary związane układem
pairs-title = Wszystkie pary związane układem
pairs-count = { $count ->
    [one] Jedna para
    [few] { $count } pary
   *[many] { $count } par
}
pairs-none = Układ nie obowiązuje między żadnymi dwoma rządami.
table-power = Państwo
table-road = Stan
table-pair = Między
no-date = –

## Why a game ends as it does

why-ending-open = Dlaczego takie zakończenie?
why-ending = Dlaczego „{ $ending }”?
why-ending-slug = Numer { $place } z { $of }, w kolejności, w jakiej się je sprawdza
why-ending-lead = To wszystko się zgadzało, a żadne wcześniejsze nie pasowało.
why-ending-rest = Samo niczego nie wymaga: zostaje, gdy osiągnięto więcej niż nic, a żadnego z innych zakończeń w całości. Najbliższe z nich są niżej.
why-ending-near = Zabrakło jednego warunku
because-met = Prawda:
because-unmet = Nieprawda:
because-all = Wszystko to:
because-any = Przynajmniej jedno z tego:
because-not = Nic z tego:
because-signed = Tekst podpisano.
because-published = Korespondencję ogłoszono.
because-recalled = Zaufanie spadło tak nisko, że cię odwołano.
because-withdrawn = Propozycję cofnięto.
because-exposed = Słowo dane w cztery oczy wyszło na jaw w druku.
because-registered = Tekst zarejestrowano.
because-breached = Działano bez zezwolenia.
because-confidence-at-least = Zaufanie wynosiło { $figure } lub więcej.
because-confidence-below = Zaufanie było poniżej { $figure }.
because-text = W tekście jest: { $demands }.
because-founders-all = Przy stole podpisano w imieniu { CASE($powers, "gen") }.
because-founders-at-least = Przy stole podpisało co najmniej { $count } z tych państw: { $powers }.
because-founders-at-most = Przy stole podpisało co najwyżej { $count } z tych państw: { $powers }.
because-founders-none = Przy stole nie podpisało żadne z tych państw: { $powers }.
because-bound-all = Na koniec układ wiąże { CASE($powers, "acc") }.
because-bound-at-least = Na koniec układ wiąże co najmniej { $count } z tych: { $powers }.
because-bound-at-most = Na koniec układ wiąże co najwyżej { $count } z tych: { $powers }.
because-bound-none = Na koniec bez układu: { $powers }.
because-assured-all = Słowo w cztery oczy dano { CASE($powers, "dat") }.
because-assured-at-least = Słowo w cztery oczy dano co najmniej { $count } z tych państw: { $powers }.
because-assured-at-most = Słowo w cztery oczy dano co najwyżej { $count } z tych państw: { $powers }.
because-assured-none = Bez słowa w cztery oczy: { $powers }.
because-roads-all = „{ $road }”: { $powers }.
because-roads-at-least = „{ $road }”: co najmniej { $count } z tych państw: { $powers }.
because-roads-at-most = „{ $road }”: co najwyżej { $count } z tych państw: { $powers }.
because-roads-none = Nie „{ $road }”: { $powers }.
because-refused-at-least = Rządy, które odmówiły: co najmniej { $count }.
because-refused-at-most = Rządy, które odmówiły: co najwyżej { $count }.
because-refused-none = Żaden rząd nie odmówił.
because-requests-at-least = Prośby o zezwolenie: co najmniej { $count }.
because-requests-at-most = Prośby o zezwolenie: co najwyżej { $count }.
because-requests-none = O zezwolenie nigdy nie proszono.
because-intercepted-at-least = Rządy, których depesze odczytano: co najmniej { $count }.
because-intercepted-at-most = Rządy, których depesze odczytano: co najwyżej { $count }.
because-intercepted-none = Niczyich depesz nie odczytano.
because-answered = Odpowiedź na kryzys: „{ $answer }”.
because-near = Żadna data nie różni się od historycznej o więcej niż { $days ->
    [one] jeden dzień
    [few] { $days } dni
   *[many] { $days } dni
}.
