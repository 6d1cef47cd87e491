/** The table as rows of cells for a spreadsheet: the contents of the page in words, and the written answers. */
import { type Cell, csvOf } from '../../../lesson/csv.ts';
import { unlikeHistory } from '../../../lesson/results-row.ts';
import { inPoints, type Words } from '../../../strings/fluent.ts';
import { VERDICTS } from '../../end/verdict-names.ts';
import type { Entry, Shown } from './class-results.ts';
import { faultWords, fromWords } from './fault-words.ts';
import { articleName, endingName, groupName, turningWhole, wordingOf } from './result-words.ts';

/** A column for each possible answer. */
const ANSWERS = [0, 1, 2] as const;

interface Column {
  readonly head: string;
  readonly of: (entry: Shown) => Cell;
}

function columnsOf(words: Words, entries: readonly Shown[]): Column[] {
  const names = (powers: readonly string[]): string =>
    powers.map((power) => words.say(`power-${power}`)).join('; ');
  const articles = entries[0]?.row.articles ?? [];
  return [
    ...articles.map(
      (article, at): Column => ({
        head: articleName(words, article),
        of: ({ row }) => {
          const own = row.articles[at];
          return own === undefined ? null : wordingOf(words, own);
        },
      }),
    ),
    { head: words.say('results-csv-unlike'), of: ({ row }) => unlikeHistory(row).length },
    { head: words.say('results-head-circle'), of: ({ row }) => names(row.signed) },
    { head: words.say('results-joined'), of: ({ row }) => names(row.joined) },
    { head: words.say('results-head-signed'), of: ({ row }) => row.signedOn },
    { head: words.say('results-head-force'), of: ({ row }) => row.inForceOn },
    { head: words.say('results-head-score'), of: ({ row }) => inPoints(row.score) },
    ...VERDICTS.map(
      (name): Column => ({
        head: words.say(`verdict-${name}`),
        of: ({ row }) => inPoints(row.verdict[name]),
      }),
    ),
    { head: words.say('results-head-ending'), of: ({ row }) => endingName(words, row) },
    { head: words.say('results-csv-date'), of: ({ row }) => row.date },
    { head: words.say('results-csv-acts'), of: ({ row }) => row.acts },
    { head: words.say('results-csv-deal'), of: ({ row }) => row.seed },
    {
      head: words.say('results-head-turning'),
      of: ({ turning }) => (turning === null ? null : turningWhole(words, turning)),
    },
    ...ANSWERS.map(
      (at): Column => ({
        head: words.say('results-csv-answer', { number: at + 1 }),
        of: ({ answers }) => answers[at] ?? null,
      }),
    ),
  ];
}

/** In the given order; a result that cannot be shown has its sentence in the last column. */
export function tableAsCsv(words: Words, entries: readonly Entry[], nameless: boolean): string {
  const columns = columnsOf(
    words,
    entries.filter((entry) => entry.is === 'result'),
  );
  const head = [
    words.say('results-head-number'),
    words.say('results-head-name'),
    ...columns.map((column) => column.head),
    words.say('results-csv-remark'),
  ];
  const lines = entries.map((entry): Cell[] => [
    entry.number,
    groupName(words, entry, nameless),
    ...columns.map(({ of }) => (entry.is === 'result' ? of(entry) : null)),
    remark(words, entry, nameless),
  ]);
  return csvOf([head, ...lines]);
}

function remark(words: Words, entry: Entry, nameless: boolean): string | null {
  if (entry.is === 'result') return entry.olderRules ? words.say('results-older-rules') : null;
  const { from } = entry.source;
  // The name of a file is often a pupil's name.
  const told = faultWords(words, entry.fault);
  return nameless ? told : `${fromWords(words, from)}: ${told}`;
}
