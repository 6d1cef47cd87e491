/** Opens the goals and shows the state of the chosen ones; a decided goal is announced when it happens. */
import { useSignalEffect } from '@preact/signals';
import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { type Goal, goalsOf } from '../../chronicle/goals.ts';
import type { Words } from '../../strings/fluent.ts';
import { announce } from '../shell/announce.ts';
import { useDerived } from '../shell/derived.ts';
import { useDialogs } from '../shell/dialogs.ts';
import { usePresent } from '../shell/present.ts';
import { useWords } from '../shell/words.ts';
import { isChosen } from './chosen.ts';
import { GoalMark } from './goals-list.tsx';

export function GoalsButton(): JSX.Element | null {
  const present = usePresent();
  const words = useWords();
  const dialogs = useDialogs();
  const { scenario } = present.world.value;
  const all = useDerived(() => goalsOf(present.timeline.value));
  const aims = all.filter(({ id }) => isChosen(scenario.id, id));
  const before = useRef(all);
  /** The goal that has just been decided; shown until the next act. */
  const [told, setTold] = useState<Goal | null>(null);
  useSignalEffect(() => {
    const now = goalsOf(present.timeline.value);
    const decided = now.find(
      ({ id, is }) =>
        is !== 'open' &&
        isChosen(scenario.id, id) &&
        before.current.some((one) => one.id === id && one.is === 'open'),
    );
    before.current = now;
    setTold(decided ?? null);
    if (decided !== undefined) announce(nowWords(words, decided));
  });
  if (all.length === 0 || present.seat.value === 'historian') return null;
  return (
    <>
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
      {told !== null && (
        <button
          type="button"
          class="goal-told"
          aria-haspopup="dialog"
          onClick={() => {
            setTold(null);
            dialogs.open({ is: 'goals' });
          }}
        >
          <GoalMark is={told.is} /> {nowWords(words, told)}
        </button>
      )}
    </>
  );
}

const nowWords = (words: Words, { id, is }: Goal): string =>
  words.say(is === 'met' ? 'goals-now-met' : 'goals-now-lost', { goal: words.say(`goal-${id}`) });

const standingOf = (aims: readonly Goal[]): Record<'met' | 'lost' | 'open', number> => ({
  met: aims.filter(({ is }) => is === 'met').length,
  lost: aims.filter(({ is }) => is === 'lost').length,
  open: aims.filter(({ is }) => is === 'open').length,
});
