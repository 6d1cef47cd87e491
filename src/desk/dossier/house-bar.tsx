/**
 * A chamber as one bar of votes, faction by faction, with the quota as a line over it. Hidden from screen
 * readers: the words beside it give the votes.
 */
import type { JSX } from 'preact';
import type { Chamber } from './chambers.ts';

type Votes = Pick<Chamber, 'quota'> & {
  readonly factions: readonly (Pick<Chamber['factions'][number], 'id' | 'weight' | 'vote'> & {
    /** When it is counted, if that is not from left to right. */
    readonly turn?: number;
  })[];
};

export function HouseBar({ chamber: { factions, quota } }: { readonly chamber: Votes }): JSX.Element {
  return (
    <div class="house" aria-hidden="true">
      {factions.map(({ id, weight, vote, turn }, at) => (
        <i key={id} class={vote} style={{ width: `${weight}%`, '--at': turn ?? at }} />
      ))}
      <b style={{ left: `${quota}%` }} />
    </div>
  );
}
