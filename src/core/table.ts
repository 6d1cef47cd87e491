/** The signing: who may sit, who cannot bear the table and walks out, who signs. Rules T1-T9 and T12. */
import type { PowerId } from '../scenario/primitives.ts';
import { countHope } from './aspiration.ts';
import { billDay } from './chamber.ts';
import type { Command } from './commands.ts';
import { readWires, thinkOfAcceding } from './due-answers.ts';
import { credit, fullPowers } from './home.ts';
import { type Amount, part, perMille } from './integers.ts';
import {
  type Ledger,
  listed,
  makeLedger,
  type Offer,
  offerToday,
  shareOf,
  total as sumOf,
  type Term,
  termsOf,
} from './ledger.ts';
import { beyondMandate, requestLedger } from './permission.ts';
import { type Position, standing, type TableChange } from './position.ts';
import { nearestAmong } from './reply.ts';
import { hasLeft, hasText, isInvited } from './standing.ts';
import type { StepBuilder } from './step-builder.ts';
import { keepNamedDay } from './tied-hands.ts';
import { option, profile, type Text, type World } from './world.ts';

/**
 * Id of the table as a paper: `answer table 1` lets the guest who is about to leave go, `answer table 2` adjourns;
 * `sign` signs.
 */
export const TABLE = 'table';
const NOON = 12;

const answersTable = (command: Command, choice: number): boolean =>
  command.do === 'answer' && command.dilemma === TABLE && command.choice === choice;

/** T8: whether the command lets the guest who is about to leave go. */
export const letsTheGuestGo = (command: Command): boolean => answersTable(command, 1);

/** T8: whether the command sends everybody home for another day. */
export const adjourns = (command: Command): boolean => answersTable(command, 2);

/** T1: the powers that would come if called: those that agreed, and those that wait for others. */
export function wouldSit(world: World, position: Position): PowerId[] {
  return world.partners.filter((power) => maySit(position, power));
}

/** T1: whether the power would come if called. */
export function maySit(position: Position, power: PowerId): boolean {
  const { road } = standing(position, power);
  return road === 'agreed' || road === 'waiting';
}

/**
 * T2: judges full powers, then every breach again as a request. Returns the first ledger that falls short; null when
 * powers are given.
 */
export function withheld(world: World, position: Position, seats: readonly PowerId[]): Ledger | null {
  const powers = fullPowers(world, position, seats);
  if (powers.total < powers.aspiration) return powers;
  for (const demand of beyondMandate(world, position, seats)) {
    const ledger = requestLedger(world, position, demand);
    if (ledger.total < ledger.aspiration) return ledger;
  }
  return null;
}

/** The guests who still agree or wait: a redraft may have made others withdraw. */
export function seated(position: Position): PowerId[] {
  return (position.table?.seats ?? []).filter((power) => maySit(position, power));
}

/** T3: the offer as a guest sees it: only those at the table are present. */
export function offerAtTable(
  world: World,
  position: Position,
  power: PowerId,
  seats: readonly PowerId[],
  text: Text,
): Offer {
  const today = offerToday(world, position, power);
  const who = profile(world, power);
  const { form } = world.roles;
  const chosen = form ? (text[form.id] ?? form.start) : null;
  const otherwise = form && chosen ? option(world, form.id, chosen).together : undefined;
  const there = new Set(seats);
  const friends = who.friends.filter((friend) => {
    const s = position.standings[friend];
    return s !== undefined && isInvited(s) && !hasLeft(s);
  });
  const weightOf = (list: readonly PowerId[]): number =>
    list.reduce((weight, friend) => weight + Math.max(0, who.linkage[friend] ?? 0), 0);
  const all = weightOf(friends);
  const gap = all === 0 ? 0 : part(weightOf(friends.filter((friend) => !there.has(friend))), 1000, all);
  const share = shareOf(world, text);
  const empty = form && chosen && otherwise !== undefined && gap > 0;
  const lost = empty ? (who.weights[form.id]?.[chosen] ?? 0) - (who.weights[form.id]?.[otherwise] ?? 0) : 0;
  return {
    ...today,
    text,
    share: empty ? share - perMille(world.scenario.rules.table.shareLostByGap, gap) : share,
    presence: (other) => (there.has(other) ? 1000 : 0),
    isAbsent: (other) => other in position.standings && !there.has(other),
    emptyChairs: -perMille(lost, gap),
  };
}

