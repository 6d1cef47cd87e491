/**
 * A hint, in one line at the head of the bar: what is new here, said once.
 */
import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import { useDesk } from './desk.ts';
import { hintNow, putAway, watchHints } from './hints.ts';

export function HintLine(): JSX.Element | null {
  const desk = useDesk();
  const { words } = desk.ports;
  useEffect(() => watchHints(desk), [desk]);
  const hint = hintNow(desk);
  if (hint === null) return null;
  return (
    <aside class="hint" aria-label={words.say('hint')}>
      <p>{words.say(`hint-${hint}`)}</p>
      <button type="button" class="link" onClick={() => putAway(hint)}>
        {words.say('hint-understood')}
      </button>
    </aside>
  );
}
