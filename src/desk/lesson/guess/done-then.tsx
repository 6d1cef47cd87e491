/** Beside the answers: the document, the sums behind it before and after, and a question to the class. */
import { signal } from '@preact/signals';
import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { WithLateWords } from '../../shell/late-words.tsx';
import { makePresent, usePresent } from '../../shell/present.ts';
import { useWords } from '../../shell/words.ts';
import { readTape } from '../../tape/tape-words.ts';
import { HowPlayed } from './how-played.tsx';
import { LedgerTable } from './ledger-table.tsx';
import { type Lead, useQuestion } from './session.ts';
import { ThePaper } from './the-paper.tsx';

export function DoneThen({ leads }: { leads: ReadonlyMap<string, Lead> }): JSX.Element {
  const words = useWords();
  const { iso } = usePresent();
  const { line, stop } = useQuestion();
  const tape = useMemo(
    () => readTape(makePresent(signal('historian' as const), signal(line), iso), words),
    [line, words],
  );
  return (
    <>
      <WithLateWords of="background">
        <ThePaper tape={tape} />
      </WithLateWords>
      {stop.ledger !== undefined && <LedgerTable tape={tape} power={stop.ledger} />}
      <section class="guess-ask" aria-labelledby="guess-ask-head">
        <h4 id="guess-ask-head">{words.say('guess-ask')}</h4>
        <p>{words.say(`stop-${stop.id}.ask`)}</p>
      </section>
      <HowPlayed leads={leads} />
    </>
  );
}
