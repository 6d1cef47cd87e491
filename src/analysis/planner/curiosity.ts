/**
 * The value of information (Howard 1966) in points of the verdict: what it would be worth to learn something before
 * choosing. A question is worth asking where different answers would lead to different lines.
 */
import type { Command } from '../../core/commands.ts';
import { type Game, positionOf, step } from '../../core/game.ts';
import { type Amount, type Day, perMille } from '../../core/integers.ts';
import { standing } from '../../core/position.ts';
import type { PowerId } from '../../scenario/primitives.ts';
import type { Scenario } from '../../scenario/schema.ts';
import { type Line, mean, type Prospect, playedOn } from './choosing.ts';
import { heardUntil, NOTHING_SAID, type Overheard, type Said, type Supposition } from './supposing.ts';

/** A command that asks something of one power. */
export type Question = Extract<Command, { do: 'sound' | 'need' | 'intel' }>;

export const isQuestion = (command: Command): command is Question =>
  command.do === 'sound' || command.do === 'need' || command.do === 'intel';

const CERTAIN = 1000;

/** For each possible answer, its probability in each world, in thousandths. */
export type Answers = readonly (readonly number[])[];

/** A hint names a type, the right one in `right` of 1000 cases. */
function hints(power: PowerId, worlds: readonly Supposition[], right: number): Answers {
  const types = [...new Set(worlds.map(({ types }) => types[power]))];
  const wrong = Math.trunc((CERTAIN - right) / Math.max(1, types.length - 1));
  return types.map((named) => worlds.map(({ types }) => (types[power] === named ? right : wrong)));
}

/** Worlds that would answer a plain question alike stay together. */
function alike(answers: readonly string[]): Answers {
  return [...new Set(answers)].map((one) => answers.map((other) => (other === one ? CERTAIN : 0)));
}

/** Every combination of an answer to one question with an answer to another. */
const together = (one: Answers, other: Answers): Answers =>
  one.flatMap((likely) =>
    other
      .map((also) => likely.map((share, world) => perMille(share, also[world] ?? 0)))
      .filter((both) => both.some((share) => share > 0)),
  );

/** What governments will have said in a game by this day, if a line is followed until then. */
const saidBy = (day: Day, line: Line, game: Game): Said =>
  heardUntil(
    day,
    line.filter((act) => act.day < day),
    { game, said: NOTHING_SAID },
  ).said;

/** Days that are looked ahead for answers that come in any case (design choice). */
const SOON = 10;

/** What happens without a question: which answers come soon in any case, when, and the worth of knowing them. */
export interface Outlook {
  readonly day: Day | null;
  readonly answers: Answers;
  readonly worth: Amount;
}

/** Follows the best line until some answer distinguishes the worlds. */
export function outlookOf(prospects: readonly Prospect[], worlds: readonly Supposition[]): Outlook {
  const weights = worlds.map(({ weight }) => weight);
  const games = worlds.map(({ game }) => game);
  const [best] = prospects;
  const [first] = games;
  const blind = best ? mean(best.scores, weights) : 0;
  const nothing = { day: null, answers: [worlds.map(() => CERTAIN)], worth: blind };
  if (!best || !first) return nothing;
  const today = positionOf(first).day;
  let heard: readonly Overheard[] = games.map((game) => ({ game, said: NOTHING_SAID }));
  for (let day = today + 1; day <= today + SOON; day++) {
    const acts = best.line.filter((act) => act.day < day && (act.day >= day - 1 || day === today + 1));
    heard = heard.map((so) => heardUntil(day, acts, so));
    const answers = alike(heard.map(({ said }) => JSON.stringify(said)));
    if (answers.length < 2) continue;
    return { day, answers, worth: Math.max(blind, told(answers, switched(prospects, games, day), weights)) };
  }
  return nothing;
}

/** The score of each line in each game, if the best line is followed until this day. */
function switched(
  prospects: readonly Prospect[],
  games: readonly Game[],
  day: Day,
): readonly (readonly Amount[])[] {
  const followed = prospects[0]?.line ?? [];
  return prospects.map(({ line }) => games.map((game) => playedOn(game, takenUp(line, followed, day))));
}

/** The result of asking a question. */
interface Asked {
  readonly answers: Answers;
  /** The day on which the answer is known. */
  readonly due: Day;
  /** Each world on the day of the question, after it was asked. */
  readonly games: readonly Game[];
}

