// `where`: who owned a place on 9 February 1929, for people and for programs.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { TOWNS } from '../atlas/towns.ts';
import { cli, lines } from './run.ts';

interface Probe {
  readonly town: string;
  readonly lon: number;
  readonly lat: number;
  readonly owner: string;
}

const probes: readonly Probe[] = JSON.parse(
  readFileSync(new URL('../../assets/atlas/material/probe-towns.json', import.meta.url), 'utf8'),
);

test('every town is answered for, one line each, from a list', async () => {
  const towns = [...probes, ...TOWNS];
  const { code, out } = await cli(
    ['where', '--stdin', '--json'],
    towns.map(({ lon, lat }) => `${lon} ${lat}\n`).join(''),
  );
  const answers = lines(out).map((line) => JSON.parse(line) as { state: string | null });
  expect(answers).toHaveLength(towns.length);
  expect(towns.filter(({ owner }, i) => answers[i]?.state !== owner).map(({ town }) => town)).toEqual([]);
  expect(code).toBe(0);
});

test.each([
  [['21.01', '52.23', '--json'], '{"state":"PL","region":null}'],
  [['--json', '-9.14', '38.72'], '{"state":"PT","region":null}'],
  [['18.5', '57.0', '--json'], '{"state":null,"region":null}'],
  [['25.28,54.69'], 'PL, Vilnius region'],
])('where %j answers %s', async (words, answer) => {
  expect(await cli(['where', ...words])).toMatchObject({ code: 0, out: `${answer}\n`, err: '' });
});

test.each([
  [['NaN', '50'], 1, /longitude: found "NaN"; expected decimal degrees/],
  [['126.64', '45.75'], 1, /lies beside the sheet, which reaches from Lisbon to Tashkent/],
  [[], 2, /something is missing; use: where/],
  [['--stdin', '1', '2'], 2, /--stdin reads the places itself/],
  [['--far', '1', '2'], 2, /use: where/],
])('where %j is refused with a sentence', async (words, code, sentence) => {
  const ran = await cli(['where', ...words]);
  expect(ran).toMatchObject({ code, out: '', err: expect.stringMatching(sentence) });
  expect(lines(ran.err)).toHaveLength(1);
});

test('a bad line in a list gets its own answer and changes no other', async () => {
  const asked =
    '21.01 52.23\n\nhere there\r\n20 north\n200 50\n20 -91\n1e3 50\n21\n126.64 45.75\n24.75 59.44';
  const { code, out } = await cli(['where', '--stdin'], asked);
  const answers = lines(out).map((line) => JSON.parse(line) as { state: string | null; error?: string });
  expect(answers.map(({ state }) => state).filter((state) => state !== null)).toEqual(['PL', 'EE']);
  expect(answers.map(({ error = '' }) => error.replace(/;.*| lies.*/, ''))).toEqual([
    '',
    'found nothing',
    'longitude: found "here"',
    'latitude: found "north"',
    'longitude: found 200',
    'latitude: found -91',
    'longitude: found "1e3"',
    'found "21"',
    '126.64 45.75',
    '',
  ]);
  expect(code).toBe(1);
});
