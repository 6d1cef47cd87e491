# The page in English: all games as one tree.

branches-slug = { $count ->
    [one] One game, kept in this browser
   *[other] { $count } games from one beginning, kept in this browser
}
branches-slug-class = { $count ->
    [one] History alone
   *[other] History and the games of a class
}
branches-choose = Choose two lines: Enter sets A, then B.
branches-is-a = A is { $name }. Now choose B.
branches-is-b = B is { $name }.
branches-set-a = Set as A, anew
branches-set-b = Set as B
branches-pen = Take the pen here
branches-quiet = A day on which nothing came.
branches-name = Name this game
branches-name-label = Its name
branches-name-keep = Keep the name
branches-put-back = Put the deleted game back
branches-export = Export all
branches-fewer = Show fewer lines
branches-more = { $count ->
    [one] One more line without a name
   *[other] { $count } more lines without a name
}
branch-trunk = { $name }, ends { $end }: { $ending }, { $score }
    .seen = { $name }, ends { $end }: { $ending }
branch-sentence = { $name }, leaves { $parent } on { $date }, ends { $end }: { $ending }, { $score }
    .seen = { $name }, leaves { $parent } on { $date }, ends { $end }: { $ending }
branch-lettered = { $letter }: { $sentence }
verdict-bars = Verdicts: A solid, B hatched; the figure is B less A.
verdict-bars-on = Both on { $date }, since one game is not finished.
verdict-bar = A { $a }, B { $b }
