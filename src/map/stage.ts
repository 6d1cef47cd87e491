// Everything on the board, under it and over it, from the sheet to the frame, and when each part is
// repainted. The still sheet contains everything at rest; only what moves is drawn at every frame.
import type { Scene } from 'phaser';
import type { CourierOnMap, MapData, MapWords, Picture } from '../atlas/picture.ts';
import type { Box, Line } from '../atlas/rings.ts';
import { type Lay, layOn } from './canvas.ts';
import { lettersOf, pointsOf } from './collisions.ts';
import { markedRoom, type Plate, paintAfterwards, paintPlates, plates } from './layers/afterwards.ts';
import { paintBase } from './layers/base.ts';
import { paintLeaders } from './layers/callouts.ts';
import { CourierLayer, courierRoom, paintWays } from './layers/couriers.ts';
import { Frame } from './layers/frame.ts';
import { SettledLayer } from './layers/fresh-changes.ts';
import { Inset } from './layers/inset.ts';
import { glyphBoxes, layNames, type Names, paintGlyphs } from './layers/names.ts';
import { lampOn, Night } from './layers/night.ts';
import { Lit, type Printed } from './layers/night-glow.ts';
import { paintStatus } from './layers/status.ts';
import { paintThreads, paintThreadWords, ThreadLayer } from './layers/threads.ts';
import { paintTitle } from './layers/title.ts';
import { capitalBoxes, cutTowns, paintTowns } from './layers/towns.ts';
import type { Moment } from './motion.ts';
import { MotionBounds } from './motion-bounds.ts';
import { PAPER } from './palette.ts';
import type { Paths } from './paths.ts';
import { homeOf, Ways } from './places.ts';
import { MOST_SIDE, NEAR_LINE, TITLE_FROM } from './size.ts';
import { StillSheet } from './static-sheet.ts';
import { print } from './text-on-curve.ts';
import { around, covers, frameBoxes, toScreen, type View } from './viewport.ts';
import { isAway, isSeen, type Sight, sightOf } from './visible-area.ts';

/** Textures of four million pixels are fast enough to paint and small enough to keep. */
const MOST_PIXELS = 4_200_000;
/** While the user zooms out, a coarser sheet that contains more is painted; the fine one follows at rest. */
const COARSE = 0.65;

const NO_ROOM: readonly Box[] = [];

/** The inputs of a painting of everything at rest. */
type Rested = readonly [View, View, Picture, readonly CourierOnMap[], number, number, number, Halted];
/** The progress at which each envelope rests. */
type Halted = ReadonlyMap<string, number>;

export class Stage {
  readonly #data: MapData;
  readonly #paths: Paths;
  #words: MapWords;
  readonly #still: StillSheet;
  readonly #threads: ThreadLayer;
  readonly #frame: Frame;
  readonly #settled: SettledLayer;
  readonly #ways: Ways;
  readonly #couriers: CourierLayer;
  readonly #night: Night;
  readonly #lit: Lit;
  /** The box of the far state, if the page wants one. */
  readonly inset: Inset | null;
  #sheet: View | null = null;
  #rested: Rested | null = null;
  /** The area that the board has covered since something started to move. */
  #part: Box | null = null;
  #seen: View | null = null;
  #cutOff: readonly string[] = [];
  #edition = 0;
  /** How often names have been placed again after the sheet was moved. */
  #settlings = 0;
  #print = 0;
  /** The printed areas on the sheet, to which towns give way. */
  #room: readonly Box[] = [];
  /** The frontiers that are drawn heavier than all others. */
  readonly #frontiers: readonly Line[];
  #names: Names = { laid: [], leaders: [], room: [] };
  #plates: readonly Plate[] = [];
  /** The visible area when the names were placed: they keep their places while the sheet is dragged. */
  #sight: Sight | null = null;
  /** Everything printed: the labels of envelopes give way to it, and it is lit in the evening. */
  #printed: Printed = { room: [], names: [], spoken: [], capitals: [] };
  #halted: Halted = new Map();
  /** The inputs for which that was computed. */
  #haltedFor: readonly unknown[] = [];
  #onScreen: { readonly view: View; readonly of: Printed; readonly room: readonly Box[] } | null = null;

  constructor(
    scene: Scene,
    place: HTMLElement,
    data: MapData,
    paths: Paths,
    words: MapWords,
    inset: boolean,
  ) {
    const lay: Lay = (depth) => layOn(place, depth);
    this.#still = new StillSheet(place);
    this.#data = data;
    this.#paths = paths;
    this.#words = words;
    this.#threads = new ThreadLayer(scene);
    this.#settled = new SettledLayer(scene, data.states);
    const heavy = (code: string): boolean => data.states.states.get(code)?.ink?.heavy === true;
    this.#frontiers = data.states.borders
      .filter(({ a, b }) => heavy(a) || heavy(b))
      .flatMap(({ lines }) => lines);
    this.#ways = new Ways(data.places);
    this.#couriers = new CourierLayer(scene, this.#ways);
    this.#night = new Night(place);
    this.#lit = new Lit(place);
    this.inset = inset ? new Inset(lay, data, paths) : null;
    this.#frame = new Frame(lay);
  }

