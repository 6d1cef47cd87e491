// Threads between capitals: who will not sign without whom, who watches, who is hostile. Threads at rest are
// painted into the sheet; only those in motion are drawn at every frame.
import type { GameObjects, Scene } from 'phaser';
import type { MapWords, Thread } from '../../atlas/picture.ts';
import type { Box, Point } from '../../atlas/rings.ts';
import type { Places } from '../../atlas/shapes.ts';
import { isFree, lettersOf } from '../collisions.ts';
import { along, type Curve, stretch } from '../curve.ts';
import { MotionBounds } from '../motion-bounds.ts';
import { hex, INK, RED_DARK, TEXT, THREAD, THREAD_HALO } from '../palette.ts';
import { type Laid, type Letters, layAlong, print } from '../text-on-curve.ts';
import { bellyOf, type DrawnThread, leftToRight, threadCurve } from '../thread-curves.ts';
import type { View } from '../viewport.ts';
import { isAway, isSeen, type Sight } from '../visible-area.ts';

const WIDTH = { taut: 2.6, 'not-without': 1.8, watches: 1.5, hostile: 1.6 } as const;
const HALO = 2.6;
/** The glow around what is in the way now. */
const GLOW = { width: 9, alpha: 0.42 } as const;
const DASH = [5, 4] as const;
/** CSS pixels between the centres of two words; of two that would overlap the first stays. */
const APART = 70;
/** CSS pixels below which a thread's word is illegible. */
const LEAST_WORD = 11;
/** CSS pixels kept free around a capital's mark. */
const CLEAR = 6;
/** Segments of a thread in motion: in a third of a second more corners would not be noticed. */
const PULLED_STEPS = 14;

const DEPTH = 20;
/** Device pixels by which a bulge must have changed for the thread to be drawn again. */
const SEEN = 0.25;

/**
 * The colours of a thread: of a "not without", of all others, of the halo that separates it from the sheet,
 * and of its glow.
 */
export interface Inks {
  readonly red: string;
  readonly plain: string;
  readonly halo: string;
  readonly glow: string;
}
const DAY: Inks = { red: THREAD, plain: INK, halo: THREAD_HALO, glow: THREAD_HALO };

/** Draws one line: a canvas for threads at rest, Phaser for those in motion. */
type Pen = (line: readonly Point[], width: number, colour: string, alpha: number) => void;

/** The threads at rest, painted once into the sheet. */
export function paintThreads(
  ctx: CanvasRenderingContext2D,
  view: View,
  places: Places,
  all: readonly Thread[],
  threads: readonly DrawnThread[],
): void {
  paintInks(ctx, view, places, all, threads, DAY);
}

/** Threads on a canvas in these colours. */
export function paintInks(
  ctx: CanvasRenderingContext2D,
  view: View,
  places: Places,
  all: readonly Thread[],
  threads: readonly DrawnThread[],
  inks: Inks,
): void {
  inOrder(view, places, all, threads, undefined, inks, penOn(ctx));
  ctx.globalAlpha = 1;
}

function penOn(ctx: CanvasRenderingContext2D): Pen {
  ctx.lineCap = 'round';
  ctx.lineJoin = 'round';
  return (line, width, colour, alpha) => {
    ctx.globalAlpha = alpha;
    ctx.strokeStyle = colour;
    ctx.lineWidth = width;
    ctx.beginPath();
    for (const [x, y] of line) ctx.lineTo(x, y);
    ctx.stroke();
  };
}

/** The bulge of each thread when it was last drawn, in device pixels. */
type Drawn = readonly { readonly thread: Thread; readonly belly: number }[];

/** The threads in motion: drawn again when they have moved. */
export class ThreadLayer {
  readonly #graphics: GameObjects.Graphics;
  #seen: View | null = null;
  #all: readonly Thread[] = [];
  #drawn: Drawn = [];
  #bounds = new MotionBounds();

  constructor(scene: Scene) {
    this.#graphics = scene.add.graphics().setDepth(DEPTH);
  }

