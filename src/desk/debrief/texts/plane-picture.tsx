/**
 * All texts as dots: to the right better for home, upwards easier for the selected signatory. Texts with a
 * name have numbers, which the list beside the picture explains.
 */
import type { JSX } from 'preact';
import type { TextsStudy } from '../../../analysis/texts/study.ts';
import type { PowerId } from '../../../scenario/primitives.ts';
import type { Words } from '../../../strings/fluent.ts';
import { voiceOf } from '../../../strings/power-names.ts';
import { signed } from '../../shell/figures.ts';
import { textWidth } from '../../shell/text-width.ts';
import { useWords } from '../../shell/words.ts';
import { namesOf } from './named-texts.tsx';
import { type Borne, gridOf, type Plane, planeOf } from './plane.ts';

/** Below this width in pixels the picture has no room for names, only for numbers. */
const WIDE = 640;
const NAME_SIZE = 14;
const LABEL = { height: 30, gap: 8 } as const;
/** Mean width of a letter of a label, measured; and the width of a label besides its letters. Pixels. */
const LETTER = 7.4;
const AROUND_LABEL = 24;

interface PictureProps {
  readonly study: TextsStudy;
  readonly against: PowerId | null;
  readonly width: number;
}

export function PlanePicture({ study, against, width }: PictureProps): JSX.Element {
  const words = useWords();
  const plane = planeOf(study, against, width);
  const wide = width >= WIDE;
  const step = wide ? 500 : 1000;
  return (
    <svg
      class="plane"
      role="img"
      aria-label={words.say('texts-picture', {
        texts: study.texts,
        sign: study.allSign,
        both: study.allAndHome,
        frontier: study.frontier.length,
      })}
      viewBox={`0 0 ${plane.width} ${plane.height}`}
      width={plane.width}
      height={plane.height}
    >
      <Grounds plane={plane} words={words} wide={wide} against={against} />
      <Axes plane={plane} words={words} step={step} against={against} />
      {(['none', 'guests', 'all'] as const).map((borne) => (
        <Dots key={borne} plane={plane} borne={borne} />
      ))}
      <polyline class="plane-edge" points={plane.frontier.map(({ x, y }) => `${x},${y}`).join(' ')} />
      <Named study={study} plane={plane} words={words} wide={wide} />
    </svg>
  );
}

/** The regions: who would sign, and where home gives no powers. */
function Grounds({
  plane,
  words,
  wide,
  against,
}: {
  plane: Plane;
  words: Words;
  wide: boolean;
  against: PowerId | null;
}): JSX.Element {
  const { x, y, from, until } = plane;
  const [left, right, top, zero] = [x(from.home), x(until.home), y(until.up), y(0)];
  const guests = words.say('texts-ground-guests');
  // Where it does not fit beside the other name, it stands on a line of its own.
  const fits = textWidth(guests, NAME_SIZE, true) + 16 <= x(0) - left;
  return (
    <g>
      <rect class="ground-all" x={x(0)} y={top} width={right - x(0)} height={zero - top} />
      <rect class="ground-guests" x={left} y={top} width={x(0) - left} height={zero - top} />
      {wide && (
        <>
          <text class="ground-name" x={left + 8} y={top + (fits ? 20 : 40)}>
            {guests}
          </text>
          <text class="ground-name" x={x(0) + 8} y={top + 20}>
            {words.say(against === null ? 'texts-ground-all' : 'texts-ground-both')}
          </text>
          <text class="ground-name" x={left + 8} y={zero + 20}>
            {words.say(against === null ? 'texts-ground-none' : 'texts-ground-not')}
          </text>
        </>
      )}
    </g>
  );
}

