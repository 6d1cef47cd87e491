# The words of the smallest scenario: three river states that never were. Copy the folder to begin your own.

## The frame

scenario-title = The River Protocol
scenario-subtitle = Three states on one river, March and April 1929
scenario-formal-name = Protocol by which the Convention on Inland Waters has early force upon the River
scenario-pact = the Waters Convention
scenario-treaty = the River Protocol
home-body = the Council
home-place = Ferryhaven
home-ratifier = the Council
title-place = Ferryhaven, the Foreign Ministry

## Powers

power-MID = Midmark
    .the = Midmark
    .capital = Ferryhaven
    .voice = Ferryhaven
    .people = Midmark
    .chamber = the Council
power-UPL = Upmark
    .the = Upmark
    .capital = Wellhead
    .voice = Wellhead
    .people = Upmark
    .chamber = the Diet
power-LOW = Lowmark
    .the = Lowmark
    .capital = Tidegate
    .voice = Tidegate
    .people = Lowmark
    .chamber = the Harbour Board

## Offices, persons, places

office-head-of-government = Head of government
office-foreign-minister = Foreign minister
office-envoy = Envoy at Ferryhaven
person-aldous-fenn = Aldous Fenn
person-marta-lock = Marta Lock
    .role = Foreign minister of Midmark
person-hugo-brand = Hugo Brand
person-clara-spring = Clara Spring
    .role = Envoy of Upmark
person-piet-haven = Piet Haven
person-jan-dyke = Jan Dyke
    .role = Envoy of Lowmark
place-ferryhaven = Ferryhaven
place-wellhead = Wellhead
place-tidegate = Tidegate

## What each wants, fears and will not sign

interest-MID-open-river = The River open from end to end before the spring trade.
fear-MID-two-against-one = To find both neighbours agreed and herself between them.
redline-MID-toll = No toll at any lock.
interest-UPL-company = Lowmark at the same table, since the sea is hers.
fear-UPL-shut-sea = To open her locks and find the sea shut.
redline-UPL-not-alone = Not alone with Midmark.
interest-LOW-traffic = Barges, early and many.
fear-LOW-bargain-upstream = A bargain made upstream and read out to her.
redline-LOW-slow-text = No text that waits for the slowest.

## The clauses

clause-form = Signature
    .label = How it is signed
option-form-separate = Midmark signs with each other Party a separate paper in the same words.
    .sheet = Midmark concludes with each of the other Parties a separate instrument in the same words; neither instrument depends upon the other.
    .label = separate papers
option-form-joint = The Parties sign one text together, on one day, none before the others.
    .sheet = A single text is signed on one day by the envoys of all the Parties, assembled for that purpose; no Party signs before the others.
    .label = one text, together
clause-entry = Force
    .label = When it binds
option-entry-all = This Protocol is in force once every Party has deposited its ratification.
    .sheet = Each Party ratifies by its own laws; this Protocol is in force between all of them once the last ratification is deposited.
    .label = when all have ratified
option-entry-pairwise = Two deposited ratifications put it in force between those two; a later deposit adds its Party to them.
    .sheet = Each Party ratifies by its own laws; two deposits put this Protocol in force between those two, and a later deposit adds its Party to them.
    .label = pair by pair

## The sheet

preamble-shared = The Governments of { $circle }, having one river between them and wishing to use it this spring, have agreed together as follows:
preamble-plain = The Governments of { $circle }, having one river between them and wishing to use it this spring, have agreed as follows:
treaty-title = Protocol by which the Convention on Inland Waters has early force upon the River
treaty-final = Done at Ferryhaven on { $date }, in a single copy, of which every Party is given a certified transcript.

## Voices of the ledger

