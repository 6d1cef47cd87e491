/**
 * The powers at the table as place cards around the cloth, and those along the wall; the one that would leave
 * is framed in red, and a word says so.
 */
import type { JSX } from 'preact';
import type { PowerId } from '../../scenario/primitives.ts';
import { roadWord } from '../../strings/ledger-words.ts';
import { plainNames } from '../../strings/power-names.ts';
import { RoadIcon } from '../map/road-icon.tsx';
import { atTheDoor } from '../shell/persons.ts';
import { usePresent } from '../shell/present.ts';
import { useWords } from '../shell/words.ts';

interface SeatsProps {
  readonly seats: readonly PowerId[];
  readonly leaving: PowerId | null;
}

export function Seats({ seats, leaving }: SeatsProps): JSX.Element {
  const present = usePresent();
  const words = useWords();
  const { powers } = present.view.value;
  const wall = powers.filter(({ id, road }) => !seats.includes(id) && road !== 'outside');
  return (
    <div class="cloth">
      <ul class="place-cards" aria-label={words.say('table-seats')}>
        <PlaceCard id={present.timeline.value.world.player} leaving={false} />
        {seats.map((id) => (
          <PlaceCard key={id} id={id} leaving={id === leaving} />
        ))}
      </ul>
      {wall.length > 0 && (
        <p class="wall">
          <span class="act">{words.say('table-wall')}</span>{' '}
          {words.list(
            wall.map(({ id, road }) =>
              words.say('table-along', {
                power: plainNames(words, id),
                road: roadWord(words, road),
              }),
            ),
          )}
        </p>
      )}
    </div>
  );
}

function PlaceCard({ id, leaving }: { id: PowerId; leaving: boolean }): JSX.Element {
  const present = usePresent();
  const words = useWords();
  const power = present.view.value.powers.find((one) => one.id === id);
  const person = atTheDoor(present.timeline.value.world, id, present.view.value.date)?.person;
  return (
    <li class={leaving ? 'place-card leaving' : 'place-card'}>
      <b class="card-name">{words.say(person === undefined ? `power-${id}` : `person-${person}`)}</b>
      <span>{words.say(`power-${id}`)}</span>
      {power === undefined ? (
        <span class="place-word">{words.say('seat-player')}</span>
      ) : (
        <span class="place-word">
          <RoadIcon road={power.road} /> {leaving ? words.say('seat-leaving') : roadWord(words, power.road)}
        </span>
      )}
    </li>
  );
}
