/**
 * The two lines as a picture: one line until the games part, then the first above and the second below, with
 * labels at the days, the flag of the parting, and dashed links between the same event. The arrow keys move
 * from day to day.
 */
import type { JSX } from 'preact';
import { usePresent } from '../shell/present.ts';
import { useWidth } from '../shell/use-width.ts';
import { useWords } from '../shell/words.ts';
import { INDENT } from './labels.ts';
import { type Label, type Layout, layoutOf } from './lines-layout.ts';
import { CURVE, FLAG, Flag, HEAD, Links, Mark, Tracks } from './lines-parts.tsx';
import { Months } from './months.tsx';
import { toldWords } from './told-words.ts';
import { keyOf, type Stop, stopBeside, type TwoLines } from './two-lines.ts';

interface PictureProps {
  readonly lines: TwoLines;
  readonly names: { readonly a: string; readonly b: string };
  /** The chosen day. */
  readonly chosen: Stop;
  readonly choose: (stop: Stop) => void;
  /** What parts the games, in one sentence. */
  readonly flag: { readonly head: string; readonly text: string } | null;
}

export function LinesPicture({ lines, names, chosen, choose, flag }: PictureProps): JSX.Element {
  const words = useWords();
  const present = usePresent();
  const [place, width] = useWidth(1200, 600);
  const layout = layoutOf(words, lines, width);
  const { scale, yOf } = layout;
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
      <Drawn layout={layout} width={width} {...{ lines, names, chosen, flag }} />
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

interface DrawnProps extends Omit<PictureProps, 'choose'> {
  readonly layout: Layout;
  readonly width: number;
}

/** The drawing, which the list of days lies over. */
function Drawn({ lines, names, chosen, flag, layout, width }: DrawnProps): JSX.Element {
  const { scale, height, top, middle, bottom, xFork, yOf } = layout;
  return (
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
      <Labels labels={layout.labels} chosen={chosen} />
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
  );
}

function Labels({ labels, chosen }: { labels: readonly Label[]; chosen: Stop }): JSX.Element {
  return (
    <>
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
    </>
  );
}
