/**
 * Rows on what is left to decide after the signature: whether crises matter, the worth of the last months, how alike
 * good games are.
 */
import { positionOf } from '../../core/game.ts';
import type { Amount, Day } from '../../core/integers.ts';
import { withAnswer } from '../line.ts';
import type { Outcome } from '../outcome.ts';
import { play, type Track } from '../search/track.ts';
import { mean } from '../statistics.ts';
import { atLeast, atMost, type Bar, between, points, share } from './bar.ts';

/** Days before the end from which acts are left out to measure their worth: 15 April and 1 May 1929. */
const STAKE_DAYS = 100;
const LATE_DAYS = 84;

/** The least that an act must be worth to count as a decision, in hundredths of a point. */
const A_DECISION = 100;

/** Data of one best line for the rows on spring; plain data, because it comes from another thread. */
export interface Spring {
  /** Points lost if nothing more is done in the last hundred days. */
  readonly atStake: Amount;
  /** Acts, and crises not answered by silence, of the last twelve weeks that are worth a point or more. */
  readonly decisions: number;
  /** Confidence on the last day, in hundredths. */
  readonly confidence: Amount;
  /** The acts after the signature, each once. */
  readonly afterwards: readonly string[];
}

const distinct = (names: readonly string[]): string[] => [...new Set(names)];

/** Extracts from one best line what the rows on spring need. */
export function springOf(track: Track): Spring {
  const { world, acts, last, score } = track;
  const { lastDay } = world.calendar;
  const { answered, confidence, treaty } = positionOf(last);
  const lost = (line: Track['acts']): Amount => score - play(world, line, track).score;
  const isLate = (day: Day): boolean => day >= lastDay - LATE_DAYS;
  const worthy = acts.filter(
    ({ day, command }, place) =>
      isLate(day) && command.do !== 'answer' && lost(acts.toSpliced(place, 1)) >= A_DECISION,
  );
  const crises = answered.filter(
    ({ id, since, choice }) =>
      isLate(since) && choice !== SILENCE && lost(withAnswer(acts, id, since, SILENCE)) >= A_DECISION,
  );
  const after = acts.filter(({ day }) => treaty !== null && day > treaty.day);
  return {
    atStake: lost(acts.filter(({ day }) => day < lastDay - STAKE_DAYS)),
    decisions: worthy.length + crises.length,
    confidence,
    afterwards: distinct(after.map(({ command }) => JSON.stringify(command))),
  };
}

/** The answer that silence gives. */
const SILENCE = 1;

/** What the answer to a crisis is worth in hundredths, with the rest of the line unchanged. */
export interface Weight {
  /** The best answer against the worst. */
  readonly swing: Amount;
  /** The best answer against silence. */
  readonly silence: Amount;
}

const median = (amounts: readonly number[]): number =>
  [...amounts].sort((a, b) => a - b)[Math.trunc(amounts.length / 2)] ?? 0;

/** The rows on the worth of crises; only of best lines, since a poor one has little to lose. */
export function crisesRows(weights: readonly Weight[]): Bar[] {
  const swings = weights.map(({ swing }) => swing);
  const heavy = swings.filter((swing) => swing >= 200);
  const idle = weights.filter(({ silence }) => silence <= 50);
  return [
    atLeast('crises: the best answer against the worst, median', median(swings), 400),
    share(
      'crises: the best answer is worth 2 more than the worst',
      heavy.length,
      swings.length,
      'least',
      700,
    ),
    share('crises: silence is within 0.5 of the best answer', idle.length, weights.length, 'most', 350),
  ];
}

const told = (bar: Bar, amounts: readonly number[]): Bar => ({
  ...bar,
  measured: `${bar.measured}, ${points(Math.min(...amounts))} to ${points(Math.max(...amounts))}`,
});

/** Share of the names in either list that are in both, in thousandths. */
function overlap(one: readonly string[], other: readonly string[]): number {
  const all = distinct([...one, ...other]).length;
  const common = one.filter((name) => other.includes(name)).length;
  return all === 0 ? 1000 : Math.trunc((common * 1000) / all);
}

