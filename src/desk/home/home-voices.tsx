/**
 * What each of those upstairs says of the paper as it lies there: a true word from one man's wishes, never counsel for
 * all.
 */
import type { JSX } from 'preact';
import { advice } from '../../core/view-what-if.ts';
import { demandWords } from '../../strings/power-names.ts';
import { usePresent } from '../shell/present.ts';
import { useWords } from '../shell/words.ts';

export function Upstairs(): JSX.Element | null {
  const present = usePresent();
  const words = useWords();
  const said = advice(present.game.value);
  if (said.length === 0 || present.view.value.signed !== null) return null;
  return (
    <section class="mind">
      <h3>{words.say('upstairs')}</h3>
      <ul class="crisis-voices upstairs">
        {said.map(({ person, kind, about, instead }) => (
          <li key={person}>
            <b>{words.say(`person-${person}`)}</b>{' '}
            <q>{words.say(`voice-${person}-${kind}`, { what: demandWords(words, about) })}</q>
            {instead !== null && (
              <span class="note">{words.say('upstairs-rather', { what: demandWords(words, instead) })}</span>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