function Axes({
  plane,
  words,
  step,
  against,
}: {
  plane: Plane;
  words: Words;
  step: number;
  against: PowerId | null;
}): JSX.Element {
  const { x, y, from, until } = plane;
  const [left, right, top, bottom] = [x(from.home), x(until.home), y(until.up), y(from.up)];
  return (
    <g>
      {gridOf(from.home, until.home, step).map((amount) => (
        <g key={amount}>
          <line
            class={amount === 0 ? 'plane-limit' : 'plane-line'}
            x1={x(amount)}
            x2={x(amount)}
            y1={top}
            y2={bottom}
          />
          <text class="plane-figure" x={x(amount)} y={bottom + 18} text-anchor="middle">
            {signed(words, amount)}
          </text>
        </g>
      ))}
      {gridOf(from.up, until.up, step).map((amount) => (
        <g key={amount}>
          <line
            class={amount === 0 ? 'plane-limit' : 'plane-line'}
            x1={left}
            x2={right}
            y1={y(amount)}
            y2={y(amount)}
          />
          <text class="plane-figure" x={left - 6} y={y(amount) + 5} text-anchor="end">
            {signed(words, amount)}
          </text>
        </g>
      ))}
      <text class="plane-axis" x={right} y={bottom + 40} text-anchor="end">
        {words.say('texts-across')}
      </text>
      <text
        class="plane-axis"
        transform={`translate(14 ${(top + bottom) / 2}) rotate(-90)`}
        text-anchor="middle"
      >
        {against === null
          ? words.say('texts-up')
          : words.say('texts-up-of', { voice: voiceOf(words, against) })}
      </text>
    </g>
  );
}

/** Dots of one kind; a dot for several texts is larger. */
function Dots({ plane, borne }: { plane: Plane; borne: Borne }): JSX.Element {
  const sizes = new Map<number, string>();
  for (const { x, y, texts, borne: kind } of plane.dots) {
    if (kind !== borne) continue;
    const size = Math.min(4, Math.ceil(Math.sqrt(texts)));
    sizes.set(size, `${sizes.get(size) ?? ''}M${x.toFixed(1)} ${y.toFixed(1)}h0`);
  }
  return (
    <g class={`dots-${borne}`}>
      {[...sizes].map(([size, path]) => (
        <path key={size} d={path} stroke-width={2.5 + size * 1.5} />
      ))}
    </g>
  );
}

/** The texts with a name: a number on each, and on a wide picture its name in the free corner. */
function Named({
  study,
  plane,
  words,
  wide,
}: {
  study: TextsStudy;
  plane: Plane;
  words: Words;
  wide: boolean;
}): JSX.Element {
  const { x, y, until, up } = plane;
  const marks = study.named.map(({ number, home, names }, index) => ({
    index,
    names,
    x: x(home),
    y: y(up(number)),
  }));
  const named = (mark: (typeof marks)[number]): string => `${mark.index + 1}  ${namesOf(words, mark.names)}`;
  const longest = Math.max(...marks.map((mark) => named(mark).length));
  const across = Math.min(longest * LETTER + AROUND_LABEL, x(until.home) - x(0));
  const column = x(until.home) - across;
  const topOf = (place: number): number => y(until.up) + 34 + place * (LABEL.height + LABEL.gap);
  const inOrder = [...marks].sort((a, b) => a.y - b.y || b.x - a.x);
  return (
    <g class="plane-named">
      {/* All leaders lie under all labels. */}
      {wide &&
        inOrder.map((mark, place) => (
          <line
            key={mark.index}
            class="leader"
            x1={mark.x}
            y1={mark.y}
            x2={column}
            y2={topOf(place) + LABEL.height / 2}
          />
        ))}
      {wide &&
        inOrder.map((mark, place) => (
          <g key={mark.index} class={mark.names.includes('yours') ? 'label yours' : 'label'}>
            <rect x={column} y={topOf(place)} width={across} height={LABEL.height} />
            <text x={column + 10} y={topOf(place) + 20}>
              {named(mark)}
            </text>
          </g>
        ))}
      {[...marks].reverse().map((mark) => (
        <g key={mark.index} class={mark.names.includes('yours') ? 'numbered yours' : 'numbered'}>
          <circle cx={mark.x} cy={mark.y} r={10} />
          <text x={mark.x} y={mark.y + 5} text-anchor="middle">
            {mark.index + 1}
          </text>
        </g>
      ))}
    </g>
  );
}
