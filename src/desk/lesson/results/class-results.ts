/**
 * The teacher's table as it stands: every result that came, in the order in which it came, each played as soon as the
 * page has time for it. It belongs to the page and not to a sheet: it is there again when the sheet is opened again.
 * Nothing of it is kept in the browser unless the teacher asks (kept-table.ts), so whoever leaves the page with a table
 * that was not saved is asked first.
 */
import { batch, effect, type Signal, signal } from '@preact/signals';
import { type Result, resultOf } from '../../../chronicle/result.ts';
import type { Timeline } from '../../../chronicle/timeline.ts';
import type { Assignment } from '../../../lesson/assignment.ts';
import { type Kept, MOST_NAME, MOST_RESULTS } from '../../../lesson/class-table.ts';
import {
  isSameGame,
  openResult,
  type ResultFault,
  readResult,
  type Source,
} from '../../../lesson/results.ts';
import { type ResultRow, rowOf } from '../../../lesson/results-row.ts';
import type { Turning } from '../../../lesson/turning.ts';
import type { NewGames } from '../../shell/ports.ts';
import type { History } from '../../watch/historical-line.ts';

interface Place {
  /** From 1, in the order of arrival; it stays with the result. */
  readonly number: number;
  readonly source: Source;
}

/** A result that can be shown. */
export interface Shown extends Place {
  readonly is: 'result';
  /** Empty if none was given. */
  readonly name: string;
  readonly answers: readonly string[];
  readonly assignment: Assignment | null;
  readonly timeline: Timeline;
  readonly row: ResultRow;
  /** It was played under other rules but has the same outcome today. */
  readonly olderRules: boolean;
  /** The number of an earlier result that is the same game under another name. */
  readonly sameAs: number | null;
  readonly turning: Turning | null;
}

/** A result that cannot be shown, and why. */
export interface Broken extends Place {
  readonly is: 'broken';
  readonly fault: ResultFault;
}

export type Entry = Shown | Broken;

/** What the last added results brought, to be announced once. */
export interface Brought {
  readonly shown: number;
  readonly broken: number;
  /** Numbers of results that were there already: the same game under the same name. */
  readonly doubles: readonly number[];
  /** Number of results for which the table has no room. */
  readonly beyond: number;
}

export interface ClassResults {
  readonly entries: Signal<readonly Entry[]>;
  /** How many of the added results have been opened; null if there is nothing to do. */
  readonly opening: Signal<{ readonly done: number; readonly of: number } | null>;
  /** Null if the table was emptied before all of them were opened: then none of them comes any more. */
  readonly add: (sources: readonly (Source | Kept)[]) => Promise<Brought | null>;
  readonly change: (number: number, more: Partial<Pick<Shown, 'name' | 'turning'>>) => void;
  readonly remove: (number: number) => void;
  readonly clear: () => void;
  /** The page and its exports show numbers instead of names, for showing it on a wall. */
  readonly nameless: Signal<boolean>;
  /** The table as it was last saved, to a file or in the browser. */
  readonly saved: Signal<readonly Entry[]>;
}

/** Yields to the page between two results. */
const pause = (): Promise<void> => new Promise((go) => setTimeout(go));

/** Milliseconds of work after which the page is given time (design choice: three frames). */
const STRETCH = 50;
/** Milliseconds after which opened results are shown (design choice: drawing the table takes some 20). */
const BETWEEN_DRAWINGS = 300;

