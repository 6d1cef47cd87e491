/**
 * A game as a text that people pass on: its despatch, with what it was given to at the head. What comes back is read
 * by door.ts.
 */
import { digestOf, fingerprintOf } from '../core/fingerprint.ts';
import { printDespatch } from './notation.ts';
import { commandsOf, gameOf, type Timeline } from './timeline.ts';

/** Digits of a hash that stand in a text: enough to tell one from another, and few enough to be read. */
const DIGITS = 16;

/** The text of a game, or of as much of it as the timeline holds. It may be changed by hand: no fingerprint is in it. */
export function recordOf(timeline: Timeline): string {
  return textOf(timeline, {});
}

/** The text for an address, which nobody changes by hand: it says by its fingerprint how the game came out. */
export function sealedRecordOf(timeline: Timeline): string {
  return textOf(timeline, { Fingerprint: fingerprintOf(gameOf(timeline)).slice(0, DIGITS) });
}

function textOf(timeline: Timeline, more: Readonly<Record<string, string>>): string {
  const { scenario, seed } = timeline.world;
  const tags = {
    Scenario: scenario.id,
    Version: `${scenario.version}`,
    Seed: `${seed}`,
    Digest: digestOf(scenario).slice(0, DIGITS),
    ...more,
  };
  return printDespatch({ tags, commands: commandsOf(timeline) }, scenario.calendar.firstDay);
}
