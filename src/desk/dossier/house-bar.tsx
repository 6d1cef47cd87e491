/**
 * A chamber as one bar of votes, faction by faction, with the quota as a line over it. Hidden from screen
 * readers: the words beside it give the votes.
 */
import type { JSX } from 'preact';
import type { Chamber } from './chambers.ts';

export function HouseBar({ chamber: { factions, quota } }: { chamber: Chamber }): JSX.Element {
  return (
    <div class="house" aria-hidden="true">
      {factions.map(({ id, weight, vote }) => (
        <i key={id} class={vote} style={{ width: `${weight}%` }} />
      ))}
      <b style={{ left: `${quota}%` }} />
    </div>
  );
}
