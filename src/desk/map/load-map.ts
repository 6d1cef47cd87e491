/**
 * Mounts maps. Data and drawing code are fetched once, when a map is first wanted, and shared by all maps.
 * The drawing code is passed in: the desk may not import it.
 */
import { effect, type ReadonlySignal } from '@preact/signals';
import placesUrl from '../../../assets/map/places.json?url';
import statesUrl from '../../../assets/map/states.json?url';
import waterUrl from '../../../assets/map/water.json?url';
import type { MapData, MapEvents, MapHandle, MapWords, OpenMap } from '../../atlas/picture.ts';
import { readPlaces, readStates, readWaters } from '../../atlas/shapes.ts';
import type { PublicWorld } from '../../core/world.ts';
import type { Words } from '../../strings/fluent.ts';
import { isStill } from '../settings/settings.ts';

/** What a map needs: the page's words, the data, and the drawing code, which is passed in. */
export interface MapSource {
  readonly words: ReadonlySignal<Words>;
  readonly world: PublicWorld;
  /** Fetches a file of the page's own. */
  readonly json: (address: string) => Promise<unknown>;
  /** Loads the drawing code. */
  readonly drawing: () => Promise<{ readonly openMap: OpenMap }>;
  /** Loads the URL of the worker that paints a single picture. */
  readonly program: () => Promise<{ readonly default: string }>;
}

/** The three files of the atlas. */
export const FILES = [statesUrl, waterUrl, placesUrl] as const;

export function mapNames(
  words: Words,
  { scenario }: PublicWorld,
  towns: readonly { readonly id: string }[],
  waters: readonly { readonly id: string }[],
): MapWords {
  const { partners, playerPower, observers } = scenario;
  const named = (all: readonly { readonly id: string }[], kind: string): Record<string, string> =>
    Object.fromEntries(
      all.flatMap(({ id }) => {
        const found = [`place-${id}`, `${kind}-${id}`].find((message) => words.has(message));
        return found === undefined ? [] : [[id, words.say(found)]];
      }),
    );
  return {
    states: Object.fromEntries(
      [playerPower, ...partners, ...observers].map(({ id, mapCode }) => [
        mapCode,
        words.first([`power-${id}.map`, `power-${id}`]),
      ]),
    ),
    towns: named(towns, 'town'),
    waters: named(waters, 'water'),
    title: [words.say('map-over'), words.say('map-title'), words.say('map-under')],
    threads: {
      'not-without': words.say('thread-not-without'),
      watches: words.say('thread-watches'),
      hostile: words.say('thread-hostile'),
    },
  };
}

let kept: Promise<MapData> | null = null;

/** One fetch for all maps; a failed one is retried the next time. */
function dataOf(json: MapSource['json']): Promise<MapData> {
  kept ??= Promise.all(FILES.map(json)).then(([states, water, places]) => ({
    states: readStates(states),
    water: readWaters(water),
    places: readPlaces(places),
  }));
  kept.catch(() => {
    kept = null;
  });
  return kept;
}

const canDraw = (): boolean => document.createElement('canvas').getContext('2d') !== null;

/** Rejects if the browser provides no canvas, before the drawing code is loaded, which would fail without one. */
export async function mountMap(
  source: MapSource,
  host: HTMLElement,
  events: MapEvents | null,
): Promise<MapHandle> {
  if (events === null) return (await import('./still-map.ts')).mountStill(source, host);
  const { words, world, json, drawing } = source;
  if (!canDraw()) throw new Error('The map needs a canvas, and the browser gives none.');
  const [{ openMap }, atlas] = await Promise.all([drawing(), dataOf(json)]);
  const { towns, waters } = atlas.places;
  const named = (): MapWords => mapNames(words.value, world, towns, waters);
  const sheet = await openMap(host, {
    ...events,
    reducedMotion: isStill,
    atlas,
    words: named(),
  });
  const silence = effect(() => sheet.setWords(named()));
  return {
    show: (picture) => sheet.show(picture),
    select: (power) => sheet.select(power),
    middleOf: (thread) => sheet.middleOf(thread),
    whereIs: (power) => sheet.whereIs(power),
    rest: () => sheet.rest(),
    resize: () => sheet.resize(),
    destroy: () => {
      silence();
      sheet.destroy();
    },
  };
}
