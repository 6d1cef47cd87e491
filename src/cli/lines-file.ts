/** Reads and writes the book of best lines, in the folder of its scenario. */
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

/** The book in that file; empty where there is no such file yet. */
export async function readBook(path: string, scenario: Scenario): Promise<Book> {
  const text = await readFile(path, 'utf8').catch(() => null);
  if (text === null) return emptyBook(scenario);
  const book = parseBook(text);
  if (book) return book;
  throw new BadInput(`${path} is no book of lines; name another with --book, or move it away`);
}

/** Writes a new file and renames it, so that interrupting a search keeps what was found. */
export async function writeBook(path: string, book: Book, scenario: Scenario): Promise<void> {
  const fresh = `${path}.new`;
  try {
    await writeFile(fresh, printBook({ ...book, digest: digestOf(scenario) }));
    await rename(fresh, path);
  } catch {
    throw new BadInput(`can't write ${path}; name a file in a folder that is there with --book`);
  }
}
