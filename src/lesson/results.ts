/**
 * Entry point of the teacher's table: splits files, addresses and lines of acts into single results, each with its
 * origin, and reads and plays each one separately. Faults say what is wrong; nothing here throws. The caller words the
 * faults.
 */
import { HISTORY, holdsBranches, parseBranches, textOfBranch } from '../chronicle/branch-notation.ts';
import { heldIn, unpack } from '../chronicle/link.ts';
import type { Timeline } from '../chronicle/timeline.ts';
import { gameOf } from '../chronicle/timeline.ts';
import { type GameFault, openGame, readGame, type Written } from '../chronicle/written-game.ts';
import type { Command } from '../core/commands.ts';
import { fingerprintOf } from '../core/fingerprint.ts';
import { positionOf } from '../core/game.ts';
import type { Refusal } from '../core/refusal.ts';
import { iso } from '../core/world.ts';
import type { Scenario } from '../scenario/schema.ts';
import type { Assignment } from './assignment.ts';
import { HAND_IN_FORMAT, readHandIn, readHandInAddress } from './hand-in.ts';
import { documentIn, MOST_TEXT, type TextFault } from './sealed-text.ts';

/** One result as received, before it is read. */
export interface Source {
  readonly from: From;
  /** A file's text, the fragment of an address from its "#" on, or a line of a list. */
  readonly text: string;
  /** The teacher's name for it; null where the result's own name is used. */
  readonly name: string | null;
}

/** Its origin: a file, a line of pasted text or of a file of links, this page's address, or typed here. */
export type From =
  | { readonly is: 'file'; readonly file: string }
  | { readonly is: 'line'; readonly line: number; readonly file: string | null }
  | { readonly is: 'address' }
  | { readonly is: 'typed' };

export type ResultFault =
  /** A line without an address of this game, such as a code, or with one that contains an assignment. */
  | { readonly code: 'no-link'; readonly found: string }
  | { readonly code: 'assignment' }
  /** A file that is not from this game: a picture, a document. */
  | { readonly code: 'no-result' }
  | { readonly code: 'too-large'; readonly most: number }
  | { readonly code: 'hand-in'; readonly fault: TextFault }
  /** A game whose text cannot be read; `inside` a handed-in result or on its own. */
  | { readonly code: 'game'; readonly fault: GameFault; readonly inside: boolean }
  /** Today's rules refuse an act: the scenario has changed since, or the game was altered. */
  | {
      readonly code: 'refused';
      /** Number of the act in the game, counted from 1 without waits, and the day on which it was to be done. */
      readonly place: number;
      readonly date: string;
      readonly refusal: Refusal;
      readonly rules: 'other' | 'same';
    }
  /** Replayed, it does not reach the state that it claims. */
  | { readonly code: 'otherwise'; readonly rules: 'other' | 'same' };

export interface Refused {
  readonly fault: ResultFault;
}

/** A result whose parts have been read; the game has not been played yet. */
export interface Handed {
  readonly name: string;
  readonly answers: readonly string[];
  readonly assignment: Assignment | null;
  readonly game: Written;
}

/** A result whose game was played to its end. */
export interface Opened extends Omit<Handed, 'game'> {
  readonly timeline: Timeline;
  /** It was played under other rules, and reaches the same state under today's. */
  readonly olderRules: boolean;
}

/** The fragment of an address of this game, up to the first character that cannot be part of one. */
const ADDRESS = /#(?:game|handin|lesson)=[^\s<>"'`,;|]*/;

/** Limit in characters for a line that is quoted back. */
const MOST_FOUND = 60;

/** Whether the text contains addresses, each of them a result. */
const holdsLinks = (text: string): boolean => ADDRESS.test(text);

