/**
 * The night of the signing, hour by hour: the scenario's lines of the evening and the morning before, what happens at
 * the table itself, the pens one by one, and what follows them. Nothing is decided here.
 */
import type { PublicWorld } from '../../core/world.ts';
import type { PowerId } from '../../scenario/primitives.ts';
import type { NightLine } from '../../scenario/story.ts';
import type { Words } from '../../strings/fluent.ts';
import { inOrderOfPens } from '../draft/instrument.ts';
import type { Present } from '../shell/present.ts';
import { type Entry, readTape } from '../tape/tape-words.ts';

/** One step of the night; each is a press of the key. */
export type Step =
  | { readonly is: 'line'; readonly line: NightLine }
  | { readonly is: 'paper'; readonly at: number; readonly entry: Entry }
  | { readonly is: 'pens'; readonly at: number; readonly entry: Entry; readonly hands: readonly PowerId[] };

const NOON = 720;

function linesFor(world: PublicWorld, seats: readonly PowerId[], after: boolean): Step[] {
  return world.scenario.story.night
    .filter(({ minute }) => minute >= NOON === after)
    .filter((line) => line.with.every((id) => seats.includes(id)))
    .filter(({ without }) => !without.some((id) => seats.includes(id)))
    .map((line) => ({ is: 'line', line }));
}

/** The steps of what has come at these moments; a new act is told by the strip. */
export function nightOf(present: Present, words: Words, from: number, until: number): Step[] {
  const { world } = present.timeline.value;
  const all = readTape(present, words).flatMap((entry, at) =>
    entry.moment >= from && entry.moment <= until ? [{ entry, at }] : [],
  );
  const steps: Step[] = [];
  let seats: readonly PowerId[] = [];
  for (const { entry, at } of all) {
    const { cable } = entry;
    if (cable.is === 'tableCalled') {
      seats = cable.with;
      steps.push(...linesFor(present.timeline.value.world, seats, false));
    }
    if (cable.is === 'signed') {
      const guests = cable.powers.filter((id) => id !== world.player);
      const hands = [...inOrderOfPens(world, guests), world.player];
      steps.push({ is: 'pens', at, entry, hands }, ...linesFor(present.timeline.value.world, guests, true));
    } else if (cable.is !== 'act') steps.push({ is: 'paper', at, entry });
  }
  return steps;
}

/** Presses that a step takes: of the pens, one for each hand. */
export const pressesOf = (step: Step): number => (step.is === 'pens' ? step.hands.length + 1 : 1);

/** The moments of the table that ended at this one: from the call to whatever it came to. */
export function tableBefore(present: Present, words: Words, moment: number): number {
  const called = readTape(present, words).findLast(
    (entry) => entry.moment <= moment && entry.cable.is === 'tableCalled',
  );
  return called?.moment ?? moment;
}

/** The day of the table; null where nothing happened at one. */
export function dayOf(steps: readonly Step[]): number | null {
  return steps.flatMap((step) => (step.is === 'line' ? [] : [step.entry.cable.day])).at(-1) ?? null;
}
