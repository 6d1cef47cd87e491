// Every letter written in a language exists in each font that prints that language: none falls back to a font
// of the reader's machine.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { programFiles } from '../../src/build/scenarios.ts';
import { makeWords } from '../../src/strings/fluent.ts';
import { TOP } from '../house/syntax.ts';

const read = (path: string): string => readFileSync(join(TOP, path), 'utf8');
const SHEETS = ['fonts.css', 'fonts-cyrillic.css'].map((name) => read(`src/desk/shell/${name}`)).join('\n');

/** Ranges of letters by family, weight and slope. */
const faces = new Map<string, [from: number, to: number][]>();
for (const [, face = ''] of SHEETS.matchAll(/@font-face \{([^}]*)\}/g)) {
  const value = (name: string): string => new RegExp(`${name}:\\s*([^;]+);`).exec(face)?.[1] ?? '';
  const key = `${value('font-family').replaceAll('"', '')} ${value('font-weight')} ${value('font-style')}`;
  const ranges = [...value('unicode-range').matchAll(/U\+([0-9A-F]+)(?:-([0-9A-F]+))?/g)].map(
    ([, from = '', to = from]): [number, number] => [Number.parseInt(from, 16), Number.parseInt(to, 16)],
  );
  faces.set(key, [...(faces.get(key) ?? []), ...ranges]);
}

/** Old Standard for headings, Vollkorn for the rest, and a typewriter font for the slugs: in Russian another one. */
const TYPEWRITERS = ['Courier Prime', 'PT Mono'];
const printing = (language: string): string[] =>
  [...faces.keys()].filter((key) => !key.startsWith(language === 'ru' ? 'Courier' : 'PT'));

describe.each(['en', 'pl', 'ru'])('%s', (language) => {
  const files = [...programFiles(language), join(TOP, 'scenarios', 'moscow-1929', `${language}.ftl`)];
  const text = files.map((path) => readFileSync(path, 'utf8')).join('\n');
  // Each language is named in itself, in the text font only; comments are not printed.
  const printed = text.replaceAll(/^(?:#|language-).*$/gm, '');
  const words = makeWords(language, []);
  const figures = [-150, -50, 0, 50, 150, 4578].flatMap((amount) => [
    words.points(amount),
    words.signed(amount),
  ]);
  const letters = [...new Set(printed + figures.join(''))].filter((letter) => letter >= ' ');

  test.each(printing(language))('%s has every letter', (face) => {
    const ranges = faces.get(face) ?? [];
    const missing = letters.filter(
      (letter) =>
        !ranges.some(
          ([from, to]) => (letter.codePointAt(0) ?? 0) >= from && (letter.codePointAt(0) ?? 0) <= to,
        ),
    );
    expect(missing).toEqual([]);
  });
});

test('each language has its typewriter, its text upright and slanted, and its headings', () => {
  for (const language of ['en', 'pl', 'ru']) {
    const found = printing(language);
    expect(found.filter((face) => TYPEWRITERS.some((name) => face.startsWith(name)))).toHaveLength(1);
    expect(found.filter((face) => face.startsWith('Vollkorn'))).toHaveLength(4);
    expect(found.filter((face) => face.startsWith('Old Standard'))).toHaveLength(2);
  }
});
