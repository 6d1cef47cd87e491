/** Exercises in steps: open a Why sheet, be refused and keep the refusal, let time pass. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { announce } from '../shell/announce.ts';
import { usePresent } from '../shell/present.ts';
import { Sources } from '../shell/sources-button.tsx';
import { usePress } from '../shell/use-keys.ts';
import { useWords } from '../shell/words.ts';
import type { Tried } from './exercise-choices.tsx';

interface StepProps {
  readonly label: string;
  readonly cap: string;
  readonly shortcut: string;
  readonly done: boolean;
  readonly act: () => void;
}

/** The one button of an exercise; it stays in place when there is nothing left to do. */
function Step({ label, cap, shortcut, done, act }: StepProps): JSX.Element {
  usePress((key) => {
    if (done || key !== cap.toLowerCase()) return false;
    act();
    return true;
  });
  return (
    <button
      type="button"
      class="plain"
      aria-disabled={done}
      aria-keyshortcuts={shortcut}
      onClick={() => {
        if (!done) act();
      }}
    >
      <kbd>{cap}</kbd>
      {label}
    </button>
  );
}

export function WhyTried({ name, exercise, done, step, finish }: Tried<'why'>): JSX.Element {
  const words = useWords();
  const open = (): void => {
    step(1);
    finish();
  };

  return (
    <>
      <Step label={words.say('why')} cap="?" shortcut="?" done={done} act={open} />
      {done &&
        (['plus', 'minus'] as const).map((sign) => (
          <section key={sign} class="tried-half">
            <h2>{words.say(sign === 'plus' ? 'why-for' : 'why-against')}</h2>
            <ul>
              {exercise.terms
                .filter((term) => term.sign === sign)
                .map(({ id, sources }) => (
                  <li key={id}>
                    <i class={`tried-bar ${sign}`} aria-hidden="true" />
                    <span>
                      {words.say(`${name}-${id}`)} <Sources keys={sources} />
                    </span>
                  </li>
                ))}
            </ul>
          </section>
        ))}
    </>
  );
}

export function Keep({ name, done, step, finish }: Tried<'keep'>): JSX.Element {
  const words = useWords();

  const [refused, setRefused] = useState(done);
  const ask = (): void => {
    setRefused(true);
    step(1);
    announce(words.say(`${name}-refusal`));
  };
  const keep = (): void => {
    step(2);
    finish();
  };
  return (
    <>
      {refused && <p class="tried-paper">{words.say(`${name}-refusal`)}</p>}
      <div class="tried-row">
        <Step
          label={words.say(refused ? `${name}-keep` : `${name}-ask`)}
          cap="1"
          shortcut="1"
          done={done}
          act={refused ? keep : ask}
        />
        <span class="note">{words.say('exercise-drawer', { count: done ? 1 : 0 })}</span>
      </div>
    </>
  );
}

export function Wait({ name, scene, exercise, done, step, finish }: Tried<'wait'>): JSX.Element {
  const present = usePresent();
  const words = useWords();
  const world = present.timeline.value.world;
  const { days } = exercise;
  const [passed, setPassed] = useState(done ? days.length : 0);
  const today = days[passed - 1]?.date ?? scene.date;
  const { signatories, steps } = world.scenario.clock;
  const deposited = new Set(steps.filter(({ date }) => date <= today).flatMap(({ deposits }) => deposits));
  const wait = (): void => {
    const day = days[passed];
    if (day === undefined) return;
    setPassed(passed + 1);
    step(passed + 1);
    const told = words.say(`${name}-${day.id}`);
    if (passed + 1 === days.length) finish(told);
    else announce(told);
  };
  return (
    <>
      <p class="tried-clock">
        <time dateTime={today}>{words.date(today, 'medium')}</time>
        {signatories.length > 0 && (
          <>
            <span class="boxes" aria-hidden="true">
              {signatories.map((id) => (
                <i key={id} class={deposited.has(id) ? 'box full' : 'box'} />
              ))}
            </span>
            <span class="note">
              {words.say('exercise-clock', { count: deposited.size, of: signatories.length })}
            </span>
          </>
        )}
      </p>
      <Step label={words.say('exercise-wait')} cap="W" shortcut="W" done={done} act={wait} />
      {days.slice(0, passed).map(({ id }) => (
        <p key={id} class="tried-paper">
          {words.say(`${name}-${id}`)}
        </p>
      ))}
    </>
  );
}
