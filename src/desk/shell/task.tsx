/**
 * The aim of the game in three lines that stay available: who the player is, what winning is, and what losing
 * is and by when; and the progress in one line under the date.
 */
import type { JSX } from 'preact';
import { useDerived } from './derived.ts';
import { plain } from './figures.ts';
import { type Present, usePresent } from './present.ts';
import { useWords } from './words.ts';

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

/** The three lines. */
export function Task(): JSX.Element {
  const present = usePresent();
  const words = useWords();
  const { home } = present.world.value.scenario;
  const { of, lastDay } = useDerived(() => ({
    of: boundOf(present).of,
    lastDay: present.view.value.lastDay,
  }));
  const said = {
    of,
    recall: plain(words, home.recallBelow),
    date: words.date(present.iso(lastDay), 'medium'),
  };
  return (
    <ul class="task-lines">
      {words.has('task-who') && <li>{words.say('task-who')}</li>}
      <li>{words.say('task-win', said)}</li>
      <li>{words.say('task-lose', said)}</li>
    </ul>
  );
}
