/**
 * The entry of the page. The words and the first sheet come at once; the rules and the desk are fetched while it is
 * read.
 */
import { h, render } from 'preact';
import { Opening } from './desk/screens/opening.tsx';
import type { Scenario } from './scenario/schema.ts';
import deskWordsUrl from './strings/desk.en.ftl?url';
import wordsUrl from './strings/en.ftl?url';
import { makeWords } from './strings/fluent.ts';

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
  await openHouse(place, found, seedAsked(), words, json);
}

const place = document.querySelector('#desk');
if (place !== null) {
  open(place).catch((error: unknown) => {
    render(null, place);
    place.textContent = error instanceof Error ? error.message : String(error);
    throw error;
  });
}
