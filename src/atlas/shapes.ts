// Decodes the baked files: states, regions, borders and water as plain lists of points in world pixels. Geometry only:
// no names, no drawing.
import { feature, mesh } from 'topojson-client';
import type {
  GeometryCollection,
  GeometryObject,
  MultiLineString,
  MultiPolygon,
  Topology,
} from 'topojson-specification';
import {
  type Box,
  boxOf,
  centroid,
  type Line,
  type Point,
  ringArea,
  type Sheet,
  union,
  withoutEdge,
} from './rings.ts';

/** One connected piece of land: its outer ring, and the rings of others inside it. */
export interface Part {
  readonly rings: readonly Line[];
  readonly box: Box;
}

/** Colours of a state that has its own on the sheet. */
export interface Ink {
  readonly tint: string;
  readonly wash: string;
  /** Its frontier is drawn heavier than all others. */
  readonly heavy: boolean;
}

export interface Shape {
  /** The map code of a state, or the id of a region. */
  readonly code: string;
  readonly parts: readonly Part[];
  readonly box: Box;
  /** Square world pixels; the projection keeps areas, so `area * kmPerPixel ** 2` is square kilometres. */
  readonly area: number;
  /** Centroid of the largest part, for arrows and marks; it may be outside a crooked state. */
  readonly centre: Point;
  /** The rings without the parts along the edge of the sheet. */
  readonly outline: readonly Line[];
  readonly ink: Ink | null;
}

/** The border of two states, in alphabetical order of their codes. */
export interface Border {
  readonly a: string;
  readonly b: string;
  readonly lines: readonly Line[];
}

export interface Atlas {
  readonly sheet: Sheet;
  readonly states: ReadonlyMap<string, Shape>;
  readonly regions: readonly Shape[];
  readonly borders: readonly Border[];
  /** All shores, without the edge of the sheet. */
  readonly coast: readonly Line[];
  /** Lines between parts of one federation, drawn faintly. */
  readonly republics: readonly Line[];
}

export interface Waters {
  /** Each lake with its islands. */
  readonly lakes: readonly (readonly Line[])[];
  readonly rivers: readonly Line[];
  /** Meridians and parallels. */
  readonly net: readonly Line[];
}

export interface Town {
  readonly id: string;
  readonly kind: 'capital' | 'town';
  readonly state: string;
  readonly side: 'left' | 'right' | 'above' | 'below';
  /** The town where the player sits. */
  readonly home?: boolean;
  readonly x: number;
  readonly y: number;
}

/** A curve for a name: through three points, `size` in world pixels. */
export interface NameCurve {
  readonly size: number;
  readonly through: readonly [Point, Point, Point];
}

/** A leg of a courier's route between two stops; `through` alternates x and y. */
export type Way = readonly [
  by: 'rail' | 'sea' | 'road',
  from: string,
  to: string,
  through: readonly number[],
];

/** What later happened to a frontier: its pact was renewed or failed, its opening was forced, or an army crossed it. */
export interface Aftermath {
  readonly a: string;
  readonly b: string;
  readonly year: number;
  readonly what: 'renewed' | 'failed' | 'forced' | 'crossed';
  /** The side of the line on which its year is printed; right by default. */
  readonly side?: 'left';
}

export interface Places {
  /** What every view of the map must show. */
  readonly story: Box;
  /** The upper right corner of the sheet's title. */
  readonly title: Point;
  /** The state too far from the story's window: the centre of its box, and the width in world pixels. */
  readonly inset: { readonly state: string; readonly at: Point; readonly span: number };
  readonly towns: readonly Town[];
  /** `mark` is a free spot on the state's land for a small disc. */
  readonly names: readonly (NameCurve & { readonly state: string; readonly mark: Point })[];
  readonly waters: readonly (NameCurve & { readonly id: string })[];
  readonly ways: readonly Way[];
  readonly afterwards: readonly Aftermath[];
}

type StatesTopology = Topology<{
  states: GeometryCollection<Partial<Ink>>;
  regions: GeometryCollection;
  borders: GeometryCollection;
  republics: GeometryCollection;
}> & { readonly sheet: Sheet };

