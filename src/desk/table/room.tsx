/**
 * What is seen of the house on the day of the signing: the hats on their pegs, and the table with the text on it. A hat on
 * its peg is a guest in the house; a dashed red outline, one who has gone. The same is said in a word under each.
 */
import type { JSX } from 'preact';
import type { PowerId } from '../../scenario/primitives.ts';
import { atTheDoor } from '../shell/persons.ts';
import { usePresent } from '../shell/present.ts';
import { useWords } from '../shell/words.ts';
import { Hat } from './hat.tsx';
import type { House } from './night.ts';
import { Pens } from './signatures.tsx';

/** What the word under a peg says; its message is `peg-<state>`. */
type PegState = 'expected' | 'here' | 'leaving' | 'gone' | 'signed';

function stateOf({ seats, leaving, gone, hands, signed }: House, guest: PowerId): PegState {
  if (gone.includes(guest)) return 'gone';
  if (leaving === guest) return 'leaving';
  if (hands?.slice(0, signed).includes(guest)) return 'signed';
  return seats.includes(guest) ? 'here' : 'expected';
}

export function Room({ house }: { house: House }): JSX.Element {
  const words = useWords();
  return (
    <div class="room">
      <ol class="pegs" aria-label={words.say('pegs')}>
        {house.guests.map((guest) => (
          <Peg key={guest} guest={guest} state={stateOf(house, guest)} />
        ))}
      </ol>
      <div class="room-table">
        <div class="room-paper">
          <p class="room-title">{words.say('scenario-treaty')}</p>
          {house.hands === null ? (
            <span class="room-blank" aria-hidden="true" />
          ) : (
            <Pens hands={house.hands} signed={house.signed} />
          )}
        </div>
        <Inkwell />
      </div>
    </div>
  );
}

function Peg({ guest, state }: { guest: PowerId; state: PegState }): JSX.Element {
  const present = usePresent();
  const words = useWords();
  const { world } = present.timeline.value;
  const person = atTheDoor(world, guest, present.view.value.date)?.person;
  return (
    <li class={`peg peg-${state}`}>
      <Hat
        kind={world.partners.indexOf(guest)}
        worn={state === 'gone' ? 'gone' : state === 'expected' ? 'not-yet' : 'hung'}
      />
      <b class="peg-name">{words.say(person === undefined ? `power-${guest}` : `person-${person}`)}</b>
      <span class="peg-power">{words.say(`power-${guest}`)}</span>
      <span class="peg-word">{words.say(`peg-${state}`)}</span>
    </li>
  );
}

function Inkwell(): JSX.Element {
  return (
    <svg class="inkwell" width="96" height="64" viewBox="0 0 96 64" aria-hidden="true">
      <path d="M40 40 88 10" stroke="#d9cfa8" stroke-width="4" stroke-linecap="round" />
      <path d="m40 40 9-1-5-7z" fill="#c9ccc6" />
      <circle cx="30" cy="44" r="17" fill="#1c2430" stroke="#0008" />
      <circle cx="30" cy="44" r="8" fill="#05070a" stroke="#59636c" stroke-width="2" />
    </svg>
  );
}
