# The page in Polish: the dossier of a power, its answers and its chamber.

## The dossier

nobody-at-the-door = Żaden poseł teraz nie czeka
visit-hat-hung = Kapelusz wisi na kołku: poseł jest w gmachu.
visit-hat-gone = Kołek jest pusty: poseł wyszedł.
visit-hat-not-yet = Kołek jest pusty: poseł nie przyszedł.
visit-called = wizyta osobista, { $date }
visit-pf = gratulacje, { $date }
visit-pr = podziękowanie, { $date }
visit-ppc = pożegnanie, { $date }
who-governs = Kto rządzi
no-answer-yet = { $voice }: jeszcze żadnej odpowiedzi.
delay = Czemu tak długo?
delay-late = Ten dzień { $voice } przepuścił bez odpowiedzi. Pobudki tego rządu mogą kazać mu czekać; odmowy nie było.
delay-first = Na pierwszą notę { $voice } odpowiada zwykle po { $days } dniach, z drogą kuriera ({ $travel }). Skraca to życzliwość, czasem i sondaż u posła. Odpowiedź spodziewana do { $date }.
delay-later = Na kolejną notę { $voice } odpowiada zwykle po { $days } dniach, z drogą kuriera ({ $travel }). Skraca to życzliwość, czasem i sondaż u posła. Odpowiedź spodziewana do { $date }.
delay-accession = Na zaproszenie { $voice } odpowiada zwykle po { $days } dniach, z drogą kuriera ({ $travel }). Skraca to życzliwość; niektóre motywy każą czekać. Odpowiedź spodziewana do { $date }.
poll-asking = { $voice } pyta przyjaciół we własnym imieniu i przed { $date } nie odpowie nikomu.
poll-ready = Podpisze; donosi { $by }.{ $demands ->
    [none] { "" }
   *[other] { " " }Prosi przy tym o rzecz następującą: { $demands }.
}
poll-invites = Zaproszenie pójdzie z następną notą do { CASE($by, "gen") }.
poll-no-permission = Na zaproszenie trzeba zgody; potem pójdzie z następną notą do { CASE($by, "gen") }.
last-answer = Ostatnia odpowiedź { CASE($voice, "gen") }
ledger-of = Rachunek { CASE($voice, "gen") }, { $date }
ledger-sum = { $count ->
    [one] Jeden powód
    [few] Razem { $count } powody
   *[many] Razem { $count } powodów
}: { $total }. Trzeba { $needs }.
fidelity-0 = najsilniejsze powody, bez liczb
fidelity-1 = dwa powody, z grubsza
fidelity-2 = wszystkie powody, w przybliżeniu
fidelity-3 = wszystkie powody, dokładnie
leans-for = za
leans-against = przeciw
slight-for = + niewiele
slight-against = − niewiele
sum-enough = W sumie wystarczyło.
sum-short = W sumie nie wystarczyło.
sum-stands-enough = Jest { $stands }, trzeba { $needs }: wystarczy.
sum-stands-short = Jest { $stands }, trzeba { $needs }: za mało.
sum-stands-kept = Jest { $stands }, trzeba { $needs }: za mało na nowe „tak”, dość, by podtrzymać dawne.
sum-chamber = Rządowi by to wystarczyło; przez izbę by nie przeszło.
sum-chamber-kept = Na podtrzymanie dawnego „tak” rządowi wystarczyło; przez izbę by nie przeszło.
sum-chamber-alone = Przez izbę by to nie przeszło.
sum-chamber-stands = Zapas głosów w izbie wynosi { $stands }, a trzeba co najmniej { $needs }: nie przeszłoby.
why = Dlaczego?
why-of = Dlaczego? { $title }
mind-interest = Czego chce
mind-fear = Czego się boi
mind-redline = Czego, jak mówi, nie podpisze
mind-redline-declared = Rząd to zapowiada; co podpisze, zależy od sumy jego racji.
mind-redline-agreed = Rząd zgodził się na tekst mimo tych zapowiedzi.
mind-linkages = Na kogo się ogląda
linkage-not-without = Tylko razem z { CASE($power, "ins") }.
linkage-watches = Ogląda się na { CASE($power, "acc") }.
linkage-hostile = Niechętnie podpisuje obok { CASE($power, "gen") }.
linkage-taut = To dziś wstrzymuje zgodę.
date-signed = Podpis
date-bill = Głosowanie
date-decision = Decyzja
date-hands-in = Złoży ratyfikację
date-deposited = Złożono
date-acceded = Przystąpienie
date-bound = Obowiązuje od
date-deposited-or-acceded = Złożono lub przystąpiono
thoughts = Nasze przypuszczenia
odds = { $share }%
kent-certain = prawie pewne
kent-probable = bardzo prawdopodobne
kent-likely = prawdopodobne
kent-even = pół na pół
kent-unlikely = wątpliwe
kent-hardly = bardzo wątpliwe
room-at-home = Pole manewru u siebie
room-share = W { CASE($chamber, "loc") } na 100 brzmień przeszłoby { $share }.
room-spares = Zapas głosów dla tego tekstu: { $figure }.
room-lacks = Zapas głosów dla tego tekstu: { $figure }, za mało.
room-undecided = Niezdecydowani posłowie mogą go zmienić o { $least } do { $most }.
room-open = Od czego zależą głosy
home-body-room = Twój rząd

