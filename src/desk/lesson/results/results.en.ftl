# The page in English: the teacher’s table of results.

results-add = Add results
results-choose-files = Choose files …
results-links = Links, one a line
results-add-links = Add the links
results-private = Files may also be dropped on this page. Nothing leaves this computer.
results-opening = { $done } of { $of } opened
results-brought = { $count ->
    [0] Nothing was added.
    [one] One result added.
   *[other] { $count } results added.
}
results-brought-broken = { $count ->
    [one] One could not be shown; its row says why.
   *[other] { $count } could not be shown; their rows say why.
}
results-brought-doubles = { $count ->
    [one] One was there already, the same game under the same name: { $groups }.
   *[other] { $count } were there already, the same game under the same name: { $groups }.
}
results-brought-beyond = { $count ->
    [one] One more has no room: a table has at most { $most } rows. Save this one and begin another.
   *[other] { $count } more have no room: a table has at most { $most } rows. Save this one and begin another.
}
results-unreadable = { $file } cannot be read. If it is a folder, choose the files in it. If the file was moved, changed or may not be opened, choose it again, or a copy of it.
results-removed = Row { $number } is removed.
results-bad-table = { $file } is a saved table that was cut short or altered at “{ $path }”. Open an older copy of it, or the results themselves.

## Before anything has come

results-none = No results yet
results-none-hand-in = The groups give you a file or a link: from “{ hand-in-way }” after an assignment, or from “{ record }” in any game.
results-none-add = Choose the files, drop them here, or paste the links, one a line. For a group without a device, type its acts.
results-none-look = Then the games stand side by side: sort them, compare two, and play one on the wall.
results-open-kept = { $count ->
    [one] Open the kept table, one result
   *[other] Open the kept table, { $count } results
}

## A group without a device

results-typed = A group without a device
results-typed-name = Name of the group
results-typed-from = It began
results-typed-from-first = on the first day
results-typed-from-history = after history, on { $date }
results-typed-acts = Its acts, a day a line
results-typed-example = As in: { $date } note { $power } | press { $power }
results-typed-end = After the last act time runs to the end
results-typed-add = Add this game
results-typed-refused = On { $date } “{ $act }” is not possible: { $why } Mend the line, or take the act out.

## The table

results-table = The results, a group a row
results-head-number = No.
results-head-name = Group
results-head-text = Text
results-head-circle = Signed with
results-head-signed = Signed
results-head-force = In force
results-head-score = Verdict
results-head-ending = Ending
results-head-turning = Turning point
results-head-answers = Answers
results-order = Sort by
results-order-ascending = upwards
results-order-descending = downwards
results-group = Group { $number }
results-choose = Choose { $name }
results-like-history = as in history
results-unlike = article { $numeral } unlike history’s: { $wording }
results-preamble-unlike = { $name } unlike history’s: { $wording }
results-unsigned-text = (a draft that nobody signed)
results-joined-later = Joined later: { $powers }
results-joined = Joined later
results-not-yet = not yet
results-never = never
results-turning-unknown = not looked for
results-turning-none = none found
results-turning-act = { $date }: { $act }
results-turning-waited = from { $date }: waited
results-turning-said = { $what }. { $said }
results-turning-change = No decision is to blame. One change would have given most, { $gain } points: { $what }.
results-turning-stretch = { $from } to { $until }: bit by bit
results-turning-stretch-said = No decision is to blame. From { $from } to { $until }, { $lost } points fell out of reach in small steps.
results-key = a filled box: an article unlike history’s; the narrow box is the preamble
results-key-history = history, { $score }
results-key-history-then = for a game that goes on, history on the same day
results-history-then = History on { $date }

## Below a row

results-details = { $name }: answers and details
results-text = The text
results-article = { $numeral } { $name }
results-historys = (history: { $wording })
results-no-questions = No questions were set with this game.
results-unanswered = Not answered.
results-same-as = It is the same game as { $number }.
results-older-rules = It was played under older rules and comes to the same under today’s.
results-came = Came from: { $from }
results-rename = Name
results-rename-keep = Keep
results-play = Play it on the wall
results-beside-history = Beside history
results-remove = Remove
results-remove-one = Remove row { $number }
results-numbered = { $named ->
    [yes] { $number } · { $name }
   *[no] { $name }
}

## What can be done with it

