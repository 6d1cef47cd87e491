/**
 * The prologue: a first sentence, then the background, one scene at a time, each with its date, its sources
 * and, in some, a slip in the player's own hand. A scene may have an exercise for the player; while watching
 * history it says what was done instead. Exercises are optional. A choice is given in the game that follows; once the
 * prologue has been read, a new game begins with the scenes of such choices alone.
 */
import type { JSX, RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { PublicWorld } from '../../core/world.ts';
import { set, settings } from '../settings/settings.ts';
import { useDialogs } from '../shell/dialogs.ts';
import { usePresent } from '../shell/present.ts';
import { useScreen } from '../shell/screen.ts';
import { useWords } from '../shell/words.ts';
import { readBefore, scenesWithChoice } from '../title/beginnings.ts';
import { useWatching } from '../watch/watching.ts';
import { ExerciseCard } from './exercise.tsx';
import { carriedWords, crisisOf } from './exercise-choices.tsx';
import { FirstWords } from './first-words.tsx';
import { lastStep, Plate } from './plate.tsx';
import { SceneCard } from './scene.tsx';

/** Index of the page before the first scene. */
const FIRST_WORDS = -1;

/** Starts with the sentence before all scenes, if the scenario has one. */
export function PrologueScreen(): JSX.Element {
  return <Prologue from={FIRST_WORDS} />;
}

/** Where one can go from a scene. */
interface Ways {
  readonly next: () => void;
  /** Null on the first scene. */
  readonly back: (() => void) | null;
  readonly end: () => void;
}

/** The keys of the prologue. A button that has the focus takes space and Enter itself, unless it has done its work. */
function useProloguePresses({ next, back, end }: Ways): void {
  const dialogs = useDialogs();
  // Before the next paint: the second of two quick key presses must see what the first has changed.
  useLayoutEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (dialogs.opened.value.length > 0 || event.ctrlKey || event.metaKey || event.altKey) return;
      const onButton =
        event.target instanceof Element && event.target.closest('button:not([aria-disabled=true])') !== null;
      if ((event.key === ' ' || event.key === 'Enter') && !onButton) {
        event.preventDefault();
        next();
      } else if (event.key === 'Backspace') back?.();
      else if (event.key === 'Escape') end();
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  });
}

interface FootProps extends Pick<Ways, 'next' | 'back'> {
  readonly hasBack: boolean;
  /** Null where it would lead to the same place as `next`, or where there is nothing to skip. */
  readonly skip: (() => void) | null;
  /** The message of the button that leads on. */
  readonly says: 'next' | 'to-the-title' | 'to-the-desk';
}

/** The buttons below a scene. */
function Foot({ hasBack, back, skip, next, says }: FootProps): JSX.Element {
  const words = useWords();
  return (
    <div class="prologue-foot">
      {hasBack && (
        <button type="button" class="plain" aria-disabled={back === null} onClick={() => back?.()}>
          {words.say('back')}
        </button>
      )}
      {skip !== null && (
        <button type="button" class="plain" onClick={skip}>
          {words.say('skip-prologue')}
          <kbd>{words.say('key-esc')}</kbd>
        </button>
      )}
      <button type="button" class="main" onClick={next}>
        {words.say(says)}
        <kbd>{words.say('key-space')}</kbd>
      </button>
    </div>
  );
}

