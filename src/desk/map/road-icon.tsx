/**
 * The glyph of a road, one shape for each, the same as on the map; the word stands beside it. Drawn around
 * the centre of a disc of radius 1.
 */
import type { JSX } from 'preact';
import type { Road } from '../../core/road.ts';
import { SmallIcon } from '../shell/small-icon.tsx';

/** One stroke of ink; omitted fields mean a line of the usual weight. */
interface Stroke {
  readonly d: string;
  readonly weight?: number;
  /** A spot of ink without a line. */
  readonly spot?: boolean;
}

interface Glyph {
  /** A disc of ink with the strokes left in paper. */
  readonly full?: boolean;
  /** The rim is broken. */
  readonly broken?: boolean;
  readonly strokes: readonly Stroke[];
}

const USUAL = { open: 0.17, full: 0.22 } as const;

/** A full circle around a point. */
const circle = (radius: number, x = 0, y = 0): string =>
  `M${x + radius} ${y}a${radius} ${radius} 0 1 1 ${-2 * radius} 0a${radius} ${radius} 0 1 1 ${2 * radius} 0z`;
const crossed = (reach: number): string =>
  `M${-reach} ${-reach}L${reach} ${reach}M${-reach} ${reach}L${reach} ${-reach}`;
const added = (reach: number): string => `M${-reach} 0H${reach}M0 ${-reach}V${reach}`;

const GLYPHS: Readonly<Record<Exclude<Road, 'outside'>, Glyph>> = {
  informed: { broken: true, strokes: [] },
  invited: {
    strokes: [
      {
        d: [
          [0, -0.42],
          [-0.42, 0],
          [0.42, 0],
          [0, 0.42],
          [0, 0],
        ]
          .map(([x, y]) => circle(0.13, x, y))
          .join(''),
        spot: true,
      },
    ],
  },
  considering: { strokes: [{ d: 'M0-.58V.04L.4.26' }] },
  waiting: { strokes: [{ d: 'M-.24-.42V.42M.24-.42V.42', weight: 0.24 }] },
  countered: { strokes: [{ d: 'M-.8.3L-.2-.5M-.5.6L.5-.6M.2.5L.8-.3' }] },
  noted: { strokes: [{ d: circle(0.24), spot: true }] },
  agreed: { strokes: [{ d: 'M-.74-.4H.74M-.86 0H.86M-.74.4H.74' }] },
  declined: { strokes: [{ d: crossed(0.5) }] },
  withdrawn: { strokes: [{ d: 'M.46.42V-.04A.34.34 0 0 0-.22-.04V.3M-.5.06L-.22.42L.06.06' }] },
  signed: { full: true, strokes: [{ d: circle(0.72), weight: 0.08 }] },
  deposited: {
    full: true,
    strokes: [
      { d: circle(0.3), spot: true },
      { d: circle(0.64), weight: 0.12 },
    ],
  },
  bound: {
    strokes: [
      { d: circle(0.78), weight: 0.07 },
      { d: 'M-.4.04L-.1.36L.44-.36', weight: 0.22 },
    ],
  },
  shelved: { strokes: [{ d: 'M-.62.4H.62M-.3-.36H.3V.24H-.3z' }] },
  disowned: { full: true, strokes: [{ d: crossed(0.42) }] },
  acceding: { strokes: [{ d: added(0.55) }] },
  acceded: { full: true, strokes: [{ d: added(0.5) }] },
};

/** A power outside has no glyph, as on the map; the space is kept. */
export function RoadIcon({ road }: { road: Road }): JSX.Element {
  return <SmallIcon>{road === 'outside' ? null : <Drawn {...GLYPHS[road]} />}</SmallIcon>;
}

function Drawn({ full = false, broken = false, strokes }: Glyph): JSX.Element {
  const ink = full ? 'var(--paper, #F7F1E2)' : 'currentColor';
  return (
    <g transform="translate(9 9)scale(7.8)" stroke-linecap="round" stroke-linejoin="round">
      <circle
        r="1"
        fill={full ? 'currentColor' : 'none'}
        stroke="currentColor"
        stroke-width={USUAL.open}
        {...(broken ? { 'stroke-dasharray': '.3 .32' } : {})}
      />
      {strokes.map(({ d, weight = full ? USUAL.full : USUAL.open, spot = false }) =>
        spot ? (
          <path key={d} d={d} fill={ink} />
        ) : (
          <path key={d} d={d} fill="none" stroke={ink} stroke-width={weight} />
        ),
      )}
    </g>
  );
}
