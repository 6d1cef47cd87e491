// Scenario folders become one file each, whatever they contain.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { FluentResource } from '@fluent/bundle';
import { afterAll, expect, test } from 'vitest';
import { answer, built, LATE, nameFor, programFiles, scenarioIds } from '../../src/build/scenarios.ts';
import type { Listed } from '../../src/scenario/listed.ts';
import type { Scenario } from '../../src/scenario/schema.ts';
import { makeWords } from '../../src/strings/fluent.ts';

const root = mkdtempSync(join(tmpdir(), 'litvinov-scenarios-'));
const texts = {
  'b/scenario.json': '{"id": "b"}\n',
  'b/powers/POL.json': '{"name": "Польша"}',
  'b/en.ftl': 'title = A "quoted" title\n',
  'b/.hidden': 'no',
  'b/xx.ftl': 'title = A language that the program does not speak\n',
  'a/scenario.json': '{}',
  'half/powers/POL.json': '{}',
  'scenario.schema.json': '{}',
};
for (const [path, text] of Object.entries(texts)) {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}
afterAll(() => rmSync(root, { recursive: true }));

test('a folder without scenario.json is no scenario', () => {
  expect(scenarioIds(root)).toEqual(['a', 'b']);
  expect(scenarioIds(join(root, 'missing'))).toEqual([]);
  const index = JSON.parse(answer(root, '/scenarios/index.json') ?? '') as Record<string, Listed>;
  expect(Object.entries(index).map(([id, { openings }]) => [id, Object.keys(openings)])).toEqual([
    ['a', []],
    ['b', ['en']],
  ]);
});

const house = fileURLToPath(new URL('../../scenarios/', import.meta.url));

test('a scenario comes out of its door, checked and whole but for its words', () => {
  const scenario = JSON.parse(answer(house, '/scenarios/two-powers.json') ?? '') as Scenario;
  expect(scenario.id).toBe('two-powers');
  expect(scenario.partners).toHaveLength(2);
  expect(scenario.messages).toEqual({});
});

test('the words of the page in one language are one file: the program, the desk, and last the scenario', () => {
  const polish = answer(house, '/scenarios/moscow-1929.pl.ftl') ?? '';
  const at = ['\ncommand-note =', '\ntitle-new =', '\nscenario-title ='].map((id) => polish.indexOf(id));
  expect(at).toEqual(at.toSorted((a, b) => a - b));
  expect(at[0]).toBeGreaterThan(0);
});

test('the words of sheets that come late are a file of their own, and no message is in both', () => {
  for (const language of ['en', 'pl', 'ru']) {
    const [early, late] = ['', '.late'].map((end) =>
      [
        ...(answer(house, `/scenarios/moscow-1929.${language}${end}.ftl`) ?? '').matchAll(
          /^([a-z][\w-]*) *=/gm,
        ),
      ].map(([, id]) => id),
    );
    expect(late?.length).toBeGreaterThan(100);
    expect(late?.filter((id) => early?.includes(id))).toEqual([]);
  }
});

test('every folder whose words come late is there and has words', () => {
  const files = programFiles('en').map((path) => path.replaceAll('\\', '/'));
  for (const folder of [...LATE.late, ...LATE.lesson])
    expect(
      files.some((path) => path.includes(`/desk/${folder}/`)),
      folder,
    ).toBe(true);
});

test('the background loads late: a page without them has everything else, and with them the whole', () => {
  const late =
    /^(?:(?:codex|dispute|source|departure|epilogue|fate|dilemma-[\w-]+-voice)-|ending-[\w-]+\.(?:headline|text|later)$)/;
  const parts = (text: string): Map<string, unknown> =>
    new Map(
      new FluentResource(text).body.flatMap(({ id, value, attributes }): [string, unknown][] => [
        ...(value === null ? [] : ([[id, value]] as [string, unknown][])),
        ...Object.entries(attributes).map(([name, of]): [string, unknown] => [`${id}.${name}`, of]),
      ]),
    );
  for (const language of ['en', 'pl', 'ru']) {
    const file = (end: string): string => answer(house, `/scenarios/moscow-1929.${language}${end}.ftl`) ?? '';
    const whole = parts(readFileSync(join(house, 'moscow-1929', `${language}.ftl`), 'utf8'));
    const early = parts(file(''));
    const both = new Map([...early, ...parts(file('.background'))]);
    const absent = [...whole.keys()].filter((id) => !early.has(id));
    expect(absent.length).toBeGreaterThan(200);
    expect(absent.filter((id) => !late.test(id))).toEqual([]);
    expect(absent.filter((id) => /^codex-.*\./.test(id) || /^dispute-[\w-]+$/.test(id))).toEqual([]);
    for (const [id, value] of whole) expect(both.get(id), id).toEqual(value);
  }
});

