// A paper says nothing that is untrue on some day, or in some state of the game, on or in which it may come. Its text is
// fixed; what it may meet is not. Each line below was once found to contradict the game.
// A space may be one that does not break.
import { describe, expect, test } from 'vitest';
import { makeWords } from '../../src/strings/fluent.ts';
import { scenarioOf } from '../tools.ts';

const scenario = scenarioOf('moscow-1929');
const LANGUAGES = ['en', 'pl', 'ru'] as const;
type Language = (typeof LANGUAGES)[number];

const words = Object.fromEntries(
  LANGUAGES.map((language) => [language, makeWords(language, [scenario.messages[language] ?? ''])]),
) as Record<Language, ReturnType<typeof makeWords>>;

type Untrue = readonly [why: string, message: string, never: Readonly<Record<Language, RegExp>>];

const UNTRUE: readonly Untrue[] = [
  [
    'the envoy may have been asked back to his post a week before',
    'dilemma-vacancy',
    { en: /recalled/, pl: /odwoł/, ru: /отозва/ },
  ],
  [
    'the envoy may have gone back in February, as the player asked',
    'dilemma-vacancy',
    { en: /does not return/, pl: /nie\swraca/, ru: /не\sвозвращаться/ },
  ],
  [
    'the signed text may be closed to accession',
    'dilemma-danzig',
    { en: /would like to accede/, pl: /chciałoby\sprzystąpić/, ru: /хотел\sбы\sприсоединиться/ },
  ],
  [
    'Finland may be bound already',
    'dilemma-july-list',
    { en: /now as promised/, pl: /teraz\sjako\sobiecane/, ru: /сейчас\sкак\sобещанное/ },
  ],
  [
    'Finland may be bound already, and nothing hangs on its envoy',
    'dilemma-july-list-3.then',
    { en: /hangs on it/, pl: /zależy/, ru: /зависит/ },
  ],
  [
    'Poland may have ratified, or have nothing to ratify',
    'event-czechowicz',
    { en: /wait/, pl: /czeka/, ru: /ждут/ },
  ],
  [
    'he may have landed days ago',
    'dilemma-ilyich',
    { en: /agreed to let/, pl: /zgodziły\ssię/, ru: /согласились/ },
  ],
  [
    'the front page of 24 July repeats it beside fifteen deposits of fifteen',
    'event-break',
    { en: /waits|binds/, pl: /czeka|wiąże/, ru: /ждёт|связывает/ },
  ],
  [
    'the crisis before it may have been answered against a break, which comes all the same',
    'event-break',
    { en: /^The Politburo has/, pl: /^Politbiuro/, ru: /^Политбюро/ },
  ],
  [
    'the text may have been signed in spring',
    'dilemma-convention',
    { en: /in the winter/, pl: /zimą/, ru: /зимой/ },
  ],
  [
    'Warsaw may not have answered yet: another has refused',
    'dilemma-orders',
    { en: /asks for/, pl: /prosi/, ru: /просит/ },
  ],
  [
    'its government decides without a vote in the chamber',
    'type-PER-majlis',
    { en: /must wait/, pl: /musi\sczekać/, ru: /должен\sждать/ },
  ],
  ['Washington may have voted half a year ago', 'type-POL-stall', { en: /until/, pl: /aż/, ru: /пока/ }],
  [
    'two of three requests of one sitting may have been granted',
    'diary-refused',
    { en: /None/, pl: /Nie\sdano/, ru: /Не\sдали/ },
  ],
  [
    'all signatories may be bound on one day',
    'diary-force',
    { en: /other names/, pl: /Reszta\spodpisów/, ru: /Прочие\sимена/ },
  ],
  [
    'nothing may have been signed',
    'diary-end',
    { en: /So many days/, pl: /Tyle\sa\style/, ru: /Столько-то/ },
  ],
  [
    'a first note may go out when Japan alone has not deposited',
    'letter-note',
    { en: /many/, pl: /wiele/, ru: /многих/ },
  ],
  [
    'the rules count it as a yes, with which a signing can be called today',
    'reply-LTU-agreed.first',
    { en: /in principle|time to/, pl: /w\szasadzie|prosi\so\sczas/, ru: /в\sпринципе|просит\sвремени/ },
  ],
  ['nobody may be ready', 'dilemma-sabotage-3', { en: /ready/, pl: /gotowi/, ru: /готов/ }],
  [
    'Poland may have had its first note in March',
    'dilemma-standing',
    { en: /of December/, pl: /grudniow/, ru: /декабрьск/ },
  ],
  [
    'there may be one guest',
    'sign-scene',
    { en: /one after another/, pl: /po\skolei/, ru: /один\sза\sдругим/ },
  ],
  [
    'full powers may be refused a moment later',
    'night-eve-powers',
    { en: /They come/, pl: /Przychodzą/, ru: /Они\sприходят/ },
  ],
  ['one note may have gone out', 'diary-first-note', { en: /Notes/, pl: /Noty/, ru: /Ноты/ }],
  [
    'others beside the six may be bound, and the last of them on the day of the Pact itself',
    'ending-the-whole-frontier.sub',
    { en: /six|before/i, pl: /sześc|nim\s/i, ru: /шесть|раньше/i },
  ],
  [
    'it needs no accession of Finland, whom the foot of the page may name as not bound',
    'ending-as-it-happened.text',
    { en: /Finland/, pl: /Finlandia/, ru: /Финляндия/ },
  ],
  [
    'one of the neighbours may stay outside, and Warsaw may have signed',
    'ending-the-isolated-vistula.text',
    { en: /either hand|given nobody/, pl: /po\sobu\sstronach|nie\sdała/, ru: /справа\sи\sслева|не\sдала/ },
  ],
  [
    'one assurance may contradict the text, without a second Government',
    'ending-exposed.sub',
    { en: /Two Governments/, pl: /Dwa\srządy/, ru: /Два\sправительства/ },
  ],
  [
    'up to five of the six may be bound',
    'ending-a-frontier-with-gaps.headline',
    { en: /White/, pl: /Biel/, ru: /Белое/ },
  ],
  [
    'nothing may be in force anywhere',
    'ending-a-frontier-with-gaps.text',
    { en: /has inked/, pl: /pociągnął/, ru: /обвёл/ },
  ],
  [
    'it is shelved because it could not pass',
    'ending-signed-never-ratified.text',
    { en: /Nobody has spoken against/, pl: /Nikt\sprzeciw/, ru: /Никто\sпротив/ },
  ],
  ['there are three answers to it', 'dilemma-orders', { en: /third/, pl: /trzeci(?!e\s)/, ru: /третьего/ }],
];