/** The rows on the last months of the best lines. */
export function springRows(springs: readonly Spring[]): Bar[] {
  const stakes = springs.map(({ atStake }) => atStake);
  const decisions = springs.map((spring) => spring.decisions * 100);
  const confidence = springs.map((spring) => spring.confidence);
  const overlaps = springs.flatMap(({ afterwards }, index) =>
    springs.slice(index + 1).map((other) => overlap(afterwards, other.afterwards)),
  );
  const shared = mean(overlaps);
  return [
    told(
      share(
        'spring: lines that lose 12 or more where nothing is done in the last 100 days',
        stakes.filter((stake) => stake >= 1200).length,
        stakes.length,
        'least',
        666,
      ),
      stakes,
    ),
    told(
      atLeast('spring: decisions of the last 84 days worth a point or more, mean', mean(decisions), 600),
      decisions,
    ),
    told(
      atLeast('spring: confidence on the last day of the best lines, mean', mean(confidence), 3000),
      confidence,
    ),
    {
      name: 'spring: acts after the signature that two best lines have in common, mean',
      target: '<= 40.0 %',
      measured: `${points(shared * 10)} %`,
      pass: overlaps.length > 0 && shared <= 400,
    },
  ];
}

/** The rows on the historical method on other deals, and on its lead over a bot that grants everything. */
export function methodRows(historian: readonly Outcome[], yielder: readonly Outcome[]): Bar[] {
  const [method, other] = [historian, yielder].map((games) => mean(games.map(({ score }) => score)));
  const say = (bar: Bar): Bar => ({ ...bar, measured: `${bar.measured} (${historian.length} deals)` });
  return [
    say(between('ladder: historian, mean', method ?? 0, 5800, 6800)),
    say(atLeast('ladder: historian, lead over yielder-all', (method ?? 0) - (other ?? 0), 800)),
  ];
}

/** Score below which following the advice lost the game, in hundredths (design choice). */
const LOST = 2000;

/** The rows on the results of always following the help's first suggestion. */
export function adviceRows(games: readonly Outcome[]): Bar[] {
  const scores = games.map(({ score }) => score);
  const lost = games.filter(({ score }) => score < LOST);
  const worst = points(Math.min(...scores));
  return [
    {
      ...atLeast('help: following its first suggestion, mean', mean(scores), 4500),
      measured: `${points(mean(scores))} (${games.length} deals)`,
    },
    {
      name: 'help: deals on which following it ends below 20',
      target: 'none',
      measured: `${lost.length} of ${games.length}, worst ${worst}`,
      pass: lost.length === 0,
    },
  ];
}

/** Score from which a game counts as well played, in hundredths. */
const GOOD = 5000;

/** The row on the endings that good play reaches, in stored lines and in the games of bots. */
export function goodEndingsRow(games: readonly Pick<Outcome, 'ending' | 'score'>[]): Bar {
  const endings = distinct(games.filter(({ score }) => score >= GOOD).map(({ ending }) => ending)).sort();
  return {
    name: 'endings: different ones reached with 50 or more',
    target: '>= 9',
    measured: `${endings.length}: ${endings.join(', ')}`,
    pass: endings.length >= 9,
  };
}

/** The row on the best lines found that never approach the main power. */
export function withoutTheMainRow(power: string, scores: readonly number[]): Bar {
  const name = `without ${power}: the best line found that never approaches it`;
  return scores.length === 0
    ? { name, target: '<= 31.0', measured: 'not measured: no line is kept', pass: false }
    : { ...atMost(name, Math.max(...scores), 3100), measured: `${scores.map(points).join(', ')}` };
}

/** The row on whether good play uses every verb. */
export function verbsRow(who: string, verbs: readonly string[], used: ReadonlySet<string>): Bar {
  const missing = verbs.filter((verb) => !used.has(verb));
  return {
    name: `verbs: used by ${who}`,
    target: `${verbs.length} of ${verbs.length}`,
    measured: `${verbs.length - missing.length} of ${verbs.length}${missing.length === 0 ? '' : `; not ${missing.join(', ')}`}`,
    pass: missing.length === 0,
  };
}
