/**
 * Whom the player may still move by what is said in private, and by whose voice (rules P1 to P10).
 */
import type { PowerId } from '../scenario/primitives.ts';
import { isIn } from './ledger.ts';
import { forgottenOn } from './persuasion.ts';
import type { Position, Standing } from './position.ts';
import { type Refusal, refuse, standingOf } from './refuse.ts';
import { profile, type World } from './world.ts';

/** P3, P4, P10: an envoy is met, or his telegrams read, so often; `met` says how often it was. */
export function mayMeet(
  position: Position,
  power: PowerId,
  met: (s: Standing) => number,
  most: number,
): Refusal | null {
  const s = standingOf(position, power);
  if (!s) return refuse('no-such-power', { power });
  return met(s) >= most ? refuse('often-enough', { power, count: most }) : null;
}

/** P4: the section that reads telegrams breaks one cipher at a time. */
export function mayIntercept(world: World, position: Position, power: PowerId): Refusal | null {
  const { most, restDays } = world.scenario.rules.intercept;
  const often = mayMeet(position, power, (s) => s.intercepts, most);
  if (often || position.lastIntercept === null) return often;
  const left = position.lastIntercept + restDays - position.day;
  return left > 0 ? refuse('ciphers-busy', { count: left }) : null;
}

/** Why nothing is left to be said in private to one whose part is done or lost; null where there is. */
function refusalOfTheDone(s: Standing, power: PowerId): Refusal | null {
  switch (s.road) {
    case 'deposited':
    case 'acceded':
    case 'bound':
      return refuse('is-in', { power });
    case 'shelved':
    case 'disowned':
      return refuse('done-with-it', { power });
    default:
      return null;
  }
}

/** P1: one word each. */
export function mayAssure(position: Position, power: PowerId): Refusal | null {
  const s = standingOf(position, power);
  if (!s) return refuse('no-such-power', { power });
  const done = refusalOfTheDone(s, power);
  if (done) return done;
  // What is promised beside a text has to be promised before the name stands under it.
  if (s.road === 'signed') return refuse('signed-already', { power });
  return s.assured === null ? null : refuse('assured-already', { power });
}

/** P6: a favour where there is something to give, one at a time; how a hidden type takes it decides nothing here. */
export function mayFavour(world: World, position: Position, power: PowerId): Refusal | null {
  const s = standingOf(position, power);
  if (!s) return refuse('no-such-power', { power });
  if (!profile(world, power).data.favour) return refuse('nothing-to-give', { power });
  const done = refusalOfTheDone(s, power);
  if (done) return done;
  if (s.favoured === null) return null;
  const forgotten = forgottenOn(world, s.favoured);
  return forgotten !== null && position.day >= forgotten ? null : refuse('favoured-already', { power });
}

/** P5: pressure needs contact; after the signature a bill. */
export function mayPress(world: World, position: Position, power: PowerId): Refusal | null {
  const s = standingOf(position, power);
  if (!s) return refuse('no-such-power', { power });
  if (position.treaty) {
    if (s.bill === null) return refuse('no-bill', { power });
    return s.pressedBill ? refuse('often-enough', { power, count: 1 }) : null;
  }
  const { most } = world.scenario.rules.pressure;
  if (s.contact === null) return refuse('not-in-touch', { power });
  return s.pressed >= most ? refuse('often-enough', { power, count: most }) : null;
}

/** Who may speak for the player: one who has agreed or signed, or who has himself asked for the other's chair. */
export function mayMediate(world: World, position: Position, by: PowerId, power: PowerId): Refusal | null {
  const s = standingOf(position, power);
  if (!s) return refuse('no-such-power', { power });
  if (by === power) return refuse('itself', { power });
  const done = refusalOfTheDone(s, power);
  if (done) return done;
  const speaker = standingOf(position, by);
  const observer = world.scenario.observers.find(({ id }) => id === by);
  if (!speaker && !observer) return refuse('no-such-power', { power: by });
  if (s.leanedBy.includes(by)) return refuse('spoken-already', { power: by });
  const hears = observer ? (observer.leansOn[power] ?? 0) : (profile(world, power).data.linkage[by] ?? 0);
  if (hears <= 0) return refuse('no-ear', { power: by });
  if (!speaker || speaker.road === 'agreed' || isIn(speaker)) return null;
  return speaker.wish?.circle.includes(power) ? null : refuse('no-standing-to-speak', { power: by });
}

/** P8: a bill before a chamber, and near. */
export function mayLobby(world: World, position: Position, power: PowerId): Refusal | null {
  const s = standingOf(position, power);
  if (!s) return refuse('no-such-power', { power });
  const { room, withinDaysOfTheBill } = world.scenario.rules.lobby;
  if (s.bill === null || profile(world, power).data.ratification.track === 'executive')
    return refuse('no-bill', { power });
  if (s.lobbied >= room.length) return refuse('often-enough', { power, count: room.length });
  return s.bill - position.day > withinDaysOfTheBill
    ? refuse('bill-far-off', { power, count: withinDaysOfTheBill })
    : null;
}
