/**
 * Parts of the picture of the two lines: the lines, the marks on them, the links between the same event on
 * both, and the flag of the parting.
 */
import type { JSX } from 'preact';
import { gameOf, type Timeline } from '../../chronicle/timeline.ts';
import { dayOf } from '../shell/from-timeline.ts';
import { textWidth } from '../shell/text-width.ts';
import { useWords } from '../shell/words.ts';
import type { Scale } from './scale.ts';
import type { Stop, TwoLines } from './two-lines.ts';

/** From the top: the months, the flag, then the labels. */
export const HEAD = 34;
export const FLAG = 46;
/** Length of the curve at the fork. */
export const CURVE = 52;

interface MarkProps {
  readonly stop: Stop;
  readonly isChosen: boolean;
  readonly x: number;
  readonly y: number;
  readonly forks: number;
}

/**
 * An act is a circle, an answer of another power a small envelope, a milestone of the text large; the day of
 * the parting is red.
 */
export function Mark({ stop, isChosen, x, y, forks }: MarkProps): JSX.Element {
  const isMajor = stop.happenings.some((one) => one.isMajor);
  const isAct = stop.happenings.some(({ by }) => by === 'player');
  const ring = isChosen ? <circle class="chosen-ring" cx={x} cy={y} r={13} /> : null;
  if (!isMajor && !isAct)
    return (
      <>
        {ring}
        <path class="mark envelope" d={`M${x - 6} ${y - 4.5}h12v9h-12zl6 5 6-5`} />
      </>
    );
  const kind = `${isMajor ? 'major' : 'round'}${stop.day === forks ? ' fork' : ''}`;
  return (
    <>
      {ring}
      <circle class={`mark ${kind}`} cx={x} cy={y} r={isMajor || stop.day === forks ? 8 : 5} />
    </>
  );
}

export interface Heights {
  readonly xFork: number;
  readonly top: number;
  readonly middle: number;
  readonly bottom: number;
}

/** The shared line; the first game as one thick line; the second as a double line, as on railway maps. */
/** Each line ends on the last day that its game has reached. */
export function Tracks({ lines, scale, at }: { lines: TwoLines; scale: Scale; at: Heights }): JSX.Element {
  const { xFork, top, middle, bottom } = at;
  const [start, end] = [scale.x(0), scale.x(lines.lastDay)];
  const reached = (game: Timeline): number => scale.x(dayOf(gameOf(game)));
  const bend = (y: number, game: Timeline): string =>
    `M${xFork} ${middle}C${xFork + CURVE * 0.5} ${middle} ${xFork + CURVE * 0.5} ${y} ${xFork + CURVE} ${y}H${Math.max(xFork + CURVE, reached(game))}`;
  return (
    <g>
      <path
        class="track shared"
        d={`M${start} ${middle}H${Math.min(xFork, Math.max(reached(lines.a), reached(lines.b)))}`}
      />
      {lines.parting !== null && (
        <>
          <path class="track a" d={bend(top, lines.a)} />
          <path class="track b" d={bend(bottom, lines.b)} />
          <path class="track b-inner" d={bend(bottom, lines.b)} />
        </>
      )}
      <path class="last-day" d={`M${end} ${top - 14}V${bottom + 14}`} />
    </g>
  );
}

export function Links({
  lines,
  scale,
  at: { top, bottom },
}: {
  lines: TwoLines;
  scale: Scale;
  at: Pick<Heights, 'top' | 'bottom'>;
}): JSX.Element {
  const words = useWords();
  const middle = (top + bottom) / 2;
  let last = Number.NEGATIVE_INFINITY;
  const links = lines.links.map(({ from, to }) => {
    const [x, y] = [scale.x(from), scale.x(to)];
    const between = (x + y) / 2;
    const text = words.say('calendars-apart', { days: Math.abs(to - from) });
    // Overlapping labels are dropped; the table has them all.
    const fits = between - last > textWidth(text, 14, false) + 8;
    if (fits) last = between;
    return { key: `${from}-${to}`, x, y, between, text: fits ? text : null };
  });
  return (
    <g>
      {links.map(({ key, x, y }) => (
        <path
          key={key}
          class="same-event"
          d={`M${x} ${top + 9}C${x} ${middle} ${y} ${middle} ${y} ${bottom - 9}`}
        />
      ))}
      {/* All labels lie over all links. */}
      {links.map(
        ({ key, between, text }) =>
          text !== null && (
            <text key={key} class="apart" x={between} y={middle + 5} text-anchor="middle">
              {text}
            </text>
          ),
      )}
    </g>
  );
}

export function Flag({
  flag: { head, text },
  x,
  width,
}: {
  flag: { head: string; text: string };
  x: number;
  width: number;
}): JSX.Element {
  const wide = Math.max(textWidth(head, 15, true), textWidth(text, 14, false)) + 22;
  const left = Math.max(2, Math.min(x, width - wide - 2));
  return (
    <g class="flag">
      <rect x={left} y={HEAD} width={wide} height={FLAG - 4} />
      <text class="flag-head" x={left + 10} y={HEAD + 18}>
        {head}
      </text>
      <text class="flag-text" x={left + 10} y={HEAD + 35}>
        {text}
      </text>
    </g>
  );
}
