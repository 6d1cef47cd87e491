# The page in Polish: what was dealt, and from when on it could have been known. Loaded with the end.

minds = Co ukrywały
minds-lead = { $count ->
    [0] W tej grze wszystkie rządy miały takie zamiary jak w historii.
    [one] W tej grze jeden rząd na { $of } miał inne zamiary niż w historii.
    [few] W tej grze { $count } rządy na { $of } miały inne zamiary niż w historii.
   *[many] W tej grze { $count } rządów na { $of } miało inne zamiary niż w historii.
}
minds-type = { $type }.
minds-history = W historii: { $type }.
minds-never = Nic z tego, co słyszano, nie wskazywało na to najmocniej.
minds-rumour = Pogłoska z pierwszego dnia była { $true ->
    [yes] prawdziwa
   *[no] fałszywa
}.
minds-known = Można to było odgadnąć od { $date }: { $by ->
    [rumour] z pogłoski
    [sound] po rozmowie z posłem
    [intel] po odczytaniu depesz
   *[answer] po odpowiedzi
}. Na końcu: { $share }%.
