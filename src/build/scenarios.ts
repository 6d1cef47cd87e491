// Makes a few files of each scenario folder: scenarios/<id>.json is the scenario as it comes out of its door, checked and
// whole but for its words, so that the page fetches it in one request and need not carry the door; every word of the
// page in one language, the program's and then the scenario's, is scenarios/<id>.<language>.ftl. A folder with a fault
// breaks the build and is shown in development with all its faults. scenarios/index.json lists the ids, each with its
// languages and, in each of these, the few words of the first sheet: it stands before the others have come.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { loadScenario } from '../scenario/load.ts';
import type { Scenario } from '../scenario/schema.ts';

/** The ids of all folders under `root` that hold a scenario.json, sorted. */
export function scenarioIds(root: string): string[] {
  if (!existsSync(root)) return [];
  return readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(root, entry.name, 'scenario.json')))
    .map((entry) => entry.name)
    .sort();
}

/** Every file of one scenario folder: path with forward slashes -> text, in the order of the paths. */
export function scenarioFiles(root: string, id: string): Record<string, string> {
  const folder = join(root, id);
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
  return Object.fromEntries(paths.map((path) => [path, readFileSync(join(folder, path), 'utf8')]));
}

/** The checked scenario of a folder. Throws with every fault: file, place, found, expected. */
function checkedScenario(root: string, id: string): Scenario {
  const loaded = loadScenario(scenarioFiles(root, id));
  if ('scenario' in loaded) return loaded.scenario;
  const faults = loaded.faults.map(
    ({ file, path, found, expected }) => `  ${file} ${path}: found ${found}; expected ${expected}`,
  );
  throw new Error(`scenarios/${id} can't be played:\n${faults.join('\n')}`);
}

const PROGRAM = fileURLToPath(new URL('../strings/', import.meta.url));
const DESK = join(PROGRAM, 'desk');

/** The program's words in one language: what is told of a game, then the desk's, room by room as English has them. */
export function programFiles(language: string): string[] {
  const rooms = readdirSync(DESK).filter((name) => name.endsWith('.en.ftl'));
  return [
    join(PROGRAM, `${language}.ftl`),
    ...rooms.sort().map((name) => join(DESK, name.replace('.en.', `.${language}.`))),
  ];
}

/** The languages of a scenario that the program speaks too, sorted. */
export function languagesOf(root: string, id: string): string[] {
  return readdirSync(join(root, id))
    .flatMap((name) => /^([a-z]{2})\.ftl$/.exec(name)?.[1] ?? [])
    .filter((language) => programFiles(language).every(existsSync))
    .sort();
}

/** What the first sheet says while everything else is fetched, or when it does not come. */
const OPENING = ['home-place', 'title-place', 'title-coming', 'late-failed', 'map-again', 'scenario-title'];

/** These messages alone, as they stand in the text. */
function openingIn(text: string): string {
  const message = new RegExp(`^(?:${OPENING.join('|')}) =.*(?:\\n[ ].*)*`, 'gm');
  return (text.match(message) ?? []).join('\n');
}

/** The files of the page under scenarios/, each by its name there with what makes its text. */
function made(root: string): ReadonlyMap<string, () => string> {
  const ids = scenarioIds(root);
  const words = (id: string, language: string): string =>
    [...programFiles(language), join(root, id, `${language}.ftl`)]
      .map((path) => readFileSync(path, 'utf8'))
      .join('\n');
  const opening = (id: string): Record<string, string> =>
    Object.fromEntries(languagesOf(root, id).map((language) => [language, openingIn(words(id, language))]));
  const files = new Map([
    ['index.json', () => JSON.stringify(Object.fromEntries(ids.map((id) => [id, opening(id)])))],
  ]);
  for (const id of ids) {
    files.set(`${id}.json`, () => JSON.stringify({ ...checkedScenario(root, id), messages: {} }));
    for (const language of languagesOf(root, id))
      files.set(`${id}.${language}.ftl`, () => words(id, language));
  }
  return files;
}

/** The text to answer for a request path such as `/scenarios/two-powers.json`, or null if it is not ours. */
export function answer(root: string, path: string): string | null {
  const name = /^\/scenarios\/([^/]+)$/.exec(path)?.[1] ?? '';
  return made(root).get(name)?.() ?? null;
}

/** Serves the scenario files in development and emits them in the build. */
export function scenarios(): Plugin {
  let root = '';
  return {
    name: 'litvinov:scenarios',
    configResolved(config) {
      root = join(config.root, 'scenarios');
    },
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        let text: string | null;
        try {
          text = answer(root, new URL(request.url ?? '/', 'http://page').pathname);
        } catch (error) {
          response.statusCode = 500;
          response.end(error instanceof Error ? error.message : String(error));
          return;
        }
        if (text === null) return next();
        const kind = text.startsWith('{') ? 'application/json' : 'text/plain';
        response.setHeader('Content-Type', `${kind}; charset=utf-8`);
        response.setHeader('Cache-Control', 'no-cache');
        response.end(text);
      });
    },
    // No module imports a scenario or its words, so Vite would not reload the page when one is edited.
    hotUpdate({ file }) {
      if (!file.startsWith(root.split(sep).join('/')) && !file.endsWith('.ftl')) return;
      this.environment.hot.send({ type: 'full-reload' });
    },
    generateBundle() {
      for (const [name, text] of made(root))
        this.emitFile({ type: 'asset', fileName: `scenarios/${name}`, source: text() });
    },
  };
}
