/** While lines are played: the progress, a button to stop, and one to start again after a stop or a failure. */
import type { JSX } from 'preact';
import { useWords } from '../shell/words.ts';
import type { DebriefState } from './use-debrief.ts';

interface WaitingProps {
  readonly state: DebriefState;
  readonly stop: () => void;
  readonly again: () => void;
}

export function Waiting({ state, stop, again }: WaitingProps): JSX.Element | null {
  const words = useWords();
  const { is, progress } = state;
  if (is === 'done') return null;
  if (is !== 'running')
    return (
      <div class="debrief-waiting" role="status">
        <p>{words.say(is === 'died' ? 'debrief-died' : 'debrief-stopped')}</p>
        <button type="button" class="main" onClick={again}>
          {words.say('debrief-again')}
        </button>
      </div>
    );
  const told =
    progress === null ? words.say('debrief-begun') : words.say('debrief-progress', { ...progress });
  return (
    <div class="debrief-waiting" aria-busy="true">
      <p>
        {told} {progress !== null && words.say(state.found === null ? 'debrief-comes' : 'debrief-settles')}
      </p>
      <progress aria-label={told} max={progress?.of ?? 1} value={progress?.lines ?? 0} />
      <button type="button" class="plain" onClick={stop}>
        {words.say('debrief-stop')}
      </button>
    </div>
  );
}
