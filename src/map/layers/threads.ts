// Threads between capitals: who will not without whom, who watches, who is hostile.
// They are drawn anew at every frame of the screen, in device pixels; only their word is printed.
import type { GameObjects } from 'phaser';
import type { Box, Places, Point } from '../../atlas/shapes.ts';
import { along, bowed, type Curve, stretch } from '../curve.ts';
import { hex, INK, RED_DARK, TEXT, THREAD, THREAD_HALO } from '../ink.ts';
import { type Laid, type Letters, layAlong, print } from '../lettering.ts';
import { capital, capitalTown } from '../places.ts';
import type { MapWords, ThreadOnMap } from '../reading.ts';
import { isFree, lettersOf } from '../room.ts';
import { toScreen, type View } from '../view.ts';

/** The belly of a thread as a share of its length. */
const BELLY = { slack: 0.12, taut: 0.045 } as const;
const WIDTH = { taut: 2.6, slack: 1.8, watches: 1.5, hostile: 1.6 } as const;
const HALO = 2.6;
const DASH = [5, 4] as const;
/** CSS pixels between the middles of two words; of two that would lie over one another the first stays. */
const APART = 70;
/** CSS pixels left free about a capital's mark. */
const CLEAR = 6;
/** CSS pixels by which a thread passes the mark of a third capital. */
const PASSES = 13;
/** Where a capital's name stands from its mark, and how far off its parts are in CSS pixels. */
const ASIDE = { left: [-1, 0], right: [1, 0], above: [0, -0.4], below: [0, 0.4] } as const;
const NAME_AT = [0, 16, 34] as const;
/** Shares of the length that a thread may bow beside its belly, in the order in which they are tried. */
const BOWS = [0.001, -0.001, 0.07, -0.07, 0.14, -0.14, 0.21, -0.21, 0.28, -0.28] as const;

export interface DrawnThread {
  readonly thread: ThreadOnMap;
  /** 0 slack, 1 taut; in between while it is pulled. */
  readonly pull: number;
}

export const threadKey = ({ from, to, kind }: ThreadOnMap): string => `${from} ${to} ${kind}`;

export function drawThreads(
  graphics: GameObjects.Graphics,
  view: View,
  places: Places,
  threads: readonly DrawnThread[],
): void {
  graphics.clear();
  // What stands in the way is drawn last, over the others.
  const ordered = [...threads].sort((a, b) => weight(a.thread) - weight(b.thread));
  for (const { thread, pull } of ordered) {
    const curve = threadCurve(view, places, threads, thread, pull);
    if (curve === null) continue;
    const red = thread.kind === 'not-without';
    const width = red ? (thread.taut ? WIDTH.taut : WIDTH.slack) : WIDTH[thread.kind];
    const clear = CLEAR * view.ratio;
    const line = stretch(curve, clear, curve.length - clear);
    pass(graphics, line, (width + HALO) * view.ratio, hex(THREAD_HALO), 0.92);
    const ink = hex(red ? THREAD : INK);
    if (thread.kind !== 'hostile') {
      pass(graphics, line, width * view.ratio, ink, 1);
      continue;
    }
    const [on, off] = [DASH[0] * view.ratio, DASH[1] * view.ratio];
    for (let at = clear; at < curve.length - clear; at += on + off) {
      pass(graphics, stretch(curve, at, Math.min(at + on, curve.length - clear)), width * view.ratio, ink, 1);
    }
  }
}

/** The word along each taut thread, once where several run side by side, and over no capital's name. */
export function paintThreadWords(
  ctx: CanvasRenderingContext2D,
  view: View,
  places: Places,
  threads: readonly ThreadOnMap[],
  words: MapWords,
  taken: readonly Box[],
): void {
  const middles: Point[] = [];
  for (const thread of threads) {
    const text = words.threads?.[thread.kind];
    if (!thread.taut || text === undefined) continue;
    const drawn = threads.map((other) => ({ thread: other, pull: other.taut ? 1 : 0 }));
    const curve = threadCurve(view, places, drawn, thread, 1);
    const middle = curve?.points[Math.trunc(curve.points.length / 2)];
    if (curve === null || middle === undefined) continue;
    if (middles.some(([x, y]) => Math.hypot(x - middle[0], y - middle[1]) < APART * view.ratio)) continue;
    middles.push(middle);
    const letters: Letters = {
      text,
      style: 'italic 600',
      family: TEXT,
      size: 13.5 * view.ratio,
      colour: thread.kind === 'not-without' ? RED_DARK : INK,
      halo: { colour: THREAD_HALO, width: 4.4 * view.ratio },
      tightest: 0,
      widest: 0.02,
      sunk: 0.28,
    };
    const laid = freeWord(ctx, leftToRight(curve), letters, taken, view.ratio);
    if (laid !== null) print(ctx, laid);
  }
}

