# The page in Russian: settings, languages, sounds.

## The settings

settings-light = Свет
settings-light-day = Дневной
settings-light-lamp = Ночная лампа
settings-light-wall = Проектор
settings-size = Размер текста
settings-size-narrow = В узком окне текст растёт, только пока помещаются строки.
settings-motion = Движение
settings-motion-system = Как в системе
settings-motion-less = Только на карте
settings-motion-none = Никакого
settings-plain = Простые слова
settings-plain-off = Нет
settings-plain-on = Да
settings-words = Словарик
keys-all = Все клавиши
hints-again = Подсказки ещё раз

## Sounds

settings-sound = Звук
settings-sound-off = Выключен
settings-sound-on = Включён
settings-captions = Звуки словами
settings-captions-on = Показывать
settings-captions-off = Не показывать
sound-pen = Пишет карандаш.
sound-stamp = Ударяет штемпель.
sound-tram = Вдали трамвай.
sound-telegraph = Стучит телеграф.
sound-seal = Печать ложится на сургуч.
announce-sound-on = Звук включён.
announce-sound-off = Звук выключен.

## Languages

# Каждый язык назван на нём самом.
language = Язык
language-en = English
language-pl = Polski
language-ru = Русский
language-now = Теперь страница говорит по-русски.
language-failed = Тексты загрузить не удалось. Выберите снова, когда связь восстановится.
