/** The outcome of a finished game as plain data that can be sent between processes. */
import { makeLog } from '../chronicle/log.ts';
import { printDespatch } from '../chronicle/notation.ts';
import { commandsOf, gameOf, type Timeline } from '../chronicle/timeline.ts';
import { endingNow } from '../core/ending.ts';
import { positionOf, worldOf } from '../core/game.ts';
import type { Amount } from '../core/integers.ts';
import { score, type Verdict, verdict } from '../core/verdict.ts';

/** A finished game in one record. */
export interface Outcome {
  readonly bot: string;
  readonly seed: number;
  /** Number of the player's acts, without waits. */
  readonly commands: number;
  readonly ending: string;
  /** In hundredths of a point, as are the verdicts. */
  readonly score: Amount;
  readonly verdict: Verdict;
  readonly fingerprint: string;
  /** The whole game in despatch notation; it can be replayed. */
  readonly despatch: string;
}

/** The outcome of a finished game. */
export function outcomeOf(bot: string, timeline: Timeline): Outcome {
  const game = gameOf(timeline);
  const world = worldOf(game);
  const { scenario, seed } = world;
  const position = positionOf(game);
  const verdicts = verdict(world, position);
  const commands = commandsOf(timeline);
  const { fingerprint = '' } = makeLog(timeline);
  return {
    bot,
    seed,
    commands: commands.filter((command) => command.do !== 'wait').length,
    ending: endingNow(world, position),
    score: score(verdicts),
    verdict: verdicts,
    fingerprint,
    despatch: printDespatch(
      { tags: { Scenario: scenario.id, Seed: `${seed}` }, commands },
      scenario.calendar.firstDay,
    ),
  };
}
