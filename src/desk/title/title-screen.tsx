/** The first sheet: start, watch or continue a game. The map is beside it where there is room. */

import type { JSX } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import { gameOf, isFinished } from '../../chronicle/timeline.ts';
import { view } from '../../core/view.ts';
import type { Words } from '../../strings/fluent.ts';
import { refusalWords } from '../../strings/refusal-words.ts';
import { numeral } from '../draft/numeral.ts';
import { type Running, useAssigned } from '../lesson/assigned.ts';
import { isOpen } from '../lesson/is-open.ts';
import { type Saves, useSaves } from '../saves/saves.ts';
import { LanguageChoice } from '../settings/language-choice.tsx';
import { SettingsButton } from '../settings/settings-button.tsx';
import { useDialogs } from '../shell/dialogs.ts';
import { Lazy } from '../shell/lazy.tsx';
import { partLater } from '../shell/load-second-chunk.ts';
import { type NewGames, useNewGames } from '../shell/ports.ts';
import { type Present, usePresent } from '../shell/present.ts';
import { useScreen } from '../shell/screen.ts';
import { useWords } from '../shell/words.ts';
import { readBefore, useBeginnings } from './beginnings.ts';
import { dealOfWeek, freshDeal, lastYear, weekOf } from './deal-number.ts';

const loadMap = partLater('TitleMap');
const loadSound = partLater('SoundChoice');
const loadClass = partLater('ClassChoice');
const loadShelf = partLater('ShelfChoice');

interface Choice {
  readonly id: 'new' | 'other' | 'watch' | 'continue';
  readonly go: () => void;
  readonly more: string;
  readonly shut: boolean;
}

/** The four ways into a game. An assignment may close the one to history. */
function useChoices(): readonly Choice[] {
  const present = usePresent();
  const words = useWords();
  const saves = useSaves();
  const beginnings = useBeginnings();
  const newGames = useNewGames();
  const assigned = useAssigned();
  const run = assigned.value;
  const noHistory = !isOpen(assigned, 'history');
  const { seed } = newGames.world;
  return [
    {
      id: 'new',
      go: () => beginnings.start(seed),
      more: newWords(present, words, newGames),
      shut: false,
    },
    {
      id: 'other',
      go: () => beginnings.start(freshDeal()),
      more: words.say('title-other.more'),
      shut: false,
    },
    {
      id: 'watch',
      go: () => beginnings.watch(),
      more: words.say(noHistory ? 'shut-history-short' : 'title-watch.more'),
      shut: noHistory,
    },
    {
      id: 'continue',
      go: () => beginnings.resume(),
      more: [keptWords(words, saves), ...runWords(words, run)].join(' '),
      shut: saves.kept.value === null,
    },
  ];
}

/** Digits choose: 1 to 4 the ways into a game, 5 the deal of the week, 6 the sheet for a class. */
function useChoiceKeys(choices: readonly Choice[], weekly: () => void): void {
  const dialogs = useDialogs();
  // Before the first paint: as soon as a choice is visible its key must work.
  useLayoutEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (dialogs.opened.value.length > 0 || event.ctrlKey || event.metaKey || event.altKey) return;
      const choice = choices[Number(event.key) - 1];
      if (choice?.shut === false) choice.go();
      else if (event.key === '5') weekly();
      else if (event.key === '6') dialogs.open({ is: 'class' });
      else return;
      event.preventDefault();
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  });
}

export function TitleScreen(): JSX.Element {
  const present = usePresent();
  const words = useWords();
  const dialogs = useDialogs();
  const { world } = useNewGames();
  return (
    <div class="title">
      <Lazy load={loadMap} />
      <main class="title-sheet">
        <p class="act">{words.say('title-place')}</p>
        <h1>{words.say('scenario-title')}</h1>
        <PencilStroke />
        <p class="subtitle">
          {words.say('title-sub', {
            count: world.clauses.filter(({ preamble }) => !preamble).length,
            neighbours: world.partners.length,
          })}
          <br />
          {words.say('title-dates', {
            first: words.date(present.iso(0), 'medium'),
            last: words.date(present.iso(world.calendar.lastDay), 'medium'),
          })}
        </p>
        <Choices />
        <div class="title-foot">
          <LanguageChoice />
          <SettingsButton named />
          <Lazy load={loadSound} meanwhile={<SoundPlace />} />
          <button
            type="button"
            class="plain"
            aria-haspopup="dialog"
            aria-keyshortcuts="R"
            onClick={() => dialogs.open({ is: 'record' })}
          >
            {words.say('record-file')}
          </button>
        </div>
        <p class="note">{words.say('title-note')}</p>
      </main>
    </div>
  );
}

/** The red line under the title. */
function PencilStroke(): JSX.Element {
  return (
    <svg class="stroke" width="320" height="14" viewBox="0 0 320 14" aria-hidden="true" focusable="false">
      <path
        d="M3 6c60-5 90 3 150-1s110-3 164 1"
        fill="none"
        stroke="var(--red)"
        stroke-width="4"
        stroke-linecap="round"
      />
      <path
        d="M14 11c80-4 150 2 292-2"
        fill="none"
        stroke="var(--red)"
        stroke-width="1.6"
        stroke-linecap="round"
      />
    </svg>
  );
}

