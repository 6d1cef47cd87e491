/**
 * Entry point for games from outside: files, addresses, saved games, the command line. `readGame` and `readLog`
 * validate and report faults with their place; `openGame` replays the game and checks that it still matches what was
 * saved. The caller words the errors.
 */
import * as v from 'valibot';
import type { Command } from '../core/commands.ts';
import { digestOf, fingerprintOf } from '../core/fingerprint.ts';
import type { Scenario } from '../scenario/schema.ts';
import { isCommand } from './command-shape.ts';
import { LOG_FORMAT } from './log.ts';
import { type Despatch, type NotationFault, type Place, parseDespatch, type Remark } from './notation.ts';
import { type Played, playOn } from './play.ts';
import { MOST_SEED, readSeed } from './seed.ts';
import { gameOf, type Timeline } from './timeline.ts';

/** Limit in characters, more than any game has. */
export const MOST_LETTERS = 400_000;
/** Limit of a file, which may contain many games (design choice). */
export const MOST_BYTES = 8_000_000;
const MOST_COMMANDS = 20_000;

/** A game as it was saved; null where the text does not say. */
export interface Written {
  readonly scenario: string | null;
  readonly seed: number;
  readonly commands: readonly Command[];
  readonly version: number | null;
  /** The digest or its first digits. */
  readonly digest: string | null;
  /** The fingerprint that the game had, or its first digits. */
  readonly fingerprint: string | null;
  /** Remarks that a person wrote between the commands of a despatch. */
  readonly remarks: readonly Remark[];
  /** Where each command of a despatch is written in its text. */
  readonly places?: Despatch['places'];
}

export type GameFault =
  | { readonly code: 'large' }
  | { readonly code: 'empty' }
  /** Lines of a despatch that cannot be parsed: the first of them, and the others. */
  | { readonly code: 'line'; readonly first: NotationFault; readonly more: readonly NotationFault[] }
  /** A despatch has a place for its seed; a log has only one seed. */
  | { readonly code: 'seed'; readonly found: string; readonly at: Place | null }
  /** Another tag of a despatch whose value is compared with the game. */
  | { readonly code: 'tag'; readonly tag: string; readonly found: string; readonly at: Place }
  | { readonly code: 'not-json' }
  /** A log in a format that only a later version of the program knows. */
  | { readonly code: 'newer'; readonly format: string }
  | { readonly code: 'not-a-log'; readonly path: string; readonly expected: string }
  | { readonly code: 'not-a-command'; readonly index: number }
  | { readonly code: 'scenario'; readonly id: string; readonly expected: string };

interface Refused {
  readonly fault: GameFault;
}

/**
 * What differs from the time when the game was saved: the version or the data of its scenario, or, with both equal, the
 * state to which the commands lead.
 */
export type Changed = 'version' | 'digest' | 'fingerprint';

/** A game that was opened: as far as it can be played, and what has changed since it was saved. */
export interface Opened extends Played {
  readonly changed: Changed | null;
}

const digits = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/, '64 hexadecimal digits'));

/**
 * Unknown keys are refused: a log with further keys needs a new format number. Unknown tags of a despatch are accepted,
 * since a person may have written them as remarks.
 */
const shape = v.strictObject({
  format: v.literal(LOG_FORMAT),
  scenario: v.strictObject({ id: v.string(), version: v.number(), digest: digits }),
  seed: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(MOST_SEED)),
  commands: v.pipe(v.array(v.unknown()), v.maxLength(MOST_COMMANDS)),
  fingerprint: v.optional(digits),
});

/** Reads a despatch, or a log as JSON. Only opening it shows whether its acts are possible. */
export function readGame(text: string): Written | Refused {
  if (text.length > MOST_LETTERS) return { fault: { code: 'large' } };
  // Some editors write a byte order mark before the first letter.
  const plain = text.replace(/^\uFEFF/, '');
  return plain.trimStart().startsWith('{') ? readJson(plain) : readDespatch(plain);
}

function readJson(text: string): Written | Refused {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return { fault: { code: 'not-json' } };
  }
  return readLog(data);
}

/** The format of a log that a later version of the program wrote; null for any other data. */
function laterFormat(data: unknown): string | null {
  const format = v.safeParse(v.object({ format: v.string() }), data);
  if (!format.success) return null;
  const [name, number] = format.output.format.split('@');
  const [ours, known] = LOG_FORMAT.split('@');
  return name === ours && Number(number) > Number(known) ? format.output.format.slice(0, 60) : null;
}

