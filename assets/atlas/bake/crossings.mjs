// Simplifying and rounding can push a narrow fjord's shores through one another.
// Every crossing is undone by dropping one inner point of an arc, until none is left.

const CELL = 200;

const side = (a, b, c) => Math.sign((b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]));
const cross = (a, b, c, d) => side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0;

/** The pairs of segments that cross, as [arc, index of the segment's first point]. */
export function crossings(lines) {
  const grid = new Map();
  for (const [arc, line] of lines.entries()) {
    for (let at = 0; at + 1 < line.length; at++) {
      const [a, b] = [line[at], line[at + 1]];
      for (
        let gx = Math.floor(Math.min(a[0], b[0]) / CELL);
        gx <= Math.floor(Math.max(a[0], b[0]) / CELL);
        gx++
      ) {
        for (
          let gy = Math.floor(Math.min(a[1], b[1]) / CELL);
          gy <= Math.floor(Math.max(a[1], b[1]) / CELL);
          gy++
        ) {
          const key = `${gx} ${gy}`;
          grid.set(key, [...(grid.get(key) ?? []), [arc, at]]);
        }
      }
    }
  }
  const found = [];
  for (const cell of grid.values()) {
    for (const [i, [arcA, a]] of cell.entries()) {
      for (const [arcB, b] of cell.slice(i + 1)) {
        if (cross(lines[arcA][a], lines[arcA][a + 1], lines[arcB][b], lines[arcB][b + 1]))
          found.push([arcA, a, arcB, b]);
      }
    }
  }
  return found;
}

const absolute = (arc) => {
  let [x, y] = [0, 0];
  return arc.map(([dx, dy]) => {
    x += dx;
    y += dy;
    return [x, y];
  });
};
const delta = (line) =>
  line.map(([x, y], i) => (i === 0 ? [x, y] : [x - line[i - 1][0], y - line[i - 1][1]]));

/** A quantised topology without crossings. */
export function uncrossed(topology) {
  const lines = topology.arcs.map(absolute);
  for (let round = 0; round < 20; round++) {
    const found = crossings(lines);
    if (found.length === 0) return { ...topology, arcs: lines.map(delta) };
    const [arcA, a, arcB, b] = found[0];
    const droppable = [
      [arcA, a],
      [arcA, a + 1],
      [arcB, b],
      [arcB, b + 1],
    ].find(([arc, at]) => at > 0 && at < lines[arc].length - 1 && lines[arc].length > 4);
    if (droppable === undefined) throw new Error(`a crossing that cannot be undone, near ${lines[arcA][a]}`);
    lines[droppable[0]].splice(droppable[1], 1);
  }
  throw new Error('crossings remain after twenty rounds');
}
