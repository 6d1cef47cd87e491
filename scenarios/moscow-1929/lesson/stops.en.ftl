# What did Litvinov do? The stops of history, in English.

# Replaces the title that the program gives to these questions.
class-page-guess = What did Litvinov do?
    .short = Guess

stop-december = In August fifteen governments renounced war at Paris. Four months later not one of them has deposited its ratification. The Politburo lets you propose a short protocol that would put the Pact into force early between neighbours: with Poland and Lithuania, and with the other Baltic states once they have joined the Pact in due form. The notes can leave tonight. To whom do they go?
    .title = The first notes
    .hint = Who has already accepted the Paris Pact in due form? And whom does your permission name?
    .told = Two notes left: to Poland, which had signed at Paris, and to Lithuania, which had already accepted the Pact. Finland, Estonia and Latvia were not addressed “for the time being”, only because they had not formally adhered. Three days later the note stood in Izvestia.
    .ask = Lithuania has no frontier with the Union. Why write to her at all?
stop-december-two = Write to Poland and to Lithuania
stop-december-alone = Write to Poland alone
stop-december-latvia = Write to Poland, Lithuania and Latvia, and ask for permission afterwards
stop-december-wait = Wait until Washington has voted in the middle of January

stop-midnight = Warsaw’s answer came last night at half past nine. It is ready in principle, and surprised that of so many neighbours so few were asked; in the replay it names its friends at once, Romania, Latvia and Estonia. Kovno agrees in principle too. Your permission covers two names. On Tuesday the Senate at Washington votes on the Paris Pact. On the desk lie three telegrams, not yet signed: your envoys at Riga, Reval and Helsingfors are to work against a common signature.
    .title = Warsaw’s answer
    .hour = past midnight
    .hint = Who gains if four more days go by?
    .told = That day Litvinov, Rykov and Bukharin saw Stalin. At midnight note no. 3028 was carried to the Polish chargé d’affaires, who was ill: Moscow regrets the delay, the protocol adds no new duty, others will be invited once they have joined the Pact, and against Romania Moscow has nothing. It was written within a day so that Warsaw should not spin the matter out past the vote in Washington. The envoys were told to work against joint talks.
    .ask = Why did Moscow mind five signatures on one day more than five signatures on five days?
stop-midnight-hold = Leave the text as it is: answer the same night, and sign the three telegrams
stop-midnight-draft = Rewrite the text tonight so that all sign together, without asking the Politburo
stop-midnight-romania = Ask the Politburo for Romania alone, and for the others in the weeks after
stop-midnight-senate = Let Warsaw wait until Washington has voted

stop-procedure = Washington has voted, eighty-five to one, so Warsaw need not wait for that any longer. Patek’s note of the 19th says that the Baltic states and Romania must take part; Warsaw will ask them itself. Your permission still covers two names.
    .title = How is it to be signed?
    .hint = The note of the 19th is a paper. What would a government lose if it answered a paper with a conversation?
    .told = Litvinov gave Patek in writing the procedure and the form of signature that Moscow proposed. Five days later he asked for a quicker answer. In the replay Finland, Turkey and Persia are informed on this day too; no document gives a date for that.
    .ask = A conversation leaves no paper behind. Who gains by that, and when?
stop-procedure-writing = Give Patek in writing how Moscow would sign
stop-procedure-past = Go round Warsaw, and write to Riga and Reval yourself
stop-procedure-grant = Ask the Politburo for all that Warsaw wants, and send a new text at once
stop-procedure-talk = Receive Patek, and put nothing on paper

stop-friends = Patek has news: Estonia, Latvia and Romania have told Warsaw that they are ready to sign, all together and on one day, with Poland and the Union. Finland drops out for now. Bucharest asks for one word in the preamble, “existing”. It is a month since the first note, and your permission still covers two names.
    .title = Warsaw’s friends are ready
    .hint = The Politburo sits in three days’ time. Who can say yes before that?
    .told = What Litvinov said to Patek on the 28th we do not know. The next day a Soviet newspaper wrote that Poland was sabotaging the proposal. On the 31st the Politburo decided. In the replay nothing is done on this day.
    .settled = One account says that the Soviet Government agreed to the wider circle. The archives show a month of resistance before it gave way. Both cannot be the whole story, so no answer counts as right here.
    .ask = Is it the same, to give way after a month and to agree? Which papers would show the difference?
stop-friends-wait = Promise nothing, and wait for the Politburo
stop-friends-agree = Agree to the wider circle the same day
stop-friends-press = Press Warsaw once more for two signatures
stop-friends-drop = Withdraw the proposal

