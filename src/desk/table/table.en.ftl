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
table-open = The whole evening
table-ready-to-sign = { $all ->
    [yes] Ready to sign
   *[no] Not all would sign
}
table-reservations = { $heard ->
    [0] Nobody has a reservation. Sign, or adjourn.
   *[other] { $count ->
        [0] Every reservation is in the minutes. Sign, or adjourn.
       *[other] You may have a reservation recorded in the minutes before the signatures. Left out, it costs trust, and perhaps the signature. You have { $attention } attention{ $words ->
            [0] .
            [one] , and the next act at the table costs none.
           *[other] , and the next { $words } acts at the table cost none.
        }
    }
}
table-meet = Before the signatures
seat-player = you
seat-leaving = about to leave
night = The night of the signing
night-read = Hour by hour
night-next = The next hour
night-pen = The next pen
night-over = Leave the table
night-hour = { $hour }.{ $minute }
night-invented = The hours and details are invented, unless a source is given.
pegs = The guests, and their hats in the cloak-room
peg-expected = expected
peg-here = in the house
peg-doubt = has one reservation
peg-recorded = reservation recorded
peg-leaving = about to leave
peg-gone = gone
peg-signed = has signed
night-signs = { $person } signs for { $power }.
night-to-desk = Back to the desk
