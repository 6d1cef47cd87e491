# Moscow 1929 in plain Russian.

## What is asked for

plain-demand-form-bilateral = свой текст для каждой страны
plain-demand-form-successive = один текст и подпись каждого в свой срок
plain-demand-form-joint = один текст и общая подпись всех
plain-demand-recital-general = начало без слов о нынешнем мире
plain-demand-recital-existing = слово «существующий» в начале
plain-demand-entry-all = начало после последнего «да» всех
plain-demand-entry-pairwise = начало для каждой готовой пары
plain-demand-entry-onsign = начало в день подписи
plain-demand-terr-claims = открытые старые споры о земле
plain-demand-terr-silence = ни слова о границах
plain-demand-terr-statusquo = границы без перемен
plain-demand-acc-closed = отказ от новых стран потом
plain-demand-acc-consent = новые страны с согласия всех
plain-demand-acc-open = открытая дверь для всех стран
plain-demand-pact-lapses = текст до начала Парижского пакта
plain-demand-pact-alongside = текст в силе и без Парижского пакта
plain-demand-pact-step = первый шаг к пакту о ненападении
plain-demand-depo-moscow = бумаги в Москве
plain-demand-depo-geneva = текст в открытом списке в Женеве
plain-demand-depo-warsaw = бумаги в Варшаве
plain-demand-disp-nothing = отказ от правил о спорах
plain-demand-disp-consult = правило говорить друг с другом при споре
plain-demand-disp-conciliation = группа советников на случай спора

## Crises

plain-dilemma-leader = Вы вошли в пакт, и вам решать, сколько об этом напишет ваша газета.
plain-dilemma-zbrucz = В ваших солдат на границе стреляли, и вам решать, что напишут газеты.
plain-dilemma-orders = Вы можете тайно приказать послам мешать общей подписи.
plain-dilemma-legation = Вашего посла давно нет в Финляндии, и финны спрашивают, когда он вернётся.
plain-dilemma-spare-chairs = Ваши же люди хотят сказать Латвии и Эстонии, что они лишние, а вы можете это запретить.
plain-dilemma-leaflet = Бухарин в большой беде, и вам решать, работать ли с ним дальше.
plain-dilemma-sabotage = Газета хочет писать, что Польша нарочно мешает, но вы ещё можете это изменить.
plain-dilemma-bessarabia = Румыния просит одно слово о мире, а газеты ждут, отдадите ли вы Бессарабию.
plain-dilemma-riga = Москва хочет купить в Латвии голоса против Парижского пакта и ждёт вашего слова.
plain-dilemma-ilyich = Троцкого отправили на корабле в Турцию, а туркам вы пока ничего не сказали.
plain-dilemma-reckoning = Ваши вожди спросили, что стало с планом, а его пока никто не подписал.
plain-dilemma-vacancy = Ваш посол не вернётся в Финляндию, замены ему нет, но вы ещё можете быть против.
plain-dilemma-czechowicz = В Польше спор о министре, и голоса о вашем тексте ждут.
plain-dilemma-kovno = Литва хочет, чтобы старый договор с вами жил дольше, и ждёт ответа.
plain-dilemma-vilna-letter = Литва просит ещё раз старое письмо о Вильне, прежде чем решать, а Польша смотрит.
plain-dilemma-donkey = Ваша газета нарисовала главу Польши ослом, и Польша ждёт, что вы сделаете.
plain-dilemma-standing = Польша спросила, может ли она ещё подписать ваш текст, и ждёт ответа.
plain-dilemma-geneva = Вам надо выбрать, с какой речью об оружии идти в Женеве.
plain-dilemma-danzig = Польша хочет ввести в договор город Данциг, и не всем это нравится.
plain-dilemma-voldemaras = В главу Литвы стреляли, и вам решать, что ему написать.
plain-dilemma-two-alone = Литва готова подписать малый текст только с вами, но просит за это плату.
plain-dilemma-convention = Газета в Москве скоро даст в печать тайный договор Франции и Польши.
plain-dilemma-harbin = Полиция Китая вошла в ваш дом в Харбине, взяла 37 человек, и вам решать, как ответить.
plain-dilemma-witness = В Китае держат 37 ваших людей, и вы можете показать соседям, зачем нужен ваш план.
plain-dilemma-labour = В Англии впереди левые, и дома хотят, чтобы вы были с Польшей строже.
plain-dilemma-small-table = Латвия спросила, можно ли малым странам подписать ваш текст без больших.
plain-dilemma-elections = Финляндия выбирает новый парламент, и от него зависит ваш текст.
plain-dilemma-july-list = Москва ждёт обещания к июлю и в тот день проверит, сдержано ли оно.
plain-dilemma-railway = Китай взял вашу дорогу, и все хотят знать, чего стоят слова о мире.

