# The page in English: the calendar and the clock.

day-awaited = the vote awaited elsewhere
day-reply = { $power } answers
day-need = { $power } says what it needs
day-poll = { $power }’s friends answer
day-hands-in = { $power } deposits
day-bill = { $power } votes
day-decision = { $power } decides
day-last = the last day
day-ahead = what comes of “{ $title }”
day-ahead-unless = “{ $title }”, unless { $unless }
day-named = the day you named
calendar-ahead = Coming up
clock-slug = { $count } boxes, one for each signatory
clock-lead = When the last box is full, { scenario-pact } binds everybody and your head start is gone. So far { $melted } per cent of it has melted.
clock-signatories = Who signed { scenario-pact }
box-full = has deposited
box-empty = has not deposited
