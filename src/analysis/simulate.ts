/** Simulates many games: selects the games of a shard, plays each one and returns one JSON line per game. */
import { canonicalJson } from '../core/fingerprint.ts';
import { makeWorld } from '../core/world.ts';
import type { Scenario } from '../scenario/schema.ts';
import type { Bot } from './bot.ts';
import { type Outcome, outcomeOf } from './outcome.ts';
import { playBot } from './playout.ts';

/** Which games to play. */
export interface Run {
  readonly games: number;
  /** Game k of the run has the seed `seed` + k. */
  readonly seed: number;
  /** This shard plays the games k with k mod `of` = `index`. */
  readonly shard: { readonly index: number; readonly of: number };
}

/** The seeds of a shard's games, in the order of k. */
export function seedsOf({ games, seed, shard }: Run): number[] {
  const seeds: number[] = [];
  for (let k = shard.index; k < games; k += shard.of) seeds.push(seed + k);
  return seeds;
}

/** One game of a bot under one deal. */
export function playSeed(scenario: Scenario, bot: Bot, seed: number): Outcome {
  return outcomeOf(bot.name, playBot(makeWorld(scenario, seed), bot));
}

/** One line of JSON with sorted keys. */
export function lineOf(outcome: Outcome): string {
  return canonicalJson(outcome);
}

const isRecord = (data: unknown): data is Record<string, unknown> =>
  typeof data === 'object' && data !== null && !Array.isArray(data);

const isWhole = (data: unknown): data is number => Number.isSafeInteger(data);

/** Whether the data have the shape of a game's line. */
export function isOutcome(data: unknown): data is Outcome {
  if (!isRecord(data) || !isRecord(data.verdict)) return false;
  const { verdict } = data;
  return (
    ['bot', 'ending', 'fingerprint', 'despatch'].every((key) => typeof data[key] === 'string') &&
    ['seed', 'commands', 'score'].every((key) => isWhole(data[key])) &&
    ['peace', 'breadth', 'text', 'durability', 'home'].every((key) => isWhole(verdict[key]))
  );
}
