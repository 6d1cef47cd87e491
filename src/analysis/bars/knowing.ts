/** Measures whether one line fits every deal, and what it would be worth to know what was dealt. */
import type { World } from '../../core/world.ts';
import type { PowerId } from '../../scenario/primitives.ts';
import { mainPower } from '../bots/reading.ts';
import { grouped, mean } from '../statistics.ts';
import { atLeast, atMost, type Bar, points } from './bar.ts';

/** A deal with the score of each line of the book; the lines are in the same order for all deals. */
export interface Deal {
  readonly types: Readonly<Record<PowerId, string>>;
  readonly scores: readonly number[];
}

/** The dealt hidden types, by power. */
export function typesOf(world: World): Deal['types'] {
  return Object.fromEntries(world.partners.map((id) => [id, world.profiles[id]?.type.id ?? '']));
}

/** Mean of the line that does best over these deals. */
function bestLine(deals: readonly Deal[]): number {
  const lines = deals[0]?.scores.length ?? 0;
  let best = 0;
  for (let line = 0; line < lines; line++) {
    best = Math.max(best, mean(deals.map(({ scores }) => scores[line] ?? 0)));
  }
  return best;
}

/** Mean for a player who knows these powers' types and plays the line that is best over deals with these types. */
function knowing(deals: readonly Deal[], powers: readonly PowerId[]): number {
  const alike = grouped(deals, ({ types }) => powers.map((power) => types[power]).join());
  const sum = [...alike.values()].reduce((all, group) => all + bestLine(group) * group.length, 0);
  return Math.trunc(sum / Math.max(1, deals.length));
}

const MASTER_KEY = 7500;
const WORTH = 200;
const WORTH_OF_ALL = 700;

/** The main power and its close friends. */
function theFour(world: World): PowerId[] {
  const main = mainPower(world.scenario);
  const friends = Object.keys(world.profiles[main]?.data.absent ?? {});
  return [main, ...world.partners.filter((id) => friends.includes(id))];
}

/** The rows on the master key and on the worth of secrets. */
export function knowingRows(world: World, deals: readonly Deal[]): Bar[] {
  const blind = bestLine(deals);
  const four = theFour(world);
  const [first = '', second = '', third = ''] = four;
  const worth = (powers: readonly PowerId[]): number => knowing(deals, powers) - blind;
  const told = `${deals.length} deals, ${deals[0]?.scores.length ?? 0} lines`;
  const say = (bar: Bar): Bar => ({ ...bar, measured: `${bar.measured} (${told})` });
  return [
    say(atMost('no master key: the line that does best over other deals, mean', blind, MASTER_KEY)),
    ...[first, second, third].map((power) =>
      say(atLeast(`secrets: worth of knowing the type of ${power}`, worth([power]), WORTH)),
    ),
    say(
      atLeast(
        `secrets: worth of knowing ${four.join(' ')}, over ${points(blind)}`,
        worth(four),
        WORTH_OF_ALL,
      ),
    ),
  ];
}
