// The places of the map: capitals by their state, and the ways between them.

import { wayBetween } from '../atlas/courier-routes.ts';
import type { Line, Point } from '../atlas/rings.ts';
import type { Places, Town } from '../atlas/shapes.ts';
import { along, type Curve } from './curve.ts';
import { toScreen, type View } from './viewport.ts';

export const capitalTown = (places: Places, state: string): Town | undefined =>
  places.towns.find((town) => town.kind === 'capital' && town.state === state);

export function capital(places: Places, state: string): Point | null {
  const town = capitalTown(places, state);
  return town === undefined ? null : [town.x, town.y];
}

/** The state from which the story is told. */
export const homeOf = (places: Places): string =>
  places.towns.find((town) => town.home === true)?.state ?? '';

/** The ways between capitals, each computed once. */
export class Ways {
  readonly #places: Places;
  readonly #known = new Map<string, Line | null>();

  constructor(places: Places) {
    this.#places = places;
  }

  /** The points from one state's capital to another's, or null if there is no way. */
  between(from: string, to: string): Line | null {
    const key = `${from} ${to}`;
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const [a, b] = [capitalTown(this.#places, from), capitalTown(this.#places, to)];
    const found = a === undefined || b === undefined ? null : wayBetween(this.#places.ways, a.id, b.id);
    this.#known.set(key, found);
    return found;
  }

  /** The same way as a curve on a view. */
  curveOn(view: View, from: string, to: string): Curve | null {
    const way = this.between(from, to);
    return way === null ? null : along(way.map((point) => toScreen(view, point)));
  }
}
