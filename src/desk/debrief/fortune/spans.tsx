/**
 * Stretches of the game in which much was lost in small steps: the ground under the stair is shaded between their days,
 * and a bracket above it says how much.
 */
import type { JSX } from 'preact';
import { textWidth } from '../../shell/text-width.ts';
import { useWords } from '../../shell/words.ts';
import type { Layout } from './layout.ts';
import type { Row, Span } from './rows.ts';

interface SpansProps {
  readonly spans: readonly Span[];
  readonly rows: readonly Row[];
  readonly layout: Layout;
}

/** Pixels between the stair and the bracket, and the height of its ends. */
const ABOVE = 12;
const END = 7;
const SIZE = 14;

export function Spans({ spans, rows, layout }: SpansProps): JSX.Element {
  const words = useWords();
  const { x, y, bottom, left, right, small } = layout;
  return (
    <g class="spans">
      {spans.map(({ from, until, lost }) => {
        const [start, end] = [x(from), x(until)];
        const top = y(rows[from]?.reach ?? 0);
        const level = top - ABOVE;
        const text = words.say('fortune-stretch-mark', { lost });
        const half = textWidth(text, SIZE, false) / 2;
        const middle = Math.max(left + half, Math.min(right - half, (start + end) / 2));
        return (
          <g key={from}>
            <path class="span-ground" d={`M${start} ${top}H${end}V${bottom}H${start}Z`} />
            <path class="span-bracket" d={`M${start} ${level + END}V${level}H${end}V${level + END}`} />
            {!small && (
              <text class="span-name" x={middle} y={level - 6} text-anchor="middle">
                {text}
              </text>
            )}
          </g>
        );
      })}
    </g>
  );
}
