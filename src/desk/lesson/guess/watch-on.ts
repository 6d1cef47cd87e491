/** The replay between two stops: history plays on the desk and stops before the next moment with a question. */
import { effect, untracked } from '@preact/signals';
import type { Timeline } from '../../../chronicle/timeline.ts';
import type { Dialogs } from '../../shell/dialogs.ts';
import type { Present } from '../../shell/present.ts';
import type { Watching } from '../../watch/watching.ts';
import { hasLeftQuestion } from '../left-question.ts';

interface States {
  readonly watching: Watching;
  readonly present: Present;
  readonly dialogs: Dialogs;
}

let stopNothing = (): void => undefined;

/**
 * Plays up to this index of the line and then calls `there`. It is cancelled when the question is reopened,
 * the pen is taken or something else is watched. Sheets over the desk, such as the signing, are read to the
 * end first.
 */
export function watchUntil(line: Timeline, until: number, there: () => void, states: States): void {
  const { watching, present, dialogs } = states;
  stopNothing();
  watching.playing.value = true;
  const stop = effect(() => {
    const at = watching.cursor.value;
    const open = dialogs.opened.value.length > 0;
    const goesOn =
      hasLeftQuestion.value && present.seat.value === 'historian' && watching.watched.value === line;
    if (goesOn && (at < until || open)) return;
    queueMicrotask(() => {
      stop();
      if (!goesOn) return;
      untracked(() => {
        watching.playing.value = false;
        there();
      });
    });
  });
  stopNothing = stop;
}
