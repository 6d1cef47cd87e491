// A game in the terminal and over JSON lines: one answer per line, garbage changes nothing, nothing secret is
// printed.
import { describe, expect, test } from 'vitest';
import { cli, lines } from './run.ts';

interface Answer {
  readonly ok: boolean;
  readonly date?: string;
  readonly cables?: readonly {
    readonly is: string;
    readonly ledger?: {
      readonly fidelity: number;
      readonly terms: readonly { readonly amount: number | null }[];
    };
  }[];
  readonly legal?: readonly unknown[];
  readonly over?: string | null;
  readonly refusal?: { readonly code: string };
}

async function answers(input: readonly string[], argv: readonly string[] = []): Promise<Answer[]> {
  const { code, out, err } = await cli(
    ['play', '--json', ...argv],
    input.map((line) => `${line}\n`).join(''),
  );
  expect(err).toBe('');
  expect(code).toBe(0);
  return lines(out).map((line) => JSON.parse(line) as Answer);
}

const GARBAGE = [
  '',
  'nonsense',
  '{"do":"fly"}',
  '{"do":"note"}',
  '{"do":"note","power":7}',
  '{"do":"note","power":"POL","extra":1}',
  '[]',
  'null',
  '{"__proto__":{"do":"wait"}}',
  '{"do":"note","power":"__proto__"}',
  '{"do":"draft","clause":"constructor","option":"name"}',
  '{"do":"wait","until":"1929-02-30"}',
  '{"do":"wait","until":"1929-13-01"}',
  '{"do":"wait","until":"1930-01-01"}',
  '[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[',
];

describe('play --json', () => {
  test('every line, also an empty or broken one, gets exactly one answer, and garbage changes nothing', async () => {
    const plain = await answers(['{"do":"note","power":"POL"}', '{"do":"wait"}']);
    const mixed = await answers([
      ...GARBAGE,
      '{"do":"note","power":"POL"}',
      ...GARBAGE,
      '{"do":"wait"}',
      ...GARBAGE,
    ]);
    expect(mixed).toHaveLength(3 * GARBAGE.length + 2);
    for (const answer of mixed.filter(({ ok }) => !ok)) expect(answer.refusal?.code).toMatch(/^[a-z-]+$/);
    expect(mixed.filter(({ ok }) => ok)).toEqual(plain);
  });

  test('a game runs to its end and then refuses everything', async () => {
    const told = await answers([
      '{"do":"wait","until":"1929-07-24"}',
      '{"do":"wait"}',
      '{"do":"note","power":"POL"}',
    ]);
    expect(told.map(({ ok }) => ok)).toEqual([true, false, false]);
    // Moscow does not wait until July for a player who has not even written to Warsaw.
    expect(told[0]).toMatchObject({ over: 'recalled-to-moscow', date: '1929-04-08', legal: [] });
    expect(told[1]?.refusal?.code).toBe('over');
    const asked = await answers([
      '{"do":"note","power":"POL"}',
      '{"do":"note","power":"LTU"}',
      '{"do":"wait","until":"1929-07-24"}',
      '{"do":"wait"}',
    ]);
    expect(asked.map(({ ok }) => ok)).toEqual([true, true, true, false]);
    expect(asked[2]).toMatchObject({ over: 'overtaken', date: '1929-07-24', legal: [] });
    expect(asked[3]?.refusal?.code).toBe('over');
  });

  test('what is listed as legal is accepted', async () => {
    const [first] = await answers(['{"do":"note","power":"POL"}']);
    const legal = (first?.legal ?? []).slice(0, 3);
    for (const command of legal) {
      const told = await answers(['{"do":"note","power":"POL"}', JSON.stringify(command)]);
      expect(told[1]?.ok).toBe(true);
    }
  });

  test('without soundings the figures of a foreign ledger stay hidden', async () => {
    const told = await answers(['{"do":"note","power":"POL"}', '{"do":"wait","until":"1929-01-10"}']);
    const reply = told.flatMap(({ cables }) => cables ?? []).find(({ is }) => is === 'replied');
    expect(reply?.ledger?.fidelity).toBe(0);
    expect(reply?.ledger?.terms.every(({ amount }) => amount === null)).toBe(true);
  });

  test('the smallest scenario is played by the same program', async () => {
    const told = await answers(['{"do":"wait"}'], ['--scenario', 'two-powers', '--seed', '2']);
    expect(told[0]?.ok).toBe(true);
  });
});

describe('play', () => {
  test('a person types acts in despatch notation and reads lines', async () => {
    const { code, out } = await cli(
      ['play'],
      'note POL | sound POL\nfly\nnote POL\nwait 1929-01-10\nlegal\nquit\n',
    );
    expect(code).toBe(0);
    expect(out).toMatch(/Note to Poland/);
    expect(out).toMatch(/expected an act/);
    expect(out).toMatch(/Warsaw has not answered yet/);
    expect(out).toMatch(/1928-12-\d\d|1929-01-\d\d/);
    expect(out).toMatch(/\nsound LTU\n/);
  });

  test('a line of a despatch is played with its date', async () => {
    const { out } = await cli(
      ['play'],
      '1928-12-29  note POL | note LTU  ; both\n1928-12-29  publish\nquit\n',
    );
    expect(out).toMatch(/1928-12-29 {2}Note to Poland/);
    expect(out).toMatch(/1928-12-29 {2}Note to Lithuania/);
    expect(out).not.toMatch(/expected an act|not later than today/);
  });

  test('a crisis is printed with its answers, as they are typed', async () => {
    const { out } = await cli(['play'], 'note POL\nnote LTU\nwait 1929-01-11\nanswer orders 3\nquit\n');
    expect(out).toMatch(
      /\n {2}answer orders 1: Send nothing\. .*\n {2}answer orders 2: .*\n {2}answer orders 3: /,
    );
    expect(out.split('answer orders 3: ')).toHaveLength(2);
  });

  test('the help names powers, clauses and days of the scenario that is played', async () => {
    const { out } = await cli(['play', '--scenario', 'two-powers'], 'help\nquit\n');
    expect(out).toMatch(/note UPL \| draft form=joint \| ask LOW/);
    expect(out).not.toMatch(/\b(?:POL|ROM)\b|1929-01/);
  });
});
