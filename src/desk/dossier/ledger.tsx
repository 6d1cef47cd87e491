/**
 * A ledger as bars from one axis, as far as it is known: plus to the right, solid; minus to the left,
 * hatched.
 */
import type { JSX } from 'preact';
import { inPoints, type SeenLedger, type SeenTerm } from '../../core/seen.ts';
import type { PowerId } from '../../scenario/primitives.ts';
import type { Words } from '../../strings/fluent.ts';
import { termWords } from '../../strings/ledger-words.ts';
import { Explained } from '../codex/explained-text.tsx';
import { asRead } from '../shell/figures.ts';

export interface LedgerProps {
  readonly words: Words;
  readonly ledger: SeenLedger;
  readonly owner: PowerId;
}

/** The amount as far as it is known: a figure, a rough figure, "slight", or the sign only. */
export function amountWords(words: Words, ledger: Pick<SeenLedger, 'fidelity'>, term: SeenTerm): string {
  if (term.amount === null) return words.say(term.sign > 0 ? 'leans-for' : 'leans-against');
  if (term.amount === 0) return words.say(term.sign > 0 ? 'slight-for' : 'slight-against');
  return asRead(words, ledger.fidelity, term.amount);
}

/** The longest bar is as long as half the width. */
export function scaleOf(ledger: SeenLedger): number {
  return Math.max(1, ...ledger.terms.map(({ amount }) => Math.abs(amount ?? 0)));
}

export function Bar({ term, scale }: { term: SeenTerm; scale: number }): JSX.Element {
  if (term.amount === null)
    return (
      <span class="bar unknown" aria-hidden="true">
        <i class={term.sign > 0 ? 'plus' : 'minus'}>?</i>
      </span>
    );
  const width = `${Math.max(2, (Math.abs(term.amount) * 50) / scale)}%`;
  return (
    <span class="bar" aria-hidden="true">
      <i class={term.sign > 0 ? 'plus' : 'minus'} style={{ width }} />
    </span>
  );
}

/** The strongest terms in short form, for the dossier. */
export function LedgerBars({
  words,
  ledger: read,
  owner,
  most,
}: LedgerProps & { most: number }): JSX.Element {
  const ledger = inPoints(read);
  const scale = scaleOf(ledger);
  const size = ({ amount }: SeenTerm): number => Math.abs(amount ?? 0);
  const kept = new Set([...ledger.terms].sort((a, b) => size(b) - size(a)).slice(0, most));
  return (
    <ul class="ledger">
      {ledger.terms
        .filter((term) => kept.has(term))
        .map((term) => (
          <li key={`${term.name}/${term.about ?? ''}`}>
            <span class="term">
              <Explained text={termWords(words, term, owner).name} />
            </span>
            <Bar term={term} scale={scale} />
            <span class="figure">{amountWords(words, ledger, term)}</span>
          </li>
        ))}
    </ul>
  );
}
