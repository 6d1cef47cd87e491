/**
 * Entry point of the page. The first sheet and its few words come at once; all other words, the rules and the
 * desk are loaded while it is read.
 */
import { h, render } from 'preact';
import { openPageLanguage, wanted } from './desk/settings/language.ts';
import { Opening } from './desk/title/opening.tsx';
import type { Listed } from './scenario/listed.ts';
import type { Scenario } from './scenario/schema.ts';
import { makeWords } from './strings/fluent.ts';

async function fetched(address: string): Promise<Response> {
  const response = await fetch(new URL(address, document.baseURI));
  if (!response.ok) throw new Error(`${response.status} ${response.url}`);
  return response;
}

const json = async (address: string): Promise<unknown> => (await fetched(address)).json();

/** The scenario named in the address, or the first one. */
async function findScenario(): Promise<Listed> {
  const all = (await json('scenarios/index.json')) as Record<string, Listed>;
  const asked = new URL(location.href).searchParams.get('scenario');
  return all[asked ?? ''] ?? Object.values(all)[0] ?? { name: '', openings: {} };
}

/** The seed in the address, not yet parsed. */
const seedAsked = (): string | null => new URL(location.href).searchParams.get('seed');

/** Milliseconds for which the first sheet waits for its fonts (design choice: nobody notices them). */
const PATIENCE = 200;

/** Waits for the title's font, within limits: a later change of font would lay out the sheet twice. */
const faceOf = (title: string): Promise<unknown> =>
  Promise.race([
    document.fonts.load('1em "Old Standard TT"', title).catch(() => null),
    new Promise((go) => setTimeout(go, PATIENCE)),
  ]);

/**
 * The first sheet has been drawn. A page in the background never is.
 */
const seen = (): Promise<unknown> =>
  new Promise((go) => {
    requestAnimationFrame(() => setTimeout(go));
    setTimeout(go, PATIENCE);
  });

async function open(place: Element): Promise<void> {
  const { name, openings } = await findScenario();
  const language = wanted(Object.keys(openings)).slice(0, 2);
  const words = makeWords(language, [openings[language] ?? '']);
  document.documentElement.lang = language;
  await faceOf(words.say('scenario-title'));
  render(h(Opening, { words }), place);
  // Everything else comes after it: on a slow line it would take its time from the first sheet.
  await seen();
  const folder = `scenarios/${name}`;
  const text = async (language: string) => (await fetched(`${folder}.${language}.ftl`)).text();
  const all = await Promise.all([
    import('./page.ts'),
    // Validated when the page was built.
    json(`${folder}.json`) as Promise<Scenario>,
    openPageLanguage(Object.keys(openings), text),
  ]).catch((error: unknown) => {
    // Nothing has begun yet, so reloading loses nothing.
    render(h(Opening, { words, again: () => location.reload() }), place);
    console.error(error);
    return null;
  });
  if (all === null) return;
  const [{ openPage }, scenario, pageLanguage] = all;
  await openPage(place, scenario, seedAsked(), pageLanguage, json, `${folder}.lesson.json`);
}

const place = document.querySelector('#desk');
if (place !== null) {
  open(place).catch((error: unknown) => {
    render(null, place);
    place.textContent = error instanceof Error ? error.message : String(error);
    throw error;
  });
}
