// Rings, parts and arcs of a TopoJSON topology: the arithmetic that every step of the bake needs.

/** The ring's area with a sign that tells which way round it runs. */
export const ringArea = (ring) => {
  let sum = 0;
  for (let i = 0, j = ring.length - 1; i < ring.length; j = i++)
    sum += ring[j][0] * ring[i][1] - ring[i][0] * ring[j][1];
  return sum / 2;
};

export const inRing = ([x, y], ring) => {
  let inside = false;
  for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
    const [xi, yi] = ring[i];
    const [xj, yj] = ring[j];
    if (yi > y !== yj > y && x < ((xj - xi) * (y - yi)) / (yj - yi) + xi) inside = !inside;
  }
  return inside;
};

export const arcOf = (index) => (index < 0 ? ~index : index);
export const partsOf = (geometry) => (geometry.type === 'Polygon' ? [geometry.arcs] : geometry.arcs);

export function ringPoints(topology, ring) {
  const points = [];
  for (const index of ring) {
    const arc = topology.arcs[arcOf(index)];
    const line = index < 0 ? [...arc].reverse() : arc;
    points.push(...(points.length > 0 ? line.slice(1) : line));
  }
  return points;
}

/** How many faces stand on each arc: one at a coast or the sheet's edge, two at a border. */
export function uses(geometries) {
  const count = new Map();
  for (const geometry of geometries) {
    for (const index of partsOf(geometry).flat(2))
      count.set(arcOf(index), (count.get(arcOf(index)) ?? 0) + 1);
  }
  return count;
}
