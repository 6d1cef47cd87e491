/**
 * A peg in the cloak-room with a hat: six shapes of a European winter of that time, assigned to the guests in
 * turn. There are no invented faces for people without a free picture.
 */
import type { JSX } from 'preact';

interface HatProps {
  /** The number over the peg. */
  readonly number: number;
  /** Any integer: guests with the same remainder have the same shape. */
  readonly kind: number;
  readonly worn: 'hung' | 'gone' | 'not-yet';
}

interface Shape {
  /** The outline of the whole hat; only this is left when the guest has gone. */
  readonly outline: string;
  readonly fill: string;
  /** Details drawn on it. */
  readonly on: JSX.Element;
}

const SHAPES: readonly Shape[] = [
  {
    outline: 'M8 78c8-2 17-4 19-8-2-26 8-38 33-38s35 12 33 38c2 4 11 6 19 8-6 8-98 8-104 0z',
    fill: '#39413f',
    on: (
      <>
        <path d="M27 63q33 8 66 0v8q-33 8-66 0z" fill="#1d2533" />
        <path d="M38 47q4-9 14-11" fill="none" stroke="#8b938d" stroke-width="2.4" />
      </>
    ),
  },
  {
    outline: 'M4 72q12 8 24 2V44q2-10 14-9 10 1 18 7 8-6 18-7 12-1 14 9v30q12 6 24-2-4 16-56 16T4 72z',
    fill: '#8a7a58',
    on: (
      <>
        <path d="M28 60q32 8 64 0v12q-32 8-64 0z" fill="#35405a" />
        <path d="M60 43v15" stroke="#4d4430" stroke-width="2" />
      </>
    ),
  },
  {
    outline: 'M18 82q-6-22 4-42 34-14 76 0 10 20 4 42-42 10-84 0z',
    fill: '#4d5450',
    on: (
      <g stroke="#828b83" stroke-width="2" fill="none">
        <path d="M30 48q4-5 8 0M46 46q4-5 8 0M62 46q4-5 8 0M78 47q4-5 8 0" />
        <path d="M26 60q4-5 8 0M42 60q4-5 8 0M58 60q4-5 8 0M74 60q4-5 8 0M88 60q4-5 8 0" />
        <path d="M30 74q4-5 8 0M46 75q4-5 8 0M62 75q4-5 8 0M78 74q4-5 8 0" />
      </g>
    ),
  },
  {
    outline: 'M8 80q14 2 22-2l-2-44q32-8 64 0l-2 44q8 4 22 2-6 10-104 0z',
    fill: '#23272d',
    on: (
      <>
        <path d="M29 64q31 8 62 0v10q-31 8-62 0z" fill="#4c5560" />
        <path d="M38 40v20" stroke="#7c858c" stroke-width="2.4" />
      </>
    ),
  },
  {
    outline: 'M3 70q10 9 25 5l4-33q3-12 14-10 8 1 14 8 6-7 14-8 11-2 14 10l4 33q15 4 25-5 4 18-57 18T3 70z',
    fill: '#565c63',
    on: (
      <>
        <path d="M29 62q31 9 62 0l1 10q-32 9-64 0z" fill="#23272d" />
        <path d="M50 40q10 9 20 0" fill="none" stroke="#33383e" stroke-width="2.4" />
      </>
    ),
  },
  {
    outline: 'M10 74q10 5 18 1 0-30 8-38 24-12 48 0 8 8 8 38 8 4 18-1-2 15-50 15T10 74z',
    fill: '#6b5a45',
    on: (
      <>
        <path d="M28 64q32 9 64 0v9q-32 9-64 0z" fill="#2c241b" />
        <path d="M44 36q16 8 32 0" fill="none" stroke="#4a3d2e" stroke-width="2.4" />
      </>
    ),
  },
];

export function Hat({ number, kind, worn }: HatProps): JSX.Element {
  const shape = SHAPES[kind % SHAPES.length];
  return (
    <svg class="hat" viewBox="0 -18 120 110" aria-hidden="true">
      <rect x="47" y="-16" width="26" height="20" fill="#f7f1e2" stroke="#3d3826" />
      <text x="60" y="-1" text-anchor="middle" class="hat-number">
        {number}
      </text>
      <path d="M55 10h10v16a5 5 0 0 1-10 0z" fill="#c9b67e" stroke="#3d3826" stroke-width="1.4" />
      {shape !== undefined && worn === 'hung' && (
        <g class="hat-worn">
          <path d={shape.outline} fill={shape.fill} stroke="#0d1114" stroke-width="2" />
          {shape.on}
        </g>
      )}
      {shape !== undefined && worn === 'gone' && (
        <path d={shape.outline} fill="none" stroke="#f0907f" stroke-width="2.4" stroke-dasharray="6 5" />
      )}
    </svg>
  );
}
