// The debrief from the command line: one JSON document for programs, plain lines for people, in three languages.
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { FIRST_LINES } from '../../src/analysis/debrief/exploring.ts';
import type { Change, Debrief, Decision } from '../../src/analysis/debrief/report.ts';
import { pack } from '../../src/chronicle/link.ts';
import { debriefLines } from '../../src/cli/debrief-words.ts';
import { wordsOf } from '../../src/cli/scenario-folder.ts';
import { iso } from '../../src/core/world.ts';
import { bookOf, debriefed, once } from '../analysis/debrief/debriefed.ts';
import { FALLS } from '../analysis/debrief/falls.ts';
import { blunders, slowLosses } from '../analysis/debrief/plants.ts';
import { cli, ROOT } from './run.ts';

/** A game with one known blunder in it. */
const blunder = once(() => {
  const plant = blunders(bookOf('moscow-1929'), [0]).find(({ name }) =>
    name.includes('Warsaw as depositary'),
  );
  return debriefed('moscow-1929', 0, plant?.acts ?? [], { lines: 60, between: [33, 35] }, [30, 40]);
});

const SMALL = ['--scenario', 'two-powers', '--lines', '60'];

test('a game becomes one document, the same from a file and from an address', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'debrief-'));
  const text = '[Scenario "two-powers"] [Seed "3"]\n1929-03-02  note UPL\n';
  const path = join(folder, 'game.despatch');
  await writeFile(path, text);
  const { code, out, err } = await cli(['debrief', path, '--lines', '60', '--json']);
  expect([code, err]).toEqual([0, '']);
  const found = JSON.parse(out) as Debrief;
  expect(found.format).toBe('litvinov-protocol/debrief@5');
  expect(found.nodes.at(-1)?.reach).toBe(found.score);
  expect(found.decisions).toHaveLength(found.nodes.length - 1);
  const address = `https://example.org/${await pack(text)}`;
  expect((await cli(['debrief', address, '--lines', '60', '--json'])).out).toBe(out);
  await rm(folder, { recursive: true });
});

test('it is told line by line', async () => {
  const { code, out } = await cli(['debrief', 'history', ...SMALL]);
  expect(code).toBe(0);
  expect(out).toMatch(/^[^\n]+\. \d+\.\d points\.\n/);
  expect(out).toContain('How far to trust this');
});

