/**
 * The line of fortune as a picture: "in hand" in ink, "within reach" as a red stair that never rises, hatched
 * above by the difference between the two searches, dashed where no lines were tried. The table has the same
 * content.
 */
import type { JSX } from 'preact';
import type { Amount } from '../../../core/integers.ts';
import { wholePoints } from '../../../strings/fluent.ts';
import { usePresent } from '../../shell/present.ts';
import { textWidth } from '../../shell/text-width.ts';
import { useWidth } from '../../shell/use-width.ts';
import { useWords } from '../../shell/words.ts';
import { type Layout, layoutOf, line, stair, stairBack } from './layout.ts';
import { shortWords } from './row-words.ts';
import type { Row, Span } from './rows.ts';
import { Spans } from './spans.tsx';

interface ChartProps {
  readonly rows: readonly Row[];
  /** What history had in hand on the days of the rows, in hundredths; null if there is nothing to compare. */
  readonly history: readonly Amount[] | null;
  /** Mean difference between the two searches, in hundredths. */
  readonly spread: Amount;
  /** Where much was lost in small steps. */
  readonly spans: readonly Span[];
  /** Index of the selected row. */
  readonly at: number;
  readonly onLook: (row: number) => void;
}

export function Chart({ rows, history, spread, spans, at, onLook }: ChartProps): JSX.Element {
  const words = useWords();
  const [place, width] = useWidth(960);
  const layout = layoutOf(rows, spread, width);
  const [first, last] = [rows[0], rows.at(-1)];
  const nearest = (event: MouseEvent): void => {
    const box = place.current?.getBoundingClientRect();
    if (box === undefined) return;
    const x = ((event.clientX - box.left) * width) / box.width;
    const step = (layout.right - layout.left) / Math.max(1, rows.length - 1);
    onLook(Math.max(0, Math.min(rows.length - 1, Math.round((x - layout.left) / step))));
  };
  const told = {
    from: wholePoints(first?.inHand ?? 0),
    to: wholePoints(last?.inHand ?? 0),
    reach: wholePoints(first?.reach ?? 0),
    end: wholePoints(last?.reach ?? 0),
  };
  return (
    <div class="fortune-chart" ref={place}>
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: the arrow keys do the same, and the table says it */}
      <svg
        width={layout.width}
        height={layout.height}
        viewBox={`0 0 ${layout.width} ${layout.height}`}
        role="img"
        aria-label={words.say('fortune-picture', told)}
        onClick={nearest}
      >
        <defs>
          <pattern id="fortune-hatch" width="5" height="5" patternUnits="userSpaceOnUse">
            <path d="M0 2.5h5" class="hatch" />
          </pattern>
        </defs>
        <Ground layout={layout} />
        <Spans spans={spans} rows={rows} layout={layout} over={skyline(rows, history, spread, layout)} />
        <Reach rows={rows} layout={layout} spread={spread} />
        {history !== null && <History history={history} layout={layout} />}
        <path class="in-hand" d={line(rows.map(({ inHand }, row) => [layout.x(row), layout.y(inHand)]))} />
        <Cursor rows={rows} layout={layout} at={at} />
        {rows.map((row, index) => (
          <Flag key={index} row={row} index={index} layout={layout} top={flagTop(rows, index, layout)} />
        ))}
        {!layout.small && <Names rows={rows} layout={layout} at={at} />}
        <Ends rows={rows} layout={layout} />
      </svg>
    </div>
  );
}

function Ground({ layout }: { layout: Layout }): JSX.Element {
  const { left, right, bottom, y } = layout;
  return (
    <g>
      {layout.grid.map((points) => (
        <g key={points}>
          <path class="across" d={`M${left} ${y(points * 100)}H${right}`} />
          <text class="scale" x={left - 8} y={y(points * 100) + 5} text-anchor="end">
            {points}
          </text>
        </g>
      ))}
      <path class="axis-line" d={`M${left} ${bottom}H${right}`} />
    </g>
  );
}

interface LinesProps {
  readonly rows: readonly Row[];
  readonly layout: Layout;
}

function Reach({ rows, layout, spread }: LinesProps & { spread: Amount }): JSX.Element | null {
  const { x, y } = layout;
  const points = rows.flatMap(({ reach, looked }, row) => (reach === null ? [] : [{ row, reach, looked }]));
  if (points.length === 0) return null;
  const upper = points.map(({ row, reach }): [number, number] => [x(row), y(reach + spread)]);
  const lower = points.map(({ row, reach }): [number, number] => [x(row), y(reach)]);
  return (
    <g>
      {spread > 0 && <path class="band" d={`${stair(upper)}${stairBack(lower)}Z`} />}
      {points.map(({ row, reach, looked }, index) => {
        const next = points[index + 1];
        if (next === undefined) return null;
        return (
          <path
            key={row}
            class={looked && next.looked ? 'reach' : 'reach guessed'}
            d={`M${x(row)} ${y(reach)}H${x(next.row)}V${y(next.reach)}`}
          />
        );
      })}
    </g>
  );
}

/** A double line, as on railway maps. */
function History({ history, layout }: { history: readonly Amount[]; layout: Layout }): JSX.Element {
  const { x, y } = layout;
  const d = line(history.map((amount, row) => [x(row), y(amount)]));
  return (
    <g>
      <path class="history-under" d={d} />
      <path class="history-over" d={d} />
    </g>
  );
}

