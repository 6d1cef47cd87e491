import { expect, test } from 'vitest';
import { loadScenario } from '../../src/scenario/load.ts';
import type { Fault } from '../../src/scenario/report.ts';
import { filesOf, SCENARIOS, scenarioOf } from '../tools.ts';
import { at, faultsOf, type Json, withChange } from './changed-files.ts';

test('every scenario that is shipped loads', () => {
  expect(SCENARIOS).toEqual(['moscow-1929', 'two-powers']);
  for (const id of SCENARIOS) expect(scenarioOf(id).id).toBe(id);
});

test('all faults of all files are named at once, each with file, place, finding and what is expected', () => {
  let files = withChange('two-powers', 'scenario.json', (data) => {
    at(data, 'clauses.0').start = 'nowhere';
    at(data, 'calendar').sunset = '1929-02-30';
    at(data, 'groups').neighbours = ['UPL', 'XXX'];
  });
  const home = JSON.parse(files['home.json'] ?? '') as Json;
  at(home, 'circle').NIX = 1;
  const upmark = JSON.parse(files['powers/UPL.json'] ?? '') as Json;
  upmark.curve = 'crooked';
  files = { ...files, 'home.json': JSON.stringify(home), 'powers/UPL.json': JSON.stringify(upmark) };
  const faults = faultsOf(files);
  const places = faults.map(({ file, path, found }) => `${file} ${path} ${found}`);
  expect(places).toEqual(
    expect.arrayContaining([
      'scenario.json clauses.0.start "nowhere"',
      'scenario.json calendar.sunset "1929-02-30"',
      'scenario.json groups.neighbours "XXX"',
      'home.json circle "NIX"',
      'powers/UPL.json curve "crooked"',
    ]),
  );
  for (const { expected } of faults) expect(expected).not.toBe('');
});

test('faults of shape in several files are named at once', () => {
  let files = withChange('two-powers', 'scenario.json', (data) => {
    at(data, 'calendar').attention = 'much';
    data.extra = 1;
  });
  files = { ...files, 'home.json': '{', 'powers/LOW.json': '{"id":"LOW"}' };
  const { 'events.json': _, ...without } = files;
  const faults = faultsOf(without);
  expect(faults.map(({ file }) => file)).toEqual(
    expect.arrayContaining(['scenario.json', 'home.json', 'powers/LOW.json', 'events.json']),
  );
  expect(faults).toContainEqual(
    expect.objectContaining({ file: 'scenario.json', path: 'calendar.attention', found: '"much"' }),
  );
  expect(faults).toContainEqual(expect.objectContaining({ file: 'scenario.json', path: 'extra' }));
  expect(faults.find(({ file }) => file === 'events.json')).toMatchObject({ found: 'no such file' });
  expect(faults.find(({ file }) => file === 'home.json')?.found).toMatch(/^no JSON/);
});

test('points have at most two decimals, and a fault says so', () => {
  const files = withChange('two-powers', 'powers/UPL.json', (data) => {
    data.pledge = 3.125;
  });
  expect(faultsOf(files)).toEqual([
    {
      file: 'powers/UPL.json',
      path: 'pledge',
      found: '3.125',
      expected: 'points between -10000 and 10000 with at most two decimals, such as 3.6',
    },
  ]);
});

test('recesses of a chamber are in order, and each ends no sooner than it begins', () => {
  const resting = (...recesses: readonly (readonly [from: string, until: string])[]) =>
    withChange('moscow-1929', 'powers/FIN.json', (data) => {
      at(data, 'ratification').recesses = recesses.map(([from, until]) => ({
        from,
        until,
        sources: ['judgement'],
      }));
    });
  const fault = (path: string, found: string, expected: string) => ({
    file: 'powers/FIN.json',
    path: `ratification.recesses.${path}`,
    found: JSON.stringify(found),
    expected,
  });
  expect(loadScenario(resting(['1929-03-01', '1929-03-05'], ['1929-03-06', '1929-03-06']))).toHaveProperty(
    'scenario',
  );
  expect(faultsOf(resting(['1929-03-05', '1929-03-04']))).toEqual([
    fault('0.until', '1929-03-04', 'no day before 1929-03-05'),
  ]);
  expect(faultsOf(resting(['1929-03-01', '1929-03-05'], ['1929-03-05', '1929-03-09']))).toEqual([
    fault('1.from', '1929-03-05', 'a day after 1929-03-05'),
  ]);
  expect(faultsOf(resting(['1929-02-30', '1929-03-05']))).toEqual([
    expect.objectContaining({ path: 'ratification.recesses.0.from' }),
  ]);
});

