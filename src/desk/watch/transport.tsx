/** Controls for watching: play and pause, step by despatch, speed, a day to jump to, and the pen. */
import type { JSX } from 'preact';
import { useEffect, useMemo } from 'preact/hooks';
import { daysBetween } from '../../chronicle/days-between.ts';
import { namedMoments } from '../../chronicle/named-moments.ts';
import type { Timeline } from '../../chronicle/timeline.ts';
import type { Words } from '../../strings/fluent.ts';
import { BackToQuestion } from '../lesson/back-to-question.tsx';
import { answerLine } from '../lesson/left-question.ts';
import { SettingsButton } from '../settings/settings-button.tsx';
import { useDialogs } from '../shell/dialogs.ts';
import { HintLine } from '../shell/hint.tsx';
import { type Present, usePresent } from '../shell/present.ts';
import { useScreen } from '../shell/screen.ts';
import { useWords } from '../shell/words.ts';
import { readTape } from '../tape/tape-words.ts';
import { type Chapter, chapterAt, chaptersOf, marksOf } from './chapters.ts';
import { goToDay, togglePlay } from './days.ts';
import { usePen } from './pen.ts';
import { useWatching, type Watching } from './watching.ts';

const SPEEDS = [0.5, 1, 2, 4, 8];
/** Milliseconds for which a despatch is shown at speed 1: long enough to read 40 words. */
const A_DESPATCH = 4000;

export function Transport(): JSX.Element {
  const present = usePresent();
  const words = useWords();
  const watching = useWatching();
  const dialogs = useDialogs();
  const { departures } = present.timeline.value.world.scenario.story;
  const last = (watching.watched.value?.moments.length ?? 1) - 1;
  const kind = kindOf(watching.replayed.value);
  const at = watching.cursor.value;
  const playing = watching.playing.value;
  const speed = watching.speed.value;
  const watched = watching.watched.value;
  const chapters = useMemo(() => (watched === null ? [] : chaptersOf(watched)), [watched]);
  useEffect(() => {
    if (!playing) return;
    const timer = setTimeout(() => watching.step(1), waitAt(present, words, watching) / speed);
    return () => clearTimeout(timer);
  }, [playing, speed, at]);
  return (
    <section class="transport" aria-label={words.say('transport')}>
      <HintLine />
      <BackToQuestion />
      <p class="slug">
        {words.say(kind, { at: at + 1, of: last + 1 })}{' '}
        {kind === 'watching' && departures.length > 0 && (
          <button
            type="button"
            class="link"
            aria-haspopup="dialog"
            onClick={() => dialogs.open({ is: 'departures' })}
          >
            {words.say('departures-open')}
          </button>
        )}
      </p>
      <ChapterLine chapter={chapterAt(chapters, at)} isHistory={kind === 'watching'} />
      <Controls />
      <Places chapters={chapters} last={last} />
    </section>
  );
}

/** Play and pause, step by despatch, speed, and the pen. */
function Controls(): JSX.Element {
  const words = useWords();
  const watching = useWatching();
  const playing = watching.playing.value;
  return (
    <div class="transport-row">
      <Icon label={words.say('step-back')} cap="," press={() => watching.step(-1)}>
        <path d="M12 3 5 9l7 6zM4 3v12" fill="currentColor" stroke="currentColor" />
      </Icon>
      <Icon label={words.say(playing ? 'pause' : 'play')} cap="K" press={() => togglePlay(watching)}>
        <path d={playing ? 'M4 3h4v12H4zM10 3h4v12h-4z' : 'M4 2.5 15 9 4 15.5z'} fill="currentColor" />
      </Icon>
      <Icon label={words.say('step-forward')} cap="." press={() => watching.step(1)}>
        <path d="m6 3 7 6-7 6zM14 3v12" fill="currentColor" stroke="currentColor" />
      </Icon>
      <Speed />
      <PenOrEnd />
    </div>
  );
}

interface IconProps {
  readonly label: string;
  /** The key, as it is printed and as `aria-keyshortcuts` names it. */
  readonly cap: string;
  readonly press: () => void;
  readonly children: JSX.Element;
}

function Icon({ label, cap, press, children }: IconProps): JSX.Element {
  return (
    <button type="button" class="plain icon" onClick={press} aria-label={label} aria-keyshortcuts={cap}>
      <svg width="18" height="18" viewBox="0 0 18 18" aria-hidden="true">
        {children}
      </svg>
      <kbd>{cap}</kbd>
    </button>
  );
}