results-compare = Compare two
results-choose-two = Tick two groups first.
results-choose-one = Tick a group first.
results-choose-hint = Tick two groups to compare them, one to play it.
results-play-one = Play one on the wall
results-tree = All lines as one tree
results-turning-look = Look for turning points
results-turning-stop = Stop looking
results-turning-progress = Group { $number }; { $done } of { $of } done
results-turning-all = All turning points are there.
results-turning-done = The turning points are there.
results-nameless = Without names
results-csv = As CSV
results-print = Print the table
results-save = Save the table
results-keep = Keep in this browser
results-keep-again = Keep it as it is now
results-kept = The table is kept in this browser.
results-kept-memory = This browser keeps nothing: the table is lost when the page is closed. Save it as a file.
results-forget = Delete the kept copy
results-forgotten = The kept copy is deleted.
results-clear = Empty the table
results-clear-sure = Once more: empty it, nothing is kept

## When they signed

results-when = When they signed
results-when-day = { $date }: { $count ->
    [0] history
    [one] group { $groups }{ $history ->
        [yes] , as in history
       *[no] { "" }
    }
   *[other] groups { $groups }{ $history ->
        [yes] , as in history
       *[no] { "" }
    }
}
results-when-history = history, { $date }
results-when-never = { $count ->
    [one] { $groups } did not sign
   *[other] { $groups } did not sign
}

## To talk over

results-ask-same-day = Groups { $groups } signed on the same day, { $date }, and came to different verdicts. What parted them?
results-ask-same-text = Groups { $with } and { $without } signed the same text, but { $power } signed only with group { $with }. What had group { $with } done for it?
results-ask-parted = Up to { $date } groups { $best } and { $last } did the same; they ended at { $most } and { $least }. Which act of that day mattered most?
results-ask-same-turning = Groups { $groups } have their turning point on the same day, { $date }. What lay on the desk that day, and what did each overlook?
results-ask-unsigned = { $count ->
    [one] Group { $groups } signed with nobody. What would the first signature have cost?
   *[other] Groups { $groups } signed with nobody. What would the first signature have cost each of them?
}
results-ask-nobody-changed = Nobody changed article { $numeral } ({ $name }). What would it have cost, and who would have gained?
results-ask-many-changed = { $count ->
    [one] One group has article { $numeral } ({ $name }) otherwise than history. Who asked for that, and was it worth it?
   *[other] { $count } groups have article { $numeral } ({ $name }) otherwise than history. Who asked for that, and was it worth it?
}

## In the spreadsheet

results-csv-unlike = Articles unlike history’s
results-csv-date = Last day
results-csv-acts = Acts
results-csv-deal = Deal
results-csv-answer = Answer { $number }
results-csv-remark = Remark

## Where a result came from

results-from-line = Line { $line }
results-from-file-line = { $file }, line { $line }
results-from-address = This page’s address
results-from-typed = Typed here

## Why a result is not shown

results-fault-no-link = “{ $found }” is no link to a result. A short code is none either: ask for the whole link, in which “#handin=” or “#game=” stands.
results-fault-assignment = This is an assignment, not a result. Open it on the page “{ class-page-assignment.short }”, and ask the group for what it handed in.
results-fault-no-result = This file is not from this game. Ask for the file from “{ hand-in-way }” or “{ record }”.
results-fault-large = It has more than { $most } letters; no result is so long. Ask for the file from “{ hand-in-way }”.
results-fault-game-large = Its game is longer than any game can be. Ask for the result again.
results-fault-packed = The link was cut short or altered on its way. Ask for the whole link again, or for the file.
results-fault-not-json = The file was cut short or altered. Ask for the whole file again.
results-fault-changed = It was altered after it was handed in. Ask for it again, as it was.
results-fault-nameless = It does not say what it is. Ask for the file from “{ hand-in-way }”.
results-fault-format = Its format, “{ $found }”, is not known to this page, which is older or newer than it. Load the page anew; if that does not help, have it handed in again.
results-fault-part = In it “{ $path }” is missing, wrong or unknown. Ask for the whole result again.
results-fault-line = Line { $line }, column { $column }: “{ $found }” is neither an act nor a date. Correct it there, and add the result again.
results-fault-seed = Its deal, “{ $found }”, is not a whole number from 0 to { $most }. Correct it, and add the result again.
results-fault-tag = Line { $line }: “{ $found }” is not a value for { $tag }. Correct it or take it out, and add the result again.
results-fault-scenario = It belongs to another scenario, “{ $id }”. Open that scenario first, and add the result there.
results-fault-empty = It contains no acts. Ask the group for its finished game.
results-fault-refused = { $rules ->
    [other] It was played under other rules. Today’s do not allow its act { $place }, on { $date }: { $why } Have the group take the pen there and play on.
   *[same] Its act { $place }, on { $date }, is not possible: { $why } It is incomplete or was altered; ask for it again.
}
results-fault-otherwise = { $rules ->
    [other] It was played under other rules, and under today’s it comes to something else. Have the group play it again before it is compared.
   *[same] Replayed, it does not come out as it was handed in: it was altered. Ask for it again, as it was.
}
