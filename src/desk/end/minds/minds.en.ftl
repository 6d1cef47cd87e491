# The page in English: what was dealt, and from when on it could have been known. Loaded with the end.

minds = What they hid
minds-lead = { $count ->
    [0] In this game every government had the motives of history.
    [one] In this game one of { $of } had other motives than in history.
   *[other] In this game { $count } of { $of } had other motives than in history.
}
minds-type = { $type }.
minds-history = In history: { $type }.
minds-never = Nothing that you heard made it the likeliest.
minds-rumour = The rumour of the first day was { $true ->
    [yes] true
   *[no] false
}.
minds-known = What you had heard pointed to it from { $date }, when { $by ->
    [rumour] it was rumoured
    [sound] you sounded its envoy
    [intel] you read its telegrams
   *[answer] it answered
}. At the end: { $share }%.
