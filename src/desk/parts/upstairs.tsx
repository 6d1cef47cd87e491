/**
 * What each of those upstairs says of the paper as it lies there.
 */
import type { JSX } from 'preact';
import { demandWords } from '../../strings/names.ts';
import { adviceOf } from '../advice.ts';
import { useDesk } from '../desk.ts';

export function Upstairs(): JSX.Element | null {
  const desk = useDesk();
  const { words } = desk.house;
  const said = desk.timeline.value.world.scenario.home.voices.flatMap(
    (voice) => adviceOf(voice, desk.view.value) ?? [],
  );
  if (said.length === 0 || desk.view.value.signed !== null) return null;
  return (
    <section class="mind">
      <h3>{words.say('upstairs')}</h3>
      <ul class="crisis-voices upstairs">
        {said.map(({ person, kind, about }) => (
          <li key={person}>
            <b>{words.say(`person-${person}`)}</b>{' '}
            <q>{words.say(`voice-${person}-${kind}`, { what: demandWords(words, about) })}</q>
          </li>
        ))}
      </ul>
    </section>
  );
}
