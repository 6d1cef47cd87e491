/**
 * The only place where the parts are put together for the page. The words and the first sheet come at once; the
 * rules and the desk are fetched while it is read, and the map when it is asked for.
 */
import { h, render } from 'preact';
import placesUrl from '../assets/map/places.json?url';
import statesUrl from '../assets/map/states.json?url';
import waterUrl from '../assets/map/water.json?url';
import type { Stop } from './atlas/neighbours.ts';
import type { World } from './core/world.ts';
import type { Hung, MountMap } from './desk/house.ts';
import { Opening } from './desk/screens/opening.tsx';
import type { Scenario } from './scenario/schema.ts';
import deskWordsUrl from './strings/desk.en.ftl?url';
import wordsUrl from './strings/en.ftl?url';
import { makeWords, type Words } from './strings/fluent.ts';

const LANGUAGE = 'en';

async function fetched(address: string): Promise<Response> {
  const response = await fetch(new URL(address, document.baseURI));
  if (!response.ok) throw new Error(`${response.status} ${response.url}`);
  return response;
}

const text = async (address: string): Promise<string> => (await fetched(address)).text();
const json = async (address: string): Promise<unknown> => (await fetched(address)).json();

/** The scenario that the address asks for, or the first there is; it was checked when the page was built. */
async function fetchScenario(): Promise<Scenario> {
  const ids = (await json('scenarios/index.json')) as readonly string[];
  const asked = new URL(location.href).searchParams.get('scenario');
  const id = ids.find((one) => one === asked) ?? ids[0] ?? '';
  return (await json(`scenarios/${id}.json`)) as Scenario;
}

/** Names for the sheet; a town without a name is not printed. */
function mapWords(words: Words, { scenario }: World, towns: readonly string[], waters: readonly string[]) {
  const { partners, playerPower, observers } = scenario;
  const named = (ids: readonly string[], kind: string): Record<string, string> =>
    Object.fromEntries(
      ids.flatMap((id) => {
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
    threads: { 'not-without': words.say('thread-not-without'), hostile: words.say('thread-hostile') },
  };
}

/** Fetches the map's code and data once; every later hanging uses the same. */
function mapMounter(words: Words, world: World): MountMap {
  const data = async () => {
    const [{ readPlaces, readStates, readWaters }, states, water, places] = await Promise.all([
      import('./atlas/shapes.ts'),
      json(statesUrl),
      json(waterUrl),
      json(placesUrl),
    ]);
    return { states: readStates(states), water: readWaters(water), places: readPlaces(places) };
  };
  let kept: ReturnType<typeof data> | null = null;
  return async (host, onSelect): Promise<Hung> => {
    kept ??= data();
    kept.catch(() => {
      kept = null;
    });
    const [{ openMap }, atlas] = await Promise.all([import('./map/scene.ts'), kept]);
    const { towns, waters } = atlas.places;
    const sheet = await openMap(host, {
      onSelect,
      reducedMotion: matchMedia('(prefers-reduced-motion: reduce)').matches,
      atlas,
      words: mapWords(
        words,
        world,
        towns.map(({ id }) => id),
        waters.map(({ id }) => id),
      ),
    });
    const capitals = towns.filter(({ kind }) => kind === 'capital');
    return { sheet, stops: capitals.map(({ state, x, y }): Stop => ({ code: state, at: [x, y] })) };
  };
}

/** The seed that the address asks for; 0 deals every Government as it was. */
function seedAsked(): number {
  const seed = Number(new URL(location.href).searchParams.get('seed') ?? 0);
  return Number.isSafeInteger(seed) && seed >= 0 ? seed % 2 ** 32 : 0;
}

async function open(place: Element): Promise<void> {
  const fetching = import('./house.ts');
  const [found, ...own] = await Promise.all([fetchScenario(), text(wordsUrl), text(deskWordsUrl)]);
  const words = makeWords(LANGUAGE, [...own, found.messages[LANGUAGE] ?? '']);
  document.title = words.say('scenario-title');
  render(h(Opening, { words }), place);
  const { openHouse } = await fetching;
  await openHouse(place, found, seedAsked(), words, (world) => mapMounter(words, world));
}

const place = document.querySelector('#desk');
if (place !== null) {
  open(place).catch((error: unknown) => {
    render(null, place);
    place.textContent = error instanceof Error ? error.message : String(error);
    throw error;
  });
}
