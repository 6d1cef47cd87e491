/**
 * The aim of the game in three lines that stay available: who the player is, what winning is, and what losing
 * is and by when. Until the first act they are part of the first rendering of a narrow desk, so that what is below
 * them does not move.
 */
import type { JSX } from 'preact';
import { usePresent } from './present.ts';
import { useWords } from './words.ts';

export function Task(): JSX.Element {
  const { partners, scenario } = usePresent().world.value;
  const words = useWords();
  const said = {
    of: partners.length,
    recall: words.points(scenario.home.recallBelow),
    date: words.date(scenario.calendar.lastDay, 'medium'),
  };
  return (
    <ul class="task-lines">
      {words.has('task-who') && <li>{words.say('task-who')}</li>}
      <li>{words.say('task-win', said)}</li>
      <li>{words.say('task-lose', said)}</li>
    </ul>
  );
}
