/** The count of a vote: one faction after another, those against first, so that the result comes last. */
import type { JSX } from 'preact';
import type { SeenCable } from '../../core/seen.ts';
import { termWords } from '../../strings/ledger-words.ts';
import { HouseBar } from '../dossier/house-bar.tsx';
import { pointsAsRead } from '../shell/figures.ts';
import { usePresent } from '../shell/present.ts';
import { useWords } from '../shell/words.ts';
import { votesCounted } from './votes-counted.ts';

/** A cable that tells of a vote. */
export type VoteCable = Extract<SeenCable, { readonly ayes: number }>;

export const isVote = (cable: SeenCable): cable is VoteCable => 'ayes' in cable;

/** The animations of `vote-count.css` by which a count is told. */
const OF_A_COUNT: ReadonlySet<string> = new Set(['counted', 'dark-behind']);

/** Ends a count that is still being told, so that its result is read; false if none is. */
export function finishCount(): boolean {
  const counting = document
    .getAnimations()
    .filter(
      (one) =>
        one instanceof CSSAnimation && OF_A_COUNT.has(one.animationName) && one.playState === 'running',
    );
  for (const one of counting) one.finish();
  return counting.length > 0;
}

export function VoteCount({ cable }: { readonly cable: VoteCable }): JSX.Element | null {
  const present = usePresent();
  const words = useWords();
  const { power, ayes, ledger } = cable;
  const count = votesCounted(present.timeline.value.world, power, ayes);
  if (count === null) return null;
  const undecided = ledger.terms.find(({ name }) => name === 'undecided');
  const turns = count.factions.map((one, turn) => ({ ...one, turn }));
  const inTheBar = turns.toSorted((one, other) => Number(one.vote === 'nay') - Number(other.vote === 'nay'));
  return (
    <div class="vote-count">
      <p class="note" style={{ '--at': 0 }}>
        {words.say('count-needed', { needed: count.quota })}
      </p>
      <HouseBar chamber={{ quota: count.quota, factions: inTheBar }} />
      <ol aria-label={words.say('count-of', { needed: count.quota })}>
        {count.factions.map(({ id, vote, together }, at) => (
          <li key={id} class={vote} style={{ '--at': at }}>
            <span>{words.say(`faction-${power}-${id}`)}</span> <b>{words.say(`vote-${vote}`)}</b>{' '}
            <span class="figure">{together}</span>
          </li>
        ))}
      </ol>
      {undecided?.amount != null && (
        <p class="note" style={{ '--at': count.factions.length }}>
          {termWords(words, undecided, power).name}: {pointsAsRead(words, ledger.fidelity, undecided.amount)}.
        </p>
      )}
    </div>
  );
}
