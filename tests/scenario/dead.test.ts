// What a scenario may contain that can never take effect: each warning at its boundary, one step on either
// side. A warning is a promise too: what is called dead is dead.
import { describe, expect, test } from 'vitest';
import type { Condition } from '../../src/scenario/condition.ts';
import { lint, neverHolds, type WarningCode } from '../../src/scenario/lint.ts';
import { loadScenario } from '../../src/scenario/load.ts';
import { type Change, madeUp } from '../core/made-up.ts';
import { filesOf } from '../tools.ts';

/** What this warning code reports in the made-up scenario with these changes. */
const dead = (code: WarningCode, change: Change): string[] =>
  lint(madeUp(change).scenario).flatMap((warning) => (warning.code === code ? [warning.about] : []));

const invented = ['invented'];

describe('a power that nobody can ever invite', () => {
  /** Home would lose this much by Bet's chair, and recalls without a warning the player who takes it. */
  const chair = (
    loss: number,
    more: { warnBelow?: number[]; price?: number; circle?: string[] } = {},
  ): Change => ({
    home: {
      circle: { BET: -loss },
      mandate: { circle: more.circle ?? ['ALF', 'GAM'] },
      warnBelow: more.warnBelow ?? [],
      breach: { price: more.price ?? 90.01 },
    },
  });
  const unasked = (change: Change): string[] => dead('cannot-invite', change);

  test('is one for whom all that can be shown at home is not enough, and whose note would end the affair', () => {
    // Confidence 50, evidence 27, print 4.5, two stands 12, a named day 6: 99.5 against 28 and a point for
    // each of loss.
    expect([unasked(chair(71.51)), unasked(chair(71.5))]).toEqual([['BET'], []]);
    expect(unasked(chair(71.51, { price: 90 }))).toEqual([]);
  });

  test('is none where home warns before it relieves, nor where permission stands already', () => {
    expect(unasked(chair(71.51, { warnBelow: [40] }))).toEqual([]);
    expect(unasked(chair(71.51, { circle: ['ALF', 'BET', 'GAM'] }))).toEqual([]);
  });

  test('is none where a crisis may lower what the request has to reach', () => {
    const crisis = {
      id: 'ford',
      from: '1929-02-01',
      place: 'ford',
      answers: [{ effects: { bar: 3 } }, { effects: { bar: -0.01 } }],
      sources: invented,
    };
    expect(unasked({ ...chair(71.52), events: { dilemmas: [crisis] } })).toEqual(['BET']);
    const kinder = { ...crisis, answers: [{ effects: {} }, { effects: { bar: -0.01 } }] };
    expect(unasked({ ...chair(71.52), events: { dilemmas: [kinder, { ...kinder, id: 'mill' }] } })).toEqual(
      [],
    );
  });
});

describe('a power that can never say yes', () => {
  const mute = (reserve: number, more: Change['ALF'] = {}, change: Change = {}): string[] =>
    dead('cannot-agree', { ...change, ALF: { reserve, ...more } });

  test('is one that holds back more than trust, print, the text, the company and all persuasion can bring', () => {
    // Audiences 10, soundings 2, an assurance 6, pressure twice 20.
    expect([mute(38), mute(38.01)]).toEqual([[], ['ALF']]);
    expect([mute(41, { pledge: 3 }), mute(41.01, { pledge: 3 })]).toEqual([[], ['ALF']]);
    expect([mute(38, { pledge: -3 }), mute(36.01, { trust: -2 })]).toEqual([[], ['ALF']]);
    expect([mute(40, { opinion: 1 }), mute(38.01, { opinion: -1 })]).toEqual([[], ['ALF']]);
    expect([mute(48, { favour: true }), mute(48.01, { favour: true })]).toEqual([[], ['ALF']]);
  });

  test('of each clause counts the best wording, of its neighbours each that it likes, with what they may say for it', () => {
    const weights = { aim: { peace: 1, talks: 4 }, join: { open: -2, consent: -3, closed: -4 } };
    expect([mute(40, { weights }), mute(40.01, { weights })]).toEqual([[], ['ALF']]);
    const linkage = { BET: 5, GAM: -9 };
    // Two neighbours may speak for the player, seven points each at most; a dislike takes nothing.
    expect([mute(57, { linkage }), mute(57.01, { linkage })]).toEqual([[], ['ALF']]);
    const heard = { OBS: { leansOn: { ALF: 3 } } };
    expect([mute(41, {}, heard), mute(41.01, {}, heard)]).toEqual([[], ['ALF']]);
  });

  test('is none if one of the kinds of government that it may have could', () => {
    const types = [
      { id: 'stiff', historical: true },
      { id: 'fond', addToWeights: { aim: { talks: 2 } } },
    ];
    expect([mute(40, { types }), mute(40.01, { types })]).toEqual([[], ['ALF']]);
    const warm = [
      { id: 'warm', linkage: { allPerMille: 500, perMille: { GAM: 2000 } }, untilTheAwaitedVote: 1 },
    ];
    const linkage = { BET: 4, GAM: 4 };
    expect([mute(63, { types: warm, linkage }), mute(63.01, { types: warm, linkage })]).toEqual([
      [],
      ['ALF'],
    ]);
  });

  test('is none where a crisis may warm it', () => {
    const answers = [{ effects: { trust: { ALF: 1 } } }, { effects: { trust: { ALF: 2, BET: 9 } } }];
    const crisis = { id: 'ford', from: '1929-02-01', place: 'ford', answers, sources: invented };
    const warmed = { events: { dilemmas: [crisis] } };
    expect([mute(40, {}, warmed), mute(40.01, {}, warmed)]).toEqual([[], ['ALF']]);
  });
});

