// Checks on the text of the style sheets: every light has enough contrast, and no sheet queries the width of
// the window.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { TOP } from './syntax.ts';

const FOLDER = join(TOP, 'src', 'desk');
const read = (name: string): string => readFileSync(join(FOLDER, name), 'utf8');
/** Every style sheet of the desk, by its path in it. */
const SHEETS = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }).filter((name) =>
  name.endsWith('.css'),
);

type Tokens = Record<string, string>;

/** The tokens of the first rule with this selector. */
function tokens(text: string, selector: string): Tokens {
  const body = text.slice(text.indexOf(`${selector} {`)).split('}')[0] ?? '';
  return Object.fromEntries(
    [...body.matchAll(/--([\w-]+):\s*([^;]+);/g)].map(([, name = '', value = '']) => [name, value]),
  );
}

const DAY = tokens(read('shell/base.css'), ':root');
const LIGHTS: Readonly<Record<string, Tokens>> = {
  day: DAY,
  lamp: { ...DAY, ...tokens(read('shell/lights.css'), ':root[data-light="lamp"]') },
  wall: { ...DAY, ...tokens(read('shell/lights.css'), ':root[data-light="wall"]') },
};

/** WCAG's relative luminance of #rgb or #rrggbb. */
function luminance(hex: string): number {
  const long = hex.length === 4 ? hex.replace(/[^#]/g, '$&$&') : hex;
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(long.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [low = 0, high = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
}

const PAPERS = ['paper', 'paper-hi', 'buff', 'slip', 'newsprint'];
const pairs = [
  ...PAPERS.flatMap((paper) => [
    ['ink', paper, 7],
    ['ink-2', paper, 4.5],
    ['ink-3', paper, 4.5],
    ['red-dark', paper, 4.5],
    ['edge', paper, 2.9],
    ['red', paper, 3],
    ['plus', paper, 3],
  ]),
  ['ink', 'hover', 7],
  ['ink-2', 'hover', 4.5],
  ['paper-hi', 'ink-hover', 4.5],
  ['on-bar', 'bar', 4.5],
  ['on-bar', 'phone-bar', 4.5],
] as const;

describe.each(Object.entries(LIGHTS))('by the light of %s', (_name, light) => {
  test('every ink is legible on every paper', () => {
    const poor = pairs.flatMap(([ink, paper, least]) => {
      const ratio = contrast(light[ink as string] ?? '', light[paper as string] ?? '');
      return ratio >= (least as number) ? [] : [`${ink} on ${paper}: ${ratio.toFixed(2)} of ${least}`];
    });
    expect(poor).toEqual([]);
  });
});

/** The only media queries on the window's size: the initial size of the text, and the largest. */
const BASE = /@media[^{]*\{\s*:root \{\s*(?:--(?:base|most|most-note): [\w.]+;\s*)+\}\s*\}/g;

test('no sheet lays itself out by the width of the window: a page of large letters is narrower than its window', () => {
  const asking = SHEETS.flatMap((name) =>
    [
      ...read(name)
        .replace(BASE, '')
        .matchAll(/@media[^{]*width[^{]*|[\d.]+(?:vw|dvw|svw)\b/g),
    ].map(([found]) => `${name}: ${found}`),
  );
  expect(asking).toEqual([]);
});

/** Every rule of all sheets: its place and its declarations. */
const rules = SHEETS.flatMap((name) =>
  [
    ...read(name)
      .replaceAll(/\/\*[\s\S]*?\*\//g, '')
      .matchAll(/([^{};]+)\{([^{}]*)\}/g),
  ].map(([, selector = '', body = '']) => ({ name, selector: selector.trim(), body })),
);

/** The browser itself positions a dialog. */
const PLACED = ['.sheet'];

test('whatever scrolls holds what stands in it: words for the ear alone would else make the document longer', () => {
  const scrolls = rules.filter(({ body }) => /overflow(-[xy])?:[^;]*\b(auto|scroll)\b/.test(body));
  const holding = rules.filter(({ body }) => /position:\s*(relative|absolute|fixed|sticky)/.test(body));
  const held = new Set([...PLACED, ...holding.map(({ selector }) => selector)]);
  const loose = scrolls.filter(({ selector }) => !held.has(selector));
  expect(scrolls.length).toBeGreaterThan(8);
  expect(loose.map(({ name, selector }) => `${name}: ${selector}`)).toEqual([]);
});

/** Classes that a sheet styles by themselves, at the top level: those are its own. */
function ownClasses(name: string): string[] {
  const text = read(name).replaceAll(/\/\*[\s\S]*?\*\//g, '');
  return [...text.matchAll(/^\.([\w-]+)(?=(?:,\n[^{}]*)? \{$)/gm)].map(([, one = '']) => one);
}

test('a sheet that is loaded late styles no class of the first one: it would change what was laid out before', () => {
  const first = new Set([...read('desk.css').matchAll(/@import "\.\/([^"]+)"/g)].map(([, name]) => name));
  const early = new Set([...first].flatMap((name) => ownClasses(name ?? '')));
  expect(early.has('papers')).toBe(true);
  const late = SHEETS.filter((name) => name !== 'desk.css' && !first.has(name));
  expect(late.length).toBeGreaterThan(20);
  const both = late.flatMap((name) =>
    ownClasses(name)
      .filter((one) => early.has(one))
      .map((one) => `${name}: .${one}`),
  );
  expect(both).toEqual([]);
});

/** The rules of one sheet that apply on a screen. */
const onScreen = (name: string): string[] => {
  const text = read(name).replaceAll(/\/\*[\s\S]*?\*\//g, '');
  const [before = ''] = text.split('@media print');
  return [...before.matchAll(/([^{};]+)\{/g)].map(([, selector = '']) => selector.trim());
};

/** A part of a selector whose `:has()` decides about other elements than its own. */
const FOR_OTHERS = /(\S*):has\((?:[^()]|\([^()]*\))*\)[^\s,>+~]*[\s>+~]+[^\s{,]/;

test('only in a sheet does :has() decide about other elements: elsewhere each new element would restyle them all', () => {
  const wide = SHEETS.flatMap((name) =>
    onScreen(name)
      .flatMap((selector) => selector.split(/,\s*(?![^(]*\))/))
      .filter((selector) => FOR_OTHERS.test(selector) && !/^[^\s]*\.sheet\b|\.sheet-/.test(selector))
      .map((selector) => `${name}: ${selector}`),
  );
  expect(FOR_OTHERS.test('#desk:has(.unfetched) .coming')).toBe(true);
  expect(FOR_OTHERS.test('.article-open:has(> .numeral)')).toBe(false);
  expect(wide).toEqual([]);
});

/** What stands before a sibling combinator with neither class, id nor attribute: it may be any new element. */
const ANY_SIBLING = /(?:^|[\s>+~])(?:[\w*]|:[\w-]+(?:\([^()]*\))?)+\s*[+~]\s*[^\s=]/;

test('a selector names by class or attribute what it looks for before an element: else each new element would restyle all that follow', () => {
  const wide = SHEETS.flatMap((name) =>
    onScreen(name)
      .flatMap((selector) => selector.split(/,\s*(?![^(]*\))/))
      .filter((selector) => ANY_SIBLING.test(selector))
      .map((selector) => `${name}: ${selector}`),
  );
  for (const bad of ['li + li', '.a > * + *', '.a input:checked + span', '.a p ~ .b'])
    expect(ANY_SIBLING.test(bad)).toBe(true);
  for (const good of [
    '.a + .b',
    '.a input[type]:checked + span',
    '.a li:not(:first-child)',
    '.a:nth-child(2n + 1)',
  ])
    expect(ANY_SIBLING.test(good)).toBe(false);
  expect(wide).toEqual([]);
});
