# The page in Russian: what was dealt, and from when on it could have been known. Loaded with the end.

minds = Что они скрывали
minds-lead = { $count ->
    [0] В этой игре у всех правительств мотивы были как в истории.
    [one] В этой игре у { $count } из { $of } мотивы были не те, что в истории.
    [few] В этой игре у { $count } из { $of } мотивы были не те, что в истории.
   *[many] В этой игре у { $count } из { $of } мотивы были не те, что в истории.
}
minds-type = { $type }.
minds-history = В истории: { $type }.
minds-never = Ничто из услышанного не указывало на это вернее всего.
minds-rumour = Слух первого дня оказался { $true ->
    [yes] верным
   *[no] ложным
}.
minds-known = Догадаться можно было с { $date }: { $by ->
    [rumour] по слуху
    [sound] после разговора с посланником
    [intel] из телеграмм
   *[answer] по ответу
}. К концу: { $share }%.
