// `texts` from the command line: in words, as one document, as a domain for NegMAS, and what it refuses.
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from './folder.ts';
import { cli, lines } from './run.ts';

const { path } = temporaryFolder();

test('history is studied on the day of its signature if nothing else is asked', async () => {
  const { code, out, err } = await cli(['texts']);
  expect([code, err]).toEqual([0, '']);
  const told = lines(out);
  expect(told[0]).toBe('1929-02-09, signatories: POL, ROM, LVA, EST');
  expect(told[1]).toMatch(
    /^4374 texts; 1465 that all of them would sign, and for 330 of these the Soviet Union/,
  );
  expect(told).toContain('    home +9.72, LVA +17.52: depo=geneva');
  expect(told.at(-1)).toBe('  The text of this game was among them from 1929-02-01.');
});

test('the document holds every room, the frontier and the door, in hundredths of a point', async () => {
  const { code, out } = await cli([
    'texts',
    'history',
    '--on',
    '1929-01-31',
    '--circle',
    'POL,EST',
    '--json',
  ]);
  expect(code).toBe(0);
  const found = JSON.parse(out);
  expect(found).toMatchObject({ format: 'litvinov-protocol/texts@1', date: '1929-01-31', texts: 4374 });
  expect(found.circle).toEqual(['POL', 'EST']);
  expect(found.rooms.map((one: { room: number[] }) => one.room.length)).toEqual([4374, 4374, 4374]);
  expect(found.door.days).toHaveLength(52);
  // Other programs read this name.
  for (const text of [...found.named, ...found.frontier])
    expect(Object.keys(text).filter((key) => key.startsWith('without'))).toEqual(['withoutLeave']);
});

test('the domain for NegMAS is a folder with one file for each sum that has to be reached', async () => {
  const out = path('domain');
  const asked = ['texts', '--on', '1929-01-30', '--as', 'negmas', '--out', out];
  expect(await cli(asked)).toMatchObject({ code: 0, err: '' });
  expect((await readdir(out)).sort()).toEqual(
    ['EST', 'LVA', 'POL', 'ROM']
      .flatMap((power) => [`${power}-chamber.xml`, `${power}.xml`])
      .concat('SOV.xml', 'domain.xml'),
  );
  const domain = await readFile(join(out, 'domain.xml'), 'utf8');
  expect(domain).toContain('<negotiation_template>');
  expect(domain.match(/<issue /g)).toHaveLength(8);
  expect(domain.match(/<item /g)).toHaveLength(23);
});

test.each([
  [['texts', '--on', '1930-01-01'], 2, /--on 1930-01-01: expected a date of the game/],
  [['texts', '--circle', 'POL,XXX'], 2, /--circle XXX: no such partner; they are POL/],
  [['texts', '--as', 'yaml'], 2, /--as yaml: expected negmas/],
  [['texts', '--as', 'negmas'], 2, /name a folder with --out/],
  [['texts', '--out', 'nowhere'], 2, /--out: only the files of --as negmas/],
  [['texts', '--json', '--as', 'negmas', '--out', 'nowhere'], 2, /one of them at a time/],
  [['texts', '--on', '1929-03-01'], 1, /signed on 1929-02-09 and is closed since/],
])('%j is refused with a sentence', async (words, code, sentence) => {
  expect(await cli(words)).toMatchObject({ code, out: '', err: expect.stringMatching(sentence) });
});
