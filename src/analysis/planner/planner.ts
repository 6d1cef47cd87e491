/**
 * The planner: one ply with playouts. It owns a book of lines found on other deals; when something is heard it plays
 * what is left of each of them in worlds that it supposes, follows the best on the mean, and buys knowledge where
 * knowing would let it choose better by more than a little. It sees its seat and nothing else.
 */
import type { Command, Verb } from '../../core/commands.ts';
import { type Game, positionOf, step, worldOf } from '../../core/game.ts';
import type { SeenCable } from '../../core/seen.ts';
import { score, verdict } from '../../core/verdict.ts';
import type { Day } from '../../core/whole.ts';
import type { PowerId } from '../../scenario/primitives.ts';
import type { Bot, Brief, Mind, Sight } from '../bot.ts';
import type { DatedAct } from '../line.ts';
import { until } from '../search/track.ts';
import { type Supposition, suppose } from './supposing.ts';

type Line = readonly DatedAct[];

/** What the planner has to work with. */
export interface Planning {
  readonly book: readonly Line[];
  readonly banned: ReadonlySet<Verb>;
  /** Worlds supposed at a time. */
  readonly samples: number;
}

/** Days between two choices of a line, when nothing is heard: design choice, as are the numbers below. */
const RETHINK_AFTER = 21;
const REST_AFTER_THINKING = 2;
/** What knowing a mind must promise, in hundredths, before a token that the plan needs is spent on it. */
const WORTH_ASKING = 150;

const NEWS: ReadonlySet<SeenCable['is']> = new Set<SeenCable['is']>([
  'replied',
  'needed',
  'sounded',
  'intercepted',
  'asked',
  'billPutOff',
  'billPassed',
  'leaving',
  'walkedOut',
  'signed',
  'exposed',
]);

/** What a line would come to from here: its acts of today and later, as far as they are possible. */
function playedOn(from: Game, line: Line): number {
  const world = worldOf(from);
  let game = from;
  for (const { day, command } of line) {
    game = until(world, game, day);
    game = step(game, command).game;
  }
  return score(verdict(world, positionOf(until(world, game, world.calendar.lastDay))));
}

interface Choice {
  readonly line: Line;
  /** Power whose mind is most worth knowing, and what knowing it promises, in hundredths. */
  readonly curious: { readonly power: PowerId; readonly promise: number } | null;
}

const mean = (scores: readonly number[], weights: readonly number[]): number => {
  let [sum, all] = [0, 0];
  for (const [index, one] of scores.entries()) {
    const weight = weights[index] ?? 0;
    sum += one * weight;
    all += weight;
  }
  return all === 0 ? 0 : Math.trunc(sum / all);
};

/**
 * What it would be worth to know one power's type: the best line for each of its types, less the best line for all
 * (the value of perfect information about it; Howard 1966).
 */
function promiseOf(
  power: PowerId,
  table: readonly (readonly number[])[],
  worlds: readonly Supposition[],
): number {
  const weights = worlds.map(({ weight }) => weight);
  const all = weights.reduce((sum, one) => sum + one, 0);
  const blind = Math.max(...table.map((scores) => mean(scores, weights)));
  let knowing = 0;
  for (const type of new Set(worlds.map(({ types }) => types[power]))) {
    const mine = worlds.map(({ types, weight }) => (types[power] === type ? weight : 0));
    const share = mine.reduce((sum, one) => sum + one, 0);
    knowing += share * Math.max(...table.map((scores) => mean(scores, mine)));
  }
  return all === 0 ? 0 : Math.trunc(knowing / all) - blind;
}

function choose(lines: readonly Line[], worlds: readonly Supposition[], powers: readonly PowerId[]): Choice {
  const weights = worlds.map(({ weight }) => weight);
  const table = lines.map((line) => worlds.map(({ game }) => playedOn(game, line)));
  let [best, most] = [0, Number.NEGATIVE_INFINITY];
  for (const [index, scores] of table.entries()) {
    const worth = mean(scores, weights);
    if (worth > most) [best, most] = [index, worth];
  }
  let curious: Choice['curious'] = null;
  for (const power of powers) {
    const promise = promiseOf(power, table, worlds);
    if (promise > (curious?.promise ?? 0)) curious = { power, promise };
  }
  return { line: lines[best] ?? [], curious };
}

