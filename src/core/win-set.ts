/**
 * The win-set of a chamber: which of all possible texts it would pass. For views of a chamber; the rules themselves do
 * not use it.
 */
import type { PowerId } from '../scenario/primitives.ts';
import { slack } from './chamber.ts';
import { type Amount, type PerMille, part } from './integers.ts';
import { countClauses, type Offer, summed } from './ledger.ts';
import type { Position } from './position.ts';
import { profile, type World } from './world.ts';

/**
 * Win-set: share of all texts that this chamber would pass, in thousandths (Putnam 1988), if its undecided deputies add
 * this much; null for an executive.
 */
export function winSet(
  world: World,
  position: Position,
  power: PowerId,
  offer: Offer,
  undecided: Amount = 0,
): PerMille | null {
  const room = slack(world, position, power, offer, undecided);
  if (room === null) return null;
  const who = profile(world, power);
  let apart = room.total - summed((count) => countClauses(who, offer.text, offer.accession, count));
  let sums = new Map<Amount, number>([[0, 1]]);
  let texts = 1;
  for (const clause of world.clauses) {
    if (offer.accession && clause.accessionAs !== undefined) {
      apart += who.weights[clause.id]?.[clause.accessionAs] ?? 0;
      continue;
    }
    const next = new Map<Amount, number>();
    for (const [sum, ways] of sums) {
      for (const { id } of clause.options) {
        const amount = sum + (who.weights[clause.id]?.[id] ?? 0);
        next.set(amount, (next.get(amount) ?? 0) + ways);
      }
    }
    sums = next;
    texts *= clause.options.length;
  }
  let passing = 0;
  for (const [sum, ways] of sums) if (sum + apart >= 0) passing += ways;
  return part(passing, 1000, texts);
}
