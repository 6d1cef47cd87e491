# The page in English: the table and the night of the signing.

sign-who = Who is called
table = The table
table-hour = { $hour }.00, { $date }
table-night = past midnight, { $date }
table-seats = Who sits at the table
table-wall = Along the wall
table-along = { $power } ({ $road })
table-ways = What you do now
table-offers = A last word to { $voice }
table-pencil = The articles can be changed at the table too: the pencil is in the draft.
seat-player = holds the pen
seat-leaving = reaches for its hat
night = The night of the signing
night-read = Hour by hour
night-next = The next hour
night-pen = The next pen
night-over = Put the lamps out
night-eve = the eve
night-hour = { $hour }.{ $minute }
night-invented = The hours are invented, and so is what is heard in them where no source stands beside it.