function Speed(): JSX.Element {
  const words = useWords();
  const watching = useWatching();
  return (
    <label class="speed">
      <span class="hidden">{words.say('speed')}</span>
      <select
        value={`${watching.speed.value}`}
        onChange={(event) => {
          watching.speed.value = Number(event.currentTarget.value);
        }}
      >
        {SPEEDS.map((one) => (
          <option key={one} value={`${one}`}>
            {words.say('speed-times', { speed: one })}
          </option>
        ))}
      </select>
    </label>
  );
}

/** The pen, where it can be taken; otherwise the way to the end. */
function PenOrEnd(): JSX.Element {
  const words = useWords();
  const pen = usePen();
  const screen = useScreen();
  return pen.canTake.value ? (
    <button type="button" class="main" onClick={() => pen.take()} aria-keyshortcuts="P">
      {words.say('take-pen')}
      <kbd>P</kbd>
    </button>
  ) : (
    <button type="button" class="main" onClick={() => (screen.value = 'end')}>
      {words.say('to-the-end')}
    </button>
  );
}

interface PlacesProps {
  readonly chapters: readonly Chapter[];
  /** The last place on the track. */
  readonly last: number;
}

/** Ways to another day: the date, the named moments and the track. */
function Places({ chapters, last }: PlacesProps): JSX.Element {
  const present = usePresent();
  const words = useWords();
  const watching = useWatching();
  return (
    <div class="transport-row">
      <SettingsButton />
      <input
        type="date"
        min={present.iso(0)}
        max={present.iso(present.view.value.lastDay)}
        value={present.view.value.date}
        aria-label={words.say('jump-to-date')}
        onChange={(event) => jumpTo(present, watching, event.currentTarget.value)}
      />
      <NamedMoments chapters={chapters} />
      <div class="track">
        <span class="chapter-marks" aria-hidden="true">
          {marksOf(chapters).map(({ act, moment }) => (
            <i key={act} style={{ left: `${(100 * moment) / Math.max(1, last)}%` }} />
          ))}
        </span>
        <input
          type="range"
          min={0}
          max={last}
          value={watching.cursor.value}
          aria-label={words.say('scrub')}
          aria-valuetext={words.date(present.view.value.date, 'long')}
          onInput={(event) => {
            watching.playing.value = false;
            watching.jump(Number(event.currentTarget.value));
          }}
        />
      </div>
    </div>
  );
}

interface ChapterProps {
  readonly chapter: Chapter | undefined;
  /** History has its own lines; of a game of the player's only the act is known. */
  readonly isHistory: boolean;
}

/** One line that says what this act is about. */
function ChapterLine({ chapter, isHistory }: ChapterProps): JSX.Element | null {
  const words = useWords();
  if (chapter === undefined) return null;
  const { act } = chapter;
  const own = `chapter-${act}`;
  return (
    <p class="chapter">
      <b>{words.say(`act-${act}.number`)}</b>{' '}
      {words.say(isHistory && words.has(own) ? own : `act-${act}.text`)}
    </p>
  );
}

/** Jumps to the acts and the memorable moments of a game. */
function NamedMoments({ chapters }: { chapters: readonly Chapter[] }): JSX.Element {
  const words = useWords();
  const watching = useWatching();
  const watched = watching.watched.value;
  const named = useMemo(() => (watched === null ? [] : namedMoments(watched)), [watched]);
  return (
    <select
      class="named-moments"
      aria-label={words.say('jump-to')}
      value=""
      onChange={({ currentTarget }) => {
        const { value } = currentTarget;
        // The selection is a command, not a state: the list shows its name again.
        currentTarget.value = '';
        watching.playing.value = false;
        if (value !== '') watching.jump(Number(value));
      }}
    >
      <option value="">{words.say('jump-to')}</option>
      <optgroup label={words.say('jump-to-acts')}>
        {marksOf(chapters).map(({ act, moment }) => (
          <option key={act} value={`${moment}`}>
            {words.say(`act-${act}`)}
          </option>
        ))}
      </optgroup>
      {named.map(({ is, moment }) => (
        <option key={is} value={`${moment}`}>
          {words.say(`jump-to-${is}`)}
        </option>
      ))}
    </select>
  );
}

/** History, the line of an answer of a lesson, or a game of the player's. */
function kindOf(replayed: Timeline | null): 'watching' | 'guess-replaying' | 'replaying' {
  if (replayed === null) return 'watching';
  return replayed === answerLine.value ? 'guess-replaying' : 'replaying';
}

/** Jumps to that day, or the next on which something came. */
function jumpTo(present: Present, watching: Watching, date: string): void {
  if (date !== '') goToDay(watching, daysBetween(present.iso(0), date));
}

/** A moment without a paper passes quickly. */
function waitAt(present: Present, words: Words, watching: Watching): number {
  const { cursor } = watching;
  return readTape(present, words).some(({ moment }) => moment === cursor.value) ? A_DESPATCH : A_DESPATCH / 6;
}
