// A pupil's hand-in, as a file or an address, is read by every verb that takes a game.
import { describe, expect, test } from 'vitest';
import { unpack } from '../../src/chronicle/link.ts';
import { ASSIGNMENT_FORMAT, type Assignment, printAssignment } from '../../src/lesson/assignment.ts';
import { HAND_IN_FORMAT, type HandIn, packHandIn, printHandIn } from '../../src/lesson/hand-in.ts';
import { sealed } from '../../src/lesson/sealed-text.ts';
import { temporaryFolder } from './folder.ts';
import { cli, lines } from './run.ts';

const { file } = temporaryFolder();

const GIVEN: Assignment = {
  format: ASSIGNMENT_FORMAT,
  scenario: 'two-powers',
  words: { title: 'Not alone', task: 'Who else?', questions: ['Why?'] },
  start: { is: 'opening', seed: 3 },
  until: 'end',
  aids: [],
  brisk: false,
};

/** History as the page writes it: with version, digest and fingerprint. */
async function history(scenario: string): Promise<string> {
  const { out } = await cli(['convert', 'history', '--scenario', scenario, '--to', 'link']);
  return (await unpack(out.trim(), 100_000)) ?? '';
}

const handed = (game: string, more: Partial<HandIn> = {}): HandIn => ({
  format: HAND_IN_FORMAT,
  assignment: null,
  name: 'Jonas, Rūta',
  answers: ['[Branch "one"]\nBecause of Wilno.'],
  game,
  ...more,
});

describe('the game in a hand-in', () => {
  test('is verified, replayed, compared and converted, from a file, an address and a file with an address', async () => {
    const given = handed(await history('moscow-1929'));
    const link = `https://example.org/${await packHandIn(given)}`;
    const names = [
      await file('hand-in.json', printHandIn(given)),
      await file('hand-in-bom.json', `\uFEFF${printHandIn(given)}`),
      link,
      await file('hand-in.txt', `\n${link}\n`),
    ];
    const verified = await cli(['verify', ...names]);
    expect(verified.out).toMatch(/4 of 4 games come out as written/);
    expect(verified.out).toMatch(/fingerprint (\w{16}) \(now \1\)/);
    expect(verified.code).toBe(0);
    const despatch = (await cli(['convert', 'history', '--to', 'despatch'])).out;
    for (const name of names) {
      expect((await cli(['diff', name, 'history'])).out).toMatch(/^They have not parted\./);
      // The despatch of history has remarks, and the game that is handed in has none.
      const { out, err } = await cli(['convert', name, '--to', 'despatch']);
      expect(err).toBe('');
      expect(lines(out)[0]).toBe(lines(despatch)[0]);
    }
    const replayed = JSON.parse((await cli(['replay', names[0] ?? '', '--json'])).out);
    expect([replayed.ending, replayed.score]).toEqual(['as-it-happened', 6559]);
  });

  test('is analysed as any other', async () => {
    const given = await file('two.json', printHandIn(handed(await history('two-powers'))));
    const { code, out, err } = await cli(['debrief', given, '--lines', '40', '--json']);
    expect([code, err]).toEqual([0, '']);
    expect(JSON.parse(out)).toMatchObject({ scenario: { id: 'two-powers' }, budget: 40 });
  }, 60_000);

  test('belongs to the scenario of its assignment where it names none itself', async () => {
    const game = '1929-03-01  note UPL | note LOW\n';
    const given = await file('nameless.json', printHandIn(handed(game, { assignment: GIVEN })));
    const { out } = await cli(['convert', given, '--to', 'despatch']);
    expect(out).toMatch(/\[Scenario "two-powers"\]/);
  });

  test('is found also where another program has sorted the keys', async () => {
    const given = handed(await history('moscow-1929'), { assignment: GIVEN });
    const whole = JSON.parse(printHandIn(given)) as object;
    const sorted = Object.fromEntries(Object.entries(whole).sort(([a], [b]) => (a < b ? -1 : 1)));
    expect(Object.keys(sorted)[1]).toBe('assignment');
    const name = await file('sorted.json', JSON.stringify(sorted));
    expect((await cli(['verify', name])).code).toBe(0);
  });
});

describe('a hand-in that is damaged is refused with its place and the remedy', () => {
  const whole = printHandIn(handed('1928-12-29  note POL\n'));
  test.each([
    [
      'cut',
      whole.slice(0, whole.indexOf('1928')),
      /^\S+cut\.json is a damaged hand-in: line 8, column \d+: .*ask for the whole of it$/,
    ],
    [
      'edited',
      whole.replace('Wilno', 'Vilna'),
      /edited\.json: check: found other digits .*ask for it again as it was$/,
    ],
    [
      'part',
      sealed({ ...handed(''), name: 7 }),
      /part\.json is a damaged hand-in: name: expected .*; ask for the file again$/,
    ],
    [
      'newer',
      sealed({ ...handed(''), format: 'litvinov-protocol/hand-in@9' }),
      /newer\.json: a hand-in in the format litvinov-protocol\/hand-in@9, .*read it with the version that wrote it$/,
    ],
    [
      'acts',
      printHandIn(handed('[Seed "0"]\n1928-12-29  dance\n')),
      /^the game in \S+acts\.json is no despatch:\n {2}line 2, column 13: found dance; expected an act/,
    ],
    ['empty', printHandIn(handed('')), /^the game in \S+empty\.json: there is no act in it; write a line/],
    [
      'task',
      printAssignment(GIVEN),
      /task\.json is an assignment and no game; name what was handed in for it$/,
    ],
  ])('%s', async (name, text, expected) => {
    const given = await file(`${name}.json`, text);
    const { code, out, err } = await cli(['replay', given]);
    expect([code, out]).toEqual([1, '']);
    expect(err.trim()).toMatch(expected);
    // `verify` says the same, and goes on to the next game.
    const verified = await cli(['verify', given, 'history']);
    expect(verified.code).toBe(1);
    expect(verified.out).toContain(err.trim());
    expect(verified.out).toMatch(/1 of 2 games/);
  });

  test('an address that is cut off', async () => {
    const link = await packHandIn(handed('1928-12-29  note POL\n'));
    const { code, err } = await cli(['replay', link.slice(0, -20)]);
    expect(code).toBe(1);
    expect(err).toMatch(/the address is cut off or altered; ask for the whole of it/);
  });
});
