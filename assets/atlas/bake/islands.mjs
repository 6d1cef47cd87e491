// Which islands are printed: those large enough, and the few that the story or a treaty names.
import { arcOf, inRing, partsOf, ringArea, ringPoints, uses } from './rings.mjs';
import { project, square } from './sheet.mjs';

/** Islands smaller than this are left out, unless the story or the treaty names them. */
const SMALLEST_ISLAND_KM2 = 45;
/** Suursaari (Hogland), Kronstadt, Ruhnu. */
const KEPT_ISLANDS = [
  [26.98, 60.06],
  [29.74, 60.006],
  [23.25, 57.79],
];

/** Drops islands too small to print. */
export function withoutSmallIslands(topology) {
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

/** Islands that simplification has lost are laid back as they were before it, for a harbour may stand on them. */
export function withLostIslands(topology, before) {
  const faces = topology.objects.faces.geometries;
  for (const point of KEPT_ISLANDS.map(project)) {
    const under = (ring, file) => inRing(point, ringPoints(file, ring));
    if (faces.some((face) => partsOf(face).some(([outer]) => under(outer, topology)))) continue;
    const source = before.objects.faces.geometries.find((face) =>
      partsOf(face).some(([outer]) => under(outer, before)),
    );
    const ring =
      source === undefined ? undefined : partsOf(source).find(([outer]) => under(outer, before))?.[0];
    const { owner, region } = source?.properties ?? {};
    const home = faces.find(({ properties }) => properties.owner === owner && properties.region === region);
    if (ring === undefined || home === undefined) throw new Error(`no island at ${project.invert(point)}`);
    home.arcs = [...partsOf(home), [[topology.arcs.push(ringPoints(before, ring)) - 1]]];
    home.type = 'MultiPolygon';
  }
}