describe.each(LANGUAGES)('in %s', (language) => {
  test.each(UNTRUE)('%s: %s', (_, message, never) => {
    expect(words[language].say(message)).not.toMatch(never[language]);
  });

  test('a crisis that may come in either of two months does not speak of “this month”', () => {
    const said = { en: /this month/, pl: /w\stym\smiesiącu/, ru: /в\sэтом\sмесяце/i }[language];
    const both = scenario.dilemmas.filter(({ from, until = from }) => from.slice(0, 7) !== until.slice(0, 7));
    expect(both.length).toBeGreaterThan(5);
    expect(both.map(({ id }) => id).filter((id) => said.test(words[language].say(`dilemma-${id}`)))).toEqual(
      [],
    );
  });

  test('the paper that takes the envoy from Helsingfors knows that somebody may have asked for his return', () => {
    const said = {
      en: /asked for his return/,
      pl: /prosił\so\sjego\spowrót/,
      ru: /просьбы\sо\sего\sвозвращении/,
    };
    expect(words[language].say('dilemma-vacancy')).toMatch(said[language]);
  });

  test('under “What happened in history” no paper is answered by “Invented”, but by what is known, and what is invented', () => {
    const first = { en: /^Invent/, pl: /^(Wy|Z)myśl/, ru: /^Вымы/ }[language];
    const told = scenario.dilemmas.map(({ id }) => words[language].say(`dilemma-${id}.history`));
    expect(told.filter((text) => first.test(text))).toEqual([]);
  });

  test('the prose of “Orders for Riga” tells of each answer what its figures say of Moscow and of the Saeima', () => {
    const { answers } = scenario.dilemmas.find(({ id }) => id === 'riga') ?? { answers: [] };
    const moved = answers.map(({ effects }) => [
      Math.sign(effects.confidence ?? 0),
      effects.sours,
      effects.room,
    ]);
    expect(moved).toEqual([
      [-1, { LVA: 1300 }, undefined],
      [1, { LVA: 1700 }, undefined],
      [-1, undefined, { LVA: 400 }],
    ]);
    const told = [1, 2, 3].map((choice) => words[language].say(`dilemma-riga-${choice}.then`));
    const { moscow, resents, gains } = {
      en: { moscow: /Moscow/, resents: /resent/, gains: /gains\svotes/ },
      pl: { moscow: /Moskwa/, resents: /urazę|zraża\ssię/, gains: /większy\szapas\sgłosów/ },
      ru: { moscow: /Москва/, resents: /раздраж/, gains: /больше\sзапас\sголосов/ },
    }[language];
    expect(told.map((text) => [moscow.test(text), resents.test(text), gains.test(text)])).toEqual([
      [true, true, false],
      [true, true, false],
      [true, false, true],
    ]);
  });
});
