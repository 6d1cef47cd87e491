/** Reads files and pasted texts for the table, and words the message about what came. */
import { MOST_BYTES } from '../../../chronicle/written-game.ts';
import { type Kept, MOST_RESULTS, readTable, saysTable } from '../../../lesson/class-table.ts';
import { type Beginning, type Source, sourcesOfFile } from '../../../lesson/results.ts';
import type { Words } from '../../../strings/fluent.ts';
import type { Brought } from './class-results.ts';

/** The results in a file; for an unreadable table also the sentence why. */
export async function fromFile(
  words: Words,
  file: File,
  beginning: Beginning,
): Promise<{ readonly sources: readonly (Source | Kept)[]; readonly told: string | null }> {
  const name = file.name.slice(0, 200);
  // A larger file is read up to the limit, so that its row can say what it is. A folder cannot be read at
  // all.
  const part = file.size > MOST_BYTES ? file.slice(0, MOST_BYTES) : file;
  const text = await part.text().catch(() => null);
  if (text === null) return { sources: [], told: words.say('results-unreadable', { file: name }) };
  if (!saysTable(text)) return { sources: sourcesOfFile(name, text, beginning), told: null };
  const read = readTable(text);
  return 'fault' in read
    ? { sources: [], told: words.say('results-bad-table', { file: name, path: read.fault.path || '–' }) }
    : { sources: read.results, told: null };
}

/** What the added results brought, in one or more sentences. */
export function broughtWords(words: Words, { shown, broken, doubles, beyond }: Brought): string {
  return [
    words.say('results-brought', { count: shown }),
    ...(broken > 0 ? [words.say('results-brought-broken', { count: broken })] : []),
    ...(doubles.length > 0
      ? [
          words.say('results-brought-doubles', {
            count: doubles.length,
            groups: words.list([...new Set(doubles)].map(String)),
          }),
        ]
      : []),
    ...(beyond > 0 ? [words.say('results-brought-beyond', { count: beyond, most: MOST_RESULTS })] : []),
  ].join(' ');
}
