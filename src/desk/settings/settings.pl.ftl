# The page in Polish: settings, languages, sounds.

## The settings

settings-light = Światło
settings-light-day = Dzienne
settings-light-lamp = Lampa nocna
settings-light-wall = Rzutnik
settings-size = Wielkość tekstu
settings-size-narrow = W wąskim oknie tekst rośnie tylko tak, żeby wiersze się mieściły.
settings-motion = Ruch
settings-motion-system = Jak w systemie
settings-motion-less = Tylko na mapie
settings-motion-none = Bez ruchu
settings-plain = Prostsze słowa
settings-plain-off = Nie
settings-plain-on = Tak
settings-words = Słowniczek
keys-all = Wszystkie klawisze
hints-again = Pokazać wskazówki jeszcze raz

## Sounds

settings-sound = Dźwięk
settings-sound-off = Wyłączony
settings-sound-on = Włączony
settings-captions = Dźwięki opisane słowami
settings-captions-on = Pokazywać
settings-captions-off = Nie pokazywać
sound-pen = Pisze ołówek.
sound-stamp = Uderza stempel.
sound-tram = W oddali tramwaj.
sound-telegraph = Stuka telegraf.
sound-seal = Pieczęć odciska się w laku.
announce-sound-on = Dźwięk włączony.
announce-sound-off = Dźwięk wyłączony.

## Languages

# Każdy język nazwany jest po swojemu.
language = Język
language-en = English
language-pl = Polski
language-ru = Русский
language-now = Strona jest teraz po polsku.
language-failed = Języka nie udało się wczytać. Spróbuj ponownie, gdy wróci łączność.
