// The glossary: every word in it is used by the game and has words in all languages, every linked codex entry
// exists, and a pupil of fourteen can read it.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { programFiles } from '../../src/build/scenarios.ts';
import { formsIn, piecesIn } from '../../src/desk/codex/codex.ts';
import { glossaryForms } from '../../src/desk/lesson/glossary/marking.ts';
import { glossaryFaults } from '../../src/lesson/glossary-faults.ts';
import { type Lesson, loadLesson } from '../../src/scenario/lesson/load-lesson.ts';
import type { Files } from '../../src/scenario/load.ts';
import { makeWords, type Words } from '../../src/strings/fluent.ts';
import { type Language, levelOf } from '../strings/readability.ts';
import { filesOf, scenarioOf } from '../tools.ts';

const LANGUAGES: readonly Language[] = ['en', 'pl', 'ru'];
/** Design choice: the eighth year of school, for all entries as one text. */
const MOST = 8;
/**
 * For five words the formulas say little ("The parliament of Estonia."): this many may be above the level
 * (measured; it may only fall).
 */
const MOST_HARD: Readonly<Record<Language, number>> = { en: 6, pl: 3, ru: 14 };

const FILES = filesOf('moscow-1929');
const scenario = scenarioOf('moscow-1929');

function loaded(files: Files): { readonly lesson: Lesson } {
  const found = loadLesson(files);
  if ('faults' in found) throw new Error(JSON.stringify(found.faults));
  return found;
}

const terms = loaded(FILES).lesson.glossary;

const lessonText = (name: string): string => FILES[`lesson/${name}.ftl`] ?? '';

const wordsIn = (language: string): Words =>
  makeWords(language, [scenario.messages[language] ?? '', lessonText(`glossary.${language}`)]);

/** All texts of the game outside of the sheet for a class, as written. */
const spoken = (language: string): string =>
  [
    ...programFiles(language)
      .filter((path) => !path.includes('/lesson/'))
      .map((path) => readFileSync(path, 'utf8')),
    scenario.messages[language] ?? '',
  ]
    .join('\n')
    // Not running text: notes to translators, the forms of other words, the works cited.
    .replace(/^#.*$|^ *\.seen = .*$|^source-.*$/gm, '')
    .replace(/^ *\.?[\w-]+ =/gm, '')
    // As the page prints them: a word of one letter is bound to the next.
    .replace(/(?<![\p{L}\p{N}])(\p{L}) /gu, language === 'en' ? '$1 ' : '$1\u00A0');

test('there are forty words or more, each once, and each links to an existing entry of the codex or to none', () => {
  expect(terms.length).toBeGreaterThanOrEqual(40);
  expect(new Set(terms.map(({ id }) => id)).size).toBe(terms.length);
  const entries = new Set(scenario.codex.map(({ id }) => id));
  expect(terms.flatMap(({ codex = [] }) => codex).filter((id) => !entries.has(id))).toEqual([]);
  expect(terms.filter(({ codex }) => codex !== undefined).length).toBeGreaterThan(20);
});

test('a file that is not a glossary is refused with its name and place', () => {
  const refused = loadLesson({ ...FILES, 'lesson/glossary.json': '{"glossary":[{"id":"Big Word"}]}' });
  expect('faults' in refused ? refused.faults[0] : null).toMatchObject({
    file: 'lesson/glossary.json',
    path: 'glossary.0.id',
  });
});

test('a word listed twice and an unknown entry of the codex are reported with their places', () => {
  const { lesson } = loaded(FILES);
  const glossary = [...lesson.glossary, { id: 'bill' }, { id: 'new', codex: 'nowhere' }];
  expect(glossaryFaults(scenario, lesson)).toEqual([]);
  expect(
    glossaryFaults(scenario, { ...lesson, glossary }).map(({ path, found }) => `${path} ${found}`),
  ).toEqual([expect.stringMatching(/^glossary\b.*bill/), 'glossary.70.codex "nowhere"']);
});

describe.each(LANGUAGES)('in %s', (language) => {
  const words = wordsIn(language);

  test('each word is explained, with its title and its forms, and no two have one title', () => {
    const ids = terms.flatMap(({ id }) => [`glossary-${id}`, `glossary-${id}.title`, `glossary-${id}.seen`]);
    expect(ids.filter((id) => !words.has(id))).toEqual([]);
    expect(new Set(terms.map(({ id }) => words.say(`glossary-${id}.title`))).size).toBe(terms.length);
  });

  test('none is dead: every word stands in what the game says', () => {
    const text = spoken(language);
    const dead = terms.filter((term) => !glossaryForms(words, [], [term]).pattern.test(text));
    expect(dead.map(({ id }) => id)).toEqual([]);
    // A word that nobody uses would be found.
    const unsaid = makeWords('en', ['glossary-x = x\n    .seen = parallelogram']);
    expect(glossaryForms(unsaid, [], [{ id: 'x' }]).pattern.test(text)).toBe(false);
  });

  test('each form leads to its own word, also where two words share an entry of the codex', () => {
    const forms = glossaryForms(words, scenario.codex, terms);
    const astray = terms.flatMap(({ id }) =>
      formsIn(words, `glossary-${id}.seen`, id).flatMap(({ form }) => {
        const [piece] = piecesIn(forms, form.replace('*', ''));
        return piece?.entry === id && piece.term === true ? [] : [`${form}: ${piece?.entry}`];
      }),
    );
    expect(astray).toEqual([]);
  });

  test('a pupil can read it', () => {
    const entries = terms.map(({ id }) => {
      const example = `glossary-${id}.example`;
      return `${words.say(`glossary-${id}`)}${words.has(example) ? ` ${words.say(example)}` : ''}`;
    });
    const hard = entries.filter((entry) => levelOf(entry, language) > MOST);
    const all = levelOf(entries.join(' '), language);
    console.log(
      `glossary in ${language}: ${entries.length} words, level ${all.toFixed(1)}, ${hard.length} above ${MOST}`,
    );
    expect(all).toBeLessThanOrEqual(MOST);
    expect(hard.length).toBeLessThanOrEqual(MOST_HARD[language]);
    expect(Math.max(...entries.map((entry) => entry.length))).toBeLessThanOrEqual(210);
  });
});
