# The page in Polish: the calendar and the clock.

day-awaited = ważne głosowanie
day-reply = { $power } ma odpowiedzieć
day-need = { $power } poda potrzeby
day-hands-in = { $power } składa akt
day-bill = { $power } głosuje
day-last = dzień ostatni
day-named = dzień wyznaczony
calendar-ahead = Wiadomo, że nadejdzie
clock-slug = Przegródek: { $count }, na każdy podpis jedna
clock-lead = Gdy zapełni się ostatnia przegródka, większy pakt zwiąże wszystkich. Z wartości wczesnego zobowiązania stopniało: { $melted } procent.
clock-signatories = Kto podpisał większy pakt
box-full = złożono
box-empty = nie złożono
