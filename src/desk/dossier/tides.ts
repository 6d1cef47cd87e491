/** The named terms of a chamber's margin that end on a day that everybody may know, and that day. */
import type { Amount } from '../../core/integers.ts';
import type { PowerView } from '../../core/view.ts';
import type { Words } from '../../strings/fluent.ts';
import { termWords } from '../../strings/ledger-words.ts';
import type { Present } from '../shell/present.ts';
import { chamberData, chamberRead, isDecided } from './chambers.ts';

export interface TideEnd {
  readonly text: string;
  /** The vote is due after its end: today's margin is not the one that will count. */
  readonly beforeTheVote: boolean;
  /** Null where it is not read how much. */
  readonly amount: Amount | null;
  /** Its last day, an ISO date. */
  readonly until: string;
  readonly name: string;
}

/** Only terms that the player reads; none that last to the end of the game. */
export function tidesThatEnd(present: Present, words: Words, power: PowerView): TideEnd[] {
  const data = chamberData(present.timeline.value.world, power.id);
  const { room } = chamberRead(present, power.id);
  if (data === null || room === null || isDecided(power)) return [];
  return room.terms.flatMap((term) => {
    const tide = data.tides.find(({ id }) => term.name === 'tide' && term.about === id);
    if (tide === undefined || tide.until >= present.iso(present.view.value.lastDay)) return [];
    const beforeTheVote = power.bill !== null && present.iso(power.bill) > tide.until;
    const { name } = termWords(words, term, power.id);
    const text = words.say('chamber-tide', {
      after: beforeTheVote ? 1 : 0,
      date: words.date(tide.until, 'medium'),
      tide: name,
    });
    return [{ text, beforeTheVote, amount: term.amount, until: tide.until, name }];
  });
}
