// What a condition of the small scenario names must exist, at any depth: a crisis and its answers, a clause
// and its wordings, a group, a power, a day.
import { expect, test } from 'vitest';
import { at, faultsOf, type Json, withChange } from './changed-files.ts';

const PLANTED: readonly (readonly [string, Json, string])[] = [
  [
    'a condition on a crisis that is none',
    { answered: { dilemma: 'weir', choice: 1 } },
    'events.0.when.answered.dilemma',
  ],
  [
    'a condition on a clause that is none',
    { any: [{ text: { tolls: 'ended' } }] },
    'events.0.when.any.0.text',
  ],
  [
    'a condition on a wording that is none',
    { not: { text: { form: 'whispered' } } },
    'events.0.when.not.text.form',
  ],
  [
    'a condition on a group that is none',
    { all: [{ bound: { of: 'strangers', atLeast: 1 } }] },
    'events.0.when.all.0.bound.of',
  ],
  [
    'a condition on a power that is none',
    { near: { days: 1, dates: [{ power: 'XXX', is: 'signed', date: '1929-03-10' }] } },
    'events.0.when.near.dates.0.power',
  ],
  [
    'a condition on a day that is none',
    { near: { days: 1, dates: [{ power: 'MID', is: 'signed', date: '1929-02-29' }] } },
    'events.0.when.near.dates.0.date',
  ],
];

test.each(PLANTED)('a planted fault is found: %s', (_, when, path) => {
  const files = withChange('two-powers', 'events.json', (d) => Object.assign(at(d, 'events.0'), { when }));
  expect(faultsOf(files).map((fault) => `${fault.file} ${fault.path}`)).toContain(`events.json ${path}`);
});

test.each([0, 3])(
  'the answer that history gave is one of the answers of its crisis: not the one numbered %i',
  (historical) => {
    const answers = [{ effects: {} }, { effects: {} }];
    const crisis = {
      id: 'weir',
      from: '1929-03-10',
      place: 'lock',
      answers,
      mark: 'invented',
      sources: ['invented'],
    };
    const told = (number: number): string[] =>
      faultsOf(
        withChange('two-powers', 'events.json', (d) => {
          d.dilemmas = [{ ...crisis, historical: number }];
        }),
      ).map(({ path }) => path);
    expect([told(historical), told(1), told(2)]).toEqual([['dilemmas.0.historical'], [], []]);
  },
);

test('a condition on an answer that its crisis does not have is refused', () => {
  const answers = [{ effects: {} }, { effects: {} }];
  const crisis = {
    id: 'weir',
    from: '1929-03-10',
    place: 'lock',
    answers,
    mark: 'invented',
    sources: ['invented'],
  };
  const told = (choice: number): string[] =>
    faultsOf(
      withChange('two-powers', 'events.json', (d) => {
        d.dilemmas = [crisis];
        Object.assign(at(d, 'events.0'), { when: { answered: { dilemma: 'weir', choice } } });
      }),
    ).map(({ path }) => path);
  expect([0, 1, 2, 3].map(told)).toEqual([
    ['events.0.when.answered.choice'],
    [],
    [],
    ['events.0.when.answered.choice'],
  ]);
});

/** For news with this condition: the place of the fault, what was found there, and what is expected. */
const told = (when: unknown): unknown =>
  faultsOf(withChange('two-powers', 'events.json', (d) => Object.assign(at(d, 'events.0'), { when }))).map(
    ({ path, found, expected }) => [path.replace('events.0.when', ''), found, expected],
  );

test('the fault of a condition of unknown shape lists the known shapes', () => {
  const keys =
    'all, any, not, confidence, happened, text, roads, founders, bound, refused, requests, intercepted, answered';
  const expected = `an object with one of these keys: ${keys}, assured, near`;
  expect(told({ foundres: { atLeast: 1 } })).toEqual([['', '{"foundres":{"atLeast":1}}', expected]]);
  expect(told({})).toEqual([['', '{}', expected]]);
  expect(told('signed')).toEqual([['', '"signed"', 'an object']]);
});

test('the fault of a condition of known shape says what is wrong and where, at any depth', () => {
  expect(told({ founders: { of: 'neighbours', atleast: 1 } })).toEqual([
    ['.founders.atleast', '"atleast"', 'no key of this name'],
  ]);
  expect(told({ founders: { atLeast: 1 } })).toEqual([['.founders.of', 'nothing', 'the key "of"']]);
  expect(told({ any: [{ founders: { of: 'neighbours', atLeast: 'one' } }] })).toEqual([
    ['.any.0.founders.atLeast', '"one"', 'a whole number'],
  ]);
  expect(told({ not: { all: [{ founders: { of: ['upl'] } }] } })).toEqual([
    ['.not.all.0.founders.of.0', '"upl"', 'three capital letters, such as "POL"'],
  ]);
  expect(told({ text: { form: 3 } })).toEqual([['.text.form', '3', 'a text']]);
});
