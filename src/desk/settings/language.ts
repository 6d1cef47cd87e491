/**
 * The language of the page: which one is wanted, and its words, fetched when it is first spoken. What draws with the
 * words draws anew when they change, as they stand in a signal.
 */
import { type ReadonlySignal, signal } from '@preact/signals';
import { makeWords, type Words } from '../../strings/fluent.ts';

/** English made longer and strange, to see what has no room and what is no message; only who asks for it gets it. */
const PSEUDO = 'en-XA';

/** Where the choice is kept; the store of games opens too late for the first words. */
export const KEPT = 'litvinov-protocol:language';
/** How the address asks for a language. */
export const ASKED = 'lang';

export interface PageLanguage {
  /** Languages there are words in. */
  readonly languages: readonly string[];
  readonly words: ReadonlySignal<Words>;
  /** Speaks another language from now on; rejects, and goes on in the old one, where its words can't be had. */
  readonly speak: (language: string) => Promise<void>;
  /** Fetches words that come late, in this language and in any other that is spoken from now on. */
  readonly more: (words: LateWords) => Promise<void>;
}

/** Words that are fetched with the first of their sheets: those of hindsight, and those for a class. */
export type LateWords = 'late' | 'lesson';

/** The first language that is wanted and known: by the address, as kept, as the browser prefers; else English. */
export function wanted(languages: readonly string[]): string {
  const asked = new URL(location.href).searchParams.get(ASKED);
  if (asked === PSEUDO) return PSEUDO;
  const wishes = [asked, kept(), ...navigator.languages].map((wish) => wish?.slice(0, 2));
  return wishes.find((wish) => wish && languages.includes(wish)) ?? 'en';
}

/** A browser may forbid to keep anything. */
function kept(): string | null {
  try {
    return localStorage.getItem(KEPT);
  } catch {
    return null;
  }
}

/** `text` fetches the words of a language, as "en", and those that come late, as "en.late" or "en.lesson". */
export async function openPageLanguage(
  languages: readonly string[],
  text: (language: string) => Promise<string>,
): Promise<PageLanguage> {
  const ends = new Set(['']);
  const made = async (language: string): Promise<Words> => {
    const make = language === PSEUDO ? (await import('../../strings/pseudo.ts')).pseudoWords : makeWords;
    return make(language, await Promise.all([...ends].map((end) => text(language.slice(0, 2) + end))));
  };
  const show = (words: Words): Words => {
    document.documentElement.lang = words.language;
    document.title = words.say('scenario-title');
    return words;
  };
  const words = signal(show(await made(wanted(languages))));
  const speak = async (language: string): Promise<void> => {
    words.value = show(await made(language));
  };
  return {
    languages,
    words,
    speak,
    more: async (end) => {
      ends.add(`.${end}`);
      await speak(words.value.language);
    },
  };
}
