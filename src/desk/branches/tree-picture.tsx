/**
 * The picture of the tree, hidden from screen readers: the branching lines, the milestones of the text on
 * them, and the day under the cursor.
 */
import type { JSX } from 'preact';
import { happeningsOf } from '../../chronicle/happenings.ts';
import { gameOf, isFinished } from '../../chronicle/timeline.ts';
import { dayOf } from '../shell/from-timeline.ts';
import { usePresent } from '../shell/present.ts';
import { textWidth } from '../shell/text-width.ts';
import { useWidth } from '../shell/use-width.ts';
import { useWords } from '../shell/words.ts';
import { placeLabels } from '../two-calendars/labels.ts';
import { Months } from '../two-calendars/months.tsx';
import { type Scale, scaleOf } from '../two-calendars/scale.ts';
import { toldWords } from '../two-calendars/told-words.ts';
import type { Cursor, Lane, Tree } from './tree-layout.ts';

/** Distance between lines; the list items beside the picture have the same height. */
const ROW = 52;
const HEAD = 26;
const CURVE = 44;
const LABEL = 14;

interface PictureProps {
  readonly tree: Tree;
  readonly at: Cursor;
  readonly pair: { readonly a: string; readonly b: string | null };
  readonly turnTo: (at: Cursor) => void;
}

export function TreePicture({ tree, at, pair, turnTo }: PictureProps): JSX.Element {
  const [place, width] = useWidth(1000, 320);
  const { lanes } = tree;
  const lastDay = lanes[0]?.branch.member.timeline.world.calendar.lastDay ?? 1;
  const scale = scaleOf(
    lanes
      .flatMap(({ branch }) => (branch.parent === null ? happeningsOf(branch.member.timeline) : []))
      .map(({ day }) => day),
    lastDay,
    12,
    width - 24,
  );
  const height = HEAD + lanes.length * ROW;
  const yOf = (index: number): number => height - ROW / 2 - index * ROW;
  return (
    <div class="branch-picture" ref={place}>
      <svg
        width={width}
        height={height}
        viewBox={`0 0 ${width} ${height}`}
        aria-hidden="true"
        focusable="false"
      >
        <Months scale={scale} lastDay={lastDay} height={height} />
        {lanes.map((lane, index) => (
          <LinePath
            key={lane.branch.member.key}
            lane={lane}
            index={index}
            scale={scale}
            yOf={yOf}
            pair={pair}
          />
        ))}
        {lanes.map((lane, index) => (
          <Stations
            key={lane.branch.member.key}
            lane={lane}
            y={yOf(index)}
            scale={scale}
            width={width}
            at={at}
            turnTo={turnTo}
          />
        ))}
      </svg>
    </div>
  );
}

interface LinePathProps {
  readonly lane: Lane;
  readonly index: number;
  readonly scale: Scale;
  readonly yOf: (index: number) => number;
  readonly pair: PictureProps['pair'];
}

/** History is a double line, as on railway maps, A thick, B red; a line that ended early ends in a buffer stop. */
function LinePath({ lane, index, scale, yOf, pair }: LinePathProps): JSX.Element {
  const { member, day } = lane.branch;
  const y = yOf(index);
  const { calendar } = member.timeline.world;
  const ended = lastDayOf(lane);
  const end = Math.max(scale.x(ended), lane.parent === null ? 0 : scale.x(day) + CURVE + 6);
  const kind =
    lane.parent === null ? 'trunk' : pair.a === member.key ? 'a' : pair.b === member.key ? 'b' : 'plain-line';
  const from = scale.x(day);
  const path =
    lane.parent === null
      ? `M${from} ${y}H${end}`
      : `M${from} ${yOf(lane.parent)}C${from + CURVE * 0.6} ${yOf(lane.parent)} ${from + CURVE * 0.3} ${y} ${from + CURVE} ${y}H${end}`;
  const isOpen = !isFinished(member.timeline);
  return (
    <>
      <path class={`branch-line ${kind}`} d={path} />
      {kind === 'trunk' && <path class="branch-line trunk-inner" d={path} />}
      {isOpen ? (
        <path class="branch-line open" d={`M${end} ${y}h22`} />
      ) : (
        ended < calendar.lastDay && <path class="buffer" d={`M${end} ${y - 8}v16`} />
      )}
    </>
  );
}

