/**
 * Reads the fragment of an address that may have been changed on the way: its beginning mistyped or cut off, letters
 * percent-encoded, spaces and line breaks put in by a mail program, the punctuation of a sentence after it. What is
 * still whole is found again. A fragment that was never an address of this game is left alone.
 */
import { fragmentOf, type Held, heldIn, momentIn, unpack } from './link.ts';
import { type MomentAddress, readMoment } from './moment-address.ts';

/** What a fragment holds: a text as it was packed, or the remains of one that cannot be read. */
export type Received =
  | {
      readonly is: 'read';
      /** The fragment as it was before it was changed, without its moment. */
      readonly end: string;
      readonly held: Held;
      readonly text: string;
      readonly at: MomentAddress | null;
      /** The fragment was changed on the way. */
      readonly mended: boolean;
    }
  | { readonly is: 'damaged' };

/** Shorter runs of letters are not tried as a packed text (design choice: the shortest game has some forty). */
const FEWEST = 24;

/** From this length on letters without the whole beginning look packed (design choice: longer than a heading). */
const FEWEST_ALONE = 60;

/** Null for a fragment of something else. A text of more than `most` characters counts as damaged. */
export async function receivedIn(end: string, most: number): Promise<Received | null> {
  const held = heldIn(end);
  const text = held === null ? null : await unpack(end, most, held);
  if (held !== null && text !== null)
    return {
      is: 'read',
      end: end.split('&')[0] ?? '',
      held,
      text,
      at: momentIn(end) ?? momentOf(decoded(end)),
      mended: false,
    };
  if (end.length > most) return held && { is: 'damaged' };
  const plain = decoded(end);
  for (const piece of piecesIn(plain)) {
    const found = await unpack(fragmentOf('game', piece), most);
    const kind = found === null ? null : kindOf(found);
    if (found === null || kind === null) continue;
    return {
      is: 'read',
      end: fragmentOf(kind, piece),
      held: kind,
      text: found,
      at: momentOf(plain),
      mended: true,
    };
  }
  return held !== null || isOurs(plain) ? { is: 'damaged' } : null;
}

/** Without what programs put into an address: encoded letters, entities, white space, invisible letters. */
function decoded(end: string): string {
  let text = end;
  // Passed on by several programs it may be encoded several times.
  for (let times = 0; times < 3; times++)
    text = text
      .replaceAll(/%([0-9a-f]{2})/gi, (_, digits: string) => String.fromCharCode(Number.parseInt(digits, 16)))
      .replaceAll('&amp;', '&');
  // Quoted-printable writes "=" as "=3D", and breaks lines after a "=".
  return text
    .replaceAll(/=\r?\n/g, '')
    .replaceAll('=3D', '=')
    .replaceAll(/[\s\u00ad\u200b-\u200f\u2060\ufeff]/g, '');
}

/** Letters of the longest beginning, with one more by mistake. */
const MOST_BEGINNING = 'handin1'.length + 1;

/** What may be the packed text: what follows the figure of its packing, or all letters without the first few. */
function piecesIn(plain: string): readonly string[] {
  const [body = ''] = plain.split(/&at=|(?<=[\w-])#/);
  const headed = lettersOf(/\D1\.(.*)$/.exec(body)?.[1] ?? '');
  const all = lettersOf(body);
  const pieces = Array.from({ length: MOST_BEGINNING + 1 }, (_, from) => all.slice(from));
  return [...new Set([headed, ...pieces])].filter((piece) => piece.length >= FEWEST);
}

/** Without all marks between them; "+" and "/" are two of the letters in another alphabet. */
const lettersOf = (text: string): string =>
  text
    .replaceAll('+', '-')
    .replaceAll(/(?<=\w)\/(?=\w)/g, '_')
    .replaceAll(/[^\w-]/g, '');

/** The name of each format that is written as JSON. */
const FORMATS: ReadonlyMap<string, Held> = new Map([
  ['log', 'game'],
  ['assignment', 'lesson'],
  ['hand-in', 'handin'],
]);

/** What a text is; null for one that no address of this game holds. */
function kindOf(text: string): Held | null {
  const format = /^\s*\{.{0,200}?"format"\s*:\s*"litvinov-protocol\/([a-z-]+)@/s.exec(text)?.[1];
  if (format !== undefined) return FORMATS.get(format) ?? null;
  return /^(\[\s*[A-Za-z]|\d{4}-\d{2}-\d{2}|;)/.test(text) ? 'game' : null;
}

function momentOf(plain: string): MomentAddress | null {
  const [, text] = /&at=(\d{4}-\d{2}-\d{2}(?:\.\d{1,3})?)/.exec(plain) ?? [];
  return text === undefined ? null : readMoment(text);
}

const NAMES = ['game', 'lesson', 'handin'] as const;

/** The letters at the beginning, and what comes after them. */
function beginningOf(plain: string): readonly [string, string] {
  const [, name = '', rest = ''] = /^#[^A-Za-z0-9=.]*([A-Za-z]*)(.*)$/s.exec(plain) ?? [];
  return [name.toLowerCase(), rest];
}

/** Whether a fragment that cannot be read was once an address of this game. */
function isOurs(plain: string): boolean {
  const [name, rest] = beginningOf(plain);
  if (NAMES.some((one) => one === name) && /^1?(?:[^\w-]|$)/.test(rest)) return true;
  // Three letters of a name are more than chance.
  if (rest === '' && name.length >= 3 && NAMES.some((one) => one.startsWith(name))) return true;
  if (/^=1\./.test(rest)) return true;
  const alone = /^#\W*([\w-]+)$/.exec(plain)?.[1] ?? '';
  const headed = /1\.([\w-]+)/.exec(plain)?.[1] ?? '';
  const mistyped = NAMES.some((one) => isNear(name, one)) ? (/[\w-]+/.exec(rest)?.[0] ?? '') : '';
  return [alone, headed, mistyped].some(isPacked);
}

/** Whether letters look packed: many, of both cases, and digits. */
const isPacked = (letters: string): boolean =>
  letters.length >= FEWEST_ALONE && [/[A-Z]/, /[a-z]/, /\d/].every((kind) => kind.test(letters));

/** Whether at most one letter differs: changed, missing, added, or exchanged with its neighbour. */
function isNear(one: string, other: string): boolean {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at++;
  const [a, b] = [one.slice(at), other.slice(at)];
  return (
    a.slice(1) === b.slice(1) ||
    a === b.slice(1) ||
    a.slice(1) === b ||
    (a.length > 1 && a[0] === b[1] && a[1] === b[0] && a.slice(2) === b.slice(2))
  );
}
