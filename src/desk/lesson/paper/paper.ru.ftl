# The page in Russian: what can be printed.

paper-list = Материалы
paper-size = Бумага
paper-size-a4 = A4
paper-size-letter = US Letter
paper-print = Печать
paper-print-this = Печатать: { $paper }
paper-sheets = { $count ->
    [one] { $count } лист
    [few] { $count } листа
   *[many] { $count } листов
}
paper-laid = { $paper }: { $sheets }
paper-sheet = Лист { $number } из { $of }

paper-roles = Карточки ролей
    .about = По одной на правительство, две на листе: для игры без компьютеров
paper-articles = Чистые статьи
    .about = Каждая редакция с клеткой для отметки и место для подписей
paper-map = Кто с кем граничит
    .about = Чёрно-белая карта с пояснениями
paper-disputes = Где источники расходятся
    .about = Карточка на каждый вопрос: обе версии и источники
paper-documents = Документы с вопросами
    .about = Читать и отвечать письменно; ответы на последнем листе
paper-poster = Ход переговоров
    .about = От первой ноты до конца, на одном листе для стены
paper-debrief = Разбор своей игры
paper-debrief-about = Открывает разбор: у него своя печать
paper-debrief-none = Когда на столе лежит оконченная игра

## On every sheet

paper-slug = { $title } · для класса
paper-foot = { $title } · { $paper }
paper-foot-licence = Можно размножать и менять (лицензия MIT)
paper-foot-sheet = { $number } / { $of }
paper-works = Источники
paper-unchecked = (не проверено)
paper-work = { $keys }: { $work }.
paper-work-unchecked = { $keys }: { $work } (не проверено).

## Lesson plans

paper-aims = Цели
paper-materials = Материалы
paper-course = Ход урока
paper-when = от–до
paper-minutes = минут
paper-step = что делают
paper-span = { $from }–{ $until }
paper-plainly = Скажем прямо.
paper-solutions = Ответы
paper-background = Что было раньше: 1918–1928
paper-known = Что документально, а что придумано
paper-yes = Да, отчасти.
paper-no = Нет.

## Role cards

paper-role-capital = Столица: { $capital }.
paper-role-voice = За столом: { $person }.
paper-role-ratifies = Ратифицирует: { $chamber }.
paper-role-nobody = Оглядываться вам не на кого.
paper-role-aims = Ваши тайные цели: до конца никому не показывайте
paper-role-points = { $points } б.
paper-role-notes = Что вам обещали и кто:
paper-role-works = Источники: { $keys }.
paper-role-all-works = Источники: { $works }
paper-role-made = Тайные цели составлены для игры по тому, что известно о каждом правительстве.
paper-play = Как играть без компьютеров
paper-play-cards = Двое или трое учеников — одно правительство. Прочтите карточку и никому её не показывайте.
paper-play-ticks = Отметьте для себя на листе с чистыми статьями каждую редакцию, которую подписали бы.
paper-play-first = Первый круг, 15 минут: { $home } говорит с каждым порознь. Остальные говорят с теми, на кого оглядываются.
paper-play-second = Второй круг, 15 минут: все говорят со всеми. Под конец { $home } читает вслух один текст.
paper-play-signing = Подписание, 10 минут: текст читают вслух, статью за статьёй. Каждое правительство подписывает или уходит; если кто ушёл, другие могут передумать. { $home } может изменить одну статью, чтобы кого-то удержать.
paper-play-aims = Откройте цели, сочтите очки (не больше шести) и скажите одной фразой, почему подписали или нет.
paper-play-history = Сравните с историей: кто подписал и какие редакции.

## The blank articles

paper-articles-how = В каждой статье отметьте одну редакцию. С чем согласны не все подписавшие, того в тексте нет.
paper-wording = { $label }:
paper-hands = Подписи
paper-hands-about = Кто подписал, того называет преамбула. Строка без подписи остаётся белой.

## The map

paper-map-label = Чёрно-белая карта. На ней названы: { $powers }.
paper-map-home = { $home }
paper-map-partner = соседи, которым можно предложить текст
paper-map-founder = подписали { $pact } первыми
paper-map-made = Границы даны по атласу игры (Natural Earth и другие открытые данные; см. assets/atlas/NOTICE.md). Никакое название на карте никому места не отдаёт.

## Dispute cards

paper-disputes-how = Прочтите обе версии. Какая лучше обоснована? Что надо найти, чтобы решить спор?
paper-reading-one = Одна версия.
paper-reading-two = Другая.
paper-reading-game = В игре.
paper-reading-yours = Ваше суждение и почему:

## Documents

paper-documents-how = В кавычках — цитаты; остальное — пересказ документа.
paper-letter = { $at ->
    [1] а)
    [2] б)
    [3] в)
   *[4] г)
}
paper-answers = Для учителя: что можно ответить

## The poster

paper-poster-title = От первой ноты до конца
paper-poster-how = Состояния переговоров, какими их знает игра, и что открывает каждое.
