/**
 * What the dossiers and the sheets read out of a timeline beyond the tape: whose ledger a cable carries, the last
 * answer of a power, when a note left, what has been heard of the greater pact's clock.
 */
import type { Timeline } from '../../chronicle/timeline.ts';
import type { CableOf } from '../../core/cables.ts';
import type { Wish } from '../../core/position.ts';
import type { SeenCable } from '../../core/seen.ts';
import type { PowerId } from '../../scenario/primitives.ts';
import type { Entry } from '../tape/tape-words.ts';
import { type Sums, sumsIn } from './answer-sums.ts';

/** Whose mind the ledgers of a cable are, and the ledgers; null for a cable without any, or one of which nothing is read. */
export function ledgerOf(cable: SeenCable, player: PowerId): ({ owner: PowerId } & Sums) | null {
  if (!('ledger' in cable) || cable.ledger.terms.length === 0) return null;
  const sums = sumsIn(cable);
  if (cable.is === 'replied' || cable.is === 'needed') return { owner: cable.from, ...sums };
  if (cable.is === 'asked' || cable.is === 'powersWithheld') return { owner: player, ...sums };
  return { owner: cable.power, ...sums };
}

/** The place on the tape of the last answer that this power gave, or -1. */
export function lastAnswer(tape: readonly Entry[], power: PowerId, player: PowerId): number {
  return tape.findLastIndex(({ cable }) => ledgerOf(cable, player)?.owner === power);
}

/** What this power last said it would need, in its answer or when it was asked; null when that was nothing. */
export function lastWish(tape: readonly Entry[], power: PowerId): Wish | null {
  const said = tape.findLast(
    ({ cable }) => (cable.is === 'replied' || cable.is === 'needed') && cable.from === power,
  )?.cable;
  return said !== undefined && 'wish' in said ? said.wish : null;
}

/** Steps of the greater pact's clock that have been heard of. */
export function clockSteps(timeline: Timeline): CableOf<'clock'>[] {
  return timeline.moments.flatMap(({ cables }) =>
    cables.flatMap((cable) => (cable.is === 'clock' ? [cable] : [])),
  );
}

/** The day on which the last note to this power left, or null. */
export function noteDay(timeline: Timeline, power: PowerId): number | null {
  for (const { cables } of [...timeline.moments].reverse()) {
    const sent = cables.findLast((cable) => cable.is === 'noteSent' && cable.power === power);
    if (sent) return sent.day;
  }
  return null;
}
