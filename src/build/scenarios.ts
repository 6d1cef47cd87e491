// Builds the files of each scenario folder: the validated scenario as JSON without its words; all words of the page in
// one language, the program's first and then the scenario's; separate word files for a few sheets that load late and
// for the background that only sheets and the end show; and one file with its lesson. A folder with a fault fails the
// build and is reported with all its faults in development.
// scenarios/index.json lists the ids, each with the name of its files and, for each of its languages, the few words of
// the first screen, which is shown before the other files have loaded.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { type Lesson, loadLesson } from '../scenario/lesson/load-lesson.ts';
import type { Listed } from '../scenario/listed.ts';
import { loadScenario } from '../scenario/load.ts';
import type { Fault } from '../scenario/report.ts';
import type { Scenario } from '../scenario/schema.ts';

/** The ids of all folders under `root` that hold a scenario.json, sorted. */
export function scenarioIds(root: string): string[] {
  if (!existsSync(root)) return [];
  return readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(root, entry.name, 'scenario.json')))
    .map((entry) => entry.name)
    .sort();
}

/** All files of one scenario folder as text by path with forward slashes, sorted by path. */
export function scenarioFiles(root: string, id: string): Record<string, string> {
  const folder = join(root, id);
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
  return Object.fromEntries(paths.map((path) => [path, readFileSync(join(folder, path), 'utf8')]));
}

function unusable(id: string, faults: readonly Fault[]): Error {
  const lines = faults.map(
    ({ file, path, found, expected }) => `  ${file} ${path}: found ${found}; expected ${expected}`,
  );
  return new Error(`scenarios/${id} can't be played:\n${lines.join('\n')}`);
}

/** The validated scenario of a folder. Throws with every fault: file, place, found, expected. */
function checkedScenario(root: string, id: string): Scenario {
  const loaded = loadScenario(scenarioFiles(root, id));
  if ('scenario' in loaded) return loaded.scenario;
  throw unusable(id, loaded.faults);
}

/** Its validated lesson. Throws as above. */
function checkedLesson(root: string, id: string): Lesson {
  const loaded = loadLesson(scenarioFiles(root, id));
  if ('lesson' in loaded) return loaded.lesson;
  throw unusable(id, loaded.faults);
}

const PROGRAM = fileURLToPath(new URL('../strings/', import.meta.url));
const DESK = fileURLToPath(new URL('../desk/', import.meta.url));
const COMMAND_LINE = fileURLToPath(new URL('../strings/command-line/', import.meta.url));

/**
 * Files with the program's words in one language: the messages of the game, then the desk's, in the order of the
 * English files, and those of the command line, which the page does not get.
 */
export function programFiles(language: string): string[] {
  const english = readdirSync(DESK, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.en.ftl'),
  );
  return [
    join(PROGRAM, `${language}.ftl`),
    ...english.sort().map((name) => join(DESK, name.replace('.en.', `.${language}.`))),
    join(COMMAND_LINE, `${language}.ftl`),
  ];
}

/** Folders of the desk whose words are loaded with the first of their sheets, not with the page. */
export const LATE = {
  late: ['branches', 'counsel', 'debrief', 'process', 'two-calendars'],
  lesson: ['lesson'],
  background: [join('end', 'minds')],
} as const;

/** Whether the file with words is in one of these folders of the desk. */
const isIn = (path: string, folders: readonly string[]): boolean =>
  folders.some((folder) => path.startsWith(join(DESK, folder, sep)));

/** The word files of a scenario's lesson in one language; its folder `lesson` has several. */
const lessonFiles = (root: string, id: string, language: string): string[] =>
  Object.keys(scenarioFiles(root, id))
    .filter((path) => path.startsWith('lesson/') && path.endsWith(`.${language}.ftl`))
    .map((path) => join(root, id, path));

/** The languages of a scenario that the program has too, sorted. */
export function languagesOf(root: string, id: string): string[] {
  return readdirSync(join(root, id))
    .flatMap((name) => /^([a-z]{2})\.ftl$/.exec(name)?.[1] ?? [])
    .filter((language) => programFiles(language).every(existsSync))
    .sort();
}

/** The words of the first screen, shown while everything else loads or when loading fails. */
const OPENING = ['home-place', 'title-place', 'title-coming', 'late-failed', 'map-again', 'scenario-title'];

/** Only these messages, as they are in the text. */
function openingIn(text: string): string {
  const message = new RegExp(`^(?:${OPENING.join('|')}) =.*(?:\\n[ ].*)*`, 'gm');
  return (text.match(message) ?? []).join('\n');
}

/** What of a scenario's words only sheets and the end show: messages of these kinds, with indented and empty lines. */
const BACKGROUND =
  /^(codex|dispute|ending|source|departure|epilogue|fate|dilemma-[\w-]+-voice)-[\w-]+ =.*(?:\n(?: .*)?(?=\n|$))*/gm;
/** Where the attributes of a message begin. */
const ATTRIBUTE = /\n +\.[a-z][\w-]* =/;

/** Only these messages. */
const backgroundIn = (text: string): string => (text.match(BACKGROUND) ?? []).join('\n');

