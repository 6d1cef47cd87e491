// Threads between capitals: who will not without whom, who watches, who is hostile.
// They are drawn anew at every frame of the screen, in device pixels; only their word is printed.
import type { GameObjects } from 'phaser';
import type { Places, Point } from '../../atlas/shapes.ts';
import { bowed, type Curve, stretch } from '../curve.ts';
import { hex, INK, RED_DARK, TEXT, THREAD, THREAD_HALO } from '../ink.ts';
import { printAlong } from '../lettering.ts';
import type { MapWords, ThreadOnMap } from '../reading.ts';
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

/** The word along each taut thread, once where several run side by side. */
export function paintThreadWords(
  ctx: CanvasRenderingContext2D,
  view: View,
  places: Places,
  threads: readonly ThreadOnMap[],
  words: MapWords,
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
    printAlong(
      ctx,
      leftToRight(curve),
      {
        text,
        style: 'italic 600',
        family: TEXT,
        size: 13.5 * view.ratio,
        colour: thread.kind === 'not-without' ? RED_DARK : INK,
        halo: { colour: THREAD_HALO, width: 4.4 * view.ratio },
        tightest: 0,
        widest: 0.02,
        sunk: 0.28,
      },
      10 * view.ratio,
    );
  }
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
  const belly = BELLY.slack + (BELLY.taut - BELLY.slack) * pull;
  const side = index % 2 === 0 ? 1 : -1;
  // A thread and its answer run the same way, or their bellies would lie over one another.
  const [a, b] = thread.from < thread.to ? [from, to] : [to, from];
  const south = b[1] >= a[1] ? 1 : -1;
  return bowed(toScreen(view, from), toScreen(view, to), (a === from ? 1 : -1) * south * side * belly);
}

export function capital(places: Places, state: string): Point | null {
  const town = places.towns.find((candidate) => candidate.kind === 'capital' && candidate.state === state);
  return town === undefined ? null : [town.x, town.y];
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
