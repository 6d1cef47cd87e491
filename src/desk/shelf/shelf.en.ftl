# The page in English: the player's games of before.

shelf = Your games
shelf-open-all = Your games: { $count } of { $of } endings
shelf-unsafe = This browser keeps nothing: these games are gone when the page is closed. Save those you want as files.
shelf-games = { $count ->
    [0] No game yet
    [one] One game
   *[other] { $count } games
}
shelf-all = Show all { $count } games
shelf-none = A game comes here when it ends, or when another takes its place.
shelf-unfinished = Not finished
shelf-ended = { $score } points, { $acts } acts.
shelf-reached = Reached { $date }, { $acts } acts.
shelf-go-on = Go on
shelf-open = Open the end
shelf-delete = Delete
shelf-delete-sure = Really delete?
shelf-deleted = Deleted: { $name }.
shelf-endings = Endings found: { $count } of { $of }
shelf-unfound = Not found yet: { $letters }
shelf-points = { $score }
shelf-met = (met)
shelf-unmet = (not yet met)
shelf-unread = A saved game that this version of the game cannot read
shelf-unread-more = A later version may read it. Save it as a file to open it there.
shelf-elsewhere = Other scenarios
shelf-elsewhere-games = { $count ->
    [one] One game
   *[other] { $count } games
}
