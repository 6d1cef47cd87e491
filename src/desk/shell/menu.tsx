/**
 * The menu at the end of the strip: reference sheets, and the way out. Loaded with the first chunk after the
 * desk.
 */
import type { JSX } from 'preact';
import { hasCodex } from '../codex/codex.ts';
import { GoalsButton } from '../goals/goals-button.tsx';
import { AfterPaint } from './beneath.tsx';
import { useDialogs } from './dialogs.ts';
import { usePresent } from './present.ts';
import { useScreen } from './screen.ts';
import { useWords } from './words.ts';

export function Menu(): JSX.Element {
  const present = usePresent();
  const words = useWords();
  const dialogs = useDialogs();
  const screen = useScreen();
  return (
    <>
      {hasCodex(present.world.value) && (
        <button
          type="button"
          class="quiet codex-open"
          onClick={() => dialogs.open({ is: 'codex', entry: null })}
          aria-haspopup="dialog"
          aria-keyshortcuts="X"
        >
          {words.say('codex')}
        </button>
      )}
      <PictureButton
        is="process"
        cap="J"
        path="M.7.7h18.6v16.6H.7zM4 5h5v4H4zM12 9h4v4h-4zM9 7h5v2"
        width={1.4}
      />
      <PictureButton is="calendars" cap="E" path="M1 9h5c4 0 3-6 7-6h6M6 9c4 0 3 6 7 6h6" width={1.6} />
      <AfterPaint>
        <GoalsButton />
      </AfterPaint>
      <button
        type="button"
        class="quiet keys-open"
        onClick={() => dialogs.open({ is: 'keys' })}
        aria-haspopup="dialog"
        aria-keyshortcuts="/"
      >
        {words.say('keys')}
      </button>
      <button type="button" class="quiet" onClick={() => (screen.value = 'title')}>
        {words.say('leave')}
      </button>
    </>
  );
}

interface PictureButtonProps {
  readonly is: 'process' | 'calendars';
  readonly cap: string;
  readonly path: string;
  readonly width: number;
}

/** An icon-only button for a sheet; its name is for screen readers and the tooltip. */
function PictureButton({ is, cap, path, width }: PictureButtonProps): JSX.Element {
  const words = useWords();
  const dialogs = useDialogs();
  return (
    <button
      type="button"
      class={`quiet ${is}-open`}
      onClick={() => dialogs.open({ is })}
      aria-haspopup="dialog"
      aria-keyshortcuts={cap}
      aria-label={words.say(is)}
      title={words.say(is)}
    >
      <svg width="20" height="18" viewBox="0 0 20 18" aria-hidden="true" focusable="false">
        <path d={path} fill="none" stroke="currentColor" stroke-width={width} />
      </svg>
    </button>
  );
}
