# The page in English: settings, languages, sounds.

## The settings

settings-light = Light
settings-light-day = Daylight
settings-light-lamp = Night lamp
settings-light-wall = Projector
settings-size = Size of the text
settings-size-narrow = In a narrow window the text grows only as far as its lines fit.
settings-motion = Movement
settings-motion-system = As the system asks
settings-motion-less = Only on the map
settings-motion-none = None
settings-plain = Plain words
settings-plain-off = Off
settings-plain-on = On
settings-words = Words explained
keys-all = All keys
hints-again = Show the hints again

## Sounds

settings-sound = Sound
settings-sound-off = Off
settings-sound-on = On
settings-captions = Sounds in words
settings-captions-on = Shown
settings-captions-off = Not shown
sound-pen = A pencil writes.
sound-stamp = A stamp comes down.
sound-tram = A tram, far off.
sound-telegraph = The telegraph taps.
sound-seal = A seal is pressed into wax.
announce-sound-on = Sound on.
announce-sound-off = Sound off.

## Languages

# Each language is named in itself, in every language.
language = Language
language-en = English
language-pl = Polski
language-ru = Русский
language-now = The page is now in English.
language-failed = The language could not be loaded. Try again when you are online.