type WaterTopology = Topology<{ lakes: MultiPolygon; rivers: MultiLineString; net: MultiLineString }>;

/** Reads `states.json`. Throws if it is no topology; the rest is left to the tests of the baked files. */
export function readStates(json: unknown): Atlas {
  const topology = json as StatesTopology;
  if (topology?.type !== 'Topology' || topology.sheet === undefined)
    throw new Error('states.json is not a baked map');
  const { states, regions, borders, republics } = topology.objects;
  const { sheet } = topology;
  const inner = republics.geometries[0];
  const shapes = states.geometries.map((state) => shapeOf(topology, state, sheet, inkOf(state.properties)));
  return {
    sheet,
    states: new Map(shapes.map((shape) => [shape.code, shape])),
    regions: regions.geometries.map((region) => shapeOf(topology, region, sheet, null)),
    borders: borders.geometries.map((border) => {
      const [a = '', b = ''] = String(border.id).split('|');
      return { a, b, lines: mesh(topology, border).coordinates.map(lineOf) };
    }),
    coast: mesh(topology, states, (one, other) => one === other).coordinates.flatMap((line) =>
      withoutEdge(lineOf(line), sheet),
    ),
    republics: inner === undefined ? [] : mesh(topology, inner).coordinates.map(lineOf),
  };
}

/** Reads `water.json`. Throws if it is no baked map. */
export function readWaters(json: unknown): Waters {
  const topology = json as WaterTopology;
  if (topology?.type !== 'Topology' || topology.objects.lakes === undefined)
    throw new Error('water.json is not a baked map');
  const { lakes, rivers, net } = topology.objects;
  return {
    lakes: feature(topology, lakes).geometry.coordinates.map((rings) => rings.map(lineOf)),
    rivers: feature(topology, rivers).geometry.coordinates.map(lineOf),
    net: feature(topology, net).geometry.coordinates.map(lineOf),
  };
}

/** Reads `places.json`. Throws if it is no baked map. */
export function readPlaces(json: unknown): Places {
  const places = json as Places;
  if (!Array.isArray(places?.towns) || !Array.isArray(places.names))
    throw new Error('places.json is not a baked map');
  return places;
}

/** The border between two states, in either order. */
export function borderBetween(atlas: Atlas, one: string, other: string): Border | undefined {
  return atlas.borders.find(({ a, b }) => (a === one && b === other) || (a === other && b === one));
}

const lineOf = (coordinates: readonly (readonly number[])[]): Line =>
  coordinates.map(([x = 0, y = 0]): Point => [x, y]);

const inkOf = (properties: Partial<Ink> | undefined): Ink | null => {
  const { tint, wash, heavy } = properties ?? {};
  return tint === undefined || wash === undefined ? null : { tint, wash, heavy: heavy ?? false };
};

function polygonsOf(topology: Topology, geometry: GeometryObject): readonly (readonly Line[])[] {
  if (geometry.type === 'Polygon') return [feature(topology, geometry).geometry.coordinates.map(lineOf)];
  if (geometry.type !== 'MultiPolygon') throw new Error(`${geometry.id ?? 'a shape'} of the map is no area`);
  return feature(topology, geometry).geometry.coordinates.map((rings) => rings.map(lineOf));
}

function shapeOf(topology: Topology, geometry: GeometryObject, sheet: Sheet, ink: Ink | null): Shape {
  const polygons = polygonsOf(topology, geometry);
  const parts = polygons.map((rings) => ({ rings, box: boxOf(rings[0] ?? []) }));
  const areas = polygons.map((rings) =>
    rings.reduce((sum, ring, i) => sum + (i === 0 ? ringArea(ring) : -ringArea(ring)), 0),
  );
  const largest = polygons[areas.indexOf(Math.max(...areas))]?.[0] ?? [];
  return {
    code: String(geometry.id),
    parts,
    box: union(parts.map((part) => part.box)),
    area: areas.reduce((a, b) => a + b, 0),
    centre: centroid(largest),
    outline: polygons.flat().flatMap((ring) => withoutEdge(ring, sheet)),
    ink,
  };
}
