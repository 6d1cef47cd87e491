// In the evening the taut threads glow over the dark sheet, and the names in the dark are printed light: a
// canvas of its own, painted once. Near the lamp the sheet's own ink is more legible, and stays.

import type { Picture } from '../../atlas/picture.ts';
import type { Box } from '../../atlas/rings.ts';
import type { Places } from '../../atlas/shapes.ts';
import { type Canvas, layOn, UNDER } from '../canvas.ts';
import { enlarged, moved } from '../collisions.ts';
import { NIGHT, PAPER, PAPER_HI, THREAD_NIGHT } from '../palette.ts';
import { type Laid, print } from '../text-on-curve.ts';
import { toScreen, type View } from '../viewport.ts';
import { paintGlyphs } from './names.ts';
import { darkAt } from './night.ts';
import { type Inks, paintInks } from './threads.ts';
import { type Name, printName } from './towns.ts';

const EVENING: Inks = { red: THREAD_NIGHT, plain: PAPER_HI, halo: NIGHT, glow: NIGHT };
/** The share of darkness from which on light letters are more legible than dark ones. */
const DARK_FROM = 0.5;
/** CSS pixels of dark around a word along a thread. */
const HALO = 4.4;

/** What is printed on the sheet, in its pixels. */
export interface Printed {
  readonly room: readonly Box[];
  readonly names: readonly Laid[];
  /** Words along the threads. */
  readonly spoken: readonly Laid[];
  readonly capitals: readonly Name[];
}

export class Lit {
  readonly #canvas: Canvas;
  #seen: View | null = null;
  #read: Picture | null = null;
  #printed: Printed | null = null;

  constructor(place: HTMLElement) {
    this.#canvas = layOn(place, UNDER);
  }

  /** `night` is 0 by day and 1 in the evening, `ratio` device pixels per CSS pixel. */
  draw(
    view: View,
    sheet: View,
    places: Places,
    picture: Picture,
    printed: Printed,
    night: number,
    ratio: number,
  ): void {
    const { canvas, ctx, lie } = this.#canvas;
    canvas.hidden = night <= 0;
    if (canvas.hidden) return;
    canvas.style.opacity = String(night);
    if (view === this.#seen && picture === this.#read && printed === this.#printed) return;
    [this.#seen, this.#read, this.#printed] = [view, picture, printed];
    lie(0, 0, view.width, view.height, ratio);
    ctx.clearRect(0, 0, view.width, view.height);
    const threads = picture.threads
      .filter(({ taut }) => taut)
      .map((thread) => ({ thread, pull: 1, moves: false }));
    paintInks(ctx, view, places, picture.threads, threads, EVENING);

    const scale = view.zoom / sheet.zoom;
    const [dx, dy] = toScreen(view, [sheet.left, sheet.top]);
    const onView = (laid: Laid): Laid => moved(enlarged(laid, scale), dx, dy);
    ctx.setTransform(scale, 0, 0, scale, dx, dy);
    // Print lies over the threads.
    for (const { left, right, top, bottom } of printed.room)
      ctx.clearRect(left, top, right - left, bottom - top);
    for (const capital of printed.capitals)
      if (inDark(view, places, [capital.x * scale + dx, capital.y * scale + dy]))
        printName(ctx, sheet, capital, { ink: PAPER, halo: NIGHT });
    ctx.setTransform(1, 0, 0, 1, 0, 0);
    for (const name of printed.names.map(onView)) {
      const middle = name.places[Math.trunc(name.places.length / 2)];
      if (middle !== undefined && inDark(view, places, [middle.x, middle.y])) print(ctx, inInk(name, PAPER));
    }
    paintGlyphs(ctx, view, places, picture);
    const halo = { colour: NIGHT, width: HALO * view.ratio };
    for (const word of printed.spoken.map(onView)) print(ctx, inInk(word, THREAD_NIGHT, halo));
  }
}

const inDark = (...from: Parameters<typeof darkAt>): boolean => darkAt(...from) > DARK_FROM;

/** The same letters, all in one colour. */
const inInk = ({ letters, size, places }: Laid, colour: string, halo?: Laid['letters']['halo']): Laid => {
  const { halo: _, ...bare } = letters;
  return {
    letters: halo === undefined ? { ...bare, colour } : { ...bare, colour, halo },
    size,
    places: places.map(({ glyph, x, y, angle, ink }) => ({ glyph, x, y, angle, ink })),
  };
};
