// The map with the words, fonts and powers of the real game, on a page of its own: what is printed on it at
// every zoom and in every language.
import '../../src/desk/shell/fonts.css';
import '../../src/desk/shell/fonts-cyrillic.css';
import { signal } from '@preact/signals';
import placesUrl from '../../assets/map/places.json?url';
import statesUrl from '../../assets/map/states.json?url';
import waterUrl from '../../assets/map/water.json?url';
import type { MapHandle, Picture, Road } from '../../src/atlas/picture.ts';
import { readPlaces, readStates, readWaters } from '../../src/atlas/shapes.ts';
import { gameOf } from '../../src/chronicle/timeline.ts';
import { view } from '../../src/core/view.ts';
import { mapNames } from '../../src/desk/map/load-map.ts';
import { pictureOf } from '../../src/desk/map/picture.ts';
import { mountStill } from '../../src/desk/map/still-map.ts';
import { openMap } from '../../src/map/scene.ts';
import { deskAfter, ports, wordsOf } from '../desk/given.ts';
import { lost } from './legible.ts';
import { lieOver, printed, type Word } from './printed.ts';

const GAME = 'moscow-1929';
/** Device pixels by which inks may touch: the eye still sees a gap. */
const HAIR = 0.75;
/** CSS pixels of the printed frame, which hides what is under it, and from the window's edge to the far state's box. */
const [RIM, BOX] = [9, 10];

const json = async (url: string): Promise<unknown> => (await fetch(url)).json();
const host = document.querySelector<HTMLElement>('#map') ?? document.body;
let map: MapHandle | null = null;
/** Prints the words of another language on the map that is open. */
let speak: (language: string) => void = () => undefined;

/** Opens the map in a language, without motion. */
async function open(language: string): Promise<void> {
  map?.destroy();
  document.documentElement.lang = language;
  const [states, water, places] = await Promise.all([json(statesUrl), json(waterUrl), json(placesUrl)]);
  const atlas = { states: readStates(states), water: readWaters(water), places: readPlaces(places) };
  const { words, world } = ports(GAME, language);
  const opened = await openMap(host, {
    onSelect: () => undefined,
    reducedMotion: () => true,
    atlas,
    words: mapNames(words, world, atlas.places.towns, atlas.places.waters),
  });
  map = opened;
  speak = (other) =>
    opened.setWords(mapNames(ports(GAME, other).words, world, atlas.places.towns, atlas.places.waters));
}

/** Opens the still map instead, which is painted once in a worker. */
async function openStill(language: string): Promise<void> {
  map?.destroy();
  const { words, world } = ports(GAME, language);
  const program = () => import('../../src/map/still-worker.ts?worker&url');
  const drawing = () => import('../../src/map/scene.ts');
  map = await mountStill({ words: signal(words), world, json, drawing, program }, host);
}

/** The game after these commands, in despatch notation, as the desk shows it, with further properties. */
function at(line: string, selected: string, language: string, more: Partial<Picture> = {}): Picture {
  const desk = deskAfter(line, GAME, language);
  const timeline = desk.present.timeline.peek();
  return { ...pictureOf(wordsOf(desk), timeline, view(gameOf(timeline), 'player'), selected), ...more };
}

/** Every power on the same road, and every thread of the game taut at once. */
function taut(road: Road, language: string): Picture {
  const base = at('', 'POL', language);
  const desk = deskAfter('', GAME, language);
  const timeline = desk.present.timeline.peek();
  const { world } = timeline;
  const { powers } = view(gameOf(timeline), 'player');
  const code = new Map(base.powers.map(({ id, mapCode }) => [id, mapCode]));
  return {
    ...base,
    powers: base.powers.map((power) => (power.id === world.player ? power : { ...power, road })),
    threads: powers.flatMap(({ id, linkages }) =>
      linkages.map(({ to, kind }) => ({
        from: code.get(id) ?? id,
        to: code.get(to) ?? to,
        kind,
        taut: true,
      })),
    ),
  };
}

const show = (picture: Picture): void => map?.show(picture);

/** Turns the wheel over the middle of the map, by this many pixels. */
function wheel(pixels: number): void {
  const { clientWidth, clientHeight } = host;
  const place = host.querySelector('[data-drawn]');
  place?.dispatchEvent(
    new WheelEvent('wheel', { deltaY: pixels, clientX: clientWidth / 2, clientY: clientHeight / 2 }),
  );
}

const frame = (): Promise<number> => new Promise(requestAnimationFrame);

/** Waits until the picture is drawn finely and in its own fonts. */
async function settled(): Promise<void> {
  do await frame();
  while (host.querySelector('[data-drawn="fine"]') === null);
  // A font is requested when it is first used, and used once it has loaded.
  for (let tries = 0; tries < 2; tries++) {
    await document.fonts.ready;
    await frame();
  }
}

/** Whether a word is partly visible: cut by the frame of the map, or by the box over it. */
function isCut({ canvas, inks }: Word): boolean {
  const at = canvas.getBoundingClientRect();
  const scale = at.width / canvas.width;
  const { clientWidth, clientHeight } = host;
  const box = [...host.querySelectorAll('canvas')].find((one) => one.style.left === `${BOX}px`);
  const over = box?.hidden === false ? box.getBoundingClientRect() : null;
  const seen = inks.map((ink) => {
    const [left, right] = [at.left + ink.left * scale, at.left + ink.right * scale];
    const [top, bottom] = [at.top + ink.top * scale, at.top + ink.bottom * scale];
    const inside = left > RIM && top > RIM && right < clientWidth - RIM && bottom < clientHeight - RIM;
    const outside = right < RIM || bottom < RIM || left > clientWidth - RIM || top > clientHeight - RIM;
    const under =
      over !== null && left < over.right && right > over.left && top < over.bottom && bottom > over.top;
    return under ? 'cut' : inside ? 'inside' : outside ? 'outside' : 'cut';
  });
  return new Set(seen).size > 1 || seen.includes('cut');
}

/** The share of a letter's rim that may touch lines and hatching before the letter is hard to read. */
const LOST = 0.3;

/** What is printed, which words overlap, which are cut off, and which are illegible. */
async function read(): Promise<{ words: string[]; over: string[]; cut: string[]; lost: string[] }> {
  await settled();
  const words = printed(host.clientWidth);
  const over = words.flatMap((one, i) =>
    words
      .slice(i + 1)
      .filter((other) => one.inks.some((a) => other.inks.some((b) => lieOver(a, b, HAIR))))
      .map((other) => `${one.text} / ${other.text}`),
  );
  const capitals = words.filter(({ text }) => text === text.toLocaleUpperCase());
  return {
    words: words.map(({ text }) => text),
    over,
    cut: words.filter(isCut).map(({ text }) => text),
    lost: capitals.flatMap((word) => {
      const share = lost(word, devicePixelRatio);
      return share > LOST ? [`${word.text}: ${Math.round(share * 100)} %`] : [];
    }),
  };
}

const sheet = {
  open,
  openStill,
  speak: (language: string) => speak(language),
  at,
  taut,
  show,
  wheel,
  settled,
  read,
};
Object.assign(window, { sheet });
export type MapSheetPage = typeof sheet;
