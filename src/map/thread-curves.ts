// The curves of threads between capitals: a bulge that straightens when they are pulled, and a bow around any
// capital, name or disc in the way.

import type { Thread } from '../atlas/picture.ts';
import type { Point } from '../atlas/rings.ts';
import type { Places } from '../atlas/shapes.ts';
import { bowed, type Curve } from './curve.ts';
import { capital, capitalTown } from './places.ts';
import { farFromLine } from './simplify.ts';
import { toScreen, type View } from './viewport.ts';

/** The bulge of a thread as a share of its length. */
const BELLY = { slack: 0.12, taut: 0.045 } as const;
/** CSS pixels by which a thread passes a third capital's mark, its name, and the disc of its state. */
const PASSES = { mark: 13, name: 9, disc: 11 } as const;
/** The direction of a capital's name from its mark, and the distances of its parts in CSS pixels. */
const ASIDE = { left: [-1, 0], right: [1, 0], above: [0, -0.4], below: [0, 0.4] } as const;
const NAME_AT = [16, 34] as const;
/** Additional bows of a thread, as shares of its length, in the order in which they are tried. */
const BOWS = [0.001, -0.001, 0.07, -0.07, 0.14, -0.14, 0.21, -0.21, 0.28, -0.28] as const;

export interface DrawnThread {
  readonly thread: Thread;
  /** 0 slack, 1 taut; in between during the animation. */
  readonly pull: number;
  /** It is being pulled or slackened now. */
  readonly moves: boolean;
}

export const threadKey = ({ from, to, kind }: Pick<Thread, 'from' | 'to' | 'kind'>): string =>
  `${from} ${to} ${kind}`;

/** The path of a thread on a view, without its bulge: computed once per view and list of threads. */
interface Span {
  readonly start: Point;
  readonly end: Point;
  /** The side to which it bows, and the share of its length. */
  readonly way: number;
  readonly bow: number;
}

/** The curve of a thread on a view; several between the same two capitals bow to different sides. */
export function threadCurve(
  view: View,
  places: Places,
  all: readonly Thread[],
  thread: Thread,
  pull: number,
  steps?: number,
): Curve | null {
  const span = spanOf(view, places, all, thread);
  if (span === null) return null;
  const { start, end, way, bow } = span;
  return bowed(start, end, way * (bow + Math.sign(bow) * bellyAt(pull)), steps);
}

/** The offset of the middle of a thread caused by its bulge, in device pixels. */
export function bellyOf(
  view: View,
  places: Places,
  all: readonly Thread[],
  { thread, pull }: DrawnThread,
): number {
  const span = spanOf(view, places, all, thread);
  return span === null ? 0 : bellyAt(pull) * farFrom(span.start, span.end);
}

const bellyAt = (pull: number): number => BELLY.slack + (BELLY.taut - BELLY.slack) * pull;

const SPANS = new WeakMap<View, WeakMap<readonly Thread[], Map<Thread, Span | null>>>();

function spanOf(view: View, places: Places, all: readonly Thread[], thread: Thread): Span | null {
  const lists = SPANS.get(view) ?? new WeakMap();
  SPANS.set(view, lists);
  const spans: Map<Thread, Span | null> = lists.get(all) ?? new Map();
  lists.set(all, spans);
  const known = spans.get(thread);
  if (known !== undefined) return known;
  const found = findSpan(view, places, all, thread);
  spans.set(thread, found);
  return found;
}

function findSpan(view: View, places: Places, all: readonly Thread[], thread: Thread): Span | null {
  const [from, to] = [capital(places, thread.from), capital(places, thread.to)];
  if (from === null || to === null) return null;
  const twins = all.filter((other) => pair(other) === pair(thread));
  const index = twins.findIndex((other) => threadKey(other) === threadKey(thread));
  // A thread and its opposite run in the same direction, otherwise their bulges would coincide.
  const [a, b] = thread.from < thread.to ? [from, to] : [to, from];
  const south = b[1] >= a[1] ? 1 : -1;
  const way = (a === from ? 1 : -1) * south;
  const [start, end] = [toScreen(view, from), toScreen(view, to)];
  const bow = keptBow(view, places, thread, index, () =>
    clearBow(start, end, way, obstacles(view, places, [thread.from, thread.to]), index),
  );
  return { start, end, way, bow };
}

