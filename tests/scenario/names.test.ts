// No power, clause, date or ending is named in the program: only scenarios know them. Every string of src is
// checked, as a whole for words ("form"), and inside for capitals and dates ("note POL", "1929-02-09").
import { expect, test } from 'vitest';
import { isNode, line, parse, type Source, sources, walk } from '../house/syntax.ts';
import { SCENARIOS, scenarioOf } from '../tools.ts';

/**
 * Words of a scenario that are also words of the schema: what an option does, what may have happened,
 * "nothing"; and "step", which is also a word of HTML.
 */
const ALSO_OF_THE_SCHEMA: readonly string[] = [
  'all',
  'pairwise',
  'closed',
  'consent',
  'open',
  'exposed',
  'nothing',
  'step',
];

/** Strings that show how something is written; each is shown to a person, none is compared with anything. */
const EXAMPLES: readonly RegExp[] = [/\b(as in|such as|written as)\b/, /^wait: /];

interface Names {
  readonly powers: ReadonlySet<string>;
  readonly words: ReadonlySet<string>;
}

function names(): Names {
  const powers = new Set<string>();
  const words = new Set<string>();
  for (const scenario of SCENARIOS.map(scenarioOf)) {
    for (const id of scenario.powers) powers.add(id);
    for (const clause of scenario.clauses) {
      words.add(clause.id);
      for (const option of clause.options) words.add(option.id).add(`${clause.id}=${option.id}`);
    }
    for (const { id } of [...scenario.endings, ...scenario.events, ...scenario.clock.steps]) words.add(id);
    for (const group of Object.keys(scenario.groups)) words.add(group);
  }
  for (const word of ALSO_OF_THE_SCHEMA) words.delete(word);
  return { powers, words };
}

/** Every string value in a file: literals and the fixed parts of templates, not names of imports. */
function strings(source: Source): { text: string; line: number }[] {
  const found: { text: string; line: number }[] = [];
  walk(parse(source), (node, above) => {
    if (above?.type.startsWith('Import') || above?.type.startsWith('Export')) return;
    const cooked =
      isNode(node) && node.type === 'TemplateElement' ? Reflect.get(node.value as object, 'raw') : null;
    const text = node.type === 'Literal' ? node.value : cooked;
    if (typeof text === 'string') found.push({ text, line: line(source.text, node.start) });
  });
  return found;
}

function named(source: Source, { powers, words }: Names): string[] {
  return strings(source).flatMap(({ text, line: at }) => {
    if (EXAMPLES.some((example) => example.test(text))) return [];
    const inside = [...text.matchAll(/\b[A-Z]{3}\b/g)]
      .map(([word]) => word)
      .filter((word) => powers.has(word));
    const dates = [...text.matchAll(/\b\d{4}-\d{2}-\d{2}\b/g)].map(([date]) => date);
    const whole = words.has(text) ? [text] : [];
    return [...inside, ...dates, ...whole].map((name) => `${source.path}:${at}: ${name}`);
  });
}

test('no power, clause, option, ending, event or date of a scenario is named in the program', () => {
  const known = names();
  expect(known.powers.size).toBeGreaterThan(20);
  expect(sources('src').flatMap((source) => named(source, known))).toEqual([]);
});

test.each([
  ["const sum = power === 'POL' ? 1 : 2;", 'POL'],
  ["give(game, 'note UPL');", 'UPL'],
  ["const sum = clause === 'form' ? 1 : 2;", 'form'],
  ['const key = `form=joint`;', 'form=joint'],
  ["const sum = date >= '1929-02-09' ? 1 : 2;", '1929-02-09'],
  ["const yes = ending === 'as-it-happened';", 'as-it-happened'],
])('a planted name is found: %s', (text, name) => {
  expect(named({ path: 'src/core/planted.ts', text }, names())).toEqual([`src/core/planted.ts:1: ${name}`]);
});

test.each([
  "import { form } from './form.ts';",
  'const form = world.roles.form;',
  'throw new Fault(\'a day written as "1929-02-09"\');',
  "const how = entry === 'pairwise';",
])('a harmless look-alike passes: %s', (text) => {
  expect(named({ path: 'src/core/planted.ts', text }, names())).toEqual([]);
});
