import { expect, test } from 'vitest';
import { temporaryFolder } from './folder.ts';
import { cli, lines } from './run.ts';

const { file } = temporaryFolder();

test('the minds of history are told with what the same acts would have come to under others', async () => {
  const { code, out, err } = await cli(['minds']);
  expect([code, err]).toEqual([0, '']);
  const told = lines(out);
  expect(told[0]).toBe('as it was played: As it happened, 65.6');
  expect(told).toContain('POL: Warsaw means to lead a bloc');
  expect(told).toContain('  Warsaw wants to be treated as a great Power: Signed, never ratified, 43.5');
  expect(told.at(-1)).toBe('It made no difference what these were: ROM');
});

test('governments that it made no difference to know share one line', async () => {
  const game = await file('one-note.despatch', '[Scenario "moscow-1929"] [Seed "5"]\n1929-01-02  note TUR\n');
  const { out } = await cli(['minds', game]);
  expect(lines(out).at(-1)).toMatch(/^It made no difference what these were: POL, LTU/);
  const document = JSON.parse((await cli(['minds', game, '--json'])).out);
  expect(document).toMatchObject({ format: 'litvinov-protocol/minds@1', lastDay: 216 });
  expect(document.minds).toHaveLength(8);
});
