/**
 * The history of dealings in a dossier: dated lines about what was sent, answered, granted and refused;
 * entries with a ledger open it.
 */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { power as named } from '../../strings/power-names.ts';
import { useDerived } from '../shell/derived.ts';
import { usePresent } from '../shell/present.ts';
import { useWords } from '../shell/words.ts';
import { type Dealing, dealingsWith } from './dealings.ts';
import { WhyButton } from './why-button.tsx';

/** This many are shown at first; the older ones on request. */
const FEW = 6;

export function Dealings({ id }: { id: string }): JSX.Element | null {
  const present = usePresent();
  const words = useWords();
  const [all, setAll] = useState(false);
  const dealings = useDerived(() => dealingsWith(present, words, id), [words, id]);
  if (dealings.length === 0) return null;
  const shown = all ? dealings : dealings.slice(0, FEW);
  const head = words.say('dealings', named(words, id));
  return (
    <section class="dealings" aria-label={head}>
      <h3>{head}</h3>
      <ol>
        {shown.map((dealing) => (
          <Row key={dealing.at} dealing={dealing} />
        ))}
      </ol>
      {shown.length < dealings.length && (
        <button type="button" class="link" onClick={() => setAll(true)}>
          {words.say('dealings-all', { count: dealings.length })}
        </button>
      )}
    </section>
  );
}

function Row({ dealing: { at, day, by, text, hasLedger } }: { dealing: Dealing }): JSX.Element {
  const present = usePresent();
  const words = useWords();
  const { iso } = present;
  return (
    <li class={`by-${by}`}>
      <time dateTime={iso(day)}>{words.date(iso(day), 'short')}</time>
      <span>{text}</span>
      {hasLedger && <WhyButton title={text} at={at} look="why-word" />}
    </li>
  );
}