/** What of an ending only the end shows. */
const OF_THE_END = /\n +\.(?:headline|text|later) =.*(?:\n +[^ .].*)*/g;

/**
 * The text with only so much of these messages as the desk needs to name a sheet or to find its subject in other texts:
 * the attributes of a codex entry, the title of a dispute, name and summary of an ending, nothing of the others.
 */
const withoutBackground = (text: string): string =>
  text.replace(BACKGROUND, (message, kind: string) => {
    const at = message.search(ATTRIBUTE);
    const end = at < 0 ? message.length : at;
    if (kind === 'codex') return message.slice(0, message.indexOf('=') + 1) + message.slice(end);
    if (kind === 'ending') return message.replace(OF_THE_END, '');
    return kind === 'dispute' ? message.slice(0, end) : '';
  });

/** Removes the comments for translators. */
const withoutComments = (text: string): string => text.replace(/^#.*\n/gm, '');

/** The same messages without the lines and spaces that Fluent does not read: nearly a hundredth of what is fetched. */
const terse = (text: string): string =>
  text
    .replace(/\n{2,}(?=[a-z-])/g, '\n')
    .replace(/\n +/g, '\n ')
    .replace(/^ (\.[\w-]+) = /gm, ' $1=')
    .replace(/\{ (\$?[\w.-]+) \}/g, '{$1}');

/** The files of one scenario: the end of each name with a function that makes its text. */
function filesOf(root: string, id: string): ReadonlyMap<string, () => string> {
  const together = (paths: readonly string[]): string =>
    paths.map((path) => withoutComments(readFileSync(path, 'utf8'))).join('\n');
  const words = (language: string): string =>
    [
      together(
        programFiles(language).filter(
          (path) => !path.startsWith(COMMAND_LINE) && !isIn(path, Object.values(LATE).flat()),
        ),
      ),
      withoutBackground(together([join(root, id, `${language}.ftl`)])),
    ].join('\n');
  const backgroundWords = (language: string): string =>
    [
      together(programFiles(language).filter((path) => isIn(path, LATE.background))),
      backgroundIn(together([join(root, id, `${language}.ftl`)])),
    ].join('\n');
  const lateWords = (language: string): string =>
    together(programFiles(language).filter((path) => isIn(path, LATE.late)));
  const lessonWords = (language: string): string =>
    together([
      ...programFiles(language).filter((path) => isIn(path, LATE.lesson)),
      ...lessonFiles(root, id, language),
    ]);
  return new Map([
    ['.json', () => JSON.stringify({ ...checkedScenario(root, id), messages: {} })],
    ['.lesson.json', () => JSON.stringify(checkedLesson(root, id))],
    ...languagesOf(root, id).flatMap((language): [string, () => string][] => [
      [`.${language}.ftl`, () => terse(words(language))],
      [`.${language}.background.ftl`, () => terse(backgroundWords(language))],
      [`.${language}.late.ftl`, () => terse(lateWords(language))],
      [`.${language}.lesson.ftl`, () => terse(lessonWords(language))],
    ]),
  ]);
}

/** A name for exactly this content, so that a page never gets the files of another version. */
export function nameFor(id: string, texts: readonly string[]): string {
  const hash = createHash('sha256');
  for (const text of texts) hash.update(text).update('\0');
  return `${id}-${hash.digest('hex').slice(0, 8)}`;
}

/** The list of all scenarios, with the names of their files. */
function indexOf(root: string, nameOf: (id: string) => string): Record<string, Listed> {
  return Object.fromEntries(
    scenarioIds(root).map((id) => {
      const files = filesOf(root, id);
      const openings = languagesOf(root, id).map((language) => [
        language,
        openingIn(files.get(`.${language}.ftl`)?.() ?? ''),
      ]);
      return [id, { name: nameOf(id), openings: Object.fromEntries(openings) }];
    }),
  );
}

/** The text for a request path such as `/scenarios/two-powers.json`; null for any other path. */
export function answer(root: string, path: string): string | null {
  const name = /^\/scenarios\/([^/]+)$/.exec(path)?.[1] ?? '';
  // In development a file is named after its scenario without a digest: each request reads it again.
  if (name === 'index.json') return JSON.stringify(indexOf(root, (id) => id));
  for (const id of scenarioIds(root)) {
    const text = name.startsWith(id) ? filesOf(root, id).get(name.slice(id.length)) : undefined;
    if (text !== undefined) return text();
  }
  return null;
}

/** Every file of the built page under scenarios/, by name. */
export function built(root: string): Map<string, string> {
  const files = new Map<string, string>();
  const names = new Map<string, string>();
  for (const id of scenarioIds(root)) {
    const texts = [...filesOf(root, id)].map(([end, text]): [string, string] => [end, text()]);
    const name = nameFor(
      id,
      texts.map(([, text]) => text),
    );
    names.set(id, name);
    for (const [end, text] of texts) files.set(name + end, text);
  }
  return files.set('index.json', JSON.stringify(indexOf(root, (id) => names.get(id) ?? id)));
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
      for (const [name, source] of built(root))
        this.emitFile({ type: 'asset', fileName: `scenarios/${name}`, source });
    },
  };
}
