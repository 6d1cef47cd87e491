/**
 * A game as a text that people pass on: its despatch, with what it was given to at the head. What comes back is read
 * here, as a despatch or as a kept log; whether its acts are possible is seen by playing them.
 */
import type { Command } from '../core/commands.ts';
import { parseLog } from './log-door.ts';
import { parseDespatch, printDespatch } from './notation.ts';
import { commandsOf, type Timeline } from './timeline.ts';

/** More letters than any game has. */
export const MOST_LETTERS = 400_000;
const MOST_SEED = 0xffff_ffff;

export interface Written {
  readonly scenario: string;
  readonly seed: number;
  readonly commands: readonly Command[];
}

export type RecordFault =
  | { readonly code: 'large' }
  | { readonly code: 'empty' }
  /** The first place that could not be read, counted from 1. */
  | { readonly code: 'line'; readonly line: number; readonly column: number; readonly found: string }
  | { readonly code: 'log' };

/** The text of a game, or of as much of it as the timeline holds. */
export function recordOf(timeline: Timeline): string {
  const { scenario, seed } = timeline.world;
  const tags = { Scenario: scenario.id, Version: `${scenario.version}`, Seed: `${seed}` };
  return printDespatch({ tags, commands: commandsOf(timeline) }, scenario.calendar.firstDay);
}

/** Reads a despatch or a log; `scenario` is meant where the text names none. */
export function readRecord(text: string, scenario: string): Written | { readonly fault: RecordFault } {
  if (text.length > MOST_LETTERS) return { fault: { code: 'large' } };
  if (text.trimStart().startsWith('{')) return readLog(text);
  const parsed = parseDespatch(text.replace(/^\uFEFF/, ''));
  if ('faults' in parsed) {
    const [first] = parsed.faults;
    const { line = 1, column = 1, found = '' } = first ?? {};
    return { fault: { code: 'line', line, column, found } };
  }
  const { tags, commands } = parsed.despatch;
  if (commands.length === 0) return { fault: { code: 'empty' } };
  const seed = Number(tags.Seed ?? 0);
  const known = Number.isInteger(seed) && seed >= 0 && seed <= MOST_SEED;
  return { scenario: tags.Scenario ?? scenario, seed: known ? seed : 0, commands };
}

function readLog(text: string): Written | { readonly fault: RecordFault } {
  const parsed = parseLog(text);
  if ('fault' in parsed) return { fault: { code: 'log' } };
  const { log } = parsed;
  return { scenario: log.scenario.id, seed: log.seed, commands: log.commands };
}
