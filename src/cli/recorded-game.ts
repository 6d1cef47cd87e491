/** Games that a verb is given: a file, an address that holds a game, or the scenario's own history. Faults become words. */
import { readFile } from 'node:fs/promises';
import {
  type Changed,
  type DoorFault,
  MOST_LETTERS,
  type Opened,
  openGame,
  readGame,
  type Written,
} from '../chronicle/door.ts';
import { holdsGame, unpack } from '../chronicle/link.ts';
import { printAct } from '../chronicle/notation.ts';
import { MOST_SEED } from '../chronicle/seed.ts';
import { advance, begin, gameOf, isFinished, type Timeline } from '../chronicle/timeline.ts';
import { isoOf } from '../core/calendar.ts';
import { positionOf } from '../core/game.ts';
import { makeWorld } from '../core/world.ts';
import type { Scenario } from '../scenario/schema.ts';
import type { Words } from '../strings/fluent.ts';
import { refusalWords } from '../strings/refusal-words.ts';
import { type Given, readSeedFlag, textFlag } from './arguments.ts';
import { BadInput } from './errors.ts';
import { openFolder, wordsOf } from './scenario-folder.ts';
import type { Terminal } from './terminal.ts';

/** Options of every verb that is given a game. */
export const GAME_OPTIONS = {
  json: { type: 'boolean' },
  lang: { type: 'string' },
  scenario: { type: 'string' },
  seed: { type: 'string' },
} as const;

/** A game that was given, played to its last day, and the words to tell it in. */
export interface Recorded {
  readonly scenario: Scenario;
  /** The folder of the scenario as it was named, for those who open it in a thread. */
  readonly folder: string | undefined;
  readonly words: Words;
  readonly timeline: Timeline;
}

/** A fault in words: what, where, and the remedy. */
function faultWords(name: string, fault: DoorFault): string {
  switch (fault.code) {
    case 'large':
      return `${name}: longer than ${MOST_LETTERS} characters; no game is`;
    case 'empty':
      return `${name}: there is no act in it; write a line such as 1928-12-29  note POL`;
    case 'line': {
      const lines = [fault.first, ...fault.more].map(
        (f) => `  line ${f.line}, column ${f.column}: found ${f.found}; expected ${f.expected}`,
      );
      return `${name} is no despatch:\n${lines.join('\n')}`;
    }
    case 'seed':
      return `${name}: ${placeWords(fault.at)}seed: found ${fault.found}; expected a whole number from 0 to ${MOST_SEED}`;
    case 'tag':
      return `${name}: ${placeWords(fault.at)}${fault.tag}: found ${fault.found}; expected ${
        fault.tag === 'Version' ? 'a whole number' : '16 to 64 hexadecimal digits'
      }, or no such tag`;
    case 'not-json':
      return `${name} is no log: found no JSON; expected a log as one JSON object`;
    case 'not-a-log':
      return `${name} is no log: ${fault.path === '' ? 'the log' : fault.path}: expected ${fault.expected}`;
    case 'not-a-command':
      return `${name} is no log: commands.${fault.index}: found something else; expected a command, such as {"do":"note","power":"POL"}`;
    case 'scenario':
      return `${name} belongs to the scenario ${fault.id}, and ${fault.expected} was opened; name the folder of ${fault.id} after --scenario`;
  }
}

const placeWords = (at: { line: number; column: number } | null): string =>
  at === null ? '' : `line ${at.line}, column ${at.column}: `;

/** What came through the door, or `BadInput`. */
function admitted<T extends object>(name: string, came: T | { readonly fault: DoorFault }): T {
  if ('fault' in came) throw new BadInput(faultWords(name, came.fault));
  return came;
}

/** The end of an address where it holds a game, else null. */
function endOf(name: string): string | null {
  const at = name.indexOf('#');
  return at >= 0 && holdsGame(name.slice(at)) ? name.slice(at) : null;
}

async function read(name: string): Promise<Written> {
  const end = endOf(name);
  if (end !== null) {
    const packed = await unpack(end, MOST_LETTERS);
    if (packed === null)
      throw new BadInput('the address holds no whole game; copy all of it, in quotation marks');
    return admitted('the address', readGame(packed));
  }
  const text = await readFile(name, 'utf8').catch(() => {
    throw new BadInput(`can't read ${name}; name a .despatch file, a .json log, or "history"`);
  });
  return admitted(name, readGame(text));
}

/** Why it may not come out as it was written down. */
const CHANGED: Readonly<Record<Changed, string>> = {
  version: 'with another version of the scenario',
  digest: 'with other data of the scenario',
  fingerprint: 'under other rules, or it has been altered since: it comes out otherwise than it says',
};

/**
 * Tells of a game that was made under other rules, and how far it goes under today's. One that was not, and that the
 * rules refuse all the same, is bad input.
 */
function report(
  words: Words,
  name: string,
  { timeline, stopped, changed }: Opened,
  terminal: Terminal,
): void {
  const { world } = timeline;
  if (changed !== null)
    terminal.err(
      `${name}: this game of ${world.scenario.id} was played ${CHANGED[changed]}. It is replayed under today's rules, as far as they allow.\n`,
    );
  if (stopped === null) return;
  const { index, command, refusal } = stopped;
  const what = command.do === 'wait' ? `wait until ${command.until ?? ''}` : printAct(command);
  const date = isoOf(world.calendar, positionOf(gameOf(timeline)).day);
  const where = `${name}: command ${index + 1}, "${what}" on ${date}: ${refusalWords(words, refusal)}`;
  if (changed === null) throw new BadInput(where);
  terminal.err(`${where} The replay ends here.\n`);
}

/** Plays to the last day: a log may stop before it, the game does not. One that the rules refused ends where it is. */
function finished({ timeline, stopped }: Opened): Timeline {
  if (stopped !== null || isFinished(timeline)) return timeline;
  const { calendar } = timeline.world;
  return advance(timeline, { do: 'wait', until: isoOf(calendar, calendar.lastDay) }).timeline;
}

/** The game with the deal that the call asks for: with another one than its own it has no fingerprint to keep to. */
function dealt(written: Written, flag: string | boolean | undefined): Written {
  const seed = readSeedFlag(flag, written.seed);
  return seed === written.seed ? written : { ...written, seed, fingerprint: null };
}

function historyText(despatches: Readonly<Record<string, string>>): string {
  const text = despatches.history;
  if (text === undefined) throw new BadInput('this scenario has no history.despatch');
  return text;
}

/** The game that the first word of the call names; throws `BadInput`, and warns of one made under other rules. */
export async function openRecorded(given: Given, terminal: Terminal): Promise<Recorded> {
  const name = given.words[0] ?? '';
  const named = textFlag(given, 'scenario');
  const own = name === 'history' ? null : await read(name);
  const folder = named ?? own?.scenario ?? undefined;
  const scenario = await openFolder(folder);
  const words = wordsOf(scenario, textFlag(given, 'lang'));
  const told = own ?? admitted('history.despatch', readGame(historyText(scenario.despatches)));
  const opened = admitted(
    name,
    openGame(dealt(told, given.flags.seed), scenario, (seed) => begin(makeWorld(scenario, seed))),
  );
  report(words, name, opened, terminal);
  return { scenario, folder, words, timeline: finished(opened) };
}
