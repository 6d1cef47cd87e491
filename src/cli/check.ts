/**
 * `check`: validates the scenario in a folder and its lesson; prints all faults at once, and warnings about parts
 * without effect.
 */
import { basename } from 'node:path';
import type { Atlas } from '../atlas/shapes.ts';
import { assignmentFaults } from '../lesson/assignment-faults.ts';
import { glossaryFaults } from '../lesson/glossary-faults.ts';
import { paperFaults } from '../lesson/paper-faults.ts';
import { stopFaults } from '../lesson/stop-faults.ts';
import { type Lesson, loadLesson } from '../scenario/lesson/load-lesson.ts';
import { lessonMessages } from '../scenario/lesson/messages.ts';
import { lint, type Warning, type WarningCode } from '../scenario/lint.ts';
import { type Files, loadScenario } from '../scenario/load.ts';
import { requiredMessages } from '../scenario/messages.ts';
import type { Fault } from '../scenario/report.ts';
import type { Scenario } from '../scenario/schema.ts';
import { makeWords } from '../strings/fluent.ts';
import { readArguments, textFlag } from './arguments.ts';
import { readAtlas } from './atlas-file.ts';
import { historyFaults, wordFaults } from './check-files.ts';
import { faultLine, findFolder, languagesOf, readFolder, wordsOf } from './scenario-folder.ts';
import type { Terminal } from './terminal.ts';

const WHY: Readonly<Record<WarningCode, string>> = {
  'cannot-invite':
    'nobody can ever invite this power: permission is out of reach, and a breach costs more than there is',
  'cannot-agree': 'this power can never say yes, whatever the text and the company',
  'no-weights': 'no wording of this clause changes the answers of this power, since it has no weights for it',
  'event-outside': 'this event can never fire: its day lies outside of the calendar',
  'event-never': 'this event can never fire: its condition never holds',
  'crisis-reversed': 'this crisis can never come: its "until" is before its "from"',
  'ending-never': 'this ending is never reached',
  'goal-never': 'this goal can never be met',
  'clock-outside': 'this step of the clock lies outside of the calendar',
  'tide-outside': 'this tide never runs within the calendar',
  'curve-unused': 'no power concedes by this curve',
  'source-unused': 'nothing cites this source',
  'dispute-unused': 'nothing opens this card',
  'codex-outside': 'this entry is never shown: its day lies after the last one',
  'codex-alone': 'no other entry leads to this one',
  'no-land': 'the atlas has no land with this code, so the power is not on the map',
  'no-message': 'this message has no text',
  'no-history': 'there is no history.despatch to watch',
  'other-folder':
    'this id is not the name of the folder, under which the page and the command line look for the scenario of a saved game; give both one name',
};

/** Messages of the scenario that are missing in these languages. */
function missingMessages(scenario: Scenario, languages: readonly string[]): Warning[] {
  return languages.flatMap((language) => {
    const words = wordsOf(scenario, language);
    return requiredMessages(scenario)
      .filter((id) => !words.has(id))
      .map((id): Warning => ({ code: 'no-message', file: `${language}.ftl`, about: id }));
  });
}

/** Messages of the lesson that are missing in these languages. */
function missingInLesson(lesson: Lesson, files: Files, languages: readonly string[]): Warning[] {
  return languages.flatMap((language) => {
    const texts = Object.keys(files).filter(
      (path) => path.startsWith('lesson/') && path.endsWith(`.${language}.ftl`),
    );
    const words = makeWords(
      language,
      texts.map((path) => files[path] ?? ''),
    );
    return lessonMessages(lesson)
      .filter((id) => !words.has(id))
      .map((id): Warning => ({ code: 'no-message', file: `lesson/*.${language}.ftl`, about: id }));
  });
}

/** What is checked of a lesson once it and its scenario have been loaded. */
const LESSON: readonly ((scenario: Scenario, lesson: Lesson) => readonly Fault[])[] = [
  stopFaults,
  assignmentFaults,
  paperFaults,
  glossaryFaults,
];

