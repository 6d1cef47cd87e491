/**
 * Finds the fewest changes that make up for a decision: one where one is enough, else a better line reduced to the
 * changes that it needs. Own acts that are no longer possible then count as changes too.
 */
import type { Amount } from '../../core/integers.ts';
import type { DatedAct } from '../line.ts';
import { play, type Track, withoutRefused } from '../search/track.ts';
import { Comparison, type Difference } from './differences.ts';
import type { ChangedGame } from './one-change.ts';
import type { PlayedGame } from './played-game.ts';
import type { Change } from './report.ts';

/** What would have made up for a decision. */
export interface Remedy {
  readonly change: readonly Change[];
  /** Those changes that are the decision itself. */
  readonly own: readonly Change[];
  readonly acts: readonly DatedAct[];
  readonly score: Amount;
  /** What is lost again when the change of this decision alone is undone; hundredths. */
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

/** Tries changes of one game and counts the lines played. */
class Trials {
  lines = 0;
  readonly comparison: Comparison;
  private readonly track: Track;

  constructor(track: Track, comparison: Comparison) {
    this.track = track;
    this.comparison = comparison;
  }

  with(chosen: readonly Difference[]): Tried {
    this.lines += 1;
    const track = play(this.track.world, this.comparison.lineWith(chosen), this.track);
    const fallen = track.given.filter((given) => !given).length;
    return { chosen, track, count: chosen.length + fallen };
  }
}

const dayOf = ({ change }: Difference): number =>
  'instead' in change ? Math.min(change.act.day, change.instead.day) : change.act.day;

/** The changes that are another decision at this node: the act itself, or acts while the player waited. */
function ownOf(game: PlayedGame, at: number, comparison: Comparison): Difference[] {
  const node = game.nodes[at];
  const after = game.nodes[at + 1];
  if (!node || !after) return [];
  if (after.acts === node.acts)
    return comparison.differences.filter(({ gives }) => gives !== null && gives.day < after.day);
  const itself = comparison.differences.filter(({ takes }) => takes === node.acts);
  if (itself.length > 0) return itself;
  return comparison.differences.filter(
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

/** Starts with the decision alone and adds at each step what helps most. */
function built(trials: Trials, own: readonly Difference[], goal: Amount): Tried | null {
  let now = trials.with(own);
  let others = trials.comparison.differences.filter((one) => !own.includes(one));
  while (now.track.score < goal && now.count < MOST_CHANGES) {
    const next = others
      .map((one) => ({ one, tried: trials.with([...now.chosen, one]) }))
      .sort((a, b) => b.tried.track.score - a.tried.track.score || a.tried.count - b.tried.count);
    const [best] = next;
    if (!best || best.tried.track.score <= now.track.score) return null;
    now = best.tried;
    others = next.slice(1, 1 + MOST_TRIED).map(({ one }) => one);
  }
  return now.track.score >= goal ? now : null;
}

/** The changes, and own acts that are no longer possible after them, in the order of their days. */
function changesOf({ chosen, track }: Tried): Change[] {
  const given = new Set(chosen.map(({ gives }) => gives));
  const refused = track.acts
    .filter((act, place) => !track.given[place] && !given.has(act))
    .map((act): Change => ({ is: 'drop', act, refused: true }));
  const made = chosen.toSorted((a, b) => dayOf(a) - dayOf(b)).map(({ change }) => change);
  return [...made, ...refused];
}

function remedyOf(trials: Trials, tried: Tried, own: readonly Difference[]): Remedy {
  const without = trials.with(tried.chosen.filter((one) => !own.includes(one)));
  return {
    change: changesOf(tried),
    own: tried.chosen.filter((one) => own.includes(one)).map(({ change }) => change),
    acts: withoutRefused(tried.track),
    score: tried.track.score,
    effect: tried.track.score - without.track.score,
    lines: trials.lines,
  };
}

/** The game with this one decision changed, as a list of changes. */
export function byOneChange(game: PlayedGame, at: number, changed: ChangedGame): Remedy | null {
  const comparison = new Comparison(game.track.acts, changed.acts);
  const own = ownOf(game, at, comparison);
  if (own.length === 0) return null;
  const trials = new Trials(game.track, comparison);
  const tried = trials.with(own);
  return tried.track.score < changed.score ? null : remedyOf(trials, tried, own);
}

/**
 * A better line that decides differently at this node, reduced to what it needs; null where it does not or where it
 * needs too much.
 */
export function byBetterLine(
  game: PlayedGame,
  at: number,
  line: readonly DatedAct[],
  goal: Amount,
): Remedy | null {
  const comparison = new Comparison(game.track.acts, line);
  const all = ownOf(game, at, comparison);
  if (all.length === 0) return null;
  const trials = new Trials(game.track, comparison);
  const whole = trials.with(comparison.differences);
  if (whole.track.score < goal) return null;
  // As few as possible of several acts of this decision, but at least one.
  const own = fewestOwn(trials, whole, all, goal);
  const short = built(trials, own, goal) ?? reduced(trials, trials.with(whole.chosen), own, goal);
  return remedyOf(trials, short, own);
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