  /** `all`: the threads of the picture; `threads`: their current state. */
  draw(
    view: View,
    places: Places,
    all: readonly Thread[],
    threads: readonly DrawnThread[],
    bounds: MotionBounds,
  ): void {
    const moving = threads.filter(({ moves }) => moves);
    this.#graphics.setVisible(moving.length > 0);
    const drawn = moving.map((one) => ({ thread: one.thread, belly: bellyOf(view, places, all, one) }));
    if (view !== this.#seen || all !== this.#all || !this.#isDrawn(drawn)) {
      [this.#seen, this.#all, this.#drawn] = [view, all, drawn];
      this.#redraw(view, places, all, moving);
    }
    bounds.take(this.#bounds);
  }

  #isDrawn(now: Drawn): boolean {
    const before = this.#drawn;
    return (
      now.length === before.length &&
      now.every(({ thread, belly }, i) => {
        const was = before[i];
        return was?.thread === thread && Math.abs(was.belly - belly) < SEEN;
      })
    );
  }

  #redraw(view: View, places: Places, all: readonly Thread[], moving: readonly DrawnThread[]): void {
    const graphics = this.#graphics.clear();
    const bounds = new MotionBounds();
    inOrder(view, places, all, moving, PULLED_STEPS, DAY, (line, width, colour, alpha) => {
      for (const point of line) bounds.add(point, width);
      graphics.lineStyle(width, hex(colour), alpha);
      graphics.beginPath();
      for (const [i, [x, y]] of line.entries()) {
        if (i === 0) graphics.moveTo(x, y);
        else graphics.lineTo(x, y);
      }
      graphics.strokePath();
    });
    this.#bounds = bounds;
  }
}

/** What is in the way is drawn last, over the others. */
function inOrder(
  view: View,
  places: Places,
  all: readonly Thread[],
  threads: readonly DrawnThread[],
  steps: number | undefined,
  inks: Inks,
  pen: Pen,
): void {
  const ordered = [...threads].sort((a, b) => weight(a.thread) - weight(b.thread));
  for (const { thread, pull } of ordered) {
    const curve = threadCurve(view, places, all, thread, pull, steps);
    if (curve !== null) drawThread(curve, thread, view.ratio, inks, pen);
  }
}

function drawThread(curve: Curve, thread: Thread, ratio: number, inks: Inks, pen: Pen): void {
  const red = isRed(thread);
  const width = thread.taut ? WIDTH.taut : WIDTH[thread.kind];
  const clear = CLEAR * ratio;
  const whole = stretch(curve, clear, curve.length - clear);
  if (thread.taut) pen(whole, (width + GLOW.width) * ratio, inks.glow, GLOW.alpha);
  pen(whole, (width + HALO) * ratio, inks.halo, 0.92);
  const ink = red ? inks.red : inks.plain;
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
 * The word along each taut thread, once where several run side by side, over nothing else that is printed,
 * and if possible where it is visible. Returns the words as placed.
 */
export function paintThreadWords(
  ctx: CanvasRenderingContext2D,
  view: View,
  places: Places,
  threads: readonly Thread[],
  words: MapWords,
  taken: readonly Box[],
  sight: Sight,
): readonly Laid[] {
  const middles: Point[] = [];
  const printed: Laid[] = [];
  for (const thread of threads) {
    const text = words.threads?.[thread.kind];
    if (!thread.taut || text === undefined) continue;
    const curve = threadCurve(view, places, threads, thread, 1);
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
    };
    const room = [...taken, ...printed.flatMap(lettersOf)];
    const free = (box: Box): boolean => isFree(box, room);
    const seen = (box: Box): boolean => isSeen(sight, box) && free(box);
    const away = (box: Box): boolean => isAway(sight, box) && free(box);
    const line = leftToRight(curve);
    const word =
      freeWord(ctx, line, letters, seen, view.ratio) ?? freeWord(ctx, line, letters, away, view.ratio);
    if (word === null) continue;
    print(ctx, word);
    printed.push(word);
  }
  return printed;
}

/** Candidate shifts of a word along its thread, as shares of the length, the nearest to the middle first. */
const SHIFTS = [0, 0.06, -0.06, 0.12, -0.12, 0.18, -0.18, 0.24, -0.24, 0.3, -0.3, 0.36, -0.36];
/** On the thread, above it, below it: how far the baseline lies below the curve, as shares of the size. */
const BASES = [0.28, -0.3, 0.95];

/** The word as near to the middle of its thread as all its letters may stand; null if there is no such place. */
function freeWord(
  ctx: CanvasRenderingContext2D,
  curve: Curve,
  letters: Letters,
  stands: (letter: Box) => boolean,
  ratio: number,
): Laid | null {
  for (const sunk of BASES) {
    for (const shift of SHIFTS) {
      const room = curve.length * (0.5 - Math.abs(shift));
      const middle = curve.length * (0.5 + shift);
      const part = along(stretch(curve, middle - room, middle + room));
      const word = layAlong(ctx, part, { ...letters, sunk }, LEAST_WORD * ratio);
      if (word !== null && lettersOf(word).every(stands)) return word;
    }
  }
  return null;
}

/** A "not without", and whatever is in the way now. */
const isRed = ({ kind, taut }: Thread): boolean => taut || kind === 'not-without';
const weight = (thread: Thread): number => (thread.taut ? 3 : isRed(thread) ? 2 : 1);
