/**
 * Compares two games as plain data: where they part, and the rows in which they differ; equal values have no row. The
 * caller words the rows.
 */
import type { Amount } from '../core/integers.ts';
import type { Verdict } from '../core/verdict.ts';
import type { ClauseId, OptionId, PowerId } from '../scenario/primitives.ts';
import { daysBetween } from './days-between.ts';
import { type Parting, partingOf } from './parting.ts';
import { type Result, resultOf } from './result.ts';
import type { Timeline } from './timeline.ts';

/** What has a date. Dates of powers are grouped by powers that have the same dates in both games. */
export type Dated =
  | 'published'
  | 'signed'
  | 'inForce'
  | 'registered'
  | 'parisPactInForce'
  | 'deposited'
  | 'acceded'
  | 'bound'
  | 'ended';

export type Row =
  /** Null while a game is not over. */
  | { readonly is: 'ending'; readonly a: string | null; readonly b: string | null }
  | { readonly is: 'clause'; readonly clause: ClauseId; readonly a: OptionId; readonly b: OptionId }
  /** Who signed, or who is bound at the end. */
  | {
      readonly is: 'circle';
      readonly which: 'signed' | 'bound';
      readonly a: readonly PowerId[];
      readonly b: readonly PowerId[];
    }
  | {
      readonly is: 'date';
      readonly what: Dated;
      /** Empty for what belongs to no single power. */
      readonly powers: readonly PowerId[];
      /** As "1929-02-09"; null where it never happened. */
      readonly a: string | null;
      readonly b: string | null;
      /** Days by which it came later in the first game; negative where it came sooner; null where one has no date. */
      readonly later: number | null;
    }
  /** Hundredths of a point. */
  | { readonly is: 'verdict'; readonly verdict: keyof Verdict; readonly a: Amount; readonly b: Amount }
  | { readonly is: 'score'; readonly a: Amount; readonly b: Amount };

export interface Comparison {
  readonly seeds: { readonly a: number; readonly b: number };
  readonly parting: Parting | null;
  /** Endings, articles, circles, dates, verdicts and the score, in this order. */
  readonly rows: readonly Row[];
}

/** Compares two games of one scenario in their current state. */
export function compare(first: Timeline, second: Timeline): Comparison {
  const [a, b] = [resultOf(first), resultOf(second)];
  return {
    seeds: { a: a.seed, b: b.seed },
    parting: partingOf(first, second),
    rows: [
      ...(a.ending === b.ending ? [] : [{ is: 'ending', a: a.ending, b: b.ending } as const]),
      ...clauses(a, b),
      ...circles(a, b),
      ...dates(a, b),
      ...verdicts(a, b),
      ...(a.score === b.score ? [] : [{ is: 'score', a: a.score, b: b.score } as const]),
    ],
  };
}

function clauses(a: Result, b: Result): Row[] {
  return Object.keys(a.text).flatMap((clause) => {
    const [one = '', other = ''] = [a.text[clause], b.text[clause]];
    return one === other ? [] : [{ is: 'clause', clause, a: one, b: other } as const];
  });
}

function circles(a: Result, b: Result): Row[] {
  return (['signed', 'bound'] as const).flatMap((which) => {
    const of = ({ powers }: Result): PowerId[] =>
      Object.keys(powers).filter((power) => powers[power]?.[which] != null);
    const [one, other] = [of(a), of(b)];
    return one.join() === other.join() ? [] : [{ is: 'circle', which, a: one, b: other } as const];
  });
}

/** What happens once in a game and belongs to no single power. */
const ONCE = ['published', 'signed', 'inForce', 'registered', 'parisPactInForce', 'ended'] as const;

function dates(a: Result, b: Result): Row[] {
  const once = ONCE.flatMap((what) => {
    const on = ({ milestones }: Result): string | null =>
      milestones.find(({ is }) => is === what)?.date ?? null;
    return dateRow(what, [], on(a), on(b));
  });
  const ofPowers = (['deposited', 'acceded', 'bound'] as const).flatMap((what) => {
    // Powers with the same two dates share a row.
    const groups = new Map<string, PowerId[]>();
    for (const power of Object.keys(a.powers)) {
      const key = `${a.powers[power]?.[what] ?? ''}/${b.powers[power]?.[what] ?? ''}`;
      groups.set(key, [...(groups.get(key) ?? []), power]);
    }
    return [...groups].flatMap(([key, powers]) => {
      const [one = '', other = ''] = key.split('/');
      return dateRow(what, powers, one || null, other || null);
    });
  });
  return [...once, ...ofPowers];
}

function dateRow(what: Dated, powers: readonly PowerId[], a: string | null, b: string | null): Row[] {
  if (a === b) return [];
  const later = a === null || b === null ? null : daysBetween(b, a);
  return [{ is: 'date', what, powers, a, b, later }];
}

const VERDICTS: readonly (keyof Verdict)[] = ['peace', 'breadth', 'text', 'durability', 'home'];

function verdicts(a: Result, b: Result): Row[] {
  return VERDICTS.flatMap((verdict) => {
    const [one, other] = [a.verdict[verdict], b.verdict[verdict]];
    return one === other ? [] : [{ is: 'verdict', verdict, a: one, b: other } as const];
  });
}