/** The last day that the game has reached. */
function lastDayOf({ branch }: Lane): number {
  return dayOf(gameOf(branch.member.timeline));
}

interface StationsProps extends Pick<PictureProps, 'at' | 'turnTo'> {
  readonly lane: Lane;
  readonly y: number;
  readonly scale: Scale;
  readonly width: number;
}

/** The milestones of the text and the cursor; a click anywhere on the line goes to its nearest day. */
function Stations({ lane, y, scale, width, at, turnTo }: StationsProps): JSX.Element {
  const words = useWords();
  const { iso } = usePresent();
  const { member, day: leaves, first: leavesBy } = lane.branch;
  const here = happeningsOf(member.timeline).filter(({ day }) => day >= leaves);
  const isChosen = at.key === member.key;
  const seen = here.filter(({ isMajor, is }) => isMajor || is === 'withdraw' || is === 'tableEmpty');
  const first =
    lane.parent === null
      ? undefined
      : (here.find(({ is, day }) => is === leavesBy?.do && day === leaves) ??
        here.find(({ by }) => by === 'player'));
  const named = [...(first === undefined || seen.includes(first) ? [] : [first]), ...seen];
  const curve = lane.parent === null ? 0 : CURVE;
  const xOf = (day: number): number =>
    Math.max(scale.x(day), lane.parent === null ? 0 : scale.x(leaves) + curve);
  const texts = named.map((one) => toldWords(words, one));
  const places = placeLabels(
    named.map((one, index) => ({
      x: xOf(one.day),
      width: textWidth(texts[index] ?? '', LABEL, false),
      isMajor: one.isMajor,
    })),
    0,
    width,
    1,
  );
  // To the left below it the line comes from its parent.
  const isFarRight = xOf(at.day) > width - 60;
  const press = (event: MouseEvent): void => {
    const box = (event.currentTarget as Element).closest('svg')?.getBoundingClientRect();
    const pressed = scale.day(event.clientX - (box?.left ?? 0));
    const days = [...new Set(here.map(({ day }) => day))];
    const nearest = days.reduce(
      (best, one) => (Math.abs(one - pressed) < Math.abs(best - pressed) ? one : best),
      days[0] ?? leaves,
    );
    turnTo({ key: member.key, day: nearest });
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the arrow keys of the tree beside it do the same
    <g onClick={press} class="branch-row">
      <rect
        class="reach"
        x={scale.x(leaves)}
        y={y - ROW / 2}
        width={Math.max(0, width - scale.x(leaves))}
        height={ROW}
      />
      {named.map((one, index) => {
        const place = places[index] ?? null;
        const x = xOf(one.day);
        return (
          <g key={`${one.day}-${one.is}`}>
            <circle class="mark major small" cx={x} cy={y} r={5.5} />
            {place !== null && (
              <text
                class="told"
                x={place.ends ? x - 4 : x + 4}
                y={y - 11}
                text-anchor={place.ends ? 'end' : 'start'}
              >
                {texts[index]}
              </text>
            )}
          </g>
        );
      })}
      {isChosen && (
        <>
          <circle class="chosen-ring" cx={xOf(at.day)} cy={y} r={10} />
          <text
            class="told chosen"
            x={xOf(at.day) + (isFarRight ? 10 : -10)}
            y={y + 26}
            text-anchor={isFarRight ? 'end' : 'start'}
          >
            {words.date(iso(at.day), 'short')}
          </text>
        </>
      )}
    </g>
  );
}
