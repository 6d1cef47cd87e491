// One fault at a time, planted in the small scenario: each is found at its place.
import { expect, test } from 'vitest';
import { filesOf } from '../tools.ts';
import { at, faultsOf, type Json, withChange } from './changed-files.ts';

type Planted = readonly [string, string, (data: Json) => void, string];

/** A crisis of the time before the game, in the small scenario, without its answers. */
const BEFORE = {
  id: 'weir',
  from: '1929-01-01',
  place: 'ford',
  opening: true,
  mark: 'invented',
  sources: ['invented'],
};

const PLANTED: readonly Planted[] = [
  [
    'a power twice',
    'scenario.json',
    (d) => Object.assign(d, { powers: ['MID', 'UPL', 'UPL', 'LOW'] }),
    'powers',
  ],
  ['a player who is a partner', 'scenario.json', (d) => Object.assign(d, { player: 'UPL' }), 'player'],
  ['a last ending with a condition', 'scenario.json', (d) => (d.endings as Json[]).pop(), 'endings.3.when'],
  [
    'a last preamble with a condition',
    'scenario.json',
    (d) => (d.preambles as Json[]).pop(),
    'preambles.0.when',
  ],
  [
    'a preamble for a wording that is none',
    'scenario.json',
    (d) => Object.assign(at(d, 'preambles.0'), { when: { text: { form: 'whispered' } } }),
    'preambles.0.when.text.form',
  ],
  [
    'a preamble twice',
    'scenario.json',
    (d) => Object.assign(at(d, 'preambles.0'), { id: 'plain' }),
    'preambles',
  ],
  [
    'a step of the clock twice',
    'scenario.json',
    (d) => Object.assign(at(d, 'clock.steps.0'), { id: 'in-force' }),
    'clock.steps',
  ],
  [
    'a faction twice',
    'powers/UPL.json',
    (d) => {
      const factions = at(d, 'ratification').factions as Json[];
      factions.push({ ...factions[0] });
    },
    'ratification.factions',
  ],
  [
    'company that is the power itself',
    'powers/UPL.json',
    (d) => Object.assign(at(d, 'linkage'), { UPL: 5 }),
    'linkage',
  ],
  [
    'a friend that a power would bring and that is the power itself',
    'powers/UPL.json',
    (d) => Object.assign(d, { brings: { days: 3, invites: { UPL: { days: 3 } } } }),
    'brings.invites',
  ],
  [
    'a card twice',
    'disputes.json',
    (d) => {
      const card = { id: 'ice', facts: [], one: ['invented'], two: ['invented'] };
      d.disputes = [card, card];
    },
    'disputes',
  ],
  [
    'an option twice',
    'scenario.json',
    (d) => Object.assign(at(d, 'clauses.0.options.1'), { id: 'separate' }),
    'clauses.0.options',
  ],
  [
    'a goal twice',
    'scenario.json',
    (d) => {
      const goal = { id: 'early', when: { happened: 'signed' } };
      d.goals = [goal, goal];
    },
    'goals',
  ],
  [
    'a goal that asks for a power that is none',
    'scenario.json',
    (d) => {
      d.goals = [{ id: 'early', when: { founders: { of: ['XXX'], atLeast: 1 } } }];
    },
    'goals.0.when.founders.of',
  ],
  [
    'a goal that is lost by a group that is none',
    'scenario.json',
    (d) => {
      d.goals = [{ id: 'early', when: { happened: 'signed' }, never: { bound: { of: 'strangers' } } }];
    },
    'goals.0.never.bound.of',
  ],
  [
    'a goal by a day outside of the calendar',
    'scenario.json',
    (d) => {
      d.goals = [{ id: 'early', when: { happened: 'signed' }, by: '1930-01-01' }];
    },
    'goals.0.by',
  ],
  [
    'a last day before the first',
    'scenario.json',
    (d) => Object.assign(at(d, 'calendar'), { lastDay: '1929-02-01' }),
    'calendar.lastDay',
  ],
  [
    'a game of ten thousand years',
    'scenario.json',
    (d) => Object.assign(at(d, 'calendar'), { lastDay: '9999-12-31' }),
    'calendar.lastDay',
  ],
  [
    'an exercise whose answer is none of its articles',
    'story.json',
    (d) =>
      Object.assign(at(d, 'prologue.0'), {
        exercise: { kind: 'mark', articles: ['peace', 'force'], answer: 'war' },
      }),
    'prologue.0.exercise.answer',
  ],
  [
    'a choice in the prologue about a crisis that comes in the game',
    'story.json',
    (d) => Object.assign(at(d, 'prologue.0'), { exercise: { kind: 'choose', dilemma: 'weir' } }),
    'prologue.0.exercise.dilemma',
  ],
  [
    'a crisis of the time before the game to which the answer of history is not known',
    'events.json',
    (d) => Object.assign(d, { dilemmas: [{ ...BEFORE, answers: [{ effects: {} }, { effects: {} }] }] }),
    'dilemmas.0.historical',
  ],
  [
    'a crisis of the time before the game in which the answer of history changes something',
    'events.json',
    (d) =>
      Object.assign(d, {
        dilemmas: [{ ...BEFORE, historical: 2, answers: [{ effects: {} }, { effects: { confidence: 1 } }] }],
      }),
    'dilemmas.0.answers.1',
  ],
  [
    'an exercise whose calendar goes back',
    'story.json',
    (d) =>
      Object.assign(at(d, 'prologue.0'), {
        exercise: { kind: 'wait', days: [{ id: 'thaw', date: '1929-01-15' }] },
      }),
    'prologue.0.exercise.days.0.date',
  ],
  [
    'an exercise whose term rests on nothing',
    'story.json',
    (d) =>
      Object.assign(at(d, 'prologue.0'), {
        exercise: {
          kind: 'why',
          terms: [
            { id: 'a', sign: 'plus', sources: ['invented'] },
            { id: 'b', sign: 'minus', sources: ['hearsay'] },
          ],
        },
      }),
    'prologue.0.exercise.terms.1.sources',
  ],
  [
    'a mandate that is silent on a clause',
    'home.json',
    (d) => delete at(d, 'mandate.options').entry,
    'mandate.options.entry',
  ],
  [
    'a chamber that can never reach its quota',
    'powers/UPL.json',
    (d) => Object.assign(at(d, 'ratification'), { quota: 101 }),
    'ratification.factions',
  ],
  [
    'two historical types',
    'powers/UPL.json',
    (d) => Object.assign(at(d, 'types.1'), { historical: true }),
    'types',
  ],
  ['a file of another power', 'powers/UPL.json', (d) => Object.assign(d, { id: 'LOW' }), 'id'],
  [
    'an event with a source that is none',
    'events.json',
    (d) => Object.assign(at(d, 'events.0'), { sources: ['hearsay'] }),
    'events.0.sources',
  ],
  [
    'an event on no day',
    'events.json',
    (d) => Object.assign(at(d, 'events.0'), { date: '1929-02-29' }),
    'events.0.date',
  ],
  [
    'an office without a source',
    'powers/LOW.json',
    (d) => Object.assign(at(d, 'offices.0'), { sources: [] }),
    'offices.0.sources',
  ],
  [
    'a fate with a source that is none',
    'story.json',
    (d) => Object.assign(at(d, 'fates.0'), { sources: ['hearsay'] }),
    'fates.0.sources',
  ],
  [
    'a clock step with a source that is none',
    'scenario.json',
    (d) => Object.assign(at(d, 'clock.steps.0'), { sources: ['hearsay'] }),
    'clock.steps.0.sources',
  ],
  [
    'a wish with a source that is none',
    'powers/UPL.json',
    (d) => Object.assign(at(d, 'interests.0'), { sources: ['hearsay'] }),
    'interests.0.sources',
  ],
  [
    'a tide with a source that is none',
    'powers/UPL.json',
    (d) => Object.assign(at(d, 'ratification.tides.0'), { sources: ['hearsay'] }),
    'ratification.tides.0.sources',
  ],
  [
    'a division by zero in the verdict',
    'scenario.json',
    (d) => Object.assign(at(d, 'verdict.durability'), { over: 0 }),
    'verdict.durability.over',
  ],
  [
    'a division by zero at home',
    'scenario.json',
    (d) => Object.assign(at(d, 'verdict.home'), { withoutATreatyOneIn: 0 }),
    'verdict.home.withoutATreatyOneIn',
  ],
  [
    'a breadth that takes away, so that all of it may be zero',
    'scenario.json',
    (d) => Object.assign(at(d, 'verdict.breadth'), { UPL: -10 }),
    'verdict.breadth.UPL',
  ],
  [
    'print that takes print away',
    'scenario.json',
    (d) =>
      Object.assign(at(d, 'rules'), {
        publicity: { steps: [1, -2], keptPerWeek: 900, draftCostPerPoint: 3000 },
      }),
    'rules.publicity.steps.1',
  ],
  [
    'more of print kept than there was',
    'scenario.json',
    (d) =>
      Object.assign(at(d, 'rules'), {
        publicity: { steps: [1], keptPerWeek: 1001, draftCostPerPoint: 3000 },
      }),
    'rules.publicity.keptPerWeek',
  ],
  [
    'a hint that is right more often than always',
    'scenario.json',
    (d) =>
      Object.assign(at(d, 'rules'), {
        sounding: { most: 2, trust: 1, soonerDays: 6, rightPerMille: 1500 },
      }),
    'rules.sounding.rightPerMille',
  ],
  [
    'a telegram that is right less often than never',
    'scenario.json',
    (d) =>
      Object.assign(at(d, 'rules'), {
        intercept: { most: 2, restDays: 0, rightPerMille: -1, noticedTrust: -4, noticedCredibility: -50 },
      }),
    'rules.intercept.rightPerMille',
  ],
  ...[
    'evidence.weight',
    'report.credit.agrees',
    'report.credit.signs',
    'report.credit.deposits',
    'atOnce.signs',
  ].map(
    (path): Planted => [
      `a power that is none in the home table ${path}`,
      'home.json',
      (d) => Object.assign(at(d, path), { XXX: 1 }),
      path,
    ],
  ),
  [
    'a neglect of a power that is none',
    'home.json',
    (d) => Object.assign(at(d, 'drift'), { neglect: { power: 'MID', by: '1929-03-10', perWeek: -2 } }),
    'drift.neglect.power',
  ],
  [
    'a kind of government that would be linked to a power that is none',
    'powers/UPL.json',
    (d) => Object.assign(at(d, 'types.1'), { linkage: { perMille: { XXX: 500 } } }),
    'types.1.linkage.perMille',
  ],
  [
    'a kind of government that would miss a power that is none',
    'powers/UPL.json',
    (d) => Object.assign(at(d, 'types.1'), { absent: { points: { XXX: 5 } } }),
    'types.1.absent.points',
  ],
  [
    'a kind of government that feels a tide of no chamber',
    'powers/UPL.json',
    (d) => Object.assign(at(d, 'types.1'), { addToTides: { flood: -5 } }),
    'types.1.addToTides',
  ],
  [
    'a kind of government that accedes on no day',
    'powers/UPL.json',
    (d) => Object.assign(at(d, 'types.1'), { accedesFrom: '1929-02-30' }),
    'types.1.accedesFrom',
  ],
  ...['form=whispered', 'agreed', 'MID'].map(
    (tells): Planted => [
      `a kind of government told by a thing that nobody asks for: ${tells}`,
      'powers/UPL.json',
      (d) => Object.assign(at(d, 'types.1'), { tells: { [tells]: 500 } }),
      'types.1.tells',
    ],
  ),
  [
    'a division by zero in the replies',
    'scenario.json',
    (d) =>
      Object.assign(at(d, 'rules'), {
        reply: {
          declinesWhenShortBy: 12,
          withdrawsWhenShortBy: 3,
          riskItTakes: -3,
          withdrawsWhenSlackBelow: -6,
          withdrawalTrust: -3,
          declineTrust: -2,
          trustPerDaySooner: 0,
        },
      }),
    'rules.reply.trustPerDaySooner',
  ],
];

