/**
 * Finds the fewest changes that make up for a decision: one if one is enough, otherwise a better line reduced to the
 * changes that it needs. The player's acts that then become impossible count as changes too. If the game ended early,
 * acts after its last day do not count: the player made no decision there.
 */
import { positionOf } from '../../core/game.ts';
import type { Amount, Day } from '../../core/integers.ts';
import type { DatedAct } from '../line.ts';
import { play, type Track, withoutRefused } from '../search/track.ts';
import { Comparison, type Difference } from './differences.ts';
import type { ChangedGame } from './one-change.ts';
import type { PlayedGame } from './played-game.ts';
import type { Change } from './report.ts';

/** The changes that would have made up for a decision. */
export interface Remedy {
  readonly change: readonly Change[];
  /** The changes that concern the decision itself. */
  readonly own: readonly Change[];
  readonly acts: readonly DatedAct[];
  readonly score: Amount;
  /** Whether the line goes on after the day on which the played game ended early. */
  readonly playedOn: boolean;
  /** What is lost again if only the change of this decision is undone; hundredths. */
  readonly effect: Amount;
  /** Number of lines played to find it. */
  readonly lines: number;
}

/** Most changes of a remedy; with more it is another game (design choice). */
export const MOST_CHANGES = 4;

interface Tried {
  readonly chosen: readonly Difference[];
  readonly track: Track;
  readonly count: number;
}

/** Whether the act comes after the end of the played game. */
const isBeyond = (end: Day, act: DatedAct | null): boolean => act !== null && act.day > end;

/** Tries changes of one game and counts the lines played. */
class Trials {
  lines = 0;
  /** The changes to choose from. */
  readonly differences: readonly Difference[];
  readonly #track: Track;
  readonly #comparison: Comparison;
  /** The day on which the played game ended. */
  readonly #end: Day;
  /** Acts after that day; every trial has them. */
  readonly #beyond: readonly Difference[];

