# The words of the papers for a class, in English. What is said of 1918-1939 rests on the works named beside it in
# paper.json; hidden aims, questions and the course of the lessons are made for the game.

## Lesson plans

paper-plan-lesson-45 = Lesson plan, 45 minutes
    .about = Groups play with the page; the class decides two moments together
paper-plan-lesson-90 = Lesson plan, 90 minutes
    .about = Nine governments bargain with paper and pen; no computer is needed
paper-aim-bound = The pupils can say why a treaty that is signed may bind nobody yet: signature, ratification, deposit, entry into force.
paper-aim-two-tables = They can show by one government what it wanted abroad, and who at home had to agree.
paper-aim-company = They can explain why Poland would not sign without Romania and the Baltic states.
paper-aim-sources = They can tell what is documented from what is worded after a source and what is invented, and name a matter on which the sources disagree.
paper-aim-worth = They can give a reasoned answer to the question whether such a paper kept any peace.
paper-material-wall = A screen on which the class sees the game, set to the projector’s light (Settings).
paper-material-groups = A computer or telephone for each group of three. No account is needed, and nothing is sent anywhere.
paper-material-assignment = A short assignment for the groups, from the page “Assignments”, as a link, a QR code or cards.
paper-material-map = The map “Who is whose neighbour”, a copy for each group.
paper-material-cards = The role cards, cut apart; two or three pupils to a government. With fewer than eighteen pupils leave out first Persia, then Turkey, then Finland.
paper-material-articles = The blank articles: a copy for each government, and one for the table.
paper-material-documents = The note of 29 December 1928 (document 2 of “Documents with questions”), a copy for each pair.
paper-material-disputes = The dispute cards, cut apart.

paper-step-lesson-45-bound = The three articles of the Paris Pact, from the codex, on the screen: war is renounced; disputes are settled by peaceful means alone; the whole takes effect when all fifteen have deposited. Who is bound in December 1928? (Solution 1)
    .title = Nobody is bound.
paper-step-lesson-45-quarrels = On the map the groups find Vilna and Bessarabia, and say who holds each and who claims it. Which governments will not gladly sit at one table?
    .title = Two quarrels.
paper-step-lesson-45-guess = Two stops from the page of that name, for instance 29 December and 31 January: the class shows hands and gives reasons; then the document is read. (Solutions 2 and 3)
    .title = What did Litvinov do?
paper-step-lesson-45-play = Each group plays the assignment and writes down the one act that changed most, and why.
    .title = The groups play.
paper-step-lesson-45-compare = The results on the screen: who signed, which text, when? What was different in history? (Solutions 4 to 7)
    .title = Side by side.
paper-step-lesson-45-worth = The two answers at the end of this plan are read aloud. Each pupil writes two sentences, at home if time is short.
    .title = Did it keep any peace?

paper-step-lesson-90-bound = On the board, the three articles of the Paris Pact: war is renounced; disputes are settled by peaceful means alone; the whole takes effect when all fifteen have deposited. Who is bound in December 1928? Then the note of 29 December, in pairs: what is offered, to whom, and who is not asked? (Solutions 1 and 2)
    .title = Nobody is bound.
paper-step-lesson-90-roles = The cards are dealt. Each government finds itself on the map, reads its card, and ticks in private what it would sign.
    .title = Nine governments.
paper-step-lesson-90-first = Moscow talks with the others, one at a time; the others talk with those they look to. Moscow writes down what each asks for.
    .title = First round.
paper-step-lesson-90-second = Everybody talks with everybody. Five minutes before the end Moscow reads out one text.
    .title = Second round.
paper-step-lesson-90-signing = The text is read article by article. Each government signs or leaves; Moscow may change one article to keep somebody.
    .title = The signing.
paper-step-lesson-90-aims = The aims are turned over and the points counted. Each government says in one sentence why it signed or did not, and who at home would still have to agree.
    .title = Hidden aims.
