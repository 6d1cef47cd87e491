// Parity of languages: each says everything that English says, with the same variables, in all its plurals,
// and without exceeding the room of the desk.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FluentBundle, FluentResource } from '@fluent/bundle';
import { describe, expect, test } from 'vitest';
import { programFiles, scenarioFiles } from '../../src/build/scenarios.ts';
import { makeWords } from '../../src/strings/fluent.ts';
import { FUNCTIONS } from '../../src/strings/name-value.ts';
import { TOP } from '../house/syntax.ts';

const SCENARIO = join(TOP, 'scenarios', 'moscow-1929');

/**
 * Every file of words of a language, in the same order in each; the scenario's lesson files are the same as
 * in English.
 */
const filesOf = (language: string): string[] => [
  ...programFiles(language),
  join(SCENARIO, `${language}.ftl`),
  ...Object.keys(scenarioFiles(join(TOP, 'scenarios'), 'moscow-1929'))
    .filter((path) => /^lesson\/.*\.en\.ftl$/.test(path))
    .map((path) => join(SCENARIO, path.replace('.en.', `.${language}.`))),
];

/**
 * What a language has for itself: cases and the gender of a name, and the forms by which a term is recognised
 * in a text.
 */
const FORM = /[.-](gen|dat|acc|ins|loc|gender|seen)$/;

/** Maximum length relative to English, or for a short text the maximum number of additional characters. */
const LONGER = 1.35;
const LETTERS = 16;
/** The assumed length of a variable. */
const FILLED = 8;

type Node = { readonly type?: string; readonly name?: string } & Readonly<Record<string, unknown>>;
interface Select extends Node {
  readonly selector: Node;
  readonly variants: readonly { readonly key: { readonly value: unknown }; readonly value: unknown }[];
}

const text = (path: string): string => readFileSync(path, 'utf8');

const files = new Map<string, ReadonlyMap<string, unknown>>();

/** Messages and attributes of a file by id, parsed once by the library. */
function parsed(path: string): ReadonlyMap<string, unknown> {
  const known = files.get(path);
  if (known !== undefined) return known;
  const found = new Map<string, unknown>();
  files.set(path, found);
  for (const { id, value, attributes } of new FluentResource(text(path)).body) {
    if (value !== null) found.set(id, value);
    for (const [name, pattern] of Object.entries(attributes)) found.set(`${id}.${name}`, pattern);
  }
  return found;
}

/** Every node of a pattern, including itself. */
function nodes(pattern: unknown): Node[] {
  if (Array.isArray(pattern)) return pattern.flatMap(nodes);
  if (typeof pattern !== 'object' || pattern === null) return [];
  return [pattern as Node, ...Object.values(pattern).flatMap(nodes)];
}

/** The variables of a pattern, and of the messages that it inserts, which receive the same arguments. */
function variablesOf(pattern: unknown, messages: ReadonlyMap<string, unknown>): string[] {
  const names = nodes(pattern).flatMap(({ type, name = '' }) => {
    if (type === 'var') return [name];
    return type === 'mesg' ? variablesOf(messages.get(name), messages) : [];
  });
  return [...new Set(names)].sort();
}

const languages = new Map<string, ReadonlyMap<string, unknown>>();

/** Every message of a language by its id. */
function messagesOf(language: string): ReadonlyMap<string, unknown> {
  const known = languages.get(language) ?? new Map(filesOf(language).flatMap((path) => [...parsed(path)]));
  languages.set(language, known);
  return known;
}

const selects = (pattern: unknown): Select[] =>
  nodes(pattern).filter((node): node is Select => node.type === 'select');

/** Characters; of variants the longest. */
function length(pattern: unknown): number {
  if (typeof pattern === 'string') return pattern.length;
  if (Array.isArray(pattern)) return pattern.reduce<number>((sum, part) => sum + length(part), 0);
  const node = pattern as Node;
  return node.type === 'select'
    ? Math.max(...(node as Select).variants.map(({ value }) => length(value)))
    : FILLED;
}

const NONE: ReadonlyMap<string, unknown> = new Map();

/** If the number is printed, the noun beside it needs a form for one, for few and for many. */
function lacksPlurals({ selector, variants }: Select): boolean {
  const keys = variants.map(({ key }) => key.value);
  const printed = variants.some(({ value }) => variablesOf(value, NONE).includes(`${selector.name}`));
  return keys.includes('one') && printed && !['few', 'many'].every((form) => keys.includes(form));
}

