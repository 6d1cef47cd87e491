# The page in English: the prologue and its scenes.

prologue-slug = How it came to this, { $at } of { $of }
skip-prologue = Skip the prologue
prologue-none = What is said in these rooms is invented. Nothing of it is carried into the game, which begins where history does.
exercise = Try it here
exercise-articles = The articles
exercise-found = You found it.
exercise-answers = Answers
exercise-drawer = In the drawer: { $count ->
    [0] nothing yet
    [one] one refusal
   *[other] { $count } refusals
}
exercise-wait = Wait
exercise-clock = Handed in: { $count } of { $of }
scene-at-the-desk = At the desk
back = Back
next = Next
to-the-desk = To the desk
slip = From the slips on his desk.
slip-invented = From the slips on his desk. The words are invented.
scene-unchecked = Some of it recalled, not checked.
