/** Loads scenarios from disk: reads a folder's files for the validation in src/scenario. */
import { readdir, readFile, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { makeWorld, type World } from '../core/world.ts';
import { type Files, loadScenario } from '../scenario/load.ts';
import type { Fault } from '../scenario/report.ts';
import { files as named, type Scenario } from '../scenario/schema.ts';
import { makeWords, type Words } from '../strings/fluent.ts';
import { BadInput, WrongUse } from './errors.ts';

/** The program's own messages by file, in every language: those of the game, and those of the command line alone. */
const PROGRAM = import.meta.glob<string>(['../strings/??.ftl', '../strings/command-line/??.ftl'], {
  eager: true,
  query: '?raw',
  import: 'default',
});
const programIn = (language: string): string | undefined => {
  const [game, own] = [
    PROGRAM[`../strings/${language}.ftl`],
    PROGRAM[`../strings/command-line/${language}.ftl`],
  ];
  return game === undefined || own === undefined ? undefined : `${game}\n${own}`;
};

const SCENARIOS = fileURLToPath(new URL('../../scenarios/', import.meta.url));

/** The default scenario. */
const USUAL = 'moscow-1929';
/** The files of a scenario by folder: no other one is read, whatever else lies there. */
const FILES = [
  ['', new RegExp(`^(${Object.keys(named).join('|')}|[a-z]{2}\\.ftl|[a-z0-9-]+\\.despatch)$`)],
  ['powers', /\.json$/],
  ['lesson', /\.(json|ftl)$/],
] as const;
const MOST_BYTES = 4_000_000;

/** A folder as given, or by name one of the scenarios that come with the game. */
export async function findFolder(given: string | undefined): Promise<string> {
  const candidates =
    given === undefined ? [join(SCENARIOS, USUAL)] : [resolve(given), join(SCENARIOS, given)];
  for (const folder of candidates) {
    const found = await stat(folder).catch(() => null);
    if (found?.isDirectory()) return folder;
  }
  throw new BadInput(`no such folder: ${given ?? USUAL}; name a folder that holds a scenario.json`);
}

/**
 * The files of a scenario's folder as text, by path. Throws `BadInput` for a folder without `scenario.json`, before it
 * reads anything, and for a file that is too large.
 */
export async function readFolder(folder: string): Promise<Files> {
  const frame = await stat(join(folder, 'scenario.json')).catch(() => null);
  if (!frame?.isFile())
    throw new BadInput(`${folder}: no scenario.json in this folder; name a folder that holds one`);
  const texts: Record<string, string> = {};
  for (const [inside, pattern] of FILES) {
    const names = await readdir(join(folder, inside)).catch(() => []);
    for (const name of names.filter((one) => pattern.test(one))) {
      const full = join(folder, inside, name);
      const found = await stat(full).catch(() => null);
      if (!found?.isFile()) continue;
      if (found.size > MOST_BYTES)
        throw new BadInput(`${full}: ${found.size} bytes; a scenario's file has at most ${MOST_BYTES}`);
      texts[inside === '' ? name : `${inside}/${name}`] = await readFile(full, 'utf8');
    }
  }
  return texts;
}

/** A fault in one line: place, what was found, what is expected. */
export function faultLine({ file, path, found, expected }: Fault, files: Files): string {
  const place = path === '' ? file : `${file}: ${namedPath(path, files[file] ?? '')}`;
  return `${place}: found ${found}; expected ${expected}`;
}

/** A path with the id of each item of a list beside its number: `events.3 ("ice").date`. */
function namedPath(path: string, text: string): string {
  let value = parsed(text);
  const steps = path.split('.').map((step) => {
    const isItem = Array.isArray(value);
    value = isRecord(value) ? value[step] : undefined;
    return isItem && isRecord(value) && typeof value.id === 'string' ? `${step} ("${value.id}")` : step;
  });
  return steps.join('.');
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** A scenario that can be played. Throws `BadInput` with all faults otherwise. */
export async function openFolder(given: string | undefined): Promise<Scenario> {
  const folder = await findFolder(given);
  const files = await readFolder(folder);
  const loaded = loadScenario(files);
  if ('scenario' in loaded) return loaded.scenario;
  throw new BadInput(
    `${folder} can't be played:\n${loaded.faults.map((fault) => `  ${faultLine(fault, files)}`).join('\n')}`,
  );
}

/** The world of a seed in such a scenario. */
export async function openWorld(given: string | undefined, seed: number): Promise<World> {
  return makeWorld(await openFolder(given), seed);
}

/** Languages of both the scenario and the program, English first. */
export function languagesOf(scenario: Scenario): string[] {
  const all = Object.keys(scenario.messages).filter((language) => programIn(language) !== undefined);
  return all.sort((a, b) => Number(b === 'en') - Number(a === 'en') || (a < b ? -1 : 1));
}

/** The messages in the language of `--lang`; English by default. */
export function wordsOf(scenario: Scenario, language = 'en'): Words {
  const known = languagesOf(scenario);
  if (!known.includes(language) && language !== 'en')
    throw new WrongUse(`no such language: ${language}; ${scenario.id} speaks ${known.join(', ')}`);
  return makeWords(language, [programIn(language) ?? '', scenario.messages[language] ?? '']);
}

/** The scripts of a scenario's endings as text; empty where the folder has none. */
export async function scriptsOf(folder: string): Promise<string[]> {
  const names = await readdir(join(folder, 'endings')).catch(() => []);
  const scripts = names.filter((name) => name.endsWith('.despatch')).sort();
  return Promise.all(scripts.map((name) => readFile(join(folder, 'endings', name), 'utf8')));
}
