# The page in Polish: the calendar and the clock.

day-awaited = oczekiwane głosowanie
day-reply = { $power } ma odpowiedzieć
day-need = { $power } powie, czego potrzebuje
day-poll = odpowiedź przyjaciół { CASE($power, "gen") }
day-hands-in = { $power } składa ratyfikację
day-bill = { $power } głosuje
day-decision = { $power } decyduje
day-last = dzień ostatni
day-ahead = skutek sprawy „{ $title }”
day-ahead-unless = „{ $title }”, chyba że { $unless }
day-named = dzień wyznaczony przez ciebie
calendar-ahead = Co jest zapowiedziane
clock-slug = Przegródek: { $count }, po jednej na sygnatariusza
clock-lead = Gdy zapełni się ostatnia przegródka, { scenario-pact } zwiąże wszystkich i wyprzedzenie zniknie. Dotąd stopniało z niego { $melted } procent.
clock-signatories = Sygnatariusze: { scenario-pact }
box-full = złożono
box-empty = nie złożono
