// Finds the place of one name along its curve: as large and as near as possible, clear of what is printed
// already, and on its own land or in the sea.
import { pick } from '../../atlas/pick.ts';
import type { Box, Point } from '../../atlas/rings.ts';
import type { Atlas } from '../../atlas/shapes.ts';
import { inksOf, isFree, lettersOf, moved, shifted } from '../collisions.ts';
import { along, type Curve, placeAt, stretch } from '../curve.ts';
import { INK, SEA } from '../palette.ts';
import { type Laid, type Letters, layAlong } from '../text-on-curve.ts';
import { toWorld, type View } from '../viewport.ts';

/**
 * The settings of a name in the order in which they are tried: smaller, along less of its curve, and at last
 * closely spaced beyond the curve's ends.
 */
const SETTINGS: readonly { readonly size: number; readonly share: number; readonly close?: true }[] = [
  ...[1, 0.86, 0.74, 0.62].flatMap((size) => [1, 0.72].map((share) => ({ size, share }))),
  ...[1, 0.86, 0.74, 0.62].map((size) => ({ size, share: 2.2, close: true as const })),
];
/** Gaps between closely set letters, as a share of the size. */
const CLOSE = 0.1;
/**
 * The least share of a name's letters on its own land, tried in this order; the others stand in the sea. At
 * first whole letters keep off the frontiers, then only their centres.
 */
export const ASHORE = [
  { least: 1, whole: true },
  { least: 0.5, whole: true },
  { least: 1, whole: false },
  { least: 0.5, whole: false },
] as const;
/** CSS pixels that a whole letter keeps from a frontier. */
const OFF_LINE = 1.2;
/** Offsets of a name from its curve, as shares of its size, the nearest first. */
const MOVES = [...steps(4)]
  .flatMap((x) => [...steps(3)].map((y) => [x, y] as const))
  .sort(([ax, ay], [bx, by]) => Math.hypot(ax, ay) - Math.hypot(bx, by));

function* steps(most: number): Generator<number> {
  for (let step = -most; step <= most; step += 0.5) yield step;
}

/**
 * The word as large and as near to its curve as possible, where it covers nothing in `taken` and stands on
 * its own ground; null if it cannot. `stands` returns the word as it is to be printed there.
 */
export function placed(
  ctx: CanvasRenderingContext2D,
  curve: Curve,
  letters: Letters,
  least: number,
  taken: readonly Box[],
  where: (box: Box) => boolean,
  stands: (laid: Laid) => Laid | null,
): Laid | null {
  const tried = new Set<string>();
  for (const { size: part, share, close } of SETTINGS) {
    const size = Math.max(least, letters.size * part);
    if (tried.has(`${size} ${share}`)) continue;
    tried.add(`${size} ${share}`);
    const widest = close === true ? CLOSE : letters.widest;
    const laid = layAlong(ctx, about(curve, share), { ...letters, size, widest }, least);
    if (laid === null) continue;
    const boxes = lettersOf(laid);
    for (const [x, y] of MOVES) {
      const [dx, dy] = [x * laid.size, y * laid.size];
      if (!boxes.every((box) => isFree(box, taken, dx, dy) && where(shifted(box, dx, dy)))) continue;
      const there = stands(moved(laid, dx, dy));
      if (there !== null) return there;
    }
  }
  return null;
}

/** A share of a curve around its middle; beyond its ends it continues straight. */
function about(curve: Curve, share: number): Curve {
  const rest = (curve.length * (1 - share)) / 2;
  if (rest === 0) return curve;
  if (rest > 0) return along(stretch(curve, rest, curve.length - rest));
  const beyond = (at: number, far: number): Point => {
    const place = placeAt(curve, at);
    return [place.at[0] + Math.cos(place.angle) * far, place.at[1] + Math.sin(place.angle) * far];
  };
  return along([beyond(0, rest), ...curve.points, beyond(curve.length, -rest)]);
}

/**
 * The word if enough of it is on its own land and none of it on another's; letters in the sea are printed in
 * the colours of the sea.
 */
export function ashore(
  view: View,
  atlas: Atlas,
  state: string,
  laid: Laid,
  { least, whole }: (typeof ASHORE)[number],
): Laid | null {
  const on = (at: Point): string | null => pick(atlas, at, 0);
  const elsewhere = (code: string | null): boolean => code !== state && code !== null;
  const under = middles(view, laid).map(on);
  const own = under.filter((code) => code === state).length;
  if (own < least * under.length || under.some(elsewhere)) return null;
  if (whole && corners(view, laid).some((at) => elsewhere(on(at)))) return null;
  const places = laid.places.map((place, i) =>
    under[i] === null ? { ...place, colour: INK, halo: SEA } : place,
  );
  return { ...laid, places };
}

/** Whether the whole word stands in the sea. */
export const isAfloat = (view: View, atlas: Atlas, laid: Laid): boolean =>
  middles(view, laid).every((at) => pick(atlas, at, 0) === null);

/** The centre of each letter in the world. */
const middles = (view: View, { places, size }: Laid): readonly Point[] =>
  places.map(({ x, y }) => toWorld(view, [x, y - 0.35 * size]));

/** World points around each letter, at the distance that it keeps from a frontier. */
const corners = (view: View, laid: Laid): readonly Point[] =>
  inksOf(laid, OFF_LINE * view.ratio).flatMap((ink) => ink.map((at) => toWorld(view, at)));
