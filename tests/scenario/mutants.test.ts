// Scenarios with random faults: each is refused with place and remedy, or it can be played and breaks no rule.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isOver, open, positionOf, step, worldOf as worldOfGame } from '../../src/core/game.ts';
import { score, verdict } from '../../src/core/verdict.ts';
import { makeWorld } from '../../src/core/world.ts';
import { loadScenario } from '../../src/scenario/load.ts';
import type { Scenario } from '../../src/scenario/schema.ts';
import { unsound } from '../core/sound.ts';
import { changed, grown } from '../mutants.ts';
import { chosen, FIXED } from '../random.ts';
import { count, filesOf } from '../tools.ts';

/** Random commands in a scenario that the loader accepted. */
function playOn(scenario: Scenario, choices: readonly number[]): void {
  let { game } = open(makeWorld(scenario, choices[0] ?? 0));
  for (const choice of choices) {
    if (isOver(game)) return;
    const result = step(game, chosen(game, choice));
    game = result.game;
  }
  // A scenario may give more confidence, or attention, than the shipped ones: amounts stay integers.
  expect(unsound(game).filter((fault) => /NaN|Infinity|undefined|is -?\d+\.\d/.test(fault))).toEqual([]);
  expect(Number.isSafeInteger(score(verdict(worldOfGame(game), positionOf(game))))).toBe(true);
}

describe('mutants', () => {
  const choices = fc.array(fc.nat(1_000_000), { minLength: 50, maxLength: 50 });
  const jsonFiles = Object.keys(filesOf('two-powers')).filter((path) => path.endsWith('.json'));

  test('a scenario with changed characters is refused with place and remedy, or can be played', () => {
    let [refused, played] = [0, 0];
    fc.assert(
      fc.property(fc.constantFrom(...jsonFiles), changed, choices, (file, change, next) => {
        const files = filesOf('two-powers');
        const loaded = loadScenario({ ...files, [file]: change(files[file] ?? '') });
        if ('faults' in loaded) {
          refused += 1;
          expect(loaded.faults.length).toBeGreaterThan(0);
          for (const fault of loaded.faults) expect(fault.file && fault.expected).not.toBe('');
          return;
        }
        played += 1;
        playOn(loaded.scenario, next);
      }),
      { seed: FIXED, numRuns: count(150, 100_000) },
    );
    console.log(`scenario mutants on bytes: ${refused} refused, ${played} played`);
    expect(Math.min(refused, played)).toBeGreaterThan(0);
  });

  test('a scenario with changed branches is refused with place and remedy, or can be played', () => {
    let [refused, played] = [0, 0];
    fc.assert(
      fc.property(fc.constantFrom(...jsonFiles), grown, choices, (file, change, next) => {
        const files = filesOf('two-powers');
        const data: unknown = JSON.parse(files[file] ?? '');
        const loaded = loadScenario({ ...files, [file]: JSON.stringify(change(data)) });
        if ('faults' in loaded) {
          refused += 1;
          for (const fault of loaded.faults) expect(fault.file && fault.expected).not.toBe('');
          return;
        }
        played += 1;
        playOn(loaded.scenario, next);
      }),
      { seed: FIXED, numRuns: count(500, 100_000) },
    );
    console.log(`scenario mutants on the tree: ${refused} refused, ${played} played`);
    expect(Math.min(refused, played)).toBeGreaterThan(0);
  });
});
