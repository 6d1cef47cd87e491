# The page in Polish: reasons, prices, what can be done, and hints.

## The Why sheet

why-slug = { $voice }, { $date }; { $level }
why-title = Co myśli { $voice }
why-title-replied-agreed = Dlaczego { $voice } mówi „tak”?
why-title-replied-waiting = Dlaczego { $voice } czeka?
why-title-replied-countered = Dlaczego { $voice } nie mówi „tak”?
why-title-replied-noted = Dlaczego { $voice } tylko notuje?
why-title-replied-declined = Dlaczego { $voice } mówi „nie”?
why-title-replied-withdrawn = Dlaczego { $voice } cofa zgodę?
why-title-replied-acceding = Dlaczego { $voice } przystąpi?
why-title-needed-any = Czego trzeba { CASE($voice, "dat") }?
why-title-asked-granted = Dlaczego dano zgodę?
why-title-asked-refused = Dlaczego odmówiono zgody?
why-title-powersWithheld-any = Dlaczego odmówiono pełnomocnictw?
why-title-leaving-any = Dlaczego { $voice } chce odejść od stołu?
why-title-walkedOut-any = Dlaczego { $voice } odchodzi?
why-title-billPassed-any = Dlaczego ustawa przeszła w { CASE($voice, "loc") }?
why-title-billPutOff-any = Dlaczego odłożono ustawę w { CASE($voice, "loc") }?
why-title-shelved-any = Dlaczego ustawa utknęła w { CASE($voice, "loc") }?
why-title-disowned-any = Dlaczego { $voice } wypiera się podpisu?
why-ledger = Rachunek { CASE($voice, "gen") }
why-sum-both = Najgłośniej za: „{ $best }”. Najciężej przeciw: „{ $worst }”.
why-sum-for = Nic, co wiadomo, nie przemawia przeciw. Najgłośniej za: „{ $best }”.
why-sum-against = Nic, co wiadomo, nie przemawia za. Najciężej przeciw: „{ $worst }”.
why-for = Przemawia za
why-against = Przemawia przeciw
why-hidden = { $count ->
    [one] Jest jeszcze jedna pozycja, niewidoczna.
    [few] Są jeszcze { $count } pozycje, niewidoczne.
   *[many] Jest jeszcze { $count } pozycji, niewidocznych.
}
why-as-table = To samo w tabeli
why-table = Wszystkie znane pozycje
why-change = Co zmieniłoby to zdanie
why-nearest = Najbliższy tekst, który by wystarczył
why-no-wish = Co można zrobić
why-waits = Tekst by wystarczył, byle było „tak” { CASE($friends, "gen") }.
why-agreed = Tak, jak jest, wystarcza. Zmiana tekstu albo towarzystwa wywoła nowy osąd.
why-home = Pokazać w domu cudzą odmowę, podtrzymać zaufanie albo prosić o mniej.
why-for-good = Żadna zmiana tekstu nie zatrzyma. Mogłoby zaufanie, słowo albo inne towarzystwo.
why-chamber = W izbie: { $chamber }
why-no-text = Tego dnia nie wystarczyłby żaden tekst ani krąg. Przybliżyć go może czas, życzliwość albo słowo w cztery oczy.
why-chamber-room = Zabrakło zapasu głosów w izbie. Dać go może życzliwość, słowo w cztery oczy, przysługa, głos pośrednika albo zwrot w nastrojach; nadzieje rządu, które z czasem maleją, tam się nie liczą.
why-withdrawn = Nie wskazano tekstu. Tekst lub grono już nie wystarczały: odzyskać zgodę może inny tekst, powrót przyjaciół, życzliwość albo czas.
why-closed = Tekst jest zamknięty. Pomóc może czas, życzliwość albo przystąpienie innych.
why-closed-asked = Tekst jest podpisany: niczego już w nim nie można zmienić.
why-acceding = Przystąpi przy obecnym stanie rzeczy. Niczego nie brakuje.
why-would-do = Tekstu nie trzeba zmieniać: tekst z tego dnia by wystarczył.
why-would-do-with = Tekstu nie trzeba zmieniać: tekst z tego dnia by wystarczył, byle było „tak” { CASE($friends, "gen") }.
why-granted = Zezwolenie dano i jest w mocy.
why-walked = Wciąż czeka na lepszy stół: pomóc może inne grono albo inny tekst.
why-passed = Ustawa przeszła. Niczego nie brakuje.
why-put-off = Tekst jest zamknięty. Nim ustawa wróci, zapas głosów może dać życzliwość, przysługa albo rozmowy w kuluarach.
why-done = To koniec: ten rząd już do tego nie wróci.
why-price = Cena w domu
why-in-pencil = To stoi już we własnym tekście.
why-see-more = Aby zobaczyć więcej
table-term = Pozycja
table-voice = Własnymi słowami
table-amount = Waga
table-grounds = Opiera się na
grounds-judgement = osąd
diary = Jego zapisek:

