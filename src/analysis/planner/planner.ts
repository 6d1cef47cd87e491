/**
 * The planner, a bot with one ply of playouts. It owns a book of lines found on other deals. When something is heard it
 * plays the rest of each line in supposed worlds and follows the line with the best mean; it asks a question where the
 * answer would improve that choice by more than a little. At every crisis, and when a week begins, it adds to its plan
 * single acts that raise that mean. It sees only its seat.
 */
import { type Calendar, isMonday, makeCalendar } from '../../core/calendar.ts';
import type { ActCommand, Command, Verb } from '../../core/commands.ts';
import type { Amount, Day } from '../../core/integers.ts';
import type { SeenCable } from '../../core/seen.ts';
import type { Bot, Brief, Mind, Sight } from '../bot.ts';
import { chance } from '../chance.ts';
import type { DatedAct } from '../line.ts';
import { amended } from './amending.ts';
import { finalists, type Line, putOff } from './choosing.ts';
import {
  isQuestion,
  outlookOf,
  promiseOf,
  type Question,
  worthOfAsking,
  worthOfKnowing,
} from './curiosity.ts';
import { heardToo, type Lived, NOTHING_SAID, type Said, type Supposition, suppose } from './supposing.ts';

/** What the planner works with. */
export interface Planning {
  readonly book: readonly Line[];
  readonly banned: ReadonlySet<Verb>;
  /** Number of worlds supposed at a time. */
  readonly samples: number;
}

/** Days between two choices of a line when nothing is heard. Design choice, as are the numbers below. */
const RETHINK_AFTER = 42;
const REST_AFTER_THINKING = 2;
/** What a question must promise, in hundredths, before attention that the plan needs is spent on it. */
const WORTH_ASKING = 150;

const NEWS: ReadonlySet<SeenCable['is']> = new Set<SeenCable['is']>([
  'replied',
  'needed',
  'polled',
  'sounded',
  'intercepted',
  'asked',
  'billPutOff',
  'leaving',
  'walkedOut',
]);

/** After the signature little is left to choose. */
const NEWS_ONCE_SIGNED: ReadonlySet<SeenCable['is']> = new Set<SeenCable['is']>(['asked', 'billPutOff']);

interface Choice {
  readonly line: Line;
  /** Whether there is a hidden type that would be worth knowing. */
  readonly obscure: boolean;
  /** The most valuable question, and what its answer promises, in hundredths. */
  readonly curious: { readonly question: Question; readonly promise: Amount } | null;
}

/** Cache of choices by what the player knows; kept for later games, since equal knowledge leads to equal choices. */
type Thoughts = Map<string, Choice>;

class Thinking {
  readonly #done: DatedAct[] = [];
  readonly #lived: Lived = new Map();
  #heard: Said = NOTHING_SAID;
  #plan: Line = [];
  #obscure = false;
  #curious: Choice['curious'] = null;
  #thoughtOn: Day | null = null;
  #news = true;
  readonly #brief: Brief;
  readonly #means: Planning;
  readonly #thoughts: Thoughts;
  readonly #calendar: Calendar;

  constructor(brief: Brief, means: Planning, thoughts: Thoughts) {
    this.#brief = brief;
    this.#means = means;
    this.#thoughts = thoughts;
    const { firstDay, lastDay } = brief.scenario.calendar;
    this.#calendar = makeCalendar(firstDay, lastDay);
  }