## What it asks for, and the history of dealings

wishes = O co prosi
wishes-today = Co by dziś wystarczyło
wishes-accepts = Twój tekst { $voice } dziś przyjmie.
wishes-never = Żaden tekst i żadne grono nie zjedna dziś { CASE($voice, "gen") }.
wishes-waits = Twój tekst zjednałby dziś { CASE($voice, "acc") } przy zgodzie { CASE($friends, "gen") }.
wish-in-text = Jest już w twoim tekście.
wish-invited = Już zaproszono.
wish-allowed = Mandat na to pozwala.
wish-granted = { home-place } dziś zezwoli: jest { $stands }, trzeba { $needs }.
wish-refused = { home-place } dziś odmówi: jest { $stands }, trzeba { $needs }.
wish-then-granted = Po zezwoleniach powyżej { home-place } zezwoli i na to: byłoby { $stands }, trzeba { $needs }.
wish-then-refused = Po zezwoleniach powyżej { home-place } tu odmówi: byłoby { $stands }, trzeba { $needs }.
wish-open = { home-place } może dziś zezwolić lub odmówić: jest { $stands }, trzeba { $needs }, niezdecydowani dodadzą od { $least } do { $most }.
wish-then-open = Po zezwoleniach powyżej { home-place } może tu zezwolić lub odmówić: byłoby { $stands }, trzeba { $needs }, niezdecydowani dodadzą od { $least } do { $most }.
dealings = Dotychczasowe kontakty z { CASE($power, "ins") }
dealings-all = Wszystkie: { $count }
dealt-note-first = Nota wysłana.
dealt-note-again = Nota, ponownie.
dealt-note-carried = Nota (przekazuje ją { $by }).
dealt-note-accede = Zaproszenie do przystąpienia.
dealt-informed = Wiadomość o tekście.
dealt-needAsked = Pytanie, czego potrzeba.
dealt-sounded = Wysondowano posła.
dealt-received = Przyjęto posła.
dealt-intercepted = Czytano telegramy.
dealt-intercepted-noticed = Czytano telegramy, i to zauważono.
dealt-assured = Słowo w cztery oczy.
dealt-pressed = Nacisk.
dealt-favoured = Wyświadczono przysługę.
dealt-lobbied = Zabiegi w kuluarach.
dealt-mediated = Wstawia się { $by }.
dealt-replied-agreed = Zgoda.
dealt-replied-in-principle = Zgoda w zasadzie, lecz nie w roli strony trzeciej.
dealt-replied-waiting = Podpisze, lecz czeka na { CASE($friends, "acc") }.
dealt-replied-countered = Warunek: { $demands }.
dealt-replied-noted = Przyjęto do wiadomości.
dealt-replied-declined = Odmowa.
dealt-replied-withdrawn = Zgoda cofnięta.
dealt-replied-acceding = Przystąpi.
dealt-needed-names-a-text = Poufnie, potrzeby: { $demands }.{ liked-most }
dealt-needed-would-do = Poufnie: tekst by wystarczył.{ liked-most }
dealt-needed-waits = Poufnie: tekst by wystarczył przy zgodzie { CASE($friends, "gen") }.{ liked-most }
dealt-needed-chamber = Poufnie: sam rząd by się zgodził, lecz przez { CASE($chamber, "acc") } nie przejdzie żaden tekst.{ liked-most }
dealt-needed-nothing-would-do = Poufnie: nie wystarczyłby żaden tekst ani grono.{ liked-most }
dealt-needed-closed = Poufnie: podpisanego tekstu już się nie zmieni.
dealt-granted = { home-place } zezwala: { $demand }.
dealt-refused = { home-place } odmawia: { $demand }.
dealt-breached = Bez zezwolenia: { $demand }.
dealt-drafted = Wpisano: { $demand }.
dealt-exposed = Słowo dane w cztery oczy wydrukowano.
dealt-crisis = „{ $title }”, odpowiedź: zaufanie { $change }.
dealt-crisis-between = „{ $title }”, odpowiedź: zaufanie od { $least } do { $most }, zależnie od ukrytego motywu.
dealt-crisis-later = „{ $title }”, późniejszy skutek: zaufanie { $change }.
dealt-crisis-later-between = „{ $title }”, późniejszy skutek: zaufanie od { $least } do { $most }, zależnie od ukrytego motywu.
dealt-signed = Podpisuje.
dealt-leaving = Zbiera się do wyjścia.
dealt-walkedOut = Odchodzi od stołu.
dealt-polling = Pyta we własnym imieniu o gotowość do podpisu: { $friends }.
dealt-polled-ready = Podpisze; donosi { $by }.
dealt-polled-not-ready = Nie podpisze; donosi { $by }.
dealt-billPassed = Ustawa przeszła przez { CASE($chamber, "acc") }.
dealt-billPutOff = W { CASE($chamber, "loc") } ustawę odroczono.
dealt-shelved = W { CASE($chamber, "loc") } ustawę odłożono ad acta.
dealt-lapsed = Nota wygasa z podpisaniem, bez odpowiedzi.
dealt-disowned = Wypiera się podpisu.
dealt-deposited = Składa ratyfikację.
dealt-acceded = Przystępuje.

