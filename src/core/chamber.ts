/**
 * Ratification by a chamber with factions, or by an executive that needs none (Putnam's two levels): the slack for an
 * offer, the day of the bill and its outcome. Rules C1-C11.
 */
import type { Partner } from '../scenario/power.ts';
import type { PowerId } from '../scenario/primitives.ts';
import { isMonday } from './calendar.ts';
import { type Amount, type Day, part, perMille } from './integers.ts';
import {
  assuranceWorth,
  besides,
  type Count,
  countClauses,
  fearOf,
  type Ledger,
  listed,
  makeLedger,
  type Offer,
  offerToday,
  opinionOf,
  summed,
  termsOf,
  total,
} from './ledger.ts';
import { isFounder, type Position, standing } from './position.ts';
import type { ChamberInfluence, Persuasion, Ratification } from './standing.ts';
import type { StepBuilder } from './step-builder.ts';
import { day, decidesFrom, profile, type World } from './world.ts';

type Chamber = Extract<Partner['ratification'], { track: 'chamber' }>;

/** Cache of the faction that counts in each chamber; chambers are scenario data and never change. */
const pivots = new WeakMap<Chamber, Chamber['factions'][number]>();

/** C1: the faction whose votes complete the quota, counted in order of rising tolerance. */
export function pivot(chamber: Chamber): Chamber['factions'][number] {
  const known = pivots.get(chamber) ?? pivotOf(chamber);
  pivots.set(chamber, known);
  return known;
}

/** C1: the factions in the order in which they are counted: the one that asks for least first. */
export const factionsInOrder = ({ factions }: Chamber): Chamber['factions'] =>
  [...factions].sort((a, b) => a.tolerance - b.tolerance || (a.id < b.id ? -1 : 1));

function pivotOf(chamber: Chamber): Chamber['factions'][number] {
  const order = factionsInOrder(chamber);
  let votes = 0;
  for (const faction of order) {
    votes += faction.weight;
    if (votes >= chamber.quota) return faction;
  }
  const last = order.at(-1);
  if (!last) throw new Error('no factions');
  return last;
}

/** C2: counts the slack that a chamber leaves for the offer, term by term. */
function countRoom(
  world: World,
  position: Position,
  power: PowerId,
  offer: Offer,
  chamber: Chamber,
  count: Count,
  undecided: Amount,
): void {
  const who = profile(world, power);
  const { linkagePerMille, trustPerMille, beyondPerMille } = world.scenario.rules.chamber;
  const s = standing(position, power);
  let linkages = 0;
  for (const { other, linkage } of who.ties)
    if (linkage !== 0 && offer.presence(other) > 0) linkages += besides(linkage, offer.share, 1000);
  const faction = pivot(chamber);
  let sum = 0;
  const add: Count = (name, amount, about) => {
    sum += amount;
    count(name, amount, about);
  };
  countClauses(who, offer.text, offer.accession, add);
  add('linkages', perMille(linkages, linkagePerMille));
  add('trust', perMille(s.trust, trustPerMille));
  add('opinion', opinionOf(world, who, position));
  add('faction', -faction.tolerance, faction.id);
  if (s.assured !== null) {
    const { inTheChamber } = world.scenario.rules.assurance;
    add('assurance', perMille(assuranceWorth(world, position, who), inTheChamber));
  }
  const beyond = Math.max(0, sum - (chamber.fullUpTo ?? sum));
  count('beyond', perMille(beyond, beyondPerMille) - beyond);
  count('soured', -s.soured);
  count('favour', s.favour);
  count('lean', s.lean);
  count('lobby', lobbied(world, s.lobbied));
  count('crisis', s.room);
  count('registered', position.registered === null ? 0 : chamber.registrationWorth);
  count('undecided', undecided);
  if (position.treaty) count('fear', -fearOf(who, s));
  for (const tide of chamber.tides) {
    if (position.day >= day(world, tide.from) && position.day <= day(world, tide.until))
      count('tide', tide.points + (who.type.addToTides[tide.id] ?? 0), tide.id);
  }
}

/**
 * C2: the slack of a power's chamber for the offer, as a ledger; null for an executive, which has no chamber. Without
 * `undecided` it is what the government counts on, which does not know how its undecided deputies will vote (C11).
 */
