// Scenarios from the disk, and helpers common to all tests of the rules. No rule is reimplemented here.
import { join } from 'node:path';
import { scenarioFiles, scenarioIds } from '../src/build/scenarios.ts';
import { parseDespatch } from '../src/chronicle/notation.ts';
import type { Command } from '../src/core/commands.ts';
import { makeWorld, type World } from '../src/core/world.ts';
import { type Files, loadScenario } from '../src/scenario/load.ts';
import type { Scenario } from '../src/scenario/schema.ts';
import { TOP } from './house/syntax.ts';

const ROOT = join(TOP, 'scenarios');

/** The ids of the shipped scenarios. */
export const SCENARIOS: readonly string[] = scenarioIds(ROOT);

/** Full counts in the soak, short ones otherwise. */
const SOAK = process.env.SOAK === '1';

export function count<T>(short: T, full: T): T {
  return SOAK ? full : short;
}

export function filesOf(id: string): Files {
  return scenarioFiles(ROOT, id);
}

const loaded = new Map<string, Scenario>();

/** A scenario of the repository; throws with all its faults if it does not load. */
export function scenarioOf(id: string): Scenario {
  const known = loaded.get(id);
  if (known) return known;
  const result = loadScenario(filesOf(id));
  if ('faults' in result) throw new Error(JSON.stringify(result.faults, null, 1));
  loaded.set(id, result.scenario);
  return result.scenario;
}

const worlds = new Map<string, World>();

export function worldOf(id: string, seed = 0): World {
  const key = `${id}/${seed}`;
  const known = worlds.get(key) ?? makeWorld(scenarioOf(id), seed);
  worlds.set(key, known);
  return known;
}

/** Commands written in despatch notation, without a head. */
export function commandsIn(text: string): readonly Command[] {
  const parsed = parseDespatch(text);
  if ('faults' in parsed) throw new Error(JSON.stringify(parsed.faults));
  return parsed.despatch.commands;
}

/** The historical line of a scenario. */
export function historyCommands(id: string): readonly Command[] {
  return commandsIn(scenarioOf(id).despatches.history ?? '');
}
