// Everything that lies on the board, under it and over it, from the sheet to the frame, and when each part is painted
// anew. The still sheet holds all that rests; only what moves is drawn at every frame.
import type { GameObjects, Scene } from 'phaser';
import type { Box } from '../atlas/shapes.ts';
import { PAPER } from './ink.ts';
import { type Plate, paintAfterwards, paintPlates, plates } from './layers/afterwards.ts';
import { paintBase } from './layers/base.ts';
import { CourierLayer, paintWays } from './layers/couriers.ts';
import { Frame } from './layers/frame.ts';
import { Inset } from './layers/inset.ts';
import { glyphBoxes, paintGlyphs, paintNames } from './layers/names.ts';
import { lampOn, Night } from './layers/night.ts';
import { drawSettled } from './layers/settled.ts';
import { paintStatus } from './layers/status.ts';
import { drawThreads, paintThreads, paintThreadWords } from './layers/threads.ts';
import { paintTitle } from './layers/title.ts';
import { capitalBoxes, cutTowns, paintTowns } from './layers/towns.ts';
import type { Moment } from './motion.ts';
import type { Paths } from './paths.ts';
import { homeOf, Ways } from './places.ts';
import { Reach } from './reach.ts';
import type { MapData, MapWords } from './reading.ts';
import { StillSheet } from './still.ts';
import { around, covers, toScreen, type View } from './view.ts';

/** Textures of four million pixels are quick enough to paint and small enough to keep. */
const MOST_PIXELS = 4_200_000;
export const MOST_SIDE = 4096;
/** While a hand zooms out, a coarser sheet that holds more is painted; the fine one follows when it rests. */
const COARSE = 0.65;

const THREADS_DEPTH = 20;
const SETTLED_DEPTH = 26;
/** CSS pixels: a narrower window would cut the title off. */
const TITLE_FROM = 480;

export class Stage {
  readonly #data: MapData;
  readonly #paths: Paths;
  #words: MapWords;
  readonly #still: StillSheet;
  readonly #threads: GameObjects.Graphics;
  readonly #frame: Frame;
  readonly #settled: GameObjects.Graphics;
  readonly #ways: Ways;
  readonly #couriers: CourierLayer;
  readonly #night: Night;
  /** The box of the far state, if the page wants one. */
  readonly inset: Inset | null;
  #sheet: View | null = null;
  /** What the board has covered since something moves. */
  #part: Box | null = null;
  #seen: View | null = null;
  #cutOff: readonly string[] = [];
  #edition = 0;
  #print = 0;
  /** What is printed on the sheet, for towns to give way to. */
  #room: readonly Box[] = [];
  #plates: readonly Plate[] = [];
  /** All that is printed, for what an envelope says to give way to. */
  #printed: readonly Box[] = [];

  constructor(
    scene: Scene,
    place: HTMLElement,
    data: MapData,
    paths: Paths,
    words: MapWords,
    inset: boolean,
  ) {
    this.#still = new StillSheet(place);
    this.#data = data;
    this.#paths = paths;
    this.#words = words;
    this.#threads = scene.add.graphics().setDepth(THREADS_DEPTH);
    this.#settled = scene.add.graphics().setDepth(SETTLED_DEPTH);
    this.#ways = new Ways(data.places);
    this.#couriers = new CourierLayer(scene, this.#ways);
    this.inset = inset ? new Inset(place, data, paths) : null;
    this.#night = new Night(place);
    this.#frame = new Frame(place);
  }

  /** Paints everything anew at the next drawing: the screen has changed. */
  forget(): void {
    this.#sheet = null;
    this.#part = null;
  }

  /** Prints the words anew at the next drawing: a face has arrived, or they are others. */
  reprint(words: MapWords): void {
    this.#words = words;
    this.#seen = null;
    this.#print++;
  }

  /** Is the sheet as fine as the view asks for? */
  isFine(view: View): boolean {
    return (
      this.#sheet !== null && Math.abs(this.#sheet.zoom / view.zoom - 1) < 1e-6 && covers(this.#sheet, view)
    );
  }

