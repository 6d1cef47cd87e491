/**
 * A game as a text to share: its despatch, with scenario, version, seed and digest at the head. written-game.ts reads
 * it back.
 */
import { digestOf, fingerprintOf } from '../core/fingerprint.ts';
import { printDespatch } from './notation.ts';
import { commandsOf, gameOf, type Timeline } from './timeline.ts';

/** Digits of a hash in a text: enough to be distinct, few enough to be read. */
const DIGITS = 16;

/** The text of a timeline. It may be edited by hand, so it has no fingerprint. */
export function recordOf(timeline: Timeline): string {
  return textOf(timeline, {});
}

/** The text for an address, which nobody edits by hand; its fingerprint says which state the game reached. */
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
