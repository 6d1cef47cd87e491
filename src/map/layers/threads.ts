// Threads between capitals: who will not without whom, who watches, who is hostile.
// Those at rest are painted into the sheet; only what is being pulled is drawn at every frame.
import type { GameObjects } from 'phaser';
import type { Box, Places, Point } from '../../atlas/shapes.ts';
import { type DrawnThread, leftToRight, threadCurve } from '../bows.ts';
import { along, type Curve, stretch } from '../curve.ts';
import { hex, INK, RED_DARK, TEXT, THREAD, THREAD_HALO } from '../ink.ts';
import { type Laid, type Letters, layAlong, print } from '../lettering.ts';
import type { Reach } from '../reach.ts';
import type { MapWords, ThreadOnMap } from '../reading.ts';
import { isFree, lettersOf } from '../room.ts';
import type { View } from '../view.ts';

const WIDTH = { taut: 2.6, 'not-without': 1.8, watches: 1.5, hostile: 1.6 } as const;
const HALO = 2.6;
/** Light about what stands in the way now. */
const GLOW = { width: 9, alpha: 0.42 } as const;
const DASH = [5, 4] as const;
/** CSS pixels between the middles of two words; of two that would lie over one another the first stays. */
const APART = 70;
/** CSS pixels left free about a capital's mark. */
const CLEAR = 6;
/** A third of a second is too short to see more corners than these. */
const PULLED_STEPS = 14;

/** A pen that draws one line: the canvas for threads at rest, Phaser for those that are being pulled. */
type Pen = (line: readonly Point[], width: number, colour: string, alpha: number) => void;

/** The threads at rest, painted once into the sheet. */
export function paintThreads(
  ctx: CanvasRenderingContext2D,
  view: View,
  places: Places,
  threads: readonly DrawnThread[],
): void {
  ctx.lineCap = 'round';
  ctx.lineJoin = 'round';
  inOrder(view, places, threads, false, (line, width, colour, alpha) => {
    ctx.globalAlpha = alpha;
    ctx.strokeStyle = colour;
    ctx.lineWidth = width;
    ctx.beginPath();
    for (const [x, y] of line) ctx.lineTo(x, y);
    ctx.stroke();
  });
  ctx.globalAlpha = 1;
}

/** The threads that move, drawn anew at every frame. */
export function drawThreads(
  graphics: GameObjects.Graphics,
  view: View,
  places: Places,
  threads: readonly DrawnThread[],
  reach: Reach,
): void {
  graphics.clear();
  inOrder(view, places, threads, true, (line, width, colour, alpha) => {
    for (const point of line) reach.add(point, width);
    graphics.lineStyle(width, hex(colour), alpha);
    graphics.beginPath();
    for (const [i, [x, y]] of line.entries()) {
      if (i === 0) graphics.moveTo(x, y);
      else graphics.lineTo(x, y);
    }
    graphics.strokePath();
  });
}

/** What stands in the way is drawn last, over the others. */
function inOrder(
  view: View,
  places: Places,
  threads: readonly DrawnThread[],
  moving: boolean,
  pen: Pen,
): void {
  const ordered = threads
    .filter(({ moves }) => moves === moving)
    .sort((a, b) => weight(a.thread) - weight(b.thread));
  for (const { thread, pull } of ordered) {
    const curve = threadCurve(view, places, threads, thread, pull, moving ? PULLED_STEPS : undefined);
    if (curve !== null) drawThread(curve, thread, view.ratio, pen);
  }
}

function drawThread(curve: Curve, thread: ThreadOnMap, ratio: number, pen: Pen): void {
  const red = isRed(thread);
  const width = thread.taut ? WIDTH.taut : WIDTH[thread.kind];
  const clear = CLEAR * ratio;
  const whole = stretch(curve, clear, curve.length - clear);
  if (thread.taut) pen(whole, (width + GLOW.width) * ratio, THREAD_HALO, GLOW.alpha);
  pen(whole, (width + HALO) * ratio, THREAD_HALO, 0.92);
  const ink = red ? THREAD : INK;
  if (thread.kind !== 'hostile') {
    pen(whole, width * ratio, ink, 1);
    return;
  }
  const [on, off] = [DASH[0] * ratio, DASH[1] * ratio];
  for (let at = clear; at < curve.length - clear; at += on + off) {
    pen(stretch(curve, at, Math.min(at + on, curve.length - clear)), width * ratio, ink, 1);
  }
}

/**
 * The word along each taut thread, once where several run side by side, and over no capital's name. Gives back the room
 * that the words take.
 */
export function paintThreadWords(
  ctx: CanvasRenderingContext2D,
  view: View,
  places: Places,
  threads: readonly ThreadOnMap[],
  words: MapWords,
  taken: readonly Box[],
): readonly Box[] {
  const middles: Point[] = [];
  const printed: Box[] = [];
  for (const thread of threads) {
    const text = words.threads?.[thread.kind];
    if (!thread.taut || text === undefined) continue;
    const drawn = threads.map((other) => ({ thread: other, pull: other.taut ? 1 : 0, moves: false }));
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
      colour: isRed(thread) ? RED_DARK : INK,
      halo: { colour: THREAD_HALO, width: 4.4 * view.ratio },
      tightest: 0,
      widest: 0.02,
      sunk: 0.28,
    };
    const laid = freeWord(ctx, leftToRight(curve), letters, [...taken, ...printed], view.ratio);
    if (laid === null || (!laid.free && printed.length > 0)) continue;
    print(ctx, laid.word);
    printed.push(...lettersOf(laid.word));
  }
  return printed;
}

/** The word as near to the middle of its thread as it covers no name; in the middle, and not free, if it does everywhere. */
function freeWord(
  ctx: CanvasRenderingContext2D,
  curve: Curve,
  letters: Letters,
  taken: readonly Box[],
  ratio: number,
): { word: Laid; free: boolean } | null {
  const least = 10 * ratio;
  for (const shift of [0, 0.08, -0.08, 0.16, -0.16, 0.24, -0.24, 0.32, -0.32]) {
    const room = curve.length * (0.5 - Math.abs(shift));
    const middle = curve.length * (0.5 + shift);
    const laid = layAlong(ctx, along(stretch(curve, middle - room, middle + room)), letters, least);
    if (laid !== null && lettersOf(laid).every((box) => isFree(box, taken)))
      return { word: laid, free: true };
  }
  const word = layAlong(ctx, curve, letters, least);
  return word === null ? null : { word, free: false };
}

/** Who will not without another, and whatever stands in the way now. */
const isRed = ({ kind, taut }: ThreadOnMap): boolean => taut || kind === 'not-without';
const weight = (thread: ThreadOnMap): number => (thread.taut ? 3 : isRed(thread) ? 2 : 1);