/** The four ways into a game, each with a smaller choice beside it. */
function Choices(): JSX.Element {
  const beginnings = useBeginnings();
  const { world } = useNewGames();
  const thisWeek = weekOf(new Date());
  const weekly = (): void => beginnings.start(dealOfWeek(thisWeek));
  const choices = useChoices();
  useChoiceKeys(choices, weekly);
  return (
    <ul class="choices">
      {choices.map((choice, index) => {
        const { id } = choice;
        return (
          <li key={id} class="choice-pair">
            <ChoiceButton choice={choice} digit={`${index + 1}`} />
            {id === 'new' && readBefore(world) && <Prologue />}
            {id === 'other' && <Beside say="title-week" figure={`${thisWeek.week}`} go={weekly} cap="5" />}
            {id === 'watch' && <Lazy load={loadClass} meanwhile={<i class="choice" />} />}
            {id === 'continue' && <Lazy load={loadShelf} meanwhile={<span />} />}
          </li>
        );
      })}
    </ul>
  );
}

interface ChoiceProps {
  readonly choice: Choice;
  readonly digit: string;
}

function ChoiceButton({ choice: { id, go, more, shut }, digit }: ChoiceProps): JSX.Element {
  const words = useWords();
  return (
    <button
      type="button"
      class="choice"
      aria-disabled={shut}
      aria-labelledby={`choice-${id}`}
      aria-describedby={`choice-${id}-more`}
      aria-keyshortcuts={digit}
      onClick={() => {
        if (!shut) go();
      }}
    >
      <kbd>{digit}</kbd>
      <span>
        <span id={`choice-${id}`} class="choice-name">
          {words.say(`title-${id}`)}
        </span>
        <span id={`choice-${id}-more`} class="choice-more">
          {more}
        </span>
      </span>
    </button>
  );
}

/** Placeholder of the same width as the sound button, so that its neighbours do not move. */
function SoundPlace(): JSX.Element {
  const words = useWords();
  return (
    <span class="plain icon title-sound sound-place" aria-hidden="true">
      <svg width="20" height="20" />
      <span>{words.say('title-sound')}</span>
    </span>
  );
}

/** Once read, the prologue is opened by this button. */
function Prologue(): JSX.Element {
  const screen = useScreen();
  const { length } = useNewGames().world.scenario.story.prologue;
  const figure = length > 1 ? `I–${numeral(length)}` : numeral(length);
  return <Beside say="title-prologue" figure={figure} go={() => (screen.value = 'prologue-again')} />;
}

interface BesideProps {
  /** A message with `.short`, the label of the button, and `.more`, its description. */
  readonly say: 'title-week' | 'title-prologue';
  readonly figure: string;
  readonly go: () => void;
  readonly cap?: string;
}

/** A smaller choice beside one of the four. */
function Beside({ say, figure, go, cap }: BesideProps): JSX.Element {
  const words = useWords();
  return (
    <button
      type="button"
      class="choice"
      aria-label={words.say(say, { figure })}
      aria-describedby={`${say}-more`}
      aria-keyshortcuts={cap}
      title={words.say(`${say}.more`)}
      onClick={go}
    >
      <span>
        <span class="choice-more">{words.say(`${say}.short`)}</span>
        <span class="choice-name">{figure}</span>
        <span id={`${say}-more`} class="hidden">
          {words.say(`${say}.more`)}
        </span>
      </span>
    </button>
  );
}

/** Describes the types of a new game: history's, or those of the deal in the address. */
function newWords(present: Present, words: Words, newGames: NewGames): string {
  const { world } = newGames;
  return world.seed === 0
    ? words.say('title-new.more', { year: lastYear(present) })
    : words.say('title-new.dealt', { deal: `${world.seed}` });
}

/** Says that the kept game belongs to an assignment. */
const runWords = (words: Words, run: Running | null): string[] =>
  run?.here === true ? [words.say(run.ended ? 'title-run-ended' : 'title-run')] : [];

/** The day and state of the kept game, or why there is none. */
function keptWords(words: Words, saves: Saves): string {
  const kept = saves.kept.value;
  if (kept === null) return words.say(saves.unread.value ? 'title-continue.unread' : 'title-continue.none');
  const date = words.date(view(gameOf(kept), 'player').date, 'medium');
  const found = saves.own.value === null ? saves.found.value : null;
  const stopped = found?.stopped ?? null;
  const day =
    stopped === null
      ? words.say(isFinished(kept) ? 'title-continue.over' : 'title-continue.more', { date })
      : words.say('title-continue.broken', {
          date,
          place: stopped.index + 1,
          why: refusalWords(words, stopped.refusal),
        });
  const changed = (found?.changed ?? null) === null ? [] : [words.say('title-continue.changed')];
  return [day, ...changed].join(' ');
}