/** Cached bows by zoom and thread: moving the sheet changes none. */
const BOWS_FOUND = new WeakMap<Places, Map<string, number>>();
const MOST_KEPT = 2000;

function keptBow(view: View, places: Places, thread: Thread, index: number, find: () => number): number {
  const known = BOWS_FOUND.get(places) ?? new Map<string, number>();
  if (known.size > MOST_KEPT) known.clear();
  BOWS_FOUND.set(places, known);
  const key = `${view.zoom.toFixed(3)} ${view.ratio} ${index} ${threadKey(thread)}`;
  const bow = known.get(key) ?? find();
  known.set(key, bow);
  return bow;
}

/** Something that a thread has to pass, and the distance in device pixels. */
interface Obstacle {
  readonly at: Point;
  readonly far: number;
}

/** The discs and capitals of all other states of the story, and points along the capitals' names. */
function obstacles(view: View, places: Places, ends: readonly string[]): readonly Obstacle[] {
  const passing = (at: Point, what: keyof typeof PASSES): Obstacle => ({
    at,
    far: PASSES[what] * view.ratio,
  });
  return places.names
    .filter(({ state }) => !ends.includes(state))
    .flatMap(({ state, mark }) => {
      const disc = passing(toScreen(view, mark), 'disc');
      const town = capitalTown(places, state);
      if (town === undefined) return [disc];
      const [x, y] = toScreen(view, [town.x, town.y]);
      const [dx, dy] = ASIDE[town.side];
      const name = NAME_AT.map((far): Point => [x + dx * far * view.ratio, y + dy * far * view.ratio]);
      return [disc, passing([x, y], 'mark'), ...name.map((at) => passing(at, 'name'))];
    });
}

/** The additional bow with which a thread passes all obstacles, or else comes as little near them as possible. */
function clearBow(start: Point, end: Point, way: number, others: readonly Obstacle[], index: number): number {
  let best = { bow: 0, clear: -1 };
  for (const bow of BOWS.slice(index)) {
    const curve = bowed(start, end, way * (bow + Math.sign(bow) * BELLY.taut));
    const clear = Math.min(
      ...others.map(
        ({ at: [x, y], far }) =>
          Math.min(...curve.points.map(([cx, cy]) => Math.hypot(x - cx, y - cy))) / far,
      ),
    );
    if (clear >= 1) return bow;
    if (clear > best.clear) best = { bow, clear };
  }
  return best.bow;
}

const pair = ({ from, to }: Thread): string => [from, to].sort().join(' ');

/** The curve of each thread at rest, and the thread. */
export function restingCurves(
  view: View,
  places: Places,
  threads: readonly Thread[],
): readonly { readonly thread: Thread; readonly curve: Curve }[] {
  return threads.flatMap((thread) => {
    const curve = threadCurve(view, places, threads, thread, thread.taut ? 1 : 0);
    return curve === null ? [] : [{ thread, curve }];
  });
}

/** The thread nearest to a point, within `reach` of it and farther than that from both its ends. */
export function threadAt(
  view: View,
  places: Places,
  threads: readonly Thread[],
  at: Point,
  reach: number,
): Thread | null {
  let best: { thread: Thread; far: number } | null = null;
  for (const { thread, curve } of restingCurves(view, places, threads)) {
    const [first, last] = [curve.points[0] ?? at, curve.points.at(-1) ?? at];
    if (Math.min(farFrom(at, first), farFrom(at, last)) < 2 * reach) continue;
    const far = Math.min(...curve.points.slice(1).map((to, i) => farFromLine(at, curve.points[i] ?? to, to)));
    if (far <= reach && (best === null || far < best.far)) best = { thread, far };
  }
  return best?.thread ?? null;
}

const farFrom = ([x, y]: Point, [px, py]: Point): number => Math.hypot(x - px, y - py);

/** The same curve in reading direction. */
export function leftToRight(curve: Curve): Curve {
  const [first, last] = [curve.points[0], curve.points.at(-1)];
  if (first === undefined || last === undefined || first[0] <= last[0]) return curve;
  return {
    points: [...curve.points].reverse(),
    lengths: [...curve.lengths].reverse().map((length) => curve.length - length),
    length: curve.length,
  };
}
