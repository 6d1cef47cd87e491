/** The count of a vote that has been held: which faction voted how, in the order in which it is counted. */
import { factionsInOrder } from '../../core/view-chamber.ts';
import type { PublicWorld } from '../../core/world.ts';
import type { PowerId } from '../../scenario/primitives.ts';
import { chamberData, type Faction } from '../dossier/chambers.ts';

/** A faction in a vote that has been held. */
interface Counted extends Pick<Faction, 'id' | 'weight'> {
  readonly vote: 'aye' | 'nay';
  /** The votes for the bill up to and with it; null if it is against. */
  readonly together: number | null;
}

/**
 * A vote that has been held, faction by faction as it is counted: those against first, then those for it, the largest last,
 * so that the last one decides wherever one can. Each faction asks for more than the one before in the order of the chamber,
 * so the number of votes tells which they were. Null for a power without a chamber.
 */
export function votesCounted(
  world: PublicWorld,
  power: PowerId,
  ayes: number,
): { readonly quota: number; readonly factions: readonly Counted[] } | null {
  const data = chamberData(world, power);
  if (data === null) return null;
  let reached = 0;
  const against: Pick<Faction, 'id' | 'weight'>[] = [];
  const inFavour: typeof against = [];
  for (const { id, weight } of factionsInOrder(data)) {
    const isFor = reached < ayes;
    if (isFor) reached += weight;
    (isFor ? inFavour : against).push({ id, weight });
  }
  let together = 0;
  const factions: Counted[] = against.map((one) => ({ ...one, vote: 'nay', together: null }));
  for (const one of inFavour.sort((a, b) => a.weight - b.weight)) {
    together += one.weight;
    factions.push({ ...one, vote: 'aye', together });
  }
  return { quota: data.quota, factions };
}
