// Eighteen endings, each reached by a script in the scenario's folder, and no outcome without a reported
// ending. Rule E7.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { PERSONAS } from '../../src/analysis/bots/personas.ts';
import { playBot } from '../../src/analysis/playout.ts';
import { parseDespatch } from '../../src/chronicle/notation.ts';
import { play } from '../../src/chronicle/play.ts';
import { advance, gameOf, isFinished } from '../../src/chronicle/timeline.ts';
import { holds } from '../../src/core/condition.ts';
import { endingNow } from '../../src/core/ending.ts';
import { isOver, positionOf, step, worldOf as worldOfGame } from '../../src/core/game.ts';
import { TOP } from '../house/syntax.ts';
import { FIXED, take, walks } from '../random.ts';
import { count, scenarioOf, worldOf } from '../tools.ts';

const FOLDER = join(TOP, 'scenarios', 'moscow-1929', 'endings');
const NAMES = readdirSync(FOLDER).map((name) => name.replace('.despatch', ''));

test('there is a script for every ending, and for nothing else', () => {
  const ids = scenarioOf('moscow-1929').endings.map(({ id }) => id);
  expect(ids).toHaveLength(18);
  expect([...NAMES].sort()).toEqual([...ids].sort());
});

/** A game in writing, played and waited out: its tags, and the ending that it comes to. */
function ended(text: string) {
  const parsed = parseDespatch(text);
  if ('faults' in parsed) throw new Error(JSON.stringify(parsed.faults));
  const { tags, commands } = parsed.despatch;
  const world = worldOf('moscow-1929', Number(tags.Seed));
  const { timeline, stopped } = play(world, commands);
  expect(stopped).toBeNull();
  let now = timeline;
  while (!isFinished(now)) {
    const next = advance(now, { do: 'wait' });
    if ('refusal' in next) throw new Error(next.refusal.code);
    now = next.timeline;
  }
  const position = positionOf(gameOf(now));
  return { tags, world, position, ending: endingNow(world, position) };
}

test.each(NAMES)('the script ends as it says: %s', (name) => {
  const { tags, ending } = ended(readFileSync(join(FOLDER, `${name}.despatch`), 'utf8'));
  expect(tags.Ending).toBe(name);
  expect(ending).toBe(name);
});

test('a bill shelved elsewhere does not make a text “never ratified” that binds other governments', () => {
  const yielder = PERSONAS.find(({ name }) => name === 'yielder-all');
  const never = scenarioOf('moscow-1929').endings.find(({ id }) => id === 'signed-never-ratified')?.when;
  if (yielder === undefined || never === undefined) throw new Error('no such bot or ending');
  let met = 0;
  for (let seed = 0; seed < 20; seed++) {
    const world = worldOf('moscow-1929', seed);
    const position = positionOf(gameOf(playBot(world, yielder)));
    const isOn = (road: 'shelved' | 'bound', atLeast: number): boolean =>
      holds(world, position, { roads: { of: [...world.partners], are: [road], atLeast } });
    if (!isOn('shelved', 1) || !isOn('bound', 2)) continue;
    met += 1;
    expect([seed, holds(world, position, never)]).toEqual([seed, false]);
  }
  expect(met).toBeGreaterThan(3);
});

test('every game has one ending: the first of the list that fits, and no other before it', () => {
  const met = new Map<string, number>();
  fc.assert(
    fc.property(walks(60, ['moscow-1929']), (walk) => {
      let game = take(walk, () => undefined);
      while (!isOver(game)) {
        const result = step(game, { do: 'wait' });
        if ('refusal' in result) break;
        game = result.game;
      }
      const [world, position] = [worldOfGame(game), positionOf(game)];
      const found = endingNow(world, position);
      const { endings } = world.scenario;
      const place = endings.findIndex(({ id }) => id === found);
      for (const { when } of endings.slice(0, place))
        expect(when && holds(world, position, when)).toBe(false);
      met.set(found, (met.get(found) ?? 0) + 1);
    }),
    { seed: FIXED, numRuns: count(60, 5_000) },
  );
  console.log(`endings of random games: ${[...met].map(([id, times]) => `${id} ${times}`).join(', ')}`);
  expect(met.size).toBeGreaterThan(4);
});
