# Moscow 1929 in plain English: one sentence on each crisis, each piece of news, each step of the Paris Pact, and what may be
# asked for in a few short words. For readers of fourteen to sixteen.

## What is asked for

plain-demand-form-bilateral = a text of its own for each country
plain-demand-form-successive = one text that each signs when it can
plain-demand-form-joint = one text that all sign together
plain-demand-recital-general = first lines that do not speak of peace today
plain-demand-recital-existing = the word “existing” in the first lines
plain-demand-entry-all = a start only when all have said their last yes
plain-demand-entry-pairwise = a start for each two that are ready
plain-demand-entry-onsign = a start on the day of signing
plain-demand-terr-claims = old claims to land kept open
plain-demand-terr-silence = not a word about borders
plain-demand-terr-statusquo = a promise to leave borders as they are
plain-demand-acc-closed = no new members later
plain-demand-acc-consent = new members only if all agree
plain-demand-acc-open = an open door for all countries
plain-demand-pact-lapses = a text that ends when the Paris Pact starts
plain-demand-pact-alongside = a text that lasts even if the Paris Pact fails
plain-demand-pact-step = a first step to a promise not to attack
plain-demand-depo-moscow = the papers kept in Moscow
plain-demand-depo-geneva = the text put on the open list in Geneva
plain-demand-depo-warsaw = the papers kept in Warsaw
plain-demand-disp-nothing = no rule about quarrels
plain-demand-disp-consult = a rule to talk when there is a quarrel
plain-demand-disp-conciliation = a group that gives advice in a quarrel

## Crises

plain-dilemma-leader = You joined the Pact, and you must choose how much your newspaper prints.
plain-dilemma-first-copy = France and Germany both ask to read your text first, and you have one copy to give.
plain-dilemma-zbrucz = Shots were fired at your border guards, and you must choose what the press may say.
plain-dilemma-orders = You can order your envoys to work in secret against a text that all sign at once.
plain-dilemma-legation = Your envoy to Finland has been away for months, and the Finns ask when he will come back.
plain-dilemma-spare-chairs = Your own office may tell Latvia and Estonia that nobody needs them, and you can stop it.
plain-dilemma-leaflet = Bukharin is in deep trouble, and you must decide if you still work with him.
plain-dilemma-sabotage = The newspaper wants to say that Poland blocks the plan on purpose, and you can still stop it.
plain-dilemma-bessarabia = Romania wants one word about peace, and the press wants to know if you give up Bessarabia.
plain-dilemma-riga = Moscow wants to buy votes in Latvia against the big Paris Pact, and asks you to agree.
plain-dilemma-ilyich = Trotsky has been sent by ship to Turkey, and you have told the Turks nothing so far.
plain-dilemma-reckoning = Your leaders ask what has come of your plan, and so far no one has signed it.
plain-dilemma-who-first = Poland’s parliament does not want to say yes before Moscow itself has said it.
plain-dilemma-benches = Some in Romania ask if you give up their land in the east, and you must choose what to say.
plain-dilemma-trade-day = The farmers of Estonia want to talk of trade first, and only then to vote for your text.
plain-dilemma-vacancy = Your envoy to Finland gets another post and no one takes his place, but you may still object.
plain-dilemma-czechowicz = Poland is busy with a quarrel about a minister, so the vote on your text has to wait.
plain-dilemma-kovno = Lithuania wants its old treaty with you to last longer, and you must choose what to say.
plain-dilemma-vilna-letter = Lithuania wants an old letter about Vilnius once more before it decides, and Poland is watching.
plain-dilemma-april-line = Moscow wants a promise for the end of April, and will check then whether you kept it.
plain-dilemma-donkey = A Soviet paper drew Poland’s president as a donkey, and Poland waits to see what you do.
plain-dilemma-standing = Poland asks if it may still sign your text, and you must choose what to say.
plain-dilemma-geneva = You must choose which speech to give in Geneva about cutting arms.
plain-dilemma-danzig = Poland wants to bring the city of Danzig into the text, and not all like that.
plain-dilemma-voldemaras = Someone shot at the leader of Lithuania, and you must choose what to write to him.
plain-dilemma-two-alone = Lithuania would sign a small text with you alone, but it wants a price for it.
plain-dilemma-convention = A paper in Moscow is about to print a secret deal of France and Poland.
plain-dilemma-harbin = China’s police broke into a Soviet house and took 37 people, and you must choose how to reply.
plain-dilemma-witness = China holds 37 of your people, and you may use this to show why your plan is of use.
plain-dilemma-labour = Labour is ahead in Britain, and some at home want you to be tougher on Poland.
plain-dilemma-small-table = Latvia asks if small states may sign your text, though the big ones have not.
plain-dilemma-elections = Finland will vote for a new parliament, which may change what becomes of your text.
plain-dilemma-july-list = Moscow wants a promise for July, and will check on the day whether you kept it.
plain-dilemma-manoeuvres = Your army plans to train near Poland in July, and you can still change that.
plain-dilemma-railway = China has taken a railway that the Soviets ran, and all ask what peace texts are worth.

