/**
 * The reservations that guests name before they sign, where the player called them to be heard, and what it costs and
 * brings to record one. Rules T10 and T11.
 */
import type { PowerId } from '../scenario/primitives.ts';
import { type Amount, clamp, type PerMille, part, perMille } from './integers.ts';
import type { Ledger } from './ledger.ts';
import type { Position, Reservation } from './position.ts';
import { gainsByWording } from './reply.ts';
import type { StepBuilder } from './step-builder.ts';
import { ledgerAtTable, reset, seated } from './table.ts';
import type { TermName } from './term-name.ts';
import { profile, type World } from './world.ts';

/** One point, in hundredths. */
const POINT = 100;

/** Terms about the company at the table. */
const OF_THE_COMPANY: ReadonlySet<TermName> = new Set(['beside', 'without', 'third', 'empty-chairs']);

/** T10: the larger of two amounts: what the wording that he wants would gain him, or his worst term of the company. */
function doubt(
  world: World,
  { text }: Position,
  power: PowerId,
  { terms }: Ledger,
): { readonly of: Pick<Reservation, 'name' | 'about' | 'wants'>; readonly amount: Amount } | null {
  const wish = gainsByWording(world, profile(world, power).weights, text)[0];
  const worst = terms.findLast(({ name, amount }) => amount < 0 && OF_THE_COMPANY.has(name));
  if (wish !== undefined && wish.gain >= -(worst?.amount ?? 0))
    return { of: { name: 'clause', about: wish.stands, wants: wish.wording }, amount: wish.gain };
  if (worst === undefined) return null;
  const { amount, ...of } = worst;
  return { of, amount: -amount };
}

/** T10: before the signatures each guest with a reservation names it. */
export function hearReservations(builder: StepBuilder): void {
  const { world, position } = builder;
  const seats = seated(position);
  const { reservationPrice, reservationTrust, reservationMostTrust, reservationUnmet } =
    world.scenario.rules.table;
  const reservations: Reservation[] = [];
  for (const power of seats) {
    const ledger = ledgerAtTable(world, position, power, seats);
    const found = doubt(world, position, power, ledger);
    if (found === null) continue;
    const { of, amount } = found;
    const trust = clamp(wholePoints(amount, reservationTrust), POINT, reservationMostTrust);
    const price = wholePoints(amount, reservationPrice);
    reservations.push({
      ...of,
      power,
      trust,
      price,
      unmet: wholePoints(trust, reservationUnmet),
      met: false,
    });
    builder.tell({ is: 'reservation', power, ...of, ledger });
  }
  // A guest who was kept by a last word is no longer about to leave.
  reset(builder, { leaving: null, reservations });
}

/** A share of an amount in whole points: it is shown as a price, and exactly that price is paid. */
const wholePoints = (amount: Amount, share: PerMille): Amount =>
  part(perMille(amount, share), 1, POINT) * POINT;

/** T10: records a power's reservation: its trust rises and home pays. */
export function settle(builder: StepBuilder, power: PowerId): void {
  const all = builder.position.table?.reservations ?? [];
  reset(builder, {
    leaving: null,
    reservations: all.map((one) => (one.power === power ? { ...one, met: true } : one)),
  });
  for (const { trust, price } of all.filter((one) => one.power === power)) {
    builder.trust(power, trust);
    builder.tell({ is: 'settled', power, trust });
    builder.confidence(-price, 'settled', power);
  }
}

/** T11: uses up one of the words that the call has paid for. */
export function spendWord(builder: StepBuilder): void {
  const { table } = builder.position;
  if (table?.words) reset(builder, { words: table.words - 1 });
}
