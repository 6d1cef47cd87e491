// A box in the lower left corner for the state outside the story's window. It is a small sheet of its own,
// painted like the large one, and it reacts to the pointer.

import type { MapData, MapWords, Picture } from '../../atlas/picture.ts';
import type { Box, Point } from '../../atlas/rings.ts';
import { type Canvas, type Lay, UNDER } from '../canvas.ts';
import { through } from '../curve.ts';
import { language } from '../language.ts';
import { CAPITALS, INK, PAPER } from '../palette.ts';
import type { Paths } from '../paths.ts';
import { capital } from '../places.ts';
import { groundOf, isDark, LOOKS } from '../roads.ts';
import { printAlong } from '../text-on-curve.ts';
import { FRAME, toScreen, toWorld, type View } from '../viewport.ts';
import { paintBase } from './base.ts';
import { paintGlyph } from './glyphs.ts';
import { paintStatus } from './status.ts';
import { paintTowns } from './towns.ts';

/** CSS pixels. */
const WIDTH = 132;
const HEIGHT = 124;
const RIM = 5;
const FROM_EDGE = 10;
/** A narrower window has no room for the box; a larger scale has left the story's frame. */
const LEAST_WIDTH = 340;
const MOST_SCALE = 1.8;
const NAME = 12.5;
/** How much the evening dims it: it lies over the dark, so that its names stay legible. */
const DIMMED = 0.42;
/** Within this distance of the window's edge the frame cuts a capital's name, and its state counts as out of view. */
const EDGE = 3 * FRAME;

export class Inset {
  readonly #canvas: Canvas;
  readonly #data: MapData;
  readonly #paths: Paths;
  #painted = '';
  #read: Picture | null = null;
  #said = '';
  #night = 0;

  constructor(lay: Lay, data: MapData, paths: Paths) {
    this.#canvas = lay(UNDER);
    this.#data = data;
    this.#paths = paths;
  }

  get state(): string {
    return this.#data.places.inset.state;
  }

  /** The box is shown while its state is out of view. */
  isShown(view: View): boolean {
    if (view.width / view.ratio < LEAST_WIDTH || view.zoom / view.ratio > MOST_SCALE) return false;
    const at = capital(this.#data.places, this.state);
    if (at === null) return false;
    const [x, y] = toScreen(view, at);
    const rim = EDGE * view.ratio;
    return x < rim || y < rim || x > view.width - rim || y > view.height - rim;
  }

  /** The area that it takes in the window, if it is shown. */
  boxOn(view: View): Box | null {
    if (!this.isShown(view)) return null;
    const own = this.#view(view.ratio);
    const [left, top] = corner(view, own);
    return { left, top, right: left + own.width, bottom: top + own.height };
  }

  /** The world point that the box shows at a point of the screen; null outside the box. */
  worldAt(view: View, [x, y]: Point): Point | null {
    if (!this.isShown(view)) return null;
    const own = this.#view(view.ratio);
    const [left, top] = corner(view, own);
    const inside = x >= left && y >= top && x < left + own.width && y < top + own.height;
    return inside ? toWorld(own, [x - left, y - top]) : null;
  }

  /** Where the box shows a world point on the screen; null if it does not. */
  screenAt(view: View, at: Point): Point | null {
    const box = this.boxOn(view);
    if (box === null) return null;
    const [x, y] = toScreen(this.#view(view.ratio), at);
    const [left, top] = [box.left + x, box.top + y];
    return left >= box.left && top >= box.top && left < box.right && top < box.bottom ? [left, top] : null;
  }

  /** `night` is 0 by day and 1 in the evening. */
  dim(night: number): void {
    if (night === this.#night) return;
    this.#night = night;
    this.#canvas.canvas.style.filter = night > 0 ? `brightness(${1 - night * DIMMED})` : '';
  }

  /** `ratio`: device pixels per CSS pixel. */
  draw(view: View, picture: Picture, words: MapWords, edition: string, ratio: number): void {
    const shown = this.isShown(view);
    this.#canvas.canvas.hidden = !shown;
    if (!shown) return;
    const own = this.#view(view.ratio);
    if (picture !== this.#read) this.#said = JSON.stringify([picture.powers, picture.borders]);
    this.#read = picture;
    const [left, top] = corner(view, own);
    this.#canvas.lie(left, top, own.width, own.height, ratio);
    const from = `${edition} ${view.ratio} ${this.#said}`;
    if (from === this.#painted) return;
    this.#painted = from;
    this.#paint(own, picture, words);
  }

  #view(ratio: number): View {
    const { at, span } = this.#data.places.inset;
    const [width, height] = [Math.round(WIDTH * ratio), Math.round(HEIGHT * ratio)];
    const zoom = width / span;
    return { left: at[0] - span / 2, top: at[1] - height / zoom / 2, zoom, width, height, ratio };
  }

  #paint(view: View, picture: Picture, words: MapWords): void {
    const { ctx } = this.#canvas;
    const { states, places } = this.#data;
    paintBase(ctx, view, this.#paths);
    paintStatus(ctx, view, this.#paths, states, picture);
    this.#paintName(ctx, view, picture, words);
    paintTowns(ctx, view, places, picture, words, [], [], null, null);
    paintRim(ctx, view);
  }

  /** The name stands under the capital: the curve of the large sheet would leave the box. */
  #paintName(ctx: CanvasRenderingContext2D, view: View, picture: Picture, words: MapWords): void {
    const at = capital(this.#data.places, this.state);
    const text = words.states[this.state];
    if (at === null) return;
    const [x, y] = toScreen(view, at);
    const reach = 36 * view.ratio;
    const base = y + 26 * view.ratio;
    const tint = this.#data.states.states.get(this.state)?.ink?.tint ?? PAPER;
    const power = picture.powers.find((one) => one.mapCode === this.state);
    const look = LOOKS[power?.road ?? 'outside'];
    if (text !== undefined) {
      printAlong(
        ctx,
        through([x - reach, base - 3 * view.ratio], [x, base], [x + reach, base - 3 * view.ratio]),
        {
          text: text.toLocaleUpperCase(language()),
          style: '400',
          family: CAPITALS,
          size: NAME * view.ratio,
          colour: isDark(look.hatch) ? PAPER : INK,
          halo: { colour: groundOf(tint, look.hatch), width: 5 * view.ratio },
          tightest: 0.06,
          widest: 0.6,
        },
        NAME * 0.6,
      );
    }
    paintGlyph(ctx, look.glyph, [x + 34 * view.ratio, y - 2 * view.ratio], 8 * view.ratio);
  }
}

/** A paper rim with a line on each side of it. */
function paintRim(ctx: CanvasRenderingContext2D, { width, height, ratio }: View): void {
  const line = Math.max(1, Math.round(ratio));
  const rim = Math.round(RIM * ratio);
  const border = (inset: number, size: number, colour: string): void => {
    ctx.fillStyle = colour;
    ctx.fillRect(inset, inset, width - 2 * inset, size);
    ctx.fillRect(inset, height - inset - size, width - 2 * inset, size);
    ctx.fillRect(inset, inset, size, height - 2 * inset);
    ctx.fillRect(width - inset - size, inset, size, height - 2 * inset);
  };
  border(0, rim, PAPER);
  border(0, line, INK);
  border(rim - line, line, INK);
}

const corner = (view: View, own: View): [number, number] => {
  const edge = Math.round(FROM_EDGE * view.ratio);
  return [edge, view.height - edge - own.height];
};
