/**
 * The bar under the draft, apart from the controls of time: the reason for a stop, a hint, the paper that
 * waits, the goal just decided, on a phone the dossier's commands, the settings, "What now?", undo, the state of saving, and the way
 * back to what is watched.
 */
import type { JSX } from 'preact';
import { ActsOnPhoneLine } from '../acts/acts-on-phone.tsx';
import { isIdle } from '../acts/idle.ts';
import { haltedAt } from '../acts/long-wait.ts';
import { useOrders } from '../acts/orders.ts';
import { WaitingLine } from '../acts/waiting-line.tsx';
import { CounselButton } from '../counsel/counsel-button.tsx';
import { GoalTold } from '../goals/goals-button.tsx';
import { useSaves } from '../saves/saves.ts';
import { SettingsButton } from '../settings/settings-button.tsx';
import { usePen } from '../watch/pen.ts';
import { useWatching } from '../watch/watching.ts';
import { useDerived } from './derived.ts';
import { useDialogs } from './dialogs.ts';
import { HintLine } from './hint.tsx';
import { LazyWith } from './lazy.tsx';
import { usePages } from './pages.ts';
import { usePresent } from './present.ts';
import { useWords } from './words.ts';

export function BarNotices(): JSX.Element {
  return (
    <>
      <ActsOnPhoneLine />
      <Halted />
      <HintLine />
      <GoalTold />
      <WaitingLine />
      <SettingsButton />
      <CounselButton />
      <Undo />
      <Saved />
      <BackToWatched />
    </>
  );
}

const loadDirection = () =>
  import('../counsel/idle-direction.tsx').then(({ IdleDirection }) => IdleDirection);

/** Why waiting has stopped, which has already been announced; after weeks without a decision, also where to begin. */
function Halted(): JSX.Element | null {
  const present = usePresent();
  const { waiting } = usePages();
  const text = useDerived(() => haltedAt(present).value);
  const idle = useDerived(() => text !== null && waiting.value === null && isIdle(present), [text]);
  if (text === null) return null;
  return (
    <p class="halted">
      {text}
      {idle && <LazyWith load={loadDirection} with={{ halted: text }} meanwhile={<span />} />}
    </p>
  );
}

function Undo(): JSX.Element {
  const words = useWords();
  const { canUndo, undo } = useOrders();
  return (
    <button type="button" class="plain" aria-disabled={!canUndo.value} onClick={undo} aria-keyshortcuts="Z">
      <kbd>Z</kbd>
      {words.say('undo')}
    </button>
  );
}

/** While the game is being written, its place is kept empty, so that the bar does not move at every act. */
function Saved(): JSX.Element | null {
  const words = useWords();
  const { open } = useDialogs();
  const saved = useSaves().saved.value;
  if (saved === 'nothing') return null;
  return (
    <button
      type="button"
      class={`quiet saved ${saved}`}
      aria-haspopup="dialog"
      onClick={() => open({ is: 'record' })}
    >
      <svg width="18" height="18" viewBox="0 0 18 18" aria-hidden="true">
        <path d="M3 4h12v11H3zM3 7h12M6 11l2 2 4-4" fill="none" stroke="currentColor" />
      </svg>
      <span>{words.say(`saved-${saved === 'writing' ? 'safe' : saved}`)}</span>
    </button>
  );
}

function BackToWatched(): JSX.Element | null {
  const words = useWords();
  const { branched, putDown } = usePen();
  const what = useWatching().replayed.value === null ? 'history' : 'replay';
  if (!branched.value) return null;
  return (
    <button
      type="button"
      class="plain back"
      onClick={putDown}
      aria-label={words.say(`back-to-${what}`)}
      aria-keyshortcuts="B"
    >
      <kbd>B</kbd>
      {words.say(what === 'history' ? 'history-short' : 'replay-short')}
    </button>
  );
}
