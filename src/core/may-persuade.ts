/**
 * Legality of the commands that persuade in private (rules P1 to P12). P11: an act that could have no effect is not
 * offered. This is judged by what everybody may read, for any hidden type that the government might have.
 */
import type { PowerType } from '../scenario/power.ts';
import type { PowerId } from '../scenario/primitives.ts';
import { isoOf } from './calendar.ts';
import { soonerBill } from './chamber.ts';
import { perMille } from './integers.ts';
import { isIn } from './ledger.ts';
import { mayNote } from './may-offer.ts';
import { forgottenOn, leanWorth } from './persuasion.ts';
import type { Position } from './position.ts';
import { type Refusal, refuse, standingOf } from './refusal.ts';
import { type Dealings, MOST_INTEL, type Standing } from './standing.ts';
import { profile, type World } from './world.ts';

/** Whether the condition holds for any hidden type that this government might have. */
const might = (world: World, power: PowerId, holds: (type: PowerType) => boolean): boolean =>
  profile(world, power).data.types.some(holds);

const isExecutive = (world: World, power: PowerId): boolean =>
  profile(world, power).data.ratification.track === 'executive';

/** P3: legal while it opens the ledger or brings forward an answer that a note could still ask for. */
export function maySound(world: World, position: Position, power: PowerId): Refusal | null {
  const often = mayMeet(position, power, (s) => s.soundings, world.scenario.rules.sounding.most);
  const s = standingOf(position, power);
  if (often || !s || s.intel < MOST_INTEL) return often;
  return mayNote(world, position, power) === null && !s.hastened ? null : refuse('wholly-read', { power });
}

/** P10, P12: legal while it brings trust and an envoy is there to be received. */
export function mayReceive(world: World, position: Position, power: PowerId): Refusal | null {
  const { trust } = world.scenario.rules.audience;
  const lost = trust.findIndex((gain) => gain <= 0);
  const opens = world.opensOn[power];
  if (opens !== undefined && position.day < opens)
    return refuse('no-envoy', { power, from: isoOf(world.calendar, opens) });
  return mayMeet(position, power, (s) => s.audiences, lost < 0 ? trust.length : lost);
}

/** P3, P4, P10: limits how often an envoy is met or telegrams are read; `met` counts the times so far. */
function mayMeet(
  position: Position,
  power: PowerId,
  met: (s: Standing) => number,
  most: number,
): Refusal | null {
  const s = standingOf(position, power);
  if (!s) return refuse('no-such-power', { power });
  return met(s) >= most ? refuse('often-enough', { power, count: most }) : null;
}

/** P4: the cipher section breaks one cipher at a time. */
export function mayIntercept(world: World, position: Position, power: PowerId): Refusal | null {
  const { most, restDays } = world.scenario.rules.intercept;
  const often = mayMeet(position, power, (s) => s.intercepts, most);
  const s = standingOf(position, power);
  // The first intercept also confirms what was asked for, however much of the ledger is open.
  if (!often && s && s.intel >= MOST_INTEL && s.intercepts > 0) return refuse('wholly-read', { power });
  if (often || position.lastIntercept === null) return often;
  const left = position.lastIntercept + restDays - position.day;
  return left > 0 ? refuse('ciphers-busy', { count: left }) : null;
}

/** Refuses private persuasion of a power whose part is done or lost; else null. */
function refusalOfTheDone({ road }: Dealings, power: PowerId): Refusal | null {
  switch (road) {
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

/** P1: one assurance for each power. */
export function mayAssure(world: World, position: Position, power: PowerId): Refusal | null {
  const s = standingOf(position, power);
  if (!s) return refuse('no-such-power', { power });
  const done = refusalOfTheDone(s, power);
  if (done) return done;
  // An assurance has to be given before its receiver signs.
  if (s.road === 'signed') return refuse('signed-already', { power });
  if (s.assured !== null) return refuse('assured-already', { power });
  const { points } = world.scenario.rules.assurance;
  const weighs = might(
    world,
    power,
    (type) =>
      perMille(perMille(points, type.assurancePerMille), position.credibility) > 0 || type.fear > s.calmed,
  );
  return weighs ? null : refuse('word-weighs-nothing', { power });
}

/**
 * P6: a favour where there is something to give, one at a time; how the actual hidden type takes it is not considered.
 */
export function mayFavour(world: World, position: Position, power: PowerId): Refusal | null {
  const s = standingOf(position, power);
  if (!s) return refuse('no-such-power', { power });
  if (!profile(world, power).data.favour) return refuse('nothing-to-give', { power });
  const done = refusalOfTheDone(s, power);
  if (done) return done;
  if (s.favoured !== null) {
    const forgotten = forgottenOn(world, s.favoured);
    if (forgotten === null || position.day < forgotten) return refuse('favoured-already', { power });
  }
  const { points, trust, billSoonerDays } = world.scenario.rules.favour;
  const warms = might(world, power, (type) => perMille(points, type.favourPerMille) > 0);
  const helps =
    warms || trust > 0 || s.soured > 0 || soonerBill(world, position, power, billSoonerDays) !== null;
  return helps ? null : refuse('nothing-to-give', { power });
}

/** P5: pressure needs contact and a power that it could move; after the signature, a bill that can come sooner. */
export function mayPress(world: World, position: Position, power: PowerId): Refusal | null {
  const s = standingOf(position, power);
  if (!s) return refuse('no-such-power', { power });
  if (position.treaty) {
    if (s.bill === null) return refuse('no-bill', { power });
    if (isExecutive(world, power)) return refuse('no-chamber', { power });
    if (s.pressedBill) return refuse('often-enough', { power, count: 1 });
    const comes = soonerBill(world, position, power, world.scenario.rules.pressure.billSoonerDays) !== null;
    return comes ? null : refuse('bill-no-sooner', { power });
  }
  const { most, points } = world.scenario.rules.pressure;
  if (s.contact === null) return refuse('not-in-touch', { power });
  if (s.pressed >= most) return refuse('often-enough', { power, count: most });
  const moves = might(
    world,
    power,
    (type) => perMille(points, type.pressurePerMille) > 0 || type.pressureMovesTheCurve > 0,
  );
  return moves ? null : refuse('pressure-moves-nobody', { power });
}

/** Who may speak for the player: an observer, or a power that has agreed, signed, or asked for the other's chair. */
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
  const weighs = might(world, power, (type) => leanWorth(world, by, power, type) > 0);
  if (hears <= 0 || !weighs) return refuse('no-ear', { power: by });
  if (!speaker || speaker.road === 'agreed' || isIn(speaker)) return null;
  return speaker.wish?.circle.includes(power) ? null : refuse('no-standing-to-speak', { power: by });
}

/** P8: needs a bill before a chamber, in the near future. */
export function mayLobby(world: World, position: Position, power: PowerId): Refusal | null {
  const s = standingOf(position, power);
  if (!s) return refuse('no-such-power', { power });
  const { room, withinDaysOfTheBill } = world.scenario.rules.lobby;
  if (s.bill === null) return refuse('no-bill', { power });
  if (isExecutive(world, power)) return refuse('no-chamber', { power });
  const lost = room.findIndex((gain) => gain <= 0);
  const most = lost < 0 ? room.length : lost;
  if (s.lobbied >= most) return refuse('often-enough', { power, count: most });
  return s.bill - position.day > withinDaysOfTheBill
    ? refuse('bill-far-off', { power, count: withinDaysOfTheBill })
    : null;
}