voice-UPL-form-separate = Alone with Midmark, and the sea far off.
voice-UPL-form-joint = All three in one room. That is a river.
voice-UPL-entry-all = Then we wait for the slowest lock.
voice-UPL-entry-pairwise = We know the day on which it binds us.
voice-UPL-pledge = Worth having while the Convention waits.
voice-UPL-opinion = The millers have read it in the paper.
voice-UPL-trust-high = Midmark has kept her hours.
voice-UPL-trust-low = Midmark smiles and shuts the lock.
voice-UPL-assurance = She gave us a private word.
voice-UPL-pressure = A refusal would want explaining.
voice-UPL-soured = The Diet has heard that we were pushed.
voice-UPL-favour = Our timber pays less at the lock.
voice-UPL-lean = Lowmark advises it.
voice-UPL-prestige = We do not add our name below a line.
voice-UPL-alone = Alone at that desk? No.
voice-UPL-empty-chairs = Lowmark’s chair is empty.
voice-UPL-fear = The Diet asks what it has not been told.
voice-UPL-beside-LOW = Lowmark is with us, and so is the sea.
voice-UPL-without-LOW = And how do we get past Tidegate?

voice-LOW-form-separate = Our own paper, quickly read.
voice-LOW-form-joint = A long table for a short text.
voice-LOW-entry-all = Barges do not wait for the slowest.
voice-LOW-entry-pairwise = The quick may begin at once.
voice-LOW-pledge = Every week of spring is freight.
voice-LOW-opinion = The harbour has read it, and agrees.
voice-LOW-trust-high = Midmark pays on the day.
voice-LOW-trust-low = Midmark’s bills come before her barges.
voice-LOW-assurance = She has said what she will do.
voice-LOW-pressure = We would rather not be asked twice.
voice-LOW-soured = The Board dislikes being hurried.
voice-LOW-favour = The dredging is shared this year.
voice-LOW-lean = Wellhead says that it is fair.
voice-LOW-prestige = To join later costs us nothing.
voice-LOW-alone = One paper more, one desk. As you like.
voice-LOW-empty-chairs = A shorter table suits us.
voice-LOW-fear = The Board would see the other letters.
voice-LOW-beside-UPL = With Upmark in, the timber comes down.

voice-MID-form-separate = One neighbour at a time.
voice-MID-form-joint = Two of them, facing one of us.
voice-MID-entry-all = We wait for another’s Diet.
voice-MID-entry-pairwise = Half the river is better than none.
voice-MID-pledge = Each week early is ours.
voice-MID-opinion = It reads well at home.
voice-MID-trust-high = She brings what she promised.
voice-MID-trust-low = She asks when it is done.
voice-MID-assurance = What did she promise, and to whom?
voice-MID-pressure = One may ask twice.
voice-MID-lean = Let the one neighbour tell the other.
voice-MID-favour = We pay for good temper.
voice-MID-prestige = They may add their names below.
voice-MID-alone = By twos: the old way.
voice-MID-empty-chairs = Fewer to face.
voice-MID-evidence = She has refused it, on paper.
voice-MID-beside-UPL = The upper locks would open.
voice-MID-beside-LOW = The sea would be ours to use.

## Types

type-UPL-sociable = Wellhead will not come without Tidegate
type-UPL-wary = Wellhead asks more than she says
type-LOW-brisk = Tidegate wants it quickly

## Chambers

faction-UPL-millers = Millers
    .pass = Water is for wheels and for barges. Yes.
    .stick = Who pays for the lock?
faction-UPL-foresters = Foresters
    .pass = If the timber goes down, it may pass.
    .stick = Not while the roads are mud.
tide-UPL-thaw = The thaw is in the valleys; half the Diet cannot reach Wellhead.

## What a power asks for

demand-form-separate = a separate treaty with each
demand-form-joint = one text signed by all together
demand-entry-all = no force until all have ratified
demand-entry-pairwise = force pair by pair
demand-circle = an invitation to { $power }

## Replies

