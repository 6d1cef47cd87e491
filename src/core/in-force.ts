/** Who is bound to whom, and since when, pair by pair, from deposits and accessions. Rules F1-F4. */
import type { PowerId } from '../scenario/primitives.ts';
import type { ClauseOption } from '../scenario/schema.ts';
import type { Day } from './integers.ts';
import type { Position } from './position.ts';
import { isOut } from './road.ts';
import type { StepBuilder } from './step-builder.ts';
import { option, type PublicWorld, type Text, type World } from './world.ts';

/** Two powers that are bound to one another, and since which day. */
export interface Pair {
  readonly a: PowerId;
  readonly b: PowerId;
  readonly since: Day;
}

/** Days on which the signatories, including the player, deposited; sorted. */
function signatoryDeposits(position: Position): Day[] {
  const all = [
    position.own.deposited,
    ...(position.treaty?.founders ?? []).map((power) => position.standings[power]?.deposited ?? null),
  ];
  return all.filter((day) => day !== null).sort((a, b) => a - b);
}

/** How a text comes into force, by its own clause; pair by pair without such a clause. */
export function forceBy(world: PublicWorld, text: Text): NonNullable<ClauseOption['force']> {
  const { entry } = world.roles;
  return (entry && option(world, entry.id, text[entry.id] ?? entry.start).force) ?? 'pairwise';
}

/** F1: the day from which a text is in force: after two deposits, or after all, as its clause says; null before. */
export function forceDay(world: World, position: Position): Day | null {
  const { treaty } = position;
  if (!treaty) return null;
  const deposits = signatoryDeposits(position);
  if (forceBy(world, treaty.text) !== 'all') return deposits[1] ?? null;
  const needed =
    treaty.founders.filter((power) => !isOut(position.standings[power]?.road ?? 'outside')).length + 1;
  return deposits.length >= needed ? (deposits.at(-1) ?? null) : null;
}

/** Whether every signatory is bound, or has shelved or disowned the text, and the player is bound. */
export function allSignatoriesDone({ treaty, own, standings }: Position): boolean {
  if (!treaty || own.bound === null) return false;
  return treaty.founders.every((power) => {
    const road = standings[power]?.road ?? 'outside';
    return road === 'bound' || isOut(road);
  });
}

/** How a text lets others join, by its own clause; open without such a clause. */
export function accessionBy(world: PublicWorld, text: Text): NonNullable<ClauseOption['accession']> {
  const { accession } = world.roles;
  return (
    (accession && option(world, accession.id, text[accession.id] ?? accession.start).accession) ?? 'open'
  );
}

/** F2: binds those whose own act is done, once the text is in force. */
export function bindThoseInForce(builder: StepBuilder): void {
  const { world } = builder;
  const { own, day, treaty } = builder.position;
  if (treaty === null) return;
  const ownDone = own.deposited !== null && own.bound === null;
  const done = world.partners.filter((power) => {
    const { road } = builder.standing(power);
    return road === 'deposited' || road === 'acceded';
  });
  if ((done.length === 0 && !ownDone) || forceDay(world, builder.position) === null) return;
  const before = boundPowers(world, builder.position);
  if (ownDone) builder.set({ own: { ...own, bound: day } });
  for (const power of done) builder.move(power, 'bind', { bound: day });
  const fresh = ownDone ? [world.player, ...done] : done;
  const all = [...before, ...fresh].sort();
  for (const [index, a] of all.entries()) {
    for (const b of all.slice(index + 1)) {
      if (fresh.includes(a) || fresh.includes(b)) builder.tell({ is: 'inForce', a, b });
    }
  }
}

/** Every power that is bound, including the player, in declared order. */
export function boundPowers(world: World, position: Position): PowerId[] {
  return world.scenario.powers.filter((power) => boundSince(world, position, power) !== null);
}

/** The day since which a power is bound, or null. */
export function boundSince(world: World, position: Position, power: PowerId): Day | null {
  return power === world.player ? position.own.bound : (position.standings[power]?.bound ?? null);
}

/** F3: every pair in force, by date, then by id. */
export function pairs(world: World, position: Position): Pair[] {
  const bound = boundPowers(world, position);
  const found: Pair[] = [];
  for (const one of bound) {
    for (const other of bound) {
      if (one >= other) continue;
      const since = Math.max(boundSince(world, position, one) ?? 0, boundSince(world, position, other) ?? 0);
      found.push({ a: one, b: other, since });
    }
  }
  return found.sort((x, y) => x.since - y.since || (x.a + x.b < y.a + y.b ? -1 : 1));
}
