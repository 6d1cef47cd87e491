/**
 * The door of the teacher's table. What comes, files, addresses and lines of acts, is sorted into single results, each
 * with where it came from; each is read and played for itself, and where it is none the fault says what is wrong. Nothing
 * here throws. Words for faults belong to those who ask.
 */
import { HISTORY, holdsBranches, parseBranches, textOfBranch } from '../chronicle/branch-notation.ts';
import { type DoorFault, openGame, readGame, type Written } from '../chronicle/door.ts';
import { heldIn, unpack } from '../chronicle/link.ts';
import type { Timeline } from '../chronicle/timeline.ts';
import { gameOf } from '../chronicle/timeline.ts';
import type { Command } from '../core/commands.ts';
import { fingerprintOf } from '../core/fingerprint.ts';
import { positionOf } from '../core/game.ts';
import type { Refusal } from '../core/refusal.ts';
import { iso } from '../core/world.ts';
import type { Scenario } from '../scenario/schema.ts';
import type { Assignment } from './assignment.ts';
import { HAND_IN_FORMAT, readHandIn, readHandInAddress } from './hand-in.ts';
import { MOST_TEXT, type TextFault } from './sealed-text.ts';

/** One result as it came, before it is read. */
export interface Source {
  readonly from: From;
  /** A file's text, the end of an address from its "#", or a line of a list. */
  readonly text: string;
  /** What the teacher calls it; null where the result's own name counts. */
  readonly name: string | null;
}

/** Where it came from: a file, a line of what was pasted or of a file of links, this page's address, or typed here. */
export type From =
  | { readonly is: 'file'; readonly file: string }
  | { readonly is: 'line'; readonly line: number; readonly file: string | null }
  | { readonly is: 'address' }
  | { readonly is: 'typed' };

export type ResultFault =
  /** A line without an address of this game, such as a code, or with one that holds an assignment. */
  | { readonly code: 'no-link'; readonly found: string }
  | { readonly code: 'assignment' }
  /** A file that is none of this game: a picture, a document. */
  | { readonly code: 'no-result' }
  | { readonly code: 'too-large'; readonly most: number }
  | { readonly code: 'hand-in'; readonly fault: TextFault }
  /** A game whose text cannot be read; `inside` a handed-in result or by itself. */
  | { readonly code: 'game'; readonly fault: DoorFault; readonly inside: boolean }
  /** The rules of today refuse an act: the scenario has changed since, or somebody has altered the game. */
  | {
      readonly code: 'refused';
      /** The place of the act among those of the game, counted from 1, waits left out; and the day it was to be done. */
      readonly place: number;
      readonly date: string;
      readonly refusal: Refusal;
      readonly rules: 'other' | 'same';
    }
  /** Replayed it does not come out as it was written down. */
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

/** A result whose game was played to where it ends. */
export interface Opened extends Omit<Handed, 'game'> {
  readonly timeline: Timeline;
  /** It was played under other rules, and comes to the same under today's. */
  readonly olderRules: boolean;
}

/** The end of an address of this game, up to what cannot stand in one. */
const ADDRESS = /#(?:game|handin|lesson)=[^\s<>"'`,;|]*/;

/** Letters of a line that is quoted back. */
const MOST_FOUND = 60;

/** Does the text hold addresses, each of them a result? */
const holdsLinks = (text: string): boolean => ADDRESS.test(text);

/** The lines of a list of addresses; what stands before an address on its line is the name of who sent it. */
export function sourcesIn(text: string, file: string | null = null): Source[] {
  return text.split(/\r?\n/).flatMap((whole, at): Source[] => {
    if (whole.trim() === '') return [];
    const from = { is: 'line', line: at + 1, file } as const;
    const found = ADDRESS.exec(whole);
    if (found === null) return [{ from, text: cut(whole.trim()), name: null }];
    // A full stop behind an address belongs to the sentence.
    return [
      { from, text: cut(found[0].replace(/[.)\]]+$/, '')), name: nameBefore(whole.slice(0, found.index)) },
    ];
  });
}

