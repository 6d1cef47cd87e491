// Bots play whole games by the same rules as players, using only what the player's seat may know.
import { expect, test } from 'vitest';
import type { Bot, Sight } from '../../src/analysis/bot.ts';
import { outcomeOf } from '../../src/analysis/outcome.ts';
import { playBot } from '../../src/analysis/playout.ts';
import { BOT_NAMES, botOf } from '../../src/analysis/roster.ts';
import { sightOf } from '../../src/analysis/sight.ts';
import { parseDespatch } from '../../src/chronicle/notation.ts';
import { play } from '../../src/chronicle/play.ts';
import { commandsOf, isFinished } from '../../src/chronicle/timeline.ts';
import { open } from '../../src/core/game.ts';
import { imports } from '../house/imports.ts';
import { sources } from '../house/syntax.ts';
import { SCENARIOS, scenarioOf, worldOf } from '../tools.ts';

function bot(name: string, scenario: string): Bot {
  const found = botOf(name, scenarioOf(scenario));
  if (!found) throw new Error(`no bot: ${name}`);
  return found;
}

const TABLES = SCENARIOS.flatMap((scenario) => BOT_NAMES.map((name) => [scenario, name] as const));

test.each(TABLES)(
  'in %s the game of the %s ends, and its log replays to the same fingerprint',
  (id, name) => {
    for (const seed of [0, 3]) {
      const world = worldOf(id, seed);
      const timeline = playBot(world, bot(name, id));
      expect(isFinished(timeline)).toBe(true);
      const outcome = outcomeOf(name, timeline);
      const again = play(world, commandsOf(timeline));
      expect(again.stopped).toBeNull();
      expect(outcomeOf(name, again.timeline)).toEqual(outcome);
      const parsed = parseDespatch(outcome.despatch);
      if ('faults' in parsed) throw new Error(JSON.stringify(parsed.faults));
      const written = play(world, parsed.despatch.commands);
      expect(written.stopped).toBeNull();
      expect(outcomeOf(name, written.timeline).fingerprint).toBe(outcome.fingerprint);
    }
  },
);

test('a bot plays the same game twice, and by chance another one under another draw', () => {
  const world = worldOf('moscow-1929', 5);
  const random = bot('random', 'moscow-1929');
  const game = (draw: number): string => outcomeOf('random', playBot(world, random, draw)).despatch;
  expect(game(0)).toBe(game(0));
  expect(game(1)).not.toBe(game(0));
});

const STUBBORN: readonly (readonly [string, Bot['sit']])[] = [
  ['asks for what is not possible', () => () => ({ do: 'note', power: 'XXX' })],
  ['waits for a day that is past', () => () => ({ do: 'wait', until: '1066-10-14' })],
  [
    'turns a free pencil stroke to and fro',
    () =>
      ({ view, legal }) =>
        legal.find(({ do: verb }) => verb === 'draft' && !view.tabled) ?? { do: 'wait' },
  ],
];

test.each(STUBBORN)('the game of a bot that %s ends all the same', (name, sit) => {
  const world = worldOf('moscow-1929');
  const timeline = playBot(world, { name, sit });
  expect(isFinished(timeline)).toBe(true);
  expect(play(world, commandsOf(timeline)).stopped).toBeNull();
});

test('at the opening every deal looks the same to a bot but for its rumours, and what they make believe', () => {
  const seen = (seed: number): string => {
    const { game, cables } = open(worldOf('moscow-1929', seed));
    const said = cables.filter((cable) => cable.is !== 'rumour');
    const { permission, ...whole } = sightOf(game, said);
    const powers = whole.view.powers.map(({ beliefs: _, ...power }) => power);
    const sight = { ...whole, view: { ...whole.view, powers } };
    return JSON.stringify([
      sight,
      permission({ kind: 'chair', power: worldOf('moscow-1929').partners[2] ?? '' }),
    ]);
  };
  for (const seed of [1, 2, 3, 7, 11]) expect(seen(seed)).toBe(seen(0));
});

/** Everything reachable from some data without calling anything. */
function reachable(data: unknown, found = new Set<unknown>()): Set<unknown> {
  if (typeof data !== 'object' || data === null || found.has(data)) return found;
  found.add(data);
  for (const inner of Object.values(data)) reachable(inner, found);
  return found;
}

test('nothing that a bot is handed leads to the game, to the standings or to a hidden type', () => {
  const world = worldOf('moscow-1929', 7);
  const watch: Bot = {
    name: 'watch',
    sit: (brief) => {
      const inner = bot('historian', 'moscow-1929').sit(brief);
      return (sight: Sight) => {
        for (const thing of reachable(sight)) {
          expect(thing).not.toHaveProperty('standings');
          expect(thing).not.toHaveProperty('snapshot');
          expect(thing).not.toHaveProperty('profiles');
        }
        for (const power of sight.view.powers) if (power.intel < 3) expect(power.type).toBeNull();
        return inner(sight);
      };
    },
  };
  expect(isFinished(playBot(world, watch))).toBe(true);
});

test('bots, and the advice that one of them follows, take types alone from the core, and nothing from what runs games', () => {
  // Where the seat is made of a game: what it gives out is looked at above.
  const seat = 'src/chronicle/advice/sighted.ts';
  const files = [...sources('src/analysis/bots'), ...sources('src/chronicle/advice')];
  const taken = files.filter(({ path }) => path !== seat).flatMap(imports);
  expect(taken.length).toBeGreaterThan(20);
  const values = taken.filter(({ typeOnly }) => !typeOnly).map(({ to }) => to);
  const own = (to: string): boolean =>
    to.startsWith('src/analysis/bots/') ||
    (to.startsWith('src/chronicle/advice/') && to !== seat) ||
    to === 'src/analysis/chance.ts';
  expect(values.filter((to) => !own(to))).toEqual([]);
});

test('the script of history gives what the record has', () => {
  const world = worldOf('moscow-1929');
  const outcome = outcomeOf('history', playBot(world, bot('history', 'moscow-1929')));
  expect(outcome.ending).toBe('as-it-happened');
});
