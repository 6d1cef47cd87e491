// The verdict of a game, and how it ends. Rules E1-E7.
import { describe, expect, test } from 'vitest';
import { holds } from '../../src/core/condition.ts';
import { endingNow, isOverNow, verdictMaxima } from '../../src/core/ending.ts';
import type { Position } from '../../src/core/position.ts';
import type { Standing } from '../../src/core/standing.ts';
import { score, verdict } from '../../src/core/verdict.ts';
import type { World } from '../../src/core/world.ts';
import { type Condition, ROADS } from '../../src/scenario/condition.ts';
import { madeUp, placed, signedBy } from './made-up.ts';

type Json = Readonly<Record<string, unknown>>;
type Standings = NonNullable<Parameters<typeof placed>[2]>;

describe('the verdict', () => {
  const own = { ordered: 20, deposited: 30, bound: 50 };
  const bound = (day: number): Partial<Standing> => ({ road: 'bound', deposited: 40, bound: day });

  /** Alf and Gam signed on day 9; Alf is bound on day 50, Gam not. */
  const at = (world: World, change: Partial<Position> = {}, powers: Standings = { ALF: bound(50) }) =>
    placed(world, { day: 358, own, ...signedBy(world, 9, ['ALF', 'GAM']), ...change }, powers);
  const judged = (world: World, change?: Partial<Position>, powers?: Standings) =>
    verdict(world, at(world, change, powers));

  test('E1: peace is each pair’s weight times its days in force, times points over divisor', () => {
    const peace = { pairs: [{ a: 'MID', b: 'ALF', weight: 3 }], points: 2, divisor: 7 };
    const world = madeUp({ frame: { verdict: { peace } } });
    expect(judged(world).peace).toBe(Math.trunc((300 * (358 - 50) * 2) / 7));
    // With Bet from day 60 on: two more pairs of the usual weight.
    expect(judged(world, {}, { ALF: bound(50), BET: bound(60) }).peace).toBe(
      Math.trunc(((300 * 308 + 2 * 100 * 298) * 2) / 7),
    );
  });

  test('E2: in force from signature, part of the days until both are bound counts, for those who may still ratify', () => {
    const peace = { shareBetweenSignatureAndDeposit: 400 };
    const world = madeUp({ frame: { verdict: { peace } } });
    const { treaty } = signedBy(world, 9, ['ALF', 'GAM'], { entry: 'signature' });
    const days = (powers: Standings): number => judged(world, { treaty }, powers).peace / 100;
    // Mid and Alf from 9 to 50; each with Gam, who never ratifies, to the last day.
    expect(days({ ALF: bound(50), GAM: { road: 'signed' } })).toBe(308 + 0.4 * (41 + 349 + 349));
    for (const road of ['shelved', 'disowned'] as const) {
      expect(days({ ALF: bound(50), GAM: { road } })).toBe(308 + 0.4 * 41);
    }
    expect(days({ ALF: bound(50), GAM: bound(70) })).toBe(308 + 2 * 288 + 0.4 * (41 + 61 + 61));
    expect(verdict(world, placed(world)).peace).toBe(0);
    const open = placed(world, { text: { ...world.startText, entry: 'signature' } });
    expect(verdict(world, open).peace).toBe(0);
  });

  test('E3: breadth is the weight of the bound; text, durability and home count by their part of it', () => {
    const world = madeUp();
    expect(judged(world)).toMatchObject({ breadth: 1000, text: 150, home: 650 });
    expect(judged(world, {}, { ALF: bound(50), BET: bound(60), GAM: bound(60) })).toMatchObject({
      breadth: 2000,
      text: 300,
      home: 1300,
    });
    expect(verdictMaxima(world)).toEqual({
      peace: 10_000,
      breadth: 2000,
      text: 1800,
      durability: 1000,
      home: 1300,
    });
    expect(score({ peace: 1, breadth: 20, text: 300, durability: 4000, home: 50_000 })).toBe(54_321);
  });

  test('E4, K5: the text is worth its wordings once and a half; a pledge against a hope counts half as much again; eighteen at most', () => {
    const whole = { ALF: bound(50), BET: bound(60), GAM: bound(60) };
    const worth = (hope: number, talks = 3, form = 'each'): number => {
      const world = madeUp({ ALF: { weights: { aim: { peace: hope } } }, frame: clausesWith(talks) });
      const commitments = [{ clause: 'aim', option: 'talks' }];
      const { treaty } = signedBy(world, 9, ['ALF', 'GAM'], { aim: 'talks', form });
      return judged(world, { treaty, commitments }, whole).text;
    };
    // Entry gives one point; the pledge counts if somebody had hoped for three points more.
    expect([worth(2.99), worth(3)]).toEqual([600, 825]);
    expect([worth(0, 3, 'joint'), worth(0, 20)]).toEqual([900, 1800]);
    const world = madeUp();
    expect(verdict(world, placed(world)).text).toBe(0);
  });

  test('E5: durability is what the bound have over what they needed, each by its breadth', () => {
    const durable = (
      change: Parameters<typeof madeUp>[0],
      also: Partial<Position> = {},
      powers?: Standings,
    ): number =>
      // Alf alone is half of the breadth.
      judged(madeUp(change), also, powers).durability * 2;
    const twenty = { weights: { aim: { peace: 20 } } };
    expect([durable({}), durable({ ALF: twenty })]).toEqual([166, 832]);
    expect(durable({ ALF: { weights: { aim: { peace: -5 } } } })).toBe(0);
    expect(durable({ ALF: { weights: { aim: { peace: -90 } } } })).toBe(0);
    expect(durable({ ALF: { weights: { aim: { peace: 90 } } } })).toBe(1000);
    const sour = (s: Partial<Standing>, also: Partial<Position> = {}) =>
      durable({}, also, { ALF: { ...bound(50), ...s } });
    expect([sour({ trust: 600 }), sour({ soured: 300 }), sour({}, { registered: 80 })]).toEqual([
      266, 66, 500,
    ]);
  });

  test('E5: who counts for nothing in breadth still weighs a little in what lasts', () => {
    const world = madeUp({
      ALF: { weights: { aim: { peace: 10 } } },
      frame: { verdict: { breadth: { ALF: 10, BET: null }, durability: { others: 1 } } },
    });
    // Alf weighs eleven and Bet one: ten points count eleven times, zero once.
    const mean = Math.trunc((1100 * 1000) / 1200);
    const lasts = Math.trunc((Math.trunc(((mean + 500) * 1000) / 3000) * 1000) / 1400);
    expect(judged(world, {}, { ALF: bound(50), BET: bound(60) }).durability).toBe(lasts);
  });

  test('E5: where who counts is taken as much as he counts, no weight is left and nothing lasts', () => {
    const world = madeUp({
      frame: { verdict: { breadth: { ALF: 1, BET: null, GAM: null }, durability: { others: -1 } } },
    });
    expect(judged(world)).toMatchObject({ breadth: 100, durability: 0 });
  });

  test('E5: company counts by the form that was signed, or by the share of an accession', () => {
    const linked = { linkage: { BET: 10 } };
    const world = madeUp({ ALF: linked, GAM: linked });
    const durable = (powers: Standings, form: string, founders = ['ALF', 'GAM']): number =>
      judged(world, signedBy(world, 9, founders, { form }), powers).durability;
    const both = { ALF: bound(50), BET: bound(60) };
    // Alf weighs 10.5 and Bet 6.5 of 17: the mean of 10 or 2 or 3 points with zero, and five.
    const mean = (points: number): number => {
      const middle = Math.trunc((1050 * points * 100) / 1700);
      return Math.trunc((Math.trunc(((middle + 500) * 1000) / 3000) * 1600) / 2000);
    };
    expect([durable(both, 'joint'), durable(both, 'each')]).toEqual([mean(10), mean(2)]);
    expect(durable(both, 'joint', ['GAM'])).toBe(mean(3));
  });

  test('E9: goodwill is the mean trust of the bound, each by its breadth and within the bounds, beside the surplus', () => {
    const goodwill = { most: 20, from: -25, until: 25, plus: 10, over: 40 };
    const plain = madeUp();
    const world = madeUp({ frame: { verdict: { durability: { goodwill } } } });
    const added = (powers: Standings): number => {
      const free = Object.fromEntries(
        Object.entries(powers).map(([id, change]) => [id, { ...change, trust: 0 }]),
      );
      // Trust also counts in the surplus: the same world without goodwill gives that part.
      const more = judged(world, {}, powers).durability - judged(plain, {}, powers).durability;
      expect(judged(world, {}, free).durability).toBeGreaterThan(judged(plain, {}, free).durability);
      return more;
    };
    const trusting = (trust: number) => added({ ALF: { ...bound(50), trust } });
    // Alf is half of the breadth: (trust + 10) * 20 / 40 of points, times that half.
    expect([trusting(0), trusting(600), trusting(2500), trusting(9000)]).toEqual([250, 400, 875, 875]);
    expect([trusting(-600), trusting(-1000), trusting(-9000)]).toEqual([100, 0, 0]);
    const all = added({
      ALF: { ...bound(50), trust: 1000 },
      BET: { ...bound(60), trust: -500 },
      GAM: { ...bound(60), trust: 0 },
    });
    const mean = Math.trunc((1050 * 1000 - 650 * 500) / 2150);
    expect(all).toBe(Math.trunc(((mean + 1000) * 2000) / 4000));
    expect(verdictMaxima(world).durability).toBe(3000);
  });

  test('E8: who is recalled leaves nothing that lasts, and keeps what was won', () => {
    const world = madeUp({ ALF: { weights: { aim: { peace: 20 } } } });
    const line = world.scenario.home.recallBelow;
    const [kept, lost] = [judged(world, { confidence: line }), judged(world, { confidence: line - 1 })];
    expect(kept.durability).toBeGreaterThan(0);
    expect(lost).toEqual({ ...kept, durability: 0 });
  });

  test('E6: home is a part of confidence above ten; without a treaty a sixth of it, and nothing else', () => {
    const world = madeUp();
    const whole = { ALF: bound(50), BET: bound(60), GAM: bound(60) };
    const home = (confidence: number, powers: Standings = whole): number =>
      judged(world, { confidence }, powers).home;
    expect([home(1000), home(900), home(3500), home(6000), home(9000)]).toEqual([0, 0, 650, 1300, 1300]);
    expect(verdict(world, placed(world, { confidence: 3500 }))).toEqual({
      peace: 0,
      breadth: 0,
      text: 0,
      durability: 0,
      home: 108,
    });
  });
});

