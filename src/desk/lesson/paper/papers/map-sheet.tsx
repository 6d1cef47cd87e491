/**
 * The map in black and white: the home country and those at the table by their edge and hatching, what one holds and
 * another claims, names, capitals, and a legend.
 */
import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import type { MapData } from '../../../../atlas/picture.ts';
import type { Box } from '../../../../atlas/rings.ts';
import type { Places, Shape, Town } from '../../../../atlas/shapes.ts';
import type { PublicWorld } from '../../../../core/world.ts';
import type { Paper } from '../../../../scenario/lesson/paper.ts';
import type { Words } from '../../../../strings/fluent.ts';
import { nameOf } from '../../../../strings/power-names.ts';
import { mapNames } from '../../../map/load-map.ts';
import { mapCode } from '../../../shell/persons.ts';
import { type Format, MARGIN, sizeOf } from '../format.ts';
import { Cite, worksInLine } from '../parts.tsx';
import {
  curvePath,
  type Lettered,
  landPath,
  meets,
  numberAt,
  pathOf,
  townsWithRoom,
  windowOf,
} from './map-drawing.ts';

/** Millimetres under the map: the title over it, and the legend. */
const BESIDE = 61;

/** World pixels: the least size of a name and of a town's name. */
const LEAST_NAME = 11.5;
const TOWN = 11;

interface MapSheetProps {
  readonly words: Words;
  readonly world: PublicWorld;
  readonly paper: Paper | null;
  readonly atlas: MapData;
  readonly format: Format;
}

export function MapSheet({ words, world, paper, atlas, format }: MapSheetProps): JSX.Element {
  const { width, height } = sizeOf(format, false);
  const across = width - 2 * MARGIN.side;
  const down = height - MARGIN.top - MARGIN.foot - BESIDE;
  const { partners, player, scenario } = world;
  const seen = useMemo(
    () =>
      windowOf(
        atlas,
        partners.map((id) => mapCode(world, id)),
        mapCode(world, player),
        across / down,
      ),
    [atlas, world, partners, player, across, down],
  );
  const claims = paper?.claims ?? [];
  return (
    <div class="map-sheet">
      <header class="print-title">
        <p class="print-slug">{words.say('paper-slug', { title: words.say('scenario-title') })}</p>
        <h3>{words.say('paper-map')}</h3>
      </header>
      <Drawing words={words} world={world} claims={claims} atlas={atlas} seen={seen} size={[across, down]} />
      <div class="map-legend">
        <ul>
          {(
            [
              'home',
              'partner',
              ...(scenario.clock.signatories.length > 0 ? (['pact'] as const) : []),
            ] as const
          ).map((kind) => (
            <li key={kind}>
              <Sample kind={kind} />
              {words.say(`paper-map-${kind}`, {
                home: words.say(`power-${player}`),
                pact: nameOf(words, 'scenario-pact'),
              })}
            </li>
          ))}
          {claims.map(({ id, sources }, at) => (
            <li key={id}>
              <Sample kind="claim" number={at + 1} />
              <span>
                {words.say(`paper-claim-${id}`)} <Cite keys={sources} />
              </span>
            </li>
          ))}
        </ul>
        <p class="role-works">
          {words.say('paper-map-made')}
          {claims.length > 0 &&
            ` ${worksInLine(
              words,
              scenario,
              claims.flatMap(({ sources }) => sources),
            )}`}
        </p>
      </div>
    </div>
  );
}

type Kind = 'home' | 'partner' | 'pact' | 'claim';

