# The page in Polish: the codex and cards of disputes.

## The codex

codex = Leksykon
codex-slug = Kto, gdzie, co i jakim słowem
codex-index = Co można sprawdzić
codex-search = Szukać słowa
codex-found = { $count ->
    [0] Pod tym słowem nie ma nic.
    [one] Jedno hasło.
    [few] { $count } hasła.
   *[many] { $count } haseł.
}
codex-later = { $count ->
    [one] Jeszcze jedno otworzy się w swoim dniu.
    [few] Jeszcze { $count } otworzą się, każde w swoim dniu.
   *[many] Jeszcze { $count } otworzy się, każde w swoim dniu.
}
codex-none = Tu otwiera się wybrane hasło. W listach, teczkach i artykułach prowadzą tu słowa podkreślone kropkami.
codex-open = W leksykonie: { $title }
codex-back = Wszystkie hasła
codex-related = Zob. też
codex-kind-person = Osoby
codex-kind-place = Miejsca
codex-kind-paper = Papiery
codex-kind-clause = Artykuły
codex-kind-institution = Urzędy i ciała
codex-kind-term = Pojęcia
codex-kind-document = Dokumenty do czytania

## Disputes

sources-title = Źródła
source-missing = Nie ma w księdze źródeł.
source-unchecked = niesprawdzone
dispute-short = sporne
dispute-open = Sporne: { $title }
dispute-slug = Gdzie źródła się różnią
dispute-one = Jedno odczytanie
dispute-two = Drugie

## Znak papieru

mark-open = { $mark }: na czym opiera się ten papier
mark-title = Na czym opiera się ten papier
mark-document-told = Dokument. Co tu powiedziano, stoi w tych pracach; słowa są gry.
mark-unchecked-told = Rzecz ogólnie znana, nie sprawdzona w żadnej pracy.
mark-worded-told = Słowa gry. Treść stoi w tych pracach; brzmienie, ton i głos są wymyślone.
mark-invented-told = Wymyślone. Nie stoi za tym dokument: powstało dla gry albo wynika z jej zasad.
mark-voices = Słowa tych osób są tu wymyślone.