## What a command would cost or risk today

stake-word = Dane słowo waży dziś { $share } na 100.
stake-assure = Dane słowo waży { $share } na 100, za każdym razem mniej.
stake-cold = Nikt tam jeszcze nie rozmawiał: { $days } dni dłużej i { $trust } zaufania. Najpierw sondaż.
stake-crossed = { $voice } zna słowo przeciwne: w ciągu { $days } dni byłoby w druku.
stake-crossed-text = Własny tekst mówi co innego: w ciągu { $days } dni byłoby w druku.
stake-lie = Zadaje kłam danemu słowu ({ $voice }): w ciągu { $days } dni byłoby to w druku.
stake-day = Przez { $days } dni nadzieje opadają, dzięki „tak” { CASE($powers, "gen") }.
stake-day-empty = Niczyjego „tak”: { $days } dni na nic, a słowo waży mniej.
stake-favour = Dar: { $gift }. Kosztuje { $price } zaufania.
stake-promise = Inne nadzieje gasną; odwrót kosztuje { $price } zaufania.
stake-broken = Publicznie przyrzeczono co innego: kosztuje { $price } zaufania.
stake-adjourn = Wszystkich można wezwać znowu; kosztuje { $price } zaufania.
stake-sign = Do stołu: { $powers }. Tekst się na tym zamyka.
stake-sign-some = Do stołu: { $powers }; bez { CASE($others, "gen") }. Tekst się na tym zamyka.

## Co mogę zrobić?