/** The word as near to the middle of its thread as it covers no name; in the middle if it does everywhere. */
function freeWord(
  ctx: CanvasRenderingContext2D,
  curve: Curve,
  letters: Letters,
  taken: readonly Box[],
  ratio: number,
): Laid | null {
  const least = 10 * ratio;
  for (const shift of [0, 0.08, -0.08, 0.16, -0.16, 0.24, -0.24, 0.32, -0.32]) {
    const room = curve.length * (0.5 - Math.abs(shift));
    const middle = curve.length * (0.5 + shift);
    const laid = layAlong(ctx, along(stretch(curve, middle - room, middle + room)), letters, least);
    if (laid !== null && lettersOf(laid).every((box) => isFree(box, taken))) return laid;
  }
  return layAlong(ctx, curve, letters, least);
}

/** The curve of a thread on a view; several between the same two bow to different sides. */
function threadCurve(
  view: View,
  places: Places,
  all: readonly DrawnThread[],
  thread: ThreadOnMap,
  pull: number,
): Curve | null {
  const [from, to] = [capital(places, thread.from), capital(places, thread.to)];
  if (from === null || to === null) return null;
  const twins = all.filter((other) => pair(other.thread) === pair(thread));
  const index = twins.findIndex((other) => threadKey(other.thread) === threadKey(thread));
  // A thread and its answer run the same way, or their bellies would lie over one another.
  const [a, b] = thread.from < thread.to ? [from, to] : [to, from];
  const south = b[1] >= a[1] ? 1 : -1;
  const way = (a === from ? 1 : -1) * south;
  const [start, end] = [toScreen(view, from), toScreen(view, to)];
  const others = obstacles(view, places, [thread.from, thread.to]);
  const bow = clearBow(start, end, way, others, index, view.ratio);
  const belly = BELLY.slack + (BELLY.taut - BELLY.slack) * pull;
  return bowed(start, end, way * (bow + Math.sign(bow) * belly));
}

/** The discs and capitals of all other states of the story, and points along the capitals' names. */
function obstacles(view: View, places: Places, ends: readonly string[]): readonly Point[] {
  return places.names
    .filter(({ state }) => !ends.includes(state))
    .flatMap(({ state, mark }) => {
      const disc = toScreen(view, mark);
      const town = capitalTown(places, state);
      if (town === undefined) return [disc];
      const [x, y] = toScreen(view, [town.x, town.y]);
      const [dx, dy] = ASIDE[town.side];
      return [disc, ...NAME_AT.map((far): Point => [x + dx * far * view.ratio, y + dy * far * view.ratio])];
    });
}

/** What a thread bows beside its belly, so that it passes no third capital by less than a mark and its name. */
function clearBow(
  start: Point,
  end: Point,
  way: number,
  others: readonly Point[],
  index: number,
  ratio: number,
): number {
  let best = { bow: 0, clear: -1 };
  for (const bow of BOWS.slice(index)) {
    const curve = bowed(start, end, way * (bow + Math.sign(bow) * BELLY.taut));
    const clear = Math.min(
      ...others.map(([x, y]) => Math.min(...curve.points.map(([cx, cy]) => Math.hypot(x - cx, y - cy)))),
    );
    if (clear >= PASSES * ratio) return bow;
    if (clear > best.clear) best = { bow, clear };
  }
  return best.bow;
}

const pair = ({ from, to }: ThreadOnMap): string => [from, to].sort().join(' ');

const weight = ({ kind, taut }: ThreadOnMap): number => (kind === 'not-without' ? (taut ? 3 : 2) : 1);

function leftToRight(curve: Curve): Curve {
  const [first, last] = [curve.points[0], curve.points.at(-1)];
  if (first === undefined || last === undefined || first[0] <= last[0]) return curve;
  return {
    points: [...curve.points].reverse(),
    lengths: [...curve.lengths].reverse().map((length) => curve.length - length),
    length: curve.length,
  };
}

function pass(
  graphics: GameObjects.Graphics,
  line: readonly Point[],
  width: number,
  colour: number,
  alpha: number,
): void {
  graphics.lineStyle(width, colour, alpha);
  graphics.beginPath();
  for (const [i, [x, y]] of line.entries()) {
    if (i === 0) graphics.moveTo(x, y);
    else graphics.lineTo(x, y);
  }
  graphics.strokePath();
}
