/**
 * The seating plan: those who signed, drawn around the table. Screen readers read it as a list. Where each sat is invented.
 */
import type { JSX } from 'preact';
import type { Result } from '../../chronicle/result.ts';
import type { PowerId } from '../../scenario/primitives.ts';
import { atTheDoor } from '../shell/persons.ts';
import { usePresent } from '../shell/present.ts';
import { useWords } from '../shell/words.ts';

/** How many chairs stand in a row: all of them where there is room, else two rows that differ by one at most. */
const inRows = (chairs: number): Record<string, number> => ({
  '--all': chairs,
  '--half': Math.ceil(chairs / 2),
});

export function SeatingPlan({ result }: { result: Result }): JSX.Element {
  const present = usePresent();
  const words = useWords();
  const world = present.timeline.value.world;
  const seated = [world.player, ...world.partners].filter((power) => result.powers[power]?.signed !== null);
  const day = result.powers[world.player]?.signed ?? result.date;
  const [host, ...guests] = seated;
  const across = Math.floor(guests.length / 2);
  const beside = guests.slice(across);
  const near = host === undefined ? [] : [...beside.slice(0, 1), host, ...beside.slice(1)];
  const signed = guests.length > 0;
  const row = (powers: readonly PowerId[]): JSX.Element => (
    <ul class="seats" style={inRows(powers.length)}>
      {powers.map((power) => {
        const person = atTheDoor(world, power, day)?.person;
        return (
          <li key={power}>
            {person !== undefined && <b>{words.say(`person-${person}`)}</b>}
            <i>{words.say(`power-${power}`)}</i>
            <span class="chair" aria-hidden="true" />
          </li>
        );
      })}
    </ul>
  );
  return (
    <figure class="plan">
      {signed ? row(near) : null}
      <div class="plan-table" aria-hidden="true">
        <span class="plan-paper" />
      </div>
      {signed ? row(guests.slice(0, across)) : null}
      <figcaption>
        {words.say(signed ? 'plan-signed' : 'plan-nobody', { date: words.date(day, 'medium') })}
      </figcaption>
    </figure>
  );
}
