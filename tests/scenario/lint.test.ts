// Warnings to an author about crises, voices at home and favours: missing words, days that never come.
import { describe, expect, test } from 'vitest';
import { lint } from '../../src/scenario/lint.ts';
import { type Files, loadScenario } from '../../src/scenario/load.ts';
import { requiredMessages } from '../../src/scenario/messages.ts';
import type { Scenario } from '../../src/scenario/schema.ts';
import { filesOf, scenarioOf } from '../tools.ts';

type Json = Record<string, unknown>;

/** The small scenario with one of its files changed as data. */
function changed(file: string, change: (data: Json) => void): Scenario {
  const files: Files = filesOf('two-powers');
  const data = JSON.parse(files[file] ?? '{}') as Json;
  change(data);
  const loaded = loadScenario({ ...files, [file]: JSON.stringify(data) });
  if ('faults' in loaded) throw new Error(JSON.stringify(loaded.faults));
  return loaded.scenario;
}

const CRISIS = {
  id: 'weir',
  from: '1929-03-10',
  until: '1929-03-20',
  place: 'lockhouse',
  voices: ['keeper'],
  answers: [{ effects: {} }, { effects: { confidence: -1 } }],
  mark: 'invented',
  sources: ['invented'],
};

function withCrisis(change: Json): Scenario {
  return changed('events.json', (data) => {
    data.dilemmas = [{ ...CRISIS, ...change }];
  });
}

const asked = (scenario: Scenario): string[] => {
  const before = new Set(requiredMessages(scenarioOf('two-powers')));
  return requiredMessages(scenario).filter((id) => !before.has(id));
};

describe('words', () => {
  test('a crisis needs its paper, its title, what history did, its place, every answer and every voice', () => {
    expect(asked(withCrisis({}))).toEqual([
      'dilemma-weir',
      'dilemma-weir.title',
      'dilemma-weir.history',
      'place-lockhouse',
      'dilemma-weir-1',
      'dilemma-weir-1.then',
      'dilemma-weir-2',
      'dilemma-weir-2.then',
      'dilemma-weir-voice-keeper',
      'person-keeper',
    ]);
  });

  test('an exercise of the prologue needs its task, what was done, its lesson, and what its kind says', () => {
    const exercise = (given: Json): string[] =>
      asked(
        changed('story.json', (data) => {
          for (const scene of (data.prologue as Json[]).slice(0, 1)) scene.exercise = given;
        }),
      ).filter((id) => !/-(task|done|lesson)$/.test(id));
    const scene = 'prologue-convention';
    expect(exercise({ kind: 'mark', articles: ['peace', 'force'], answer: 'force' })).toEqual([
      `${scene}-peace`,
      `${scene}-peace.no`,
      `${scene}-force`,
    ]);
    expect(exercise({ kind: 'keep' })).toEqual([`${scene}-ask`, `${scene}-refusal`, `${scene}-keep`]);
    expect(exercise({ kind: 'wait', days: [{ id: 'thaw', date: '1929-02-20' }] })).toEqual([`${scene}-thaw`]);
    const terms = ['plus', 'minus'].map((sign) => ({ id: sign, sign, sources: ['invented'] }));
    expect(exercise({ kind: 'why', terms })).toEqual([`${scene}-plus`, `${scene}-minus`]);
  });

  test('a voice at home needs a name and its three ways of speaking', () => {
    const scenario = changed('home.json', (data) => {
      data.voices = [{ person: 'miller', sources: ['invented'] }];
    });
    expect(asked(scenario)).toEqual([
      'person-miller',
      'voice-miller-against',
      'voice-miller-for',
      'voice-miller-content',
    ]);
  });

  test('a power that can be done a favour needs a word for it, and no other does', () => {
    const scenario = changed('powers/UPL.json', (data) => {
      data.favour = true;
    });
    const ids = requiredMessages(scenario);
    expect(ids).toContain('favour-UPL');
    expect(ids).not.toContain('favour-LOW');
  });
});

