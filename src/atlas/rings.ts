// Geometry of rings and lines: areas, boxes, centroids, and removal of lines along the edge of the sheet.

/** A point in world pixels of the sheet: x to the east, y to the south. */
export type Point = readonly [x: number, y: number];
export type Line = readonly Point[];

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** The printed sheet and its projection. */
export interface Sheet {
  readonly width: number;
  readonly height: number;
  readonly kmPerPixel: number;
  /** World pixels of `centre`. */
  readonly origin: Point;
  /** Longitude and latitude of the projection's centre. */
  readonly centre: Point;
}

/** The ring's area in square world pixels, for either orientation. */
export function ringArea(ring: Line): number {
  let sum = 0;
  let before = ring.at(-1);
  for (const point of ring) {
    if (before !== undefined) sum += before[0] * point[1] - point[0] * before[1];
    before = point;
  }
  return Math.abs(sum / 2);
}

/** The bounding box of a line. */
export function boxOf(line: Line): Box {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of line) {
    left = Math.min(left, x);
    top = Math.min(top, y);
    right = Math.max(right, x);
    bottom = Math.max(bottom, y);
  }
  return { left, top, right, bottom };
}

/** The bounding box of several boxes. */
export function union(boxes: readonly Box[]): Box {
  return {
    left: Math.min(...boxes.map((box) => box.left)),
    top: Math.min(...boxes.map((box) => box.top)),
    right: Math.max(...boxes.map((box) => box.right)),
    bottom: Math.max(...boxes.map((box) => box.bottom)),
  };
}

/** The centroid of the area inside a ring. */
export function centroid(ring: Line): Point {
  let [x, y, sum] = [0, 0, 0];
  let before = ring.at(-1);
  for (const point of ring) {
    if (before !== undefined) {
      const weight = before[0] * point[1] - point[0] * before[1];
      x += (before[0] + point[0]) * weight;
      y += (before[1] + point[1]) * weight;
      sum += weight;
    }
    before = point;
  }
  return sum === 0 ? (ring[0] ?? [0, 0]) : [x / (3 * sum), y / (3 * sum)];
}

/** The pieces of a line that do not run along the sheet's edge. */
export function withoutEdge(line: Line, sheet: Sheet): Line[] {
  const near = (a: number, b: number, edge: number): boolean =>
    Math.abs(a - edge) < 0.1 && Math.abs(b - edge) < 0.1;
  const pieces: Point[][] = [];
  let piece: Point[] = [];
  let before: Point | undefined;
  for (const point of line) {
    const along =
      before !== undefined &&
      (near(before[0], point[0], 0) ||
        near(before[0], point[0], sheet.width) ||
        near(before[1], point[1], 0) ||
        near(before[1], point[1], sheet.height));
    if (along) {
      if (piece.length > 1) pieces.push(piece);
      piece = [];
    }
    piece.push(point);
    before = point;
  }
  if (piece.length > 1) pieces.push(piece);
  return pieces;
}
