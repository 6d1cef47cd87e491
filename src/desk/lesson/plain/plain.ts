/**
 * The setting "plain words": while it is on, every paper has one plain sentence, and texts link to the
 * glossary. Everything that it needs - code, words, the glossary - is loaded when it is first switched on.
 */
import { type Signal, signal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { Term } from '../../../scenario/lesson/glossary.ts';
import type { Words } from '../../../strings/fluent.ts';
import type { Scene } from '../../../strings/teller.ts';
import type { PageLanguage } from '../../settings/language.ts';
import { settings } from '../../settings/settings.ts';
import { insist } from '../../shell/fetching.ts';
import { type FetchLesson, useLesson } from '../../shell/ports.ts';
import { useLanguage } from '../../shell/words.ts';
import type { Entry } from '../../tape/tape-words.ts';

type Code = typeof import('./brought.ts');

/** What the setting loads. */
export interface Plain extends Code {
  readonly terms: readonly Term[];
}

const code = signal<Code | null>(null);

/** The loaded glossary of each scenario. */
const glossaries = new WeakMap<FetchLesson, Signal<Plain | null>>();

function kept(lesson: FetchLesson): Signal<Plain | null> {
  const known = glossaries.get(lesson) ?? signal(null);
  glossaries.set(lesson, known);
  return known;
}

const asked = new WeakSet<FetchLesson>();

async function bring(language: PageLanguage, lesson: FetchLesson): Promise<void> {
  if (asked.has(lesson)) return;
  asked.add(lesson);
  const [brought, { glossary }] = await Promise.all([
    insist(() => import('./brought.ts')),
    insist(lesson),
    insist(() => language.more('lesson')),
  ]);
  code.value = brought;
  kept(lesson).value = { ...brought, terms: glossary };
}

/** What the setting needs; null while it is off. */
export function usePlain(): Plain | 'coming' | null {
  const language = useLanguage();
  const lesson = useLesson();
  const on = settings.value.plain === 'on';
  useEffect(() => {
    if (on) void bring(language, lesson);
  }, [on, language, lesson]);
  return on ? (kept(lesson).value ?? 'coming') : null;
}

/**
 * The sentence on a paper, for the announcement to screen readers; null if the setting is off or the words
 * are not loaded yet.
 */
export const plainNow = (words: Words, scene: Scene, { cable }: Pick<Entry, 'cable'>): string | null =>
  settings.value.plain === 'on' && words.has('plain-label')
    ? (code.value?.plainOf(words, scene, cable) ?? null)
    : null;