describe('days outside of the calendar', () => {
  const news = (date: string): string[] =>
    dead('event-outside', { events: { events: [{ id: 'ice', date, place: 'ford', sources: invented }] } });
  const step = (date: string): string[] =>
    dead('clock-outside', {
      frame: { clock: { signatories: [], steps: [{ id: 'box', date, melted: 100, sources: invented }] } },
    });
  const tide = (from: string, until: string): string[] => {
    const tides = [{ id: 'spring', from, until, points: 1, sources: invented }];
    return dead('tide-outside', { ALF: { ratification: { tides } } });
  };

  test('news of the opening day is never told, news of the last day is', () => {
    expect(['1929-01-07', '1929-01-08', '1929-12-31', '1930-01-01'].map(news)).toEqual([
      ['ice'],
      [],
      [],
      ['ice'],
    ]);
  });

  test('a step of the clock counts from the opening day to the last', () => {
    expect(['1929-01-06', '1929-01-07', '1929-12-31', '1930-01-01'].map(step)).toEqual([
      ['box'],
      [],
      [],
      ['box'],
    ]);
  });

  test('a tide runs if one of its days lies within', () => {
    expect([tide('1928-12-01', '1929-01-06'), tide('1928-12-01', '1929-01-07')]).toEqual([['spring'], []]);
    expect([tide('1930-01-01', '1930-02-01'), tide('1929-12-31', '1930-02-01')]).toEqual([['spring'], []]);
    expect([tide('1929-03-02', '1929-03-01'), tide('1929-03-01', '1929-03-01')]).toEqual([['spring'], []]);
  });
});

describe('conditions that never hold', () => {
  const { scenario } = madeUp();
  const never = (condition: Condition): boolean => neverHolds(scenario, condition);
  const NEVER: Condition = { confidence: { atLeast: 10_001 } };
  const MAYBE: Condition = { happened: 'signed' };
  const ALWAYS: Condition = { all: [] };

  test.each<[string, Condition, Condition]>([
    [
      'more powers than the group has',
      { founders: { of: 'all', atLeast: 4 } },
      { founders: { of: 'all', atLeast: 3 } },
    ],
    [
      'more powers than are named',
      { bound: { of: ['ALF'], atLeast: 2 } },
      { bound: { of: ['ALF'], atLeast: 1 } },
    ],
    [
      'more at least than at most',
      { bound: { of: 'all', atLeast: 2, atMost: 1 } },
      { bound: { of: 'all', atLeast: 1, atMost: 1 } },
    ],
    [
      'more powers on a road than there are',
      { roads: { of: 'all', are: ['agreed'], atLeast: 4 } },
      { roads: { of: 'all', are: ['agreed'], atLeast: 3 } },
    ],
    ['powers on no road', { roads: { of: 'all', are: [] } }, { roads: { of: 'all', are: ['agreed'] } }],
    ['more confidence than there is', NEVER, { confidence: { atLeast: 10_000 } }],
    [
      'confidence below what it has at least',
      { confidence: { below: 50, atLeast: 50 } },
      { confidence: { below: 51, atLeast: 50 } },
    ],
    ['confidence below zero', { confidence: { below: 0 } }, { confidence: { below: 1 } }],
    ['all of which one never holds', { all: [MAYBE, NEVER] }, { all: [MAYBE, MAYBE] }],
    ['any of which none ever holds', { any: [NEVER, NEVER] }, { any: [NEVER, MAYBE] }],
    ['the contrary of what always holds', { not: ALWAYS }, { not: MAYBE }],
    [
      'the contrary of all that always hold',
      { not: { all: [ALWAYS, ALWAYS] } },
      { not: { all: [ALWAYS, MAYBE] } },
    ],
    ['the contrary of any that always holds', { not: { any: [MAYBE, ALWAYS] } }, { not: { any: [MAYBE] } }],
    [
      'the contrary of being near no day',
      { not: { near: { days: 1, dates: [] } } },
      { not: { near: { days: 1, dates: [{ is: 'signed', date: '1929-02-01' }] } } },
    ],
  ])('%s', (_, dead_, alive) => {
    expect([never(dead_), never(alive)]).toEqual([true, false]);
  });

  test('news that waits for one is never told, an ending is never reached', () => {
    const when = { founders: { of: 'all', atLeast: 4 } };
    const events = [{ id: 'ice', date: '1929-02-01', place: 'ford', when, sources: invented }];
    expect(dead('event-never', { events: { events } })).toEqual(['ice']);
    const endings = [
      { id: 'peace', when },
      { id: 'talks', when: { founders: { of: 'all', atLeast: 3 } } },
      { id: 'nothing' },
    ];
    expect(dead('ending-never', { frame: { endings } })).toEqual(['peace']);
  });

  test('a goal that waits for one is never met', () => {
    const goals = [
      { id: 'all-four', when: { founders: { of: 'all', atLeast: 4 } } },
      { id: 'all-letters', when: { intercepted: { atLeast: 4 } } },
      { id: 'all-three', when: { founders: { of: 'all', atLeast: 3 } } },
    ];
    expect(dead('goal-never', { frame: { goals } })).toEqual(['all-four', 'all-letters']);
  });

  test('nor is an ending that comes after one without a condition', () => {
    expect(dead('ending-never', { frame: { endings: [{ id: 'early' }, { id: 'nothing' }] } })).toEqual([
      'nothing',
    ]);
  });
});

