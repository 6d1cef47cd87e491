/**
 * The words of the glossary: loaded with the scenario's lesson, sorted for the language, and found by a word
 * or part of one.
 */
import { useEffect, useState } from 'preact/hooks';
import type { Term } from '../../../scenario/lesson/glossary.ts';
import type { Words } from '../../../strings/fluent.ts';
import { plainly } from '../../codex/codex.ts';
import { insist } from '../../shell/fetching.ts';
import { type FetchLesson, useLesson } from '../../shell/ports.ts';

const kept = new WeakMap<FetchLesson, readonly Term[]>();

/** Null until loaded; empty if the scenario explains no words. */
export function useTerms(): readonly Term[] | null {
  const lesson = useLesson();
  const [, rerender] = useState(0);
  useEffect(() => {
    if (kept.has(lesson)) return;
    void insist(lesson).then(({ glossary }) => {
      kept.set(lesson, glossary);
      rerender((times) => times + 1);
    });
  }, [lesson]);
  return kept.get(lesson) ?? null;
}

export const titleOf = (words: Words, id: string): string => words.say(`glossary-${id}.title`);

/** Sorts a verb under its own letter: "to shelve" under s. */
const sortedBy = (title: string): string => title.replace(/^to /, '');

export function sortedTerms(words: Words, terms: readonly Term[]): readonly Term[] {
  const { compare } = new Intl.Collator(words.language);
  const key = ({ id }: Term): string => sortedBy(titleOf(words, id));
  return [...terms].sort((a, b) => compare(key(a), key(b)));
}

/** Words with the search text in the title come first, then those with it in the explanation or example. */
export function foundTerms(words: Words, terms: readonly Term[], word: string): readonly Term[] {
  const wanted = plainly(word.trim());
  if (wanted === '') return terms;
  const has = (...ids: readonly string[]): boolean =>
    ids.some((id) => words.has(id) && plainly(words.say(id)).includes(wanted));
  const titled = terms.filter(({ id }) => has(`glossary-${id}.title`));
  const told = terms.filter(({ id }) =>
    has(`glossary-${id}`, `glossary-${id}.example`, `glossary-${id}.seen`),
  );
  return [...titled, ...told.filter((one) => !titled.includes(one))];
}