export function slack(
  world: World,
  position: Position,
  power: PowerId,
  offer: Offer,
  undecided: Amount = 0,
): Ledger | null {
  const { ratification } = profile(world, power).data;
  if (ratification.track === 'executive') return null;
  const terms = listed((count) => countRoom(world, position, power, offer, ratification, count, undecided));
  return makeLedger(terms, 0);
}

/**
 * C11: what is left of an amount that the undecided add to the slack. Each postponement, each friend who has spoken for
 * the player and a favour win over some of those against.
 */
export function wonOver(
  { scenario }: World,
  adds: Amount,
  { putOff, leanedBy, favoured }: Persuasion & Ratification,
): Amount {
  const helps = scenario.rules.chamber.putOffWins * putOff + leanedBy.length + (favoured === null ? 0 : 1);
  return Math.max(adds, part(adds, 1, helps + 1));
}

/** C11: what the undecided add to the slack at the next vote. */
export const undecidedAdd = (world: World, position: Position, power: PowerId): Amount =>
  wonOver(world, world.undecided[power] ?? 0, standing(position, power));

/** C11: whether anybody but the deputies knows how the undecided will vote: after a talk shortly before a vote, or a vote. */
export const undecidedHeard = ({ heard, putOff }: ChamberInfluence & Ratification): boolean =>
  heard || putOff > 0;

/** C11: the first day on which a talk in the lobbies tells how the undecided will vote in the bill of that day. */
export const undecidedTellFrom = ({ scenario }: World, bill: Day): Day =>
  bill - scenario.rules.chamber.putOffDays;

/** C2: the same slack as a sum; `MAX_SAFE_INTEGER` for an executive. */
export function roomLeft(world: World, position: Position, power: PowerId, offer: Offer): Amount {
  const { ratification } = profile(world, power).data;
  if (ratification.track === 'executive') return Number.MAX_SAFE_INTEGER;
  return summed((count) => countRoom(world, position, power, offer, ratification, count, 0));
}

/** P8: slack that talks in the lobbies have won so far. */
function lobbied(world: World, times: number): Amount {
  let room = 0;
  for (const amount of world.scenario.rules.lobby.room.slice(0, times)) room += amount;
  return room;
}

/** C10: the day itself, or the first day after it on which the chamber sits: not in a recess, and not on a Sunday. */
function sittingFrom(world: World, chamber: Chamber, onDay: Day): Day {
  let sits = onDay;
  for (const { from, until } of chamber.recesses) {
    const end = day(world, until);
    if (sits <= end && sits >= day(world, from)) sits = end + 1;
  }
  const isSunday = isMonday(world.calendar, sits + 1);
  return isSunday ? sittingFrom(world, chamber, sits + 1) : sits;
}

/** C3: the day of the bill: the usual days after signature or promise, and not before the chamber sits. */
export function billDay(world: World, power: PowerId, from: Day): Day {
  const { ratification } = profile(world, power).data;
  if (ratification.track === 'executive') {
    return Math.max(from + ratification.depositAfterDays, decidesFrom(world, power));
  }
  const usual = Math.max(from + ratification.billAfterDays, day(world, ratification.sitsFrom));
  return sittingFrom(world, ratification, usual);
}

/** The votes for a bill where the chamber has this slack, and all its votes. A faction is for it if its own slack is not negative. */
export function votesAt(chamber: Chamber, room: Amount): { readonly ayes: number; readonly all: number } {
  const base = room + pivot(chamber).tolerance;
  const count = (factions: Chamber['factions']): number =>
    factions.reduce((sum, { weight }) => sum + weight, 0);
  return {
    ayes: count(chamber.factions.filter(({ tolerance }) => base >= tolerance)),
    all: count(chamber.factions),
  };
}

