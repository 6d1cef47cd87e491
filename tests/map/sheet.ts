// The map with the words, faces and powers of the real game, on a page of its own: what is printed on it at every zoom
// and in every language.
import '../../src/desk/styles/fonts.css';
import '../../src/desk/styles/fonts-cyrillic.css';
import placesUrl from '../../assets/map/places.json?url';
import statesUrl from '../../assets/map/states.json?url';
import waterUrl from '../../assets/map/water.json?url';
import { readPlaces, readStates, readWaters } from '../../src/atlas/shapes.ts';
import { gameOf } from '../../src/chronicle/timeline.ts';
import { view } from '../../src/core/view.ts';
import { mapNames } from '../../src/desk/hang.ts';
import { pictureOf } from '../../src/desk/picture.ts';
import type { MapHandle, MapReading, Road } from '../../src/map/reading.ts';
import { openMap } from '../../src/map/scene.ts';
import { deskAfter, house } from '../desk/given.ts';
import { forget, lieOver, printed } from './printed.ts';

const GAME = 'moscow-1929';
/** Device pixels by which inks may touch: what the eye takes for one gap. */
const HAIR = 0.75;
/** Milliseconds: longer than the map waits before it paints a zoomed sheet finely. */
const QUIET = 250;

const json = async (url: string): Promise<unknown> => (await fetch(url)).json();
const host = document.querySelector<HTMLElement>('#map') ?? document.body;
let map: MapHandle | null = null;

/** Opens the map in a language, without movement. */
async function open(language: string): Promise<void> {
  map?.destroy();
  document.documentElement.lang = language;
  const [states, water, places] = await Promise.all([json(statesUrl), json(waterUrl), json(placesUrl)]);
  const atlas = { states: readStates(states), water: readWaters(water), places: readPlaces(places) };
  const { words, world } = house(GAME, language);
  map = await openMap(host, {
    onSelect: () => undefined,
    reducedMotion: true,
    atlas,
    words: mapNames(words, world, atlas.places.towns, atlas.places.waters),
  });
  await document.fonts.ready;
}

/** The game after these commands, in despatch notation, as the desk shows it; with more said of it. */
function at(line: string, selected: string, language: string, more: Partial<MapReading> = {}): MapReading {
  const desk = deskAfter(line, GAME, language);
  const timeline = desk.timeline.peek();
  return { ...pictureOf(desk.house, timeline, view(gameOf(timeline), 'player'), selected), ...more };
}

/** Every power on the same road, and every thread that the game knows pulled tight at once. */
function taut(road: Road, language: string): MapReading {
  const base = at('', 'POL', language);
  const desk = deskAfter('', GAME, language);
  const timeline = desk.timeline.peek();
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

const show = (reading: MapReading): void => map?.show(reading);

/** Waits until nothing has been printed for a while. */
async function settled(): Promise<void> {
  for (let before = -1; before !== printed(0).length; ) {
    before = printed(0).length;
    await new Promise((done) => setTimeout(done, QUIET));
    await new Promise((done) => requestAnimationFrame(done));
  }
}

/** Prints everything anew, and says what was printed and which words lie over which. */
async function read(): Promise<{ words: string[]; over: string[] }> {
  await settled();
  forget();
  map?.resize();
  await settled();
  const words = printed(host.clientWidth);
  const over = words.flatMap((one, i) =>
    words
      .slice(i + 1)
      .filter((other) => one.inks.some((a) => other.inks.some((b) => lieOver(a, b, HAIR))))
      .map((other) => `${one.text} / ${other.text}`),
  );
  return { words: words.map(({ text }) => text), over };
}

const sheet = { open, at, taut, show, read };
Object.assign(window, { sheet });
export type MapSheetPage = typeof sheet;
