// Every typeface named in a style sheet is shipped with the text of its licence.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { FACES, licenceText, typefacesIn } from '../../src/build/licences.ts';
import { TOP } from '../house/syntax.ts';

const FOLDER = join(TOP, 'src/desk/shell');
const faces = typefacesIn(FACES.map((name) => readFileSync(join(FOLDER, name), 'utf8')));

test('no other style sheet names a face', () => {
  const naming = readdirSync(FOLDER).filter((name) =>
    /@font-face/.test(readFileSync(join(FOLDER, name), 'utf8')),
  );
  expect(naming.sort()).toEqual([...FACES].sort());
});

test('each face has its licence, an open one, under its own name', () => {
  expect(faces.length).toBeGreaterThan(3);
  for (const face of faces) {
    const text = licenceText(TOP, [face]);
    expect(text.startsWith(face)).toBe(true);
    expect(text).toMatch(/copyright/i);
    expect(text).toMatch(/SIL OPEN FONT LICENSE/i);
  }
});
