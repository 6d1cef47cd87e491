# The page in Polish: the end.

## The end

front-page-name = Kurier Wschodni
front-page-clock = Większy pakt czeka na { $of } dokumentów; złożono { $count }.
front-page-invented = Gazeta, której nie było
plan-signed = Kto podpisał dnia { $date }. Miejsca są wymyślone.
plan-nobody = Nie podpisał nikt.
end-slug = Jak się skończyło
end-powers = Kogo tekst wiąże i odkąd
end-after = Co było potem
end-fates = Co się z nimi stało
fates-lead = Tak było naprawdę. Nic, co się dzieje w tej grze, ani tego nie sprawia, ani nie odwraca.
fates-all = Wszyscy ({ $count })
verdict-yours = ta gra
verdict-as-it-happened = tak jak było
verdict-history = historia
verdict-beside = Historia: { $share } procent.
percent = { $share }%
score = Razem punktów: { $own }.
score-history = Historia miała { $history }.
fingerprint = Odcisk tej gry
end-deal-history = Rozdanie 0: wszyscy myślą jak w roku { $year }.
end-deal = Rozdanie { $deal }: te same nazwiska, inne myśli za nimi. Ten adres rozda je znowu:
to-the-title = Na pierwszą stronę
pairs-open = Wszystkie pary w mocy
pairs-title = Wszystkie pary w mocy
pairs-count = { $count ->
    [one] Jedna para
    [few] { $count } pary
   *[many] { $count } par
}
pairs-none = Między żadnymi dwoma Rządami tekst nie obowiązuje.
table-power = Państwo
table-road = Droga
table-pair = Między
no-date = –

## Why a game ends as it does

why-ending-open = Dlaczego taki koniec?
why-ending = Dlaczego „{ $ending }”?
why-ending-slug = Numer { $place } z { $of }, w kolejności, w jakiej się je sprawdza
why-ending-lead = To wszystko się zgadzało, a żaden wcześniejszy koniec nie pasował.
why-ending-rest = Żaden inny koniec nie pasował. Ten nie wymaga niczego.
why-ending-near = O jedną rzecz stąd
because-met = Zgadza się:
because-unmet = Nie zgadza się:
because-all = Wszystko to:
because-any = Jedno z tego lub więcej:
because-not = Nic z tego:
because-signed = Tekst podpisano.
because-published = Korespondencję wydrukowano.
because-recalled = Zaufanie spadło poniżej kreski, za którą teczkę dostaje kto inny.
because-withdrawn = Propozycję cofnięto.
because-exposed = Dwa słowa na osobności wydrukowano obok siebie.
because-registered = Tekst zarejestrowano.
because-breached = Coś zrobiono bez zezwolenia.
because-confidence-at-least = Zaufanie wynosiło { $figure } lub więcej.
because-confidence-below = Zaufanie było poniżej { $figure }.
because-text = W tekście stoi: { $demands }.
because-founders-all = Przy stole podpis: { $powers }.
because-founders-at-least = Przy stole podpis, { $count } lub więcej z tych: { $powers }.
because-founders-at-most = Przy stole podpis, { $count } lub mniej z tych: { $powers }.
because-founders-none = Przy stole podpis, nikt z tych: { $powers }.
because-bound-all = W końcu w mocy: { $powers }.
because-bound-at-least = W końcu w mocy, { $count } lub więcej z tych: { $powers }.
because-bound-at-most = W końcu w mocy, { $count } lub mniej z tych: { $powers }.
because-bound-none = W końcu w mocy, nikt z tych: { $powers }.
because-assured-all = Twoje słowo na osobności: { $powers }.
because-assured-at-least = Twoje słowo na osobności, { $count } lub więcej z tych: { $powers }.
because-assured-at-most = Twoje słowo na osobności, { $count } lub mniej z tych: { $powers }.
because-assured-none = Twoje słowo na osobności, nikt z tych: { $powers }.
because-roads-all = „{ $road }”: { $powers }.
because-roads-at-least = „{ $road }”: { $count } lub więcej z tych: { $powers }.
because-roads-at-most = „{ $road }”: { $count } lub mniej z tych: { $powers }.
because-roads-none = „{ $road }”: nikt z tych: { $powers }.
because-refused-at-least = Rządy, które odmówiły: { $count } lub więcej.
because-refused-at-most = Rządy, które odmówiły: { $count } lub mniej.
because-refused-none = Żaden rząd nie odmówił.
because-requests-at-least = Prośby o zezwolenie: { $count } lub więcej.
because-requests-at-most = Prośby o zezwolenie: { $count } lub mniej.
because-requests-none = O zezwolenie nigdy nie proszono.
because-answered = Odpowiedź na kryzys: „{ $answer }”.
because-near = Każda data leży nie dalej od historycznej niż dni: { $days }.
