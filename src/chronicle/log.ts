/**
 * The format in which games are saved: the commands, and the scenario and seed to which they were given.
 * written-game.ts reads logs from outside and replays them.
 */
import type { Command } from '../core/commands.ts';
import { canonicalJson, digestOf, fingerprintOf } from '../core/fingerprint.ts';
import type { PublicWorld } from '../core/world.ts';
import { commandsOf, gameOf, type Timeline } from './timeline.ts';

export const LOG_FORMAT = 'litvinov-protocol/log@1';

/** A saved game: the commands, and the scenario and seed to which they were given. */
export interface Log {
  readonly format: typeof LOG_FORMAT;
  readonly scenario: { readonly id: string; readonly version: number; readonly digest: string };
  readonly seed: number;
  readonly commands: readonly Command[];
  readonly fingerprint?: string;
}

/** The log of a timeline so far. */
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

/** Whether unchecked data are the log of this timeline, with its acts: others can lead to the same state. */
export const isLogOf = (data: unknown, timeline: Timeline): boolean =>
  canonicalJson(data) === canonicalJson(makeLog(timeline));

/** Computes ahead what the first log of a world would take long for: the digest of its scenario. */
export function prepareLogs({ scenario }: PublicWorld): void {
  digestOf(scenario);
}
