/**
 * The visiting card: who stands before you.
 */
import type { JSX } from 'preact';
import type { Desk } from '../shell/desk.ts';
import { atTheDoor } from '../shell/persons.ts';

export function Card({ desk, id }: { desk: Desk; id: string }): JSX.Element {
  const { words } = desk.ports;
  const { world } = desk.timeline.value;
  const { date } = desk.view.value;
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
