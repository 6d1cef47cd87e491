// The debrief of the historical game with a small budget, as one hash: it must be the same on every platform.
import { debriefOf } from '../src/analysis/debrief/debrief.ts';
import { Exploration } from '../src/analysis/debrief/exploring.ts';
import { playedGame } from '../src/analysis/debrief/played-game.ts';
import { poolFor } from '../src/analysis/debrief/pool.ts';
import { parseDespatch } from '../src/chronicle/notation.ts';
import { fingerprint } from '../src/core/fingerprint.ts';
import { makeWorld } from '../src/core/world.ts';
import type { Scenario } from '../src/scenario/schema.ts';

/** The hash in Node. A change of rules, scenario or search changes it; the failing test prints the new one. */
export const HISTORY_DEBRIEFED = '5fbc85d7b60c689e70ed7b989d1fa0a1c87a239ddfb880838764689fd60fc103';

/** The first weeks of history, 60 lines per search, without a book. */
export function historyDebriefed(scenario: Scenario): string {
  const parsed = parseDespatch(scenario.despatches.history ?? '');
  if ('faults' in parsed) throw new Error('history is no despatch');
  const game = playedGame({ scenario, seed: 0, commands: parsed.despatch.commands });
  const pool = poolFor(makeWorld(scenario, 0), []);
  const findings = ([1, 2] as const).map((stream) => {
    const exploration = new Exploration(game, { pool, lines: 60, between: [36, 52] }, stream);
    for (const _ of exploration.steps());
    return exploration.findings();
  });
  const [one, two] = findings;
  if (one === undefined || two === undefined) throw new Error('a search is missing');
  return fingerprint(debriefOf(game, [one, two], pool, [36, 52]));
}
