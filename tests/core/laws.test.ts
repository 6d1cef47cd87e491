// Invariants of every game: whatever is commanded, nothing throws, nothing is mutated, every amount is an
// integer, and the chart agrees with the predicates. Tested on random games that mix legal and absurd
// commands.

import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Command } from '../../src/core/commands.ts';
import { fingerprintOf } from '../../src/core/fingerprint.ts';
import { type Game, isOver, positionOf, refusal, step, worldOf } from '../../src/core/game.ts';
import { conceivable } from '../../src/core/legal-commands.ts';
import { type Position, standing } from '../../src/core/position.ts';
import type { ProcessEvent } from '../../src/core/process-rules.ts';
import { absurd, FIXED, freeze, take, walks } from '../random.ts';
import { count, worldOf as scenarioWorld } from '../tools.ts';
import { withPosition } from './made-up.ts';
import { unsound } from './sound.ts';

test('a game bears any commands in any order: no throw, whole amounts, dates in order', () => {
  let [commands, refused, ended, signed] = [0, 0, 0, 0];
  fc.assert(
    fc.property(walks(100), (walk) => {
      const last = take(walk, (before, command, result) => {
        commands += 1;
        freeze(positionOf(result.game));
        if ('refusal' in result) {
          refused += 1;
          expect(result.game).toBe(before);
          expect(result.refusal.code).toMatch(/^[a-z-]+$/);
          return;
        }
        expect(unsound(result.game), JSON.stringify(command)).toEqual([]);
        const { treaty } = positionOf(before);
        if (treaty) expect(positionOf(result.game).treaty).toBe(treaty);
        for (const [index, cable] of result.cables.entries()) {
          const earlier = result.cables[index - 1]?.day ?? positionOf(before).day;
          expect(cable.day).toBeGreaterThanOrEqual(earlier);
        }
      });
      if (isOver(last)) ended += 1;
      if (positionOf(last).treaty) signed += 1;
    }),
    { seed: FIXED, numRuns: count(60, 18_000) },
  );
  console.log(`laws: ${commands} commands, ${refused} refused; ${signed} games signed, ${ended} over`);
  expect(commands).toBeGreaterThanOrEqual(count(1_000, 1_000_000));
  expect(signed).toBeGreaterThan(0);
  expect(ended).toBeGreaterThan(0);
});

/** The chart's event for a command, or null if a wait goes nowhere. */
function eventOf(game: Game, command: Command): ProcessEvent | null {
  if (command.do !== 'wait') return { type: command.do, command } as ProcessEvent;
  return command.until === undefined
    ? { type: 'wait', until: worldOf(game).calendar.lastDay, toDesk: true, awaited: () => true }
    : null;
}

test('what the chart can do and what the predicate allows are the same, for every command there is', () => {
  let asked = 0;
  const agree = (game: Game): void => {
    for (const command of [...conceivable(game), ...absurd(worldOf(game))]) {
      const event = eventOf(game, command);
      if (event === null) continue;
      asked += 1;
      const allowed = refusal(game, command) === null;
      if (game.snapshot.can(event) !== allowed) {
        throw new Error(`${JSON.stringify(command)}: the predicate says ${allowed}, the chart does not`);
      }
    }
  };
  fc.assert(
    fc.property(walks(40), (walk) => {
      let turn = 0;
      agree(
        take(walk, (before) => {
          turn += 1;
          if (turn % 4 === 0) agree(before);
        }),
      );
    }),
    { seed: FIXED, numRuns: count(25, 2_000) },
  );
  console.log(`chart and predicate: asked ${asked} times, never at odds`);
});

test('every conceivable command that is legal is carried out, and every other is refused with a reason', () => {
  let tried = 0;
  fc.assert(
    fc.property(walks(20), (walk) => {
      const game = take(walk, () => undefined);
      freeze(positionOf(game));
      const before = fingerprintOf(game);
      for (const command of conceivable(game)) {
        tried += 1;
        const result = step(game, command);
        const why = refusal(game, command);
        expect('refusal' in result ? result.refusal : null).toEqual(why);
        if (!('refusal' in result)) expect(unsound(result.game), JSON.stringify(command)).toEqual([]);
      }
      expect(fingerprintOf(game)).toBe(before);
    }),
    { seed: FIXED, numRuns: count(30, 2_000) },
  );
  console.log(`every conceivable command: tried ${tried}`);
});

test('the world that a game is played in never changes', () => {
  const world = scenarioWorld('moscow-1929', 7);
  freeze(world.profiles);
  freeze(world.scenario.home);
  freeze(world.scenario.rules);
  freeze(world.clauses);
  freeze(world.melted);
  fc.assert(
    fc.property(walks(60, ['moscow-1929']), (walk) => {
      take({ ...walk, seed: 7 }, () => undefined);
    }),
    { seed: FIXED, numRuns: count(10, 500) },
  );
});

test.each<[string, (position: Position) => Partial<Position>]>([
  ['a fraction', () => ({ confidence: 5_000.5 })],
  ['no number', () => ({ publicity: Number.NaN })],
  ['more attention than a week has', () => ({ attention: 4 })],
  ['less confidence than none', () => ({ confidence: -1 })],
  ['a wire after signature', (p) => ({ wires: [{ due: p.day, evening: false, about: 'POL', to: 'ROM' }] })],
  ['a founder out of nowhere', (p) => ({ treaty: p.treaty && { ...p.treaty, founders: ['POL', 'TUR'] } })],
  [
    'founders out of order',
    (p) => ({ treaty: p.treaty && { ...p.treaty, founders: ['ROM', 'POL', 'LVA', 'EST'] } }),
  ],
  [
    'a guest who never left',
    () => ({
      table: { guests: ['POL'], seats: ['POL'], hour: 12, leaving: null, words: null, reservations: [] },
    }),
  ],
  [
    'bound before its deposit',
    (p) => ({ standings: { ...p.standings, POL: { ...standing(p, 'POL'), bound: 3 } } }),
  ],
])('a planted unsoundness is found: %s', (_, change) => {
  const history = { scenario: 'moscow-1929', seed: 0, history: 40, choices: [] };
  const game = take(history, () => undefined);
  expect(positionOf(game).treaty).not.toBeNull();
  expect(unsound(game)).toEqual([]);
  expect(unsound(withPosition(game, change(positionOf(game))))).not.toEqual([]);
});
