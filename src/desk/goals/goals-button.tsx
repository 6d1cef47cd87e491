/** Opens the goals and shows the state of the chosen ones; a decided goal is announced and shown when it happens. */
import { useSignalEffect } from '@preact/signals';
import type { JSX } from 'preact';
import { type Goal, goalsOf } from '../../chronicle/goals.ts';
import type { Words } from '../../strings/fluent.ts';
import { announce } from '../shell/announce.ts';
import { useDerived } from '../shell/derived.ts';
import { useDialogs } from '../shell/dialogs.ts';
import { usePresent } from '../shell/present.ts';
import { useWords } from '../shell/words.ts';
import { isChosen } from './chosen.ts';
import { GoalMark } from './goals-list.tsx';
import { decidedSince, told } from './told.ts';

export function GoalsButton(): JSX.Element | null {
  const present = usePresent();
  const words = useWords();
  const dialogs = useDialogs();
  const { scenario } = present.world.value;
  const all = useDerived(() => goalsOf(present.timeline.value));
  const aims = all.filter(({ id }) => isChosen(scenario.id, id));
  useSignalEffect(() => {
    const decided = decidedSince(present.timeline.value, (id) => isChosen(scenario.id, id));
    if (decided !== null) announce(nowWords(words, decided));
  });
  if (all.length === 0 || present.seat.value === 'historian') return null;
  return (
    <button
      type="button"
      class="quiet goals-open"
      aria-haspopup="dialog"
      aria-label={aims.length === 0 ? undefined : words.say('goals-stand', standingOf(aims))}
      onClick={() => dialogs.open({ is: 'goals' })}
    >
      {words.say('goals')}
      {aims.map(({ id, is }) => (
        <GoalMark key={id} is={is} />
      ))}
    </button>
  );
}

/** The goal just decided, as a line of the bar: over the desk it would cover what is read there. */
export function GoalTold(): JSX.Element | null {
  const words = useWords();
  const dialogs = useDialogs();
  const goal = told.value;
  return (
    goal && (
      <button
        type="button"
        class="goal-told"
        aria-haspopup="dialog"
        onClick={() => {
          told.value = null;
          dialogs.open({ is: 'goals' });
        }}
      >
        <GoalMark is={goal.is} /> {nowWords(words, goal)}
      </button>
    )
  );
}

const nowWords = (words: Words, { id, is }: Goal): string =>
  words.say(is === 'met' ? 'goals-now-met' : 'goals-now-lost', { goal: words.say(`goal-${id}`) });

const standingOf = (aims: readonly Goal[]): Record<'met' | 'lost' | 'open', number> => ({
  met: aims.filter(({ is }) => is === 'met').length,
  lost: aims.filter(({ is }) => is === 'lost').length,
  open: aims.filter(({ is }) => is === 'open').length,
});