paper-step-lesson-90-history = What was signed on 9 February, by whom, and why not by the others? Each government marks on its sheet what differs. (Solutions 3 to 7)
    .title = And history?
paper-step-lesson-90-sources = Each pair takes a dispute card: which reading is better supported, and what would settle it?
    .title = How do we know?
paper-step-lesson-90-worth = The two answers at the end of this plan; a show of hands, and one argument for each side.
    .title = Did it keep any peace?

## Solutions

paper-solution-bound = Nobody. The Paris Pact takes effect when all fifteen have deposited their ratifications at Washington; by Litvinov’s note of 29 December there was not one. Eleven deposited on 2 March 1929, Japan as the last on 24 July; that day it came into force.
    .title = Who was bound in December 1928?
paper-solution-offer = A protocol by which neighbours put the pact into force among themselves at once: to Poland, with a draft, and the like to Lithuania. Finland, Estonia and Latvia were not addressed, as they had not formally adhered. Whether one text was meant or two is disputed (dispute cards).
    .title = What did Moscow offer on 29 December, and to whom?
paper-solution-company = On 10 January it was ready in principle, and surprised that only two were asked. Romania was its ally; on 19 January Patek asked that the Baltic states and Romania take part, on the 28th he reported that Estonia, Latvia and Romania would sign together with Poland. By one account Moscow simply agreed; by the Politburo’s papers it resisted for a month and gave way on 31 January (dispute cards).
    .title = Why did Poland not sign at once?
paper-solution-text = Estonia, Latvia, Poland, Romania and the Soviet Union. The pact takes effect among them, whether or not it does elsewhere; ratifications are deposited at Moscow and bind pair by pair; any government may join. The preamble speaks of “the peace existing”, which Romania wanted. There is nothing on frontiers and no way of settling disputes.
    .title = What was signed on 9 February 1929, and by whom?
paper-solution-vilna = Because of Vilna. It would join a finished text and not sign as the third beside Poland. On 5 April it adhered.
    .title = Why did Lithuania not sign?
paper-solution-force = By the usual count from 16 March, with the second deposit: Latvia 5 March, Estonia 16 March, Poland and Romania 30 March. A Soviet encyclopaedia counts from 13 February; where the Soviet ratification lay meanwhile is not known. Turkey joined on 27 February or 1 April, Persia on 3 April. Finland joined by one account, and by most did not.
    .title = From when did it bind, and who joined?
paper-solution-open = Vilna and Bessarabia. At the table Litvinov welcomed Romania as a country with which there were serious difficulties, “not settled by this protocol”.
    .title = What did it leave open?

## Background

paper-background-empire = In 1917 and 1918 the Russian Empire fell apart. Finland, Estonia, Latvia and Lithuania became states, and Poland became one again. Romanian troops entered Bessarabia, Russian since 1812, and its council voted for union with Romania. In 1920 Britain, France, Italy and Japan recognised that by treaty; Moscow never did, and Japan has not ratified.
paper-background-frontiers = Other frontiers were drawn by war. Poland and Soviet Russia fought from 1919 to 1920; the Peace of Riga of March 1921 left many Ukrainians and Belorussians in Poland. Moscow had recognised Vilna as Lithuanian in July 1920; in October a Polish general took it, and in 1922 it was joined to Poland. Lithuania calls it its capital and has no relations with Poland; only in December 1927 did it declare the state of war at an end.
paper-background-alliances = Poland has been allied with France and with Romania since 1921, Estonia with Latvia since 1923. The Soviet Union stands outside the League of Nations and makes treaties with one state at a time: Germany in 1922 and 1926, Turkey in 1925, Lithuania in 1926, Persia in 1927. At Locarno, in 1925, Germany accepted its frontiers in the West and left those with Poland open.
paper-background-scare = Talks between Moscow and Warsaw on a pact of non-aggression, begun in January 1926, broke down in June 1927: London had broken off relations, and the Soviet envoy had been shot at Warsaw. Moscow spoke of war, partly as a campaign, partly in real fear.
paper-background-pact = Meanwhile France proposed to the United States that both should renounce war, and Washington made of it a treaty for many. Fifteen governments signed at Paris on 27 August 1928. The Soviet Union had not been asked to take part; invited that day to join, it did so, and on 27 September its instrument lay at Washington. Yet the treaty binds nobody until all fifteen have deposited their ratifications. On 20 December 1928 the Politburo allows Litvinov to offer neighbours what the great Powers put off.

