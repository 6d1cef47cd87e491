/**
 * The map as lines for a printer: which window of the atlas is shown, and shapes as the paths of an SVG.
 */
import type { MapData } from '../../../../atlas/picture.ts';
import { type Box, type Line, type Point, union } from '../../../../atlas/rings.ts';
import type { NameCurve, Shape } from '../../../../atlas/shapes.ts';

/** World pixels about the capital of a land too far away to be shown whole. */
const ABOUT_A_CAPITAL = 55;
/** World pixels of air about all that is shown. */
const AIR = 18;
/** Points nearer to the last one than this, in world pixels, are a tenth of a millimetre on paper: they are left out. */
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
 * The window in which these lands are seen, wider or higher so that it has this share of width to height: those in the
 * atlas's own window whole, the others about their capitals; and the home town.
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

/** With air about it, and grown to a shape. */
function shaped(box: Box, share: number): Box {
  const [width, height] = [box.right - box.left + 2 * AIR, box.bottom - box.top + 2 * AIR];
  const [across, down] = width / height < share ? [height * share, height] : [width, width / share];
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

/** All parts of a land that are seen in a window, as one path. */
export const landPath = ({ parts }: Shape, seen: Box): string =>
  parts
    .filter(({ box }) => meets(box, seen))
    .flatMap(({ rings }) => rings.map((ring) => pathOf(ring, true)))
    .join('');

/** The parabola along which a name is printed. */
export function curvePath({ through: [a, middle, b] }: NameCurve): string {
  const pull = [2 * middle[0] - (a[0] + b[0]) / 2, 2 * middle[1] - (a[1] + b[1]) / 2];
  return `M${figure(a[0])} ${figure(a[1])}Q${figure(pull[0] ?? 0)} ${figure(pull[1] ?? 0)} ${figure(b[0])} ${figure(b[1])}`;
}