reply-UPL-agreed = Upmark agrees to the text. The upper locks have been greased on the strength of it, Minister; kindly name a day.
reply-UPL-waiting = Upmark would sign beside { $friends }. A river, Minister, has two ends, and we live at one of them.
reply-UPL-countered = Upmark agrees in principle and would sign given { $demands }. We live a long way from the sea, and like to see who keeps it.
    .first = Upmark agrees in principle. She is a little surprised to be written to by herself, and would sign given { $demands }.
reply-UPL-noted = Upmark has received the text and is reading it. Nothing in it is unclear, Minister; that is being looked into.
reply-UPL-declined = Upmark does not see her way to this text. The locks remain as they are, greased and shut.
reply-UPL-withdrawn = As things now stand Upmark takes back her consent. The water has changed level, Minister, and we are careful people.
reply-UPL-acceding = Upmark will accede to the text that others have signed. The Diet votes first; the road to it is dry by then.
reply-UPL-acceded = Upmark accedes. Here is the act, Minister, and here is the key of the first lock, for the photograph.
reply-LOW-agreed = Lowmark agrees. The Harbour Board read it standing, which is a compliment.
    .first = Lowmark agrees, and by return of post. We have barges waiting, Minister, and they do not wait for nothing.
reply-LOW-waiting = Lowmark would sign with { $friends }. Not later, not earlier; the tide has taught us that much.
reply-LOW-countered = Lowmark agrees, but for { $demands }. Settle that, Minister, and the rest is stamps.
reply-LOW-noted = Lowmark has your text. It lies under the tide-tables, where important things lie.
reply-LOW-declined = Lowmark does not see her way to it. The sums were done at high water and at low, and came out alike.
reply-LOW-withdrawn = As things now stand Lowmark takes back her consent. No offence, Minister; we also take in our flags at night.
reply-LOW-acceding = Lowmark will accede. The Board meets on Thursday, and has never yet met for long.
reply-LOW-acceded = Lowmark accedes. The harbour has been told; that is the larger half of the matter.

## What our side sends and prints

letter-note = 1. The Waters Convention waits upon many ratifications. 2. Our river need not. 3. I enclose, for { $power }, a short text that adds no duty, and should value a reply before the spring trade.
letter-note-again = 1. I enclose the text as it now stands. 2. It is no longer than the last, and perhaps better. 3. I await the answer of { $power }.
letter-note-accede = 1. The Protocol is signed. 2. There is room for { $power } beneath it. 3. The terms are those that the others have, and the water is the same.
letter-inform = 1. For the information of { $power }: a text about the River is being discussed among neighbours. 2. No reply is asked for.
letter-publish = The Ministry gives the letters to the press. They are short, and so are the answers. The courtesies are omitted.

## Notes of the minister

diary-signed = { $count ->
    [one] One chair taken,
   *[other] { $count } chairs taken,
} and the inkwell was full for once.
diary-refused = The Council says no. I have written down who looked at the floor.
diary-granted = The Council says yes. It took one letter, and that letter was not mine.
diary-force = In force for two. The water was there already.
diary-first-deposit = The first ratification is in. I have bought a bigger drawer.
diary-end = Two months, three Governments, one river. The river did most of it.

## The table

sign-scene = The table is green and came from the billiard room. The envoys sit down in the order of the water: upstream, midstream, downstream. The pens are heard one after the other. Outside the window a barge goes by, which nobody had arranged.
sign-scene-none = The table has been carried in, and nobody sits down at it. The text lies open at the page for names. After a time the clerk puts the lid on the ink and asks whether the table may go back.

## The clock of the Convention

clock-laid-down = The Waters Convention is signed by many, and in force for none.
clock-first-boxes = The first ratifications of the Waters Convention are in. More are promised.
clock-more-boxes = More than half of the boxes are full. The Convention will be in force by the summer.
clock-in-force = The last box is filled. The Waters Convention is in force for all.

## News of the day

event-ice = The ice on the upper river has gone out in one night, with a noise. The millers of Upmark are in good temper.
    .title = The ice goes out
event-barge = Forty barges lie at Tidegate and ask which papers they will need. The Harbour Board has told them to wait for a short one.
    .title = Barges at Tidegate
