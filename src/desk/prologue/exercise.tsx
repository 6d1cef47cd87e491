/**
 * The exercise of a scene of the prologue: one action that the desk asks for later, in one or two presses, by
 * its key on the desk. Only a choice goes into the game.
 */
import type { ComponentChildren, JSX } from 'preact';
import type { Exercise, Scene } from '../../scenario/story.ts';
import { announce } from '../shell/announce.ts';
import { useWords } from '../shell/words.ts';
import { Choose, Mark } from './exercise-choices.tsx';
import { Keep, Wait, WhyTried } from './exercise-steps.tsx';

interface ExerciseProps {
  readonly scene: Scene;
  readonly exercise: Exercise;
  readonly done: boolean;
  readonly tried: number;
  /** Whether a choice goes into the game that follows. */
  readonly carries: boolean;
  /** Reports progress: see `Plate`. */
  readonly onStep: (step: number) => void;
  readonly onDone: () => void;
}

export function ExerciseCard({
  scene,
  exercise,
  done,
  tried,
  carries,
  onStep,
  onDone,
}: ExerciseProps): JSX.Element {
  const words = useWords();

  const name = `prologue-${scene.id}`;
  const finish = (first = ''): void => {
    if (done) return;
    onDone();
    announce([first, words.say(`${name}-done`), words.say(`${name}-lesson`)].join(' ').trim());
  };
  const given = { name, scene, done, tried, carries, finish, step: onStep };
  return (
    <section class="exercise" aria-label={words.say('exercise')}>
      <p class="slug">{words.say('exercise')}</p>
      <p class="task">{words.say(`${name}-task`)}</p>
      {exercise.kind === 'mark' && <Mark {...given} exercise={exercise} />}
      {exercise.kind === 'choose' && <Choose {...given} exercise={exercise} />}
      {exercise.kind === 'why' && <WhyTried {...given} exercise={exercise} />}
      {exercise.kind === 'keep' && <Keep {...given} exercise={exercise} />}
      {exercise.kind === 'wait' && <Wait {...given} exercise={exercise} />}
      {done && (
        <AtTheDesk head={words.say('scene-at-the-desk')}>
          <p>{words.say(`${name}-lesson`)}</p>
        </AtTheDesk>
      )}
    </section>
  );
}

function AtTheDesk({ head, children }: { head: string; children: ComponentChildren }): JSX.Element {
  return (
    <div class="lesson">
      <h2>{head}</h2>
      {children}
    </div>
  );
}
