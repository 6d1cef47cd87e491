# Omówienie: przestrzeń tekstów.

texts = Przestrzeń tekstów
texts-lead = Teksty, które da się złożyć z artykułów: { $texts }. Wieczorem { $date } wszyscy przy stole ({ $powers }) podpisaliby z nich { $sign }. Do { $both } z nich { home-place } dałaby pełnomocnictwa.
texts-supposed = W tej grze żaden rząd nie przyjechałby podpisać tekstu. Ta strona zakłada więc tych, którzy podpisali w historii, tamtego dnia, z nastawieniem, jakie mieli tutaj.
texts-nobody = Teksty, które da się złożyć z artykułów: { $texts }. W tej grze żaden rząd nie przyjechałby podpisać któregokolwiek.
# Czytane zamiast obrazu
texts-picture = Teksty jako punkty: { $texts }. Wszyscy sygnatariusze podpisaliby { $sign }, a do { $both } z nich { home-place } dałaby pełnomocnictwa. Na krawędzi, gdzie żaden tekst nie jest lepszy dla obu stron: { $frontier }. Tabela mówi to samo.
texts-ground-all = Podpisaliby wszyscy, { home-place } też
texts-ground-guests = { home-place } nie da pełnomocnictw
texts-ground-both = Podpisałyby obie strony
texts-ground-none = Ktoś by nie podpisał
texts-ground-not = Nie podpisałby
texts-across = zapas: { home-place }
texts-up = zapas: kto ma najmniej
texts-up-of = zapas: { $voice }
texts-against = Obok zapasu { home-place.gen } pokaż zapas tego
texts-least = kto ma najmniej
texts-as-table = Jako tabela
texts-as-picture = Jako obraz
texts-note = Większy punkt to kilka tekstów. { $outside ->
    [0] Na obrazie są wszystkie teksty.
    [one] Jeden tekst leży poza obrazem, daleko w dole.
    [few] { $outside } teksty leżą poza obrazem, przeważnie daleko w dole.
   *[many] { $outside } tekstów leży poza obrazem, przeważnie daleko w dole.
} Nie da się poprawić dla jednej strony bez szkody dla innej: { $pareto }.
texts-how = Jak to czytać
texts-how-words = W prawo: lepiej dla { home-place.gen }. W górę: łatwiej dla sygnatariusza, który ma najmniejszy zapas. Na lewo od zera { home-place } nie da pełnomocnictw, poniżej zera ktoś by nie podpisał. Na czarnej krawędzi żaden tekst nie jest lepszy dla obu. Zapas to nadwyżka rachunku ponad to, czego trzeba przy stole. U rządu, który jeszcze się nie zgodził, pyta się też jego izbę, i liczy się mniejszy zapas.
texts-name-yours = Twój tekst
texts-name-yours-history = Twój tekst i tekst historii
texts-name-history = Tekst historii
texts-name-fairest = Tekst najsprawiedliwszy
texts-name-nash = Największy iloczyn (Nash)
texts-name-kalai = Równe udziały (Kalai i Smorodinsky)
texts-name-most = Najlepszy, jaki { home-place } mogła mieć
texts-why-fairest = Kto ma najmniej, ma tyle, ile którykolwiek tekst może mu zostawić.
texts-why-nash = Iloczyn tego, co wszyscy mają w zapasie, jest tu największy.
texts-why-kalai = Każdy dostaje możliwie równy udział w tym, co najlepszego zostawia mu któryś z tych tekstów.
texts-why-most = Z tekstów, które podpisaliby wszyscy, najlepszy dla { home-place.gen }.
texts-also = Jest to też: { $names }.
texts-away = { $count ->
    [0] Tekst tej gry
    [one] O jeden artykuł dalej: { $wordings }
    [few] O { $count } artykuły dalej: { $wordings }
   *[many] O { $count } artykułów dalej: { $wordings }
}
texts-spare = { home-place } ma zapas { $figure }. Najmniej ma { $voice }: { $least }.
texts-spare-home = { home-place } ma zapas { $figure }.
texts-without-permission = Tego dnia nie było zezwolenia na: { $wordings }.
texts-table-named = Teksty z nazwą
texts-table-frontier = Krawędź, od najlepszego dla { home-place.gen }
texts-column-text = Tekst
texts-circle = Przy stole
texts-day = Wieczorem
texts-ask = Policz teksty
door = Drzwi
door-lead = { $count ->
    [one] { $texts ->
        [0] Do tego czasu żaden tekst nie miałby podpisu { CASE($powers, "gen") }.
        [one] { $date }: jeden tekst miałby podpis { CASE($powers, "gen") }. Twojego wśród nich nie było.
        [few] { $date }: { $texts } teksty miałyby podpis { CASE($powers, "gen") }. Twojego wśród nich nie było.
       *[many] { $date }: { $texts } tekstów miałoby podpis { CASE($powers, "gen") }. Twojego wśród nich nie było.
    }
    [few] { $texts ->
        [0] Do tego czasu żaden tekst nie miałby wszystkich { $count } podpisów.
        [one] { $date }: jeden tekst miałby wszystkie { $count } podpisy. Twojego wśród nich nie było.
        [few] { $date }: { $texts } teksty miałyby wszystkie { $count } podpisy. Twojego wśród nich nie było.
       *[many] { $date }: { $texts } tekstów miałoby wszystkie { $count } podpisy. Twojego wśród nich nie było.
    }
   *[many] { $texts ->
        [0] Do tego czasu żaden tekst nie miałby wszystkich { $count } podpisów.
        [one] { $date }: jeden tekst miałby wszystkie { $count } podpisów. Twojego wśród nich nie było.
        [few] { $date }: { $texts } teksty miałyby wszystkie { $count } podpisów. Twojego wśród nich nie było.
       *[many] { $date }: { $texts } tekstów miałoby wszystkie { $count } podpisów. Twojego wśród nich nie było.
    }
} { $open ->
    [yes] Był od { $since }.
   *[no] Nie było go także ostatniego dnia.
}
# Czytane zamiast obrazu
door-picture = Słupek na każdy z { $count } wieczorów: ile tekstów przyjęliby wszyscy, którzy podpisali. Przy ciemnych słupkach jest wśród nich tekst tej gry. Tabela mówi to samo tygodniami.
door-column-date = Wieczór
door-column-texts = Teksty możliwe
door-column-yours = Twój
door-yours = { $yours ->
    [yes] wśród nich
   *[no] nie wśród nich
}