## What is known

paper-known-document = Days and acts of the replay that are marked “document”; persons and offices; the deposits; what stands in quotation marks in the five documents.
    .title = Documented:
paper-known-worded = The articles, after the substance of the treaty, of which its preamble and articles I to III were seen; most letters; the voices of governments.
    .title = Worded for the game:
paper-known-invented = Several crises, the newspaper of the endings, the printing of private promises side by side, the hidden aims on the role cards, and every number: what a reason weighs is a judgement that can be argued with.
    .title = Invented:
paper-known-disputed = Where the sources disagree, a dispute card shows both readings and says which one the game plays.
    .title = Disputed:

paper-regime = You play the diplomat of a one-party dictatorship: that winter it takes grain from the peasants by force and puts on trial those who hold it back, and in February 1929 it expels Trotsky, the leader of the opposition whom it banished a year before.

paper-question = Did such a paper keep any peace?
paper-question-yes = Between those who signed there was no war for ten years. After it came the pacts of non-aggression of 1932 with Finland, Latvia, Estonia and Poland, and in 1933 a convention that defines aggression. In March 1939 Litvinov appealed to the Protocol before the envoys of Estonia and Latvia.
paper-question-no = It bound nobody to act, and no attack is known that it prevented; within weeks Moscow’s line to Warsaw hardened. On 17 September 1939 the Soviet Union invaded Poland, and so broke the Protocol together with the Paris Pact and the pact of 1932. It attacked Finland in November, and in 1940 took Lithuania, Latvia, Estonia and Bessarabia.
paper-question-ask = To discuss: For whom did it buy time? What would have happened otherwise without it? What would have had to stand in it, and who would have signed that?

## Hidden aims, made for the simulation

paper-role-SOV-warsaw = Poland signs, whatever company it brings.
paper-role-SOV-silence = No article says that frontiers stay as they are.
paper-role-SOV-deposit = Ratifications are deposited at Moscow.
paper-role-POL-ally = Romania signs beside you on the same day.
paper-role-POL-baltic = Latvia and Estonia sign on that day too.
paper-role-POL-stayed = You were not the first to leave the table.
paper-role-LTU-vilna = No article says that frontiers stay as they are.
paper-role-LTU-later = You have not signed beside Poland, and the text is open to all, so that you may join it later.
paper-role-LTU-conciliation = A commission of conciliation stands in the text.
paper-role-ROM-existing = The preamble speaks of the peace existing between the parties.
paper-role-ROM-ally = Poland signs on the same day as you.
paper-role-ROM-unnamed = Nothing in the text keeps claims open.
paper-role-LVA-saeima = Nothing binds you before the Saeima has voted.
paper-role-LVA-not-last = You are neither alone nor last: Poland and Estonia sign with you.
paper-role-LVA-orders = Moscow has promised you orders for your mills.
paper-role-EST-riga = Latvia signs on the same day as you.
paper-role-EST-warsaw = Poland signs too.
paper-role-EST-early = The text binds pair by pair: nobody waits for the slowest.
paper-role-FIN-conciliation = A commission of conciliation stands in the text.
paper-role-FIN-apart = You have not signed in a group led by Poland.
paper-role-FIN-karelia = Nobody has made Eastern Karelia a subject of the talks.
paper-role-TUR-open = The text is open to all, so that you can join without a seat at another’s table.
paper-role-TUR-persia = Persia does the same as you.
paper-role-TUR-thanks = Moscow has thanked you before everybody.
paper-role-PER-asked = You were asked before the text was read out.
paper-role-PER-same-words = You were offered the same words as all the others.
paper-role-PER-angora = You and Turkey told each other what you would do.

