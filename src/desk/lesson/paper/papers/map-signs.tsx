/** The hatchings of the printed map, their samples for the legend, and the numbers of contested regions. */
import type { JSX } from 'preact';

export type Kind = 'home' | 'partner' | 'founder' | 'claim';

export function Hatches(): JSX.Element {
  return (
    <defs>
      <pattern
        id="hatch-home"
        width="6"
        height="6"
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(45)"
      >
        <path d="M0 0V6" stroke="#000" stroke-width="0.8" />
      </pattern>
      <pattern id="hatch-founder" width="7" height="7" patternUnits="userSpaceOnUse">
        <circle cx="2" cy="2" r="0.8" />
        <circle cx="5.5" cy="5.5" r="0.8" />
      </pattern>
      <pattern
        id="hatch-claim"
        width="3.4"
        height="3.4"
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(-45)"
      >
        <path d="M0 0V3.4M0 0H3.4" stroke="#000" stroke-width="0.55" />
      </pattern>
    </defs>
  );
}

export function Sample({ kind, number }: { kind: Kind; number?: number }): JSX.Element {
  return (
    <svg class="map-sample" viewBox="0 0 30 18" aria-hidden="true" focusable="false">
      <rect
        x="1"
        y="1"
        width="28"
        height="16"
        fill={kind === 'partner' ? '#fff' : `url(#hatch-${kind})`}
        stroke="#000"
        stroke-width={kind === 'partner' || kind === 'home' ? 2 : 0.7}
      />
      {number !== undefined && <Numbered x={15} y={9} number={number} />}
    </svg>
  );
}

export const Numbered = ({ x, y, number }: { x: number; y: number; number: number }): JSX.Element => (
  <g>
    <circle cx={x} cy={y} r="7" fill="#fff" stroke="#000" stroke-width="1" />
    <text class="map-number" x={x} y={y + 3.8}>
      {number}
    </text>
  </g>
);