test('a change of the text or of the circle that a counter-offer would get for nothing is a fault', () => {
  for (const part of ['perClause', 'forTheCircle']) {
    const costing = (cost: number) =>
      withChange('two-powers', 'scenario.json', (data) => {
        data.rules = { counter: { perClause: 2, forTheCircle: 2, [part]: cost } };
      });
    expect(faultsOf(costing(0))).toEqual([
      {
        file: 'scenario.json',
        path: `rules.counter.${part}`,
        found: '0',
        expected: 'at least 1: a change that costs nothing counts as no change',
      },
    ]);
    expect(loadScenario(costing(1))).toHaveProperty('scenario');
  }
});

test('a second clause of form, of entry or of accession, which no rule would read, is a fault', () => {
  for (const [role, value, own] of [
    ['linkageShare', 500, 'form'],
    ['force', 'all', 'entry'],
    ['accession', 'closed', 'acc'],
  ] as const) {
    const files = withChange('moscow-1929', 'scenario.json', (data) => {
      at(data, 'clauses.1.options.0')[role] = value;
    });
    const found = JSON.stringify(['pact', own]);
    expect(faultsOf(files)).toEqual([
      { file: 'scenario.json', path: 'clauses', found, expected: `"${role}" in one clause only` },
    ]);
  }
});

test('options that name each other as their form without empty chairs are one fault, at the first of them', () => {
  const together = (named: Readonly<Record<string, string>>) =>
    withChange('moscow-1929', 'scenario.json', (data) => {
      for (const option of at(data, 'clauses.2').options as Json[]) {
        delete option.together;
        const other = named[String(option.id)];
        if (other !== undefined) option.together = other;
      }
    });
  const fault = (place: number, found: string) => ({
    file: 'scenario.json',
    path: `clauses.2.options.${place}.together`,
    found: JSON.stringify(found),
    expected: 'an option that does not lead back to this one; leave "together" out of one of them',
  });
  expect(faultsOf(together({ successive: 'joint', joint: 'successive' }))).toEqual([
    fault(1, 'successive > joint > successive'),
  ]);
  expect(faultsOf(together({ joint: 'joint' }))).toEqual([fault(2, 'joint > joint')]);
  // An option that leads into a circle is not part of it.
  expect(faultsOf(together({ bilateral: 'joint', joint: 'successive', successive: 'joint' }))).toEqual([
    fault(1, 'successive > joint > successive'),
  ]);
  expect(loadScenario(together({ joint: 'successive', successive: 'bilateral' }))).toHaveProperty('scenario');
});

test('an option outside of the clause of form that names its form without empty chairs, which no rule would read, is a fault', () => {
  const fault = (path: string, found: string) => ({
    file: 'scenario.json',
    path,
    found: JSON.stringify(found),
    expected: 'no "together" outside of the clause of form, whose options have a "linkageShare"',
  });
  const elsewhere = withChange('moscow-1929', 'scenario.json', (data) => {
    const { id } = at(data, 'clauses.1.options.0');
    at(data, 'clauses.1.options.1').together = id;
  });
  const [, pact] = JSON.parse(elsewhere['scenario.json'] ?? '').clauses;
  expect(faultsOf(elsewhere)).toEqual([fault('clauses.1.options.1.together', pact.options[0].id)]);
  // In a scenario without a clause of form nothing would read it either.
  const formless = withChange('two-powers', 'scenario.json', (data) => {
    for (const option of at(data, 'clauses.0').options as Json[]) {
      delete option.linkageShare;
      delete option.together;
    }
    at(data, 'clauses.0.options.1').together = at(data, 'clauses.0.options.0').id;
  });
  const [form] = JSON.parse(formless['scenario.json'] ?? '').clauses;
  expect(faultsOf(formless)).toEqual([fault('clauses.0.options.1.together', form.options[0].id)]);
});