counsel = Co mogę zrobić?
counsel-short = Co teraz?
counsel-slug = Na biurku, { $date }
counsel-none = Dziś nic nowego się nie nasuwa; co mimo to możliwe, leży w teczkach.
counsel-over = Sprawa jest skończona. Co z niej wyszło, leży na ostatniej stronie.
counsel-first = Tekstu nikt jeszcze nie widział, a mandat obejmuje { CASE($power, "acc") }.
counsel-invite = Mandat obejmuje { CASE($power, "acc") }; noty tam jeszcze nie wysłano.
counsel-cold = { $name }: noty jeszcze nie było i posła nie słuchano; przed notą wypada porozmawiać.
counsel-accede = { $name } jest poza tekstem; można prosić o przystąpienie.
counsel-since = { $voice } mówi „nie”; od tego czasu złożono nowe dokumenty.
counsel-again = W tekście stoi już to, o co prosi { $voice }, a noty z takim tekstem jeszcze nie było.
counsel-again-part = W tekście stoi już część tego, o co prosi { $voice }, a noty z takim tekstem jeszcze nie było.
counsel-wish = { $voice } prosi o rzecz następującą: { $demand }. Mandat na to pozwala.
counsel-wish-cold = { $voice } prosi o rzecz następującą: { $demand }. Mandat na to pozwala; przed notą wypada porozmawiać z posłem.
counsel-missed = { $voice } prosi o rzecz następującą: { $demand }. Tekst jest zamknięty, przystąpić można.
counsel-leave = { $voice } prosi o rzecz następującą: { $demand }. Dziś by na to zezwolono: jest { $stands }, trzeba { $needs }.
counsel-no-leave = { $voice } prosi o rzecz następującą: { $demand }. Dziś by na to nie zezwolono: jest { $stands }, trzeba { $needs }.
counsel-leave-then = { $voice } prosi też o to: { $demand }. Zezwolono by nawet po innych prośbach: byłoby { $stands }, trzeba { $needs }.
counsel-no-leave-then = { $voice } prosi też o to: { $demand }. Po innych prośbach by odmówiono: byłoby { $stands }, trzeba { $needs }.
counsel-nearer-report = { $voice } prosi o rzecz następującą: { $demand }. Do zezwolenia brakuje { $lack }; raport da dziś { $gain }.
counsel-nearer-need = { $voice } prosi o rzecz następującą: { $demand }. Do zezwolenia brakuje { $lack }; usłyszana raz jeszcze prośba da { $gain }.
counsel-nearer-note = { $voice } prosi o rzecz następującą: { $demand }. Do zezwolenia brakuje { $lack }; druga odpowiedź na piśmie da { $gain }.
counsel-nearer-publish = { $voice } prosi o rzecz następującą: { $demand }. Do zezwolenia brakuje { $lack }; ogłoszenie korespondencji da { $gain }.
counsel-meanwhile = { $voice } ma odpowiedzieć do { $date }; do tego czasu rozmowa z posłem pokaże, co tam waży.
counsel-hidden = { $voice }: „tak” jeszcze nie padło, a część racji jest zakryta.
counsel-need = { $voice } mówi „nie”; czego by trzeba, powie na zapytanie.
counsel-audience = Dziś nic w tekście nie przekona { CASE($voice, "gen") }; przyjęcie posła budzi zaufanie.
counsel-sign = Kto ma tekst, powiedział już „tak”; do podpisu można wezwać: { $powers }.
counsel-sign-some = Do podpisu można wezwać za zgodą { CASE($powers, "gen") }, bez zgody { CASE($others, "gen") }.
counsel-ratify = Tekst podpisano, a własnej ratyfikacji nie zarządzono.
counsel-register = Dość ratyfikacji złożono, by tekst wpisać w Genewie.
counsel-report = Od ostatniego raportu coś osiągnięto.
counsel-lobby = { $chamber }: temu tekstowi brakuje tam { $figure }.
counsel-wait = Na co czekać: { $what }, { $date }.
counsel-wait-open = Nic zapowiedzianego nie nadchodzi; co przyjdzie, pokaże czas.
counsel-run = Niech dni płyną
counsel-run-note = Aż nadejdzie odpowiedź, głosowanie lub pismo albo nowy tydzień odda uwagę; pozostałe depesze są potem pokazane razem.

## Wskazówki, każda raz

hint = Wskazówka
hint-understood = Jasne
hint-draft = Protokół piszesz ty. Naciśnij artykuł, a pokaże inne swoje brzmienia.
hint-send = Nikt go jeszcze nie widział. Nota z teczki kładzie go przed rządem; krążki mówią, ile to zabiera z tygodnia.
hint-wait = Odpowiedź trwa całe dni. „Czekać” daje im minąć do następnej depeszy; „Cofnąć” cofa to, co zrobiono od ostatniej.
hint-why = Przyszła odpowiedź. „Dlaczego?” pokazuje, co w niej zaważyło i co zmieniłoby zdanie.
hint-leave = To, o co proszą, wykracza poza mandat. O zezwolenie prosi się w domu ({ home-place }), a cudze odmowy są tam dowodem.
hint-attention = Uwaga na ten tydzień jest wydana. Wraca w poniedziałek; czekanie nic nie kosztuje.
hint-sign = Jest już jedno „tak”. Podpisanie można zwołać spod artykułów; komu brak tam przyjaciela, może odejść.
hint-force = Podpisane to jeszcze nie obowiązujące. Izby głosują, ratyfikacje się składa, a każde dwie złożone wiążą dwa państwa.
hint-pen = Tak było. Weź pióro, a od tej chwili gra jest twoja.
hints-again = Wskazówki jeszcze raz
undo-nothing = Nie ma czego cofnąć: dni, które minęły, i to, czego się dowiedziano, zostają.