class Thinking {
  private readonly done: DatedAct[] = [];
  private plan: DatedAct[] = [];
  private curious: Choice['curious'] = null;
  private thoughtOn: Day | null = null;
  private news = true;
  private readonly brief: Brief;
  private readonly means: Planning;

  constructor(brief: Brief, means: Planning) {
    this.brief = brief;
    this.means = means;
  }

  next(sight: Sight): Command {
    const { day } = sight.view;
    if (sight.heard.some(({ is }) => NEWS.has(is))) this.news = true;
    const rested = this.thoughtOn === null || day - this.thoughtOn >= REST_AFTER_THINKING;
    const stale = this.thoughtOn === null || day - this.thoughtOn >= RETHINK_AFTER;
    if ((this.news && rested) || stale) this.think(sight);
    const command = this.act(sight);
    if (command.do !== 'wait') this.done.push({ day, command });
    return command;
  }

  private think({ view }: Sight): void {
    const { scenario, chance } = this.brief;
    const { book, samples } = this.means;
    const worlds = suppose(scenario, view, this.done, chance, samples);
    const left = (line: Line): Line => line.filter((act) => act.day >= view.day);
    const late = (line: Line): Line => {
      const missed = line.filter((act) => act.day < view.day && !this.hasDone(act));
      return [...missed.map((act) => ({ ...act, day: view.day })), ...left(line)];
    };
    const lines = [this.plan, ...book.flatMap((line) => [left(line), late(line)])];
    const open = view.powers.filter(({ type }) => type === null).map(({ id }) => id);
    const { line, curious } = choose(lines, worlds, open);
    this.plan = [...line];
    this.curious = curious;
    this.thoughtOn = view.day;
    this.news = false;
  }

  private hasDone({ command }: DatedAct): boolean {
    const key = JSON.stringify(command);
    return this.done.some((act) => JSON.stringify(act.command) === key);
  }

  /** What the plan has for today; a question where knowing is worth it, or the week would lose the token; else a day. */
  private act({ view, legal }: Sight): Command {
    const may = (command: Command): boolean =>
      legal.some((one) => JSON.stringify(one) === JSON.stringify(command)) ||
      (command.do === 'sign' && legal.some((one) => one.do === 'sign'));
    const asking = this.question(legal);
    if (asking && (this.curious?.promise ?? 0) >= WORTH_ASKING) return this.asked(asking);
    for (let act = this.plan[0]; act !== undefined && act.day <= view.day; act = this.plan[0]) {
      this.plan.shift();
      if (may(act.command)) return act.command;
    }
    const atTable = legal.find((one) => one.do === 'sign' && view.table !== null);
    if (atTable) return atTable;
    const tomorrow = this.brief.dateOf(view.day + 1);
    const isSunday = new Date(`${view.date}T00:00:00Z`).getUTCDay() === 0;
    return asking && isSunday ? this.asked(asking) : { do: 'wait', until: tomorrow };
  }

  private asked(command: Command): Command {
    this.curious = null;
    return command;
  }

  /** How to learn more of the mind that is most worth knowing: its telegrams rather than its envoy. */
  private question(legal: readonly Command[]): Command | null {
    const power = this.curious?.power;
    if (power === undefined) return null;
    for (const verb of ['intel', 'sound'] as const) {
      const found = legal.find((one) => one.do === verb && one.power === power);
      if (found && !this.means.banned.has(verb)) return found;
    }
    return null;
  }
}

export function planner(means: Planning): Bot {
  return {
    name: 'planner',
    sit: (brief): Mind => {
      const free = means.book.map((line) => line.filter(({ command }) => !means.banned.has(command.do)));
      const thinking = new Thinking(brief, { ...means, book: free });
      return (sight) => thinking.next(sight);
    },
  };
}
