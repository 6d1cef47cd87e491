// Faces of 1929 -> assets/map/states.json: projected, clipped, simplified and
// quantised arcs, with the objects `states`, `regions`, `borders` and `republics`
// all standing on the same arcs.
import mapshaper from 'mapshaper';
import { merge, mergeArcs, mesh, meshArcs, quantize } from 'topojson-client';
import { uncrossed } from './crossings.mjs';
import { withLostIslands, withoutSmallIslands } from './islands.mjs';
import { arcOf, partsOf, ringArea, ringPoints } from './rings.mjs';
import { HEIGHT, KM_PER_PIXEL, project, projectLine, QUANTUM, SIMPLIFY, square, WIDTH } from './sheet.mjs';

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
  withLostIslands(topology, projected);
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
    return { id: region, properties: { state }, ...mergeArcs(topology, parts) };
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