interface Found {
  readonly scenario: Scenario | null;
  readonly faults: readonly Fault[];
  readonly warnings: readonly Warning[];
}

/** All faults and warnings, for the given language or for all languages of the scenario. */
function lookedThrough(files: Files, language: string | undefined): Found {
  const loaded = loadScenario(files);
  const lesson = loadLesson(files);
  const faults = [
    ...('faults' in loaded ? loaded.faults : []),
    ...('faults' in lesson ? lesson.faults : []),
    ...('scenario' in loaded && 'lesson' in lesson
      ? LESSON.flatMap((faultsOf) => faultsOf(loaded.scenario, lesson.lesson))
      : []),
  ];
  if (!('scenario' in loaded)) return { scenario: null, faults, warnings: [] };
  const { scenario } = loaded;
  const languages = language === undefined ? languagesOf(scenario) : [language];
  faults.push(...wordFaults(scenario, files), ...historyFaults(scenario));
  const warnings = [
    ...lint(scenario),
    ...missingMessages(scenario, languages),
    ...('lesson' in lesson ? missingInLesson(lesson.lesson, files, languages) : []),
  ];
  return { scenario, faults, warnings };
}

/** The player and partners whose `mapCode` is no land of the atlas; observers may lie outside of the map. */
function landless({ playerPower, partners }: Scenario, { states }: Atlas): Warning[] {
  return [playerPower, ...partners]
    .filter(({ mapCode }) => !states.has(mapCode))
    .map(({ id, mapCode }): Warning => ({ code: 'no-land', file: `powers/${id}.json`, about: mapCode }));
}

/** A copy that still has the id of its model would share that one's saved games, and they would open in the wrong one. */
const named = ({ id }: Scenario, folder: string): Warning[] =>
  id === basename(folder) ? [] : [{ code: 'other-folder', file: 'scenario.json', about: id }];

/** What a fault of this file spoils where the scenario can be played. */
function consequence(file: string): string {
  if (file.endsWith('.ftl')) return 'some of its texts are not shown as they are written';
  return file.startsWith('lesson/') ? "its lesson can't be used" : "its history can't be watched";
}

const counted = (count: number, what: string): string => `${count} ${what}${count === 1 ? '' : 's'}`;

export async function check(argv: readonly string[], terminal: Terminal): Promise<number> {
  const given = readArguments(
    argv,
    { json: { type: 'boolean' }, lang: { type: 'string' } },
    { least: 1, most: 1 },
  );
  const json = given.flags.json === true;
  const folder = await findFolder(given.words[0]);
  const files = await readFolder(folder);
  const { scenario, faults, warnings: found } = lookedThrough(files, textFlag(given, 'lang'));
  const warnings =
    scenario === null
      ? found
      : [...found, ...named(scenario, folder), ...landless(scenario, await readAtlas())];
  if (json) {
    terminal.out(`${JSON.stringify({ ok: faults.length === 0, faults, warnings })}\n`);
    return faults.length === 0 ? 0 : 1;
  }
  for (const fault of faults) terminal.err(`${faultLine(fault, files)}\n`);
  for (const { code, file, about } of warnings) terminal.out(`warning: ${file}: ${about}: ${WHY[code]}\n`);
  if (scenario !== null && faults.length === 0) {
    const { id, partners, observers, clauses, endings, events } = scenario;
    terminal.out(
      `${id} can be played: ${partners.length} partners, ${observers.length} observers, ${clauses.length} clauses, ` +
        `${events.length} events, ${endings.length} endings; ${counted(warnings.length, 'warning')}\n`,
    );
  } else {
    const but = [...new Set(faults.map(({ file }) => consequence(file)))].join(' and ');
    const what = scenario === null ? "it can't be played" : `it can be played, but ${but}`;
    terminal.err(`${counted(faults.length, 'fault')}: ${what}\n`);
  }
  return faults.length === 0 ? 0 : 1;
}