stop-politburo = Three governments have let it be known through Warsaw that they would sign together. Romania wants the preamble to speak of the peace “existing” between the parties, and would like a line on frontiers still better. Moscow claims Bessarabia and will not give up the claim. Today the Politburo sits, and you may lay a request before it.
    .title = Before the Politburo
    .hint = What can be given to Romania without a word about Bessarabia?
    .told = The Politburo took the second of two variants: the Union, Poland, Estonia, Latvia and Romania sign together, and Poland brings no new conditions. The same day it was offered to Patek and at Riga, with 7 February as the day; to Patek Litvinov said that Moscow would still prefer the first way. The paper with the variants has not been found; this is how two historians read the minute. Romania got its word.
    .ask = What does the word “existing” say about Bessarabia, and what does it leave unsaid?
stop-politburo-five = Ask for the whole list: all five sign together, and the peace is “existing”
stop-politburo-frontier = Ask for the list, and write the frontiers into the text for Romania’s sake
stop-politburo-unasked = Send the joint text first, and tell the Politburo afterwards
stop-politburo-singly = Invite Latvia and Estonia yourself, one after the other
stop-politburo-press = Hold to two signatures, and press Warsaw

stop-noon = The day that you named, the 7th, has passed without a signature. Davila has come through the frost, the first Romanian envoy in Moscow since the war; he and Patek are calling on you. Warsaw and Bucharest accept the text. From Riga there is no telegram, and Reval waits for Riga.
    .title = No word from Riga
    .hour = about noon
    .hint = On 31 January Moscow gave way and agreed to five. Had it stopped wishing for fewer?
    .told = Litvinov urged his two guests to sign that evening, the three of them, without Latvia and Estonia. They refused. Some hours later he returned the call; what was said then is not known. Towards midnight Ozols had his wire from Riga, and could sign the next day.
    .ask = Twelve hours later Riga was ready. What would Moscow have gained with three signatures, and what would it have lost?
stop-noon-three = Urge both to sign this evening, as three
stop-noon-riga = Wait for the telegram from Riga
stop-noon-without = Call the signing now, and let go whoever gets up
stop-noon-word = Ask the Politburo whether Romania may have its frontiers in the text

stop-ratify = Five governments signed on Saturday. By the text, it is in force between any two that have deposited their ratifications in Moscow. The Union has no parliament that could delay it. At Riga the Saeima is to vote on the Paris Pact in two days.
    .title = Who ratifies first?
    .hint = In force between two: whose deposit must lie there besides Latvia’s?
    .told = What Litvinov did on this day is not recorded. In the replay he reports to the Politburo, and the Union ratifies on 13 March.
    .settled = An encyclopaedia counts the pact in force from 13 February, which may be the day of the Union’s ratification. All else points to 16 March, by Estonia’s deposit after Latvia’s of 5 March. No answer counts as right here.
    .ask = If the Union’s ratification lay in the file in February, from which day was the Protocol in force? Compare what the answers lead to.
stop-ratify-report = Report to the Politburo, and ratify in March
stop-ratify-now = Report, and ratify at once
stop-ratify-warsaw = Report, and first help the bill through at Warsaw

stop-finland = The signed text is open to others, by its own article. In December Finland’s envoy told you that she too had adhered to the Paris treaty; Washington has no record of it. On the 7th the Politburo called the envoy at Helsingfors away and left the post vacant.
    .title = And Finland?
    .hint = Whom would you send to Helsingfors with the letter?
    .told = No letter to Helsingfors has been traced. In the replay one leaves on 12 March, and Finland accedes on 24 July.
    .settled = The account from which this game grew has Finland among those that came in. Others call her the only western neighbour that stayed out, and have her deposit the Paris Pact, not the Protocol, on 24 July. No answer counts as right here.
    .ask = Two books contradict each other. What kind of paper would settle it, and in which archive would it lie?
stop-finland-note = Invite Finland by letter
stop-finland-nothing = Leave Finland alone
stop-finland-call = Receive Finland’s envoy first, then send the letter

stop-railway = A week ago Chinese authorities took over the Chinese Eastern Railway; its Soviet managers are under arrest or in a train for the frontier. China and the Union have both joined the Paris Pact, which wants one last deposit, Japan’s. China is no party to your Protocol. Those who signed it ask politely what a signature is good for.
    .title = A railway in Manchuria
    .hint = Who at home would forgive you for waiting?
    .told = The Union broke off relations on 17 July; whether it cited Pact or Protocol has not been traced. A week later the Paris Pact was in force. In November the Red Army fought in Manchuria, and when the United States reminded both sides of the Pact, Litvinov called it an unfriendly act.
    .ask = What was the Protocol worth on this day, and to whom?
stop-railway-break = Break off relations
stop-railway-cite = Appeal to Pact and Protocol in public
stop-railway-paris = Wait for what London and Paris will do