  /**
   * Puts everything in its place; `resting` is false while a hand zooms, `ratio` device pixels to a CSS pixel. Gives back
   * the part of the window that the board has to draw, or null if it has nothing to draw.
   */
  draw(view: View, moment: Moment, resting: boolean, ratio: number): Box | null {
    const still = this.#still;
    const { states, places } = this.#data;
    const { reading } = moment;
    if (this.#sheet === null || !covers(this.#sheet, view) || (resting && !this.isFine(view))) {
      this.#sheet = this.#cut(view, resting);
      this.#edition++;
    }
    const sheet = this.#sheet;
    const { powers, borders, threads, afterwards } = reading;
    const { going } = moment;
    const edition = `${this.#edition} ${this.#print} `;
    still.paint('base', sheet, String(this.#edition), (ctx) => paintBase(ctx, sheet, this.#paths));
    const under = edition + [powers, borders].map(told).join() + afterwards;
    still.paint('status', sheet, under, (ctx) => {
      paintStatus(ctx, sheet, this.#paths, states, reading);
      if (reading.afterwards === true) paintAfterwards(ctx, sheet, states, places);
      if (this.#words.title !== undefined && view.width / view.ratio >= TITLE_FROM) {
        const ground = states.states.get(homeOf(places))?.ink?.tint ?? PAPER;
        paintTitle(ctx, sheet, places, ground, this.#words.title);
      }
      const settled = [
        ...capitalBoxes(ctx, sheet, places, reading, this.#words),
        ...glyphBoxes(sheet, places, reading),
      ];
      this.#plates = reading.afterwards === true ? plates(ctx, sheet, states, places, settled) : [];
      const taken = [...settled, ...this.#plates.map(({ box }) => box)];
      this.#room = [...taken, ...paintNames(ctx, sheet, states, places, reading, this.#words, taken)];
    });
    const cut = this.#cutTowns(view);
    const atRest = moment.threads.filter(({ moves }) => !moves);
    still.paint('top', sheet, under + [threads, going, cut].map(told).join() + atRest.length, (ctx) => {
      paintWays(ctx, sheet, places, this.#ways, going);
      paintThreads(ctx, sheet, places, moment.threads);
      const spoken = paintThreadWords(ctx, sheet, places, threads, this.#words, this.#room);
      paintGlyphs(ctx, sheet, places, reading);
      const room = [...this.#room, ...spoken];
      this.#printed = paintTowns(ctx, sheet, places, reading, this.#words, cut, room);
      paintPlates(ctx, sheet, this.#plates);
    });
    still.place(view, sheet, ratio);
    this.inset?.draw(view, reading, this.#words, String(this.#print), ratio);
    this.#night.draw(view, places, moment.night);
    this.#frame.draw(view, states.sheet, ratio);

    const reach = new Reach();
    drawThreads(this.#threads, view, places, moment.threads, reach);
    drawSettled(this.#settled, view, states, places, moment.lights, moment.stamps, reach);
    const taken = moment.couriers.length === 0 ? [] : this.#roomOn(view, sheet);
    this.#couriers.draw(view, places, moment.couriers, taken, lampOn(moment.night), reach);
    const part = reach.partOf(view, this.#part);
    // While something moves the board only grows, so that it is seldom laid anew.
    this.#part = moment.moving ? part : null;
    return part;
  }

  destroy(): void {
    this.#still.destroy();
  }

  /** The towns whose names the frame would cut: looked for when the window has moved. */
  #cutTowns(view: View): readonly string[] {
    if (view !== this.#seen) this.#cutOff = cutTowns(view, this.#data.places, this.#words);
    this.#seen = view;
    return this.#cutOff;
  }

  /** The printed names' room in the screen's pixels; looked for only while a courier is under way. */
  #roomOn(view: View, sheet: View): readonly Box[] {
    const scale = view.zoom / sheet.zoom;
    const [x, y] = toScreen(view, [sheet.left, sheet.top]);
    return this.#printed.map(({ left, right, top, bottom }) => ({
      left: left * scale + x,
      right: right * scale + x,
      top: top * scale + y,
      bottom: bottom * scale + y,
    }));
  }

  #cut(view: View, resting: boolean): View {
    const { sheet } = this.#data.states;
    if (resting) return around(view, sheet, MOST_PIXELS, MOST_SIDE);
    const zoom = view.zoom * COARSE;
    return around({ ...view, zoom, ...shrunk(view, COARSE) }, sheet, MOST_PIXELS, MOST_SIDE);
  }
}

/** What a list says, put into words once: a painting is made anew when it says something else. */
const TOLD = new WeakMap<object, string>();
function told(list: object): string {
  const known = TOLD.get(list) ?? JSON.stringify(list);
  TOLD.set(list, known);
  return known;
}

/** The device pixels that hold the same part of the world at a coarser zoom. */
const shrunk = (view: View, factor: number): { width: number; height: number } => ({
  width: Math.ceil(view.width * factor),
  height: Math.ceil(view.height * factor),
});
