/** A hint in one line at the top of the bar: explains something new once. */
import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import { usePen } from '../watch/pen.ts';
import { useDerived } from './derived.ts';
import { useDialogs } from './dialogs.ts';
import { hintNow, putAway, watchHints } from './hints.ts';
import { usePages } from './pages.ts';
import { usePresent } from './present.ts';
import { useWords } from './words.ts';

export function HintLine(): JSX.Element | null {
  const words = useWords();
  const situation = { present: usePresent(), pages: usePages(), dialogs: useDialogs(), pen: usePen() };
  useEffect(() => watchHints(situation), []);
  const hint = useDerived(() => hintNow(situation));
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
