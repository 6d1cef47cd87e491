/**
 * Reads the games that the command line is given: a file (a despatch, a log or a pupil's hand-in), an address that
 * contains one, or "history".
 */
import { readFile, stat } from 'node:fs/promises';
import { holdsBranches, parseBranches, textOfBranch } from '../chronicle/branch-notation.ts';
import { heldIn, unpack } from '../chronicle/link.ts';
import { parseDespatch, printAct } from '../chronicle/notation.ts';
import type { Played } from '../chronicle/play.ts';
import { MOST_SEED } from '../chronicle/seed.ts';
import { advance, begin, gameOf, isFinished, type Timeline } from '../chronicle/timeline.ts';
import {
  type Changed,
  type GameFault,
  MOST_BYTES,
  MOST_LETTERS,
  type Opened,
  openGame,
  readGame,
  type Written,
} from '../chronicle/written-game.ts';
import { isoOf } from '../core/calendar.ts';
import type { Command } from '../core/commands.ts';
import { positionOf } from '../core/game.ts';
import { makeWorld } from '../core/world.ts';
import { gameInHandIn } from '../lesson/game-in-hand-in.ts';
import type { Scenario } from '../scenario/schema.ts';
import type { Words } from '../strings/fluent.ts';
import { refusalWords } from '../strings/refusal-words.ts';
import { BadInput } from './errors.ts';
import { handInFaultWords } from './hand-in-words.ts';
import { openFolder } from './scenario-folder.ts';
import type { Terminal } from './terminal.ts';