describe.each(['pl', 'ru'])('%s', (language) => {
  test('no line ends in a word of one letter, and none begins with a dash', () => {
    const files = filesOf(language);
    const words = makeWords(language, files.map(text));
    const whole = files.flatMap((path) =>
      [...parsed(path)].filter(([, pattern]) => typeof pattern === 'string'),
    );
    expect(whole.length).toBeGreaterThan(1000);
    const loose = whole
      .map(([id]) => words.say(id))
      .filter((said) => /(?<![\p{L}\p{N}])\p{L} | —/u.test(said));
    expect(loose).toEqual([]);
  });

  test('a date may end a sentence: it brings no full stop of its own', () => {
    const words = makeWords(language, []);
    for (const style of ['long', 'medium'] as const)
      for (let month = 1; month <= 12; month++)
        expect(words.date(`1929-${`${month}`.padStart(2, '0')}-09`, style)).toMatch(/ 1929$/);
  });

  const english = filesOf('en');
  const pairs = filesOf(language).map((path, at) => [path.slice(TOP.length), path, english[at] ?? '']);
  describe.each(pairs)('%s', (_name, path = '', englishPath = '') => {
    const english = parsed(englishPath);
    const other = parsed(path);
    const both = [...english].flatMap(([id, pattern]) =>
      other.has(id) ? [{ id, pattern, translated: other.get(id) }] : [],
    );

    test('says what English says, and nothing beside it but the forms of its names', () => {
      expect([...english.keys()].filter((id) => !other.has(id) && !FORM.test(id))).toEqual([]);
      expect([...other.keys()].filter((id) => !english.has(id) && !FORM.test(id))).toEqual([]);
    });

    test('puts the same variables into each message', () => {
      const [theirs, ours] = [messagesOf('en'), messagesOf(language)];
      const found = both.map(({ id, pattern, translated }) => ({
        id,
        needed: variablesOf(pattern, theirs).join(),
        given: variablesOf(translated, ours).join(),
      }));
      expect(found.filter(({ needed, given }) => needed !== given)).toEqual([]);
    });

    test('has a form for one, for few and for many wherever a number is printed', () => {
      const lacking = [...other].filter(([, pattern]) => selects(pattern).some(lacksPlurals));
      expect(lacking.map(([id]) => id)).toEqual([]);
    });

    test('is at most about a third longer, message by message', () => {
      const told = both.filter(({ id }) => !FORM.test(id));
      const long = told.flatMap(({ id, pattern, translated }) => {
        const most = Math.trunc(Math.max(length(pattern) * LONGER, length(pattern) + LETTERS));
        return length(translated) > most ? [`${id}: ${length(translated)} of ${most}`] : [];
      });
      expect(long).toEqual([]);
    });

    test('has no line that Fluent leaves out, and no message twice', () => {
      const written = [...text(path).matchAll(/^([a-zA-Z][\w-]*) *=/gm)].map(([, id = '']) => id);
      const known = new Set(new FluentResource(text(path)).body.map(({ id }) => id));
      expect(written.filter((id) => !known.has(id))).toEqual([]);
      expect(written.filter((id, at) => written.indexOf(id) !== at)).toEqual([]);
    });
  });

  test('every message is formatted without an error once its variables are given', () => {
    const bundle = new FluentBundle(language, { useIsolating: false, functions: FUNCTIONS });
    const files = filesOf(language);
    for (const path of files) bundle.addResource(new FluentResource(text(path)), { allowOverrides: true });
    const messages = messagesOf(language);
    const faulty = files.flatMap((path) =>
      [...parsed(path)].flatMap(([id, pattern]) => {
        const given = Object.fromEntries(variablesOf(pattern, messages).map((name) => [name, 'x']));
        const errors: Error[] = [];
        bundle.formatPattern(pattern as Parameters<typeof bundle.formatPattern>[0], given, errors);
        return errors.map(({ message }) => `${id}: ${message}`);
      }),
    );
    expect(faulty).toEqual([]);
  });
});

test('no message is given in two files of the program: the later one would replace the other in silence', () => {
  const ids = programFiles('en').flatMap((path) =>
    [...text(path).matchAll(/^(-?[a-zA-Z][\w-]*) =/gm)].map(([, id = '']) => id),
  );
  expect(ids.length).toBeGreaterThan(1000);
  expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
});
