/**
 * Assignments and results as texts to share: JSON with a checksum, in a file or packed into an address. The checksum
 * detects accidental damage; it is no signature and does not detect forgery. Faults are codes; the caller words them.
 */
import * as v from 'valibot';
import { type Held, pack, unpack } from '../chronicle/link.ts';
import { fingerprint } from '../core/fingerprint.ts';

/** Limit in characters for a text that is read (design choice: two long games and what is written about them). */
export const MOST_TEXT = 300_000;

export type TextFault =
  | { readonly code: 'large'; readonly most: number }
  /** An address that is cut off or changed. */
  | { readonly code: 'packed' }
  | { readonly code: 'not-json' }
  /** It is something else, or of another version of the page. */
  | { readonly code: 'format'; readonly found: string }
  /** A part is invalid: where, as "start.seed", and what was expected. */
  | { readonly code: 'shape'; readonly path: string; readonly expected: string }
  /** Every part is valid, but the checksum differs. */
  | { readonly code: 'changed' };

export interface Refused {
  readonly fault: TextFault;
}

/** Digits of the hash that are used as checksum. */
const DIGITS = 16;

const figureOf = (data: object): string => fingerprint(data).slice(0, DIGITS);

/** Control characters, lone surrogates, and characters that change the direction of the text. */
const ODD = /[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069]/u;
const ODD_BUT_LINES = /[^\P{Cc}\n]|[\p{Cs}\u202a-\u202e\u2066-\u2069]/u;

const letters = (most: number, odd: RegExp) =>
  v.pipe(
    v.string(),
    v.maxLength(most, `at most ${most} letters`),
    v.check((text) => !odd.test(text), 'letters without control characters'),
  );

/** A text of one line. */
export const line = (most: number) => letters(most, ODD);

/** A text that may have several lines. */
export const lines = (most: number) => letters(most, ODD_BUT_LINES);

/** A typed text made valid: forbidden characters removed or replaced, cut where it is too long. */
export function typed(text: string, most: number, mayHaveLines = false): string {
  const odd = new RegExp(mayHaveLines ? ODD_BUT_LINES : ODD, 'gu');
  const whole = text
    .replaceAll('\r\n', '\n')
    .replaceAll(odd, mayHaveLines ? '' : ' ')
    .slice(0, most);
  // A surrogate pair is not cut in half.
  return whole.replace(/\p{Cs}$/u, '');
}

/** The text of a document that has a format, with its checksum. */
export function sealed(data: object, indent = 0): string {
  return JSON.stringify({ ...data, check: figureOf(data) }, null, indent);
}

/** The fragment of an address that contains it. */
export const packed = (data: object, held: Held): Promise<string> => pack(sealed(data), null, held);

/** The name in a format, without its version. */
const NAME = /^litvinov-protocol\/([a-z-]+)@/;
const FIRST_NAME = /"format"\s*:\s*"litvinov-protocol\/([a-z-]+)@/;

/**
 * Which document of this game a JSON text is, such as "hand-in" or "log"; null where it does not say. For text that is
 * cut off the first name in it counts: the program writes the format first.
 */
export function documentIn(text: string): string | null {
  try {
    const data: unknown = JSON.parse(text.replace(/^\uFEFF/, ''));
    const format = typeof data === 'object' && data !== null && 'format' in data ? data.format : null;
    return NAME.exec(typeof format === 'string' ? format : '')?.[1] ?? null;
  } catch {
    return FIRST_NAME.exec(text)?.[1] ?? null;
  }
}

/** Reads such a text. Never throws. */
export function readSealed<Schema extends v.GenericSchema<unknown, object>>(
  schema: Schema,
  format: string,
  text: string,
): { readonly data: v.InferOutput<Schema> } | Refused {
  if (text.length > MOST_TEXT) return { fault: { code: 'large', most: MOST_TEXT } };
  let data: unknown;
  try {
    // Some editors write a byte order mark before the first letter.
    data = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return { fault: { code: 'not-json' } };
  }
  if (typeof data !== 'object' || data === null || Array.isArray(data))
    return { fault: { code: 'format', found: '' } };
  const { check, ...rest } = data as Record<string, unknown>;
  if (rest.format !== format)
    return { fault: { code: 'format', found: typeof rest.format === 'string' ? rest.format : '' } };
  const result = v.safeParse(schema, rest);
  if (!result.success) {
    const [issue] = result.issues;
    return {
      fault: { code: 'shape', path: v.getDotPath(issue) ?? '', expected: issue.expected ?? issue.message },
    };
  }
  return check === figureOf(result.output) ? { data: result.output } : { fault: { code: 'changed' } };
}

/** Reads the fragment of an address that claims to contain it. Never throws. */
export async function readPacked<T>(
  end: string,
  held: Held,
  read: (text: string) => T | Refused,
): Promise<T | Refused> {
  const text = await unpack(end, MOST_TEXT, held);
  return text === null ? { fault: { code: 'packed' } } : read(text);
}
