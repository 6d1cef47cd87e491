/**
 * The night of the signing, hour by hour: the scenario's lines for the hours before, the
 * events at the table, the signatures one by one, and the aftermath. It makes no decisions.
 */
import type { PublicWorld } from '../../core/world.ts';
import type { PowerId } from '../../scenario/primitives.ts';
import type { NightLine } from '../../scenario/story.ts';
import type { Words } from '../../strings/fluent.ts';
import { inOrderOfSigning } from '../draft/instrument.ts';
import type { Present } from '../shell/present.ts';
import { type Entry, readTape } from '../tape/tape-words.ts';

/** One step of the night; it takes one or more key presses. */
export type Step =
  | {
      readonly is: 'line';
      readonly moment: number;
      readonly line: NightLine;
      /** Whether its hour has passed: what happened at the table before it took longer. */
      readonly late: boolean;
    }
  | { readonly is: 'paper'; readonly moment: number; readonly at: number; readonly entry: Entry }
  | {
      readonly is: 'signatures';
      readonly moment: number;
      readonly at: number;
      readonly entry: Entry;
      readonly hands: readonly PowerId[];
    };

/** A step that has begun, and how many of its presses have been made. */
export interface Begun {
  readonly step: Step;
  readonly here: number;
}

const NOON = 720;

/** The lines before or after the signatures, for these seats, where it is `told` minutes past midnight by what came before. */
function linesFor(
  world: PublicWorld,
  moment: number,
  seats: readonly PowerId[],
  { after, told }: { readonly after: boolean; readonly told: number },
): Step[] {
  return world.scenario.story.night
    .filter(({ minute }) => minute >= NOON === after)
    .filter((line) => line.with.every((id) => seats.includes(id)))
    .filter(({ without }) => !without.some((id) => seats.includes(id)))
    .map((line) => ({ is: 'line', moment, line, late: line.minute < told }));
}

/** The steps for these moments; the strip shows a new act, so it has no step. */
export function nightOf(present: Present, words: Words, from: number, until: number): Step[] {
  const { world } = present.timeline.value;
  const all = readTape(present, words).flatMap((entry, at) =>
    entry.moment >= from && entry.moment <= until ? [{ entry, at }] : [],
  );
  const steps: Step[] = [];
  for (const { entry, at } of all) {
    const { cable, moment } = entry;
    if (cable.is === 'tableCalled')
      steps.push(...linesFor(world, moment, cable.with, { after: false, told: 0 }));
    if (cable.is === 'signed') {
      const guests = cable.powers.filter((id) => id !== world.player);
      const hands = [...inOrderOfSigning(world, guests), world.player];
      const lines = linesFor(world, moment, guests, { after: true, told: lastHour(steps) * 60 });
      steps.push({ is: 'signatures', moment, at, entry, hands }, ...lines);
    } else if (cable.is !== 'act') steps.push({ is: 'paper', moment, at, entry });
  }
  return steps;
}

/** The last hour that these steps have told; 0 without one. */
const lastHour = (steps: readonly Step[]): number =>
  Math.max(0, ...steps.map((step) => (step.is === 'line' ? 0 : (step.entry.cable.hour ?? 0))));

/** Presses that a step takes: one, or one for each signature and one more. */
export const pressesOf = (step: Step): number => (step.is === 'signatures' ? step.hands.length + 1 : 1);

/** Presses that all of these steps take. */
export const pressesOfAll = (steps: readonly Step[]): number =>
  steps.reduce((sum, step) => sum + pressesOf(step), 0);

/** Presses after which everything before this moment has been read, plus one for the first step from it on. */
export const pressesUpTo = (steps: readonly Step[], moment: number): number =>
  pressesOfAll(steps.filter((step) => step.moment < moment)) + 1;

/** The steps that have begun after this many presses. */
export function begunAfter(steps: readonly Step[], presses: number): Begun[] {
  let left = presses;
  return steps.flatMap((step) => {
    const here = Math.min(left, pressesOf(step));
    left -= here;
    return here > 0 ? [{ step, here }] : [];
  });
}

/** The guests in the house as far as the scene has been told, and the signatures under the text. */
export interface House {
  /** The guests that were called, in declared order. */
  readonly guests: readonly PowerId[];
  readonly seats: readonly PowerId[];
  readonly leaving: PowerId | null;
  readonly gone: readonly PowerId[];
  /** Guests that have named a reservation, and those whose reservation has been recorded. */
  readonly doubts: readonly PowerId[];
  readonly recorded: readonly PowerId[];
  /** The signatories in the order of signing, once they begin to sign. */
  readonly hands: readonly PowerId[] | null;
  readonly signed: number;
}

/** The house after the steps told so far; it contains nothing about later ones. */
export function houseAfter(steps: readonly Step[], begun: readonly Begun[], player: PowerId): House {
  const called = steps.flatMap((step) =>
    step.is === 'paper' && step.entry.cable.is === 'tableCalled' ? [step.entry.cable.with] : [],
  )[0];
  let house: House = {
    guests: called ?? [],
    seats: [],
    leaving: null,
    gone: [],
    doubts: [],
    recorded: [],
    hands: null,
    signed: 0,
  };
  const send = (away: readonly PowerId[]): void => {
    house = {
      ...house,
      seats: house.seats.filter((one) => !away.includes(one)),
      gone: [...house.gone, ...away],
      leaving: null,
    };
  };
  for (const { step, here } of begun) {
    if (step.is === 'line') continue;
    const { cable } = step.entry;
    if (step.is === 'signatures') {
      const seats = step.hands.filter((one) => one !== player);
      const late = seats.filter((one) => !house.guests.includes(one));
      const guests = [...house.guests, ...late];
      house = { ...house, guests, seats, leaving: null, hands: step.hands, signed: here - 1 };
    } else if (cable.is === 'tableCalled')
      house = { ...house, guests: cable.with, seats: cable.with, gone: [] };
    else if (cable.is === 'leaving') house = { ...house, leaving: cable.power };
    else if (cable.is === 'walkedOut') send([cable.power]);
    else if (cable.is === 'reservation')
      house = { ...house, leaving: null, doubts: [...house.doubts, cable.power] };
    else if (cable.is === 'settled') house = { ...house, recorded: [...house.recorded, cable.power] };
    else if (cable.is === 'powersWithheld' || cable.is === 'adjourned' || cable.is === 'tableEmpty')
      send(house.seats);
  }
  return house;
}

/** The first moment of the table that ended at this one, which is its call. */
export function tableBefore(present: Present, words: Words, moment: number): number {
  const called = readTape(present, words).findLast(
    (entry) => entry.moment <= moment && entry.cable.is === 'tableCalled',
  );
  return called?.moment ?? moment;
}

/** The day of the table; null if nothing happened at one. */
export function dayOf(steps: readonly Step[]): number | null {
  return steps.flatMap((step) => (step.is === 'line' ? [] : [step.entry.cable.day])).at(-1) ?? null;
}