/** The clauses of the made-up scenario, with the wording of talks worth this many points. */
function clausesWith(talks: number): Json {
  const { clauses } = madeUp().scenario;
  return {
    clauses: clauses.map((clause) => ({
      ...clause,
      options: clause.options.map((one) => ({
        ...one,
        verdict: one.id === 'talks' ? talks : one.verdict / 100,
      })),
    })),
  };
}

describe('endings', () => {
  test('E7: the first of the list whose condition holds; at once where it says so, else on the last day', () => {
    const endings = [
      { id: 'broken', when: { happened: 'breached' }, atOnce: true },
      { id: 'signed', when: { happened: 'signed' } },
      { id: 'asked', when: { requests: { atLeast: 1 } } },
      { id: 'nothing' },
    ];
    const world = madeUp({ frame: { endings } });
    const found = (change: Partial<Position>): [string, boolean] => {
      const position = placed(world, change);
      return [endingNow(world, position), isOverNow(world, position)];
    };
    const signed = signedBy(world, 9, ['ALF']);
    expect(found({})).toEqual(['nothing', false]);
    expect(found({ requests: 1 })).toEqual(['asked', false]);
    expect(found({ requests: 1, ...signed })).toEqual(['signed', false]);
    expect(found({ requests: 1, ...signed, breaches: 1 })).toEqual(['broken', true]);
    expect([found({ day: 357 }), found({ day: 358 })]).toEqual([
      ['nothing', false],
      ['nothing', true],
    ]);
  });

  const world = madeUp();
  const own = { ordered: null, deposited: 40, bound: 50 };
  const position = placed(
    world,
    { confidence: 5000, requests: 2, own, ...signedBy(world, 10, ['ALF', 'GAM'], { aim: 'talks' }) },
    {
      ALF: { road: 'bound', deposited: 45, bound: 50, assured: 3, refusals: 2 },
      BET: { road: 'acceded', acceded: 60, bound: 60, refusals: 1 },
      GAM: { road: 'signed' },
    },
  );
  const dateOf = (day: number): string =>
    new Date(Date.parse('1929-01-07') + day * 86_400_000).toISOString().slice(0, 10);
  const near = (
    is: 'signed' | 'deposited' | 'acceded',
    day: number,
    power?: string,
    days = 2,
  ): Condition => ({
    near: { days, dates: [{ is, date: dateOf(day), ...(power === undefined ? {} : { power }) }] },
  });
  const HOLD: readonly Condition[] = [
    { all: [] },
    { all: [{ happened: 'signed' }, { requests: { atLeast: 2 } }] },
    { any: [{ happened: 'withdrawn' }, { happened: 'signed' }] },
    { not: { happened: 'published' } },
    { confidence: { atLeast: 5000 } },
    { confidence: { below: 5001 } },
    { text: { aim: 'talks' } },
    { text: { aim: 'talks', join: 'open' } },
    { roads: { of: 'all', are: ['bound', 'acceded'], atLeast: 2 } },
    { roads: { of: ['ALF'], are: ['bound'], atLeast: 1, atMost: 1 } },
    { roads: { of: 'all', are: ['noted'], atMost: 0 } },
    { founders: { of: 'all', atLeast: 2, atMost: 2 } },
    { bound: { of: ['ALF', 'BET', 'GAM'], atLeast: 2, atMost: 2 } },
    { bound: { of: ['MID'], atLeast: 1 } },
    { refused: { atLeast: 2, atMost: 2 } },
    { assured: { of: 'all', atLeast: 1, atMost: 1 } },
    { requests: { atLeast: 2, atMost: 2 } },
    near('signed', 8),
    near('signed', 12, 'MID'),
    near('deposited', 40),
    near('deposited', 43, 'ALF'),
    near('acceded', 58, 'BET'),
    near('acceded', 60, 'BET', 0),
  ];
  const FAIL: readonly Condition[] = [
    { any: [] },
    { all: [{ happened: 'signed' }, { happened: 'withdrawn' }] },
    { any: [{ happened: 'withdrawn' }, { happened: 'published' }] },
    { not: { happened: 'signed' } },
    { confidence: { atLeast: 5001 } },
    { confidence: { below: 5000 } },
    { text: { aim: 'peace' } },
    { text: { aim: 'talks', join: 'closed' } },
    { roads: { of: 'all', are: ['bound', 'acceded'], atLeast: 3 } },
    { roads: { of: 'all', are: ['bound', 'acceded'], atMost: 1 } },
    { roads: { of: 'nobody', are: ['bound'], atLeast: 1 } },
    { roads: { of: ['XXX'], are: ['bound'], atLeast: 1 } },
    { founders: { of: ['BET'], atLeast: 1 } },
    { founders: { of: 'all', atMost: 1 } },
    { bound: { of: ['GAM'], atLeast: 1 } },
    { bound: { of: 'all', atMost: 1 } },
    { refused: { atLeast: 3 } },
    { refused: { atMost: 1 } },
    { assured: { of: 'all', atLeast: 2 } },
    { assured: { of: ['ALF'], atMost: 0 } },
    { requests: { atMost: 1 } },
    near('signed', 7),
    near('signed', 13),
    near('deposited', 48, 'ALF'),
    near('deposited', 42, 'ALF'),
    near('acceded', 60, 'GAM'),
  ];

  test.each(HOLD)('E7: a condition that holds: %j', (condition) => {
    expect(holds(world, position, condition)).toBe(true);
  });
  test.each(FAIL)('E7: a condition that does not: %j', (condition) => {
    expect(holds(world, position, condition)).toBe(false);
  });

  test('E7: what has happened, and what was answered, is asked of the position', () => {
    const happened = (change: Partial<Position>): string[] =>
      (['recalled', 'signed', 'published', 'withdrawn', 'registered', 'breached', 'exposed'] as const).filter(
        (what) => holds(world, placed(world, change), { happened: what }),
      );
    expect(happened({})).toEqual([]);
    expect([happened({ confidence: 999 }), happened({ confidence: 1000 })]).toEqual([['recalled'], []]);
    expect(happened({ ...signedBy(world, 0, ['ALF']) })).toEqual(['signed']);
    expect([happened({ publications: 1 }), happened({ withdrawn: 0 }), happened({ registered: 0 })]).toEqual([
      ['published'],
      ['withdrawn'],
      ['registered'],
    ]);
    expect([happened({ breaches: 1 }), happened({ exposedOn: 0 })]).toEqual([['breached'], ['exposed']]);
    const answered = placed(world, { answered: [{ id: 'ford', choice: 2, since: 3 }] });
    const choice = (dilemma: string, which: number): boolean =>
      holds(world, answered, { answered: { dilemma, choice: which } });
    expect([choice('ford', 2), choice('ford', 1), choice('bridge', 2)]).toEqual([true, false, false]);
    const draft = placed(world, { text: { ...world.startText, aim: 'talks' } });
    expect(holds(world, draft, { text: { aim: 'talks' } })).toBe(true);
  });

  test('every road has a name that a condition may use', () => {
    for (const road of ROADS) {
      const on = placed(world, {}, { BET: { road } });
      expect(holds(world, on, { roads: { of: ['BET'], are: [road], atLeast: 1 } })).toBe(true);
    }
  });
});