export function Prologue({ from }: { from: number }): JSX.Element | null {
  const present = usePresent();
  const words = useWords();
  const watching = useWatching();
  const screen = useScreen();
  const world = present.timeline.value.world;
  // Kept while the page is open: its end marks the prologue as read.
  const [asksOnly] = useState(() => screen.value === 'prologue' && readBefore(world));
  const scenes = asksOnly ? scenesWithChoice(world) : world.scenario.story.prologue;
  const first = !asksOnly && words.has('prologue-first') ? FIRST_WORDS : 0;
  const [at, setAt] = useState(Math.max(from, first));
  const [tried, setTried] = useState<readonly string[]>([]);
  /** Progress of each scene's exercise, for its picture. */
  const [steps, setSteps] = useState<Readonly<Record<string, number>>>({});
  const head = useRef<HTMLHeadingElement>(null);
  const scene = scenes[at];
  const end = (): void => {
    if (!readBefore(world)) set('prologue', `${settings.value.prologue} ${world.scenario.id}`.trim());
    if (screen.value === 'prologue-again') {
      screen.value = 'title';
      return;
    }
    screen.value = 'desk';
    if (present.seat.value === 'historian') watching.playing.value = true;
  };
  const next = (): void => (at + 1 < scenes.length ? setAt(at + 1) : end());
  // Before the paint: the page never shows an older place first.
  useLayoutEffect(() => {
    head.current?.focus({ preventScroll: true });
    // A scene begins with its picture; the heading below it may be in view from the scene before.
    document.scrollingElement?.scrollTo(0, 0);
  }, [at]);
  const back = at > first ? () => setAt(at - 1) : null;
  useProloguePresses({ next, back, end });
  useEffect(() => {
    if (at >= scenes.length) end();
  });
  if (at < 0) return <FirstWords onNext={next} onSkip={end} />;
  if (scene === undefined) return null;
  const { exercise } = scene;
  const again = screen.value === 'prologue-again';
  return (
    <main class="prologue">
      <article
        class={`prologue-sheet${exercise === undefined ? '' : ' pictured'}${asksOnly ? ' choice-alone' : ''}`}
      >
        <p class="slug">
          {words.say(asksOnly ? 'prologue-asks' : 'prologue-slug', { at: at + 1, of: scenes.length })}
        </p>
        <PlayedScene
          key={scene.id}
          scene={scene}
          head={head}
          done={tried.includes(scene.id)}
          step={steps[scene.id] ?? 0}
          onStep={(step) => setSteps((known) => ({ ...known, [scene.id]: step }))}
          onDone={() => setTried([...tried, scene.id])}
        />
        <Foot
          hasBack={!asksOnly || scenes.length > 1}
          back={back}
          skip={!asksOnly && at + 1 < scenes.length ? end : null}
          next={next}
          says={at + 1 < scenes.length ? 'next' : again ? 'to-the-title' : 'to-the-desk'}
        />
      </article>
    </main>
  );
}

interface PlayedSceneProps {
  readonly scene: PublicWorld['scenario']['story']['prologue'][number];
  readonly head: RefObject<HTMLHeadingElement | null>;
  /** Whether its exercise is done. */
  readonly done: boolean;
  /** Progress of its exercise. */
  readonly step: number;
  readonly onStep: (step: number) => void;
  readonly onDone: () => void;
}

/** A scene with its picture, its exercise while a game is begun, and what was done once that is over. */
function PlayedScene({ scene, head, done, step, onStep, onDone }: PlayedSceneProps): JSX.Element {
  const present = usePresent();
  const words = useWords();
  const screen = useScreen();
  const world = present.timeline.value.world;
  const fact = useRef<HTMLParagraphElement>(null);
  const [wasDone] = useState(done);
  useLayoutEffect(() => {
    if (done && !wasDone) fact.current?.scrollIntoView({ block: 'nearest' });
  }, [done]);
  const { exercise } = scene;
  const playing = present.seat.value === 'player';
  const again = screen.value === 'prologue-again';
  const isOver = done || !playing;
  return (
    <>
      <SceneCard
        part="prologue"
        scene={scene}
        heading={head}
        unwritten={exercise !== undefined && !isOver}
        plate={
          exercise && (
            <Plate scene={scene} exercise={exercise} step={playing ? step : lastStep(world, exercise)} />
          )
        }
        after={
          exercise !== undefined &&
          isOver && (
            <p class="scene-text in-fact" ref={fact}>
              {words.say(`prologue-${scene.id}-done`)}
            </p>
          )
        }
      >
        {exercise !== undefined && playing && (
          <ExerciseCard
            scene={scene}
            exercise={exercise}
            done={isOver}
            tried={step}
            carries={!again}
            onStep={onStep}
            onDone={onDone}
          />
        )}
      </SceneCard>
      {exercise !== undefined && playing && (
        <p class="note">
          {exercise.kind === 'choose' && !again
            ? carriedWords(words, crisisOf(world, exercise.dilemma), step)
            : words.say('prologue-none')}
        </p>
      )}
    </>
  );
}
