/** The book of best lines on disk, beside the scenario that it was found for. */
import { readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Book, emptyBook, parseBook, printBook } from '../analysis/search/book.ts';
import { digestOf } from '../core/fingerprint.ts';
import type { Scenario } from '../scenario/schema.ts';
import { BadInput } from './errors.ts';
import { findFolder } from './scenario-folder.ts';

const FILE = 'lines.json';

export async function bookPath(folder: string | undefined, given: string | undefined): Promise<string> {
  return given ?? join(await findFolder(folder), FILE);
}

/** The book of that file, an empty one where there is no such file yet. */
export async function readBook(path: string, scenario: Scenario): Promise<Book> {
  const text = await readFile(path, 'utf8').catch(() => null);
  if (text === null) return emptyBook(scenario);
  const book = parseBook(text);
  if (book) return book;
  throw new BadInput(`${path} is no book of lines; name another with --book, or move it away`);
}

/** Written beside and then put in its place: who stops a search in the middle keeps what was found. */
export async function writeBook(path: string, book: Book, scenario: Scenario): Promise<void> {
  const fresh = `${path}.new`;
  try {
    await writeFile(fresh, printBook({ ...book, digest: digestOf(scenario) }));
    await rename(fresh, path);
  } catch {
    throw new BadInput(`can't write ${path}; name a file in a folder that is there with --book`);
  }
}