/** "Anna and Piotr: https://…" names who it is from; the address itself is no name. */
function nameBefore(text: string): string | null {
  const name = text
    .replace(/\S*$/, '')
    .replace(/[\s:;,|<("–—-]+$/, '')
    .trim();
  return /[\p{L}\p{N}]/u.test(name) ? name.slice(0, 200) : null;
}

/** What the games of a file may begin with: history's commands, and the day on which the scenario begins. */
export interface Beginning {
  readonly history: readonly Command[];
  readonly firstDay: string;
}

/** What a file holds: one result, several games as branches, or a list of addresses, each of which is one. */
export function sourcesOfFile(file: string, text: string, beginning: Beginning): Source[] {
  if (holdsBranches(text)) return branchesIn(file, text, beginning);
  if (!isOneResult(text) && holdsLinks(text)) {
    const lines = sourcesIn(text, file);
    // A shortcut that a browser has made has lines of its own around the address.
    return SHORTCUT.test(text) ? lines.filter((one) => one.text.startsWith('#')) : lines;
  }
  return [{ from: { is: 'file', file }, text: cut(text), name: null }];
}

/** A letter more than may be read is kept of what is too long: it still says so when the table is opened again. */
const cut = (text: string): string => text.slice(0, MOST_TEXT + 1);

/** Each game of a tree that was exported, but for history's own. What cannot be read is one result, which says so. */
function branchesIn(file: string, text: string, { history, firstDay }: Beginning): Source[] {
  const from: From = { is: 'file', file };
  const parsed = parseBranches(text, history);
  if ('faults' in parsed) return [{ from, text: cut(text), name: null }];
  return parsed.games
    .filter(({ name }) => name !== HISTORY)
    .map((game) => ({ from, text: textOfBranch(game, firstDay), name: game.name.slice(0, 200) }));
}

const SHORTCUT = /^[\uFEFF\s]*(\[InternetShortcut\]|\[Desktop Entry\]|<\?xml)/;

/** Data, or a despatch with its head; a shortcut to an address begins with a bracket too. */
const isOneResult = (text: string): boolean => /^[\uFEFF\s]*(\{|\[\s*[A-Za-z]\w*\s+")/.test(text);

/** What was pasted: the text of one result, or addresses, one a line. */
export function sourcesOfPaste(text: string): Source[] {
  return isOneResult(text)
    ? [{ from: { is: 'line', line: 1, file: null }, text: cut(text), name: null }]
    : sourcesIn(text);
}

/** Reads one result; whether its game can be played is seen by opening it. Never throws. */
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

/** Lines of acts begin with a day, or, where it was written by hand, with a remark. */
const isWritten = (text: string): boolean => /^(\d{4}-\d{2}-\d{2}|;)/.test(text);

/** Of JSON the format says which door reads it. */
function readData(text: string): Handed | Refused {
  const format = /"format"\s*:\s*"litvinov-protocol\/([a-z-]+)@/.exec(text)?.[1];
  if (format === 'log') return readPlain(text);
  if (format === 'assignment') return { fault: { code: 'assignment' } };
  if (format !== undefined || text.includes(HAND_IN_FORMAT.split('@')[0] ?? '')) {
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
  // The assignment may say of what scenario it is where the game does not.
  const named = game.scenario === null ? { ...game, scenario: handed.assignment?.scenario ?? null } : game;
  const opened = openGame(named, scenario, begin);
  if ('fault' in opened) return { fault: { code: 'game', fault: opened.fault, inside: false } };
  const { timeline, stopped, changed } = opened;
  const rules = changed === 'version' || changed === 'digest' ? 'other' : 'same';
  if (stopped !== null) return { fault: refusedAct(timeline, game.commands, stopped, rules) };
  // Under other rules only the fingerprint can say that it still comes to the same.
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

/** The same game: the same deal, the same acts, the same end. */
export const isSameGame = (
  a: { readonly seed: number; readonly fingerprint: string; readonly acts: number },
  b: typeof a,
): boolean => a.seed === b.seed && a.acts === b.acts && a.fingerprint === b.fingerprint;
