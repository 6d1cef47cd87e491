// The phrases of the ledgers: none speaks against the sign beside it, and none is kept that no ledger could show.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { TermName } from '../../src/core/term-name.ts';
import { makeWorld, type World } from '../../src/core/world.ts';
import { makeWords, type Words } from '../../src/strings/fluent.ts';
import { termWords } from '../../src/strings/ledger-words.ts';
import { TOP } from '../house/syntax.ts';
import { SCENARIOS, scenarioOf } from '../tools.ts';

const ID = 'moscow-1929';
const scenario = scenarioOf(ID);
const source = readFileSync(join(TOP, 'src', 'core', 'term-name.ts'), 'utf8');
const TERMS = [...source.matchAll(/\| '([a-z-]+)'/g)].map((match) => match[1] as TermName);

/** Deals in which every hidden type of every power occurs. */
const DEALS: readonly World[] = Array.from({ length: 40 }, (_, seed) => makeWorld(scenario, seed));

interface Signed {
  readonly name: TermName;
  readonly about?: string;
  readonly sign: 1 | -1;
}

/** The terms of a power whose sign depends on nothing but its hidden type, with the sign for the type of this deal. */
function signedTerms({ profiles }: World, power: string): readonly Signed[] {
  const who = profiles[power];
  if (who === undefined) throw new Error(power);
  const { type, data } = who;
  const amounts: [TermName, number, string?][] = [
    ['opinion', who.opinion],
    ['prestige', -who.prestige],
    ['assurance', type.assurancePerMille],
    ['pressure', type.pressurePerMille],
    ['lean', type.mediationPerMille],
    ...(data.favour ? [['favour', type.favourPerMille] as [TermName, number]] : []),
    ...scenario.clauses.flatMap(({ id, accessionAs }): [TermName, number, string][] =>
      accessionAs === undefined
        ? []
        : [['alone', who.weights[id]?.[accessionAs] ?? 0, `${id}=${accessionAs}`]],
    ),
    ...who.ties.map(({ other, linkage }): [TermName, number, string] => ['beside', linkage, other]),
    ...Object.entries(who.weights).flatMap(([clause, options]) =>
      Object.entries(options).map(([option, worth]): [TermName, number, string] => [
        'clause',
        worth,
        `${clause}=${option}`,
      ]),
    ),
  ];
  return amounts.flatMap(([name, amount, about]) =>
    amount === 0
      ? []
      : [{ name, sign: amount > 0 ? 1 : -1, ...(about === undefined ? {} : { about }) } as const],
  );
}

const wordsIn = (id: string, language: string): Words =>
  makeWords(language, [scenarioOf(id).messages[language] ?? '']);

describe.each(['en', 'pl', 'ru'])('in %s', (language) => {
  const words = wordsIn(ID, language);

  test('a term that one hidden type likes and another does not has a phrase for either sign', () => {
    const said = new Map<string, Map<number, string>>();
    for (const world of DEALS)
      for (const power of world.partners)
        for (const { name, about = '', sign } of signedTerms(world, power)) {
          const { voice } = termWords(words, { name, about, sign }, power);
          const key = `${power} ${name} ${about}`;
          said.set(key, (said.get(key) ?? new Map()).set(sign, voice ?? ''));
        }
    const both = [...said].filter(([, phrases]) => phrases.size === 2);
    expect(both.length).toBeGreaterThan(20);
    const alike = both.filter(([, phrases]) => phrases.get(1) !== '' && phrases.get(1) === phrases.get(-1));
    expect(alike).toEqual([]);
  });

  test('who spoke for the player at another capital is not named: it may have been anybody', () => {
    for (const power of scenario.partners.map(({ id }) => id)) {
      const { voice } = termWords(words, { name: 'lean', sign: 1 }, power);
      const others = scenario.powers.filter((id) => id !== power);
      const named = others.flatMap((id) => [words.say(`power-${id}`), words.say(`power-${id}.capital`)]);
      expect(named.filter((name) => voice?.includes(name))).toEqual([]);
    }
  });
});

describe.each(SCENARIOS)('%s', (id) => {
  test('every phrase of a ledger can be shown by one', () => {
    const { powers, clauses, dilemmas, messages } = scenarioOf(id);
    const asked = new Set<string>();
    const listening = {
      has: (message: string) => asked.add(message.replace(/\.(plus|minus)$/, '')) && false,
      say: () => '',
    } as unknown as Words;
    const abouts = [
      ...powers,
      ...clauses.flatMap((clause) => clause.options.map((option) => `${clause.id}=${option.id}`)),
      ...dilemmas.flatMap((one) => one.answers.map((_, at) => `${one.id}-${at + 1}`)),
    ];
    for (const owner of powers)
      for (const name of TERMS)
        for (const sign of [1, -1] as const)
          for (const about of abouts) termWords(listening, { name, about, sign }, owner);
    const phrases = [...(messages.en ?? '').matchAll(/^(voice-[A-Z]{3}-[\w-]+) =/gm)].map(
      (match) => match[1] ?? '',
    );
    expect(phrases.length).toBeGreaterThan(20);
    expect(phrases.filter((phrase) => !asked.has(phrase))).toEqual([]);
  });
});
