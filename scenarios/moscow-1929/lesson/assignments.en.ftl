# Moscow 1929 in English: assignments for a class. Each has a task, a title, and questions to answer in writing.

assignment-evening = It is 8 February. Warsaw and Bucharest have agreed to your text; Riga and Reval have not answered yet. The day that you had named for the signing is over. Call the signing now, or wait for two more names? By 12 February Moscow wants to see a signature. One more paper, on Bessarabia in the press, has to be answered today.
    .title = The evening of 8 February
    .q1 = When did you call the signing, and whom did you call? Give your reason.
    .q2 = Did anybody get up to leave? Say why, or why nobody did.
    .q3 = Two signatures today or five tomorrow: give one good reason for each.
assignment-answer = It is 11 January. Your notes to Warsaw and Kovno have been answered, and neither has said yes: Warsaw is surprised that so few neighbours were asked, and Kovno asks for time. Before you lie three telegrams, not yet signed, that would work against a common signature. On 1 February Moscow will ask you how many governments are ready to sign.
    .title = The answer of 11 January
    .q1 = Whom did you try to win first, and why?
    .q2 = What did you do with the three telegrams, and what came of it?
    .q3 = Open the “Why?” of one refusal. Which reason weighed most? Could you have changed it?
assignment-bill = The Protocol has been signed, and still it binds nobody: first the parliaments must pass it. One bill matters more than the others, that of Warsaw. Bring it through the Sejm, and see that Poland’s ratification lies at Moscow as early in March as you can. Do not forget your own.
    .title = The spring of one bill
    .q1 = On what day did the Sejm pass the bill? What hurried it, and what held it up?
    .q2 = What can you do to win votes in a foreign parliament, and what do its members take amiss?
    .q3 = Since when is the Protocol in force between Moscow and Warsaw, and what did it wait for?
assignment-three-acts = From the first offer to the signature. You choose which neighbours to ask, in which words, and when to call them to one table. Waiting runs on until a decision needs you, and tells in one summary what has come meanwhile. It ends when somebody has signed.
    .title = Offer, answer, signature
    .q1 = Who signed and who did not? For one who did not, name the reason that decided it.
    .q2 = Which article did you change, for whom, and what did Moscow say to it?
    .q3 = Which of your acts would you take back, and why?
assignment-not-alone = It is 11 January, and Poland will not sign alone. Bring at least three governments to sign with you at one table, and keep the confidence of Moscow. It ends when somebody has signed: do not call the signing too soon.
    .title = Not alone
    .q1 = Which government would not sign without which other? How did you find out?
    .q2 = What did you have to ask Moscow for, and how did you persuade it?
    .q3 = Would you have reached more by waiting longer? Say what speaks for it and what against.
