// Mutations of texts and of plain data, as by a hostile or careless hand: of characters, and of the tree.
import fc from 'fast-check';

/** One change of a text. */
export type Change<T> = (from: T) => T;

const PIECES = [
  '"',
  '{',
  '}',
  '[',
  ']',
  ':',
  ',',
  '-',
  '0',
  '9',
  '.',
  'e9',
  'null',
  '\\u0000',
  '\ud800',
  ' ',
  'a',
];

/** Deletes, inserts or replaces some characters. */
export const changed: fc.Arbitrary<Change<string>> = fc
  .array(fc.tuple(fc.nat(), fc.nat(3), fc.constantFrom(...PIECES)), { minLength: 1, maxLength: 3 })
  .map((edits) => (text) => {
    let now = text;
    for (const [where, struck, put] of edits) {
      const at = where % (now.length + 1);
      now = now.slice(0, at) + put + now.slice(at + struck);
    }
    return now;
  });

const VALUES: readonly unknown[] = [
  null,
  true,
  0,
  -1,
  1,
  3,
  0.5,
  1.25,
  1_000,
  -10_000,
  10_000,
  2 ** 53,
  1e300,
  '',
  'POL',
  'UPL',
  'form',
  'joint',
  'constructor',
  '__proto__',
  '1929-02-30',
  '1929-03-01',
  '0001-01-01',
  '9999-12-31',
  '\ud800',
  [],
  {},
  ['POL'],
  [[]],
  { POL: 1 },
  { constructor: 1 },
];

interface Place {
  readonly holder: Record<string, unknown> | unknown[];
  readonly key: string;
}

function places(data: unknown): Place[] {
  if (typeof data !== 'object' || data === null) return [];
  const holder = data as Record<string, unknown> | unknown[];
  return Object.entries(data).flatMap(([key, inner]) => [{ holder, key }, ...places(inner)]);
}

function put(place: Place, value: unknown): void {
  Object.defineProperty(place.holder, place.key, {
    value,
    enumerable: true,
    configurable: true,
    writable: true,
  });
}

function changeAt(copy: unknown, where: number, kind: number, what: number): void {
  const all = places(copy);
  const place = all[where % Math.max(1, all.length)];
  if (!place) return;
  const { holder, key } = place;
  const now: unknown = Reflect.get(holder, key);
  const other = all[what % all.length];
  switch (kind) {
    case 0:
      put(place, structuredClone(VALUES[what % VALUES.length]));
      return;
    case 1:
      if (Array.isArray(holder)) holder.splice(Number(key), 1);
      else Reflect.deleteProperty(holder, key);
      return;
    case 2:
      put(place, structuredClone(other && Reflect.get(other.holder, other.key)));
      return;
    case 3:
      if (Array.isArray(holder)) holder.push(structuredClone(now));
      else put({ holder, key: `${key}x` }, structuredClone(now));
      return;
    case 4:
      // An array with an additional key is not plain data.
      if (Array.isArray(holder)) return;
      put({ holder, key: ['__proto__', 'constructor', 'POL', 'form'][what % 4] ?? '' }, structuredClone(now));
      return;
    default:
      if (typeof now === 'number') put(place, now + ((what % 2_001) - 1_000) / 100);
      else if (typeof now === 'string') put(place, now.slice(1));
      else if (Array.isArray(now)) now.reverse();
  }
}

/** Removes, moves, duplicates, renames or replaces some branches of plain data, on a copy. */
export const grown: fc.Arbitrary<Change<unknown>> = fc
  .array(fc.tuple(fc.nat(), fc.nat(6), fc.nat()), { minLength: 1, maxLength: 3 })
  .map((edits) => (from) => {
    const copy: unknown = structuredClone(from);
    for (const [where, kind, what] of edits) changeAt(copy, where, kind, what);
    return copy;
  });
