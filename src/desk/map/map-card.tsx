/**
 * What the map's list says of a power, shown beside its land under the pointer or after the arrow keys.
 * Hidden from screen readers, which get the same from the line under the map and from the list.
 */
import type { JSX } from 'preact';
import type { Pointed } from '../../atlas/picture.ts';
import { usePresent } from '../shell/present.ts';
import { useWords } from '../shell/words.ts';
import { PowerLines } from './powers-list.tsx';
import { RoadIcon } from './road-icon.tsx';

interface CardProps {
  readonly land: Pointed;
  /** The map's element: the card opens towards its middle. */
  readonly room: HTMLElement | null;
}

export function MapCard({ land, room }: CardProps): JSX.Element {
  const present = usePresent();
  const words = useWords();
  const power = present.view.value.powers.find(({ id }) => id === land.power);
  const [x, y] = land.at;
  const west = room !== null && x > room.clientWidth / 2;
  const north = room !== null && y > room.clientHeight / 2;
  return (
    <div
      class={`map-card${west ? ' west' : ''}${north ? ' north' : ''}`}
      aria-hidden="true"
      style={{ '--x': `${x}px`, '--y': `${y}px` }}
    >
      <b>
        {power !== undefined && power.road !== 'outside' && <RoadIcon road={power.road} />}
        {words.say(`power-${land.power}`)}
      </b>
      <p>{power === undefined ? words.say('home-body-room') : <PowerLines power={power} />}</p>
    </div>
  );
}