## News

plain-event-mironescu-peace = Министр Румынии говорит, что его страна хочет мира.
plain-event-artti = Финляндия говорит, что вошла в Парижский пакт, но её бумаги никто не знает.
plain-event-herbette = Франция знает о вашем плане с первого дня.
plain-event-mukden = Глава Маньчжурии теперь за власть Китая в Нанкине.
plain-event-belgrade = Король Югославии закрыл парламент и правит один.
plain-event-kabul = Король Афганистана ушёл, и в стране идёт война.
plain-event-alma-ata = Троцкого, бывшего вождя, везут под стражей: его хотят выслать из страны.
plain-event-leaflet = Тайные слова Бухарина попали в газеты, и он в беде.
plain-event-joint-session = Вожди в Москве судят сегодня Бухарина.
plain-event-frost = Во всей Европе очень холодно.
plain-event-resolution = Вожди в Москве решили, что Бухарин не прав, но печатать это не дали.
plain-event-lateran = Италия и папа римский кончили спор, что шёл 58 лет.
plain-event-ilyich = Троцкого высадили в Турции, хотя сам он этого не хотел.
plain-event-cruisers = США приняли Парижский пакт, а теперь строят пятнадцать военных судов.
plain-event-hoover = В США новый президент, его зовут Гувер.
plain-event-czechowicz = Министр денег в Польше ушёл после спора, и договоры ждут.
plain-event-switalski = В Польше новая власть, и в ней много военных.
plain-event-commission = В Женеве отложили план Москвы, как сделать армии меньше.
plain-event-conference = В Москве взяли самый смелый план, а хлеб у сёл берут силой.
plain-event-voldemaras = В главу Литвы стреляли, но он цел.
plain-event-rundschau = Москва даст в печать тайный договор армий Франции и Польши.
plain-event-harbin = Полиция Китая вошла в ваш дом в Харбине и взяла 37 человек.
plain-event-election = В Англии впереди левые, и Москва этому рада.
plain-event-finland-votes = В Финляндии новый парламент, и все голоса пока ждут.
plain-event-railway = Китай взял железную дорогу, где были ваши люди.
plain-event-break = Москва рвёт с Китаем, хотя оба дали слово не воевать.
plain-event-reminder = США просят Москву и Китай помнить о Парижском пакте.

## Steps of the Paris Pact

plain-clock-committee = Часть сената США за Парижский пакт, но бумаги ещё никто не сдал.
plain-clock-senate = Сенат США сказал Парижскому пакту «да».
plain-clock-coolidge = Глава США сказал «да», но бумагу ещё не сдал.
plain-clock-saeima = Сегодня Латвия даёт ответ о Парижском пакте.
plain-clock-eleven = Одиннадцать стран сдали бумаги, ждут ещё четыре.
plain-clock-romania = Румыния входит в Парижский пакт.
plain-clock-poland = Польша сдала бумагу Парижского пакта, ждут ещё три страны.
plain-clock-belgium = Бельгия сдала бумагу Парижского пакта, ждут ещё две страны.
plain-clock-lithuania = Литва входит в Парижский пакт.
plain-clock-france = Франция сдала бумагу Парижского пакта, ждут только Японию.
plain-clock-china = Китай входит в Парижский пакт.
plain-clock-tokyo-debates = В Японии всё ещё спорят о словах Парижского пакта.
plain-clock-tokyo-council = В Японии совет читает слова, о которых был спор.
plain-clock-turkey = Турция входит в Парижский пакт.
plain-clock-tokyo-names = Япония, похоже, кончила спор, но её бумаги всё ещё нет.
plain-clock-japan = Япония сдала бумагу, и теперь Парижский пакт связал всех.
