/** Who governs behind the envoy, with the sources of each name. */
import type { JSX } from 'preact';
import { useDerived } from '../shell/derived.ts';
import { behind } from '../shell/persons.ts';
import { usePresent } from '../shell/present.ts';
import { Sources } from '../shell/sources-button.tsx';
import { useWords } from '../shell/words.ts';

export function Governs({ id }: { id: string }): JSX.Element | null {
  const present = usePresent();
  const words = useWords();
  const others = useDerived(() => behind(present.world.value, id, present.view.value.date), [id]);
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