## The chamber behind a government

chamber-open = Izba, klub po klubie
chamber-title = Głosy w { CASE($chamber, "loc") }
chamber-slug = { $name }: kto przeprowadza ustawę
chamber-passes = Za tym tekstem byłoby dziś dość głosów.
chamber-fails = Za tym tekstem byłoby dziś za mało głosów.
chamber-undecided = Dziś rozstrzygnęliby posłowie niezdecydowani.
chamber-unheard = Część posłów nie powiedziała, jak zagłosuje. Mogą zmienić zapas głosów o { $least } do { $most }; rząd też tego nie wie. Powie to rozmowa w kuluarach w dwóch tygodniach przed głosowaniem albo samo głosowanie.
chamber-unread = Za słabo znasz { CASE($voice, "acc") }, by policzyć głosy. Trzeba jeszcze { $steps ->
    [one] jednego sondażu u posła albo odczytania depesz.
    [few] { $steps } sondaży u posła albo odczytań depesz.
   *[many] { $steps } sondaży u posła albo odczytań depesz.
}
chamber-model = Podział głosów między te grupy pochodzi z gry.
faction-pivot = Te głosy rozstrzygają.
vote-aye = za
vote-nay = przeciw
vote-open = niezdecydowani
vote-unread = nie wiadomo
chamber-how = Jak izba rozstrzyga
chamber-cannot = Gdy nie może
chamber-cannot-text = Gdy głosów brak, ustawę się odracza, najwyżej tyle razy: { $most }; potem idzie ad acta. Słowa nikt nie złamał.
chamber-will-not = Gdy nie chce
chamber-will-not-text = Gdy { $voice } straci do ciebie życzliwość albo ochotę na tekst, wypiera się podpisu, bez względu na głosy.
chamber-bill = { $count ->
    [0] Głosowanie około { $date }.
    [one] Głosowanie około { $date }, odroczone { $count } raz.
    [few] Głosowanie około { $date }, odroczone { $count } razy.
    [many] Głosowanie około { $date }, odroczone { $count } razy.
   *[other] Głosowanie około { $date }, odroczone { $count } razy.
}
chamber-tide = { $after ->
    [0] Liczy się do { $date }
   *[other] Liczy się tylko do { $date }, a głosowanie wypada później
}: { $tide }
chamber-acts = Co można zrobić

## What it waits for

waits-courier = , kurier dotrze { $date }
waits-reply = , odpowiedź do { $date }
waits-reply-late = , odpowiedź spóźnia się od { $date }
waits-powers = , chce zaproszenia { CASE($powers, "gen") }
waits-friends = { " " }na { CASE($powers, "acc") }
waits-wording = , chce innego brzmienia
waits-bill = , głosuje około { $date }
waits-decision = , decyduje około { $date }
waits-instrument = , składa { $date }

## The Why sheet

