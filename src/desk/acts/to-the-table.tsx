/** Under a draft that has gone out: the ways to the table, which are a named day and the signing. */
import type { JSX } from 'preact';
import { useDerived } from '../shell/derived.ts';
import { type Present, usePresent } from '../shell/present.ts';
import { useWords } from '../shell/words.ts';
import { VerbButton } from './verb-button.tsx';
import { atHome, isNear } from './verbs.ts';

/** The named day and the ways that are open or would be on Monday, or null where there is neither. */
function waysNow(present: Present) {
  const { tabled, namedDay, table } = present.view.value;
  if (present.seat.value !== 'player' || present.over.value || !tabled || table !== null) return null;
  const ways = atHome(present, 'table').filter(isNear);
  return ways.length === 0 && namedDay === null ? null : { ways, namedDay };
}

export function ToTheTable(): JSX.Element | null {
  const present = usePresent();
  const words = useWords();
  const { iso } = present;
  const found = useDerived(() => waysNow(present));
  if (found === null) return null;
  const { ways, namedDay } = found;
  return (
    <section class="ways-to-the-table" aria-label={words.say('to-the-table')}>
      {namedDay !== null && (
        <p class="note">{words.say('day-is-named', { date: words.date(iso(namedDay), 'long') })}</p>
      )}
      {ways.map((possible) => (
        <VerbButton key={possible.command.do} possible={possible} brief />
      ))}
    </section>
  );
}
