// Faces of 1929 -> assets/map/states.json: projected, clipped, simplified and
// quantised arcs, with the objects `states`, `regions`, `borders` and `republics`
// all standing on the same arcs.
import mapshaper from 'mapshaper';
import { merge, mergeArcs, mesh, meshArcs, quantize } from 'topojson-client';
import { uncrossed } from './crossings.mjs';
import { HEIGHT, KM_PER_PIXEL, project, projectLine, QUANTUM, SIMPLIFY, square, WIDTH } from './sheet.mjs';

/** Islands smaller than this are left out, unless the story or the treaty names them. */
const SMALLEST_ISLAND_KM2 = 45;
/** Suursaari (Hogland), Kronstadt, Ruhnu. */
const KEPT_ISLANDS = [
  [26.98, 60.06],
  [29.72, 60.0],
  [23.25, 57.79],
];

/** A piece of land this small beside another state is an error of the cuts, but for the exclaves of the time. */
const SMALLEST_EXCLAVE_KM2 = 120;
/** Ceuta, Melilla, Llivia, Zara, Madha. */
const EXCLAVES = [
  [-5.33, 35.88],
  [-2.94, 35.29],
  [1.98, 42.46],
  [15.23, 44.12],
  [56.3, 25.28],
];

export const slug = (name) =>
  name
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z]+/g, '-')
    .replace(/^-|-$/g, '');

export const ringArea = (ring) => {
  let sum = 0;
  for (let i = 0, j = ring.length - 1; i < ring.length; j = i++)
    sum += ring[j][0] * ring[i][1] - ring[i][0] * ring[j][1];
  return sum / 2;
};

const inRing = ([x, y], ring) => {
  let inside = false;
  for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
    const [xi, yi] = ring[i];
    const [xj, yj] = ring[j];
    if (yi > y !== yj > y && x < ((xj - xi) * (y - yi)) / (yj - yi) + xi) inside = !inside;
  }
  return inside;
};

const arcOf = (index) => (index < 0 ? ~index : index);
const partsOf = (geometry) => (geometry.type === 'Polygon' ? [geometry.arcs] : geometry.arcs);

function ringPoints(topology, ring) {
  const points = [];
  for (const index of ring) {
    const arc = topology.arcs[arcOf(index)];
    const line = index < 0 ? [...arc].reverse() : arc;
    points.push(...(points.length > 0 ? line.slice(1) : line));
  }
  return points;
}

/** How many faces stand on each arc: one at a coast or the sheet's edge, two at a border. */
function uses(geometries) {
  const count = new Map();
  for (const geometry of geometries) {
    for (const index of partsOf(geometry).flat(2))
      count.set(arcOf(index), (count.get(arcOf(index)) ?? 0) + 1);
  }
  return count;
}

/** Gives inland crumbs to the neighbour they share the longest line with. */
function withoutCrumbs(topology) {
  const faces = topology.objects.faces.geometries;
  const exclaves = EXCLAVES.map(project);
  const length = (index) =>
    topology.arcs[arcOf(index)].slice(1).reduce((sum, p, i) => {
      const q = topology.arcs[arcOf(index)][i];
      return sum + Math.hypot(p[0] - q[0], p[1] - q[1]);
    }, 0);
  for (const face of faces) {
    for (const rings of [...partsOf(face)]) {
      const outer = ringPoints(topology, rings[0]);
      if (Math.abs(ringArea(outer)) >= square(SMALLEST_EXCLAVE_KM2)) continue;
      if (exclaves.some((point) => Math.hypot(point[0] - outer[0][0], point[1] - outer[0][1]) < 4)) continue;
      const shared = (other) => {
        const theirs = new Set(partsOf(other).flat(2).map(arcOf));
        return rings[0]
          .filter((index) => theirs.has(arcOf(index)))
          .reduce((sum, index) => sum + length(index), 0);
      };
      const best = faces
        .filter((other) => other !== face)
        .map((other) => ({ other, shared: shared(other) }))
        .sort((a, b) => b.shared - a.shared)[0];
      if (best.shared === 0 || best.other.properties.owner === face.properties.owner) continue;
      face.arcs = partsOf(face).filter((part) => part !== rings);
      face.type = 'MultiPolygon';
      best.other.arcs = [...partsOf(best.other), rings];
      best.other.type = 'MultiPolygon';
      console.log(
        `crumb of ${face.properties.owner} near ${project.invert(outer[0])} goes to ${best.other.properties.owner}`,
      );
    }
  }
}

/** Drops islands too small to print. */
function withoutSmallIslands(topology) {
  const faces = topology.objects.faces.geometries;
  const count = uses(faces);
  const kept = KEPT_ISLANDS.map(project);
  for (const face of faces) {
    const parts = partsOf(face).filter((rings) => {
      const outer = ringPoints(topology, rings[0]);
      const alone = rings[0].every((index) => count.get(arcOf(index)) === 1);
      if (!alone || Math.abs(ringArea(outer)) >= square(SMALLEST_ISLAND_KM2)) return true;
      return kept.some((point) => inRing(point, outer));
    });
    face.type = 'MultiPolygon';
    face.arcs = parts;
  }
  topology.objects.faces.geometries = faces.filter((face) => face.arcs.length > 0);
}

