/**
 * Before a new game takes the place of one that is kept: asked once, with the day of the old one.
 */
import type { JSX } from 'preact';
import { gameOf } from '../../chronicle/timeline.ts';
import { view } from '../../core/view.ts';
import { useDesk } from '../shell/desk.ts';
import { Sheet } from '../shell/dialog.tsx';

interface OverProps {
  readonly next: 'new' | 'pen';
  /** What the new game is dealt from. */
  readonly seed: number;
}

export function OverAGame({ next, seed }: OverProps): JSX.Element | null {
  const desk = useDesk();
  const { words } = desk.ports;
  const { kept } = desk;
  if (kept === null) return null;
  const { date } = view(gameOf(kept), 'player');
  return (
    <Sheet
      title={words.say('over-title')}
      foot={
        <>
          <button type="button" class="plain" onClick={() => desk.close()}>
            {words.say('over-keep')}
          </button>
          <button
            type="button"
            class="main"
            onClick={() => (next === 'new' ? desk.start(seed) : desk.takePen())}
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
