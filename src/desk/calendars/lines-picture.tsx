/**
 * The two lines as a picture: one line until the games part, then the first above and the second below, with
 * labels at the days, the flag of the parting, and dashed links between the same event. The arrow keys move
 * from day to day.
 */
import type { JSX } from 'preact';
import { usePresent } from '../shell/present.ts';
import { useWords } from '../shell/words.ts';
import { INDENT, MOST_LEVELS, placeLabels } from './labels.ts';
import { CURVE, FLAG, Flag, HEAD, Links, Mark, Tracks } from './lines-parts.tsx';
import { Months } from './months.tsx';
import { scaleOf } from './scale.ts';
import { textWidth } from './text-width.ts';
import { toldWords } from './told-words.ts';
import { keyOf, type Stop, stopBeside, type Track, type TwoLines } from './two-lines.ts';
import { useWidth } from './use-width.ts';

const MARGIN = 34;
const LEVEL = 21;
/** Distance of each line from the middle. */
const APART = 62;
const LABEL_FONT = 14.5;

interface PictureProps {
  readonly lines: TwoLines;
  readonly names: { readonly a: string; readonly b: string };
  /** The chosen day. */
  readonly chosen: Stop;
  readonly choose: (stop: Stop) => void;
  /** What parts the games, in one sentence. */
  readonly flag: { readonly head: string; readonly text: string } | null;
}

/** Pixels of the sheet that are not used by labels: head, tracks, cards and buttons. */
const BESIDES = 560;
/** Design choice: fewer levels would leave most days without a label. */
const LEAST_LEVELS = 3;

/** As many levels on each side as keep the cards visible in a window of this height. */
function levelsFor(): number {
  const zoom = Number.parseFloat(getComputedStyle(document.body).zoom) || 1;
  const room = Math.floor((window.innerHeight / zoom - BESIDES) / (2 * LEVEL));
  return Math.max(LEAST_LEVELS, Math.min(MOST_LEVELS, room));
}

/** A label above or below the lines at one day. */
interface Label {
  readonly stop: Stop;
  readonly text: string;
  readonly x: number;
  readonly y: number;
  /** Where its leader begins. */
  readonly foot: number;
  readonly ends: boolean;
  readonly isMajor: boolean;
  readonly isAct: boolean;
}