/** C4-C8: the chamber votes on the bill, or the executive decides. */
export function decideBill(builder: StepBuilder, power: PowerId): void {
  const { world, position } = builder;
  const { ratification } = profile(world, power).data;
  const rules = world.scenario.rules.chamber;
  const s = builder.standing(power);
  const offer = offerToday(world, position, power);
  const terms = termsOf(world, position, power, offer);
  if (isFounder(position, power) && (total(terms) < rules.disownsBelow || s.trust <= rules.disownsAtTrust)) {
    builder.move(power, 'disown', { bill: null });
    builder.tell({ is: 'disowned', power, ledger: makeLedger(terms, rules.disownsBelow) });
    return;
  }
  if (ratification.track === 'executive') {
    builder.change(power, { bill: null, passed: position.day, handsIn: position.day });
    return;
  }
  const room = slack(world, position, power, offer, undecidedAdd(world, position, power));
  if (room === null) return;
  const vote = { ledger: room, ...votesAt(ratification, room.total) };
  if (room.total < 0) {
    if (s.putOff >= (ratification.mostPutOff ?? rules.mostPutOff)) {
      builder.move(power, 'shelve', { bill: null });
      builder.tell({ is: 'shelved', power, ...vote });
      return;
    }
    const until = sittingFrom(world, ratification, position.day + rules.putOffDays);
    builder.change(power, { bill: until, putOff: s.putOff + 1 });
    builder.tell({ is: 'billPutOff', power, ...vote, until });
    return;
  }
  const handsIn = position.day + depositDelay(ratification, room.total);
  builder.change(power, { bill: null, passed: position.day, handsIn });
  builder.tell({ is: 'billPassed', power, ...vote, handsIn });
  handInWithAllies(builder, power);
}

/** C8: the days from a vote that is carried by this margin to the deposit. */
export const depositDelay = ({ marginForNoDelay, daysPerMissingPoint }: Chamber, margin: Amount): Day =>
  part(Math.max(0, marginForNoDelay - margin), daysPerMissingPoint, 10_000);

/** C9: two founders with a mutual linkage hand in on the later of their days. */
function handInWithAllies(builder: StepBuilder, power: PowerId): void {
  const { world, position } = builder;
  if (!isFounder(position, power)) return;
  const who = profile(world, power);
  const { alliesAt } = world.scenario.rules.chamber;
  for (const other of position.treaty?.founders ?? []) {
    if (other === power) continue;
    const mutual = Math.min(who.linkage[other] ?? 0, profile(world, other).linkage[power] ?? 0);
    const [mine, theirs] = [builder.standing(power), builder.standing(other)];
    if (mutual < alliesAt || theirs.handsIn === null || theirs.deposited !== null || mine.handsIn === null)
      continue;
    waitFor(builder, power, other);
    waitFor(builder, other, power);
  }
}

/** C9: a power hands in no sooner than its ally; the player, who has been told its day, is told the new one. */
function waitFor(builder: StepBuilder, power: PowerId, ally: PowerId): void {
  const was = builder.standing(power).handsIn;
  const until = builder.standing(ally).handsIn;
  if (was === null || until === null || was >= until) return;
  builder.change(power, { handsIn: until });
  builder.tell({ is: 'moved', power, was, until, ally });
}

/**
 * The day of a bill that is hurried by `by` days; null where it would come no sooner. The day is not before tomorrow,
 * nor before the chamber's `noHasteBefore`, nor before its committees have had their `leastDays`, nor in a recess. A
 * government without a chamber cannot be hurried.
 */
export function soonerBill(world: World, position: Position, power: PowerId, by: Day): Day | null {
  const { bill, signed, promised } = standing(position, power);
  const { ratification } = profile(world, power).data;
  if (bill === null || ratification.track === 'executive') return null;
  const floor = ratification.noHasteBefore === undefined ? 0 : day(world, ratification.noHasteBefore);
  const committees = (signed ?? promised ?? 0) + ratification.leastDays;
  const soonest = Math.max(position.day + 1, floor, committees, bill - by);
  const sooner = sittingFrom(world, ratification, soonest);
  return sooner < bill ? sooner : null;
}

/** Brings a bill forward by up to `by` days, where that is possible, and tells the new day. */
export function hastenBill(builder: StepBuilder, power: PowerId, by: Day): void {
  const was = builder.standing(power).bill;
  const until = soonerBill(builder.world, builder.position, power, by);
  if (was === null || until === null) return;
  builder.change(power, { bill: until });
  builder.tell({ is: 'moved', power, was, until });
}

/** The total of a slack; `MAX_SAFE_INTEGER` for an executive. */
export function slackTotal(room: Ledger | null): Amount {
  return room === null ? Number.MAX_SAFE_INTEGER : room.total;
}