/** T12: what so many guests add to the need of each guest who minds them. */
export function crowdOf({ scenario }: Pick<World, 'scenario'>, guests: number): Amount {
  const { usualGuests, crowd } = scenario.rules.table;
  return Math.max(0, guests - usualGuests) * crowd;
}

/**
 * T12: what a guest needs beyond his own need because so many sit there. Who has still to be heard, or has been heard
 * and has nothing left out of the minutes, does not mind them.
 */
export function crowdAt(
  world: World,
  { table }: Position,
  power: PowerId,
  seats: readonly PowerId[],
): Amount {
  const heard = table?.reservations ?? [];
  const isContent =
    heard.length === 0
      ? table !== null && table.words !== null
      : !heard.some((one) => one.power === power && !one.met);
  return isContent ? 0 : crowdOf(world, seats.length);
}

/**
 * The parts of what a guest's sum has to reach at the table: less for a guest who has agreed (T4), and more where many sit
 * there (T12).
 */
export function neededAtTable(
  world: World,
  position: Position,
  power: PowerId,
  seats: readonly PowerId[],
): readonly Term[] {
  const { agreedStaysAt } = world.scenario.rules.table;
  const hope = listed((count) => countHope(world, position, power, false, count));
  const parts: Term[] = [...hope];
  if (standing(position, power).road === 'agreed') {
    const full = sumOf(hope);
    parts.push({ name: 'yes', amount: perMille(full, agreedStaysAt) - full });
  }
  parts.push({ name: 'crowd', amount: crowdAt(world, position, power, seats) });
  return parts;
}

export function ledgerAtTable(
  world: World,
  position: Position,
  power: PowerId,
  seats: readonly PowerId[],
): Ledger {
  const offer = offerAtTable(world, position, power, seats, position.text);
  return makeLedger(termsOf(world, position, power, offer), neededAtTable(world, position, power, seats));
}

/** T4: the first guest, in declared order, who cannot bear the table as it stands. */
export function firstToWalk(world: World, position: Position): { power: PowerId; ledger: Ledger } | null {
  const seats = seated(position);
  for (const power of seats) {
    const ledger = ledgerAtTable(world, position, power, seats);
    if (ledger.total < ledger.aspiration) return { power, ledger };
  }
  return null;
}

/** Changes the table, if one is in session. */
export function reset(builder: StepBuilder, change: TableChange): void {
  const { table } = builder.position;
  if (table) builder.set({ table: { ...table, ...change } });
}

/**
 * T1: calls a table for noon, for everyone who would come or those of them who are asked. T10: with `hears`,
 * reservations are heard.
 */
export function call(builder: StepBuilder, asked: readonly PowerId[] | null, hears: boolean): void {
  const sitting = wouldSit(builder.world, builder.position).filter(
    (power) => asked === null || asked.includes(power),
  );
  const words = hears ? builder.world.scenario.rules.table.lastWords : null;
  builder.set({
    table: { guests: sitting, seats: sitting, hour: NOON, leaving: null, words, reservations: [] },
  });
  builder.tell({ is: 'tableCalled', with: sitting });
}

/** T2: full powers are refused and the guests are sent home. */
export function sendHome(builder: StepBuilder): void {
  const { world, position } = builder;
  const ledger = withheld(world, position, seated(position));
  if (ledger) builder.tell({ is: 'powersWithheld', ledger });
  builder.confidence(world.scenario.home.atOnce.fullPowersWithheld, 'full-powers');
  builder.set({ table: null });
}

/** T8: a guest is about to leave and names the text that would keep him; there is an hour for a last offer. */
export function announceLeaving(builder: StepBuilder): void {
  const { world, position } = builder;
  const walker = firstToWalk(world, position);
  const { table } = position;
  if (!walker || !table) return;
  const { power, ledger } = walker;
  reset(builder, { leaving: power, reservations: [], hour: table.hour + 1 });
  const seats = seated(position);
  const misses = chairsMissed(world, position, power, ledger);
  const nearest = nearestAmong(world, position, power, ledger.aspiration, [[]], (text) =>
    offerAtTable(world, position, power, seats, text),
  );
  builder.tell({
    is: 'leaving',
    power,
    ledger,
    misses,
    wish: nearest?.wish ?? null,
    wouldBe: nearest?.total ?? null,
  });
}

