/** A count as tally marks: strokes, every fifth across the four before it. */
import type { JSX } from 'preact';

const STROKE = 7;
const HEIGHT = 22;
/** Four strokes, the fifth across them, and a gap. */
const FIVE = STROKE * 5;

function path(count: number): string {
  return Array.from({ length: count }, (_, one) => {
    const from = Math.floor(one / 5) * FIVE + 3;
    const at = from + (one % 5) * STROKE;
    return one % 5 === 4 ? `M${from - 3} ${HEIGHT - 4}L${from + 3 * STROKE + 3} 4` : `M${at} 3V${HEIGHT - 3}`;
  }).join('');
}

export function TallyMarks({ count }: { count: number }): JSX.Element {
  const width = Math.max(1, Math.ceil(count / 5)) * FIVE;
  return (
    <svg
      class="tally-marks"
      width={width}
      height={HEIGHT}
      viewBox={`0 0 ${width} ${HEIGHT}`}
      aria-hidden="true"
    >
      <path d={path(count)} fill="none" stroke="currentColor" stroke-width="2" />
    </svg>
  );
}
