/**
 * What each power would say to an article as it stands, as far as it is known: its mark, and, where its ledger is open
 * so far, the term that weighs and the voice in which it would be put.
 */
import type { JSX } from 'preact';
import { mark } from '../../core/clause-marks.ts';
import type { PowerView } from '../../core/view.ts';
import type { ClauseId } from '../../scenario/primitives.ts';
import type { Words } from '../../strings/fluent.ts';
import { termWords } from '../../strings/ledger-words.ts';
import { plainNames } from '../../strings/power-names.ts';
import { amountWords } from '../dossier/ledger.tsx';
import { type Present, usePresent } from '../shell/present.ts';
import { useWords } from '../shell/words.ts';
import { markOf, termOn } from './margin.ts';
import { MarkIcon } from './mark-icon.tsx';

/** Whoever has a view, or whose view is at least awaited. */
function speaking(present: Present, words: Words, clause: ClauseId): PowerView[] {
  const { value: view } = present.view;
  return view.powers.filter(
    (power) => mark(view, power.id, clause) !== 'no-view' || termOn(present, words, power, clause) !== null,
  );
}

export function ClauseMargin({ clause }: { clause: ClauseId }): JSX.Element | null {
  const present = usePresent();
  const words = useWords();
  const all = speaking(present, words, clause);
  if (all.length === 0) return null;
  return (
    <section class="clause-margin">
      <h3>{words.say('clause-margin')}</h3>
      <ul>
        {all.map((power) => (
          <Said key={power.id} power={power} clause={clause} />
        ))}
      </ul>
    </section>
  );
}

function Said({ power, clause }: { power: PowerView; clause: ClauseId }): JSX.Element {
  const present = usePresent();
  const words = useWords();
  const sign = markOf(present, words, power.id, clause);
  const term = termOn(present, words, power, clause);
  const voice = term === null ? null : termWords(words, term, power.id, power.type).voice;
  return (
    <li>
      <MarkIcon mark={sign} />
      <span>
        {words.say(`mark-${sign}`, { who: plainNames(words, power.id) })}
        {voice !== null && (
          <>
            {' '}
            <q>{voice}</q>
          </>
        )}
      </span>
      {term !== null && term.amount !== null && (
        <span class="figure">{amountWords(words, { fidelity: power.intel }, term)}</span>
      )}
    </li>
  );
}
