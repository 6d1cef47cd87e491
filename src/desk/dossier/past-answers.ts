/**
 * What dossiers and sheets read from a timeline in addition to the tape: the owner of a cable's ledger, a
 * power's last answer, when a note left, the known steps of the greater pact's clock.
 */
import type { Timeline } from '../../chronicle/timeline.ts';
import type { CableOf } from '../../core/cables.ts';
import type { SeenCable } from '../../core/seen.ts';
import type { Wish } from '../../core/standing.ts';
import type { PowerId } from '../../scenario/primitives.ts';
import type { Entry } from '../tape/tape-words.ts';
import { type Sums, sumsIn } from './answer-sums.ts';

/**
 * The ledgers of a cable and the power that they belong to; null for a cable without any, or if nothing of it
 * is read.
 */
export function ledgerOf(cable: SeenCable, player: PowerId): ({ owner: PowerId } & Sums) | null {
  if (!('ledger' in cable) || cable.ledger.terms.length === 0) return null;
  const sums = sumsIn(cable);
  if (cable.is === 'replied' || cable.is === 'needed') return { owner: cable.from, ...sums };
  if (cable.is === 'asked' || cable.is === 'powersWithheld') return { owner: player, ...sums };
  return { owner: cable.power, ...sums };
}

/** Index on the tape of this power's last answer, or -1. */
export function lastAnswer(tape: readonly Entry[], power: PowerId, player: PowerId): number {
  return tape.findLastIndex(({ cable }) => ledgerOf(cable, player)?.owner === power);
}

/** What this power last said it would need, in an answer or when asked; null if it named nothing. */
export function lastWish(tape: readonly Entry[], power: PowerId): Wish | null {
  const said = tape.findLast(
    ({ cable }) => (cable.is === 'replied' || cable.is === 'needed') && cable.from === power,
  )?.cable;
  return said !== undefined && 'wish' in said ? said.wish : null;
}

/** The steps of the greater pact's clock that are known. */
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
