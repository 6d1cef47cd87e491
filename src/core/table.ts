/**
 * The signing: who may sit, who cannot bear the table and walks, who signs. Rules T1-T7.
 */
import type { PowerId } from '../scenario/primitives.ts';
import { aspiration } from './aspiration.ts';
import { billDay } from './chamber.ts';
import type { Course } from './course.ts';
import { beyondMandate, credit, fullPowers, requestLedger } from './home.ts';
import { type Ledger, makeLedger, type Offer, offerToday, shareOf, termsOf } from './ledger.ts';
import { type Position, standing } from './position.ts';
import { part, perMille } from './whole.ts';
import { option, profile, type World } from './world.ts';

/** T1: those who would come if called: who agreed, and who said that they wait for others. */
export function wouldSit(world: World, position: Position): PowerId[] {
  return world.partners.filter((power) => {
    const { road } = standing(position, power);
    return road === 'agreed' || road === 'waiting';
  });
}

/** T2: full powers are asked for by wire; every breach is judged again as a request. Null when they are given. */
export function withheld(world: World, position: Position, seats: readonly PowerId[]): Ledger | null {
  const powers = fullPowers(world, position, seats);
  if (powers.total < powers.aspiration) return powers;
  for (const demand of beyondMandate(world, position, seats)) {
    const ledger = requestLedger(world, position, demand);
    if (ledger.total < ledger.aspiration) return ledger;
  }
  return null;
}

/** T3: the offer as it looks from a chair: only those at the table are there. */
function offerAtTable(world: World, position: Position, power: PowerId, seats: readonly PowerId[]): Offer {
  const today = offerToday(world, position, power);
  const who = profile(world, power);
  const { form } = world.roles;
  const chosen = form ? (position.text[form.id] ?? form.start) : null;
  const otherwise = form && chosen ? option(world, form.id, chosen).together : undefined;
  const seated = new Set(seats);
  const friends = who.friends.filter((friend) => {
    const s = position.standings[friend];
    return (
      s !== undefined &&
      s.road !== 'outside' &&
      s.road !== 'informed' &&
      s.road !== 'declined' &&
      s.road !== 'withdrawn'
    );
  });
  const weightOf = (list: readonly PowerId[]): number =>
    list.reduce((weight, friend) => weight + Math.max(0, who.linkage[friend] ?? 0), 0);
  const all = weightOf(friends);
  const gap = all === 0 ? 0 : part(weightOf(friends.filter((friend) => !seated.has(friend))), 1000, all);
  const share = shareOf(world, position.text);
  const empty = form && chosen && otherwise !== undefined && gap > 0;
  const lost = empty ? (who.weights[form.id]?.[chosen] ?? 0) - (who.weights[form.id]?.[otherwise] ?? 0) : 0;
  return {
    ...today,
    share: empty ? share - perMille(world.scenario.rules.table.shareLostByGap, gap) : share,
    presence: (other) => (seated.has(other) ? 1000 : 0),
    isAbsent: (other) => other in position.standings && !seated.has(other),
    emptyChairs: -perMille(lost, gap),
  };
}

/** T4: the first, in declared order, who cannot bear the table as it stands. */
export function firstToWalk(world: World, position: Position): { power: PowerId; ledger: Ledger } | null {
  const seats = position.table?.seats ?? [];
  for (const power of seats) {
    const terms = termsOf(world, position, power, offerAtTable(world, position, power, seats));
    const full = aspiration(world, position, power, false);
    const needs =
      standing(position, power).road === 'agreed'
        ? perMille(full, world.scenario.rules.table.agreedStaysAt)
        : full;
    const ledger = makeLedger(terms, needs);
    if (ledger.total < needs) return { power, ledger };
  }
  return null;
}

export function call(course: Course, asked: readonly PowerId[] | null): void {
  const sitting = wouldSit(course.world, course.position).filter(
    (power) => asked === null || asked.includes(power),
  );
  course.set({ table: { seats: sitting, wiresRead: false } });
  course.tell({ is: 'tableCalled', with: sitting });
}

/** T2, refused: the guests are sent home. */
export function sendHome(course: Course): void {
  const { world, position } = course;
  const ledger = withheld(world, position, position.table?.seats ?? []);
  if (ledger) course.tell({ is: 'powersWithheld', ledger });
  course.confidence(world.scenario.home.atOnce.fullPowersWithheld, 'full-powers');
  course.set({ table: null });
}

export function walkOut(course: Course): void {
  const walker = firstToWalk(course.world, course.position);
  const { table } = course.position;
  if (!walker || !table) return;
  course.move(walker.power, 'walkOut');
  course.set({ table: { ...table, seats: table.seats.filter((power) => power !== walker.power) } });
  course.tell({ is: 'walkedOut', power: walker.power, ledger: walker.ledger });
}

/** T5: nobody is left: it costs at home, in credit, and with everyone who had come. */
export function clearTable(course: Course): void {
  const { table } = course.world.scenario.rules;
  course.tell({ is: 'tableEmpty' });
  course.confidence(course.world.scenario.home.atOnce.emptyTable, 'empty-table');
  course.set({ table: null, credibility: Math.max(0, course.position.credibility + table.emptyCredibility) });
  for (const power of wouldSit(course.world, course.position)) course.trust(power, table.emptyTrust);
}

/** T6: pens. The text is closed; chambers are counted from this day. */
export function sign(course: Course): void {
  const { world } = course;
  const { atOnce } = world.scenario.home;
  const seats = course.position.table?.seats ?? [];
  const { day, text } = course.position;
  course.set({ treaty: { day, text, founders: seats }, table: null, wires: [], newsToPrint: true });
  course.tell({ is: 'signed', powers: [world.player, ...seats], text });
  for (const power of seats) {
    course.move(power, 'sign', { signed: day, bill: billDay(world, power, day), putOff: 0 });
    course.confidence((atOnce.signs[power] ?? 0) + atOnce.eachSignatory, 'signed', power);
    credit(course, power, 'signs');
  }
}
