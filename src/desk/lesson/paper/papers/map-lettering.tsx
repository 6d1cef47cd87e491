/** Lettering of the printed map: the names of lands and waters on their curves, and towns. */
import type { JSX } from 'preact';
import type { Box } from '../../../../atlas/rings.ts';
import type { Places, Shape } from '../../../../atlas/shapes.ts';
import { curvePath, type Lettered } from './map-drawing.ts';

/** World pixels: minimum size of a name, and size of a town's name. */
const LEAST_NAME = 11.5;
export const TOWN = 11;

/** Width of a capital letter with its spacing, as a share of its size. */
const CAPITAL = 0.8;
/** World pixels: size of a name printed at its capital, and how far below it. */
const AT_CAPITAL = 15;
const BELOW = 22;
const EDGE = 6;

interface LandNamesProps {
  readonly lands: readonly Shape[];
  readonly names: Readonly<Record<string, string>>;
  readonly towns: readonly Lettered[];
  readonly places: Places;
  readonly seen: Box;
}

/** The names of lands: on their curves or, if these leave the window, at a capital or in the middle of the land. */
export function LandNames({ lands, names, towns, places, seen }: LandNamesProps): JSX.Element {
  const inside = (x: number, width: number): boolean =>
    x - width / 2 > seen.left + EDGE && x + width / 2 < seen.right - EDGE;
  return (
    <>
      {lands.map(({ code, centre }) => {
        const name = names[code];
        if (name === undefined || towns.some((one) => one.name === name)) return null;
        const curve = places.names.find(({ state }) => state === code);
        const size = Math.max(LEAST_NAME, curve?.size ?? 0);
        const width = name.length * size * CAPITAL;
        if (curve !== undefined && inside(curve.through[1][0], width))
          return (
            <CurvedName key={code} id={code} d={curvePath(curve)} size={size} name={name} kind="map-name" />
          );
        const capital =
          curve && towns.find(({ town }) => town.state === code && town.kind === 'capital')?.town;
        const [x, y] = capital === undefined ? centre : [capital.x, capital.y + BELOW];
        const half = (name.length * AT_CAPITAL * CAPITAL) / 2 + EDGE;
        const at = capital === undefined ? x : Math.min(seen.right - half, Math.max(seen.left + half, x));
        return y > seen.top + EDGE && y < seen.bottom - EDGE && inside(at, 2 * (half - EDGE)) ? (
          <text
            key={code}
            class="map-name"
            x={at}
            y={y}
            font-size={capital === undefined ? LEAST_NAME : AT_CAPITAL}
            text-anchor="middle"
          >
            {name}
          </text>
        ) : null;
      })}
    </>
  );
}

interface CurvedNameProps {
  readonly id: string;
  readonly d: string;
  readonly size: number;
  readonly name: string;
  readonly kind: string;
}

export function CurvedName({ id, d, size, name, kind }: CurvedNameProps): JSX.Element | null {
  if (name === '') return null;
  return (
    <>
      <path id={`print-curve-${id}`} d={d} fill="none" />
      <text class={kind} font-size={size} dy={size * 0.35} text-anchor="middle">
        <textPath href={`#print-curve-${id}`} startOffset="50%">
          {name}
        </textPath>
      </text>
    </>
  );
}

const SIDES = {
  right: { dx: 4, dy: 3.6, anchor: 'start' },
  left: { dx: -4, dy: 3.6, anchor: 'end' },
  above: { dx: 0, dy: -5, anchor: 'middle' },
  below: { dx: 0, dy: 12, anchor: 'middle' },
} as const;

export function TownMark({ town: { kind, side, x, y }, name }: Lettered): JSX.Element {
  const { dx, dy, anchor } = SIDES[side];
  return (
    <g>
      {kind === 'capital' ? (
        <rect x={x - 2.2} y={y - 2.2} width="4.4" height="4.4" fill="#000" />
      ) : (
        <circle cx={x} cy={y} r="1.8" fill="#fff" stroke="#000" stroke-width="0.9" />
      )}
      <text class="map-town" x={x + dx} y={y + dy} font-size={TOWN} text-anchor={anchor}>
        {name}
      </text>
    </g>
  );
}
