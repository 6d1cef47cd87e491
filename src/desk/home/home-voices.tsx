/**
 * What each of those upstairs says of the paper as it lies there: a true word from one man's wishes, never counsel for
 * all.
 */
import type { JSX } from 'preact';
import { advice } from '../../core/view-what-if.ts';
import { demandWords } from '../../strings/power-names.ts';
import { useDesk } from '../shell/desk.ts';

export function Upstairs(): JSX.Element | null {
  const desk = useDesk();
  const { words } = desk.ports;
  const said = advice(desk.game.value);
  if (said.length === 0 || desk.view.value.signed !== null) return null;
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
      <p class="note">{words.say('mark-voices')}</p>
    </section>
  );
}
