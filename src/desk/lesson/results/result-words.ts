/** The cells of a row in words. */
import type { Command } from '../../../core/commands.ts';
import type { Assignment } from '../../../lesson/assignment.ts';
import type { ArticleResult, ResultRow } from '../../../lesson/results-row.ts';
import type { Turning } from '../../../lesson/turning.ts';
import type { PowerId } from '../../../scenario/primitives.ts';
import { commandWords } from '../../../strings/command-words.ts';
import { inPoints, type Words } from '../../../strings/fluent.ts';
import { shortLabel } from '../../debrief/act-label.ts';
import { numeral } from '../../draft/numeral.ts';
import type { Entry } from './class-results.ts';

/** Letters of a name for which a row has room. */
const SHORT_NAME = 16;

/** A name shortened for a row; a screen reader gets the whole name, which is also shown below the row. */
export function shortName(name: string): string {
  const letters = [...name];
  return letters.length > SHORT_NAME
    ? `${letters
        .slice(0, SHORT_NAME - 1)
        .join('')
        .trimEnd()}…`
    : name;
}

/** The name of a group; its number while names are hidden. */
export function groupName(words: Words, entry: Entry, nameless: boolean): string {
  const name = entry.is === 'result' ? entry.name : (entry.source.name ?? '');
  return nameless || name === '' ? words.say('results-group', { number: entry.number }) : name;
}

/** "I" for an article; the preamble is called by its name. */
export const articleName = (words: Words, { number, clause }: ArticleResult): string =>
  number === null
    ? words.say(`clause-${clause}`)
    : words.say('results-article', { numeral: numeral(number), name: words.say(`clause-${clause}`) });

export const wordingOf = (
  words: Words,
  { clause, option }: Pick<ArticleResult, 'clause' | 'option'>,
): string => words.say(`option-${clause}-${option}.label`);

/** Points with one decimal: whole points would hide differences between groups. */
export const tenths = (words: Words, amount: number): string =>
  new Intl.NumberFormat(words.language, { minimumFractionDigits: 1, maximumFractionDigits: 1 })
    .format(inPoints(amount))
    .replace('-', '−');

/** Letters of a name in a narrow column. */
const FEW = 3;

/** The first letters of each power's name, at least three, and as many as distinguish it from the others. */
export function shortPowers(words: Words, all: readonly PowerId[]): ReadonlyMap<PowerId, string> {
  const names = all.map((id) => words.say(`power-${id}`));
  return new Map(
    all.map((id, at) => {
      const name = names[at] ?? id;
      let letters = FEW;
      const taken = (): boolean =>
        names.some((other, index) => index !== at && other.slice(0, letters) === name.slice(0, letters));
      while (letters < name.length && taken()) letters++;
      return [id, name.slice(0, letters)];
    }),
  );
}

export const endingName = (words: Words, { ending }: Pick<ResultRow, 'ending'>): string =>
  ending === null ? words.say('row-goes-on') : words.say(`ending-${ending}`);

/** A game that goes on, as one that ends with its assignment does, has not done "yet" what it has not done. */
export const dateOrNever = (
  words: Words,
  { ending }: Pick<ResultRow, 'ending'>,
  date: string | null,
): string =>
  date === null
    ? words.say(ending === null ? 'results-not-yet' : 'results-never')
    : words.date(date, 'short');

/** A crisis by its name: a table has to show which one was answered. */
function fewWords(words: Words, command: Command): string {
  return 'dilemma' in command && command.dilemma !== 'table'
    ? words.say('told-answer', { about: words.say(`dilemma-${command.dilemma}.title`) })
    : shortLabel(words, command);
}

const stretchDays = (
  words: Words,
  { from, until }: Extract<Turning, { is: 'stretch' }>,
): { from: string; until: string } => ({
  from: words.date(from, 'short'),
  until: words.date(until, 'short'),
});

/** As few words as fit into a row. */
export function turningShort(words: Words, turning: Turning): string {
  if (turning.is === 'stretch') return words.say('results-turning-stretch', stretchDays(words, turning));
  if (turning.is !== 'named') return words.say('results-turning-none');
  const date = words.date(turning.date, 'short');
  return turning.act === null
    ? words.say('results-turning-waited', { date })
    : words.say('results-turning-act', { date, act: fewWords(words, turning.act) });
}

/** The full sentence below the row. */
export function turningWhole(words: Words, turning: Turning): string {
  if (turning.is === 'none') return words.say('fortune-none');
  if (turning.is === 'stretch')
    return words.say('results-turning-stretch-said', { ...stretchDays(words, turning), lost: turning.lost });
  const date = words.date(turning.date, 'medium');
  const what =
    turning.act === null
      ? words.say('results-turning-waited', { date })
      : words.say('results-turning-act', { date, act: commandWords(words, turning.act).label });
  return turning.is === 'named'
    ? words.say('results-turning-said', {
        what,
        said: words.say(`fortune-label-${turning.label}`, { lost: turning.lost, gain: 0 }),
      })
    : words.say('results-turning-change', { what, gain: turning.gain });
}

/** The questions to be answered in writing; empty if the game was handed in without an assignment. */
export function questionsIn(words: Words, assignment: Assignment | null): string[] {
  if (assignment === null) return [];
  if (typeof assignment.words !== 'string') return [...assignment.words.questions];
  const base = `assignment-${assignment.words}`;
  return ['q1', 'q2', 'q3'].flatMap((which) =>
    words.has(`${base}.${which}`) ? [words.say(`${base}.${which}`)] : [],
  );
}