export function LinesPicture({ lines, names, chosen, choose, flag }: PictureProps): JSX.Element {
  const words = useWords();
  const present = usePresent();
  const [place, width] = useWidth(600, 1200);
  const levels = levelsFor();
  const scale = scaleOf(
    lines.stops.flatMap(({ day, happenings }) => happenings.map(() => day)),
    lines.lastDay,
    MARGIN,
    width - MARGIN,
  );
  const told = lines.stops.flatMap((stop) =>
    stop.happenings.map((one) => ({ stop, one, text: toldWords(words, one) })),
  );
  /** Labels of the first line stand above, of the second below; on the shared line the player's acts stand above. */
  const isAbove = ({ stop, one }: (typeof told)[number]): boolean =>
    stop.track === 'a' || (stop.track === 'shared' && one.by === 'player');
  const levelled = [true, false].map((above) => {
    const here = told.filter((one) => isAbove(one) === above);
    const wanted = here.map(({ stop, one, text }) => ({
      x: scale.x(stop.day),
      width: textWidth(text, LABEL_FONT, one.isMajor),
      isMajor: one.isMajor,
    }));
    return { above, here, places: placeLabels(wanted, 4, width - 4, levels) };
  });
  const used = levelled.map(({ places }) =>
    Math.max(0, ...places.map((one) => (one === null ? 0 : one.level + 1))),
  );
  const top = HEAD + FLAG + (used[0] ?? MOST_LEVELS) * LEVEL + 12;
  const middle = top + APART;
  const bottom = middle + APART;
  const height = bottom + (used[1] ?? MOST_LEVELS) * LEVEL + 36;
  const xFork = lines.forks > lines.lastDay ? width : scale.x(lines.forks);
  const yOf = (track: Track, day: number): number => {
    if (track === 'shared') return middle;
    const share = Math.min(1, Math.max(0, (scale.x(day) - xFork) / CURVE));
    const smooth = share * share * (3 - 2 * share);
    return middle + (track === 'a' ? -1 : 1) * APART * smooth;
  };
  const labels = levelled.flatMap(({ above, here, places }) =>
    here.flatMap(({ stop, one, text }, at): Label[] => {
      const found = places[at] ?? null;
      if (found === null) return [];
      const y = above ? top - 16 - found.level * LEVEL : bottom + 26 + found.level * LEVEL;
      const { ends } = found;
      const x = scale.x(stop.day);
      return [
        {
          stop,
          text,
          x,
          y,
          foot: yOf(stop.track, stop.day),
          ends,
          isMajor: one.isMajor,
          isAct: one.by === 'player',
        },
      ];
    }),
  );
  const walk = (event: KeyboardEvent): void => {
    const next = stopBeside(lines, chosen, event.key);
    if (next === null) return;
    event.preventDefault();
    choose(next);
  };
  const of = (stop: Stop): string =>
    words.say('calendars-stop', {
      date: words.date(present.iso(stop.day), 'medium'),
      line: stop.track === 'shared' ? 'shared' : 'apart',
      name: stop.track === 'b' ? names.b : names.a,
      told: words.list(stop.happenings.map((one) => toldWords(words, one))),
    });
  return (
    <div
      ref={place}
      class="lines-picture"
      role="listbox"
      tabIndex={0}
      aria-label={words.say('calendars-days')}
      aria-activedescendant={`stop-${keyOf(chosen)}`}
      onKeyDown={walk}
    >
      <svg
        width={width}
        height={height}
        viewBox={`0 0 ${width} ${height}`}
        aria-hidden="true"
        focusable="false"
      >
        <Months scale={scale} lastDay={lines.lastDay} height={height} mondays />
        {flag !== null && lines.parting !== null && (
          <path class="flag-pole" d={`M${xFork} ${HEAD + FLAG - 6}V${middle}`} />
        )}
        <Tracks lines={lines} scale={scale} at={{ xFork, top, middle, bottom }} />
        <Links lines={lines} scale={scale} at={{ top, bottom }} />
        {labels.map(({ x, y, foot }, at) => (
          <path key={at} class="leader" d={`M${x} ${foot}V${y < foot ? y - 10 : y + 2}`} />
        ))}
        {labels.map(({ stop, text, x, y, ends, isMajor, isAct }, at) => (
          <text
            key={at}
            class={`told${isMajor ? ' major' : isAct ? ' act-told' : ' answer-told'}${stop === chosen ? ' chosen' : ''}`}
            x={ends ? x - INDENT : x + INDENT}
            y={y}
            text-anchor={ends ? 'end' : 'start'}
          >
            {text}
          </text>
        ))}
        {lines.parting !== null && (
          <>
            <text class="line-name" x={xFork + CURVE + 4} y={top + 22}>
              {names.a}
            </text>
            <text class="line-name" x={xFork + CURVE + 4} y={bottom - 10}>
              {names.b}
            </text>
          </>
        )}
        {lines.stops.map((stop) => (
          <Mark
            key={keyOf(stop)}
            stop={stop}
            isChosen={stop === chosen}
            x={scale.x(stop.day)}
            y={yOf(stop.track, stop.day)}
            forks={lines.forks}
          />
        ))}
        {flag !== null && lines.parting !== null && <Flag flag={flag} x={xFork} width={width} />}
      </svg>
      {lines.stops.map((stop) => (
        // biome-ignore lint/a11y/useFocusableInteractive: the list itself has the focus, and names the chosen one
        // biome-ignore lint/a11y/useKeyWithClickEvents: the arrow keys of the list choose
        <div
          key={keyOf(stop)}
          id={`stop-${keyOf(stop)}`}
          role="option"
          class="stop"
          aria-selected={stop === chosen}
          aria-label={of(stop)}
          style={{ left: `${scale.x(stop.day)}px`, top: `${yOf(stop.track, stop.day)}px` }}
          onClick={() => choose(stop)}
        />
      ))}
    </div>
  );
}
