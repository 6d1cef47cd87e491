# The page in Russian: the board of ratifications, in the draft's place once the text is signed.

board = Ратификация
board-text = Текст
board-pairs = Кто связан
board-lead = Связано соседей: { $bound } из { $of }.
board-without-you = Без вас связано: { $count }. Не хватает вашей ратификации.
board-trust = Расположение связанных в последний день: { $most } из { $all } очков «{ verdict-durability }». Сегодня: { $points }.
board-trust-of = расположение { $trust }
board-trust-level = { $level ->
    [none] расположения нет
    [little] расположение малое
    [some] расположение среднее
   *[much] расположение большое
}
board-next-vote = Далее, около { $day }: { $name }, голосование.
board-next-decision = Далее, около { $day }: { $name } решает.
board-next-deposit = Далее, { $day }: { $name }, сдача грамоты.
board-registered = Зарегистрирован { $date }.
board-signatories = Подписавшие
board-acceded = Присоединились
board-others = Кто может присоединиться
board-own-signed = подписан { $date }; ещё не ратифицирован
board-own-ordered = ратификация назначена { $date }, { $free ->
    [1] сдача { $due }
   *[other] сдача { $due } за { $price } доверия
}
board-own-deposited = ратифицирован { $date }
board-own-bound = связан с { $date }
board-apart = , с вами ещё нет
board-with-you = , с вами с { $date }
board-no-chamber = Правительство решает само, без голосования в палате.
board-votes = Сегодня за текст было бы { $open ->
    [0] { $ayes }
   *[other] от { $ayes } до { $most }
} голосов из 100; нужно { $needed }.
board-margin = Запас: { $open ->
    [0] { $least }
   *[other] от { $least } до { $most }
}.
board-votes-unknown = Исход неизвестен, пока не видны все доводы; нужно { $needed } голосов из 100.
board-undecided = Колеблющихся депутатов ещё не слышали (от { $least } до { $most }).
board-pivot = Решает: { $faction }.
board-against = Сильнее всего против: { $term }.
board-too-late = При нынешнем запасе голосов грамота будет сдана { $date }: слишком поздно.
board-may-be-late = При едва набранном большинстве грамоту сдадут через { $count } дн.: слишком поздно. Больший запас сокращает срок.
board-by-papers = От ваших ответов: запас голосов { $change }.
board-put-off = Отложен раз: { $count }; после { $most } снимают.
board-lobbied = Бесед в кулуарах: { $count }.
board-chamber = Фракции
board-chamber-of = Фракции в палате: { $power }
board-acts = Что может сделать { home-place }
