/** The last answer of a power: its ledger as far as it is known, and a link to its Why sheet. */
import type { JSX } from 'preact';
import { inPoints } from '../../core/seen.ts';
import type { PowerView } from '../../core/view.ts';
import { voiceOf } from '../../strings/power-names.ts';
import { useDerived } from '../shell/derived.ts';
import { useDialogs } from '../shell/dialogs.ts';
import { plain } from '../shell/figures.ts';
import { usePresent } from '../shell/present.ts';
import { useWords } from '../shell/words.ts';
import { readTape } from '../tape/tape-words.ts';
import { verdictWords } from './answer-sums.ts';
import { BeforeSignature } from './before-signature.tsx';
import { LedgerBars } from './ledger.tsx';
import { lastAnswer, ledgerOf } from './past-answers.ts';
import { SinceThen } from './since-then.tsx';
import { Wishes } from './wishes.tsx';

const BARS = 5;

export function LastAnswer({ power }: { power: PowerView }): JSX.Element {
  const present = usePresent();
  const words = useWords();
  const dialogs = useDialogs();
  const { at, day, found } = useDerived(() => {
    const tape = readTape(present, words);
    const { player } = present.world.value;
    const at = lastAnswer(tape, power.id, player);
    const entry = tape[at];
    return {
      at,
      day: entry?.cable.day ?? 0,
      found: entry === undefined ? null : ledgerOf(entry.cable, player),
    };
  }, [words, power.id]);
  const voice = voiceOf(words, power.id);
  if (found === null)
    return (
      <>
        <p class="note">{words.say('no-answer-yet', { voice })}</p>
        <SinceThen power={power} />
      </>
    );
  const ledger = inPoints(found.ledger);
  return (
    <section class="answer" aria-label={words.say('last-answer', { voice })}>
      <div class="half-head">
        {/* What has moved since is not in it. */}
        <h3>{words.say('ledger-of', { voice, date: words.date(present.iso(day), 'medium') })}</h3>
        <span class="note">{words.say(`fidelity-${ledger.fidelity}`)}</span>
      </div>
      <LedgerBars words={words} ledger={found.ledger} owner={found.owner} most={BARS} />
      <button
        type="button"
        class="why-row"
        aria-haspopup="dialog"
        onClick={() => dialogs.open({ is: 'why', at })}
      >
        <span>
          {ledger.total === null || ledger.aspiration === null || found.chamber !== null
            ? verdictWords(words, found)
            : words.say('ledger-sum', {
                total: plain(words, ledger.total),
                needs: plain(words, ledger.aspiration),
                count: ledger.terms.length,
              })}
        </span>
        <span class="why-word">{words.say('why')}</span> <kbd>?</kbd>
      </button>
      <BeforeSignature owner={power.id} at={at} />
      {/* Below the sum, of which it is no part. */}
      <SinceThen power={power} answered />
      {!present.over.value && <Wishes power={power} />}
    </section>
  );
}
