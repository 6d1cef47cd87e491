// The map alone on a page, for what no desk shows: frames counted and timed, contexts lost, huge screens. The
// journey serves this file from its own server; it is not part of the product.
import { Game, Scale, Scene, WEBGL } from 'phaser';
import placesUrl from '../../assets/map/places.json?url';
import statesUrl from '../../assets/map/states.json?url';
import waterUrl from '../../assets/map/water.json?url';
import type { MapHandle, Picture } from '../../src/atlas/picture.ts';
import { readPlaces, readStates, readWaters } from '../../src/atlas/shapes.ts';
import { openMap } from '../../src/map/scene.ts';

const json = async (url: string): Promise<unknown> => (await fetch(url)).json();

/** Every frame callback, timed from its beginning until the graphics have finished its commands. */
const frames: number[] = [];
const request = window.requestAnimationFrame.bind(window);
/** Callbacks that wait until the tab is visible again. */
const waiting = new Set<FrameRequestCallback>();
/** Everything that is still to run by itself: frames that were requested, and timers that were set. */
const pending = new Set<string>();
window.requestAnimationFrame = (callback) => {
  if (lab.hidden) waiting.add(callback);
  const frame = request((time) => {
    pending.delete(`frame ${frame}`);
    if (lab.hidden || waiting.has(callback)) return;
    const start = performance.now();
    callback(time);
    frames.push(performance.now() - start);
  });
  pending.add(`frame ${frame}`);
  return frame;
};
const own = {
  cancel: window.cancelAnimationFrame.bind(window),
  wait: window.setTimeout.bind(window),
  repeat: window.setInterval.bind(window),
  stop: window.clearTimeout.bind(window),
};
const stop = (timer?: number): void => {
  pending.delete(`timer ${timer}`);
  own.stop(timer);
};
Object.assign(window, {
  cancelAnimationFrame: (frame: number) => {
    pending.delete(`frame ${frame}`);
    own.cancel(frame);
  },
  setTimeout: (run: () => void, ms = 0) => {
    const timer = own.wait(() => {
      pending.delete(`timer ${timer}`);
      run();
    }, ms);
    pending.add(`timer ${timer}`);
    return timer;
  },
  setInterval: (run: () => void, ms = 0) => {
    const timer = own.repeat(run, ms);
    pending.add(`timer ${timer}`);
    return timer;
  },
  clearTimeout: stop,
  clearInterval: stop,
});
const next = (): Promise<number> => new Promise((done) => request(done));

const host = (): HTMLElement => {
  const found = document.querySelector<HTMLElement>('#map');
  if (found === null) throw new Error('the page has no place for the map');
  return found;
};

const words = {
  states: { SU: 'U.S.S.R.', PL: 'Poland', LT: 'Lithuania', LV: 'Latvia', EE: 'Estonia', FI: 'Finland' },
  towns: { moscow: 'Moscow', warsaw: 'Warsaw', reval: 'Reval', helsingfors: 'Helsingfors', riga: 'Riga' },
  threads: { 'not-without': 'not without' },
};

/** Fetched once, as on the desk. */
const atlas = Promise.all([json(statesUrl), json(waterUrl), json(placesUrl)]).then(
  ([states, water, places]) => ({
    states: readStates(states),
    water: readWaters(water),
    places: readPlaces(places),
  }),
);

async function open(reducedMotion: boolean): Promise<MapHandle> {
  return openMap(host(), {
    onSelect: (power) => lab.selected.push(power),
    reducedMotion: () => reducedMotion,
    atlas: await atlas,
    words,
  });
}

/** Slows the map's clock by a factor, so that an animation lasts for all the frames to be measured. */
function slow(times: number): void {
  const now = performance.now();
  const from = Performance.prototype.now.call(performance);
  performance.now = () => now + (Performance.prototype.now.call(performance) - from) / times;
}

/** Waits for this many frames. */
async function pass(count: number): Promise<void> {
  for (const until = frames.length + count; frames.length < until; ) await next();
}

/** Runs this many frames of an empty Phaser game, on a canvas of the map's size, between two signals. */
async function empty(count: number, signal: () => Promise<void>): Promise<void> {
  const { clientWidth: width, clientHeight: height } = host();
  const game = new Game({
    type: WEBGL,
    parent: host(),
    width,
    height,
    scene: new Scene('empty'),
    banner: false,
    scale: { mode: Scale.NONE },
    audio: { noAudio: true },
  });
  await new Promise((done) => game.events.once('ready', done));
  await next();
  game.loop.sleep();
  const run = async (frames: number): Promise<void> => {
    for (let i = 0; i < frames; i++) game.step(await next(), 16);
  };
  await run(WARM);
  await signal();
  await run(count);
  await signal();
  game.destroy(true);
  game.step(performance.now(), 0);
}

/** The same with a map on which everything moves from one picture to another. */
async function moving(
  map: MapHandle,
  [before, after]: readonly [Picture, Picture],
  count: number,
  signal: () => Promise<void>,
): Promise<void> {
  map.show(before);
  await settled();
  slow(200);
  map.show(after);
  await pass(WARM);
  await signal();
  await pass(count);
  await signal();
  slow(1);
  map.rest();
}

/** Frames that are not measured: the first of an animation paints everything at rest. */
const WARM = 20;

/** Browser frames without one of the map after which it is at rest: a moving map requests every frame. */
const QUIET = 4;

/** Waits until the map is at rest, for a limited time. */
async function settled(): Promise<void> {
  for (let tries = 0, quiet = 0; quiet < QUIET && tries < 1000; tries++) {
    const before = frames.length;
    await next();
    quiet = frames.length === before ? quiet + 1 : 0;
  }
}

/**
 * Waits until nothing is left to run, so that nothing will be drawn until something happens from outside; false if that
 * does not come about in a thousand frames of the browser.
 */
async function atRest(): Promise<boolean> {
  for (let tries = 0; pending.size > 0 && tries < 1000; tries++) await next();
  return pending.size === 0;
}

/** Share of pixels, per mille, by which two pictures differ visibly. */
async function differ(one: string, other: string): Promise<number> {
  const pixels = async (png: string): Promise<Uint8ClampedArray> => {
    const bitmap = await createImageBitmap(await (await fetch(`data:image/png;base64,${png}`)).blob());
    const ctx = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
    ctx?.drawImage(bitmap, 0, 0);
    return ctx?.getImageData(0, 0, bitmap.width, bitmap.height).data ?? new Uint8ClampedArray();
  };
  const [a, b] = [await pixels(one), await pixels(other)];
  const off = a.reduce((sum, value, i) => sum + (Math.abs(value - (b[i] ?? 0)) > 24 ? 1 : 0), 0);
  return (off * 1000) / a.length;
}

/** The tab is hidden: the browser draws nothing. */
function hide(): void {
  lab.hidden = true;
  document.dispatchEvent(new Event('visibilitychange'));
}

/** It is visible again, this many milliseconds later. */
function comeBack(later: number): void {
  const now = performance.now.bind(performance);
  performance.now = () => now() + later;
  lab.hidden = false;
  document.dispatchEvent(new Event('visibilitychange'));
  for (const callback of waiting) request(callback);
  waiting.clear();
}

const lab = {
  open,
  empty,
  moving,
  settled,
  atRest,
  slow,
  pass,
  differ,
  hide,
  comeBack,
  hidden: false,
  selected: [] as string[],
  drawn: () => frames.length,
};
Object.assign(window, { lab });

export type Lab = typeof lab;
