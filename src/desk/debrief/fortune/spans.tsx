/**
 * Stretches of the game in which much was lost in small steps: the ground under the stair is shaded between their days,
 * and a bracket above it says how much.
 */
import type { JSX } from 'preact';
import type { Words } from '../../../strings/fluent.ts';
import { textWidth } from '../../shell/text-width.ts';
import { useWords } from '../../shell/words.ts';
import type { Layout } from './layout.ts';
import type { Row, Span } from './rows.ts';

interface SpansProps {
  readonly spans: readonly Span[];
  readonly rows: readonly Row[];
  readonly layout: Layout;
  /** The upper edge of all that is drawn between two places. */
  readonly over: (from: number, until: number) => number;
}

interface Caption {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly half: number;
}

/** The captions over their brackets, each over all lines and flags that it would lie across, and over the one before. */
function captionsOf(words: Words, { spans, rows, layout, over }: SpansProps): readonly Caption[] {
  const { x, y, left, right } = layout;
  const captions: Caption[] = [];
  for (const { from, until, lost } of spans) {
    const text = words.say('fortune-stretch-mark', { lost });
    const half = textWidth(text, SIZE, false) / 2;
    const middle = Math.max(left + half, Math.min(right - half, (x(from) + x(until)) / 2));
    const bracket = y(rows[from]?.reach ?? 0) - ABOVE;
    const lines = over(middle - half - GAP, middle + half + GAP);
    const others = captions
      .filter((one) => Math.abs(one.x - middle) < one.half + half + GAP)
      .map((one) => one.y - SIZE);
    // Over the tallest letter there is always the edge of the picture.
    const lowest = Math.min(bracket, lines, ...others) - 6;
    captions.push({ text, x: middle, y: Math.max(SIZE, lowest), half });
  }
  return captions;
}

/** Pixels between the stair and the bracket, and the height of its ends. */
const ABOVE = 12;
const END = 7;
const SIZE = 14;
const GAP = 4;

export function Spans(props: SpansProps): JSX.Element {
  const words = useWords();
  const { spans, rows, layout } = props;
  const { x, y, bottom, small } = layout;
  return (
    <g class="spans">
      {spans.map(({ from, until }) => {
        const [start, end] = [x(from), x(until)];
        const top = y(rows[from]?.reach ?? 0);
        const level = top - ABOVE;
        return (
          <g key={from}>
            <path class="span-ground" d={`M${start} ${top}H${end}V${bottom}H${start}Z`} />
            <path class="span-bracket" d={`M${start} ${level + END}V${level}H${end}V${level + END}`} />
          </g>
        );
      })}
      {!small &&
        captionsOf(words, props).map((caption) => (
          <text key={caption.x} class="span-name" x={caption.x} y={caption.y} text-anchor="middle">
            {caption.text}
          </text>
        ))}
    </g>
  );
}
