# The page in English: the prologue and its scenes.

prologue-slug = How it came to this, { $at } of { $of }
prologue-asks = Before the first day: your answer goes into the game
skip-prologue = Skip the prologue
prologue-none = What is said in these scenes is invented. Your answers here do not affect the game that follows.
prologue-carried = { $answer ->
    [none] What is said here is invented. This answer alone goes into your game; without it the game begins as in history.
    [history] History answered so: the game begins unchanged.
   *[other] Your game begins with this answer; Undo on its first day takes it back.
}
exercise = Try it here
exercise-articles = The articles
exercise-found = You found it.
exercise-answers = Answers
exercise-drawer = In the drawer: { $count ->
    [0] no evidence yet
    [one] one refusal
   *[other] { $count } refusals
}
exercise-wait = Wait
exercise-clock = Deposited: { $count } of { $of }
scene-at-the-desk = In the game
back = Back
next = Next
to-the-desk = To the desk
slip = From your own notes.
slip-invented = From your own notes. The words are invented.
scene-unchecked = Partly from memory, not checked.

# The pictures
plate-mark = Picture: a treaty, and beside it a clock without hands. { $tried ->
    [yes] One article and the empty dial are ringed in red.
   *[no] Nothing is marked yet.
}
plate-why = Picture: a pair of scales. { $tried ->
    [yes] The few reasons for outweigh the many against.
   *[no] The slips with the reasons still lie beside it.
}
plate-choose = Picture: the front page of a newspaper. { $tried ->
    [yes] Its empty columns are filled as far as answer { $step } says.
   *[no] Red pencil marks how far each answer would fill its empty columns.
}
plate-keep = Picture: one desk with two name-plates. { $step ->
    [0] Its drawer is shut.
    [1] A paper with a no lies on it.
   *[2] The no lies in its open drawer.
}
plate-wait = Picture: boxes for those who have to ratify, a letter, and the leaf of the day.
plate-imagined = Drawn from imagination.
