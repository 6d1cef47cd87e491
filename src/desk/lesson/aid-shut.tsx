/**
 * Replaces an aid that the assignment leaves out, and says so. The lesson's words are loaded as long as an
 * assignment runs.
 */
import type { JSX } from 'preact';
import type { Aid } from '../../scenario/lesson/assignments.ts';
import { useWords } from '../shell/words.ts';
import { useAssigned } from './assigned.ts';

interface AidShutProps {
  readonly aid: Aid;
  /** Only the sentence, for use among others; else a block of its own. */
  readonly short?: boolean;
}

export function AidShut({ aid, short = false }: AidShutProps): JSX.Element | null {
  const words = useWords();
  const run = useAssigned().value;
  if (run === null) return null;
  const { words: given } = run.assignment;
  const title = typeof given === 'string' ? words.say(`assignment-${given}.title`) : given.title;
  return (
    <p class={short ? 'note aid-shut' : 'lead aid-shut'}>
      {words.say(short && aid === 'history' ? 'shut-history-short' : `shut-${aid}`, { title })}
    </p>
  );
}
