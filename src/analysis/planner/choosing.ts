/** Chooses among lines when any of several worlds may be the true one. */
import { type Calendar, mondayFrom } from '../../core/calendar.ts';
import { type Game, isOver, positionOf, step, worldOf } from '../../core/game.ts';
import type { Amount } from '../../core/integers.ts';
import { score, verdict } from '../../core/verdict.ts';
import type { DatedAct } from '../line.ts';
import { until } from '../search/track.ts';
import type { Supposition } from './supposing.ts';

export type Line = readonly Planned[];

/**
 * An act that was refused on its day is tried once more on the next Monday, when there is new attention. This holds for
 * supposed games and for the real one.
 */
export interface Planned extends DatedAct {
  readonly again?: true;
}

/** The remaining acts after the first of them was refused. */
export function putOff(calendar: Calendar, [first, ...rest]: readonly Planned[]): readonly Planned[] {
  if (!first || first.again) return rest;
  const day = mondayFrom(calendar, first.day + 1);
  const place = rest.findIndex((act) => act.day >= day);
  const at = place < 0 ? rest.length : place;
  return [...rest.slice(0, at), { ...first, day, again: true }, ...rest.slice(at)];
}

/** The game after these acts, each on its day, as far as they are legal. */
export function carriedOn(from: Game, line: Line): Game {
  const world = worldOf(from);
  let game = from;
  let left: readonly Planned[] = line;
  for (let [act] = left; act !== undefined; [act] = left) {
    game = until(world, game, act.day);
    if (isOver(game)) break;
    const next = step(game, act.command);
    left = 'refusal' in next ? putOff(world.calendar, left) : left.slice(1);
    game = next.game;
  }
  return game;
}

/** The score of a line from here, if nothing else is done. */
export function playedOn(from: Game, line: Line): Amount {
  const world = worldOf(from);
  const game = carriedOn(from, line);
  return score(verdict(world, positionOf(until(world, game, world.calendar.lastDay))));
}

/** Weighted mean of the scores, in hundredths; zero where all weights are zero. */
export function mean(scores: readonly Amount[], weights: readonly number[]): Amount {
  let [sum, all] = [0, 0];
  for (const [index, one] of scores.entries()) {
    const weight = weights[index] ?? 0;
    sum += one * weight;
    all += weight;
  }
  return all === 0 ? 0 : Math.trunc(sum / all);
}

/** A line that is still considered, and its score in each world, in their order. */
export interface Prospect {
  readonly line: Line;
  readonly scores: readonly Amount[];
}

/**
 * Number of worlds in which lines are tried before the worse half is dropped, and number of lines that remain (design
 * choice). With six and four the scores of 24 deals were the same, and a game took half as long again (measured).
 */
const ROUND = 3;
const FINALISTS = 3;
/** If all lines are within so many hundredths of a point, choosing between them is not worth more tries. */
const ALL_THE_SAME = 20;
const ENOUGH = 12;

/** For each type of each power, the weights of the worlds in which it has that type. */
function casesOf(worlds: readonly Supposition[]): readonly (readonly number[])[] {
  const [first] = worlds;
  return Object.keys(first?.types ?? {}).flatMap((power) =>
    [...new Set(worlds.map(({ types }) => types[power]))].map((type) =>
      worlds.map(({ types, weight }) => (types[power] === type ? weight : 0)),
    ),
  );
}

/**
 * The lines worth following, the best first, with their scores in the worlds in which they were played. Most are
 * dropped on the way, when they do worse than half of the others in the worlds so far (successive halving; Karnin,
 * Koren and Somekh 2013). A line that is the best for some hidden type is kept, since the player may learn that type.
 */
export function finalists(lines: readonly Line[], worlds: readonly Supposition[]): Prospect[] {
  const weights = worlds.map(({ weight }) => weight);
  const cases = casesOf(worlds);
  const by = (weighed: readonly number[]) => (a: Prospect, b: Prospect) =>
    mean(b.scores, weighed) - mean(a.scores, weighed);
  let left: Prospect[] = lines.map((line) => ({ line, scores: [] }));
  for (let tried = 0; tried < worlds.length; tried += ROUND) {
    const next = worlds.slice(tried, tried + ROUND);
    const all = left
      .map(({ line, scores }) => ({
        line,
        scores: [...scores, ...next.map(({ game }) => playedOn(game, line))],
      }))
      .sort(by(weights));
    const champions = new Set(cases.map((weighed) => [...all].sort(by(weighed))[0]));
    const most = Math.max(FINALISTS, Math.ceil(all.length / 2));
    left = all.filter((prospect, place) => place < most || champions.has(prospect));
    const same = worlds
      .slice(0, tried + ROUND)
      .map((_, index) => left.map(({ scores }) => scores[index] ?? 0))
      .every((scores) => Math.max(...scores) - Math.min(...scores) <= ALL_THE_SAME);
    if (same && tried >= ENOUGH) break;
  }
  return left;
}