  /** Repaints everything at the next drawing: the screen has changed. */
  forget(): void {
    this.#sheet = null;
    this.#part = null;
    this.#rested = null;
  }

  /** Reprints the words at the next drawing: a font has loaded, or the words have changed. */
  reprint(words: MapWords): void {
    this.#words = words;
    this.#seen = null;
    this.#print++;
    this.#couriers.reprint();
  }

  /**
   * After the sheet was moved, names that are now cut by the frame or the inset box are placed again at the
   * next drawing.
   */
  settle(view: View): void {
    if (this.#sheet === null) return;
    const sight = sightOf(this.#sheet, view, this.inset?.boxOn(view) ?? null);
    const letters = [...this.#names.laid, ...this.#printed.spoken].map(lettersOf);
    // A partly visible name has cut letters, or some letters in view and others not.
    const whole = (boxes: readonly Box[]): boolean =>
      boxes.every((box) => isSeen(sight, box)) || boxes.every((box) => isAway(sight, box));
    if (letters.every(whole)) return;
    this.#settlings++;
    this.#rested = null;
  }

  /** Whether the sheet is as fine as the view requires. */
  isFine(view: View): boolean {
    return (
      this.#sheet !== null && Math.abs(this.#sheet.zoom / view.zoom - 1) < 1e-6 && covers(this.#sheet, view)
    );
  }

  /**
   * Draws everything; `resting` is false while the user zooms, `ratio` is device pixels per CSS pixel.
   * Returns the part of the window that the board has to draw, or null if there is nothing.
   */
  draw(view: View, moment: Moment, resting: boolean, ratio: number): Box | null {
    if (this.#sheet === null || !covers(this.#sheet, view) || (resting && !this.isFine(view))) {
      this.#sheet = this.#cut(view, resting);
      this.#edition++;
    }
    const sheet = this.#sheet;
    // Names seldom move, so envelopes mostly stop at the same places among the names of the next painting.
    this.#halt(view, sheet, moment.picture.couriers);
    this.#rest(view, sheet, moment, ratio);
    if (this.#halt(view, sheet, moment.picture.couriers)) this.#rest(view, sheet, moment, ratio);
    const { places } = this.#data;
    this.#night.draw(view, places, moment.night);
    this.#lit.draw(view, sheet, places, moment.picture, this.#printed, moment.night, ratio);
    this.#frame.dim(moment.night);
    this.inset?.dim(moment.night);

    const bounds = new MotionBounds();
    this.#threads.draw(view, places, moment.picture.threads, moment.threads, bounds);
    this.#settled.draw(view, places, moment.lights, moment.stamps, bounds);
    const taken = moment.couriers.length === 0 ? NO_ROOM : this.#roomOn(view, sheet);
    const { couriers, night } = moment;
    this.#couriers.draw(view, places, couriers, moment.picture.couriers, taken, lampOn(night), bounds);
    const part = bounds.partOf(view, this.#part);
    // While something moves the board only grows, so that it is seldom resized.
    this.#part = moment.moving ? part : null;
    return part;
  }

  /**
   * Whether envelopes stop elsewhere than before. Checked when names or pictures have changed, not while the
   * sheet is dragged.
   */
  #halt(view: View, sheet: View, couriers: readonly CourierOnMap[]): boolean {
    const now = [sheet, couriers, this.#printed];
    if (now.every((one, i) => one === this.#haltedFor[i])) return false;
    this.#haltedFor = now;
    const room = couriers.length === 0 ? NO_ROOM : this.#roomOn(view, sheet);
    const halted = this.#couriers.halted(view, this.#data.places, couriers, room);
    if (contentOf([...halted]) === contentOf([...this.#halted])) return false;
    this.#halted = halted;
    return true;
  }

  /** Paints what is at rest, only if one of its inputs may have changed. */
  #rest(view: View, sheet: View, moment: Moment, ratio: number): void {
    const { picture, going } = moment;
    const atRest = moment.threads.filter(({ moves }) => !moves);
    const halted = this.#halted;
    const now: Rested = [view, sheet, picture, going, ratio, this.#print, atRest.length, halted];
    if (this.#rested?.every((before, i) => before === now[i])) return;
    this.#rested = now;
    const still = this.#still;
    const { states, places } = this.#data;
    const { powers, borders, threads, afterwards } = picture;
    const edition = `${this.#edition} ${this.#print} ${this.#settlings} `;
    const sight = (): Sight => sightOf(sheet, view, this.inset?.boxOn(view) ?? null);
    still.paint('base', sheet, String(this.#edition), (ctx) => paintBase(ctx, sheet, this.#paths));
    const under = edition + [powers, borders].map(contentOf).join() + afterwards;
    still.paint('status', sheet, under, (ctx) => {
      this.#sight = sight();
      paintStatus(ctx, sheet, this.#paths, states, picture);
      if (picture.afterwards === true) paintAfterwards(ctx, sheet, states, places);
      const settled = [
        ...this.#title(ctx, view, sheet),
        ...capitalBoxes(ctx, sheet, places, picture, this.#words, this.#sight),
        ...glyphBoxes(sheet, places, picture),
      ];
      this.#plates = picture.afterwards === true ? plates(ctx, sheet, states, places, settled) : [];
      const taken = [...settled, ...this.#plates.map(({ box }) => box)];
      const busy =
        picture.afterwards === true
          ? markedRoom(sheet, states, places)
          : courierRoom(sheet, this.#ways, homeOf(places), picture);
      this.#names = layNames({
        ctx,
        view: sheet,
        atlas: states,
        places,
        picture,
        words: this.#words,
        taken,
        busy,
        sight: this.#sight,
      });
      this.#room = [...taken, ...this.#names.room];
    });
    const cut = this.#cutTowns(view);
    const over = [threads, going, cut, [...halted]].map(contentOf).join() + atRest.length;
    still.paint('top', sheet, under + over, (ctx) => {
      paintWays(ctx, sheet, places, this.#ways, going, halted);
      paintThreads(ctx, sheet, places, threads, atRest);
      paintLeaders(ctx, this.#names.leaders, sheet.ratio);
      for (const name of this.#names.laid) print(ctx, name);
      const spoken = paintThreadWords(ctx, sheet, places, threads, this.#words, this.#room, sight());
      paintGlyphs(ctx, sheet, places, picture);
      const room = [...this.#room, ...spoken.flatMap(lettersOf)];
      const lines = pointsOf(this.#frontiers, (point) => toScreen(sheet, point), NEAR_LINE * sheet.ratio);
      const towns = paintTowns(ctx, sheet, places, picture, this.#words, room, lines, this.#sight, sight());
      this.#printed = { ...towns, names: this.#names.laid, spoken };
      paintPlates(ctx, sheet, this.#plates);
    });
    still.place(view, sheet, ratio);
    this.inset?.draw(view, picture, this.#words, String(this.#print), ratio);
    this.#frame.draw(view, states.sheet, ratio);
  }

  destroy(): void {
    this.#still.destroy();
  }

  /** The towns whose names the frame would cut; computed when the window has moved. */
  #cutTowns(view: View): readonly string[] {
    if (view !== this.#seen)
      this.#cutOff = cutTowns(view, this.#data.places, this.#words, this.inset?.boxOn(view) ?? null);
    this.#seen = view;
    return this.#cutOff;
  }

  /** Prints the sheet's title if there is room for it, and returns the area that it takes. */
  #title(ctx: CanvasRenderingContext2D, view: View, sheet: View): readonly Box[] {
    const { states, places } = this.#data;
    const { title } = this.#words;
    if (title === undefined || view.width / view.ratio < TITLE_FROM) return [];
    const ground = states.states.get(homeOf(places))?.ink?.tint ?? PAPER;
    return [paintTitle(ctx, sheet, places, ground, title)];
  }

  /** The areas of printed names in screen pixels; computed only while a courier is under way. */
  #roomOn(view: View, sheet: View): readonly Box[] {
    const known = this.#onScreen;
    if (known?.view === view && known.of === this.#printed) return known.room;
    const scale = view.zoom / sheet.zoom;
    const [x, y] = toScreen(view, [sheet.left, sheet.top]);
    const printed = this.#printed.room.map(({ left, right, top, bottom }) => ({
      left: left * scale + x,
      right: right * scale + x,
      top: top * scale + y,
      bottom: bottom * scale + y,
    }));
    const room = [...printed, ...frameBoxes(view)];
    this.#onScreen = { view, of: this.#printed, room };
    return room;
  }

  #cut(view: View, resting: boolean): View {
    const { sheet } = this.#data.states;
    if (resting) return around(view, sheet, MOST_PIXELS, MOST_SIDE);
    const zoom = view.zoom * COARSE;
    return around({ ...view, zoom, ...shrunk(view, COARSE) }, sheet, MOST_PIXELS, MOST_SIDE);
  }
}

/** The content of a list as a string, cached: a painting is repeated when it changes. */
const CONTENTS = new WeakMap<object, string>();
function contentOf(list: object): string {
  const known = CONTENTS.get(list) ?? JSON.stringify(list);
  CONTENTS.set(list, known);
  return known;
}

/** The size in device pixels that holds the same part of the world at a coarser zoom. */
const shrunk = (view: View, factor: number): { width: number; height: number } => ({
  width: Math.ceil(view.width * factor),
  height: Math.ceil(view.height * factor),
});
