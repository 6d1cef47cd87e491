/**
 * "Two calendars": two games as one line until they part and as two from there. On the chosen day one can
 * take the pen, look at that day's desk or make a link. Its style sheet is loaded with it.
 */

import type { ComponentChildren, JSX } from 'preact';
import { useState } from 'preact/hooks';
import { compare } from '../../chronicle/comparison.ts';
import { partingActWords } from '../../strings/comparison-words.ts';
import type { Words } from '../../strings/fluent.ts';
import { choiceOfGame, type Game, HISTORY, nameOfGame, useGameOnDesk, useGames } from '../branches/games.ts';
import { Sheet } from '../shell/dialog.tsx';
import { type GivenGame, useDialogs } from '../shell/dialogs.ts';
import { Coming } from '../shell/lazy.tsx';
import { usePresent } from '../shell/present.ts';
import { TableSwitch } from '../shell/table-switch.tsx';
import { usePress } from '../shell/use-keys.ts';
import { useWords } from '../shell/words.ts';
import './style.ts';
import { DifferenceCard, SumCard } from './cards.tsx';
import { DaysTable } from './days-table.tsx';
import { Differences } from './differences.tsx';
import { LinesPicture } from './lines-picture.tsx';
import { MomentCard, usePenAt } from './moment-card.tsx';
import { focusFromHead, isTyping } from './sheet-keys.ts';
import { morningOf, type Stop, type TwoLines, timelineOf, twoLines } from './two-lines.ts';

interface CalendarsProps {
  /** The games by key; by default the one on the desk and history. */
  readonly keys?: readonly [string, string] | undefined;
  readonly given?: readonly GivenGame[] | undefined;
}

/** Wraps the calendars: in a sheet of their own, or in a page of another sheet. */
type Frame = (calendars: ComponentChildren, acts?: ComponentChildren) => JSX.Element;

export function CalendarsSheet({ keys, given }: CalendarsProps): JSX.Element {
  const words = useWords();
  return (
    <Calendars
      keys={keys}
      given={given}
      sheet="calendars"
      frame={(calendars, acts) => (
        <Sheet kind="chronicle" title={words.say('calendars')} acts={acts}>
          {calendars}
        </Sheet>
      )}
    />
  );
}

/** The calendars as a page of the debrief. */
export function CalendarsPage(): JSX.Element {
  return (
    <Calendars
      sheet="debrief"
      frame={(calendars, acts) => (
        <div class="debrief-calendars">
          {calendars}
          {acts !== undefined && <div class="calendar-acts">{acts}</div>}
        </div>
      )}
    />
  );
}

interface FramedProps extends CalendarsProps {
  /** The sheet whose keyboard shortcuts apply. */
  readonly sheet: 'calendars' | 'debrief';
  readonly frame: Frame;
}

function Calendars({ keys, given, sheet, frame }: FramedProps): JSX.Element {
  const words = useWords();
  const onDesk = useGameOnDesk();
  const { games } = useGames(given);
  const [chosen, setChosen] = useState<readonly [string, string] | null>(keys ?? null);
  if (games === null) return frame(<Coming />);
  const usual = onDesk(games) ?? games.findLast(({ key }) => key !== HISTORY);
  const find = (key: string | undefined): Game | undefined => games.find((game) => game.key === key);
  const a = find(chosen?.[0]) ?? usual;
  const b = find(chosen?.[1]) ?? find(HISTORY);
  if (a === undefined || b === undefined) return frame(<p class="lead">{words.say('calendars-none')}</p>);
  return (
    <TwoCalendars
      key={`${a.key}/${b.key}`}
      games={games}
      a={a}
      b={b}
      choose={setChosen}
      given={given}
      sheet={sheet}
      frame={frame}
    />
  );
}

interface ChoiceProps {
  readonly games: readonly Game[];
  readonly a: Game;
  readonly b: Game;
  readonly choose: (keys: readonly [string, string]) => void;
}

interface TwoCalendarsProps extends ChoiceProps, Pick<FramedProps, 'given' | 'sheet' | 'frame'> {}

