// Entry point of the map: opens a board in the host, keeps the view, and draws only when something has
// changed. Loaded late and separately; the desk is complete without it.
import { pick } from '../atlas/pick.ts';
import {
  type DrawnMap,
  EMPTY_PICTURE,
  type MapOptions,
  type MapWords,
  type Picture,
  type Thread,
} from '../atlas/picture.ts';
import type { Point } from '../atlas/rings.ts';
import { type Board, openBoard } from './board.ts';
import { placeAt } from './curve.ts';
import { faces, isPrinted } from './fonts.ts';
import { Motion } from './motion.ts';
import { makePaths } from './paths.ts';
import { capital, homeOf } from './places.ts';
import { watchPointer } from './pointer.ts';
import { isSame, MOST_SIDE, onOtherScreen, type Size, sizeOf } from './size.ts';
import { Stage } from './stage.ts';
import { restingCurves, threadAt, threadKey } from './thread-curves.ts';
import { dragged, FRAME, resized, storyView, toScreen, toWorld, type View, zoomed } from './viewport.ts';

/** CSS pixels within which a state too small to hit is selected. */
const REACH = 8;
/** CSS pixels within which a thread counts as pointed at. */
const THREAD_REACH = 8;
/**
 * Milliseconds of rest after which a zoomed sheet is painted finely, and names that were dragged out of view
 * are placed again.
 */
const REST_MS = 130;
/** Lost drawing contexts after which the plain canvas is used. */
const MOST_LOSSES = 2;

/** Opens the map in the host. Rejects if the browser can draw neither with WebGL nor on a canvas. */
export async function openMap(host: HTMLElement, options: MapOptions): Promise<DrawnMap> {
  await faces(options.words, options.atlas.places.towns);
  const map = new OpenedMap(host, options);
  await map.open();
  return map;
}

class OpenedMap implements DrawnMap {
  readonly #host: HTMLElement;
  readonly #options: MapOptions;
  #words: MapWords;
  readonly #paths;
  readonly #motion: Motion;
  #board: Board | null = null;
  #stage: Stage | null = null;
  /** The element that contains everything drawn and receives the input. */
  #place: HTMLElement | null = null;
  /** The thread under the pointer. */
  #pointed: Thread | null = null;
  /** The power whose land is under it. */
  #over: string | null = null;
  #stopWatching: () => void = () => {};
  readonly #leave: () => void;
  #size: Size;
  #picture: Picture = EMPTY_PICTURE;
  #view: View;
  /** Whether the user has moved the sheet: until then a new size frames the story again. */
  #isMoved = false;
  #isResting = true;
  #restTimer = 0;
  #frame = 0;
  #drawTimer = 0;
  #losses = 0;
  #closed = false;