/** The selected row: a line across, and a dot on each curve. */
function Cursor({ rows, layout, at }: LinesProps & { at: number }): JSX.Element | null {
  const row = rows[at];
  if (row === undefined) return null;
  const { x, y, top, bottom } = layout;
  return (
    <g class="cursor">
      <path d={`M${x(at)} ${top - 6}V${bottom}`} />
      <circle cx={x(at)} cy={y(row.inHand)} r="4.5" />
      {row.reach !== null && <circle class="red" cx={x(at)} cy={y(row.reach)} r="4.5" />}
    </g>
  );
}

/** The upper edge of a flag: above the stair as it was before its fall. */
function flagTop(rows: readonly Row[], at: number, { y, small }: Layout): number {
  const before = rows[at - 1]?.reach ?? rows[at]?.reach ?? 0;
  return Math.max(2, y(before) - (small ? 22 : 36));
}

interface FlagProps {
  readonly row: Row;
  readonly index: number;
  readonly layout: Layout;
  readonly top: number;
}

function Flag({ row, index, layout, top }: FlagProps): JSX.Element | null {
  if (row.flag === null || row.reach === null) return null;
  const { x, y } = layout;
  const foot = y(row.reach);
  const filled = row.label === 'turning-point';
  const side = x(index) > layout.right - 40 ? -1 : 1;
  return (
    <g class={filled ? 'flag filled' : 'flag'}>
      <path class="pole" d={`M${x(index)} ${foot}V${top}`} />
      <circle cx={x(index)} cy={foot} r="5" />
      <path
        class="cloth"
        d={`M${x(index)} ${top}h${side * 32}l${side * -7} 11l${side * 7} 11h${side * -32}z`}
      />
      <text x={x(index) + side * 12} y={top + 16.5} text-anchor="middle">
        {row.flag}
      </text>
    </g>
  );
}

/** The names of the acts, written vertically under the line, and the days under them. */
function Names({ rows, layout, at }: LinesProps & { at: number }): JSX.Element {
  const words = useWords();
  const { iso } = usePresent();
  const { x, bottom, days } = layout;
  let end = Number.NEGATIVE_INFINITY;
  let month = '';
  let monthEnd = Number.NEGATIVE_INFINITY;
  return (
    <g>
      {rows.map((row, index) =>
        layout.named || row.flag !== null || index === at ? (
          <text
            key={index}
            class={`act-name${row.flag !== null ? ' flagged' : ''}${index === at ? ' here' : ''}`}
            transform={`translate(${x(index) + 4.5} ${bottom + 10}) rotate(-90)`}
            text-anchor="end"
          >
            {clipped(shortWords(words, row))}
          </text>
        ) : null,
      )}
      {days.map(({ day, from, to }) => {
        const date = iso(day);
        const middle = (x(from) + x(to)) / 2;
        const name = words.date(date, 'month');
        const half = textWidth(name, NAME_SIZE, false) / 2;
        const fits = middle - half > monthEnd + 6;
        // Without the name of its month a day would be read as one of the month before.
        const room = middle - end >= 20 && (name === month || fits);
        if (room) end = middle;
        const newMonth = room && name !== month;
        if (newMonth) [month, monthEnd] = [name, middle + half];
        return (
          <g key={day}>
            <path class="bracket" d={`M${x(from) - 4} ${bottom + 136}H${x(to) + 4}`} />
            {room && (
              <text class="day" x={middle} y={bottom + 152} text-anchor="middle">
                {words.date(date, 'day')}
              </text>
            )}
            {newMonth && (
              <text class="day" x={middle} y={bottom + 168} text-anchor="middle">
                {name}
              </text>
            )}
          </g>
        );
      })}
    </g>
  );
}

/** Pixels available to a name under the line. */
const ROOM = 122;
const NAME_SIZE = 14;

/** Cuts a name to the space available. */
function clipped(text: string): string {
  let end = text.length;
  const cut = (): string => (end === text.length ? text : `${text.slice(0, end).trimEnd()}…`);
  while (end > 1 && textWidth(cut(), NAME_SIZE, false) > ROOM) end--;
  return cut();
}

/** The final value of what was in hand. */
function Ends({ rows, layout }: LinesProps): JSX.Element | null {
  const last = rows.at(-1);
  if (last === undefined) return null;
  return (
    <text class="end-figure" x={layout.right + 8} y={layout.y(last.inHand) + 5}>
      {wholePoints(last.inHand)}
    </text>
  );
}

/**
 * The upper edge of all that is drawn between two places: a caption over it lies across no line and no flag. The stair
 * comes from the row before, since it falls only at a row.
 */
function skyline(
  rows: readonly Row[],
  history: readonly Amount[] | null,
  spread: Amount,
  layout: Layout,
): (from: number, until: number) => number {
  const { x, y, bottom } = layout;
  return (from, until) => {
    const first = rows.findLastIndex((_, row) => x(row) <= from);
    const after = rows.findIndex((_, row) => x(row) >= until);
    const last = after < 0 ? rows.length - 1 : after;
    return rows.slice(Math.max(0, first), last + 1).reduce((top, row, index) => {
      const at = Math.max(0, first) + index;
      const flag = row.flag === null ? bottom : flagTop(rows, at, layout);
      const reach = row.reach === null ? bottom : y(row.reach + spread);
      return Math.min(top, flag, reach, y(row.inHand), y(history?.[at] ?? row.inHand));
    }, bottom);
  };
}