/** What parts the games, as the flag shows it. */
function flagOf(words: Words, { parting }: TwoLines, iso: (day: number) => string, names: Names) {
  if (parting === null) return null;
  const head = words.say('parting-on', { date: words.date(iso(parting.day), 'medium') });
  if (parting.because === 'deal') return { head, text: words.say('parting-deal') };
  const [first] = parting.a;
  const [other] = parting.b;
  const by = first === undefined ? names.b : names.a;
  const act = first ?? other;
  if (act === undefined) return { head, text: '' };
  return {
    head,
    text: words.say('calendars-flag', { name: by, act: partingActWords(words, act, parting.day) }),
  };
}

interface Names {
  readonly a: string;
  readonly b: string;
}

function TwoCalendars({ games, a, b, choose, given, sheet, frame }: TwoCalendarsProps): JSX.Element {
  const words = useWords();
  const { iso } = usePresent();
  const dialogs = useDialogs();
  const [listed, setListed] = useState(false);
  const [lines] = useState(() => twoLines(a.timeline, b.timeline));
  const [comparison] = useState(() => compare(a.timeline, b.timeline));
  const [stop, setStop] = useState<Stop | null>(
    () => lines.stops.find(({ day }) => day === lines.forks) ?? lines.stops.at(-1) ?? null,
  );
  const names = { a: nameOfGame(words, a), b: nameOfGame(words, b) };
  const flag = flagOf(words, lines, iso, names);
  const moment = stop === null ? 0 : morningOf(stop);
  const timeline = stop === null ? a.timeline : timelineOf(lines, stop.track);
  const pen = usePenAt(timeline, moment);
  usePress((key) => {
    if (isTyping()) return false;
    if (key === 't') setListed(!listed);
    else if (key === 'b') dialogs.open({ is: 'branches', given });
    else if (key === 'p') pen.take();
    else if (key.startsWith('arrow')) return focusFromHead('.lines-picture');
    else return false;
    return true;
  }, sheet);
  const shown = stop ?? lines.stops[0];
  return frame(
    <>
      <Choice games={games} a={a} b={b} choose={choose} />
      {shown === undefined ? (
        <p>{words.say('calendars-empty')}</p>
      ) : (
        <div class="calendars" data-as={listed ? 'table' : 'picture'}>
          <LinesPicture lines={lines} names={names} chosen={shown} choose={setStop} flag={flag} />
          <DaysTable lines={lines} names={names} chosen={shown} choose={setStop} flag={flag} />
          <div class="calendar-cards">
            <MomentCard stop={shown} lines={lines} names={names} />
            <DifferenceCard rows={comparison.rows} names={names} />
            <SumCard a={a} b={b} comparison={comparison} />
          </div>
          <section class="all-differences" aria-labelledby="all-differences">
            <h3 id="all-differences">{words.say('differs')}</h3>
            <Differences rows={comparison.rows} names={names} />
          </section>
          <p class="note calendar-key" aria-hidden="true">
            {words.say('calendars-key')}
          </p>
        </div>
      )}
    </>,
    <>
      <TableSwitch
        listed={listed}
        list={setListed}
        toPicture="calendars-picture"
        toTable="calendars-table"
        cap="T"
      />
      <button
        type="button"
        class="plain"
        aria-haspopup="dialog"
        aria-keyshortcuts="B"
        onClick={() => dialogs.open({ is: 'branches', given })}
      >
        {words.say('branches')}
        <kbd>B</kbd>
      </button>
      {stop !== null && (
        <button type="button" class="main" aria-keyshortcuts="P" aria-disabled={!pen.can} onClick={pen.take}>
          {words.say('calendars-pen', { date: words.date(iso(stop.day), 'short') })}
          <kbd>P</kbd>
        </button>
      )}
    </>,
  );
}

/** Chooses the two games from all available ones. */
function Choice({ games, a, b, choose }: ChoiceProps): JSX.Element {
  const words = useWords();
  return (
    <p class="calendar-choice">
      {(['a', 'b'] as const).map((side) => (
        <label key={side} class={side}>
          <span>{words.say(`calendars-line-${side}`)}</span>
          <select
            value={(side === 'a' ? a : b).key}
            onChange={({ currentTarget: { value } }) =>
              choose(side === 'a' ? [value, b.key] : [a.key, value])
            }
          >
            {games.map((game) => (
              <option key={game.key} value={game.key}>
                {choiceOfGame(words, game)}
              </option>
            ))}
          </select>
        </label>
      ))}
    </p>
  );
}
