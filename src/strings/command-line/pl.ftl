# Co mówi tylko wiersz poleceń, po polsku.

## Rozegrana partia z perspektywy

debrief-ended = { $ending }. Punkty: { $points }.
debrief-curve = Co byłoby w ręku, gdyby nic więcej nie zrobić, i co było jeszcze w zasięgu:
debrief-curve-row = { $date }: w ręku { $hand }, w zasięgu { $reach }
debrief-none = Żadna pojedyncza decyzja się nie wyróżnia. Punkty ubywały małymi krokami albo trzeba by wielu zmian.
debrief-stretch = Stracone krok po kroku: od { $from } do { $until }
debrief-stretch-reach = W zasięgu w dniu { $from }: { $before }. W dniu { $until } żadna z wypróbowanych linii nie dała już więcej niż { $after }. { $named ->
    [yes] To, co z tych dni nazwano osobno, jest tylko częścią tej straty.
   *[no] Żadnej pojedynczej decyzji z tych dni nie da się wskazać.
}
debrief-fall = Żadnej decyzji nie da się wskazać jako tej, która sama przegrała tę grę. Największy spadek: { $date }
debrief-fall-beside = Największego spadku nie wyrówna kilka zmian: { $date }
debrief-no-remedy = Nie znaleziono niewielu zmian, które by go wyrównały.
debrief-half = Co najmniej połowę zachowują te działania, z których każde jest potrzebne, bez żadnego innego po tym dniu:
debrief-half-ends = Tak rozegrana gra kończy się na { $would } zamiast na { $score }.
debrief-greatest = Żadna decyzja nie wyróżnia się tym, ile przez nią stracono. { $count ->
    [one] Najwięcej dałaby, przy reszcie bez zmian, jedna zmiana:
   *[other] Najwięcej dałoby, przy reszcie bez zmian, kilka zmian:
}
debrief-label-turning-point = Punkt zwrotny
debrief-label-mistake = Błąd
debrief-label-mendable = Kosztowało punkty, ale dało się jeszcze naprawić
debrief-label-unlucky = Pech
debrief-label-lucky = Szczęście
debrief-head = { $label }: { $date }
debrief-done = Co zrobiono: { $act }
debrief-waited = czekanie do { $date }
debrief-reach-same = W zasięgu przedtem i potem: { $before }.
debrief-reach = W zasięgu przedtem: { $before }. Potem żadna z wypróbowanych linii nie dała więcej niż { $after }.
debrief-in-game = Jedna zmiana w tej chwili, przy całej reszcie bez zmian, daje { $would } zamiast { $score }.
debrief-changes = Najmniejszy zestaw zmian, jaki znaleziono:
debrief-add = { $date }: { $act }
debrief-drop = { $date }, pominięte: { $act }
debrief-fallen = { $date }, wtedy już niemożliwe: { $act }
debrief-move = { $to }, a nie { $from }: { $act }
debrief-replace = { $date }: { $instead }. Pominięte: { $act }
debrief-changed = Z tym, przy całej reszcie bez zmian, partia kończy się wynikiem { $would } zamiast { $score }.
debrief-played-on = Z tym partia nie kończy się przed czasem. Rozegrana do ostatniego dnia tak jak w znalezionej linii, kończy się wynikiem { $would } zamiast { $score }.
debrief-nobody = Wszystkie rządy odpowiedziałyby tak samo.
debrief-first = Pierwsza odpowiedź, która byłaby inna:
debrief-as-played = W tej partii: { $answer }
debrief-otherwise = Ze zmianami: { $answer }
debrief-answer = { $date }: { $text }
debrief-no-answer = brak takiej odpowiedzi
debrief-sums = { $played } w tej partii, { $would } ze zmianami, trzeba { $needed }
debrief-sums-needs = { $played } z potrzebnych { $before } w tej partii, { $would } z potrzebnych { $needed } ze zmianami
debrief-sum-desk = Jego rachunek, { $date }: { $sums }. Największe różnice:
debrief-sum-table = Jego rachunek przy stole, { $date }: { $sums }. Największe różnice:
debrief-sum-chamber = Zapas głosów w izbie, { $date }: { $sums }. Największe różnice:
debrief-sum-home = Rachunek we własnym rządzie, { $date }: { $sums }. Największe różnice:
debrief-term = { $term }: { $played }, ze zmianami { $would }
debrief-verdicts = Z czego składa się różnica: { $verdicts }
debrief-verdict = { $verdict } { $points }
debrief-gained = Ze zmianami związani układem, a w tej partii nie: { $powers }
debrief-lost = W tej partii związani układem, a ze zmianami nie: { $powers }
debrief-ending = Zakończenie ze zmianami: { $ending }
debrief-known = Czy można było to wiedzieć? Na { $worlds } sytuacji zgodnych ze wszystkim, co było wiadomo, w { $better } % było to lepsze, w { $worse } % gorsze; średnio { $mean } p.
debrief-known-lucky = Na { $worlds } sytuacji zgodnych ze wszystkim, co było wiadomo, w { $better } % lepiej było tego nie robić; średnio { $mean } p. W tej partii było to słuszne.
debrief-unknown = Czy można było to wiedzieć, nie da się powiedzieć: za mało sytuacji zgadza się ze wszystkim, co było wiadomo.
debrief-missing-again = Brakowało tego samego ruchu co { $date }.
debrief-causes = Co do tego doprowadziło:
debrief-omitted = { $date }, nie zrobiono: { $act }
debrief-slips = Drobniejsze rzeczy; w nawiasie, co zmiana dałaby w tej partii:
debrief-slip = { $date }: { $act } ({ $gain })
debrief-trust = Na ile temu ufać: rozegrano { $lines } linii w dwóch poszukiwaniach po { $budget } linii, które wymieniały to, co znalazły; druga połowa linii podniosła to, co w zasięgu, średnio o { $spread } p. „W zasięgu” to wynik tych linii przy znanych ukrytych zamiarach; możliwe było może więcej. Stratę nazywa się błędem od { $threshold } p., jeśli znalazły ją oba poszukiwania i naprawia ją kilka zmian. Pytań nigdy nie nazywa się błędami, a strat poniżej 1,5 p. nie wymienia się wcale.
