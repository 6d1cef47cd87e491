/**
 * The state of a class, or of one player, at the stops of history: answers, hints taken, hands counted, and score.
 * Immutable.
 */
import * as v from 'valibot';
import type { Stop } from '../scenario/lesson/stops.ts';

/** What has been done at one stop. */
export interface AtStop {
  /** The id of the chosen answer; null for none yet. */
  readonly chosen: string | null;
  /** What was done in history has been shown. */
  readonly answered: boolean;
  readonly hinted: boolean;
  /** Number of hands by answer. */
  readonly hands: Readonly<Record<string, number>>;
}

export interface Guess {
  /** Index of the current stop, or one beyond the last for the summary. */
  readonly at: number;
  readonly stops: Readonly<Record<string, AtStop>>;
}

export const NOTHING_YET: Guess = { at: 0, stops: {} };

const UNTOUCHED: AtStop = { chosen: null, answered: false, hinted: false, hands: {} };

export const atStop = (guess: Guess, { id }: Pick<Stop, 'id'>): AtStop => guess.stops[id] ?? UNTOUCHED;

/** The same guess with a change at one stop. */
export const changedAt = (guess: Guess, stop: Pick<Stop, 'id'>, change: Partial<AtStop>): Guess => ({
  ...guess,
  stops: { ...guess.stops, [stop.id]: { ...atStop(guess, stop), ...change } },
});

/** One hand more or fewer for an answer; never below zero. */
export function raised(guess: Guess, stop: Pick<Stop, 'id'>, answer: string, by: 1 | -1): Guess {
  const { hands } = atStop(guess, stop);
  return changedAt(guess, stop, { hands: { ...hands, [answer]: Math.max(0, (hands[answer] ?? 0) + by) } });
}

export const handsIn = ({ hands }: AtStop): number =>
  Object.values(hands).reduce((sum, count) => sum + count, 0);

/** The answer with more hands than any other; null without one. */
export function mostHands({ hands }: AtStop): string | null {
  const inOrder = Object.entries(hands).toSorted(([, a], [, b]) => b - a);
  const [first, second] = inOrder;
  return first !== undefined && first[1] > 0 && first[1] > (second?.[1] ?? 0) ? first[0] : null;
}

/** Where the sources disagree, no answer is right or wrong. */
export const isScored = ({ dispute }: Stop): boolean => dispute === undefined;

/** Half points for one stop: two for what was done in history, one with the hint; null where nothing is scored. */
export function halvesAt(guess: Guess, stop: Stop): number | null {
  const { answered, chosen, hinted } = atStop(guess, stop);
  if (!isScored(stop) || !answered || chosen === null) return null;
  return chosen === stop.done ? (hinted ? 1 : 2) : 0;
}

/** Half points of all stops that count so far, and the number of these stops. */
export function scoreOf(guess: Guess, stops: readonly Stop[]): { halves: number; of: number } {
  const counted = stops.flatMap((stop) => halvesAt(guess, stop) ?? []);
  return { halves: counted.reduce((sum, one) => sum + one, 0), of: counted.length };
}

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const keptGuess = v.strictObject({
  at: count,
  stops: v.record(
    v.string(),
    v.strictObject({
      chosen: v.nullable(v.string()),
      answered: v.boolean(),
      hinted: v.boolean(),
      hands: v.record(v.string(), count),
    }),
  ),
});

/**
 * Reads a guess that was kept as JSON. Null unless it is one for these stops: a stop or an answer may since have been
 * taken out of the scenario.
 */
export function readGuess(text: string, stops: readonly Stop[]): Guess | null {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return null;
  }
  const { success, output } = v.safeParse(keptGuess, json);
  if (!success || output.at > stops.length) return null;
  const answersOf = new Map(
    stops.map(({ id, answers }) => [id, new Set(answers.map((answer) => answer.id))]),
  );
  const fits = Object.entries(output.stops).every(([id, { chosen, hands }]) =>
    [...(chosen === null ? [] : [chosen]), ...Object.keys(hands)].every((answer) =>
      answersOf.get(id)?.has(answer),
    ),
  );
  return fits ? output : null;
}