/** Renumbers the arcs that any object still uses, and drops the others. */
function withoutUnusedArcs(topology) {
  const renumbered = new Map();
  const arcs = [];
  const walk = (node) => {
    if (typeof node !== 'number') return node.map(walk);
    const arc = arcOf(node);
    if (!renumbered.has(arc)) {
      renumbered.set(arc, arcs.length);
      arcs.push(topology.arcs[arc]);
    }
    const fresh = renumbered.get(arc);
    return node < 0 ? ~fresh : fresh;
  };
  for (const object of Object.values(topology.objects)) {
    for (const geometry of object.geometries ?? [object]) geometry.arcs = walk(geometry.arcs);
  }
  topology.arcs = arcs;
}

/** The faces, projected and simplified on arcs that neighbours share. */
export async function projectedFaces(lonlat) {
  const projected = {
    type: 'Topology',
    objects: lonlat.objects,
    arcs: lonlat.arcs.map(projectLine),
  };
  const out = await mapshaper.applyCommands(
    `-i faces.json -clip bbox=0,0,${WIDTH},${HEIGHT} -simplify interval=${SIMPLIFY} planar keep-shapes -o faces.json format=topojson no-quantization`,
    { 'faces.json': projected },
  );
  const topology = JSON.parse(out['faces.json']);
  topology.objects.faces.geometries = topology.objects.faces.geometries.filter((g) => g.arcs !== undefined);
  withoutCrumbs(topology);
  withoutSmallIslands(topology);
  return topology;
}

/** The file's content: a TopoJSON topology and the areas it measured. */
export function statesFile(topology) {
  const faces = topology.objects.faces.geometries;
  const owners = [...new Set(faces.map((face) => face.properties.owner))].sort();
  const owned = (owner) => faces.filter((face) => face.properties.owner === owner);
  const states = owners.map((owner) => ({ id: owner, ...mergeArcs(topology, owned(owner)) }));

  const named = new Map();
  for (const face of faces) {
    if (face.properties.region === null) continue;
    const key = `${face.properties.owner}|${face.properties.region}`;
    named.set(key, [...(named.get(key) ?? []), face]);
  }
  const regions = [...named.entries()].map(([key, parts]) => {
    const [state, region] = key.split('|');
    return { id: slug(region), properties: { state }, ...mergeArcs(topology, parts) };
  });

  const statesObject = { type: 'GeometryCollection', geometries: states };
  const borders = [];
  for (const [i, a] of owners.entries()) {
    for (const b of owners.slice(i + 1)) {
      const shared = meshArcs(
        topology,
        statesObject,
        (one, other) => one !== other && [one.id, other.id].includes(a) && [one.id, other.id].includes(b),
      );
      if (shared.arcs.length > 0) borders.push({ id: `${a}|${b}`, ...shared });
    }
  }
  const republicFaces = faces.filter(
    (face) => face.properties.owner === 'SU' && face.properties.region !== null,
  );
  const republics = {
    id: 'republics',
    ...meshArcs(
      topology,
      { type: 'GeometryCollection', geometries: republicFaces },
      (one, other) => one !== other && one.properties.region !== other.properties.region,
    ),
  };
  const whole = {
    type: 'Topology',
    objects: {
      states: statesObject,
      regions: { type: 'GeometryCollection', geometries: regions },
      borders: { type: 'GeometryCollection', geometries: borders },
      republics: { type: 'GeometryCollection', geometries: [republics] },
    },
    arcs: topology.arcs,
  };
  withoutUnusedArcs(whole);
  return uncrossed(quantize(whole, { scale: [QUANTUM, QUANTUM], translate: [0, 0] }));
}

/** Area of every state in square kilometres (the projection keeps areas). */
export function areas(topology) {
  return Object.fromEntries(
    topology.objects.states.geometries.map((state) => {
      const shape = merge(topology, [state]);
      const pixels = shape.coordinates
        .map((rings) =>
          rings.reduce((sum, ring, i) => sum + (i === 0 ? 1 : -1) * Math.abs(ringArea(ring)), 0),
        )
        .reduce((a, b) => a + b, 0);
      return [state.id, Math.round(pixels * KM_PER_PIXEL ** 2)];
    }),
  );
}

export const borderLength = (topology, border) =>
  mesh(topology, border).coordinates.reduce(
    (sum, line) =>
      sum + line.slice(1).reduce((s, p, i) => s + Math.hypot(p[0] - line[i][0], p[1] - line[i][1]), 0),
    0,
  ) * KM_PER_PIXEL;
