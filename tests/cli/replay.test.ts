import { describe, expect, test } from 'vitest';
import { pack } from '../../src/chronicle/link.ts';
import type { Result } from '../../src/chronicle/result.ts';
import { digestOf } from '../../src/core/fingerprint.ts';
import { scenarioOf } from '../tools.ts';
import { temporaryFolder } from './folder.ts';
import { cli, lines } from './run.ts';

const { file } = temporaryFolder();

const moscow = scenarioOf('moscow-1929');
const SCENARIO = { id: moscow.id, version: moscow.version, digest: digestOf(moscow) };

/** A short saved game, with some fields replaced. */
const kept = (otherwise: object): object => ({
  format: 'litvinov-protocol/log@1',
  scenario: SCENARIO,
  seed: 0,
  commands: [{ do: 'note', power: 'POL' }],
  ...otherwise,
});

describe('replay', () => {
  test('history comes out as one document with the dates of the protocol', async () => {
    const { code, out, err } = await cli(['replay', 'history', '--json']);
    expect(err).toBe('');
    expect(code).toBe(0);
    const result = JSON.parse(out) as Result;
    expect(result.format).toBe('litvinov-protocol/result@1');
    expect(result.ending).toBe('as-it-happened');
    expect(result.score).toBe(6559);
    expect(result.commands).toBe(27);
    expect(result.fingerprint).toMatch(/^[0-9a-f]{64}$/);
    const bound = Object.fromEntries(
      Object.entries(result.powers).map(([power, { bound }]) => [power, bound]),
    );
    expect(bound).toEqual({
      EST: '1929-03-16',
      FIN: '1929-07-24',
      LTU: '1929-04-05',
      LVA: '1929-03-16',
      PER: '1929-04-03',
      POL: '1929-03-30',
      ROM: '1929-03-30',
      SOV: '1929-03-16',
      TUR: '1929-03-16',
    });
    expect(result.pairs).toHaveLength(36);
    expect(result.disputed).toContain('FIN.acceded');
    expect(result.milestones).toContainEqual({ date: '1929-07-24', is: 'parisPactInForce' });
    expect(result.milestones).toContainEqual({ date: '1929-03-16', is: 'inForce' });
  });

  test('history is told as text, a dated line a cable', async () => {
    const { code, out } = await cli(['replay', 'history']);
    expect(code).toBe(0);
    const told = lines(out);
    expect(told.length).toBeGreaterThan(100);
    expect(told.slice(0, -1).filter((line) => !/^\d{4}-\d{2}-\d{2} {2}\S/.test(line))).toEqual([]);
    expect(out).not.toMatch(/\[[a-z]+-/);
    expect(out).toMatch(/1929-02-09 {2}Signed by/);
  });

  test('history is told in Polish and in Russian too, and a language that nobody speaks is refused by name', async () => {
    const [polish, russian] = await Promise.all(
      ['pl', 'ru'].map(async (lang) => (await cli(['replay', 'history', '--lang', lang])).out),
    );
    expect(polish).toMatch(/1929-02-09 {2}Podpisy: Związek Sowiecki, Polska/);
    expect(russian).toMatch(/1929-02-09 {2}Подписали: Союз ССР, Польша/);
    for (const out of [polish, russian]) expect(out).not.toMatch(/\[[a-z]+-/);
    const { code, err } = await cli(['replay', 'history', '--lang', 'la']);
    expect(code).toBe(2);
    expect(err).toMatch(/no such language: la; moscow-1929 speaks en, pl, ru; use: replay/);
  });

  test('a log in JSON and the despatch that it came from give the same fingerprint', async () => {
    const script = await file(
      'short.despatch',
      '[Scenario "moscow-1929"] [Seed "3"]\n1928-12-29  note POL | note LTU\n',
    );
    const first = JSON.parse((await cli(['replay', script, '--json'])).out) as Result;
    const log = await file(
      'short.json',
      JSON.stringify({
        format: 'litvinov-protocol/log@1',
        scenario: first.scenario,
        seed: 3,
        commands: [
          { do: 'wait', until: '1928-12-29' },
          { do: 'note', power: 'POL' },
          { do: 'note', power: 'LTU' },
        ],
      }),
    );
    const second = JSON.parse((await cli(['replay', log, '--json'])).out) as Result;
    expect(second.fingerprint).toBe(first.fingerprint);
    expect(first.ending).toBe('overtaken');
  });

  test('a despatch that is none is refused with line, column and what was expected', async () => {
    const bad = await file('bad.despatch', '[Seed "0"]\n1928-12-29  note Poland | fly\n');
    const { code, out, err } = await cli(['replay', bad]);
    expect(code).toBe(1);
    expect(out).toBe('');
    expect(err).toMatch(/line 2, column 13: found note Poland; expected one power/);
    expect(err).toMatch(/line 2, column 27: found fly; expected an act/);
  });

  test('a seed that nobody can be dealt is refused in a despatch, with its place and the remedy', async () => {
    const bad = await file('seed.despatch', '[Scenario "moscow-1929"] [Seed "0x10"]\n1928-12-29  note POL\n');
    const { code, out, err } = await cli(['replay', bad]);
    expect([code, out]).toEqual([1, '']);
    expect(err).toMatch(/line 1, column 26: seed: found 0x10; expected a whole number from 0 to 4294967295/);
  });

  test('a seed that nobody can be dealt is refused in a log', async () => {
    const bad = await file('seed.json', JSON.stringify(kept({ seed: 5_000_000_000 })));
    const { code, out, err } = await cli(['replay', bad]);
    expect([code, out]).toEqual([1, '']);
    expect(err).toMatch(/seed: found 5000000000; expected a whole number from 0 to 4294967295/);
  });

  test('a log whose fingerprint does not come out is replayed, and told of in one sentence', async () => {
    const log = await file('altered.json', JSON.stringify(kept({ fingerprint: '0'.repeat(64) })));
    const { code, out, err } = await cli(['replay', log, '--json']);
    expect(code).toBe(0);
    expect((JSON.parse(out) as Result).ending).toBe('overtaken');
    expect(lines(err)).toEqual([
      `${log}: this game of moscow-1929 was played under other rules, or it has been altered since: it comes out otherwise than it says. It is replayed under today's rules, as far as they allow.`,
    ]);
  });

  test('a log that was made under other rules is replayed as far as today’s allow, and both are said', async () => {
    const scenario = { ...SCENARIO, digest: 'f'.repeat(64) };
    const commands = [{ do: 'note', power: 'POL' }, { do: 'register' }, { do: 'publish' }];
    const log = await file('stale.json', JSON.stringify(kept({ scenario, commands })));
    const { code, out, err } = await cli(['replay', log, '--json']);
    expect(code).toBe(0);
    const result = JSON.parse(out) as Result;
    expect([result.date, result.ending, result.commands]).toEqual(['1928-12-20', null, 1]);
    expect(err).toMatch(/was played with other data of the scenario/);
    expect(err).toMatch(/command 2, "register" on 1928-12-20: .* The replay ends here\./);
  });

  test('with another seed asked for on the command line no fingerprint is kept to', async () => {
    const log = await file('other.json', JSON.stringify(kept({ fingerprint: '0'.repeat(64) })));
    expect((await cli(['replay', log, '--json', '--seed', '3'])).err).toBe('');
  });

  test('a log is not replayed in a scenario that is not its own', async () => {
    const log = await file('elsewhere.json', JSON.stringify(kept({})));
    const { code, out, err } = await cli(['replay', log, '--scenario', 'two-powers']);
    expect([code, out]).toEqual([1, '']);
    expect(err).toMatch(/belongs to the scenario moscow-1929, and two-powers was opened; name the folder/);
  });

  test('an act that the rules refuse is refused with its place and reason', async () => {
    const bad = await file('early.despatch', '[Seed "0"]\n1928-12-29  sign\n');
    const { code, err } = await cli(['replay', bad]);
    expect(code).toBe(1);
    expect(err).toMatch(
      /early\.despatch: line 2, column 13: "sign" on 1928-12-29: Nobody would come to sign/,
    );
    // An address has no lines that a person could look up.
    const address = await pack('[Seed "0"]\n1928-12-29  sign\n');
    expect((await cli(['replay', address])).err).toMatch(/: command 2, "sign" on 1928-12-29: Nobody/);
  });

  test('a log that is none is refused with the place in it', async () => {
    const none = await file('none.json', '{"format":"litvinov-protocol/log@1","commands":[]}');
    expect((await cli(['replay', none])).err).toMatch(/scenario/);
    const garbage = await file('garbage.json', '{');
    expect(await cli(['replay', garbage])).toMatchObject({ code: 1, out: '' });
  });
});

describe('wrong use', () => {
  test.each([
    [[]],
    [['fly']],
    [['replay']],
    [['replay', 'history', 'twice']],
    [['play', '--sed', '1']],
    [['check']],
  ])('%j is one line and exit code 2', async (argv) => {
    const { code, out, err } = await cli(argv);
    expect(code).toBe(2);
    expect(out).toBe('');
    expect(lines(err)).toHaveLength(1);
  });
});
