/** Looks for single acts that a plan lacks, such as an answer to a crisis, by playing the plan on with each of them. */
import type { ActCommand } from '../../core/commands.ts';
import type { Amount, Day } from '../../core/integers.ts';
import { type Line, mean, playedOn } from './choosing.ts';
import type { Supposition } from './supposing.ts';

/** What an act must add to the mean score, in hundredths of a point. Design choice, as are the numbers below. */
const WORTH_ADDING = 30;
/** Acts that may be added at a time. */
const MOST_ACTS = 3;
/** In so many of the likeliest worlds, the given number of lines is tried; the best of them go on to the next row. */
const SCREENS: readonly { readonly worlds: number; readonly lines: number }[] = [
  { worlds: 1, lines: Number.POSITIVE_INFINITY },
  { worlds: 4, lines: 8 },
];
/** So many lines are tried in all worlds. */
const TRIED_EVERYWHERE = 4;

/** The plan with this act today: in addition and, if it is planned for later, instead. An answer replaces any other. */
export function withToday(plan: Line, command: ActCommand, today: Day): Line[] {
  const act = { day: today, command };
  if (command.do === 'answer') {
    const { dilemma } = command;
    return [
      [act, ...plan.filter(({ command: other }) => other.do !== 'answer' || other.dilemma !== dilemma)],
    ];
  }
  const key = JSON.stringify(command);
  const later = plan.findIndex((other) => JSON.stringify(other.command) === key);
  return later < 0
    ? [[act, ...plan]]
    : [
        [act, ...plan],
        [act, ...plan.toSpliced(later, 1)],
      ];
}

/** The plan, with up to three of these acts added today: those that raise its mean score in the supposed worlds most. */
export function amended(
  plan: Line,
  acts: readonly ActCommand[],
  today: Day,
  worlds: readonly Supposition[],
): Line {
  const weights = worlds.map(({ weight }) => weight);
  /** The scores in the first worlds; those already known are not played again. */
  const scoresOf = (line: Line, most = worlds.length, known: readonly Amount[] = []): Amount[] =>
    worlds.slice(0, most).map(({ game }, place) => known[place] ?? playedOn(game, line));
  let best = { line: plan, scores: scoresOf(plan) };
  let left = acts;
  for (let added = 0; added < MOST_ACTS; added++) {
    let lines = left.flatMap((command) =>
      withToday(best.line, command, today).map((line) => ({ command, line, scores: [] as Amount[] })),
    );
    for (const { worlds: few, lines: most } of SCREENS) {
      if (lines.length <= TRIED_EVERYWHERE) break;
      const without = mean(best.scores.slice(0, few), weights);
      lines = lines
        .slice(0, most)
        .map((one) => ({ ...one, scores: scoresOf(one.line, few, one.scores) }))
        .filter(({ scores }) => mean(scores, weights) > without)
        .sort((a, b) => mean(b.scores, weights) - mean(a.scores, weights));
      if (few === 1) left = [...new Set(lines.map(({ command }) => command))];
    }
    const [next] = lines
      .slice(0, TRIED_EVERYWHERE)
      .map(({ line, scores }) => ({ line, scores: scoresOf(line, worlds.length, scores) }))
      .sort((a, b) => mean(b.scores, weights) - mean(a.scores, weights));
    if (!next || mean(next.scores, weights) < mean(best.scores, weights) + WORTH_ADDING) break;
    best = next;
  }
  return best.line;
}