describe('what nothing names', () => {
  test('a curve by which no power concedes, of whatever kind it is', () => {
    const curves = { bent: [1000, 1000, 1000, 1000, 1000, 1000, 1000, 1000, 1000, 1000, 0] };
    expect(dead('curve-unused', { frame: { curves } })).toEqual(['bent']);
    const types = [
      { id: 'plain', historical: true },
      { id: 'slow', curve: 'bent' },
    ];
    expect(dead('curve-unused', { frame: { curves }, GAM: { types } })).toEqual([]);
  });

  test('a source that neither a fact nor a reason of a ledger cites', () => {
    const sources = { seen: { work: 'Seen' }, unseen: { work: 'Unseen' } };
    expect(dead('source-unused', { sources, ALF: { grounds: { trust: ['seen'] } } })).toEqual([
      'invented',
      'unseen',
    ]);
    const offices = [{ office: 'envoy', person: 'fenn', sources: ['seen'] }];
    expect(dead('source-unused', { sources, OBS: { offices } })).toEqual(['invented', 'unseen']);
  });

  test('nor is a source unused that a term of the prologue rests on', () => {
    const files = filesOf('two-powers');
    const story = JSON.parse(files['story.json'] ?? '') as { prologue: object[] };
    const terms = ['plus', 'minus'].map((sign) => ({ id: sign, sign, sources: [`${sign}-letter`] }));
    const [first, ...others] = story.prologue;
    const prologue = [{ ...first, exercise: { kind: 'why', terms } }, ...others];
    const sources = { invented: { work: 'I' }, 'plus-letter': { work: 'P' }, 'minus-letter': { work: 'M' } };
    const loaded = loadScenario({
      ...files,
      'story.json': JSON.stringify({ ...story, prologue }),
      'sources.json': JSON.stringify(sources),
    });
    expect('scenario' in loaded && lint(loaded.scenario)).toEqual([]);
  });

  test('a card on which sources disagree, if no scene opens it and it is about no fact', () => {
    const told = (facts: string[], opener: object = {}): string[] => {
      const files = filesOf('two-powers');
      const events = JSON.parse(files['events.json'] ?? '') as { events: object[] };
      const loaded = loadScenario({
        ...files,
        'disputes.json': JSON.stringify({
          disputes: [{ id: 'ice', facts, one: ['letters'], two: ['ledgers'] }],
        }),
        'sources.json': JSON.stringify({
          invented: { work: 'I' },
          letters: { work: 'L' },
          ledgers: { work: 'K' },
        }),
        'events.json': JSON.stringify({
          events: events.events.map((event, at) => (at === 0 ? { ...event, ...opener } : event)),
        }),
      });
      if ('faults' in loaded) throw new Error(JSON.stringify(loaded.faults));
      return lint(loaded.scenario).map(({ code, about }) => `${code} ${about}`);
    };
    // Its two readings are used nevertheless.
    expect(told([])).toEqual(['dispute-unused ice']);
    expect([told(['UPL.signed']), told([], { dispute: 'ice' })]).toEqual([[], []]);
  });

  test('a scenario without a history says so', () => {
    expect(dead('no-history', {})).toEqual(['made-up']);
    const { 'history.despatch': _, ...files } = filesOf('two-powers');
    const loaded = loadScenario(files);
    expect('scenario' in loaded && lint(loaded.scenario)).toEqual([
      { code: 'no-history', file: 'history.despatch', about: 'two-powers' },
    ]);
  });
});