function ask(
  question: Question,
  meanwhile: Line,
  worlds: readonly Supposition[],
  rules: Pick<Scenario['rules'], 'sounding' | 'intercept'>,
): Asked | null {
  const asked = worlds.map(({ game }) => step(game, question).game);
  const [first] = asked;
  if (!first) return null;
  const today = positionOf(first).day;
  if (question.do !== 'need') {
    const answers = hints(question.power, worlds, rightPerMille(question, rules));
    return { answers, due: today, games: asked };
  }
  const due = standing(positionOf(first), question.power).needDue ?? today;
  const said = asked.map((game) => JSON.stringify(saidBy(due, meanwhile, game).by[question.power]));
  return { answers: alike(said), due, games: asked };
}

/**
 * What asking promises, in hundredths of a point, with its cost taken off: the best line for each answer, played on
 * from the question, minus the best that can be done by hearing only what comes in any case. Negative where the
 * attention is missed more.
 */
export function promiseOf(
  question: Question,
  prospects: readonly Prospect[],
  worlds: readonly Supposition[],
  rules: Pick<Scenario['rules'], 'sounding' | 'intercept'>,
  outlook: Outlook,
): Amount {
  const weights = worlds.map(({ weight }) => weight);
  const [best] = prospects;
  const asked = best && ask(question, best.line, worlds, rules);
  if (!asked) return 0;
  const { answers, due, games } = asked;
  const atOnce = told(answers, switched(prospects, games, due), weights);
  const day = Math.max(due, outlook.day ?? due);
  const withTheRest =
    outlook.day === null
      ? atOnce
      : told(together(answers, outlook.answers), switched(prospects, games, day), weights);
  return Math.max(atOnce, withTheRest) - outlook.worth;
}

/** How to follow a line after another one was followed until this day: its missed acts are done on that day. */
function takenUp(line: Line, followed: Line, due: Day): Line {
  const early = followed.filter(({ day }) => day < due);
  const done = new Set(early.map(({ command }) => JSON.stringify(command)));
  const missed = line.filter(({ day, command }) => day < due && !done.has(JSON.stringify(command)));
  return [...early, ...missed.map((act) => ({ ...act, day: due })), ...line.filter(({ day }) => day >= due)];
}

/** Mean over the answers of the best score possible after each. */
function told(answers: Answers, table: readonly (readonly Amount[])[], weights: readonly number[]): Amount {
  let [sum, all] = [0, 0];
  for (const likely of answers) {
    const weighed = weights.map((weight, index) => weight * (likely[index] ?? 0));
    const share = weighed.reduce((total, one) => total + one, 0);
    sum += share * Math.max(...table.map((scores) => mean(scores, weighed)));
    all += share;
  }
  return all === 0 ? 0 : Math.trunc(sum / all);
}

const rightPerMille = (
  { do: verb }: Question,
  { sounding, intercept }: Pick<Scenario['rules'], 'sounding' | 'intercept'>,
): number => (verb === 'need' ? CERTAIN : (verb === 'sound' ? sounding : intercept).rightPerMille);

/**
 * What the answer would be worth if it came at once and cost nothing, computed from the scores of the lines without it:
 * about the most that asking can promise.
 */
export function worthOfAsking(
  question: Question,
  prospects: readonly Prospect[],
  worlds: readonly Supposition[],
  rules: Pick<Scenario['rules'], 'sounding' | 'intercept'>,
  { answers }: Pick<Outlook, 'answers'>,
): Amount {
  return gainBy(hints(question.power, worlds, rightPerMille(question, rules)), prospects, worlds, answers);
}

/** What certain knowledge of a hidden type would be worth if it were free; no question about it can be worth more. */
export function worthOfKnowing(
  power: PowerId,
  prospects: readonly Prospect[],
  worlds: readonly Supposition[],
  answers: Answers,
): Amount {
  return gainBy(alike(worlds.map(({ types }) => types[power] ?? '')), prospects, worlds, answers);
}

/** What this knowledge is worth on top of what is heard in any case. */
function gainBy(
  known: Answers,
  prospects: readonly Prospect[],
  worlds: readonly Supposition[],
  answers: Answers,
): Amount {
  const weights = worlds.map(({ weight }) => weight);
  const table = prospects.map(({ scores }) => scores);
  return told(together(known, answers), table, weights) - told(answers, table, weights);
}
