# The page in Polish: the codex and cards of disputes.

## The codex

codex = Leksykon
codex-slug = Osoby, miejsca, dokumenty i pojęcia
codex-index = Wszystkie hasła
codex-search = Szukane słowo
codex-found = { $count ->
    [0] Nie ma takiego hasła.
    [one] Jedno hasło.
    [few] { $count } hasła.
   *[many] { $count } haseł.
}
codex-later = { $count ->
    [one] Jeszcze jedno otworzy się później.
    [few] Jeszcze { $count } otworzą się później.
   *[many] Jeszcze { $count } otworzy się później.
}
codex-none = Wybierz hasło. W listach, teczkach i artykułach prowadzą tu słowa podkreślone kropkami.
codex-open = W leksykonie: { $title }
codex-words = Objaśnione:
codex-back = Wszystkie hasła
codex-related = Zob. też
codex-kind-person = Osoby
codex-kind-place = Miejsca
codex-kind-paper = Dokumenty
codex-kind-clause = Artykuły
codex-kind-institution = Instytucje
codex-kind-term = Pojęcia
codex-kind-document = Dokumenty do czytania

## Disputes

sources-title = Źródła
source-missing = Nie ma w wykazie źródeł.
source-unchecked = niesprawdzone
dispute-short = sporne
dispute-open = Sporne: { $title }
dispute-slug = Gdzie źródła się różnią
dispute-one = Jedna relacja
dispute-two = Inna relacja

## Znak papieru

mark-open = { $mark }: na czym opiera się to pismo
mark-title = Na czym opiera się to pismo
mark-document-told = Dokument. To, co tu powiedziano, jest w tych pracach; słowa pochodzą z gry.
mark-unchecked-told = Rzecz ogólnie znana, niesprawdzona w żadnej pracy.
mark-worded-told = Słowa pochodzą z gry. Treść jest w tych pracach; brzmienie, ton i głos są wymyślone.
mark-invented-told = Wymyślone. Nie ma za tym dokumentu: powstało dla gry albo wynika z jej zasad.
mark-voices = Słowa tych osób są tu wymyślone.