  constructor(track: Track, comparison: Comparison) {
    this.#track = track;
    this.#comparison = comparison;
    this.#end = positionOf(track.last).day;
    const isFree = ({ takes, gives }: Difference): boolean => takes === null && isBeyond(this.#end, gives);
    this.differences = comparison.differences.filter((one) => !isFree(one));
    this.#beyond = comparison.differences.filter(isFree);
  }

  with(chosen: readonly Difference[]): Tried {
    this.lines += 1;
    const line = this.#comparison.lineWith([...chosen, ...this.#beyond]);
    const track = play(this.#track.world, line, this.#track);
    return { chosen, track, count: chosen.length + this.fallenIn(track).length };
  }

  /** The player's own acts that are no longer possible in this line. */
  fallenIn({ acts, given }: Track): DatedAct[] {
    return acts.filter((act, place) => !given[place] && !isBeyond(this.#end, act));
  }

  playedOn({ track }: Tried): boolean {
    return track.acts.some((act, place) => track.given[place] && isBeyond(this.#end, act));
  }
}

const dayOf = (change: Change): number =>
  'instead' in change ? Math.min(change.act.day, change.instead.day) : change.act.day;

/** The changes that are another decision at this node: the act itself, or acts while the player waited. */
function ownOf(game: PlayedGame, at: number, comparison: Comparison, trials: Trials): Difference[] {
  const node = game.nodes[at];
  const after = game.nodes[at + 1];
  if (!node || !after) return [];
  if (after.acts === node.acts)
    return trials.differences.filter(({ gives }) => gives !== null && gives.day < after.day);
  const itself = trials.differences.filter(({ takes }) => takes === node.acts);
  if (itself.length > 0) return itself;
  return trials.differences.filter(
    ({ gives }) => gives !== null && gives.day <= after.day && comparison.liesBefore(gives, node.acts),
  );
}

/** Removes changes that the line does not need: by halves first, then one by one. */
function reduced(trials: Trials, from: Tried, own: readonly Difference[], goal: Amount): Tried {
  let now = from;
  for (let size = Math.ceil(now.chosen.length / 2); size >= 1; ) {
    let taken = false;
    for (let at = now.chosen.length - size; at > -size; at -= size) {
      const from = Math.max(0, at);
      const rest = now.chosen.filter((one, place) => place < from || place >= at + size || own.includes(one));
      if (rest.length === now.chosen.length) continue;
      const without = trials.with(rest);
      if (without.track.score < goal || without.count > now.count) continue;
      now = without;
      taken = true;
    }
    if (size === 1 && !taken) break;
    size = Math.max(1, Math.trunc(size / 2));
  }
  return now;
}

/** Number of changes that are tried again after the first step: those that helped most (design choice). */
const MOST_TRIED = 8;

/**
 * Starts with the decision alone and adds the most helpful change at each step, until the goal is reached, nothing
 * helps, or there are as many changes as a remedy may have.
 */
function built(
  trials: Trials,
  own: readonly Difference[],
  goal: Amount,
  all: readonly Difference[] = trials.differences,
): Tried {
  let now = trials.with(own);
  let others = all.filter((one) => !own.includes(one));
  while (now.track.score < goal && now.count < MOST_CHANGES) {
    const next = others
      .map((one) => ({ one, tried: trials.with([...now.chosen, one]) }))
      .sort((a, b) => b.tried.track.score - a.tried.track.score || a.tried.count - b.tried.count);
    const [best] = next;
    if (!best || best.tried.track.score <= now.track.score || best.tried.count > MOST_CHANGES) break;
    now = best.tried;
    others = next.slice(1, 1 + MOST_TRIED).map(({ one }) => one);
  }
  return now;
}

/** The changes, and the player's acts that they make impossible, in the order of their days. */
function changesOf(trials: Trials, { chosen, track }: Tried): Change[] {
  const given = new Set(chosen.map(({ gives }) => gives));
  const refused = trials
    .fallenIn(track)
    .filter((act) => !given.has(act))
    .map((act): Change => ({ is: 'drop', act, refused: true }));
  return [...chosen.map(({ change }) => change), ...refused].sort((a, b) => dayOf(a) - dayOf(b));
}

function remedyOf(trials: Trials, tried: Tried, own: readonly Difference[]): Remedy {
  const without = trials.with(tried.chosen.filter((one) => !own.includes(one)));
  return {
    change: changesOf(trials, tried),
    own: tried.chosen.filter((one) => own.includes(one)).map(({ change }) => change),
    acts: withoutRefused(tried.track),
    score: tried.track.score,
    playedOn: trials.playedOn(tried),
    effect: tried.track.score - without.track.score,
    lines: trials.lines,
  };
}

/** The game with this one decision changed, as a list of changes. */
export function byOneChange(game: PlayedGame, at: number, changed: ChangedGame): Remedy | null {
  const comparison = new Comparison(game.track.acts, changed.acts);
  const trials = new Trials(game.track, comparison);
  const own = ownOf(game, at, comparison, trials);
  if (own.length === 0) return null;
  const tried = trials.with(own);
  return tried.track.score < changed.score ? null : remedyOf(trials, tried, own);
}

/**
 * A better line that decides differently at this node, reduced to the changes that it needs to reach the goal. If these
 * are too many, the few that help most, if they gain at least so much. Null if it does not decide differently.
 */
export function byBetterLine(
  game: PlayedGame,
  at: number,
  line: readonly DatedAct[],
  goal: Amount,
  least: Amount,
): Remedy | null {
  const comparison = new Comparison(game.track.acts, line);
  const trials = new Trials(game.track, comparison);
  const all = ownOf(game, at, comparison, trials);
  if (all.length === 0) return null;
  const whole = trials.with(trials.differences);
  if (whole.track.score < goal) return null;
  // As few as possible of several acts of this decision, but at least one.
  const own = fewestOwn(trials, whole, all, goal);
  const few = built(trials, own, goal);
  if (few.track.score >= goal) return remedyOf(trials, few, own);
  const enough = reduced(trials, trials.with(whole.chosen), own, goal);
  const isLong = enough.count > MOST_CHANGES && few.count <= MOST_CHANGES;
  // A few changes that make up for part of a loss are a remedy; more than `MOST_CHANGES` changes are not.
  return remedyOf(trials, isLong && few.track.score >= game.track.score + least ? few : enough, own);
}

/**
 * The changes between two nodes that gain most with everything else as played: as few as reach the goal, taken from a
 * better line. Null if no `MOST_CHANGES` of them gain at least so much.
 */
export function byStretch(
  game: PlayedGame,
  [from, until]: readonly [number, number],
  line: readonly DatedAct[],
  goal: Amount,
  least: Amount,
): { readonly remedy: Remedy | null; readonly lines: number } {
  const comparison = new Comparison(game.track.acts, line);
  const trials = new Trials(game.track, comparison);
  const [first = 0, end = 0] = [game.nodes[from]?.day, game.nodes[until]?.day];
  const isInside = (act: DatedAct | null | undefined): boolean =>
    act !== null && act !== undefined && act.day >= first && act.day < end;
  const all = trials.differences.filter(
    ({ gives, takes }) => isInside(gives) || (takes !== null && isInside(game.track.acts[takes])),
  );
  const few = built(trials, [], goal, all);
  const whole = trials.with(all);
  const fewer = few.track.score < goal && whole.track.score >= goal ? reduced(trials, whole, [], goal) : few;
  const { track, chosen, count } = fewer.count <= MOST_CHANGES ? fewer : few;
  const isEnough = count <= MOST_CHANGES && track.score >= game.track.score + least;
  const remedy = isEnough ? remedyOf(trials, { track, chosen, count }, chosen) : null;
  return { remedy, lines: trials.lines };
}

function fewestOwn(trials: Trials, whole: Tried, own: readonly Difference[], goal: Amount): Difference[] {
  let kept = [...own];
  for (const one of own) {
    if (kept.length === 1) break;
    const without = whole.chosen.filter((other) => kept.includes(other) || !own.includes(other));
    const tried = trials.with(without.filter((other) => other !== one));
    if (tried.track.score >= goal) kept = kept.filter((other) => other !== one);
  }
  return kept;
}
