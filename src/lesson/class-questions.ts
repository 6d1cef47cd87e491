/**
 * Questions for discussion that a table of results raises. Each is derived from the rows and asked only where it is
 * true of them. The caller words them.
 */
import { partingOf } from '../chronicle/parting.ts';
import type { Timeline } from '../chronicle/timeline.ts';
import type { ClauseId, PowerId } from '../scenario/primitives.ts';
import type { ResultRow } from './results-row.ts';
import type { Turning } from './turning.ts';

/** A group with its row. */
export interface Group {
  /** Its number in the table. */
  readonly number: number;
  readonly row: ResultRow;
  readonly timeline: Timeline;
  readonly turning: Turning | null;
}

export type ClassQuestion =
  /** They signed on one day and have different scores. */
  | { readonly is: 'same-day'; readonly groups: readonly number[]; readonly date: string }
  /** The same text, and one of them has a signature that the other does not have. */
  | {
      readonly is: 'same-text';
      readonly with: number;
      readonly without: number;
      readonly power: PowerId;
    }
  /** The best and the last of the class acted alike up to this day; scores in hundredths. */
  | {
      readonly is: 'parted';
      readonly best: number;
      readonly last: number;
      readonly date: string;
      readonly scores: readonly [number, number];
    }
  /** An article whose wording nobody changed from history's. */
  | { readonly is: 'nobody-changed'; readonly clause: ClauseId; readonly number: number }
  /** An article that at least half of the groups have in another wording than history. */
  | {
      readonly is: 'many-changed';
      readonly clause: ClauseId;
      readonly number: number;
      readonly groups: readonly number[];
    }
  | { readonly is: 'unsigned'; readonly groups: readonly number[] }
  /** Their turning points are on one day. */
  | { readonly is: 'same-turning'; readonly groups: readonly number[]; readonly date: string };

/** Hundredths from which two scores count as different (design choice: two points are more than rounding). */
const APART = 200;
/** As many as a lesson has time for (design choice). */
const MOST = 4;

/** At most four questions, the most interesting first. */
export function questionsOf(groups: readonly Group[], iso: (day: number) => string): ClassQuestion[] {
  if (groups.length < 2) return [];
  return [
    sameDay(groups),
    parted(groups, iso),
    sameText(groups),
    sameTurning(groups),
    unsigned(groups),
    changed(groups),
  ]
    .filter((one) => one !== null)
    .slice(0, MOST);
}

/** Groups by a shared value; groups without one are left out. */
function by(groups: readonly Group[], of: (group: Group) => string | null): Map<string, Group[]> {
  const found = new Map<string, Group[]>();
  for (const group of groups) {
    const key = of(group);
    if (key !== null) found.set(key, [...(found.get(key) ?? []), group]);
  }
  return found;
}

const numbers = (groups: readonly Group[]): number[] => groups.map(({ number }) => number);

/** Games that have ended, or that have reached the same day: only their scores can be compared. */
const asFar = ({ row }: Group): string => (row.ending === null ? row.date : 'the end');

/** Among groups that signed on one day and got equally far, the two whose scores differ most. */
function sameDay(groups: readonly Group[]): ClassQuestion | null {
  let [found, most]: [ClassQuestion | null, number] = [null, APART - 1];
  const signed = groups.filter(({ row }) => row.signedOn !== null);
  for (const together of by(signed, (group) => `${group.row.signedOn}, ${asFar(group)}`).values()) {
    const date = together[0]?.row.signedOn ?? '';
    const sorted = [...together].sort((a, b) => b.row.score - a.row.score);
    const [first, last] = [sorted[0], sorted.at(-1)];
    if (first === undefined || last === undefined) continue;
    const apart = first.row.score - last.row.score;
    if (apart <= most) continue;
    [found, most] = [{ is: 'same-day', groups: numbers([first, last]).sort((a, b) => a - b), date }, apart];
  }
  return found;
}

const textOf = ({ row }: Group): string => row.articles.map(({ option }) => option).join(' ');

function sameText(groups: readonly Group[]): ClassQuestion | null {
  const signed = groups.filter(({ row }) => row.signedOn !== null);
  for (const together of by(signed, textOf).values())
    for (const one of together)
      for (const other of together) {
        const power = one.row.signed.find((id) => !other.row.signed.includes(id));
        if (power !== undefined) return { is: 'same-text', with: one.number, without: other.number, power };
      }
  return null;
}

/** Only for games with the same deal, which began alike. */
function parted(groups: readonly Group[], iso: (day: number) => string): ClassQuestion | null {
  const over = groups.filter(({ row }) => row.ending !== null).sort((a, b) => b.row.score - a.row.score);
  const [best, last] = [over[0], over.at(-1)];
  if (best === undefined || last === undefined || best.row.score - last.row.score < APART) return null;
  const parting = partingOf(best.timeline, last.timeline);
  if (parting === null || parting.because === 'deal') return null;
  return {
    is: 'parted',
    best: best.number,
    last: last.number,
    date: iso(parting.day),
    scores: [best.row.score, last.row.score],
  };
}

function unsigned(groups: readonly Group[]): ClassQuestion | null {
  const none = groups.filter(({ row }) => row.signedOn === null && row.ending !== null);
  return none.length === 0 || none.length === groups.length
    ? null
    : { is: 'unsigned', groups: numbers(none) };
}

function sameTurning(groups: readonly Group[]): ClassQuestion | null {
  const days = by(groups, ({ turning }) => (turning?.is === 'named' ? turning.date : null));
  const [most] = [...days].sort(([, a], [, b]) => b.length - a.length);
  return most === undefined || most[1].length < 2
    ? null
    : { is: 'same-turning', groups: numbers(most[1]), date: most[0] };
}

/** The article that most groups changed from history; where too few did, the first that nobody changed. */
function changed(groups: readonly Group[]): ClassQuestion | null {
  const articles = (groups[0]?.row.articles ?? []).flatMap(({ clause, number }, at) =>
    number === null
      ? []
      : [{ clause, number, groups: groups.filter(({ row }) => row.articles[at]?.historys != null) }],
  );
  const [most] = [...articles].sort((a, b) => b.groups.length - a.groups.length);
  const untouched = articles.find((one) => one.groups.length === 0);
  if (most === undefined || most.groups.length === 0) return null;
  if (most.groups.length * 2 >= groups.length)
    return { is: 'many-changed', clause: most.clause, number: most.number, groups: numbers(most.groups) };
  return untouched === undefined
    ? null
    : { is: 'nobody-changed', clause: untouched.clause, number: untouched.number };
}
