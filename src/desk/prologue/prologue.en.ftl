# The page in English: the prologue and its scenes.

prologue-slug = How it came to this, { $at } of { $of }
skip-prologue = Skip the prologue
prologue-none = What is said in these scenes is invented. Your answers here do not affect the game that follows.
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