test('a clause for which a power has no weights is warned of', () => {
  const scenario = scenarioOf('two-powers');
  expect(lint(scenario).filter(({ code }) => code === 'no-weights')).toEqual([]);
  const partners = scenario.partners.map((partner) => ({
    ...partner,
    weights: Object.fromEntries(Object.entries(partner.weights).filter(([clause]) => clause !== 'entry')),
  }));
  expect(lint({ ...scenario, partners }).filter(({ code }) => code === 'no-weights')).toEqual([
    { code: 'no-weights', file: 'powers/UPL.json', about: 'weights.entry' },
    { code: 'no-weights', file: 'powers/LOW.json', about: 'weights.entry' },
  ]);
});

describe('days', () => {
  const told = (scenario: Scenario) => lint(scenario).filter(({ about }) => about === 'dilemma-weir');
  const { firstDay, lastDay } = scenarioOf('two-powers').calendar;

  test('a crisis within the calendar is passed over in silence', () => {
    expect(told(withCrisis({}))).toEqual([]);
  });

  test.each([
    ['ends on the first day', { from: firstDay, until: firstDay }],
    ['has one day only, the first', { from: firstDay, until: undefined }],
    ['begins after the last day', { from: '1939-01-01', until: '1939-01-02' }],
  ])('a crisis whose window %s can never come', (_, window) => {
    expect(told(withCrisis(window))).toEqual([
      { code: 'event-outside', file: 'events.json', about: 'dilemma-weir' },
    ]);
  });

  test('a crisis whose window ends before it begins can never come, and is told why', () => {
    expect(told(withCrisis({ from: '1929-03-20', until: '1929-03-10' }))).toEqual([
      { code: 'crisis-reversed', file: 'events.json', about: 'dilemma-weir' },
    ]);
  });

  test('a crisis may come on the last day', () => {
    expect(told(withCrisis({ from: lastDay, until: lastDay }))).toEqual([]);
  });

  test.each([
    ['more requests at least than at most', { requests: { atLeast: 3, atMost: 2 } }],
    ['more powers assured than are named', { assured: { of: ['UPL'], atLeast: 2 } }],
    ['more refusals than there are partners', { refused: { atLeast: 9 } }],
  ])('a crisis that waits for %s can never come', (_, when) => {
    expect(told(withCrisis({ when }))).toEqual([
      { code: 'event-never', file: 'events.json', about: 'dilemma-weir' },
    ]);
  });

  test.each([
    ['requests', { requests: { atLeast: 2 } }],
    ['assurances', { assured: { of: ['UPL'], atLeast: 1 } }],
    ['an answer', { answered: { dilemma: 'weir', choice: 2 } }],
  ])('a crisis that waits for %s may come', (_, when) => {
    expect(told(withCrisis({ when }))).toEqual([]);
  });
});

test('a source that only a crisis or a voice at home cites is in use', () => {
  const files = filesOf('two-powers');
  const sources = JSON.stringify({
    ...(JSON.parse(files['sources.json'] ?? '{}') as Json),
    ledgers: { work: 'Ledgers of the lock' },
    letters: { work: 'Letters of a miller' },
    unread: { work: 'A work that nobody cites' },
  });
  const home = JSON.parse(files['home.json'] ?? '{}') as Json;
  home.voices = [{ person: 'miller', sources: ['letters'] }];
  const events = JSON.parse(files['events.json'] ?? '{}') as Json;
  events.dilemmas = [{ ...CRISIS, sources: ['ledgers'] }];
  const loaded = loadScenario({
    ...files,
    'sources.json': sources,
    'home.json': JSON.stringify(home),
    'events.json': JSON.stringify(events),
  });
  if ('faults' in loaded) throw new Error(JSON.stringify(loaded.faults));
  const unused = lint(loaded.scenario).filter(({ code }) => code === 'source-unused');
  expect(unused.map(({ about }) => about)).toEqual(['unread']);
});
