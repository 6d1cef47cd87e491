// The printed material for a class, as data: every word exists in three languages and corresponds, every
// statement rests on a listed work, and the background has its intended length.
import { FluentResource } from '@fluent/bundle';
import { describe, expect, test } from 'vitest';
import { loadLesson } from '../../src/scenario/lesson/load-lesson.ts';
import type { Paper } from '../../src/scenario/lesson/paper.ts';
import { makeWords, type Words } from '../../src/strings/fluent.ts';
import { filesOf, SCENARIOS, scenarioOf } from '../tools.ts';

const LANGUAGES = ['en', 'pl', 'ru'] as const;

function paperOf(id: string): Paper | null {
  const loaded = loadLesson(filesOf(id));
  if ('faults' in loaded) throw new Error(JSON.stringify(loaded.faults));
  return loaded.lesson.paper;
}

const wordsOf = (id: string, language: string): Words =>
  makeWords(language, [
    filesOf(id)[`${language}.ftl`] ?? '',
    filesOf(id)[`lesson/paper.${language}.ftl`] ?? '',
  ]);

/** Every message that the papers require of a scenario's words. */
function asked({ plans, solutions, background, known, roles, documents, contested }: Paper): string[] {
  const both = (id: string): string[] => [id, `${id}.title`];
  return [
    ...plans.flatMap(({ id, aims, materials, steps }) => [
      `paper-plan-${id}`,
      `paper-plan-${id}.about`,
      ...aims.map((aim) => `paper-aim-${aim}`),
      ...materials.map((material) => `paper-material-${material}`),
      ...steps.flatMap((step) => both(`paper-step-${id}-${step.id}`)),
    ]),
    ...solutions.flatMap(({ id }) => both(`paper-solution-${id}`)),
    ...background.map(({ id }) => `paper-background-${id}`),
    ...known.flatMap(({ id }) => both(`paper-known-${id}`)),
    'paper-regime',
    'paper-question',
    ...['yes', 'no', 'ask'].map((part) => `paper-question-${part}`),
    ...roles.flatMap(({ power, aims }) => aims.map(({ id }) => `paper-role-${power}-${id}`)),
    ...documents.flatMap(({ entry, questions }) =>
      questions.flatMap((question) => [
        `paper-document-${entry}-${question}`,
        `paper-document-${entry}-${question}.answer`,
      ]),
    ),
    ...contested.map(({ id }) => `paper-claim-${id}`),
  ];
}

/** Every key of a work that they name. */
const works = ({ solutions, background, known, regime, question, contested }: Paper): string[] => [
  ...[...solutions, ...background, ...contested].flatMap(({ sources }) => sources),
  ...known.flatMap(({ sources }) => sources ?? []),
  ...[regime, question.yes, question.no].flat(),
];

const PAPERS = SCENARIOS.flatMap((id) => {
  const paper = paperOf(id);
  return paper === null ? [] : [{ id, paper }];
});

test('one scenario has papers for a class, and one gets by without', () => {
  expect(PAPERS.map(({ id }) => id)).toEqual(['moscow-1929']);
});

describe.each(PAPERS)('$id', ({ id, paper }) => {
  const scenario = scenarioOf(id);

  test.each(LANGUAGES)('every message is there in %s, and none that nobody asks for', (language) => {
    const words = wordsOf(id, language);
    expect(asked(paper).filter((message) => !words.has(message))).toEqual([]);
    const resource = new FluentResource(filesOf(id)[`lesson/paper.${language}.ftl`] ?? '');
    const written = resource.body.flatMap(({ id: message, value, attributes }) => [
      ...(value === null ? [] : [message]),
      ...Object.keys(attributes).map((name) => `${message}.${name}`),
    ]);
    const wanted = new Set(asked(paper));
    expect(written.filter((message) => !wanted.has(message))).toEqual([]);
  });

  test.each(['pl', 'ru'])('in %s no message is much longer than in English', (language) => {
    const [english, other] = [wordsOf(id, 'en'), wordsOf(id, language)];
    const long = asked(paper).filter((message) => {
      const length = english.say(message).length;
      return other.say(message).length > Math.max(1.35 * length, length + 16);
    });
    expect(long).toEqual([]);
  });

  test.each(LANGUAGES)('the background has about 300 words in %s', (language) => {
    const words = wordsOf(id, language);
    const text = paper.background.map((one) => words.say(`paper-background-${one.id}`)).join(' ');
    const count = text.match(/[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu)?.length ?? 0;
    expect(count).toBeGreaterThanOrEqual(270);
    expect(count).toBeLessThanOrEqual(335);
  });

  test('every work is one of the scenario’s', () => {
    expect(works(paper).filter((key) => scenario.sources[key] === undefined)).toEqual([]);
  });

  test('the player and every partner have a card with hidden aims worth six points', () => {
    expect(paper.roles.map(({ power }) => power)).toEqual([
      scenario.player,
      ...scenario.partners.map(({ id: partner }) => partner),
    ]);
    for (const { aims } of paper.roles) expect(aims.reduce((sum, { points }) => sum + points, 0)).toBe(6);
  });

  test('there are five documents, all from the codex, with three questions each', () => {
    const inCodex = new Set(
      scenario.codex.filter(({ kind }) => kind === 'document').map((entry) => entry.id),
    );
    expect(paper.documents.map(({ questions }) => questions.length)).toEqual([3, 3, 3, 3, 3]);
    expect(paper.documents.filter(({ entry }) => !inCodex.has(entry))).toEqual([]);
  });

  test('nothing stands twice', () => {
    const lists = [
      ...paper.plans.flatMap(({ aims, materials, steps }) => [aims, materials, steps.map((step) => step.id)]),
      paper.solutions.map((one) => one.id),
      paper.background.map((one) => one.id),
      paper.contested.map((one) => one.id),
    ];
    expect(lists.filter((list) => new Set(list).size < list.length)).toEqual([]);
  });
});

describe('the door', () => {
  const files = filesOf('moscow-1929');
  const faults = (change: Record<string, unknown>): unknown[] => {
    const data = JSON.parse(files['lesson/paper.json'] ?? '{}') as Record<string, unknown>;
    const loaded = loadLesson({ ...files, 'lesson/paper.json': JSON.stringify({ ...data, ...change }) });
    return 'faults' in loaded ? loaded.faults.map(({ file, path }) => `${file} ${path}`) : [];
  };

  test.each([
    [
      'a lesson that is longer than its steps',
      { plans: [{ id: 'a', minutes: 45, aims: [], materials: [], steps: [{ id: 'b', minutes: 40 }] }] },
      'lesson/paper.json plans.0',
    ],
    [
      'a statement without a source',
      { solutions: [{ id: 'a', sources: [] }] },
      'lesson/paper.json solutions.0.sources',
    ],
    ['a card without an aim', { roles: [{ power: 'POL', aims: [] }] }, 'lesson/paper.json roles.0.aims'],
    ['what it does not know', { posters: [] }, 'lesson/paper.json posters'],
  ])('refuses %s, and says where', (_what, change, fault) => {
    expect(faults(change)).toEqual([fault]);
  });
});
