/** The ways from a question to the desk, each of which leads back to it by a button there. */
import type { Timeline } from '../../../chronicle/timeline.ts';
import { useHistory } from '../../watch/historical-line.ts';
import { usePen } from '../../watch/pen.ts';
import { lookAt, takePenAt } from '../../watch/pen-at.ts';
import { useWatching } from '../../watch/watching.ts';
import { answerLine, hasLeftQuestion } from '../left-question.ts';

export interface Ways {
  /** The desk as it stood after this moment of a line. */
  readonly look: (line: Timeline, at: number) => void;
  /** From this moment on the game is the player's. */
  readonly takePen: (line: Timeline, at: number) => void;
}

export function useWays(): Ways {
  const states = { history: useHistory(), watching: useWatching(), pen: usePen() };
  return {
    look: (line, at) => {
      hasLeftQuestion.value = true;
      answerLine.value = line;
      lookAt(line, at, states);
    },
    takePen: (line, at) => {
      hasLeftQuestion.value = true;
      takePenAt(line, at, states);
    },
  };
}