why-slug = { $voice }, { $date }; { $level }
why-title = Co myśli { $voice }
why-title-replied-agreed = Dlaczego { $voice } mówi „tak”?
why-title-replied-in-principle = Dlaczego { $voice } zgadza się tylko w zasadzie?
why-title-replied-waiting = Dlaczego { $voice } czeka?
why-title-replied-countered = Dlaczego { $voice } nie mówi „tak”?
why-title-replied-noted = Dlaczego { $voice } tylko notuje?
why-title-replied-declined = Dlaczego { $voice } mówi „nie”?
why-title-replied-withdrawn = Dlaczego { $voice } cofa zgodę?
why-title-replied-acceding = Dlaczego { $voice } przystępuje?
why-title-needed-any = Czego potrzebuje { $voice }?
why-title-asked-granted = Dlaczego udzielono zezwolenia?
why-title-asked-refused = Dlaczego odmówiono zezwolenia?
why-title-polled-any = Co odpowiada przyjacielowi { $voice }?
why-title-powersWithheld-any = Dlaczego odmówiono pełnomocnictw?
why-title-leaving-any = Dlaczego { $voice } nie chce podpisać?
why-title-walkedOut-any = Dlaczego { $voice } odchodzi od stołu?
why-title-billPassed-any = Dlaczego ustawa przeszła w { CASE($voice, "loc") }?
why-title-billPutOff-any = Dlaczego odroczono ustawę w { CASE($voice, "loc") }?
why-title-shelved-any = Dlaczego ustawę odłożono ad acta w { CASE($voice, "loc") }?
why-title-disowned-any = Dlaczego { $voice } wypiera się podpisu?
why-ledger = Rachunek { CASE($voice, "gen") }
why-sum-both = Najmocniej za: „{ $best }”. Najmocniej przeciw: „{ $worst }”.
why-sum-for = Nic znanego nie przemawia przeciw. Najmocniej za: „{ $best }”.
why-sum-against = Nic znanego nie przemawia za. Najmocniej przeciw: „{ $worst }”.
why-for = Przemawia za
why-against = Przemawia przeciw
why-hidden = { $count ->
    [one] Jeden powód jest jeszcze zakryty.
    [few] { $count } powody są jeszcze zakryte.
   *[many] { $count } powodów jest jeszcze zakrytych.
}
why-needed = Trzeba: { $needs }
why-needed-unknown = Ile było trzeba i z czego się to składa, zobaczysz tu, gdy poznasz wszystkie powody.
why-as-table = To samo w tabeli
why-table = Wszystkie znane powody
why-before-signature = Ostatnia suma, z { $date }: potem tekst podpisano i zamknięto.
why-change = Co mogłoby to zmienić
why-nearest = Najbliższy tekst, który by wystarczył
why-no-wish = Co można zrobić
why-waits = Tekst by wystarczył przy zgodzie { CASE($friends, "gen") }.
why-agreed = Dziś jest zgoda. Zmieni się tekst albo grono sygnatariuszy, to oceni na nowo.
why-in-principle = Od zgody powstrzymuje tylko miejsce strony trzeciej. Gdy inni podpiszą, może przystąpić.
why-home = Zbieraj odmowy, by je pokazać, podtrzymaj zaufanie albo proś o mniej.
why-for-good = Żadna zmiana tekstu nie zatrzyma. Mogłaby życzliwość, słowo w cztery oczy albo inne grono.
why-chamber = W izbie: { $chamber }
why-no-text = Tego dnia nie wystarczyłby żaden tekst ani grono. Przybliżyć zgodę może czas, życzliwość albo słowo w cztery oczy.
why-chamber-room = Zabrakło zapasu głosów w izbie. Dać go może życzliwość, słowo w cztery oczy, przysługa, głos pośrednika albo opinia publiczna; to, że z czasem rząd żąda mniej, w izbie się nie liczy.
why-withdrawn = Nie wskazano tekstu. Tekst lub grono już nie wystarczały: odzyskać zgodę może inny tekst, powrót sojuszników, życzliwość albo czas.
why-closed = Tekst jest zamknięty. Pomóc może czas, życzliwość albo przystąpienie innych.
why-closed-asked = Tekst jest podpisany: niczego już w nim nie można zmienić.
why-acceding = Przystąpi przy obecnym stanie rzeczy. Niczego nie brakuje.
why-would-do = Tekstu nie trzeba zmieniać: tekst z tego dnia by wystarczył.
why-would-do-with = Tekstu nie trzeba zmieniać: tekst z tego dnia by wystarczył przy zgodzie { CASE($friends, "gen") }.
why-granted = Zezwolenie jest i pozostaje ważne.
why-walked = Wciąż liczy na lepsze warunki: pomóc może inne grono albo inny tekst.
why-passed = Ustawa przeszła. Niczego nie brakuje.
why-put-off = Tekst jest zamknięty. Nim ustawa wróci, zapas głosów może powiększyć życzliwość, przysługa albo zabiegi w kuluarach.
why-done = To koniec: ten rząd już do tego nie wróci.
why-price = Cena w { home-place.loc }
why-in-pencil = To jest już w twoim tekście.
why-see-more = Jak poznać więcej powodów
table-term = Powód
table-voice = Własnymi słowami
table-amount = Punkty
table-grounds = Źródło
grounds-judgement = nasza ocena
since-answer = Doszło po tej odpowiedzi, nie w jej sumie
since-first = Doszło dotąd
since-unknown = ile, nie wiadomo
since-perhaps = być może
