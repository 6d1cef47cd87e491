/**
 * The differences between two lines as changes of the first that can be made independently: an act added, dropped,
 * moved to another day, or replaced by another on its day.
 */
import { type DatedAct, isSameCommand } from '../line.ts';
import { sorted } from '../search/changes.ts';
import type { Change } from './report.ts';

type Line = readonly DatedAct[];

/** One change; `takes` is the index in the played line that it removes, or null. */
export interface Difference {
  readonly change: Change;
  readonly takes: number | null;
  readonly gives: DatedAct | null;
}

/** An element of the aligned lines: an act of both, of the played line alone, or of the other alone. */
type Step =
  | { readonly in: 'both' | 'played'; readonly place: number; readonly act: DatedAct }
  | { readonly in: 'other'; readonly act: DatedAct };

const keyOf = ({ day, command }: DatedAct): string => `${day} ${JSON.stringify(command)}`;

/** Aligns two lines by their longest common subsequence; the acts between common ones are sorted by day. */
function aligned(played: Line, other: Line): Step[] {
  const [a, b] = [played.map(keyOf), other.map(keyOf)];
  const lengths = a.map(() => b.map(() => 0));
  const length = (i: number, j: number): number => lengths[i]?.[j] ?? 0;
  for (let i = a.length - 1; i >= 0; i--) {
    const row = lengths[i] ?? [];
    for (let j = b.length - 1; j >= 0; j--)
      row[j] = a[i] === b[j] ? 1 + length(i + 1, j + 1) : Math.max(length(i + 1, j), length(i, j + 1));
  }
  const steps: Step[] = [];
  let [i, j] = [0, 0];
  for (;;) {
    const [mine, theirs] = [played[i], other[j]];
    if (mine && theirs && a[i] === b[j]) {
      steps.push({ in: 'both', place: i, act: mine });
      i += 1;
      j += 1;
    } else if (mine && (!theirs || length(i + 1, j) >= length(i, j + 1))) {
      steps.push({ in: 'played', place: i, act: mine });
      i += 1;
    } else if (theirs) {
      steps.push({ in: 'other', act: theirs });
      j += 1;
    } else return steps;
  }
}

/** Two lines and the differences between them. */
export class Comparison {
  readonly differences: readonly Difference[];
  readonly #steps: readonly Step[];

  constructor(played: Line, other: Line) {
    this.#steps = aligned(played, other);
    const added = this.#steps.flatMap((step) => (step.in === 'other' ? [step.act] : []));
    const taken = this.#steps.flatMap((step) => (step.in === 'played' ? [step] : []));
    const free = new Set(added);
    const pair = (isMate: (one: DatedAct, other: DatedAct) => boolean): Map<number, DatedAct> => {
      const pairs = new Map<number, DatedAct>();
      for (const { place, act } of taken) {
        if (pairedOf.has(place)) continue;
        const mate = [...free].find((one) => isMate(act, one));
        if (mate === undefined) continue;
        free.delete(mate);
        pairs.set(place, mate);
      }
      return pairs;
    };
    const pairedOf = new Map<number, DatedAct>();
    const isOfTheVerb = (one: DatedAct, two: DatedAct): boolean =>
      one.day === two.day && one.command.do === two.command.do;
    const isOnTheDay = (one: DatedAct, two: DatedAct): boolean => one.day === two.day;
    for (const isMate of [isSameCommand, isOfTheVerb, isOnTheDay])
      for (const [place, mate] of pair(isMate)) pairedOf.set(place, mate);
    const changes = taken.map(({ place, act }): Difference => {
      const instead = pairedOf.get(place) ?? null;
      if (instead === null) return { change: { is: 'drop', act, refused: false }, takes: place, gives: null };
      const is = isSameCommand(act, instead) ? 'move' : 'replace';
      return { change: { is, act, instead }, takes: place, gives: instead };
    });
    const adds = [...free].map(
      (act): Difference => ({ change: { is: 'add', act }, takes: null, gives: act }),
    );
    this.differences = [...changes, ...adds];
  }

  /** The played line with some of the changes. */
  lineWith(chosen: readonly Difference[]): DatedAct[] {
    const takes = new Set(chosen.map(({ takes }) => takes));
    const gives = new Set(chosen.map(({ gives }) => gives));
    return sorted(
      this.#steps.flatMap((step) => {
        if (step.in === 'both') return [step.act];
        if (step.in === 'other') return gives.has(step.act) ? [step.act] : [];
        return takes.has(step.place) ? [] : [step.act];
      }),
    );
  }

  /** Whether this act of the other line comes before the act of the played line at that index. */
  liesBefore(act: DatedAct, place: number): boolean {
    const at = this.#steps.findIndex((step) => step.in === 'other' && step.act === act);
    const mark = this.#steps.findIndex((step) => step.in !== 'other' && step.place === place);
    return at >= 0 && mark >= 0 && at < mark;
  }
}
