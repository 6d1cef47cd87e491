// The numbered rules and the program refer to each other: a number quoted in a comment is a rule, and each
// number belongs to one rule.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { sources, TOP } from '../house/syntax.ts';

const RULES = readFileSync(join(TOP, 'src', 'core', 'RULES.md'), 'utf8');
const NUMBERS = [...RULES.matchAll(/^- \*\*([A-Z]\d+)\*\* /gm)].map((match) => match[1] ?? '');

/** Parses "R5-R9" and "T2" in a comment; a range quotes every rule in it. */
function quoted(text: string): string[] {
  return [...text.matchAll(/\b([LARNCHTFDEPKXBSV])([1-9]\d?)(?:-\1([1-9]\d?))?\b/g)].flatMap(
    ([, letter = '', from = '', to]) => {
      const last = Number(to ?? from);
      const first = Number(from);
      return Array.from({ length: last - first + 1 }, (_, index) => `${letter}${first + index}`);
    },
  );
}

test('every rule has its own number, and the numbers of a letter run from 1 without a gap', () => {
  expect(new Set(NUMBERS).size).toBe(NUMBERS.length);
  for (const letter of new Set(NUMBERS.map((number) => number[0]))) {
    const own = NUMBERS.filter((number) => number.startsWith(letter ?? ''));
    expect(own).toEqual(own.map((_, index) => `${letter}${index + 1}`));
  }
});

test('every rule that the program quotes stands in RULES.md', () => {
  const files = sources('src/core');
  expect(files.length).toBeGreaterThan(15);
  const unknown = files.flatMap(({ path, text }) =>
    quoted(text)
      .filter((number) => !NUMBERS.includes(number))
      .map((number) => `${path}: ${number}`),
  );
  expect(unknown).toEqual([]);
});

test('every rule is quoted by the program', () => {
  const all = new Set(sources('src/core').flatMap(({ text }) => quoted(text)));
  expect(NUMBERS.filter((number) => !all.has(number))).toEqual([]);
});

test('every rule that a test quotes stands in RULES.md', () => {
  const unknown = sources('tests/core').flatMap(({ path, text }) =>
    [...text.matchAll(/Rules? ([A-Z0-9, -]+)/g)]
      .flatMap(([, list = '']) => quoted(list))
      .filter((number) => !NUMBERS.includes(number))
      .map((number) => `${path}: ${number}`),
  );
  expect(unknown).toEqual([]);
});

test('every file of the rules that RULES.md names exists', () => {
  const known = new Set(sources('src').map(({ path }) => path.split('/').at(-1)));
  const named = [...RULES.matchAll(/`([a-z]+\.ts)`/g)].map((match) => match[1] ?? '');
  expect(named.filter((file) => !known.has(file))).toEqual([]);
});