  constructor(host: HTMLElement, options: MapOptions) {
    this.#host = host;
    this.#options = options;
    this.#words = options.words;
    this.#paths = makePaths(options.atlas);
    this.#motion = new Motion(options.reducedMotion, homeOf(options.atlas.places));
    this.#size = sizeOf(host, MOST_SIDE);
    this.#view = this.#framed();
    this.#leave = onOtherScreen(() => this.resize());
    if (getComputedStyle(host).position === 'static') host.style.position = 'relative';
    document.fonts.addEventListener('loadingdone', this.#onFontsLoaded);
  }

  async open(): Promise<void> {
    const place = addPlace(this.#host);
    const board = await openBoard(place, this.#losses > MOST_LOSSES);
    if (this.#closed) {
      board.destroy();
      place.remove();
      return;
    }
    this.#board = board;
    const { atlas, inset = true } = this.#options;
    this.#stage = new Stage(board.scene, place, atlas, this.#paths, this.#words, inset);
    board.canvas.addEventListener('webglcontextlost', this.#onContextLost);
    this.#stopWatching = watchPointer(place, () => this.#size.ratio, {
      drag: (dx, dy) => this.#move(dragged(this.#view, dx, dy, this.#sheet), true),
      zoom: (factor, about) => this.#move(zoomed(this.#view, factor, about, this.#sheet), false),
      tap: (at) => this.#tap(at),
      hover: (at) => this.#hover(at),
    });
    // The remains of a lost board stay until the new one is drawn.
    const left = this.#place;
    this.#place = place;
    this.#draw();
    left?.remove();
  }

  show(picture: Picture): void {
    this.#motion.show(this.#picture, picture, performance.now());
    this.#picture = picture;
    this.#requestDrawAfterPaint();
  }

  select(power: string | null): void {
    const powers = this.#picture.powers.map((one) => ({ ...one, selected: one.id === power }));
    this.#picture = { ...this.#picture, powers };
    const chosen = powers.find((one) => one.selected);
    if (chosen !== undefined) this.#reveal(chosen.mapCode);
    this.#requestDraw();
  }

  middleOf(thread: Pick<Thread, 'from' | 'to' | 'kind'>): Point | null {
    const { places } = this.#options.atlas;
    const all = restingCurves(this.#view, places, this.#picture.threads);
    const curve = all.find((one) => threadKey(one.thread) === threadKey(thread))?.curve;
    if (curve === undefined) return null;
    return this.#onPage(placeAt(curve, curve.length / 2).at);
  }

  whereIs(power: string): Point | null {
    const code = this.#picture.powers.find(({ id }) => id === power)?.mapCode;
    const at = code === undefined ? null : capital(this.#options.atlas.places, code);
    if (at === null) return null;
    const inset = this.#stage?.inset ?? null;
    const boxed = inset !== null && inset.state === code ? inset.screenAt(this.#view, at) : null;
    if (boxed !== null) return this.#onPage(boxed);
    const [x, y] = toScreen(this.#view, at);
    const { width, height } = this.#view;
    return x < 0 || y < 0 || x > width || y > height ? null : this.#onPage([x, y]);
  }

  setWords(words: MapWords): void {
    this.#words = words;
    this.#stage?.reprint(words);
    this.#requestDraw();
  }

  rest(): void {
    this.#motion.rest();
    this.#requestDraw();
  }

  resize(): void {
    const { clientWidth, clientHeight } = this.#host;
    if (clientWidth === 0 || clientHeight === 0) return;
    const size = sizeOf(this.#host, MOST_SIDE);
    // The ResizeObserver that calls this first reports the current size.
    if (isSame(size, this.#size)) return;
    this.#size = size;
    const { width, height, print } = size;
    this.#view = this.#isMoved ? resized(this.#view, width, height, print, this.#sheet) : this.#framed();
    this.#stage?.forget();
    this.#requestDraw();
  }

  destroy(): void {
    this.#closed = true;
    this.#leave();
    document.fonts.removeEventListener('loadingdone', this.#onFontsLoaded);
    this.#takeDown();
    this.#place?.remove();
    this.#place = null;
  }

  get #sheet() {
    return this.#options.atlas.states.sheet;
  }

  #framed(): View {
    const { width, height, print } = this.#size;
    return storyView(this.#options.atlas.places.story, this.#sheet, width, height, print);
  }

  #move(view: View, resting: boolean): void {
    this.#isMoved = true;
    this.#view = view;
    if (!resting) this.#isResting = false;
    clearTimeout(this.#restTimer);
    this.#restTimer = window.setTimeout(() => {
      this.#isResting = true;
      this.#stage?.settle(this.#view);
      this.#requestDraw();
    }, REST_MS);
    this.#requestDraw();
  }

  #powerAt(at: Point): string | null {
    const reach = (REACH * this.#view.ratio) / this.#view.zoom;
    const point = this.#stage?.inset?.worldAt(this.#view, at) ?? toWorld(this.#view, at);
    const code = pick(this.#options.atlas.states, point, reach);
    return this.#picture.powers.find((power) => power.mapCode === code)?.id ?? null;
  }

  /** A thread under the box of the far state is not seen. */
  #threadAt(at: Point): Thread | null {
    if (this.#stage?.inset?.worldAt(this.#view, at)) return null;
    const { places } = this.#options.atlas;
    return threadAt(this.#view, places, this.#picture.threads, at, THREAD_REACH * this.#size.ratio);
  }

  #tap(at: Point): void {
    const thread = this.#threadAt(at);
    this.#options.onThread?.(thread);
    const power = thread === null ? this.#powerAt(at) : null;
    if (power !== null) this.#options.onSelect(power);
  }

  /** Shows by the cursor that a land can be selected, and reports the thread and the land under the pointer. */
  #hover(at: Point | null): void {
    if (this.#place === null) return;
    const thread = at === null ? null : this.#threadAt(at);
    if (thread !== this.#pointed) this.#options.onThread?.(thread);
    this.#pointed = thread;
    const power = at === null || thread !== null ? null : this.#powerAt(at);
    this.#place.style.cursor = thread !== null ? 'help' : power === null ? 'grab' : 'pointer';
    if (power === this.#over) return;
    this.#over = power;
    this.#options.onPoint?.(power === null || at === null ? null : { power, at: this.#onPage(at) });
  }

  #onPage([x, y]: Point): Point {
    return [x / this.#size.ratio, y / this.#size.ratio];
  }

  /** Brings the capital of a state into view, if it is not. */
  #reveal(mapCode: string): void {
    const at = capital(this.#options.atlas.places, mapCode);
    const inset = this.#stage?.inset ?? null;
    if (at === null || (inset?.state === mapCode && inset.isShown(this.#view))) return;
    const { width, height, ratio } = this.#view;
    const rim = 3 * FRAME * ratio;
    const [x, y] = toScreen(this.#view, at);
    if (x > rim && y > rim && x < width - rim && y < height - rim) return;
    this.#view = dragged(this.#view, width / 2 - x, height / 2 - y, this.#sheet);
  }

  /** Requests a drawing at the browser's next frame; repeated requests are merged. */
  #requestDraw(): void {
    if (this.#frame !== 0 || this.#closed) return;
    this.#frame = requestAnimationFrame(this.#drawRequested);
  }

  /**
   * The same, but after that frame, even while something moves: what a key press has changed on the desk is
   * painted first, because placing names again takes longer than all of it.
   */
  #requestDrawAfterPaint(): void {
    if (this.#closed) return;
    cancelAnimationFrame(this.#frame);
    clearTimeout(this.#drawTimer);
    this.#frame = requestAnimationFrame(() => {
      this.#drawTimer = window.setTimeout(this.#drawRequested);
    });
  }

  #drawRequested = (): void => {
    this.#frame = 0;
    this.#draw();
  };

  #draw(): void {
    // Before the first picture a drawing would paint the whole sheet twice.
    if (this.#board === null || this.#stage === null || this.#picture === EMPTY_PICTURE) return;
    const moment = this.#motion.at(this.#picture, performance.now());
    const part = this.#stage.draw(this.#view, moment, this.#isResting, this.#size.ratio);
    if (part === null) this.#board.clear();
    else this.#board.step(part, this.#size.ratio);
    this.#mark();
    if (moment.moving) this.#requestDraw();
  }

  /** Marks on the page that the map is drawn, and how finely. */
  #mark(): void {
    const drawn = this.#isResting ? 'fine' : 'coarse';
    if (this.#place !== null && this.#place.dataset.drawn !== drawn) this.#place.dataset.drawn = drawn;
  }

  #takeDown(): void {
    cancelAnimationFrame(this.#frame);
    clearTimeout(this.#drawTimer);
    clearTimeout(this.#restTimer);
    this.#frame = 0;
    this.#stopWatching();
    this.#board?.canvas.removeEventListener('webglcontextlost', this.#onContextLost);
    this.#board?.destroy();
    this.#board = null;
    this.#stage?.destroy();
    this.#stage = null;
  }

  /** The letters of another script load only when they are first printed. */
  readonly #onFontsLoaded = (event: FontFaceSetLoadEvent): void => {
    if (!event.fontfaces.some(isPrinted)) return;
    this.#stage?.reprint(this.#words);
    this.#requestDraw();
  };

  /** A lost context is replaced: a new board is laid over the sheet, with the same picture and the same view. */
  readonly #onContextLost = (): void => {
    this.#losses++;
    setTimeout(() => {
      if (this.#closed) return;
      this.#takeDown();
      // If no board is available any more, the place stays empty: the desk tells everything that the map
      // does.
      this.open().catch(() => this.destroy());
    }, 0);
  };
}

function addPlace(host: HTMLElement): HTMLElement {
  const place = document.createElement('div');
  Object.assign(place.style, { position: 'absolute', inset: '0', overflow: 'hidden', touchAction: 'none' });
  host.append(place);
  return place;
}
