/**
 * After weeks without a decision the stop of waiting also names the first thing that is worth thinking of today, with
 * the way to "What now?".
 */
import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import { useAssigned } from '../lesson/assigned.ts';
import { isOpen } from '../lesson/is-open.ts';
import { announce } from '../shell/announce.ts';
import { useDerived } from '../shell/derived.ts';
import { useDialogs } from '../shell/dialogs.ts';
import { WithLateWords } from '../shell/late-words.tsx';
import { type Present, usePresent } from '../shell/present.ts';
import { useWords } from '../shell/words.ts';
import { firstFor, reasonWords } from './counsel.ts';

interface IdleDirectionProps {
  /** The announced reason for the stop. */
  readonly halted: string;
}

export function IdleDirection(props: IdleDirectionProps): JSX.Element | null {
  const assigned = useAssigned();
  if (!isOpen(assigned, 'counsel')) return null;
  return (
    <WithLateWords>
      <Direction {...props} />
    </WithLateWords>
  );
}

function firstReason(present: Present, words: ReturnType<typeof useWords>): string | null {
  const first = firstFor(present);
  return first === null ? null : reasonWords(present, words, first);
}

function Direction({ halted }: IdleDirectionProps): JSX.Element | null {
  const present = usePresent();
  const words = useWords();
  const dialogs = useDialogs();
  const reason = useDerived(() => firstReason(present, words), [words]);
  useEffect(() => {
    if (reason !== null) announce(`${halted} ${reason}`);
  }, [halted, reason]);
  if (reason === null) return null;
  return (
    <span class="halted-direction">
      <span>{reason}</span>
      <button type="button" class="link" onClick={() => dialogs.open({ is: 'counsel' })}>
        {words.say('counsel')}
      </button>
    </span>
  );
}
