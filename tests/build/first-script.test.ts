// The message for an older browser.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { TOP } from '../house/syntax.ts';

const read = (path: string): string => readFileSync(join(TOP, path), 'utf8');

/** The versions that the README gives: browser and number. */
const oldest = [...read('README.md').matchAll(/^\| (Chrome, Edge|Firefox|Safari) \| ([\d.]+) \|/gm)].map(
  ([, names = '', version]) => `${names.split(', ').at(-1)} ${version}`,
);

test.each(['en', 'pl', 'ru'])(
  'the sentence in "%s" names the browsers and versions of the README',
  (language) => {
    const sentence = new RegExp(`<p lang="${language}">([^<]*)</p>`).exec(read('index.html'))?.[1];
    expect(oldest).toHaveLength(3);
    expect(sentence?.match(/(Edge|Firefox|Safari) \d+(\.\d+)?/g)).toEqual(oldest);
  },
);
