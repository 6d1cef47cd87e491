/** Faults of a scenario's files that are no data: its word files, and the game that "Watch history" plays. */
import { begin } from '../chronicle/timeline.ts';
import { type GameFault, openGame, readGame } from '../chronicle/written-game.ts';
import { makeWorld } from '../core/world.ts';
import type { Files } from '../scenario/load.ts';
import { variablesOf } from '../scenario/message-variables.ts';
import type { Fault } from '../scenario/report.ts';
import type { Scenario } from '../scenario/schema.ts';
import { readWordFile } from '../strings/word-file.ts';
import { stoppedWords } from './read-game.ts';
import { wordsOf } from './scenario-folder.ts';

const HISTORY = 'history.despatch';
const OF_THE_SCENARIO = /^[a-z]{2}\.ftl$/;

/** Lines that Fluent leaves out, messages that are written twice, and variables that the game does not give. */
export function wordFaults(scenario: Scenario, files: Files): Fault[] {
  const given = variablesOf(scenario);
  return Object.entries(files).flatMap(([file, text]): Fault[] => {
    if (!file.endsWith('.ftl')) return [];
    const { messages, faults } = readWordFile(text);
    const unknown = messages.flatMap(({ id, line, variables }) => {
      const known = OF_THE_SCENARIO.test(file) ? given(id) : null;
      const expected =
        known === null || known.length === 0
          ? 'no variable, since this message is given none'
          : `one of ${known.map((name) => `$${name}`).join(', ')}`;
      return [...new Set(variables)]
        .filter((name) => known !== null && !known.includes(name))
        .map((name) => ({ file, path: `line ${line}: ${id}`, found: `$${name}`, expected }));
    });
    return [...faults.map((fault) => ({ file, path: `line ${fault.line}`, ...fault })), ...unknown];
  });
}

function faultsOfGame(fault: GameFault): Fault[] {
  const file = HISTORY;
  switch (fault.code) {
    case 'line':
      return [fault.first, ...fault.more].map(({ line, column, found, expected }) => ({
        file,
        path: `line ${line}, column ${column}`,
        found,
        expected,
      }));
    case 'scenario':
      return [{ file, path: 'Scenario', found: `"${fault.id}"`, expected: `"${fault.expected}"` }];
    case 'seed':
      return [{ file, path: 'Seed', found: fault.found, expected: 'a whole number' }];
    case 'tag':
      return [{ file, path: fault.tag, found: fault.found, expected: 'no such tag' }];
    default:
      return [{ file, path: '', found: 'no game', expected: 'lines such as "1928-12-29  note POL"' }];
  }
}

/** What keeps the history of a scenario from being watched to its end. */
export function historyFaults(scenario: Scenario): Fault[] {
  const text = scenario.despatches.history;
  if (text === undefined) return [];
  const read = readGame(text);
  if ('fault' in read) return faultsOfGame(read.fault);
  const opened = openGame(read, scenario, (seed) => begin(makeWorld(scenario, seed)));
  if ('fault' in opened) return faultsOfGame(opened.fault);
  const { timeline, stopped } = opened;
  if (stopped === null) return [];
  const found = stoppedWords(wordsOf(scenario), timeline, stopped);
  const at = read.places?.[stopped.index];
  const path = at ? `line ${at.line}, column ${at.column}` : '';
  return [{ file: HISTORY, path, found, expected: 'only acts that the rules allow on their day' }];
}
