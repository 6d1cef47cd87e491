/** The progress of the game in one line under the date: who is bound, and how many days are left. */
import type { JSX } from 'preact';
import { type Present, usePresent } from '../shell/present.ts';
import { useWords } from '../shell/words.ts';

/** How many neighbours are bound to the player's country, and of how many. */
function boundOf({ timeline, view }: Present): { readonly bound: number; readonly of: number } {
  const { player } = timeline.value.world;
  const { pairs, powers } = view.value;
  return { bound: pairs.filter(({ a, b }) => a === player || b === player).length, of: powers.length };
}

/** Shown in the field of the date, which reserves its place until it is loaded. */
export function Goal(): JSX.Element {
  const present = usePresent();
  const words = useWords();
  const { day, lastDay } = present.view.value;
  const said = { ...boundOf(present), days: lastDay - day };
  return (
    <p class="goal">
      <span class="long">{words.say('goal', said)}</span>
      <span class="short" aria-hidden="true">
        {words.say('goal.short', said)}
      </span>
    </p>
  );
}
