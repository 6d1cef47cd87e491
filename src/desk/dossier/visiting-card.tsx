/** The visiting card of the person who represents a power on that day. */
import type { JSX } from 'preact';
import { atTheDoor } from '../shell/persons.ts';
import { usePresent } from '../shell/present.ts';
import { useWords } from '../shell/words.ts';

export function Card({ id }: { id: string }): JSX.Element {
  const present = usePresent();
  const words = useWords();
  const { world } = present.timeline.value;
  const { date } = present.view.value;
  const here = atTheDoor(world, id, date);
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
    </div>
  );
}
