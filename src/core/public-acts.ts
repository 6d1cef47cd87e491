/**
 * What acts in public, the registration and the player's own ratification take and bring, each amount computed in one
 * place: for the rule that charges it, and for the seat that is told before the act (view-what-if.ts). What requests
 * and breaches cost at home is in permission.ts.
 */
import type { PowerId } from '../scenario/primitives.ts';
import { soonerBill } from './chamber.ts';
import { pairs } from './in-force.ts';
import { type Amount, type PerMille, part } from './integers.ts';
import { type Position, standing } from './position.ts';
import { option, type World } from './world.ts';

/** F4: what registration does to confidence; nothing where the text provides for it. */
export function registrationAtHome(world: World, { treaty }: Position): Amount {
  const provided = world.clauses.some(
    (clause) => option(world, clause.id, treaty?.text[clause.id] ?? clause.start).registers,
  );
  return provided ? 0 : world.scenario.home.atOnce.registration;
}

/** D4: what the player's own ratification does to confidence if it is handed in today, before the partners'. */
export function ratifiedEarly(world: World, position: Position): Amount {
  const { partners, eachMissing } = world.scenario.home.atOnce.ratifyingBeforePartners;
  const there = (position.treaty?.founders ?? []).filter(
    (power) => standing(position, power).deposited !== null,
  );
  return Math.max(0, partners - there.length) * eachMissing;
}

/** H5: what a change of wording in a text that has been printed does to confidence at this publicity. */
export const changeInPrint = (world: World, publicity: Amount): Amount =>
  0 - part(publicity, world.scenario.rules.publicity.draftCostPerPoint, 1000);

/** H5, D7: what a change of wording does to confidence today because of print; only the first of a day is charged. */
export function changeToday(world: World, { day, draftedOn, publicity, publications }: Position): Amount {
  return publications > 0 && draftedOn !== day ? changeInPrint(world, publicity) : 0;
}

/** A5: publicity after a publication today. */
export const publicityInPrint = (world: World, { publications, publicity }: Position): Amount =>
  publicity + (world.scenario.rules.publicity.steps[publications] ?? 0);

/** K9: whether governments take a publication today as a sign: the first one, while no pair is in force. */
export const isSignInPrint = (world: World, position: Position): boolean =>
  position.publications === 0 && pairs(world, position).length === 0;

/** K1, K9: the powers that have been approached; a public act may move the trust of each. */
export const approached = (world: World, position: Position): PowerId[] =>
  world.partners.filter((power) => standing(position, power).contact !== null);

/** K1: the powers whose yes would stand behind a day named today. */
export const behindADay = (world: World, position: Position): PowerId[] =>
  world.partners.filter((power) => standing(position, power).road === 'agreed');

/** K1: what naming a day does to credibility at once: something only if nobody has agreed. */
export const namingCredibility = (world: World, agreed: readonly PowerId[]): PerMille =>
  agreed.length === 0 ? world.scenario.rules.deadline.emptyCredibility : 0;

/** K3: the founders whose bills a day for the exchange would bring forward; their chambers are soured. */
export function hurriedByExchange(world: World, position: Position): PowerId[] {
  const { billSoonerDays } = world.scenario.rules.deadline;
  const founders = position.treaty?.founders ?? [];
  return founders.filter((power) => soonerBill(world, position, power, billSoonerDays) !== null);
}