## News

plain-event-mironescu-peace = Romania says at home that it wants peace.
plain-event-artti = Finland says that it has joined the Paris Pact, but no paper of it is known.
plain-event-herbette = France heard of your plan on the same day.
plain-event-mukden = The man who rules Manchuria now sides with China’s leaders in Nanking.
plain-event-belgrade = In Yugoslavia the king sends the parliament home and rules alone.
plain-event-kabul = The king of Afghanistan gives up his throne, and there is civil war.
plain-event-alma-ata = Trotsky, once a leader, is taken away and will be thrown out of the country.
plain-event-leaflet = A secret talk of Bukharin is printed, and now he is in trouble.
plain-event-joint-session = The leaders in Moscow meet to judge Bukharin.
plain-event-frost = It is very cold all over Europe.
plain-event-resolution = The leaders in Moscow say that Bukharin was wrong, but they do not print it.
plain-event-lateran = Italy and the Pope end a quarrel that lasted fifty-eight years.
plain-event-ilyich = Trotsky is put ashore in Turkey against his will.
plain-event-cruisers = The United States said yes to the Paris Pact, and now builds fifteen warships.
plain-event-hoover = The United States has a new president, Mr Hoover.
plain-event-czechowicz = Poland’s finance minister steps down in a quarrel with the parliament.
plain-event-switalski = Poland has a new government with many army men in it.
plain-event-commission = In Geneva the plan of Moscow for cutting arms is put aside.
plain-event-conference = The Soviet leaders choose the bolder plan, and grain is taken from the villages by force.
plain-event-voldemaras = Someone shot at the leader of Lithuania, who is not hurt.
plain-event-rundschau = Moscow will print a secret army deal of France and Poland.
plain-event-harbin = China’s police search a Soviet house and take 37 people away.
plain-event-election = Britain has voted and Labour is ahead, which Moscow likes.
plain-event-finland-votes = Finland has voted, and has a new parliament.
plain-event-railway = China takes over a railway that the Soviets ran.
plain-event-break = The Soviet Union breaks with China, though both had promised not to go to war.
plain-event-reminder = The United States tells both Moscow and China to keep the Paris Pact.

## Steps of the Paris Pact

plain-clock-committee = A group in the American Senate is for the Paris Pact, but no paper has been handed in yet.
plain-clock-senate = The American Senate says yes to the Paris Pact.
plain-clock-coolidge = The American president says yes to the Paris Pact, but the paper is not handed in yet.
plain-clock-saeima = Latvia may vote on the Paris Pact today.
plain-clock-eleven = Eleven countries hand in their papers, and four are still missing.
plain-clock-romania = Romania joins the Paris Pact.
plain-clock-poland = Poland hands in its paper for the Paris Pact, and three are still missing.
plain-clock-belgium = Belgium hands in its paper for the Paris Pact, and two are still missing.
plain-clock-lithuania = Lithuania joins the Paris Pact.
plain-clock-france = France hands in its paper for the Paris Pact, and only Japan is missing.
plain-clock-china = China joins the Paris Pact.
plain-clock-tokyo-debates = In Japan they still argue about a few words of the Paris Pact.
plain-clock-tokyo-council = In Japan a council looks at the words that caused the quarrel.
plain-clock-turkey = Turkey joins the Paris Pact.
plain-clock-tokyo-names = Japan seems to be done with its quarrel, but its paper is still missing.
plain-clock-japan = Japan hands in its paper, and from now on the Paris Pact binds them all.
