// The article from which the game grew, claim by claim: where each is told, in every language, with its
// source beside it. Where other sources differ, the words give both.
import { describe, expect, test } from 'vitest';
import type { Scenario } from '../../src/scenario/schema.ts';
import { makeWords } from '../../src/strings/fluent.ts';
import { scenarioOf } from '../tools.ts';

type Claim = readonly [
  number: number,
  claim: string,
  /** Messages that tell it, each with what its English text has to say. */
  told: Readonly<Record<string, RegExp>>,
  sources: readonly string[],
];

const CLAIMS: readonly Claim[] = [
  [
    1,
    'concluded at Moscow on 9 February',
    { 'codex-protocol': /at Moscow on 9 February 1929/ },
    ['seed', 'PLLAW'],
  ],
  [2, 'named after Litvinov, who moved it', { 'codex-name': /after the chief Soviet diplomat/ }, ['seed']],
  [
    3,
    'the Pact of Paris at once',
    { 'codex-name': /immediate entry into force/, 'codex-paris-pact': /renounced/ },
    ['seed'],
  ],
  [
    4,
    'its formal name',
    { 'scenario-formal-name': /^Protocol for the Immediate Entry/, 'codex-name': /formal name/ },
    ['seed'],
  ],
  [5, 'also called the Moscow Protocol', { 'codex-name': /also called the Moscow Protocol/ }, ['seed']],
  [
    6,
    'five signed',
    { 'codex-protocol': /Estonia, Latvia, Poland, Romania and the Union/ },
    ['seed', 'PLLAW'],
  ],
  [
    7,
    'four adhered',
    { 'dispute-finland.one': /one of four/, 'dispute-how-many.two': /Four, with Finland/ },
    ['seed', 'BSE1'],
  ],
  [8, 'letters of France and America, end of 1927', { 'codex-kellogg': /From the end of 1927/ }, ['FRUSPAP']],
  [
    9,
    'fifteen governments, first half of 1928',
    { 'prologue-fifteen': /fifteen Governments/, 'codex-paris-pact': /Fifteen Governments/ },
    ['seed'],
  ],
  [
    10,
    'words agreed quickly',
    { 'prologue-fifteen': /agreed in a few months/, 'codex-paris-pact': /within a few months/ },
    ['seed'],
  ],
  [
    11,
    'signed on 27 August, named after both',
    { 'prologue-fifteen.date': /27 August 1928/, 'codex-kellogg': /both their names/ },
    ['seed', 'UPI'],
  ],
  [12, 'Moscow divided', { 'prologue-objection': /was against .* was for it/ }, ['seed']],
  [13, 'kept at arm’s length', { 'prologue-fifteen': /The Union was not asked/ }, ['seed']],
  [
    14,
    'cynical about the great powers',
    { 'prologue-fifteen': /showed what kind of pact it was/, 'codex-disarmament': /has renounced a word/ },
    ['seed'],
  ],
  [
    15,
    'afraid of invasion, for total disarmament',
    { 'codex-disarmament': /everything at once.*fear of invasion/ },
    ['seed'],
  ],
  [
    16,
    'arms contradict a ban on war',
    { 'codex-disarmament': /cannot be squared with arms/, 'prologue-told-arms': /while everybody is armed/ },
    ['seed'],
  ],
  [
    17,
    'Izvestia on Kellogg and the Monroe Doctrine',
    { 'codex-monroe': /“any power in the world”/, 'prologue-izvestia': /Monroe Doctrine/ },
    ['seed'],
  ],
  [
    18,
    'Chicherin on being left out',
    { 'prologue-fifteen': /Chicherin had told the press/ },
    ['DVP-77474', 'PP-HOG'],
  ],
  [
    19,
    'Chicherin on the reservations',
    {
      'codex-acceptance': /as sharp about the reservations/,
      'prologue-told-reservations': /Chicherin and Litvinov/,
    },
    ['seed'],
  ],
  [
    20,
    'two motives',
    {
      'prologue-told-public': /public of the world/,
      'prologue-told-frontier': /safety/,
      'prologue-told-done': /Two motives/,
    },
    ['seed'],
  ],
  [
    21,
    'by summer Chicherin had lost',
    { 'prologue-objection': /won the debate by the summer/, 'dispute-chicherin-lost.one': /lost the debate/ },
    ['seed'],
  ],
  [
    22,
    'all others invited the same day',
    { 'prologue-fifteen': /The same day all others were invited/ },
    ['FRUS148'],
  ],
  [
    23,
    'TsIK resolves on 29 August',
    { 'prologue-told': /On 29 August the presidium of TsIK/, 'codex-tsik': /nominal head of government/ },
    ['seed'],
  ],
  [
    24,
    'functionaries told on 30 August',
    { 'dispute-end-of-august.one': /On 30 August/, 'dispute-end-of-august.game': /on this card alone/ },
    ['seed', 'FRUS148'],
  ],
  [
    25,
    'ratified on 8 September',
    { 'prologue-told': /On 8 September/, 'codex-accession-day': /8 September/ },
    ['seed'],
  ],
  [
    26,
    'to point out, and to demand',
    {
      'prologue-izvestia-done': /insufficiency .* demand the broadening/,
      'codex-doc-izvestia': /demand the broadening/,
    },
    ['seed'],
  ],
  [
    27,
    'positive and fruitful work on disarmament',
    {
      'prologue-izvestia-done': /positive and fruitful work/,
      'codex-doc-izvestia': /positive and fruitful work/,
    },
    ['seed'],
  ],
  [
    28,
    'four months, no ratification',
    {
      'prologue-fifteen-done': /Four months later not one/,
      'codex-doc-december': /in four months there is not one/,
    },
    ['LATV', 'PROC'],
  ],
  [
    29,
    'Moscow its leading supporter',
    { 'prologue-december': /leading supporter, whether for propaganda or for use/ },
    ['seed'],
  ],
  [
    30,
    'the offer of 29 December',
    { 'codex-note-of-december': /note and a draft/, 'codex-doc-december': /a protocol is offered/ },
    ['DVP-77523', 'LATV'],
  ],
  [
    31,
    'old enemy Poland, new state Lithuania',
    { 'codex-peace-of-riga': /old enemies/, 'codex-vilna-1920': /part of the Russian Empire until 1918/ },
    ['WIKIRIGA', 'WIKISLT'],
  ],
  [
    32,
    'Poland answers first',
    { 'dispute-who-first.one': /Poland was the first/, 'dispute-who-first.two': /one date, 10 January/ },
    ['seed', 'RT1'],
  ],
  [
    33,
    'Poland asks for Romania and the Baltic states',
    { 'codex-note-of-19-january': /Romania.*Baltic states.*must be in/ },
    ['LH3', 'KR54'],
  ],
  [
    34,
    'Moscow agrees to a wider circle',
    {
      'dispute-agreed-or-gave-way.one': /agreed/,
      'dispute-agreed-or-gave-way.two': /gave way on 31 January/,
    },
    ['seed', 'KR54'],
  ],
  [
    35,
    'Finland, Persia, Turkey in the circle',
    { 'dispute-circle.one': /Finland, Persia and Turkey/ },
    ['seed'],
  ],
  [
    36,
    'who ratified when',
    { 'epilogue-deposit-book': /Latvia, 5 March. Estonia, 16 March. Poland, 30 March. Romania, 30 March/ },
    ['seed'],
  ],
  [
    37,
    'registered on 3 June',
    { 'epilogue-deposit-book': /Registered at Geneva, 3 June/, 'codex-protocol': /Treaty Series on 3 June/ },
    ['seed'],
  ],
  [
    38,
    'operative on 16 March by article 3',
    { 'codex-sixteenth-of-march': /By article III.*Estonia on the 16th/ },
    ['seed', 'ROTXT'],
  ],
  [
    39,
    'time to recuperate and rebuild',
    {
      'dispute-time-to-rebuild.one': /recuperate and rebuild/,
      'dispute-time-to-rebuild.two': /no attack is known/,
    },
    ['seed', 'KR68'],
  ],
  [40, 'Teschen, 1938', { 'epilogue-teschen': /Teschen.*not to the Protocol/ }, ['seed', 'PROC']],
  [41, 'the invasion of 1939', { 'epilogue-september': /cross the frontier of Poland/ }, ['seed']],
];