/** T9: the friends whose empty chairs alone take more than he is short of; he names them before any wording. */
function chairsMissed(
  world: World,
  position: Position,
  power: PowerId,
  { terms, total, aspiration: needs }: Ledger,
): PowerId[] {
  const there = seated(position);
  const missed = profile(world, power).friends.filter((friend) => {
    const s = position.standings[friend];
    return s !== undefined && hasText(s) && !there.includes(friend);
  });
  const lost = terms.filter(
    ({ name, about }) => name === 'empty-chairs' || (name === 'without' && missed.includes(about ?? '')),
  );
  return needs - total <= -sumOf(lost) ? missed : [];
}

/**
 * T8: sends everybody home for another day; wires that came in meanwhile are read. The minutes are void, and so is the trust
 * that was won by what they record: otherwise each guest could be won again at the next table.
 */
export function adjourn(builder: StepBuilder): void {
  const powers = seated(builder.position);
  for (const { power, trust, met } of builder.position.table?.reservations ?? [])
    if (met) builder.trust(power, -trust);
  builder.set({ table: null });
  builder.tell({ is: 'adjourned', powers });
  builder.confidence(builder.world.scenario.home.atOnce.adjourned, 'adjourned');
  readWires(builder, false);
}

/**
 * T8: the player goes on to the signatures with those who stay; no reservations are heard. T10: a guest whose
 * reservation was heard and is not recorded loses trust, before it is seen who stays.
 */
export function goOnToSigning(builder: StepBuilder): void {
  const open = (builder.position.table?.reservations ?? []).filter(({ met, unmet }) => !met && unmet > 0);
  for (const { power, unmet } of open) builder.trust(power, -unmet);
  if (open.length > 0) builder.tell({ is: 'unrecorded', powers: open.map(({ power }) => power) });
  reset(builder, { leaving: null, words: null });
}

/** T7: seats the powers that agreed by telegram during the night. */
export function admitLateGuests(builder: StepBuilder, before: readonly PowerId[]): void {
  const { table } = builder.position;
  const late = wouldSit(builder.world, builder.position).filter((power) => !before.includes(power));
  if (table) reset(builder, { guests: [...table.guests, ...late], seats: [...table.seats, ...late] });
}

/** T4: the first guest who cannot bear the table leaves it; he goes on waiting for a better one. */
export function walkOut(builder: StepBuilder): void {
  const walker = firstToWalk(builder.world, builder.position);
  const { table } = builder.position;
  if (!walker || !table) return;
  builder.move(walker.power, 'walkOut');
  reset(builder, {
    hour: table.hour + 1,
    leaving: null,
    seats: seated(builder.position).filter((power) => power !== walker.power),
  });
  builder.tell({ is: 'walkedOut', power: walker.power, ledger: walker.ledger });
}

/** T5: nobody is left; it costs confidence, credibility, and trust with everyone who had come. */
export function clearTable(builder: StepBuilder): void {
  const { atOnce } = builder.world.scenario.home;
  const { emptyCredibility, emptyTrust } = builder.world.scenario.rules.table;
  const guests = builder.position.table?.guests ?? [];
  builder.tell({ is: 'tableEmpty' });
  builder.confidence(atOnce.emptyTable, 'empty-table');
  builder.set({ table: null });
  builder.credibility(emptyCredibility);
  for (const power of guests) builder.trust(power, emptyTrust);
}

/** T6: signs. The text is closed, and the chambers' days count from this day. */
export function sign(builder: StepBuilder): void {
  const { world } = builder;
  const { atOnce } = world.scenario.home;
  const seats = seated(builder.position);
  const { day, text } = builder.position;
  const treaty = { day, text, founders: seats };
  builder.set({ treaty, table: null, wires: [], newsToPrint: true });
  builder.tell({ is: 'signed', powers: [world.player, ...seats], text });
  for (const power of seats) {
    builder.move(power, 'sign', { signed: day, bill: billDay(world, power, day), putOff: 0 });
    builder.confidence((atOnce.signs[power] ?? 0) + atOnce.eachSignatory, 'signed', power);
    credit(builder, power, 'signs');
  }
  keepNamedDay(builder, seats);
  for (const power of world.partners)
    if (builder.standing(power).pollDue !== null) builder.change(power, { pollDue: null });
  for (const power of world.partners) if (!seats.includes(power)) thinkOfAcceding(builder, power, treaty);
}
