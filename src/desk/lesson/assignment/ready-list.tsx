/** The scenario's own assignments, each with the time that it takes. */
import type { JSX } from 'preact';
import type { ReadyAssignment } from '../../../scenario/lesson/assignments.ts';
import { useWords } from '../../shell/words.ts';
import { ownWordsOf } from './card-words.ts';

export type Ready = readonly ReadyAssignment[];

interface ReadyListProps {
  readonly ready: Ready;
  readonly chosen: string | null;
  readonly choose: (ready: ReadyAssignment) => void;
}

export function ReadyList({ ready, chosen, choose }: ReadyListProps): JSX.Element | null {
  const words = useWords();
  if (ready.length === 0) return null;
  return (
    <section aria-labelledby="make-ready">
      <h3 id="make-ready">{words.say('make-ready')}</h3>
      <ul class="make-ready">
        {ready.map((one) => (
          <li key={one.id}>
            <button type="button" aria-pressed={one.id === chosen} onClick={() => choose(one)}>
              <b>{ownWordsOf(words, one.id).title}</b>
              <span class="note">{words.say('make-minutes', { count: one.minutes })}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