/** A crisis whose second answer has these effects, at once or later. */
const crisis =
  (effects: Json, later?: Json) =>
  (d: Json): void => {
    d.dilemmas = [
      {
        id: 'ford',
        from: '1929-04-01',
        place: 'ford',
        answers: [{ effects: {} }, { effects, ...(later === undefined ? {} : { later }) }],
        mark: 'invented',
        sources: ['invented'],
      },
    ];
  };
const BY_MIND: readonly Planted[] = [
  ['of a power that is none', 'byType', { byType: { XXX: { wary: { trust: { UPL: 1 } } } } }],
  ['of a type that is none', 'byType.UPL', { byType: { UPL: { brisk: { trust: { UPL: 1 } } } } }],
  [
    'that moves a power that is none',
    'byType.UPL.wary.trust',
    { byType: { UPL: { wary: { trust: { XXX: 1 } } } } },
  ],
  [
    'over which two minds have the say',
    'byType.LOW.brisk.trust',
    { byType: { UPL: { wary: { trust: { LOW: 1 } } }, LOW: { brisk: { trust: { LOW: 2 } } } } },
  ],
  [
    'that could be read off the desk',
    'byType.UPL.wary.billSoonerDays',
    { byType: { UPL: { wary: { billSoonerDays: { UPL: 3 } } } } },
  ],
].flatMap(([what, path, effects]): Planted[] => [
  [
    `what a mind makes of an answer, ${what}`,
    'events.json',
    crisis(effects as Json),
    `dilemmas.0.answers.1.effects.${path}`,
  ],
  [
    `what a mind makes of an answer later, ${what}`,
    'events.json',
    crisis({}, { afterDays: 3, effects }),
    `dilemmas.0.answers.1.later.effects.${path}`,
  ],
]);