  next(sight: Sight): Command {
    const { day } = sight.view;
    this.#heard = heardToo(this.#heard, sight.heard);
    const news = sight.view.signed === null ? NEWS : NEWS_ONCE_SIGNED;
    if (sight.heard.some(({ is }) => news.has(is))) this.#news = true;
    const rested = this.#thoughtOn === null || day - this.#thoughtOn >= REST_AFTER_THINKING;
    const stale = this.#thoughtOn === null || day - this.#thoughtOn >= RETHINK_AFTER;
    // A player who would like to know a type, but has no attention left, reconsiders when a new week brings some.
    const isNewWeek = sight.heard.some(({ is }) => is === 'week');
    const wonders = this.#obscure && isNewWeek;
    const isOpening = this.#thoughtOn === null && this.#done.length === 0;
    if (wonders || (this.#news ? rested : stale)) this.#think(sight);
    if (isOpening || isNewWeek) this.#amend(sight, (command) => !isQuestion(command));
    else if (sight.heard.some(({ is }) => is === 'dilemma'))
      this.#amend(sight, ({ do: verb }) => verb === 'answer');
    const command = this.#act(sight);
    if (command.do !== 'wait') this.#done.push({ day, command });
    return command;
  }

  #think(sight: Sight): void {
    const { view } = sight;
    const minds = view.powers.map(({ road, beliefs }) => [road, beliefs.map(({ perMille }) => perMille)]);
    const key = JSON.stringify([view.day, minds, this.#done, this.#heard, this.#plan]);
    const choice = this.#thoughts.get(key) ?? this.#choose(sight);
    this.#thoughts.set(key, choice);
    this.#plan = choice.line;
    this.#obscure = choice.obscure;
    this.#curious = choice.curious;
    this.#thoughtOn = view.day;
    this.#news = false;
  }

  #supposed({ view }: Sight): Supposition[] {
    const known = { seen: view, heard: this.#heard, done: this.#done };
    const drawing = chance(`supposed/${view.day}`);
    return suppose(this.#brief.scenario, known, drawing, this.#means.samples, this.#lived);
  }

  /** Adds acts of this kind to the plan where it lacks them. */
  #amend(sight: Sight, isOfKind: (command: Command) => boolean): void {
    const acts = sight.legal.filter(
      (command): command is ActCommand =>
        command.do !== 'wait' && isOfKind(command) && !this.#means.banned.has(command.do),
    );
    if (acts.length > 0) this.#plan = amended(this.#plan, acts, sight.view.day, this.#supposed(sight));
  }

  #choose(sight: Sight): Choice {
    const { view, legal } = sight;
    const { scenario } = this.#brief;
    const worlds = this.#supposed(sight);
    const prospects = finalists(this.#lines(view.day), worlds);
    const outlook = outlookOf(prospects, worlds);
    let curious: Choice['curious'] = null;
    const obscure = new Set(
      scenario.powers.filter((id) => worthOfKnowing(id, prospects, worlds, outlook.answers) >= WORTH_ASKING),
    );
    const questions = legal
      .filter(isQuestion)
      .filter(({ do: verb, power }) => obscure.has(power) && !this.#means.banned.has(verb))
      .map((question) => ({
        question,
        atMost: worthOfAsking(question, prospects, worlds, scenario.rules, outlook),
      }))
      .sort((a, b) => b.atMost - a.atMost);
    for (const { question, atMost } of questions) {
      if (atMost <= (curious?.promise ?? 0)) break;
      const promise = promiseOf(question, prospects, worlds, scenario.rules, outlook);
      if (promise > (curious?.promise ?? 0)) curious = { question, promise };
    }
    return { line: prospects[0]?.line ?? [], obscure: obscure.size > 0, curious };
  }

  /** The plan, and the rest of each line of the book: unchanged, and with its missed acts done today. */
  #lines(today: Day): Line[] {
    const left = (line: Line): Line => line.filter((act) => act.day >= today);
    const late = (line: Line): Line => {
      const missed = line.filter((act) => act.day < today && !this.#hasDone(act));
      return [...missed.map((act) => ({ ...act, day: today })), ...left(line)];
    };
    const lines = [this.#plan, ...this.#means.book.flatMap((line) => [left(line), late(line)])];
    return [...new Map(lines.map((line) => [JSON.stringify(line), line])).values()];
  }

  #hasDone({ command }: DatedAct): boolean {
    const key = JSON.stringify(command);
    return this.#done.some((act) => JSON.stringify(act.command) === key);
  }

  /**
   * A question that promises enough, else today's act of the plan, else a question with attention that the week's end
   * would take, else a day's wait.
   */
  #act({ view, may }: Sight): Command {
    const asking = this.#curious && may(this.#curious.question) ? this.#curious : null;
    if (asking && asking.promise >= WORTH_ASKING) return this.#asked(asking.question);
    for (let [act] = this.#plan; act !== undefined && act.day <= view.day; [act] = this.#plan) {
      if (may(act.command)) {
        this.#plan = this.#plan.slice(1);
        return act.command;
      }
      this.#plan = putOff(this.#calendar, this.#plan);
    }
    if (view.table !== null && may({ do: 'sign' })) return { do: 'sign' };
    const tomorrow = this.#brief.dateOf(view.day + 1);
    const endsTheWeek = isMonday(this.#calendar, view.day + 1);
    return asking && endsTheWeek ? this.#asked(asking.question) : { do: 'wait', until: tomorrow };
  }

  #asked(question: Question): Command {
    this.#curious = null;
    // Asked in order to choose: an answer that comes at once is considered before the next act.
    this.#thoughtOn = null;
    return question;
  }
}

export function planner(means: Planning): Bot {
  const thoughts: Thoughts = new Map();
  return {
    name: 'planner',
    sit: (brief): Mind => {
      const free = means.book.map((line) => line.filter(({ command }) => !means.banned.has(command.do)));
      const thinking = new Thinking(brief, { ...means, book: free }, thoughts);
      return (sight) => thinking.next(sight);
    },
  };
}
