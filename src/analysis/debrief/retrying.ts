/**
 * Judges a second attempt at a decision: what the player does from the node before until the node after is judged by
 * one look that starts from both witnesses. Any remedy counts, not only the one that was found.
 */

import type { Command } from '../../core/commands.ts';
import { type Game, isOver, positionOf, worldOf } from '../../core/game.ts';
import type { Amount } from '../../core/integers.ts';
import type { World } from '../../core/world.ts';
import { chance } from '../chance.ts';
import { type DatedAct, datedActs } from '../line.ts';
import { play, type Track, until, withoutRefused } from '../search/track.ts';
import { annealed } from './annealing.ts';
import { joined, waysToJoin } from './joining.ts';
import { NOISE } from './labelling.ts';
import type { Debrief, Retried, RetryVerdict } from './report.ts';

type Line = readonly DatedAct[];

/** A second attempt. */
export interface Attempt {
  /** The game after it, on the day of the node after, and all acts that led there. */
  readonly game: Game;
  readonly acts: Line;
  /** Whether it repeats what was done the first time. */
  readonly same: boolean;
  /** The witnesses of the node before and the node after. */
  readonly lines: readonly Line[];
  /** What was within reach before and after the first time, in hundredths. */
  readonly before: Amount;
  readonly after: Amount;
  /** Lines to copy from, and how many to play. */
  readonly pool: readonly Line[];
  readonly most: number;
}

/**
 * Lines that one look plays at most: three quarters of a second of a core (measured). It ends as soon as an attempt is
 * as good. With 800 lines, a third of the doubtful attempts were judged otherwise than by ten times as many; with
 * 2,400, a sixth.
 */
export const RETRY_LINES = 4000;
const STARTS = 2;

function verdictOf(reach: Amount, { before, after, same }: Attempt): RetryVerdict {
  if (same) return 'no-better';
  if (reach > before) return 'new-best';
  if (reach >= before - NOISE) return 'as-good';
  return reach > after + NOISE ? 'better' : 'no-better';
}

/** Judges an attempt; `draw` seeds the generator for each attempt. */
export function retried(attempt: Attempt, draw: string): Retried {
  const { game, acts, lines, pool, most, before } = attempt;
  const today = positionOf(game).day;
  const ways = lines.flatMap((line) => waysToJoin(line, acts, today, true));
  const starts = [[], ...ways].map((line) => joined(game, line)).sort((a, b) => b.score - a.score);
  let played = starts.length;
  let [best] = starts;
  const means = {
    chance: chance(`debrief/retry/${draw}`),
    book: [...pool, ...lines],
    banned: new Set<string>(),
  };
  const isPast = isOver(game) || today >= worldOf(game).calendar.lastDay;
  const further: Track[] = [];
  for (const start of starts.slice(0, isPast ? 0 : STARTS)) {
    const each = Math.trunc((most - starts.length) / STARTS);
    const { best: found, lines: count } = annealed(start, means, each, before - NOISE);
    played += count;
    further.push(found);
    if (found.score >= before - NOISE) break;
  }
  for (const track of further) if (!best || track.score > best.score) best = track;
  const witness = [...acts, ...(best?.acts ?? [])];
  const reach = best?.score ?? 0;
  return { verdict: verdictOf(reach, attempt), reach, witness, lines: played };
}

/**
 * The attempt of a player who continued from the node before this decision: `commands` is the whole game so far, from
 * the opening. Acts after the day of the node after are left out.
 */
export function attemptAt(
  world: World,
  debrief: Debrief,
  decision: number,
  commands: readonly Command[],
  pool: readonly Line[],
): Attempt | null {
  const [before, after] = [debrief.nodes[decision], debrief.nodes[decision + 1]];
  if (!before || !after) return null;
  const acts = datedActs(world, commands).filter(({ day }) => day <= after.day);
  const track = play(world, acts);
  const first = debrief.nodes.slice(0, decision + 2).flatMap(({ command }) => (command ? [command] : []));
  const lines = [before.witness, after.witness].filter((line) => line !== null);
  return {
    game: until(world, track.marks.at(-1) ?? track.start, after.day),
    acts: withoutRefused(track),
    same: JSON.stringify(acts.map(({ command }) => command)) === JSON.stringify(first),
    lines,
    before: before.reach,
    after: after.reach,
    pool,
    most: RETRY_LINES,
  };
}
