// Finds the state and region of a place by longitude and latitude on the day of the map, where no map is shown.
import { contains } from './pick.ts';
import { project } from './projection.ts';
import type { Point } from './rings.ts';
import type { Atlas, Shape } from './shapes.ts';

/** The map code of a state and the name of a region; both null in the sea. */
export interface Whose {
  readonly state: string | null;
  readonly region: string | null;
}

/**
 * Distance from a shore within which a place still counts as land, in kilometres: the baked shore is simplified to
 * about a kilometre, and harbours are on it.
 */
const SHORE_KM = 3;
const STEPS_KM = [1, 2, SHORE_KM] as const;
const TURNS = 16;

/** Whether the place is on the sheet. */
export function isOnSheet({ sheet }: Atlas, place: Point): boolean {
  const [x, y] = project(sheet, place);
  return x >= 0 && y >= 0 && x <= sheet.width && y <= sheet.height;
}

export function whose(atlas: Atlas, place: Point): Whose {
  const at = project(atlas.sheet, place);
  const point = landAt(atlas, at) === null ? ashore(atlas, at) : at;
  if (point === null) return { state: null, region: null };
  return { state: landAt(atlas, point), region: under(atlas.regions, point) };
}

const landAt = (atlas: Atlas, point: Point): string | null => under([...atlas.states.values()], point);

const under = (shapes: readonly Shape[], point: Point): string | null =>
  shapes.find((shape) => contains(shape, point))?.code ?? null;

/** The nearest land near a shore; null on the open sea. */
function ashore(atlas: Atlas, [x, y]: Point): Point | null {
  for (const km of STEPS_KM) {
    const reach = km / atlas.sheet.kmPerPixel;
    for (let turn = 0; turn < TURNS; turn++) {
      const angle = (turn * 2 * Math.PI) / TURNS;
      const near: Point = [x + reach * Math.cos(angle), y + reach * Math.sin(angle)];
      if (landAt(atlas, near) !== null) return near;
    }
  }
  return null;
}