/** A fault in words: what, where, and the remedy. */
function faultWords(name: string, fault: GameFault): string {
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
    case 'newer':
      return `${name}: a log in the format ${fault.format}, which a later version of the program has written; read it with that version`;
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

/** The result of reading; throws `BadInput` for a fault. */
function admitted<T extends object>(name: string, came: T | { readonly fault: GameFault }): T {
  if ('fault' in came) throw new BadInput(faultWords(name, came.fault));
  return came;
}

/** Where the fragment of an address of this game begins. */
const FRAGMENT = /#(?:game|handin|lesson)=/;

/** Reads no file that is larger than any file of games. */
async function fileText(name: string): Promise<string> {
  try {
    const { size } = await stat(name);
    if (size <= MOST_BYTES) return await readFile(name, 'utf8');
  } catch {
    throw new BadInput(
      `can't read ${name}; name a .despatch file, a .json file (a log or a hand-in), an address, or "history"`,
    );
  }
  throw new BadInput(`${name}: larger than ${MOST_BYTES} bytes; no file of games is`);
}

/** A game's text, and whether a file contains it as it is, so that a person can look up a line of it. */
interface Found {
  readonly text: string;
  readonly hasLines: boolean;
}

async function textOf(name: string): Promise<Found> {
  const at = name.search(FRAGMENT);
  if (at >= 0) {
    const end = name.slice(at);
    const text = await unpack(end, MOST_LETTERS, heldIn(end) ?? 'game');
    if (text === null) throw new BadInput('the address is cut off or altered; ask for the whole of it');
    return { text, hasLines: false };
  }
  const text = await fileText(name);
  // A file may contain just an address.
  const whole = text.trim();
  return FRAGMENT.test(whole) && !/\s/.test(whole) ? textOf(whole) : { text, hasLines: true };
}

const isThere = async (path: string): Promise<boolean> => (await stat(path).catch(() => null)) !== null;

/** A file, and the name of one of its games after a "#"; both the file's name and the game's may contain a "#" too. */
async function inTwo(name: string): Promise<readonly [path: string, branch: string | null]> {
  if (FRAGMENT.test(name) || (await isThere(name))) return [name, null];
  for (const { index } of name.matchAll(/#/g)) {
    const path = name.slice(0, index);
    if (await isThere(path)) return [path, name.slice(index + 1)];
  }
  return [name, null];
}

/** A game as it was saved; null for "history", the scenario's own. */
export async function readNamed(name: string): Promise<Written | null> {
  if (name === 'history') return null;
  const [path, branch] = await inTwo(name);
  const { text, hasLines } = await textOf(path);
  const handedIn = branch === null ? gameInHandIn(text) : null;
  if (handedIn !== null) return withoutPlaces(handedInGame(shortly(path), text, handedIn));
  const written =
    branch === null && !holdsBranches(text)
      ? admitted(shortly(name), readGame(text))
      : await oneOf(name, path, text, branch);
  return hasLines ? written : withoutPlaces(written);
}

function withoutPlaces({ places: _, ...written }: Written): Written {
  return written;
}

function handedInGame(
  name: string,
  text: string,
  read: NonNullable<ReturnType<typeof gameInHandIn>>,
): Written {
  if (!('fault' in read)) return read;
  const { fault } = read;
  switch (fault.code) {
    case 'assignment':
      throw new BadInput(`${name} is an assignment and no game; name what was handed in for it`);
    case 'hand-in':
      throw new BadInput(handInFaultWords(name, text, fault.fault));
    case 'game':
      throw new BadInput(faultWords(`the game in ${name}`, fault.fault));
  }
}

/** One game of a file of several. */
async function oneOf(name: string, path: string, text: string, branch: string | null): Promise<Written> {
  const scenario = await openFolder(/\[\s*Scenario\s+"([^"\\]*)"/.exec(text)?.[1]);
  const history = parseDespatch(scenario.despatches.history ?? '');
  const parsed = parseBranches(text, 'faults' in history ? [] : history.despatch.commands);
  if ('faults' in parsed) {
    const [first = { line: 1, column: 1, found: '', expected: '' }, ...more] = parsed.faults;
    throw new BadInput(faultWords(path, { code: 'line', first, more }));
  }
  const game = parsed.games.find((one) => one.name === branch);
  if (game !== undefined) {
    const written = admitted(shortly(name), readGame(textOfBranch(game, scenario.calendar.firstDay)));
    // The commands as the file has them: printed, a wait that follows another one becomes one with it.
    const { commands, remarks = [], places } = game;
    return { ...written, commands, remarks, places };
  }
  const names = parsed.games.map((one) => `"${one.name}"`).join(', ');
  throw new BadInput(`${path} holds these games: ${names}; name one of them, as in ${path}#NAME`);
}

/** An address may have two thousand characters, so only its beginning is printed as its name. */
const MOST_OF_A_NAME = 60;

export const shortly = (name: string): string =>
  name.length > MOST_OF_A_NAME && FRAGMENT.test(name) ? `${name.slice(0, MOST_OF_A_NAME)}...` : name;

/** A game, and how it was saved. */
export interface Named {
  readonly written: Written;
  readonly opened: Opened;
}

/**
 * Plays such a game. `seed` may replace the game's own deal; its fingerprint is then not checked. Throws `BadInput`
 * where it belongs to another scenario.
 */
export function openNamed(
  name: string,
  read: Written | null,
  scenario: Scenario,
  seed: (own: number) => number = (own) => own,
  play?: (opening: Timeline, commands: readonly Command[]) => Played,
): Named {
  const own = read ?? admitted('history.despatch', readGame(historyText(scenario)));
  const dealt = seed(own.seed);
  const written = dealt === own.seed ? own : { ...own, seed: dealt, fingerprint: null };
  const begun = (one: number): Timeline => begin(makeWorld(scenario, one));
  return { written, opened: admitted(shortly(name), openGame(written, scenario, begun, play)) };
}

function historyText({ despatches }: Scenario): string {
  const text = despatches.history;
  if (text === undefined) throw new BadInput('this scenario has no history.despatch');
  return text;
}

/** Why the result may differ from what was saved. */
export const CHANGED: Readonly<Record<Changed, string>> = {
  version: 'with another version of the scenario',
  digest: 'with other data of the scenario',
  fingerprint: 'under other rules, or it has been altered since: it comes out otherwise than it says',
};

/**
 * Reports a game that was made under other rules, and how far it can be played under today's. Throws `BadInput` for one
 * that was made under the same rules and is refused nevertheless.
 */
export function report(words: Words, name: string, { written, opened }: Named, terminal: Terminal): void {
  const { timeline, stopped, changed } = opened;
  const { world } = timeline;
  if (changed !== null)
    terminal.err(
      `${shortly(name)}: this game of ${world.scenario.id} was played ${CHANGED[changed]}. It is replayed under today's rules, as far as they allow.\n`,
    );
  if (stopped === null) return;
  const where = `${shortly(name)}: ${placeOf(written, stopped)}${stoppedWords(words, timeline, stopped)}`;
  if (changed === null) throw new BadInput(where);
  terminal.err(`${where} The replay ends here.\n`);
}

type Stopped = NonNullable<Played['stopped']>;

/** Where the refused command is written: its line, or its number where the game is in no lines that a person sees. */
export function placeOf({ places }: Written, { index }: Stopped): string {
  return placeWords(places?.[index] ?? null) || `command ${index + 1}, `;
}

/** Which command the rules refuse, on which day, and why. */
export function stoppedWords(words: Words, timeline: Timeline, { command, refusal }: Stopped): string {
  const what = command.do === 'wait' ? `wait until ${command.until ?? ''}` : printAct(command);
  const date = isoOf(timeline.world.calendar, positionOf(gameOf(timeline)).day);
  return `"${what}" on ${date}: ${refusalWords(words, refusal)}`;
}

/** Plays to the last day, also where the log stops before it. A game that was refused stays where it stopped. */
export function finished({ timeline, stopped }: Opened): Timeline {
  if (stopped !== null || isFinished(timeline)) return timeline;
  const { calendar } = timeline.world;
  return advance(timeline, { do: 'wait', until: isoOf(calendar, calendar.lastDay) }).timeline;
}
