/**
 * The visiting card: who stands before you, and who governs behind him.
 */
import type { JSX } from 'preact';
import type { Desk } from '../desk.ts';
import { atTheDoor, behind } from '../persons.ts';
import { Sources } from './sources.tsx';

export function Card({ desk, id }: { desk: Desk; id: string }): JSX.Element {
  const { words } = desk.house;
  const { world } = desk.timeline.value;
  const { date } = desk.view.value;
  const here = atTheDoor(world, id, date);
  const others = behind(world, id, date);
  return (
    <div class="card">
      {here === null ? (
        <p class="card-name">{words.say('nobody-at-the-door')}</p>
      ) : (
        <>
          <p class="card-name">{words.say(`person-${here.person}`)}</p>
          <p class="card-style">{words.first([`person-${here.person}.role`, `office-${here.office}`])}</p>
        </>
      )}
      {others.length > 0 && (
        <details>
          <summary>{words.say('who-governs')}</summary>
          <ul class="offices">
            {others.map(({ office, person, sources }) => (
              <li key={`${office}/${person}`}>
                <span>{words.say(`office-${office}`)}</span> <b>{words.say(`person-${person}`)}</b>
                <Sources keys={sources} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}
