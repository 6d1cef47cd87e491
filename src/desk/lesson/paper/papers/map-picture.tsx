/**
 * The printed map as an SVG: the home country and the powers at the table by border and hatching, contested
 * regions, names and capitals.
 */
import type { JSX } from 'preact';
import type { MapData } from '../../../../atlas/picture.ts';
import type { Box } from '../../../../atlas/rings.ts';
import type { Shape } from '../../../../atlas/shapes.ts';
import type { PublicWorld } from '../../../../core/world.ts';
import type { Paper } from '../../../../scenario/lesson/paper.ts';
import type { Words } from '../../../../strings/fluent.ts';
import { mapNames } from '../../../map/load-map.ts';
import { mapCode } from '../../../shell/persons.ts';
import { curvePath, landPath, meets, numberAt, pathOf, townsWithRoom } from './map-drawing.ts';
import { CurvedName, LandNames, TOWN, TownMark } from './map-lettering.tsx';
import { Hatches, Numbered } from './map-signs.tsx';

/** Greys that a printer distinguishes from white: water, and land that takes no part. */
const WATER = '#e4e4e4';
const OTHER_LAND = '#f6f6f6';

interface MapPictureProps {
  readonly words: Words;
  readonly world: PublicWorld;
  readonly contested: Paper['contested'];
  readonly atlas: MapData;
  /** The visible window of the atlas. */
  readonly seen: Box;
  /** Millimetres. */
  readonly size: readonly [width: number, height: number];
}

export function MapPicture({ words, world, contested, atlas, seen, size }: MapPictureProps): JSX.Element {
  const { states, water, places } = atlas;
  const { partners, player } = world;
  const lands = [...states.states.values()].filter(({ box }) => meets(box, seen));
  const printed = mapNames(words, world, places.towns, places.waters);
  const regions = contested.flatMap(({ id, region }, at) => {
    const shape = states.regions.find((one) => one.code === region);
    return shape === undefined ? [] : [{ id, shape, number: at + 1 }];
  });
  const towns = townsWithRoom(
    places.towns
      .filter(({ x, y }) => meets({ left: x, right: x, top: y, bottom: y }, seen))
      .map((town) => ({ town, name: printed.towns[town.id] ?? '' })),
    TOWN,
  );
  const told = [player, ...partners].flatMap((id) => printed.states[mapCode(world, id)] ?? []);
  const frame = { x: seen.left, y: seen.top, width: seen.right - seen.left, height: seen.bottom - seen.top };
  return (
    <svg
      class="map-drawing"
      role="img"
      aria-label={words.say('paper-map-label', { powers: words.list(told) })}
      viewBox={Object.values(frame).join(' ')}
      style={{ width: `${size[0]}mm`, height: `${size[1]}mm` }}
    >
      <Hatches />
      <rect {...frame} fill={WATER} />
      <Lands world={world} lands={lands} regions={regions.map(({ shape }) => shape)} seen={seen} />
      <path
        d={water.lakes.flatMap((rings) => rings.map((ring) => pathOf(ring, true))).join('')}
        fill={WATER}
        stroke="#000"
        stroke-width="0.3"
      />
      <Frontiers world={world} lands={lands} atlas={atlas} seen={seen} />
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
      <rect class="map-edge" {...frame} />
    </svg>
  );
}

interface LandsProps {
  readonly world: PublicWorld;
  readonly lands: readonly Shape[];
  readonly regions: readonly Shape[];
  readonly seen: Box;
}

/** The fill of every land, and above it that of the contested regions. */
function Lands({ world, lands, regions, seen }: LandsProps): JSX.Element {
  const home = mapCode(world, world.player);
  const founders = new Set(world.scenario.clock.signatories.map((id) => mapCode(world, id)));
  const known = new Set([home, ...founders, ...world.partners.map((id) => mapCode(world, id))]);
  return (
    <>
      {lands.map((shape) => {
        const path = landPath(shape, seen);
        const { code } = shape;
        return (
          <g key={code}>
            <path d={path} fill={known.has(code) ? '#fff' : OTHER_LAND} stroke="#000" stroke-width="0.6" />
            {code === home && <path d={path} fill="url(#hatch-home)" />}
            {founders.has(code) && <path d={path} fill="url(#hatch-founder)" />}
          </g>
        );
      })}
      {regions.map((shape) => (
        <path
          key={shape.code}
          d={landPath(shape, seen)}
          fill="url(#hatch-claim)"
          stroke="#000"
          stroke-width="0.8"
          stroke-dasharray="3 2"
        />
      ))}
    </>
  );
}

interface FrontiersProps {
  readonly world: PublicWorld;
  readonly lands: readonly Shape[];
  readonly atlas: MapData;
  readonly seen: Box;
}

/** Every frontier, and a heavy border around the lands of the powers at the table. */
function Frontiers({ world, lands, atlas, seen }: FrontiersProps): JSX.Element {
  const table = new Set(world.partners.map((id) => mapCode(world, id)));
  const all = atlas.states.borders.flatMap(({ lines }) => lines.map((line) => pathOf(line))).join('');
  const heavy = lands
    .filter(({ code }) => table.has(code))
    .map((shape) => landPath(shape, seen))
    .join('');
  return (
    <>
      <path d={all} fill="none" stroke="#000" stroke-width="0.9" />
      <path d={heavy} fill="none" stroke="#000" stroke-width="2.2" stroke-linejoin="round" />
    </>
  );
}