## Documents: questions, and what can be answered

paper-document-doc-izvestia-readers = For whom is this written: for governments abroad, or for readers at home? Which words show it?
    .answer = For both. “Insufficiency” and “demand” reproach the governments abroad; “truly to safeguard peace” justifies at home that one joined.
paper-document-doc-izvestia-both = Moscow joins a pact and calls it insufficient. What is gained by saying both at once?
    .answer = It stands among those who renounce war, and keeps the right to reproach them with their arms.
paper-document-doc-izvestia-two-passages = Only two passages are known to us, and in English. What may you conclude from them, and what not?
    .answer = Which reasons were given in print; not the whole argument, its tone or the Russian words.
paper-document-doc-december-why-now = Why, according to the note, is a protocol needed although the pact is signed?
    .answer = The pact waits for fourteen ratifications, and in four months there is not one; only a supplementary instrument can bring it in earlier.
paper-document-doc-december-not-asked = Who is not addressed, and with which reason? Which western neighbour is missing altogether from what we know of the note?
    .answer = Finland, Estonia and Latvia, as they have not formally adhered. Romania is missing: there were no relations, and Bessarabia lay between.
paper-document-doc-december-old-offer = The older offer of a treaty of non-aggression is not withdrawn. What does Moscow keep open by saying so?
    .answer = Direct talks with Warsaw on a fuller pact; to the Politburo the protocol was a first step towards it.
paper-document-doc-3028-praise = Which words praise the Polish answer, and which complain of it?
    .answer = “Satisfaction”, “ready in principle”; then “regret”, “lacks” the consent to act “at once”.
paper-document-doc-3028-no-duty = The proposal lays “no new obligations” on either side. If so, why sign it, and why hesitate?
    .answer = A duty begins earlier; and who signs beside whom is a statement of its own. Poland would not be seen alone with Moscow and Lithuania.
paper-document-doc-3028-midnight = The note was brought at midnight, a day after the Polish one. Why the haste? Find out what was about to be voted on at Washington.
    .answer = On 15 January the American Senate voted on the pact. Historians hold that Warsaw hoped to spin out the talks until then, and Litvinov wished to prevent it.
paper-document-doc-text-existing = The preamble speaks of “the peace existing between their countries”. Which party needed that word, and why?
    .answer = Romania: if peace exists, there is no state of war over Bessarabia, and the province need not be named.
paper-document-doc-text-order = In which order do the parties stand, and why does that matter?
    .answer = In that of their French names: Estonie, Lettonie, Pologne, Roumanie, Union. Nobody stands first by rank.
paper-document-doc-text-independent = Article II is “valid independently of the entry into force of the Treaty of Paris”. What was won by that, and for how long?
    .answer = The pact held among the parties before it bound anybody else: 130 days, from 16 March to 24 July 1929, by the usual count.
paper-document-doc-speech-one-witness = We know the words from one weekly alone. How do you quote from such a source?
    .answer = As reported speech: who reports it, where and in which language; and one fills no gaps.
paper-document-doc-speech-two-voices = The preamble says that peace exists, the speech that serious difficulties are not settled. Do they contradict each other?
    .answer = Not necessarily: there may be peace and a claim to land. Each side has the sentence that it needs at home.
paper-document-doc-speech-to-whom = To whom does Litvinov speak: to Bucharest, to Moscow or to the newspapers?
    .answer = Probably to all three: he welcomes a signatory, keeps a claim, and is heard by the press. No source settles it.

## The map

paper-claim-vilna = Vilna (Wilno, Vilnius) and its country: held by Poland, claimed by Lithuania.
paper-claim-bessarabia = Bessarabia: held by Romania, claimed by the Soviet Union.