function Hatches(): JSX.Element {
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
      <pattern id="hatch-pact" width="7" height="7" patternUnits="userSpaceOnUse">
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

function Sample({ kind, number }: { kind: Kind; number?: number }): JSX.Element {
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

const Numbered = ({ x, y, number }: { x: number; y: number; number: number }): JSX.Element => (
  <g>
    <circle cx={x} cy={y} r="7" fill="#fff" stroke="#000" stroke-width="1" />
    <text class="map-number" x={x} y={y + 3.8}>
      {number}
    </text>
  </g>
);

interface DrawingProps {
  readonly words: Words;
  readonly world: PublicWorld;
  readonly claims: Paper['claims'];
  readonly atlas: MapData;
  readonly seen: Box;
  readonly size: readonly [width: number, height: number];
}

function Drawing({ words, world, claims, atlas, seen, size: [width, height] }: DrawingProps): JSX.Element {
  const { states, water, places } = atlas;
  const { scenario, partners, player } = world;
  const code = (id: string): string => mapCode(world, id);
  const table = new Set(partners.map(code));
  const pact = new Set(scenario.clock.signatories.map(code));
  const lands = [...states.states.values()].filter(({ box }) => meets(box, seen));
  const printed = mapNames(words, world, places.towns, places.waters);
  const regions = claims.flatMap(({ id, region }, at) => {
    const shape = states.regions.find((one) => one.code === region);
    return shape === undefined ? [] : [{ id, shape, number: at + 1 }];
  });
  const borders = states.borders.flatMap(({ lines }) => lines.map((line) => pathOf(line))).join('');
  const towns = townsWithRoom(
    places.towns
      .filter(({ x, y }) => meets({ left: x, right: x, top: y, bottom: y }, seen))
      .map((town) => ({ town, name: printed.towns[town.id] ?? '' })),
    TOWN,
  );
  const told = [printed.states[code(player)], ...partners.map((id) => printed.states[code(id)])];
  return (
    <svg
      class="map-drawing"
      role="img"
      aria-label={words.say('paper-map-label', { powers: words.list(told.flatMap((name) => name ?? [])) })}
      viewBox={`${seen.left} ${seen.top} ${seen.right - seen.left} ${seen.bottom - seen.top}`}
      style={{ width: `${width}mm`, height: `${height}mm` }}
    >
      <Hatches />
      <rect
        x={seen.left}
        y={seen.top}
        width={seen.right - seen.left}
        height={seen.bottom - seen.top}
        fill="#e4e4e4"
      />
      {lands.map((shape) => {
        const path = landPath(shape, seen);
        const own = shape.code === code(player);
        return (
          <g key={shape.code}>
            <path
              d={path}
              fill={own || table.has(shape.code) || pact.has(shape.code) ? '#fff' : '#f6f6f6'}
              stroke="#000"
              stroke-width="0.6"
            />
            {own && <path d={path} fill="url(#hatch-home)" />}
            {pact.has(shape.code) && <path d={path} fill="url(#hatch-pact)" />}
          </g>
        );
      })}
      {regions.map(({ id, shape }) => (
        <path
          key={id}
          d={landPath(shape, seen)}
          fill="url(#hatch-claim)"
          stroke="#000"
          stroke-width="0.8"
          stroke-dasharray="3 2"
        />
      ))}
      <path
        d={water.lakes.flatMap((rings) => rings.map((ring) => pathOf(ring, true))).join('')}
        fill="#e4e4e4"
        stroke="#000"
        stroke-width="0.3"
      />
      <path d={borders} fill="none" stroke="#000" stroke-width="0.9" />
      {lands
        .filter(({ code }) => table.has(code))
        .map((shape) => (
          <path
            key={shape.code}
            d={landPath(shape, seen)}
            fill="none"
            stroke="#000"
            stroke-width="2.2"
            stroke-linejoin="round"
          />
        ))}
      {regions.map(({ id, shape, number }) => {
        const [x, y] = numberAt(shape.centre, places.towns);
        return <Numbered key={id} x={x} y={y} number={number} />;
      })}
      {places.waters.map((curve) => (
        <CurvedName
          key={curve.id}
          id={curve.id}
          d={curvePath(curve)}
          size={curve.size}
          name={printed.waters?.[curve.id] ?? ''}
          kind="map-water"
        />
      ))}
      <LandNames lands={lands} names={printed.states} towns={towns} places={places} seen={seen} />
      {towns.map(({ town, name }) => (
        <TownMark key={town.id} town={town} name={name} />
      ))}
      <rect
        class="map-edge"
        x={seen.left}
        y={seen.top}
        width={seen.right - seen.left}
        height={seen.bottom - seen.top}
      />
    </svg>
  );
}

/** The breadth of a capital with its space, as a share of its size. */
const CAPITAL = 0.8;
/** World pixels of a name that is printed at its capital, and how far below it. */
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

/** The names of lands: on their curves, or, where these leave the window, at a capital or in the middle of the land. */
function LandNames({ lands, names, towns, places, seen }: LandNamesProps): JSX.Element {
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

function CurvedName({ id, d, size, name, kind }: CurvedNameProps): JSX.Element | null {
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

function TownMark({ town: { kind, side, x, y }, name }: { town: Town; name: string }): JSX.Element {
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
