/** The ways from a question to the desk; a button there leads back to it. */
import type { Timeline } from '../../../chronicle/timeline.ts';
import { useDialogs } from '../../shell/dialogs.ts';
import { usePresent } from '../../shell/present.ts';
import { useHistory } from '../../watch/historical-line.ts';
import { usePen } from '../../watch/pen.ts';
import { lookAt, takePenAt } from '../../watch/pen-at.ts';
import { useWatching } from '../../watch/watching.ts';
import { answerLine, hasLeftQuestion } from '../left-question.ts';
import { watchUntil } from './watch-on.ts';

export interface Ways {
  /** Shows the desk as it stood after this moment of a line. */
  readonly look: (line: Timeline, at: number) => void;
  /** Plays history from one index and asks again before another. */
  readonly watchOn: (line: Timeline, from: number, until: number, ask: () => void) => void;
  /** From this moment on the game is the player's. */
  readonly takePen: (line: Timeline, at: number) => void;
}

export function useWays(): Ways {
  const states = { history: useHistory(), watching: useWatching(), pen: usePen() };
  const [present, dialogs] = [usePresent(), useDialogs()];
  return {
    look: (line, at) => {
      hasLeftQuestion.value = true;
      answerLine.value = line;
      lookAt(line, at, states);
    },
    watchOn: (line, from, until, ask) => {
      hasLeftQuestion.value = true;
      lookAt(line, from, states);
      const there = (): void => {
        ask();
        dialogs.open({ is: 'class' });
      };
      watchUntil(line, until, there, { watching: states.watching, present, dialogs });
    },
    takePen: (line, at) => {
      hasLeftQuestion.value = true;
      takePenAt(line, at, states);
    },
  };
}
