// `what-if` from the command line: both results and where they part, what can be changed, and what it
// refuses.
import { expect, test } from 'vitest';
import { cli, lines } from './run.ts';

test('history with a Warsaw of another mind is told with both results, the parting and the refused acts', async () => {
  const { code, out, err } = await cli(['what-if', 'history', '--type', 'POL=respect']);
  expect([code, err]).toEqual([0, '']);
  const told = lines(out);
  expect(told[0]).toMatch(
    /^as it was: As it happened, 65\.6; signed on 1929-02-09 by POL ROM LVA EST; bound: POL/,
  );
  expect(told[1]).toMatch(
    /^changed: Signed, never ratified, 43\.5; signed on 1929-02-09 by POL ROM LVA EST; bound: LTU/,
  );
  expect(told[2]).toBe('The first difference');
  expect(told[3]).toMatch(/^ {2}1929-03-21 {2}as it was: {2}Poland passes the bill\./);
  expect(told[4]).toMatch(/changed: .*Poland puts off the vote\./);
  expect(told).toContain('  25  1929-04-22  answer geneva 2: No such crisis is open.');
});

test('as one document the difference has both cables', async () => {
  const { out } = await cli(['what-if', 'history', '--event', 'senate:+7', '--json']);
  expect(JSON.parse(out)).toMatchObject({
    format: 'litvinov-protocol/what-if@1',
    change: { kind: 'event', id: 'senate', days: 7 },
    one: { ending: 'as-it-happened' },
    first: { date: '1929-01-15', one: { is: 'clock' }, other: null },
    refused: [],
  });
});

test('what can be changed is one document too', async () => {
  const { out } = await cli(['what-if', 'history', '--json']);
  expect(lines(out)).toHaveLength(1);
  const listed = JSON.parse(out) as { acts: unknown[]; types: unknown[]; events: string[] };
  expect(listed).toMatchObject({ format: 'litvinov-protocol/what-if-list@1' });
  expect(listed.acts).toContainEqual({ number: 16, date: '1929-02-09', act: 'sign' });
  expect(listed.types).toContainEqual({ power: 'POL', dealt: 'bloc', all: ['bloc', 'respect', 'stall'] });
  expect(listed.events).toContain('senate');
});

test('without a change it lists the acts by number, the types and the calendar', async () => {
  const told = lines((await cli(['what-if', 'history'])).out);
  expect(told).toContain('   16  1929-02-09  sign');
  expect(told).toContain('  POL  bloc* respect stall');
  expect(told.at(-1)).toContain('senate coolidge');
});

test.each([
  [['what-if'], 2, /something is missing; use: what-if/],
  [['what-if', 'history', '--drop', '3', '--move', '4:+7'], 2, /--move and --drop: one thing at a time/],
  [['what-if', 'history', '--drop', 'x'], 2, /--drop x: expected the number of an act/],
  [
    ['what-if', 'history', '--move', '3'],
    2,
    /--move 3: expected what is moved and by how many days, such as 12:\+7/,
  ],
  [['what-if', 'history', '--type', 'Warsaw'], 2, /expected a power and its type, such as POL=respect/],
  [
    ['what-if', 'history', '--type', 'POL=kind'],
    1,
    /POL has no such type; its types are bloc, respect, stall/,
  ],
  [
    ['what-if', 'history', '--event', 'rain:+7'],
    1,
    /nothing of the calendar has that id; there are committee/,
  ],
])('%j is refused with a sentence', async (words, code, sentence) => {
  const ran = await cli(words);
  expect(ran).toMatchObject({ code, out: '', err: expect.stringMatching(sentence) });
  expect(lines(ran.err)).toHaveLength(1);
});
