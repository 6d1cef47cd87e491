import { truncate } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { pack } from '../../src/chronicle/link.ts';
import { temporaryFolder } from './folder.ts';
import { cli, lines } from './run.ts';

const { file } = temporaryFolder();

const GAME = `[Scenario "moscow-1929"] [Seed "0"]
; a game of one winter
1928-12-29  note POL | note LTU  ; the notes go out
1929-01-01  publish
1929-01-11  answer orders 2 | note POL
1929-01-21  note POL | inform FIN PER TUR | press POL  ; sooner
`;

describe('diff', () => {
  test('says where a game leaves history, how much sooner the act came there, and what differs', async () => {
    const game = await file('sooner.despatch', GAME);
    const { code, out, err } = await cli(['diff', game, 'history']);
    expect([code, err]).toEqual([0, '']);
    expect(out).toMatch(
      /^21 January 1929: here they part\.\n {2}A {2}Press Warsaw \(5 days sooner\)\n {2}B {2}nothing/,
    );
    expect(out).toMatch(/\nEnding {2,}Overtaken {2,}As it happened\n/);
    expect(out).toMatch(/\nSigned {2,}never {2,}9 Feb\n/);
    expect(out).not.toMatch(/\[[a-z]+-/);
    const russian = (await cli(['diff', game, 'history', '--lang', 'ru'])).out;
    expect(russian).toMatch(/на 5 дн\. раньше/);
    expect(russian).not.toMatch(/\[[a-z]+-/);
  });

  test('as one document has the same as plain data', async () => {
    const game = await file('sooner.despatch', GAME);
    const { parting, rows, format } = JSON.parse((await cli(['diff', game, 'history', '--json'])).out);
    expect(format).toBe('litvinov-protocol/diff@1');
    expect(parting).toEqual({
      date: '1929-01-21',
      because: 'acts',
      a: [{ command: { do: 'press', power: 'POL' }, otherDate: '1929-01-26' }],
      b: [],
    });
    expect(rows).toContainEqual({ is: 'ending', a: 'overtaken', b: 'as-it-happened' });
  });

  test('of history and itself is empty', async () => {
    const { out } = await cli(['diff', 'history', 'history']);
    expect(out).toMatch(/^They have not parted\./);
  });
});

test('a file of a gigabyte is refused unread, and one that holds only an address is opened', async () => {
  const large = await file('large.despatch', '');
  // Takes no room on the disk.
  await truncate(large, 1_000_000_000);
  const { code, err } = await cli(['diff', large, 'history']);
  expect(code).toBe(1);
  expect(err).toContain('large.despatch: larger than 8000000 bytes; no file of games is');
  const address = await file('address.txt', `\n${await pack(GAME)}\n`);
  expect((await cli(['diff', address, 'history'])).code).toBe(0);
  // Many beginnings of addresses are no address.
  const many = await file('many.txt', `${'#game='.repeat(60_000)} x`);
  expect((await cli(['diff', many, 'history'])).code).toBe(1);
});

describe('convert', () => {
  test('keeps the remarks of a despatch, and what it prints is a game again', async () => {
    const game = await file('remarks.despatch', GAME);
    const { code, out } = await cli(['convert', game, '--to', 'despatch']);
    expect(code).toBe(0);
    expect(lines(out).slice(1)).toEqual(lines(GAME).slice(1));
    const again = await file('again.despatch', out);
    expect((await cli(['convert', again, '--to', 'despatch'])).out).toBe(out);
  });

  test('gives a log and the end of an address, and each comes out as the same game', async () => {
    const game = await file('forms.despatch', GAME);
    const log = await file('forms.json', (await cli(['convert', game, '--to', 'log'])).out);
    const link = (await cli(['convert', log, '--to', 'link'])).out.trim();
    expect(link).toMatch(/^#game=1\.[\w-]+$/);
    const { code, out } = await cli(['verify', log, link, `https://example.org/${link}&at=1929-01-01`]);
    expect(code).toBe(0);
    expect(out).toMatch(/3 of 3 games come out as written/);
    expect((await cli(['diff', link, log])).out).toMatch(/^They have not parted/);
  });

  test('gives a wait of a log that has no day the day that it reached', async () => {
    const { out: whole } = await cli(['convert', 'history', '--to', 'log']);
    const { fingerprint: _, ...log } = JSON.parse(whole) as Record<string, unknown>;
    const notes = ['POL', 'LTU'].flatMap((power) => [{ do: 'note', power }, { do: 'wait' }]);
    const path = await file('open.json', JSON.stringify({ ...log, commands: notes }));
    const { out } = await cli(['convert', path, '--to', 'despatch']);
    expect(lines(out).slice(1)).toEqual(['1928-12-20  note POL', '1928-12-22  note LTU', '1928-12-23']);
    const despatch = await file('open.despatch', out);
    expect((await cli(['diff', path, despatch, '--json'])).out).toContain('"rows":[],"parting":null');
  });

  test('wants to know the form, and refuses what the rules refuse', async () => {
    expect(await cli(['convert', 'history'])).toMatchObject({ code: 2, out: '' });
    expect(await cli(['convert', 'history', '--to', 'song'])).toMatchObject({ code: 2, out: '' });
    const bad = await file('early.despatch', '1928-12-29  sign\n');
    const { code, out, err } = await cli(['convert', bad, '--to', 'log']);
    expect([code, out]).toEqual([1, '']);
    expect(err).toMatch(/line 1, column 13: "sign" on 1928-12-29/);
  });
});

describe('a file of several games', () => {
  const TREE = `[Branch "one"] [Scenario "moscow-1929"] [Seed "0"]
1928-12-29  note POL | note LTU
1929-01-11  publish
[Branch "two"] [From "one" "1929-01-11"]
1929-01-11  answer orders 2
[Branch "three"] [From "history" "1929-01-01"]
1929-01-05  audience LTU
`;

  test('is read by the name of one of them, and says which there are', async () => {
    const tree = await file('tree.despatch', TREE);
    const { out } = await cli(['convert', `${tree}#two`, '--to', 'despatch']);
    expect(lines(out).slice(1)).toEqual(['1928-12-29  note POL | note LTU', '1929-01-11  answer orders 2']);
    expect((await cli(['diff', `${tree}#three`, 'history'])).out).toMatch(/^1 January 1929: here they part/);
    const { code, err } = await cli(['convert', tree, '--to', 'log']);
    expect(code).toBe(1);
    expect(err).toMatch(/holds these games: "one", "two", "three"; name one of them/);
  });

  test('is read by a name with a "#" in it, from a file with one in its name', async () => {
    const tree = await file('tree #1.despatch', TREE.replace('"two"', '"Plan #2"'));
    const { code, out } = await cli(['convert', `${tree}#Plan #2`, '--to', 'despatch']);
    expect(code).toBe(0);
    expect(lines(out).at(-1)).toBe('1929-01-11  answer orders 2');
    expect((await cli(['convert', `${tree}#Plan`, '--to', 'log'])).err).toMatch(/"one", "Plan #2", "three"/);
    expect((await cli(['convert', `${tree}x#Plan #2`, '--to', 'log'])).err).toMatch(
      /^can't read .*#Plan #2;/,
    );
  });

  test('with an act that the rules refuse is refused with its place in the file', async () => {
    const tree = await file(
      'refused-tree.despatch',
      TREE.replace('answer orders 2', 'answer orders 2 | sign'),
    );
    expect((await cli(['convert', `${tree}#two`, '--to', 'log'])).err).toMatch(
      /line 5, column 31: "sign" on 1929-01-11: /,
    );
    // What it shares with another game is refused at its place there.
    const shared = await file('refused-parent.despatch', TREE.replace('note LTU', 'sign'));
    expect((await cli(['convert', `${shared}#two`, '--to', 'log'])).err).toMatch(
      /line 2, column 24: "sign" on 1928-12-29: /,
    );
    // History was played under another deal, and its lines are not in this file.
    const dealt = await file('dealt.despatch', '[Branch "one"] [From "history" "1929-03-01"] [Seed "5"]\n');
    expect((await cli(['convert', `${dealt}#one`, '--to', 'log'])).err).toMatch(
      /command \d+, "report" on 1929-02-11: /,
    );
  });

  test('with a fault is refused with its place', async () => {
    const tree = await file('bad-tree.despatch', TREE.replace('"one" "1929', '"four" "1929'));
    const { code, err } = await cli(['verify', `${tree}#two`]).then(({ code: exit, out }) => ({
      code: exit,
      err: out,
    }));
    expect(code).toBe(1);
    expect(err).toMatch(
      /line 4, column 16: found \[From "four" "1929-01-11"\]; expected a game that stands above it: "one", "history"/,
    );
  });
});

describe('verify', () => {
  test('says version, digest and fingerprint, written and now', async () => {
    const { out } = await cli(['convert', 'history', '--to', 'log']);
    const log = await file('history.json', out);
    const { code, out: told } = await cli(['verify', log]);
    expect(code).toBe(0);
    expect(told).toMatch(
      /comes out as written\n {2}version \d+ \(now \d+\)\n {2}digest \w{16} \(now \w{16}\)\n {2}fingerprint (\w{16}) \(now \1\)/,
    );
  });

  test('an altered game, one that the rules stop, and one that is none have exit code 1, and the others are still told', async () => {
    const log = JSON.parse((await cli(['convert', 'history', '--to', 'log'])).out);
    const altered = await file(
      'altered.json',
      JSON.stringify({ ...log, commands: log.commands.slice(0, -1) }),
    );
    const early = await file('early.despatch', '1928-12-29  sign\n');
    const none = await file('none.despatch', '1928-12-29  dance\n');
    const { code, out } = await cli(['verify', altered, early, none, 'history']);
    expect(code).toBe(1);
    expect(out).toMatch(/altered\.json: does not come out as written/);
    expect(out).toMatch(/it comes out otherwise than it says/);
    expect(out).toMatch(/the rules stop it at line 1, column 13: "sign" on 1928-12-29/);
    expect(out).toMatch(/line 1, column 13: found dance/);
    expect(out).toMatch(/history: comes out as written/);
    expect(out).toMatch(/1 of 4 games come out as written/);
  });
});
