/** Legality of the commands that conclude: naming a day, calling a table, signing, ratifying, registering. */
import type { PowerId } from '../scenario/primitives.ts';
import { dayOf } from './calendar.ts';
import { soonerBill } from './chamber.ts';
import { isTabled, type Position, standing } from './position.ts';
import { type Refusal, refuse, standingOf } from './refusal.ts';
import { wouldSit } from './table.ts';
import { iso, type World } from './world.ts';

/** T1: a table needs somebody who would come; during a table `sign` ends it with the signatures. */
export function maySign(
  world: World,
  position: Position,
  asked: readonly PowerId[] | undefined,
): Refusal | null {
  if (position.table !== null) return asked === undefined ? null : refuse('at-the-table');
  const unknown = asked?.find((power) => !standingOf(position, power));
  if (unknown !== undefined) return refuse('no-such-power', { power: unknown });
  const would = wouldSit(world, position);
  const come = asked === undefined ? would : would.filter((power) => asked.includes(power));
  return come.length > 0 ? null : refuse('nobody-to-sign');
}

/** T10: each guest's reservation can be met once. */
export function maySettle({ table }: Position, power: PowerId): Refusal | null {
  const found = table?.reservations.find((one) => one.power === power);
  if (found === undefined) return refuse('no-reservation', { power });
  return found.met ? refuse('settled-already', { power }) : null;
}

/** K1, K3, K8: a day for the signature, or one for the exchange of ratifications. */
export function mayNameDay(world: World, position: Position, on: string | undefined): Refusal | null {
  const { treaty } = position;
  if (!treaty) {
    if (!isTabled(position)) return refuse('nothing-offered');
    if (position.namedDay !== null)
      return refuse('day-named-already', { from: iso(world, position.namedDay.until) });
    return on === undefined ? null : dayInReach(world, position, on);
  }
  if (on !== undefined) return refuse('signed-already');
  const there = treaty.founders.some((power) => (standingOf(position, power)?.deposited ?? null) !== null);
  if (!there) return refuse('no-deposit-yet');
  const waiting = treaty.founders.filter((power) => (standingOf(position, power)?.bill ?? null) !== null);
  if (waiting.length === 0) return refuse('signatories-voted');
  if (position.exchangeNamed !== null) return refuse('often-enough', { count: 1 });
  const { billSoonerDays } = world.scenario.rules.deadline;
  const comes = waiting.some((power) => soonerBill(world, position, power, billSoonerDays) !== null);
  return comes ? null : refuse('bill-no-sooner');
}

/** K8: a day that can be named for the signature: neither too near nor too far. */
function dayInReach(world: World, position: Position, on: string): Refusal | null {
  const named = dayOf(world.calendar, on);
  if (named === null) return refuse('no-such-day', { on });
  const { soonestDays, days } = world.scenario.rules.deadline;
  const ahead = named - position.day;
  if (ahead < soonestDays) return refuse('day-too-near', { count: soonestDays });
  return ahead > days ? refuse('day-too-far', { count: days }) : null;
}

/** D4: the player's own ratification, once. */
export function mayRatify(position: Position): Refusal | null {
  return position.own.ordered !== null || position.own.deposited !== null ? refuse('ordered-already') : null;
}

/** F4: registration needs every founder's decision, the player's own deposit, and enough partners bound. */
export function mayRegister(world: World, position: Position): Refusal | null {
  const missing = position.treaty?.founders.find((power) => standingOf(position, power)?.road === 'signed');
  if (missing !== undefined) return refuse('deposits-missing', { power: missing });
  if (position.own.deposited === null) return refuse('deposits-missing', { power: world.player });
  const bound = world.partners.filter((power) => standing(position, power).bound !== null).length;
  const needed = world.scenario.rules.registration.bound;
  return bound >= needed ? null : refuse('too-few-bound', { count: needed });
}
