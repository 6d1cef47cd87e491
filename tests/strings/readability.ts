/**
 * Measures how hard a text is to read, by a published formula for each language; each gives about the years of
 * school that a reader needs. The formulas use only the lengths of sentences and words: for one short sentence the
 * result is rough, for a hundred of them fair.
 *
 * - English: the Flesch-Kincaid grade, 0.39 words per sentence + 11.8 syllables per word - 15.59. J. P. Kincaid,
 *   R. P. Fishburne, R. L. Rogers, B. S. Chissom, Derivation of New Readability Formulas for Navy Enlisted
 *   Personnel, Research Branch Report 8-75, Naval Technical Training Command, Millington 1975.
 * - Polish: Pisarek's index, half the root of Ts squared + Tw squared, where Ts is words per sentence and Tw the
 *   hard words in per cent. W. Pisarek, Jak mierzyć zrozumiałość tekstu?, Zeszyty Prasoznawcze 4/1969. A word is
 *   hard from four syllables on; Pisarek counts its base form, this module the written form, which is never much
 *   shorter and often longer. Proper names and figures are not counted as hard, as in B. Broda, B. Nitoń, W.
 *   Gruszczyński, M. Ogrodniczuk, Measuring Readability of Polish Texts: Baseline Experiments, LREC 2014.
 * - Russian: the Flesch-Kincaid grade with Oborneva's coefficients, 0.5 words per sentence + 8.4 syllables per
 *   word - 15.59. I. V. Oborneva, Avtomatizirovannaya otsenka slozhnosti uchebnykh tekstov, Moscow 2006.
 */

export type Language = 'en' | 'pl' | 'ru';

interface Counts {
  readonly sentences: number;
  readonly words: number;
  readonly syllables: number;
  /** Words of four syllables and more that are neither names nor figures. */
  readonly hard: number;
}

/** Abbreviations and initials after which a full stop ends no sentence. */
const SHORT = /(?<![\p{L}])(?:Mr|Mrs|Dr|St|no|nr|ul|prof|г|гг|\p{Lu})\.(?=\s)/gu;

/** Ends at a full stop, a question or an exclamation mark; a colon or a semicolon ends nothing. */
function sentencesOf(text: string): string[] {
  return text
    .replace(SHORT, (short) => short.slice(0, -1))
    .split(/(?<=[.!?…][”“»"’)]*)\s+/u)
    .filter((sentence) => /\p{L}|\p{N}/u.test(sentence));
}

/** Letters with the characters that join them: "Mr", "don’t", "co-operate", "37". */
const wordsOf = (sentence: string): string[] =>
  sentence.match(/[\p{L}\p{M}\p{N}]+(?:[’'-][\p{L}\p{M}\p{N}]+)*/gu) ?? [];

const groups = (word: string, pattern: RegExp): number => word.match(pattern)?.length ?? 0;

/** A silent e: "take", "asked", "goes", "something"; not that of "little", "wanted", "faces". */
const SILENT = /(?:[^aeiouylr]|[aeiouy][lr])e$|[^aeiouydt]ed$|(?<![cs]h|[aeiouyscgzx])es$|^some(?=.)/;

/** Two vowels pronounced separately: "Romania", "Soviet", "being"; not those of "nation", "special", "opinion". */
const APART = /(?<![cstg])i[au]|(?<![cstgnl])io|ie(?=t)|(?<!p)eo(?!u)|[iy]ing|(?:^|[^aeiouy])[eo]ing/g;

/** Groups of vowels, minus silent ones, plus those pronounced separately. */
const inEnglish = (word: string): number =>
  Math.max(1, groups(word, /[aeiouy]+/g) - (SILENT.test(word) ? 1 : 0) + groups(word, APART));

/** Every vowel; an i before another vowel only softens the consonant. */
const inPolish = (word: string): number => Math.max(1, groups(word, /i(?![aąeęoóuy])|[aąeęoóuy]/g));

const inRussian = (word: string): number => Math.max(1, groups(word, /[аеёиоуыэюя]/g));

const SYLLABLES = { en: inEnglish, pl: inPolish, ru: inRussian } as const;

/** Syllables of a word in any letters; a figure has one for each digit. */
export function syllables(word: string, language: Language): number {
  const small = word.toLowerCase().normalize('NFC');
  if (/^\p{N}/u.test(small)) return small.length;
  return (
    small
      .split(/[’'-]/)
      .reduce(
        (sum, part) => sum + (part.length < 2 && language === 'en' ? 0 : SYLLABLES[language](part)),
        0,
      ) || 1
  );
}

/** A capital within a sentence. */
const isName = (word: string, at: number): boolean => at > 0 && /^\p{Lu}/u.test(word);

function counted(text: string, language: Language): Counts {
  const sentences = sentencesOf(text).map(wordsOf);
  const words = sentences.flat();
  const hard = sentences.flatMap((sentence) =>
    sentence.filter(
      (word, at) => !isName(word, at) && !/^\p{N}/u.test(word) && syllables(word, language) >= 4,
    ),
  );
  return {
    sentences: sentences.length,
    words: words.length,
    syllables: words.reduce((sum, word) => sum + syllables(word, language), 0),
    hard: hard.length,
  };
}

/** The level of a text, in years of school; NaN of a text without words. */
export function levelOf(text: string, language: Language): number {
  const { sentences, words, syllables: spoken, hard } = counted(text, language);
  const length = words / sentences;
  const heaviness = spoken / words;
  if (language === 'en') return 0.39 * length + 11.8 * heaviness - 15.59;
  if (language === 'ru') return 0.5 * length + 8.4 * heaviness - 15.59;
  return Math.hypot(length, (100 * hard) / words) / 2;
}
