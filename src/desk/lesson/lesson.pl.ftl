# The page in Polish: the sheet for a class.

class-light = Światło do rzutnika
class-slug = Dla klasy
class-pages = Strony lekcji
class-page-guess = Pytania do historii
    .short = Pytania
class-page-assignment = Zadania
    .short = Zadania
class-assignment-alone = Twoje zadanie
class-page-results = Wyniki klasy
    .short = Wyniki
class-page-paper = Do druku
    .short = Druk
class-page-glossary = Objaśnienie słów
    .short = Słowa

# Dlaczego zadania albo pracy z zewnątrz nie da się odczytać i co z tym zrobić.
text-fault-large = Tekst ma ponad { $most } znaków, a tak długie nie jest żadne zadanie ani żadna praca. Może to inny plik.
text-fault-packed = Link jest ucięty albo zmienił się po drodze. Skopiuj go jeszcze raz w całości; niczego innego na tej stronie nie ruszono.
text-fault-not-json = To nie jest plik zadania ani pracy albo plik jest ucięty. Poproś o plik lub link jeszcze raz.
text-fault-other = To nie jest ani zadanie, ani praca.
text-fault-format = To jest coś rodzaju „{ $found }”, czego ta strona tutaj nie czyta. Może to gra albo coś z nowszej wersji: odśwież stronę i spróbuj ponownie.
text-fault-shape = W miejscu „{ $path }” stoi coś innego niż { $expected }. Zrobiono to ręcznie albo na innej stronie.
text-fault-changed = Da się to odczytać, ale nie jest to już to, co napisano: nie zgadza się cyfra kontrolna. Poproś o plik lub link jeszcze raz.