/** Reads a log that is parsed already, such as a saved game. */
export function readLog(data: unknown): Written | Refused {
  const format = laterFormat(data);
  if (format !== null) return { fault: { code: 'newer', format } };
  const result = v.safeParse(shape, data);
  if (!result.success) {
    const [issue] = result.issues;
    const path = v.getDotPath(issue) ?? '';
    return {
      fault:
        path === 'seed' && issue.type !== 'strict_object'
          ? { code: 'seed', found: `${JSON.stringify(issue.input)}`, at: null }
          : { code: 'not-a-log', path, expected: issue.expected ?? issue.message },
    };
  }
  const { scenario, seed, commands, fingerprint } = result.output;
  const checked: Command[] = [];
  for (const [index, command] of commands.entries()) {
    if (!isCommand(command)) return { fault: { code: 'not-a-command', index } };
    checked.push(command);
  }
  const { id, version, digest } = scenario;
  return {
    scenario: id,
    seed,
    commands: checked,
    version,
    digest,
    fingerprint: fingerprint ?? null,
    remarks: [],
  };
}

/** Tags whose values are compared with the game; 16 digits of a hash are enough. */
const HASH = /^[0-9a-f]{16,64}$/;
const COMPARED = [
  ['Version', /^\d{1,9}$/],
  ['Digest', HASH],
  ['Fingerprint', HASH],
] as const;

function readDespatch(text: string): Written | Refused {
  const parsed = parseDespatch(text);
  if ('faults' in parsed) {
    const [first = { line: 1, column: 1, found: '', expected: '' }, ...more] = parsed.faults;
    return { fault: { code: 'line', first, more } };
  }
  const { tags, commands, remarks = [], places } = parsed.despatch;
  const wrong = wrongTag(text, tags);
  if (wrong !== null) return { fault: wrong };
  if (commands.length === 0) return { fault: { code: 'empty' } };
  return {
    scenario: tags.Scenario ?? null,
    seed: readSeed(tags.Seed ?? '0') ?? 0,
    commands,
    version: tags.Version === undefined ? null : Number(tags.Version),
    digest: tags.Digest ?? null,
    fingerprint: tags.Fingerprint ?? null,
    remarks,
    places,
  };
}

function wrongTag(text: string, tags: Despatch['tags']): GameFault | null {
  const { Seed: seed } = tags;
  if (seed !== undefined && readSeed(seed) === null)
    return { code: 'seed', found: seed, at: placeOf(text, 'Seed') };
  for (const [tag, pattern] of COMPARED) {
    const found = tags[tag];
    if (found !== undefined && !pattern.test(found))
      return { code: 'tag', tag, found, at: placeOf(text, tag) };
  }
  return null;
}

/** Place of a tag. Of tags with one name the last one counts. */
function placeOf(text: string, tag: string): Place {
  const lines = text.split(/\r?\n/);
  const pattern = new RegExp(`\\[\\s*${tag}\\s`);
  const index = lines.findLastIndex((line) => line.trimStart().startsWith('[') && pattern.test(line));
  return { line: index + 1, column: (lines[index]?.search(pattern) ?? 0) + 1 };
}

/**
 * Plays a game that was read, as far as today's rules allow. A game of another scenario is refused; one that was saved
 * under other rules is opened, and `changed` says so. `play` may split the waits into steps (autoplay.ts).
 */
export function openGame(
  written: Written,
  scenario: Scenario,
  begin: (seed: number) => Timeline,
  play: (opening: Timeline, commands: readonly Command[]) => Played = playOn,
): Opened | Refused {
  const { id } = scenario;
  if (written.scenario !== null && written.scenario !== id)
    return { fault: { code: 'scenario', id: written.scenario, expected: id } };
  const played = play(begin(written.seed), written.commands);
  return { ...played, changed: changedIn(written, scenario, played) };
}

function changedIn(
  { version, digest, fingerprint }: Written,
  scenario: Scenario,
  played: Played,
): Changed | null {
  if (version !== null && version !== scenario.version) return 'version';
  if (digest !== null && !digestOf(scenario).startsWith(digest)) return 'digest';
  if (fingerprint === null) return null;
  const asItWas = played.stopped === null && fingerprintOf(gameOf(played.timeline)).startsWith(fingerprint);
  return asItWas ? null : 'fingerprint';
}
