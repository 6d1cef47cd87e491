/**
 * A game in the form in which it is kept: the commands, and what they were given to. What comes from outside enters by
 * door.ts, which also plays it.
 */
import type { Command } from '../core/commands.ts';
import { digestOf, fingerprintOf } from '../core/fingerprint.ts';
import { commandsOf, gameOf, type Timeline } from './timeline.ts';

export const LOG_FORMAT = 'litvinov-protocol/log@1';

/** A game as it is kept: the commands, and what they were played on. */
export interface Log {
  readonly format: typeof LOG_FORMAT;
  readonly scenario: { readonly id: string; readonly version: number; readonly digest: string };
  readonly seed: number;
  readonly commands: readonly Command[];
  readonly fingerprint?: string;
}

/** The log of a timeline up to now. */
export function makeLog(timeline: Timeline): Log {
  const { scenario, seed } = timeline.world;
  return {
    format: LOG_FORMAT,
    scenario: { id: scenario.id, version: scenario.version, digest: digestOf(scenario) },
    seed,
    commands: commandsOf(timeline),
    fingerprint: fingerprintOf(gameOf(timeline)),
  };
}
