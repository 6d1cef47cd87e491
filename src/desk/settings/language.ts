/**
 * The language of the page: determines which one is wanted and fetches its words when it is first used. The
 * words are a signal, so that everything drawn with them updates when they change.
 */
import { type ReadonlySignal, signal } from '@preact/signals';
import { makeWords, type Words } from '../../strings/fluent.ts';

/**
 * Pseudo-language: English made longer and strange, to find missing room and hard-coded text; only available
 * by address.
 */
const PSEUDO = 'en-XA';

/** Storage key of the choice; the store of games opens too late for the first words. */
export const KEPT = 'litvinov-protocol:language';
/** Query parameter for a language. */
export const ASKED = 'lang';

export interface PageLanguage {
  /** Languages with words. */
  readonly languages: readonly string[];
  readonly words: ReadonlySignal<Words>;
  /** Switches to another language; rejects and keeps the old one if its words cannot be loaded. */
  readonly speak: (language: string) => Promise<void>;
  /** Loads late words, in this language and in any that is chosen later. */
  readonly more: (words: LateWords) => Promise<void>;
}

/**
 * Words loaded with the first sheet that needs them: those of the debrief, those for a class, and the background: texts
 * of codex, disputes, sources, departures, epilogue and fates.
 */
export type LateWords = 'late' | 'lesson' | 'background';

/**
 * The first known language among those wanted: from the address, the stored choice, the browser's
 * preferences; else English.
 */
export function wanted(languages: readonly string[]): string {
  const asked = new URL(location.href).searchParams.get(ASKED);
  if (asked === PSEUDO) return PSEUDO;
  const wishes = [asked, kept(), ...navigator.languages].map((wish) => wish?.slice(0, 2));
  return wishes.find((wish) => wish && languages.includes(wish)) ?? 'en';
}

/** A browser may refuse storage. */
function kept(): string | null {
  try {
    return localStorage.getItem(KEPT);
  } catch {
    return null;
  }
}

/**
 * The files of one language, each of which replaces messages of those before it: the scenario's own words stand at the
 * end of the first file and replace the program's late ones; the background has whole entries where that file has names.
 */
const ENDS = ['.late', '.lesson', '', '.background'];

/** `text` fetches the words of a language, such as "en", and late ones, such as "en.late" or "en.lesson". */
export async function openPageLanguage(
  languages: readonly string[],
  text: (language: string) => Promise<string>,
): Promise<PageLanguage> {
  const ends = new Set(['']);
  const made = async (language: string): Promise<Words> => {
    const make = language === PSEUDO ? (await import('../../strings/pseudo.ts')).pseudoWords : makeWords;
    const files = ENDS.filter((end) => ends.has(end));
    return make(language, await Promise.all(files.map((end) => text(language.slice(0, 2) + end))));
  };
  const show = (words: Words): Words => {
    document.documentElement.lang = words.language;
    document.title = words.say('scenario-title');
    return words;
  };
  const words = signal(show(await made(wanted(languages))));
  let last = Promise.resolve();
  /** One after another: of two at the same time, the first could end last, without the words that the second loaded. */
  const speakNext = (language: () => string): Promise<void> => {
    const next = last.then(async () => {
      words.value = show(await made(language()));
    });
    last = next.catch(() => undefined);
    return next;
  };
  return {
    languages,
    words,
    speak: (language) => speakNext(() => language),
    more: (end) => {
      ends.add(`.${end}`);
      return speakNext(() => words.value.language);
    },
  };
}
