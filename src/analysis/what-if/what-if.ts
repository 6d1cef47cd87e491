/**
 * What if: changes one thing and plays the same acts again: another hidden type of a government, another day for an
 * act, an act left out, or an item of the calendar on another day. Played, not estimated.
 */
import { commandsOf, gameOf, type Timeline } from '../../chronicle/timeline.ts';
import { endingNow } from '../../core/ending.ts';
import { positionOf, worldOf } from '../../core/game.ts';
import type { Amount } from '../../core/integers.ts';
import { score, type Verdict, verdict } from '../../core/verdict.ts';
import { iso, makeWorld, type Supposed, type World } from '../../core/world.ts';
import type { PowerId } from '../../scenario/primitives.ts';
import { type DatedAct, datedActs } from '../line.ts';
import { calendarMoved, type MoveFault } from './calendar-moved.ts';
import { type RefusedAct, replayed } from './replayed.ts';
import { anything, type Difference, deedOfOthers, firstDifference } from './tapes.ts';

/** The change. Acts are counted from zero. */
export type Change =
  | { readonly kind: 'type'; readonly types: Supposed }
  | { readonly kind: 'move'; readonly act: number; readonly days: number }
  | { readonly kind: 'drop'; readonly act: number }
  | { readonly kind: 'event'; readonly id: string; readonly days: number };

/** The result of a game. */
export interface CameTo {
  readonly ending: string;
  /** In hundredths of a point, as are the verdicts. */
  readonly score: Amount;
  readonly verdict: Verdict;
  readonly signed: string | null;
  readonly founders: readonly PowerId[];
  readonly bound: readonly PowerId[];
}

export interface WhatIf {
  readonly change: Change;
  /** The game as it was, and with the change. */
  readonly one: CameTo;
  readonly other: CameTo;
  /** The first difference of any kind, and the first among deeds of others. */
  readonly first: Difference | null;
  readonly deed: Difference | null;
  /** Acts of the game that the rules refuse after the change. */
  readonly refused: readonly RefusedAct[];
  /** The changed game. */
  readonly timeline: Timeline;
}

export type WhatIfFault =
  | { readonly code: 'no-such-act'; readonly acts: number }
  | { readonly code: 'no-such-type'; readonly power: PowerId; readonly known: readonly string[] }
  /** An act would be outside the game. */
  | { readonly code: 'day-outside' }
  | MoveFault;

/** The result of a finished game. */
export function cameTo(timeline: Timeline): CameTo {
  const game = gameOf(timeline);
  const [world, position] = [worldOf(game), positionOf(game)];
  const verdicts = verdict(world, position);
  return {
    ending: endingNow(world, position),
    score: score(verdicts),
    verdict: verdicts,
    signed: position.treaty === null ? null : iso(world, position.treaty.day),
    founders: position.treaty?.founders ?? [],
    bound: world.partners.filter((power) => position.standings[power]?.bound != null),
  };
}

/** The acts of a game with their days. */
export const actsOf = (timeline: Timeline): DatedAct[] => datedActs(timeline.world, commandsOf(timeline));

/** The hidden types of a world, by power. */
export const typesOf = ({ profiles }: World): Supposed =>
  Object.fromEntries(Object.entries(profiles).map(([power, { type }]) => [power, type.id]));

/** An act with its index in the game as it was played. */
interface NumberedAct extends DatedAct {
  readonly index: number;
}

interface Changed {
  readonly world: World;
  readonly acts: readonly NumberedAct[];
}

/** The acts with one more, after whatever is done on its day already. */
export function actsWith<Act extends DatedAct>(acts: readonly Act[], act: Act): Act[] {
  const after = acts.findIndex(({ day }) => day > act.day);
  return acts.toSpliced(after < 0 ? acts.length : after, 0, act);
}

function changed(
  world: World,
  acts: readonly NumberedAct[],
  change: Change,
): Changed | { fault: WhatIfFault } {
  const { scenario, seed, calendar, profiles } = world;
  switch (change.kind) {
    case 'type': {
      for (const [power, type] of Object.entries(change.types)) {
        const known = profiles[power]?.data.types.map(({ id }) => id) ?? [];
        if (!known.includes(type)) return { fault: { code: 'no-such-type', power, known } };
      }
      return { world: makeWorld(scenario, seed, { ...typesOf(world), ...change.types }), acts };
    }
    case 'event': {
      const moved = calendarMoved(scenario, change.id, change.days);
      return 'fault' in moved ? moved : { world: makeWorld(moved, seed, typesOf(world)), acts };
    }
    case 'move':
    case 'drop': {
      const act = acts[change.act];
      if (act === undefined) return { fault: { code: 'no-such-act', acts: acts.length } };
      if (change.kind === 'drop') return { world, acts: acts.toSpliced(change.act, 1) };
      const day = act.day + change.days;
      if (day < 0 || day > calendar.lastDay) return { fault: { code: 'day-outside' } };
      return { world, acts: actsWith(acts.toSpliced(change.act, 1), { ...act, day }) };
    }
  }
}

/** The game with this change and the game as it was; or why there is no such change. */
export function whatIf(timeline: Timeline, change: Change): WhatIf | { fault: WhatIfFault } {
  const acts = actsOf(timeline).map((act, index) => ({ ...act, index }));
  const world = worldOf(gameOf(timeline));
  const otherwise = changed(world, acts, change);
  if ('fault' in otherwise) return otherwise;
  const one = replayed(world, acts).timeline;
  const other = replayed(otherwise.world, otherwise.acts);
  return {
    change,
    one: cameTo(one),
    other: cameTo(other.timeline),
    first: firstDifference(one, other.timeline, anything),
    deed: firstDifference(one, other.timeline, deedOfOthers),
    refused: other.refused.map((act) => ({ ...act, index: otherwise.acts[act.index]?.index ?? act.index })),
    timeline: other.timeline,
  };
}
