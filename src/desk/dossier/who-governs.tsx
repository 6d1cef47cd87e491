/**
 * Who governs behind the envoy, with the sources of each name.
 */
import type { JSX } from 'preact';
import { useDesk } from '../shell/desk.ts';
import { behind } from '../shell/persons.ts';
import { Sources } from '../shell/sources-button.tsx';

export function Governs({ id }: { id: string }): JSX.Element | null {
  const desk = useDesk();
  const { words } = desk.ports;
  const others = behind(desk.timeline.value.world, id, desk.view.value.date);
  if (others.length === 0) return null;
  return (
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
  );
}