test('the words are sent without the spaces that Fluent does not read, and every message means the same', () => {
  for (const language of ['en', 'pl', 'ru']) {
    const sent = ['', '.background', '.late', '.lesson'].map(
      (end) => answer(house, `/scenarios/moscow-1929.${language}${end}.ftl`) ?? '',
    );
    for (const text of sent) expect(text).not.toMatch(/\n\n[a-z]|\n {2}|^ \.\w+ =/m);
    const files = programFiles(language).filter((path) => !/command-line/.test(path));
    const written = files.flatMap((path) => new FluentResource(readFileSync(path, 'utf8')).body);
    expect(written.length).toBeGreaterThan(1000);
    // A scenario may replace a message of the program. Both are then in the file, first the program's.
    const read = new Map(
      sent.flatMap((text) => new FluentResource(text).body.toReversed().map((one) => [one.id, one])),
    );
    for (const message of written) expect(read.get(message.id), message.id).toEqual(message);
  }
});

test('the list of scenarios holds every word of the first sheet, in each language, and little else', () => {
  const index = JSON.parse(answer(house, '/scenarios/index.json') ?? '') as Record<string, Listed>;
  for (const [id, { openings }] of Object.entries(index))
    for (const [language, text] of Object.entries(openings)) {
      const words = makeWords(language, [text]);
      for (const message of ['title-place', 'title-coming', 'late-failed', 'map-again', 'scenario-title'])
        expect(words.say(message), `${id} ${language} ${message}`).not.toMatch(/[{}]|^[a-z]+(-[a-z]+)+$/);
      expect(text.split('\n').length).toBeLessThan(20);
    }
  expect(Object.keys(index['moscow-1929']?.openings ?? {})).toEqual(['en', 'pl', 'ru']);
});

test('the built page names the files of a scenario by their content, all alike, and finds them in the list', () => {
  const files = built(house);
  const index = JSON.parse(files.get('index.json') ?? '') as Record<string, Listed>;
  const named = Object.values(index).flatMap(({ name, openings }) => [
    `${name}.json`,
    `${name}.lesson.json`,
    ...Object.keys(openings).flatMap((language) => [
      `${name}.${language}.ftl`,
      `${name}.${language}.background.ftl`,
      `${name}.${language}.late.ftl`,
      `${name}.${language}.lesson.ftl`,
    ]),
  ]);
  expect([...files.keys()].sort()).toEqual(['index.json', ...named].sort());
  expect(index['two-powers']?.name).toMatch(/^two-powers-[0-9a-f]{8}$/);
  expect(nameFor('a', ['1', '2'])).not.toBe(nameFor('a', ['12', '']));
  expect(nameFor('a', ['1', '2'])).toBe(nameFor('a', ['1', '2']));
});

test('the words of the command line are not sent to the page', () => {
  const sent = [...built(house)].filter(([path]) => path.endsWith('.ftl')).map(([, text]) => text);
  expect(sent.length).toBeGreaterThan(0);
  expect(sent.filter((text) => text.includes('debrief-trust ='))).toEqual([]);
  // The page says which paper was answered, too.
  expect(sent.some((text) => text.includes('debrief-answered ='))).toBe(true);
});

test('a folder with faults is refused with each of them', () => {
  expect(() => answer(root, '/scenarios/b.json')).toThrow(/home\.json : found no such file; expected/);
  expect(() => answer(root, '/scenarios/b.json')).toThrow(/scenario\.json/);
});

test('no other address is answered', () => {
  for (const path of [
    '/scenarios/half.json',
    '/scenarios/../b.json',
    '/scenarios/b/en.ftl',
    '/scenarios/b.pl.ftl',
    '/scenarios/b.toString',
    '/b.json',
    '/',
  ]) {
    expect(answer(root, path)).toBeNull();
  }
});