test.each(['en', 'pl', 'ru'])('in %s no message is missing', (language) => {
  const { game, debrief } = blunder();
  const told = debriefLines(wordsOf(game.world.scenario, language), game.timeline, debrief).join('\n');
  expect(told).not.toMatch(/\[[a-z]+-|\{|undefined|NaN/);
  const words = wordsOf(game.world.scenario, language);
  expect(told).toContain(words.say('debrief-label-turning-point'));
  expect(told).toContain(words.say('debrief-changes'));
});

/** A good game with six weeks in which nothing was done. */
const idle = once(() => {
  const plant = slowLosses(bookOf('moscow-1929'), 10).find(({ name }) => name.includes('without an act'));
  return debriefed('moscow-1929', 10, plant?.acts ?? [], { lines: 150, between: [128, 175] }, [128, 175]);
});

test.each(['en', 'pl', 'ru'])(
  'in %s what was lost bit by bit is told with its days and its changes',
  (language) => {
    const { game, debrief } = idle();
    const words = wordsOf(game.world.scenario, language);
    const told = debriefLines(words, game.timeline, debrief).join('\n');
    expect(told).not.toMatch(/\[[a-z]+-|\{|undefined|NaN/);
    const date = (node: number): string =>
      words.date(iso(game.world, debrief.nodes[node]?.day ?? 0), 'medium');
    expect(debrief.stretches).toHaveLength(1);
    for (const { from, until } of debrief.stretches)
      expect(told).toContain(words.say('debrief-stretch', { from: date(from), until: date(until) }));
  },
);

test.each(['en', 'pl', 'ru'])('in %s the acts that keep half of the greatest fall are told', (language) => {
  const { game, debrief } = FALLS[1].debriefed();
  const words = wordsOf(game.world.scenario, language);
  const told = debriefLines(words, game.timeline, debrief);
  expect(told.join('\n')).not.toMatch(/\[[a-z]+-|\{|undefined|NaN/);
  const head = told.indexOf(`  ${words.say('debrief-half')}`);
  const acts = debrief.halfKept?.acts ?? [];
  expect(head).toBeGreaterThan(0);
  expect(acts.length).toBeGreaterThan(1);
  for (const [at, { day }] of acts.entries())
    expect(told[head + 1 + at]).toContain(words.date(iso(game.world, day), 'medium'));
});

test('an act that was missing on two days is told once, and then by its date', () => {
  const { game, debrief } = blunder();
  const words = wordsOf(game.world.scenario, 'en');
  const [place = 0] = debrief.turningPoints;
  const turning = debrief.decisions[place];
  if (turning === undefined) throw new Error('no turning point');
  const told = (...commands: readonly ('report' | 'publish')[]): string => {
    const decisions = debrief.decisions.map((one, at): Decision => {
      const command = commands[at - place];
      const missing = command === undefined ? null : { day: turning.day, command: { do: command } };
      return command === undefined ? { ...one, label: null } : { ...turning, label: 'mistake', missing };
    });
    return debriefLines(words, game.timeline, { ...debrief, decisions, turningPoints: [] }).join('\n');
  };
  const count = (text: string, part: string): number => text.split(part).length - 1;
  const changes = words.say('debrief-changes');
  const again = words.say('debrief-missing-again', {
    date: words.date(iso(game.world, turning.day), 'medium'),
  });
  const [same, other] = [told('report', 'report'), told('report', 'publish')];
  expect([count(same, changes), count(same, again)]).toEqual([1, 1]);
  expect([count(other, changes), count(other, again)]).toEqual([2, 0]);
});

test('beside two sums stands what was needed, in both games where it differs', () => {
  const { game, debrief } = blunder();
  const words = wordsOf(game.world.scenario, 'en');
  const at = debrief.turningPoints[0] ?? 0;
  const told = (needed: number, before: number): string => {
    const decisions = debrief.decisions.map((one, place): Decision => {
      if (place !== at || one.explanation === null) return one;
      const sum = (total: number, aspiration: number) => ({ total, aspiration });
      const compared = {
        day: one.day,
        ledger: 'desk',
        played: sum(1260, before),
        otherwise: sum(1160, needed),
      };
      return { ...one, explanation: { ...one.explanation, who: 'LVA', compared } } as Decision;
    });
    return debriefLines(words, game.timeline, { ...debrief, decisions }).join('\n');
  };
  expect(told(2420, 2420)).toContain('12.6 as you played it, 11.6 with the changes, 24.2 needed');
  expect(told(1000, 2420)).toContain(
    '12.6 of 24.2 needed as you played it, 11.6 of 10.0 needed with the changes',
  );
});

test('what would have given most is called one change only if it is one, whatever it makes impossible', () => {
  const { game, debrief } = blunder();
  const words = wordsOf(game.world.scenario, 'en');
  const at = debrief.turningPoints[0] ?? 0;
  const act = { day: 3, command: { do: 'publish' } } as const;
  const told = (...change: readonly Change[]): string => {
    const decisions = debrief.decisions.map(
      (one, place): Decision => ({ ...one, label: null, change: place === at ? change : one.change }),
    );
    const none = { turningPoints: [], stretches: [], greatestFall: null, greatestChange: at };
    return debriefLines(words, game.timeline, { ...debrief, decisions, ...none }).join('\n');
  };
  const refused: Change = { is: 'drop', act, refused: true };
  expect(told({ is: 'add', act }, refused)).toContain('The one change that would have given most');
  expect(told({ is: 'add', act }, { is: 'drop', act, refused: false })).toContain(
    'The few changes that would have given most',
  );
});

test('wrong use and bad input are told as everywhere', async () => {
  expect((await cli(['debrief'])).code).toBe(2);
  expect((await cli(['debrief', 'history', '--lines', 'x'])).code).toBe(2);
  expect((await cli(['debrief', '/nowhere/game.despatch'])).code).toBe(1);
  expect((await cli(['debrief', 'x#game=1.broken'])).code).toBe(1);
});

test('README names as many lines as the two searches play', async () => {
  const readme = (await readFile(join(ROOT, 'README.md'), 'utf8')).replaceAll(/\s+/g, ' ');
  expect(readme).toContain(`search up to ${(2 * FIRST_LINES).toLocaleString('en')} other lines`);
});
