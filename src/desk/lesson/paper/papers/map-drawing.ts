/** Geometry of the printed map: the visible window of the atlas, and shapes as SVG paths. */
import type { MapData } from '../../../../atlas/picture.ts';
import { type Box, type Line, type Point, union } from '../../../../atlas/rings.ts';
import type { NameCurve, Shape, Town } from '../../../../atlas/shapes.ts';

/** World pixels around the capital of a land too far away to be shown whole. */
const ABOUT_A_CAPITAL = 55;
/** World pixels of space around everything shown. */
const AIR = 18;
/** Minimum width of a window in world pixels: lines and letters are drawn for maps of about this size. */
const LEAST_ACROSS = 560;
/**
 * Points nearer to the previous one than this, in world pixels, are left out: it is a tenth of a millimetre
 * on paper.
 */
const NEAR = 0.5;

const holds = (box: Box, [x, y]: Point): boolean =>
  x >= box.left && x <= box.right && y >= box.top && y <= box.bottom;

export const meets = (one: Box, other: Box): boolean =>
  one.left < other.right && one.right > other.left && one.top < other.bottom && one.bottom > other.top;

const aboutPoint = (x: number, y: number, by: number): Box => ({
  left: x - by,
  right: x + by,
  top: y - by,
  bottom: y + by,
});

/**
 * The window that shows these lands, enlarged to this ratio of width to height: those in the atlas's own
 * window whole, the others around their capitals; and the home town.
 */
export function windowOf(
  { states, places }: MapData,
  codes: readonly string[],
  home: string,
  share: number,
): Box {
  const boxes = codes.flatMap((code): Box[] => {
    const shape = states.states.get(code);
    if (shape === undefined) return [];
    const whole = holds(places.story, shape.centre) || codes.every((one) => !isInStory(one));
    const capital = places.towns.find(({ state, kind }) => state === code && kind === 'capital');
    if (whole || capital === undefined) return [shape.box];
    return [aboutPoint(capital.x, capital.y, ABOUT_A_CAPITAL)];
  });
  function isInStory(code: string): boolean {
    const shape = states.states.get(code);
    return shape !== undefined && holds(places.story, shape.centre);
  }
  const town = places.towns.find(({ state, kind }) => state === home && kind === 'capital');
  const homeBox = states.states.get(home)?.box;
  if (town !== undefined) boxes.push(aboutPoint(town.x, town.y, ABOUT_A_CAPITAL));
  else if (homeBox !== undefined) boxes.push(homeBox);
  return shaped(union(boxes), share);
}

/** Adds space around a box and enlarges it to a ratio. */
function shaped(box: Box, share: number): Box {
  const [width, height] = [box.right - box.left + 2 * AIR, box.bottom - box.top + 2 * AIR];
  const across = Math.max(LEAST_ACROSS, width, height * share);
  const down = across / share;
  const [x, y] = [(box.left + box.right) / 2, (box.top + box.bottom) / 2];
  return { left: x - across / 2, right: x + across / 2, top: y - down / 2, bottom: y + down / 2 };
}

const figure = (value: number): string => String(Math.round(value * 10) / 10);

/** A line as an SVG path. */
export function pathOf(line: Line, closed = false): string {
  const kept: Point[] = [];
  line.forEach((point, at) => {
    const last = kept.at(-1);
    const far = last === undefined || Math.hypot(point[0] - last[0], point[1] - last[1]) >= NEAR;
    if (far || at === line.length - 1) kept.push(point);
  });
  return kept.length < 2
    ? ''
    : `M${kept.map(([x, y]) => `${figure(x)} ${figure(y)}`).join('L')}${closed ? 'Z' : ''}`;
}

/** All visible parts of a land in a window, as one path. */
export const landPath = ({ parts }: Shape, seen: Box): string =>
  parts
    .filter(({ box }) => meets(box, seen))
    .flatMap(({ rings }) => rings.map((ring) => pathOf(ring, true)))
    .join('');

/** How far a curve is extended beyond each end, as a share of its length: a name may be longer. */
const BEYOND = 0.6;
const STEPS = 24;

/** The parabola along which a name is printed, extended at both ends. */
export function curvePath({ through: [a, middle, b] }: NameCurve): string {
  const pull: Point = [2 * middle[0] - (a[0] + b[0]) / 2, 2 * middle[1] - (a[1] + b[1]) / 2];
  const points = Array.from({ length: STEPS + 1 }, (_, step): Point => {
    const t = (step / STEPS) * (1 + 2 * BEYOND) - BEYOND;
    const [p, q, r] = [(1 - t) ** 2, 2 * t * (1 - t), t ** 2];
    return [p * a[0] + q * pull[0] + r * b[0], p * a[1] + q * pull[1] + r * b[1]];
  });
  return pathOf(points);
}

/** Minimum distance in world pixels between a town and its number; two that are nearer are read as one. */
const APART = 17;

/** The position of a region's number: its middle, moved away from the nearest town until both can be read. */
export function numberAt([x, y]: Point, towns: readonly Town[]): Point {
  const near = towns.find((town) => Math.hypot(town.x - x, town.y - y) < APART);
  if (near === undefined) return [x, y];
  return [near.x + APART * 0.7, near.y - APART * 0.7];
}

/** A town with its name, and the area that it covers on the map. */
export interface Lettered {
  readonly town: Town;
  readonly name: string;
}

/** Mean width of a letter in this font, as a share of its size. */
const LETTER = 0.5;

function covers({ town: { side, x, y }, name }: Lettered, size: number): Box {
  const width = name.length * size * LETTER;
  const left = side === 'left' ? x - width - 4 : side === 'right' ? x : x - width / 2;
  const top = side === 'above' ? y - size : side === 'below' ? y : y - size / 2;
  return { left, right: left + width + 4, top, bottom: top + size };
}

/** The towns whose names have room, capitals first; towns without a name are left out. */
export function townsWithRoom(towns: readonly Lettered[], size: number): Lettered[] {
  const taken: Box[] = [];
  const order = [...towns].sort(
    (a, b) => Number(b.town.kind === 'capital') - Number(a.town.kind === 'capital'),
  );
  return order.filter((one) => {
    if (one.name === '') return false;
    const box = covers(one, size);
    if (taken.some((other) => meets(other, box))) return false;
    taken.push(box);
    return true;
  });
}