test.each(BY_MIND)('a planted fault is found: %s', (_, file, change, path) => {
  const faults = faultsOf(withChange('two-powers', file, change));
  expect(faults.map((fault) => `${fault.file} ${fault.path}`)).toContain(`${file} ${path}`);
});

const WHO_PLAYS: readonly Planted[] = [
  [
    'nobody to play',
    'powers/MID.json',
    (d) => {
      for (const key of Object.keys(d)) if (!['id', 'mapCode'].includes(key)) delete d[key];
      d.role = 'observer';
    },
    'player',
  ],
  [
    'two to play',
    'powers/LOW.json',
    (d) => {
      for (const key of Object.keys(d)) if (!['id', 'mapCode'].includes(key)) delete d[key];
      d.role = 'player';
    },
    'powers',
  ],
];

test.each(WHO_PLAYS)(
  'a planted fault of the frame is found, wherever it was made: %s',
  (_, file, change, path) => {
    const faults = faultsOf(withChange('two-powers', file, change));
    expect(faults.map((fault) => `${fault.file} ${fault.path}`)).toContain(`scenario.json ${path}`);
  },
);

test('an affair without partners is refused: there is nobody to ask', () => {
  const files = { ...filesOf('two-powers') };
  for (const id of ['UPL', 'LOW']) {
    const { mapCode } = JSON.parse(files[`powers/${id}.json`] ?? '') as Json;
    files[`powers/${id}.json`] = JSON.stringify({ id, mapCode, role: 'observer' });
  }
  expect(faultsOf(files)).toContainEqual(
    expect.objectContaining({
      file: 'scenario.json',
      path: 'powers',
      expected: 'at least one power with the role "partner"',
    }),
  );
});

test.each(PLANTED)('a planted fault is found: %s', (_, file, change, path) => {
  const faults = faultsOf(withChange('two-powers', file, change));
  expect(faults.map((fault) => `${fault.file} ${fault.path}`)).toContain(`${file} ${path}`);
});
