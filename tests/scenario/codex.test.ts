// The codex as data: what its check refuses, what its lint warns about, and what holds for every shipped
// entry.
import { describe, expect, test } from 'vitest';
import { lint, type Warning } from '../../src/scenario/lint.ts';
import { loadScenario } from '../../src/scenario/load.ts';
import type { Fault } from '../../src/scenario/report.ts';
import { makeWords } from '../../src/strings/fluent.ts';
import { filesOf, SCENARIOS, scenarioOf } from '../tools.ts';

type Json = Record<string, unknown>;

/** The small scenario with one of its entries changed, and others appended. */
function withEntry(change: Json, more: Json[] = []): ReturnType<typeof loadScenario> {
  const files = filesOf('two-powers');
  const data = JSON.parse(files['codex.json'] ?? '') as { entries: Json[] };
  const [first = {}, ...rest] = data.entries;
  const entries = [{ ...first, ...change }, ...rest, ...more];
  return loadScenario({ ...files, 'codex.json': JSON.stringify({ entries }) });
}

const faults = (change: Json, more: Json[] = []): readonly Fault[] => {
  const loaded = withEntry(change, more);
  return 'faults' in loaded ? loaded.faults : [];
};

const warnings = (change: Json): Warning[] => {
  const loaded = withEntry(change);
  return 'scenario' in loaded ? lint(loaded.scenario).filter(({ file }) => file === 'codex.json') : [];
};

test.each(['en', 'pl', 'ru'])('the entry on confidence names the line of the rules, in %s', (language) => {
  const said = /^codex-confidence = (.*)$/m.exec(filesOf('moscow-1929')[`${language}.ftl`] ?? '')?.[1] ?? '';
  const figures = [...said.matchAll(/\d+/g)].map(([figure]) => Number(figure));
  expect(figures).toEqual([0, 100, scenarioOf('moscow-1929').home.recallBelow / 100]);
});

describe('the door', () => {
  test.each([
    ['sources', { sources: ['hearsay'] }, 'entries.0.sources', '"hearsay"'],
    ['no source at all', { sources: [] }, 'entries.0.sources', '[]'],
    ['another entry', { related: ['sea'] }, 'entries.0.related', '"sea"'],
    ['itself', { related: ['river'] }, 'entries.0.related', '"river"'],
    ['a clause', { clause: 'toll' }, 'entries.0.clause', '"toll"'],
    ['a card', { dispute: 'spring' }, 'entries.0.dispute', '"spring"'],
    ['a day', { from: '1929-02-30' }, 'entries.0.from', '"1929-02-30"'],
    ['a kind', { kind: 'rumour' }, 'entries.0.kind', '"rumour"'],
  ])('refuses an entry that names what there is not: %s', (_what, change, path, found) => {
    expect(faults(change)).toContainEqual(expect.objectContaining({ file: 'codex.json', path, found }));
  });

  test('refuses two entries of one id, and lets a scenario have no codex at all', () => {
    expect(faults({}, [{ id: 'river', kind: 'term', sources: ['invented'] }])).toContainEqual(
      expect.objectContaining({ file: 'codex.json', path: 'entries', found: '"river"' }),
    );
    const { 'codex.json': _, ...without } = filesOf('two-powers');
    const loaded = loadScenario(without);
    expect('scenario' in loaded && loaded.scenario.codex).toEqual([]);
  });

  test('warns of an entry that never opens and of one to which no other leads', () => {
    expect(warnings({})).toEqual([]);
    expect(warnings({ from: '1931-01-01' })).toEqual([
      { code: 'codex-outside', file: 'codex.json', about: 'river' },
    ]);
    expect(warnings({ related: [] })).toEqual([
      { code: 'codex-alone', file: 'codex.json', about: 'weighing' },
    ]);
  });
});

describe.each(SCENARIOS)('%s', (name) => {
  const scenario = scenarioOf(name);
  const { codex } = scenario;
  const languages = Object.keys(scenario.messages);
  const wordsIn = (language: string) => makeWords(language, [scenario.messages[language] ?? '']);

  test('every entry speaks in every language: a title, and neither a line nor a page', () => {
    // A document to read may be longer.
    const most = (kind: string): number => (kind === 'document' ? 190 : 90);
    for (const language of languages) {
      const words = wordsIn(language);
      // Polish and Russian use fewer and longer words.
      const least = language === 'en' ? 40 : 30;
      const odd = codex.filter(({ id, kind }) => {
        const count = words.say(`codex-${id}`).split(/\s+/).length;
        return !words.has(`codex-${id}.title`) || count < least || count > most(kind);
      });
      expect(odd.map(({ id }) => `${language} ${id}`)).toEqual([]);
    }
  });

  test('an entry that knows of the game’s own year opens on a day of it', () => {
    const words = wordsIn('en');
    const year = scenario.calendar.lastDay.slice(0, 4);
    const early = codex.filter(
      ({ id, from }) => from === undefined && words.say(`codex-${id}`).includes(year),
    );
    expect(early.map(({ id }) => id)).toEqual([]);
  });

  test('no two entries claim one form of a word', () => {
    for (const language of languages) {
      const words = wordsIn(language);
      const forms = codex
        .filter(({ id }) => words.has(`codex-${id}.seen`))
        .flatMap(({ id }) => words.say(`codex-${id}.seen`).split(','))
        .map((form) => form.trim());
      expect(forms.filter((form, at) => form === '' || forms.indexOf(form) !== at)).toEqual([]);
    }
  });
});

test('Moscow has its persons, places, papers, articles, institutions, terms and documents, and leads to every card', () => {
  const { codex, clauses, disputes } = scenarioOf('moscow-1929');
  expect(codex.length).toBeGreaterThanOrEqual(48);
  expect(new Set(codex.map(({ kind }) => kind)).size).toBe(7);
  const explained = codex.map(({ clause }) => clause);
  expect(clauses.filter(({ id }) => !explained.includes(id))).toEqual([]);
  const cards = codex.map(({ dispute }) => dispute);
  expect(disputes.filter(({ id }) => !cards.includes(id)).map(({ id }) => id)).toEqual([]);
});