export function makeClassResults(newGames: NewGames, history: History): ClassResults {
  const entries = signal<readonly Entry[]>([]);
  const saved = signal<readonly Entry[]>([]);
  effect(() => {
    const isUnsaved = entries.value.length > 0 && entries.value !== saved.value;
    // A page that listens for nothing can be kept by the browser when it is left, and come back at once.
    if (isUnsaved) window.addEventListener('beforeunload', askFirst);
    else window.removeEventListener('beforeunload', askFirst);
  });
  const opening = signal<{ readonly done: number; readonly of: number } | null>(null);
  /** Results added while others are being opened wait for them. */
  let last: Promise<unknown> = Promise.resolve();
  let count = 0;
  /** How often the table was emptied. */
  let emptied = 0;
  let historys: Result | null = null;

  /** Appends opened results; rows may have been removed meanwhile. */
  const show = (fresh: Entry[], how: { readonly done: number; readonly of: number } | null): void =>
    batch(() => {
      if (fresh.length > 0) entries.value = [...entries.value, ...fresh.splice(0)];
      opening.value = how;
    });

  const addAll = async (sources: readonly (Source | Kept)[], table: number): Promise<Brought | null> => {
    await history.unroll();
    const line = history.line.value;
    historys ??= line === null ? null : resultOf(line);
    const doubles: number[] = [];
    let beyond = 0;
    const come: Entry[] = [];
    /** Opened results that are not shown yet. */
    const fresh: Entry[] = [];
    let [since, drawn] = [performance.now(), performance.now()];
    for (const [at, source] of sources.entries()) {
      if (emptied !== table) return null;
      if (at === 0 || performance.now() - drawn > BETWEEN_DRAWINGS) {
        show(fresh, { done: at, of: sources.length });
        drawn = performance.now();
      }
      if (at === 0 || performance.now() - since > STRETCH) {
        await pause();
        since = performance.now();
      }
      const entry = await openOne(source, count + 1, newGames, historys);
      if (emptied !== table) return null;
      const twin = twinOf(entry, [...entries.value, ...fresh]);
      if (twin?.isDouble === true) {
        doubles.push(twin.number);
        continue;
      }
      if (entries.value.length + fresh.length >= MOST_RESULTS) {
        beyond += 1;
        continue;
      }
      count += 1;
      const kept = entry.is === 'result' && twin !== null ? { ...entry, sameAs: twin.number } : entry;
      come.push(kept);
      fresh.push(kept);
    }
    show(fresh, null);
    return {
      shown: come.filter(({ is }) => is === 'result').length,
      broken: come.filter(({ is }) => is === 'broken').length,
      doubles,
      beyond,
    };
  };

  return {
    entries,
    opening,
    add: (sources) => {
      const table = emptied;
      const done = last.then(() => addAll(sources, table));
      last = done.catch(() => undefined);
      return done;
    },
    change: (number, more) => {
      entries.value = entries.value.map((entry) =>
        entry.number === number && entry.is === 'result' ? { ...entry, ...more } : entry,
      );
    },
    remove: (number) => {
      entries.value = entries.value.filter((entry) => entry.number !== number);
    },
    clear: () =>
      batch(() => {
        emptied += 1;
        entries.value = [];
        opening.value = null;
        count = 0;
      }),
    nameless: signal(false),
    saved,
  };
}

/** Reads and plays one result, with its number in the table; `historys` is compared in its row. */
async function openOne(
  source: Source | Kept,
  number: number,
  { world, begin }: NewGames,
  historys: Result | null,
): Promise<Entry> {
  const read = await readResult(source);
  const place = { number, source: { from: source.from, text: source.text, name: source.name } };
  if ('fault' in read) return { ...place, is: 'broken', fault: read.fault };
  const opened = openResult(read, world.scenario, begin);
  if ('fault' in opened) return { ...place, is: 'broken', fault: opened.fault };
  const { name, ...rest } = opened;
  return {
    ...place,
    ...rest,
    is: 'result',
    name: name.trim().slice(0, MOST_NAME),
    row: rowOf(opened.timeline, historys),
    sameAs: null,
    turning: 'turning' in source ? source.turning : null,
  };
}

/** Has the browser ask, in its own words, before the page is left. */
function askFirst(event: Event): void {
  event.preventDefault();
}

/** An entry before it that is the same: a double, with the same name or the same damage, or the same game by another. */
function twinOf(
  entry: Entry,
  before: readonly Entry[],
): { readonly number: number; readonly isDouble: boolean } | null {
  if (entry.is === 'broken') {
    const found = before.find((one) => one.is === 'broken' && one.source.text === entry.source.text);
    return found === undefined ? null : { number: found.number, isDouble: true };
  }
  const same = before.filter((one) => one.is === 'result' && isSameGame(one.row, entry.row));
  const double = same.find((one) => one.is === 'result' && one.name === entry.name);
  const found = double ?? same[0];
  return found === undefined ? null : { number: found.number, isDouble: double !== undefined };
}

/** What is stored of an entry, in a file or in the browser. */
export function keptOf(entry: Entry): Kept {
  const { source } = entry;
  if (entry.is === 'broken') return { ...source, turning: null };
  // A name contained in the result need not be stored twice.
  return { ...source, name: entry.name === '' ? source.name : entry.name, turning: entry.turning };
}

/** Tables by what their desk was made of: every page has one table and keeps it while it is open. */
const tables = new WeakMap<NewGames, ClassResults>();

export function classResultsOf(newGames: NewGames, history: History): ClassResults {
  const known = tables.get(newGames) ?? makeClassResults(newGames, history);
  tables.set(newGames, known);
  return known;
}
