# The page in English: the table and the night of the signing.

sign-who = Whom to call
named-day-choose = Day:
table = The table
table-hour = { $hour }.00, { $date }
table-night = past midnight, { $date }
table-seats = Who sits at the table
table-wall = Not at the table
table-along = { $power } ({ $road })
table-ways = Your choice
table-offers = A last word to { $voice }
table-pencil = You can still change the articles: open them in the draft.
seat-player = you
seat-leaving = about to leave
night = The night of the signing
night-read = Hour by hour
night-next = The next hour
night-pen = The next pen
night-over = Put the lamps out
night-eve = the eve
night-hour = { $hour }.{ $minute }
night-invented = The hours and details are invented, unless a source is given.
