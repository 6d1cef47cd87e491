# The page in English: the calendar and the clock.

day-awaited = the awaited vote
day-reply = { $power } is to answer
day-need = { $power } tells its needs
day-hands-in = { $power } hands in
day-bill = { $power } votes
day-last = the last day
day-named = the named day
calendar-ahead = Known to be coming
clock-slug = { $count } boxes, one for each that signed
clock-lead = When the last box is full the greater pact binds everybody. Of what an early pledge was worth, { $melted } per cent has melted.
clock-signatories = Who signed the greater pact
box-full = has deposited
box-empty = has not deposited
