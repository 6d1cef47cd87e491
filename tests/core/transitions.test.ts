// Results of XState's `transition` are cached. The same chart without the cache plays the same games: the
// same cables, positions and states, step by step.
import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import type { Command } from '../../src/core/commands.ts';
import { type Game, open, positionOf, step } from '../../src/core/game.ts';
import { process as chart } from '../../src/core/process.ts';
import type { World } from '../../src/core/world.ts';
import { FIXED, take, walks } from '../random.ts';
import { count, historyCommands, SCENARIOS, worldOf } from '../tools.ts';

/** A copy of the real chart that counts as having guards of its own, so that nothing of it is cached. */
const ASKED_ANEW = chart.provide({});

/** Everything in a moment of the chart except the position, which is compared separately. */
const stateOf = ({ snapshot: { value, status, historyValue, output, error, children } }: Game): unknown => ({
  value,
  status,
  output,
  error,
  children,
  history: Object.entries(historyValue).map(([id, nodes]) => [id, nodes.map((node) => node.id)]),
});

function sameGames(world: World, commands: readonly Command[]): number {
  let kept = open(world).game;
  let anew = open(world, ASKED_ANEW).game;
  let steps = 0;
  for (const command of commands) {
    const [one, other] = [step(kept, command), step(anew, command)];
    const { game: _, ...told } = one;
    const { game: __, ...toldAnew } = other;
    expect(told, JSON.stringify(command)).toEqual(toldAnew);
    [kept, anew] = [one.game, other.game];
    expect(positionOf(kept)).toEqual(positionOf(anew));
    expect(stateOf(kept)).toEqual(stateOf(anew));
    steps += 1;
  }
  return steps;
}

test.each(SCENARIOS)('the history of %s is the same', (id) => {
  const { lastDay } = worldOf(id).scenario.calendar;
  expect(sameGames(worldOf(id), [...historyCommands(id), { do: 'wait', until: lastDay }])).toBeGreaterThan(5);
});

test('random games are the same', () => {
  const [values, commands] = [new Set<string>(), [] as Command[]];
  let steps = 0;
  fc.assert(
    fc.property(walks(80), (walk) => {
      commands.length = 0;
      take(walk, (before, command) => {
        values.add(JSON.stringify(before.snapshot.value));
        commands.push(command);
      });
      steps += sameGames(worldOf(walk.scenario, walk.seed), commands);
    }),
    { seed: FIXED, numRuns: count(30, 4_000) },
  );
  console.log(`transitions: ${steps} steps in ${values.size} states, the same`);
  expect(values.size).toBeGreaterThan(12);
});

test('a game that was played once is played again without XState, and one with other guards never', () => {
  const world = worldOf('moscow-1929', 3);
  const play = (machine: typeof chart): number => {
    const spy = vi.spyOn(machine, 'transition');
    let { game } = open(world, machine);
    const before = spy.mock.calls.length;
    for (const command of historyCommands('moscow-1929')) game = step(game, command).game;
    const calls = spy.mock.calls.length - before;
    spy.mockRestore();
    return calls;
  };
  play(chart);
  expect(play(chart)).toBe(0);
  play(ASKED_ANEW);
  expect(play(ASKED_ANEW)).toBeGreaterThan(30);
});