const scenario = scenarioOf('moscow-1929');

interface Sourced {
  readonly id: string;
  readonly sources: readonly string[];
}

/** The works beside a message: those of its entry, scene, card or term. */
function sourcesOf({ codex, story, disputes }: Scenario, message: string): readonly string[] {
  const id = message.replace(/\..*$/, '');
  const of = (prefix: string, list: readonly Sourced[]): readonly string[] =>
    list
      .filter((one) => id === `${prefix}-${one.id}` || id.startsWith(`${prefix}-${one.id}-`))
      .flatMap(({ sources }) => sources);
  return [
    ...of('codex', codex),
    ...of('prologue', story.prologue),
    ...of('epilogue', story.epilogue),
    ...of(
      'dispute',
      disputes.map(({ id: card, one, two }) => ({ id: card, sources: [...one, ...two] })),
    ),
  ];
}

test('the article has forty-one claims', () => {
  expect(CLAIMS.map(([number]) => number)).toEqual(Array.from({ length: 41 }, (_, at) => at + 1));
});

describe.each(CLAIMS)('%i: %s', (_number, _claim, told, sources) => {
  test('is told in every language', () => {
    for (const [language, text] of Object.entries(scenario.messages)) {
      const words = makeWords(language, [text]);
      expect(Object.keys(told).filter((id) => !words.has(id) || words.say(id).trim() === '')).toEqual([]);
    }
    const words = makeWords('en', [scenario.messages.en ?? '']);
    for (const [id, says] of Object.entries(told)) expect(words.say(id), id).toMatch(says);
  });

  test('its sources stand beside it, and exist', () => {
    const beside = Object.keys(told).flatMap((id) => sourcesOf(scenario, id));
    expect(sources.filter((key) => !beside.includes(key))).toEqual([]);
    expect(sources.filter((key) => scenario.sources[key] === undefined)).toEqual([]);
  });
});
