/**
 * Finds an omission that led to a later loss: one act that was not done while the player waited. With it, and with all
 * else as played, the game scores more. If the game ended early, acts after its last day are taken from a better line:
 * the player made no decision there.
 */
import { positionOf } from '../../core/game.ts';
import type { Amount, Day } from '../../core/integers.ts';
import type { DatedAct } from '../line.ts';
import { play, withoutRefused } from '../search/track.ts';
import { Comparison } from './differences.ts';
import type { Remedy } from './fewest-changes.ts';
import { MOST_FALLEN, withAct } from './one-change.ts';
import type { PlayedGame } from './played-game.ts';
import type { Change } from './report.ts';

type Line = readonly DatedAct[];

/** A wait, by its index in `decisions`, and the act that was missing there. */
export interface Omission {
  readonly place: number;
  readonly remedy: Remedy;
}

/** Acts of better lines that are tried, those nearest to the loss first (design choice). */
const MOST_ACTS = 16;
/** Moments at which the most helpful of them is tried (design choice). */
const MOST_MOMENTS = 24;

/** The one act that a remedy adds, or does earlier than in the game; null if it makes any other change. */
export function omittedIn({ change }: { readonly change: readonly Change[] }): DatedAct | null {
  const meant = change.filter((one) => one.is !== 'drop' || !one.refused);
  const [only] = meant;
  if (only === undefined || meant.length > 1) return null;
  if (only.is === 'add') return only.act;
  return only.is === 'move' && only.instead.day < only.act.day ? only.instead : null;
}

const nameOf = ({ remedy }: Omission): string => JSON.stringify(omittedIn(remedy)?.command);

/** Whether the same act is missing in both, on whatever day. */
export const isSameAct = (one: Omission, other: Omission): boolean => nameOf(one) === nameOf(other);

const gainOf = ({ remedy }: Omission, { track }: PlayedGame): Amount => remedy.score - track.score;

/** The omission with the greatest gain; of equal ones the latest. */
export function greatestOmission(game: PlayedGame, omissions: readonly Omission[]): Omission | null {
  const [first = null] = omissions.toSorted((a, b) => gainOf(b, game) - gainOf(a, game) || b.place - a.place);
  return first;
}

/** An act to insert, and what follows after the day on which the game ended. */
interface Candidate {
  readonly act: DatedAct;
  readonly beyond: Line;
}

/** The acts that a better line adds, or does earlier, before this decision: the latest first. */
function candidatesIn({ track, nodes }: PlayedGame, line: Line, place: number): Candidate[] {
  const end = positionOf(track.last).day;
  const loss = nodes[place]?.day ?? 0;
  const beyond = line.filter(({ day }) => day > end);
  return new Comparison(track.acts, line).differences
    .flatMap(({ change }) => {
      const act = omittedIn({ change: [change] });
      return act !== null && act.day <= loss ? [{ act, beyond }] : [];
    })
    .sort((a, b) => b.act.day - a.act.day);
}

/** The wait during which this day falls, by its index in `decisions`; null if there is none. */
function waitOn({ nodes }: PlayedGame, day: Day): number | null {
  const place = nodes.findIndex((node, at) => node.day <= day && day < (nodes[at + 1]?.day ?? day));
  return place < 0 ? null : place;
}

/** Plays the game with an act inserted; null if the rules refuse it or too many other acts. */
function inserted(game: PlayedGame, { act, beyond }: Candidate): Omission | null {
  const place = waitOn(game, act.day);
  if (place === null) return null;
  const { track, world } = game;
  const end = positionOf(track.last).day;
  const changed = play(world, [...withAct(track.acts, act), ...beyond], track);
  const refused = changed.acts.filter(({ day }, at) => day <= end && !changed.given[at]);
  if (refused.includes(act) || refused.length > MOST_FALLEN) return null;
  const change: Change = { is: 'add', act };
  const fallen = refused.map((one): Change => ({ is: 'drop', act: one, refused: true }));
  const remedy: Remedy = {
    change: [change, ...fallen],
    own: [change],
    acts: withoutRefused(changed),
    score: changed.score,
    playedOn: changed.acts.some(({ day }, at) => day > end && changed.given[at]),
    effect: changed.score - track.score,
    lines: 1,
  };
  return { place, remedy };
}

/**
 * For a game that ended early: the greatest omission before this decision among the acts of better lines, each played
 * on beyond the end; null if none gains enough. `lines` is the number of lines played.
 */
export function omittedBefore(
  game: PlayedGame,
  place: number,
  better: readonly Line[],
  wanted: Amount,
): { readonly found: Omission | null; readonly lines: number } {
  const seen = new Set<string>();
  const candidates = better
    .flatMap((line) => candidatesIn(game, line, place))
    .filter(({ act: { command } }) => {
      const name = JSON.stringify(command);
      return !seen.has(name) && seen.add(name);
    })
    .slice(0, MOST_ACTS);
  let lines = 0;
  const tried = (candidate: Candidate): { candidate: Candidate; omission: Omission }[] => {
    lines += 1;
    const omission = inserted(game, candidate);
    const isEnough = omission !== null && omission.place < place && gainOf(omission, game) >= wanted;
    return isEnough ? [{ candidate, omission }] : [];
  };
  const moments = game.nodes.slice(0, place).filter((_, at) => waitOn(game, game.nodes[at]?.day ?? 0) === at);
  const last = moments.at(-1)?.day;
  if (last === undefined) return { found: null, lines };
  const helpful = candidates.flatMap(({ act, beyond }) =>
    tried({ act: { ...act, day: Math.min(act.day, last) }, beyond }),
  );
  const greatest = greatestOmission(
    game,
    helpful.map(({ omission }) => omission),
  );
  const chosen = helpful.find(({ omission }) => omission === greatest);
  if (chosen === undefined) return { found: null, lines };
  const { act, beyond } = chosen.candidate;
  const others = moments
    .filter(({ day }) => day !== act.day)
    .slice(-MOST_MOMENTS)
    .flatMap(({ day }) => tried({ act: { ...act, day }, beyond }));
  const all = [chosen, ...others].map(({ omission }) => omission);
  return { found: greatestOmission(game, all), lines };
}