test('more friends whose company a type both wants and does not want than can be tried one by one are a fault', () => {
  const letters = [...'ABCDEFGHI'];
  const ids = letters.map((letter) => letter.repeat(3));
  const model = filesOf('two-powers');
  const withFriends = (change: (torn: Json, type: Json) => void): readonly Fault[] => {
    const files = withChange('two-powers', 'scenario.json', (data) => {
      data.powers = [...(data.powers as string[]), ...ids];
    });
    const more = ids.map((id) => {
      const plain = { ...JSON.parse(model['powers/LOW.json'] ?? ''), id, linkage: {}, absent: {} };
      return [`powers/${id}.json`, JSON.stringify(plain)];
    });
    const torn = JSON.parse(model['powers/UPL.json'] ?? '') as Json;
    change(torn, at(torn, 'types.1'));
    return faultsOf({ ...files, ...Object.fromEntries(more), 'powers/UPL.json': JSON.stringify(torn) });
  };
  const each = (powers: readonly string[], amount: number): Json =>
    Object.fromEntries(powers.map((power) => [power, amount]));
  const fault = (types: string) => ({
    file: 'powers/UPL.json',
    path: types,
    found: JSON.stringify(ids).slice(0, 57),
    expected: expect.stringMatching(/^at most 8 friends/),
  });
  const found = (faults: readonly Fault[]) =>
    faults.map((one) => ({ ...one, found: one.found.slice(0, 57) }));
  // As a third, by an absence although their company is not liked, and by a linkage that the type turns round.
  expect(
    found(
      withFriends((torn, type) => {
        torn.linkage = each(ids, 2);
        type.third = each(ids, 5);
      }),
    ),
  ).toEqual([fault('types.1')]);
  expect(
    found(
      withFriends((torn) => {
        torn.linkage = each(ids, -2);
        torn.absent = each(ids, 1);
      }),
    ),
  ).toEqual([fault('types.0'), fault('types.1')]);
  const turned = { perMille: each(ids, -1000) };
  expect(
    found(
      withFriends((torn, type) => {
        torn.linkage = each(ids, 2);
        torn.absent = each(ids, 1);
        type.linkage = turned;
      }),
    ),
  ).toEqual([fault('types.1')]);
  // Eight are few enough, and so is any number of powers that are no friends.
  expect(
    withFriends((torn, type) => {
      torn.linkage = each(ids, 2);
      type.third = each(ids.slice(1), 5);
    }),
  ).toEqual([]);
  expect(
    withFriends((torn, type) => {
      torn.linkage = each(ids, -2);
      type.third = each(ids, 5);
    }),
  ).toEqual([]);
});

test('a condition nested ten thousand deep is refused, not run out of room by', () => {
  const text = filesOf('two-powers')['events.json'] ?? '';
  const deep = `${'{"not":'.repeat(10_000)}{"happened":"signed"}${'}'.repeat(10_000)}`;
  const changedText = text
    .replace('{ "happened": "signed" }', deep)
    .replace(/\{\s*"happened": "signed"\s*\}/, deep);
  expect(changedText.length).toBeGreaterThan(10_000);
  const faults = faultsOf({ ...filesOf('two-powers'), 'events.json': changedText });
  expect(faults).toHaveLength(1);
  expect(faults[0]?.file).toBe('events.json');
});

test('a clause called like an inner part of the language is refused, with its place', () => {
  const files = filesOf('two-powers');
  const renamed = Object.fromEntries(
    Object.entries(files).map(([path, text]) => [path, text.replaceAll('"entry"', '"constructor"')]),
  );
  expect(faultsOf(renamed)[0]).toEqual({
    file: 'scenario.json',
    path: 'clauses.1.id',
    found: '"constructor"',
    expected: 'an id other than constructor and prototype',
  });
});

test.each([
  ['ten megabytes of blanks', ' '.repeat(10_000_000)],
  ['ten thousand brackets', '['.repeat(10_000) + ']'.repeat(10_000)],
  ['nothing', ''],
  ['null', 'null'],
  ['a key __proto__', '{"__proto__":{"player":"UPL"}}'],
  ['a number past all numbers', '{"version":1e999}'],
  ['a lone surrogate', '{"id":"\ud800"}'],
])('a hostile file is refused: %s', (_, text) => {
  for (const file of ['scenario.json', 'home.json', 'powers/UPL.json', 'events.json', 'sources.json'])
    expect(faultsOf({ ...filesOf('two-powers'), [file]: text }).length).toBeGreaterThan(0);
});