event-thaw = The thaw has reached the valleys. The Diet of Upmark sits with empty benches until the roads are dry.
    .title = Mud at Wellhead
event-flags = Both banks have hung out flags. They were found to be the same length, and this was remarked on.
    .title = Flags on the bank

## Prologue and epilogue

prologue-convention = Many Governments have signed a Convention that opens all inland waters, and hardly one has ratified it. Between Midmark, Upmark and Lowmark runs one river. The Council of Midmark permits you to offer both neighbours a short text: what all have promised shall hold here at once. Separate papers, says the Council, and no common table.
    .title = One river
    .date = 15 February 1929
    .slip = Three banks, if one counts the sea. Begin with the paper.
epilogue-after = The Waters Convention is in force for all. The River is open by one text or by the other.
    .title = Afterwards
    .date = 1 May 1929
fate-marta-lock = Lock. Foreign minister for nine years more. A ferry bears her name.

## Endings

ending-both-banks = Both banks
    .headline = River open
    .sub = Upmark and Lowmark are bound; the barges did not wait.
    .text = From Wellhead to Tidegate one text is in force, before the Convention. Those who signed it say that it was obvious. The first barge through carried gravel, and was cheered.
    .later = In later years the two texts would have been bound in one cover, and the thinner read more often.
ending-one-bank = One bank
    .headline = Half a river
    .sub = One neighbour is bound; the other reads the newspapers.
    .text = On one side the locks are open; on the other they are as they were. Barges go up to the line and turn, and the bargemen have opinions about the line.
    .later = The Convention would have opened the other half, some weeks later and for nothing.
ending-low-water = Low water
    .headline = Overtaken by May
    .sub = The Convention comes first; the text was never in force.
    .text = The last box is filled and all waters are open, the River among them. The draft was short and clear. It lies in a drawer which it does not fill.
    .later = Others would have copied the draft elsewhere, and praised it.
ending-taken-back = Taken back
    .headline = Offer withdrawn
    .sub = Midmark asks for her letters again.
    .text = The text has gone back to the desk from which it came. The neighbours were thanked. Each is asking the other, by post, what it was about.
    .later = The next offer would have been read more slowly.
ending-relieved = Relieved of the file
    .headline = A change of hands
    .sub = The Council gives the matter to somebody else.
    .text = The minister has handed in the key and the map. The Council thanked her in one line. Her successor finds the map useful, and the key stiff.
    .later = Somebody else might have signed something like it.

## The guided round

guide-note = Begin by writing to both neighbours. A note takes one of the three calls on your time this week.
guide-wait = Let the days pass. The desk stops by itself when something arrives.
guide-why = Upmark has answered “yes, but”. Open the ledger and see which reason holds it back.
guide-ask = The Council allowed separate papers only. Ask permission for one text; Upmark’s answer is your evidence.
guide-draft = With permission given, change the article. Changed words are underlined until they are sent.
guide-note-again = Send Upmark the changed text.
guide-sign = Everyone has agreed. Call the signing before somebody thinks again.
guide-ratify = Now order your own ratification. Two deposits put the text in force between two.

## The codex

codex-river = It rises at Wellhead, passes Ferryhaven and meets the sea at Tidegate; three states live on it and call it the River. Whoever shuts a lock shuts it for all below, and whoever shuts the sea shuts it for all above. It is invented, with everything on its banks.
    .title = The River
    .seen = River
codex-weighing = A Government weighs a text before it answers: what each article is worth to it, who else would sign, and what it still hopes to get. The sum has to reach the hope, and the hope sinks as days pass. Each answer opens to the sum it was made of.
    .title = How an answer is made
    .seen = ledger, weighs
codex-separate = Midmark may sign a paper with each neighbour, in the same words, or one paper with both at one table. Separate papers are quick and bind nobody to a third. At one table Upmark sees Lowmark sign, and the sea is in the room.
    .title = The article on signature
    .seen = separate paper*
