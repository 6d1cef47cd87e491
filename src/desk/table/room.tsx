/**
 * The house on the day of the signing: the hats on their pegs, the chairs, and the table with the text and a
 * card for each guest. A hat on its peg is a guest in the house; a dashed red outline, one who has gone. Each
 * card says the same in a word.
 */
import type { JSX } from 'preact';
import type { PowerId } from '../../scenario/primitives.ts';
import { atTheDoor } from '../shell/persons.ts';
import { usePresent } from '../shell/present.ts';
import { useWords } from '../shell/words.ts';
import { Hat } from './hat.tsx';
import type { House } from './night.ts';
import { Signatures } from './signatures.tsx';
import { Thing } from './thing.tsx';

/** The state shown on a card; its message is `peg-<state>`. */
type GuestState = 'expected' | 'here' | 'doubt' | 'recorded' | 'leaving' | 'gone' | 'signed';

function stateOf(house: House, guest: PowerId): GuestState {
  const { seats, leaving, gone, hands, signed, doubts, recorded } = house;
  if (gone.includes(guest)) return 'gone';
  if (leaving === guest) return 'leaving';
  if (hands?.slice(0, signed).includes(guest)) return 'signed';
  if (recorded.includes(guest)) return 'recorded';
  if (doubts.includes(guest)) return 'doubt';
  return seats.includes(guest) ? 'here' : 'expected';
}

interface RoomProps {
  readonly house: House;
  /** The player has a choice to make beside it. */
  readonly asks: boolean;
}

export function Room({ house, asks }: RoomProps): JSX.Element {
  const words = useWords();
  const present = usePresent();
  const { player } = present.timeline.value.world;
  const signing = house.hands !== null;
  return (
    <div class={`room${signing ? ' lit' : ''}${asks ? ' asks' : ''}`}>
      <ol class="sitters" aria-label={words.say('pegs')}>
        {house.guests.map((guest, index) => (
          <Guest key={guest} guest={guest} number={index + 1} state={stateOf(house, guest)} />
        ))}
      </ol>
      <div class="room-table">
        <div class="room-paper">
          <p class="room-title">{words.say('scenario-treaty')}</p>
          {house.hands === null ? (
            <span class="room-blank" aria-hidden="true" />
          ) : (
            <Signatures hands={house.hands} signed={house.signed} />
          )}
        </div>
        <p class="sitter-card own-card">
          <Name power={player} />
          <span class="peg-word">
            {words.say(
              house.signed > 0 && house.signed === house.hands?.length ? 'peg-signed' : 'seat-player',
            )}
          </span>
        </p>
        <Inkwell />
      </div>
    </div>
  );
}

/** The names of a power and of the person who signs for it. */
function Name({ power }: { power: PowerId }): JSX.Element {
  const present = usePresent();
  const words = useWords();
  const person = atTheDoor(present.timeline.value.world, power, present.view.value.date)?.person;
  return (
    <>
      <b class="peg-name">{words.say(person === undefined ? `power-${power}` : `person-${person}`)}</b>
      <span class="peg-power">{words.say(`power-${power}`)}</span>
    </>
  );
}

interface GuestProps {
  readonly guest: PowerId;
  readonly number: number;
  readonly state: GuestState;
}

function Guest({ guest, number, state }: GuestProps): JSX.Element {
  const present = usePresent();
  const words = useWords();
  const { world } = present.timeline.value;
  const thing = atTheDoor(world, guest, present.view.value.date)?.thing;
  return (
    <li class={`sitter sitter-${state}`}>
      <Hat
        number={number}
        kind={world.partners.indexOf(guest)}
        worn={state === 'gone' ? 'gone' : state === 'expected' ? 'not-yet' : 'hung'}
      />
      <span class="room-chair" aria-hidden="true" />
      <div class="sitter-card">
        <Name power={guest} />
        <span class="peg-word">{words.say(`peg-${state}`)}</span>
      </div>
      <span class="thing">
        {thing !== undefined && state !== 'gone' && state !== 'expected' && <Thing name={thing} />}
      </span>
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
