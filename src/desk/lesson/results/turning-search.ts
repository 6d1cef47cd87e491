/**
 * Searches the turning points of a class, one game after another, in the debrief's workers, while the page
 * stays usable. Uses debriefs already stored in the browser, but stores none: they would push out the
 * player's own.
 */
import { type Signal, signal } from '@preact/signals';
import type { Store } from '../../../chronicle/store.ts';
import type { Day } from '../../../core/integers.ts';
import type { Analyst } from '../../debrief/analyst.ts';
import { kept } from '../../debrief/kept-debrief.ts';
import type { ClassResults, Shown } from './class-results.ts';
import { turningOf } from './turning-of.ts';

export interface Searching {
  readonly is: 'running' | 'stopped' | 'died' | 'done';
  /** The number of the result being analysed. */
  readonly number: number;
  readonly done: number;
  readonly of: number;
  /** Progress within that game, from 0 to 1. */
  readonly part: number;
}

export interface TurningSearch {
  /** Null until the search has been started. */
  readonly searching: Signal<Searching | null>;
  readonly start: (analyst: Analyst, store: Store, iso: (day: Day) => string) => Promise<void>;
  readonly stop: () => void;
}

/** Whether there is something to search: a finished game without a known turning point. */
export const isUnknown = (entry: Shown): boolean => entry.turning === null && entry.row.ending !== null;

function makeSearch(results: ClassResults): TurningSearch {
  const searching = signal<Searching | null>(null);
  let running: { readonly analyst: Analyst; stopped: boolean } | null = null;

  const unknown = (): Shown[] =>
    results.entries.value.flatMap((entry) => (entry.is === 'result' && isUnknown(entry) ? [entry] : []));

  const start: TurningSearch['start'] = async (analyst, store, iso) => {
    if (running !== null) return;
    const run = { analyst, stopped: false };
    running = run;
    const asked = new Set<Shown['timeline']>();
    let done = 0;
    const tell = (is: Searching['is'], number: number, part = 0): void => {
      if (!run.stopped) searching.value = { is, number, done, of: done + unknown().length, part };
    };
    try {
      for (let next = unknown()[0]; next !== undefined && !run.stopped; next = unknown()[0]) {
        const { number, timeline } = next;
        tell('running', number);
        const known = await kept(store, timeline);
        const found =
          known ??
          (await analyst.debrief(timeline, {
            first: () => undefined,
            progress: ({ lines, of }) => tell('running', number, lines / Math.max(1, of)),
          }));
        if (run.stopped) return;
        // The table may have been emptied meanwhile, and the number may belong to another result.
        if (results.entries.value.some((entry) => entry.is === 'result' && entry.timeline === timeline))
          results.change(number, { turning: turningOf(found.debrief, iso) });
        done += 1;
        if (asked.has(timeline)) break;
        asked.add(timeline);
      }
      tell('done', 0);
    } catch {
      tell('died', 0);
    } finally {
      if (running === run) running = null;
      analyst.stop();
    }
  };

  return {
    searching,
    start,
    stop: () => {
      if (running === null) return;
      running.stopped = true;
      running.analyst.stop();
      running = null;
      const before = searching.value;
      if (before !== null) searching.value = { ...before, is: 'stopped' };
    },
  };
}

const searches = new WeakMap<ClassResults, TurningSearch>();

/** One search per table: it continues while another page or another sheet is open. */
export function searchOf(results: ClassResults): TurningSearch {
  const known = searches.get(results) ?? makeSearch(results);
  searches.set(results, known);
  return known;
}