/** The results of a list of addresses; text before an address on its line is the sender's name. */
export function sourcesIn(text: string, file: string | null = null): Source[] {
  return text.split(/\r?\n/).flatMap((whole, at): Source[] => {
    if (whole.trim() === '') return [];
    const from = { is: 'line', line: at + 1, file } as const;
    const found = ADDRESS.exec(whole);
    if (found === null) return [{ from, text: cut(whole.trim()), name: null }];
    // A full stop after an address belongs to the sentence.
    return [
      { from, text: cut(found[0].replace(/[.)\]]+$/, '')), name: nameBefore(whole.slice(0, found.index)) },
    ];
  });
}

/** "Anna and Piotr: https://…" names the senders; the address itself is no name. */
function nameBefore(text: string): string | null {
  const name = text
    .replace(/\S*$/, '')
    .replace(/[\s:;,|<("–—-]+$/, '')
    .trim();
  return /[\p{L}\p{N}]/u.test(name) ? name.slice(0, 200) : null;
}

/** What the games of a file may be based on: history's commands, and the scenario's first day. */
export interface Beginning {
  readonly history: readonly Command[];
  readonly firstDay: string;
}

/** The results in a file: one result, several games as branches, or a list of addresses. */
export function sourcesOfFile(file: string, text: string, beginning: Beginning): Source[] {
  if (holdsBranches(text)) return branchesIn(file, text, beginning);
  if (!isOneResult(text) && holdsLinks(text)) {
    const lines = sourcesIn(text, file);
    // A shortcut file made by a browser has other lines around the address.
    return SHORTCUT.test(text) ? lines.filter((one) => one.text.startsWith('#')) : lines;
  }
  return [{ from: { is: 'file', file }, text: cut(text), name: null }];
}

/** Text that is too long keeps one character more than the limit, so it is refused again when the table is reopened. */
const cut = (text: string): string => text.slice(0, MOST_TEXT + 1);

/** Each game of an exported tree except history's own. A file that cannot be parsed becomes one result with a fault. */
function branchesIn(file: string, text: string, { history, firstDay }: Beginning): Source[] {
  const from: From = { is: 'file', file };
  const parsed = parseBranches(text, history);
  if ('faults' in parsed) return [{ from, text: cut(text), name: null }];
  return parsed.games
    .filter(({ name }) => name !== HISTORY)
    .map((game) => ({ from, text: textOfBranch(game, firstDay), name: game.name.slice(0, 200) }));
}

const SHORTCUT = /^[\uFEFF\s]*(\[InternetShortcut\]|\[Desktop Entry\]|<\?xml)/;

/** Whether the text is data, or a despatch with its head; a shortcut to an address also begins with a bracket. */
const isOneResult = (text: string): boolean => /^[\uFEFF\s]*(\{|\[\s*[A-Za-z]\w*\s+")/.test(text);

/** Pasted text: the text of one result, or addresses, one on each line. */
export function sourcesOfPaste(text: string): Source[] {
  return isOneResult(text)
    ? [{ from: { is: 'line', line: 1, file: null }, text: cut(text), name: null }]
    : sourcesIn(text);
}

/** Reads one result. Only opening it shows whether its game can be played. Never throws. */
export async function readResult({ text, from, name }: Source): Promise<Handed | Refused> {
  const read = await (text.startsWith('#') ? readAddress(text) : readText(text, from));
  return 'fault' in read || name === null ? read : { ...read, name };
}

async function readAddress(end: string): Promise<Handed | Refused> {
  const held = heldIn(end);
  if (held === 'lesson') return { fault: { code: 'assignment' } };
  if (held === 'handin') {
    const read = await readHandInAddress(end);
    return 'fault' in read ? { fault: { code: 'hand-in', fault: read.fault } } : handedIn(read.handIn);
  }
  const text = await unpack(end, MOST_TEXT);
  return text === null ? { fault: { code: 'hand-in', fault: { code: 'packed' } } } : readPlain(text);
}

async function readText(text: string, from: From): Promise<Handed | Refused> {
  if (text.length > MOST_TEXT) return { fault: { code: 'too-large', most: MOST_TEXT } };
  const plain = text.replace(/^\uFEFF/, '').trimStart();
  if (plain.startsWith('{')) return readData(plain);
  if (plain.startsWith('[') || from.is === 'typed') return readPlain(plain);
  if (from.is === 'line') return { fault: { code: 'no-link', found: shortened(plain) } };
  return isWritten(plain) ? readPlain(plain) : { fault: { code: 'no-result' } };
}

const shortened = (text: string): string =>
  text.length > MOST_FOUND ? `${text.slice(0, MOST_FOUND)}…` : text;

/** Lines of acts begin with a day or, when written by hand, with a remark. */
const isWritten = (text: string): boolean => /^(\d{4}-\d{2}-\d{2}|;)/.test(text);

/** The format in JSON data decides which reader is used. */
function readData(text: string): Handed | Refused {
  const format = documentIn(text);
  if (format === 'log') return readPlain(text);
  if (format === 'assignment') return { fault: { code: 'assignment' } };
  if (format !== null || text.includes(HAND_IN_FORMAT.split('@')[0] ?? '')) {
    const read = readHandIn(text);
    return 'fault' in read ? { fault: { code: 'hand-in', fault: read.fault } } : handedIn(read.handIn);
  }
  return { fault: { code: 'no-result' } };
}

function handedIn({
  name,
  answers,
  assignment,
  game,
}: {
  readonly name: string;
  readonly answers: readonly string[];
  readonly assignment: Assignment | null;
  readonly game: string;
}): Handed | Refused {
  const read = readGame(game);
  if ('fault' in read) return { fault: { code: 'game', fault: read.fault, inside: true } };
  return { name, answers, assignment, game: read };
}

function readPlain(text: string): Handed | Refused {
  const read = readGame(text);
  if ('fault' in read) return { fault: { code: 'game', fault: read.fault, inside: false } };
  return { name: '', answers: [], assignment: null, game: read };
}

/** Plays the game of a result. Never throws. */
export function openResult(
  { game, ...handed }: Handed,
  scenario: Scenario,
  begin: (seed: number) => Timeline,
): Opened | Refused {
  // The assignment may name the scenario where the game does not.
  const named = game.scenario === null ? { ...game, scenario: handed.assignment?.scenario ?? null } : game;
  const opened = openGame(named, scenario, begin);
  if ('fault' in opened) return { fault: { code: 'game', fault: opened.fault, inside: false } };
  const { timeline, stopped, changed } = opened;
  const rules = changed === 'version' || changed === 'digest' ? 'other' : 'same';
  if (stopped !== null) return { fault: refusedAct(timeline, game.commands, stopped, rules) };
  // Under other rules only the fingerprint can show that the game still reaches the same state.
  const same = changed === null || (rules === 'other' && isSame(timeline, game.fingerprint));
  return same
    ? { ...handed, timeline, olderRules: changed !== null }
    : { fault: { code: 'otherwise', rules } };
}

const isSame = (timeline: Timeline, digits: string | null): boolean =>
  digits !== null && fingerprintOf(gameOf(timeline)).startsWith(digits);

function refusedAct(
  timeline: Timeline,
  commands: readonly Command[],
  { index, refusal }: { readonly index: number; readonly refusal: Refusal },
  rules: 'other' | 'same',
): ResultFault {
  const before = commands.slice(0, index).filter((command) => command.do !== 'wait');
  const date = iso(timeline.world, positionOf(gameOf(timeline)).day);
  return { code: 'refused', place: before.length + 1, date, refusal, rules };
}

/** Whether two results are the same game: same deal, same number of acts, same end. */
export const isSameGame = (
  a: { readonly seed: number; readonly fingerprint: string; readonly acts: number },
  b: typeof a,
): boolean => a.seed === b.seed && a.acts === b.acts && a.fingerprint === b.fingerprint;
