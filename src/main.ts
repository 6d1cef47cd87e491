/**
 * The entry of the page. The words and the first sheet come at once; the rules and the desk are fetched while it is
 * read.
 */
import { h, render } from 'preact';
import { Opening } from './desk/screens/opening.tsx';
import { openTongue } from './desk/tongue.ts';
import type { Scenario } from './scenario/schema.ts';

async function fetched(address: string): Promise<Response> {
  const response = await fetch(new URL(address, document.baseURI));
  if (!response.ok) throw new Error(`${response.status} ${response.url}`);
  return response;
}

const json = async (address: string): Promise<unknown> => (await fetched(address)).json();

/** The scenario that the address asks for, or the first there is, and its languages. */
async function findScenario(): Promise<[id: string, languages: readonly string[]]> {
  const all = Object.entries((await json('scenarios/index.json')) as Record<string, readonly string[]>);
  const asked = new URL(location.href).searchParams.get('scenario');
  return all.find(([id]) => id === asked) ?? all[0] ?? ['', []];
}

/** The seed that the address asks for; 0 deals every Government as it was. */
function seedAsked(): number {
  const seed = Number(new URL(location.href).searchParams.get('seed') ?? 0);
  return Number.isSafeInteger(seed) && seed >= 0 ? seed % 2 ** 32 : 0;
}

async function open(place: Element): Promise<void> {
  const fetching = import('./house.ts');
  const [id, languages] = await findScenario();
  const folder = `scenarios/${id}`;
  // It was checked when the page was built.
  const found = json(`${folder}.json`) as Promise<Scenario>;
  const text = async (language: string) => (await fetched(`${folder}.${language}.ftl`)).text();
  const tongue = await openTongue(languages, text);
  render(h(Opening, { words: tongue.words.value }), place);
  const all = await Promise.all([fetching, found]).catch((error: unknown) => {
    // Nothing has begun yet: the page is opened anew.
    render(h(Opening, { words: tongue.words.value, again: () => location.reload() }), place);
    console.error(error);
    return null;
  });
  if (all === null) return;
  const [{ openHouse }, scenario] = all;
  await openHouse(place, scenario, seedAsked(), tongue, json);
}

const place = document.querySelector('#desk');
if (place !== null) {
  open(place).catch((error: unknown) => {
    render(null, place);
    place.textContent = error instanceof Error ? error.message : String(error);
    throw error;
  });
}
