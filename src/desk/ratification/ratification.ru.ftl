# The page in Russian: the board of ratifications, in the draft's place once the text is signed.

board = Ратификация
board-text = Текст
board-pairs = Кто связан
board-lead = { $bound ->
    [one] Связан { $bound } сосед из { $of }.
    [few] Связаны { $bound } соседа из { $of }.
    [many] Связано { $bound } соседей из { $of }.
   *[other] Связано { $bound } соседа из { $of }.
}
board-without-you = Без вас связано: { $count }. Не хватает вашей ратификации.
board-trust = В последний день считается доверие каждого связанного соседа.
board-next-vote = Далее, около { $day }: { $name }, голосование.
board-next-decision = Далее, около { $day }: { $name } решает.
board-next-deposit = Далее, { $day }: { $name }, сдача грамоты.
board-signatories = Подписавшие
board-acceded = Присоединились
board-others = Кто может присоединиться
board-own-signed = подписан { $date }; ещё не ратифицирован
board-own-ordered = ратификация назначена { $date }
board-own-deposited = ратифицирован { $date }
board-own-bound = связан с { $date }
board-apart = , с вами ещё нет
board-with-you = , с вами с { $date }
board-no-chamber = Правительство решает само, без голосования в палате.
board-votes = Сегодня за текст было бы { $ayes } голосов из 100; нужно { $needed }.
board-votes-unknown = Исход неизвестен, пока не видны все доводы; нужно { $needed } голосов из 100.
board-pivot = Решает: { $faction }.
board-against = Сильнее всего против: { $term }.
board-too-late = При нынешнем запасе голосов грамота будет сдана { $date }: слишком поздно.
board-may-be-late = Если большинство едва наберётся, грамоту сдадут через { $count ->
    [one] { $count } день
    [few] { $count } дня
    [many] { $count } дней
   *[other] { $count } дня
}: слишком поздно. Больший запас голосов сокращает срок.
board-by-papers = От ваших ответов в палате: { $change }.
board-put-off = { $count ->
    [one] Отложен один раз; после { $most } отсрочек снимают.
    [few] Отложен { $count } раза; после { $most } снимают.
    [many] Отложен { $count } раз; после { $most } снимают.
   *[other] Отложен { $count } раза; после { $most } снимают.
}
board-lobbied = { $count ->
    [one] Вы хлопотали в кулуарах один раз.
    [few] Вы хлопотали в кулуарах { $count } раза.
    [many] Вы хлопотали в кулуарах { $count } раз.
   *[other] Вы хлопотали в кулуарах { $count } раза.
}
board-chamber = Фракции
board-chamber-of = Фракции в палате: { $power }
board-acts = Что может сделать { home-place }
