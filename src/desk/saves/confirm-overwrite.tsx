/**
 * Asks once before a new game takes the place of the kept one, and names the day that the kept one has reached.
 */
import type { JSX } from 'preact';
import { gameOf } from '../../chronicle/timeline.ts';
import { view } from '../../core/view.ts';
import { Sheet } from '../shell/dialog.tsx';
import { useDialogs } from '../shell/dialogs.ts';
import { useWords } from '../shell/words.ts';
import { useBeginnings } from '../title/beginnings.ts';
import { usePen } from '../watch/pen.ts';
import { useSaves } from './saves.ts';

interface OverProps {
  readonly next: 'new' | 'pen';
  /** What the new game is dealt from. */
  readonly seed: number;
}

export function OverAGame({ next, seed }: OverProps): JSX.Element | null {
  const words = useWords();
  const dialogs = useDialogs();
  const pen = usePen();
  const saves = useSaves();
  const beginnings = useBeginnings();
  const kept = saves.kept.value;
  if (kept === null) return null;
  const { date } = view(gameOf(kept), 'player');
  return (
    <Sheet
      title={words.say('over-title')}
      foot={
        <>
          <button type="button" class="plain" onClick={() => dialogs.close()}>
            {words.say('over-keep')}
          </button>
          <button
            type="button"
            class="main"
            onClick={() => (next === 'new' ? beginnings.start(seed) : pen.take())}
          >
            {words.say(next === 'new' ? 'over-new' : 'take-pen')}
          </button>
        </>
      }
    >
      <p class="lead">{words.say('over-lead', { date: words.date(date, 'long') })}</p>
    </Sheet>
  );
}
