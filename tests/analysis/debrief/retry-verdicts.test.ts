// The verdict on a retry compared with that of a search five times as long: whether an attempt is as good as what was
// found may not depend on the few lines that are played for it.
import { expect, test } from 'vitest';
import type { Debrief, RetryVerdict } from '../../../src/analysis/debrief/report.ts';
import { attemptAt, RETRY_LINES, retried } from '../../../src/analysis/debrief/retrying.ts';
import type { DatedAct } from '../../../src/analysis/line.ts';
import { count } from '../../tools.ts';
import { bookOf, commandsOfLine, type Debriefed, debriefed } from './debriefed.ts';
import { blunders } from './plants.ts';

const MOSCOW = 'moscow-1929';
const DEALS = [9, 0];
const MOMENTS = count(1, 30);
/** The most attempts on which the long search may disagree. */
const MOST_OTHERWISE = count(0, 3);
const SHORT = count(60, RETRY_LINES);
const LONG = 5 * SHORT;

/**
 * What is tried at a decision. A good attempt: the act is left out, or, where time passed, what the better line does there
 * is done. A doubtful one: what was done the first time, after the main power has been pressed.
 */
function triedAt({ game, debrief }: Debriefed, decision: number, good: boolean): readonly DatedAct[] | null {
  const [before, after] = [debrief.nodes[decision], debrief.nodes[decision + 1]];
  if (!before || !after) return null;
  const done = game.track.acts.slice(0, before.acts);
  if (!good) {
    const press = { day: before.day, command: { do: 'press', power: 'POL' } } as const;
    return [...done, press, ...game.track.acts.slice(before.acts, after.acts)];
  }
  if (after.acts > before.acts) return done;
  const line = before.witness ?? game.track.acts;
  return line.filter(({ day }) => day <= after.day);
}

/** Moments at which something was within reach that was not played: of those looked at, the greatest losses first. */
function momentsOf({ debrief }: Debriefed, from: number, until: number): number[] {
  return debrief.decisions
    .flatMap(({ day, lost }, at) => {
      const reach = debrief.nodes[at]?.reach ?? 0;
      return day >= from && day <= until && reach > debrief.score + 300 ? [{ at, lost: lost.merged }] : [];
    })
    .sort((a, b) => b.lost - a.lost || a.at - b.at)
    .map(({ at }) => at);
}

const order: readonly RetryVerdict[] = ['no-better', 'better', 'as-good', 'new-best'];

function verdicts(
  found: Debriefed,
  decision: number,
  good: boolean,
): readonly [RetryVerdict, RetryVerdict] | null {
  const { game, debrief, pool } = found;
  const acts = triedAt(found, decision, good);
  if (acts === null) return null;
  const attempt = attemptAt(game.world, debrief as Debrief, decision, commandsOfLine(game.world, acts), pool);
  if (attempt === null || attempt.same) return null;
  const all = { ...attempt, lines: [...attempt.lines, game.track.acts] };
  const [short, long] = [SHORT, LONG].map((most) => retried({ ...all, most }, `moment ${decision}`));
  if (short === undefined || long === undefined) return null;
  return [short.verdict, long.verdict];
}

/** A moment at which something was tried, and both verdicts. */
interface Judged {
  readonly name: string;
  readonly good: boolean;
  readonly short: RetryVerdict;
  readonly long: RetryVerdict;
}

/** A line that is better than all found before is as good as the best of them: a longer search may find it sooner. */
const rank = (verdict: RetryVerdict): number => Math.min(2, order.indexOf(verdict));
const agree = ({ short, long }: Judged): boolean => rank(short) === rank(long);

function printed(judged: readonly Judged[]): void {
  const width = Math.max(...order.map(({ length }) => length));
  const row = (cells: readonly (string | number)[]): string =>
    cells.map((cell) => `${cell}`.padStart(width)).join('  ');
  const times = (short: RetryVerdict, long: RetryVerdict): number =>
    judged.filter((one) => one.short === short && one.long === long).length;
  const share = (good: boolean): string => {
    const of = judged.filter((one) => one.good === good);
    return `${of.filter(agree).length} of ${of.length}`;
  };
  const same = judged.filter(({ short, long }) => short === long).length;
  console.log(
    [
      `verdicts of ${SHORT} lines (rows) and of ${LONG} lines (columns):`,
      row(['', ...order]),
      ...order.map((short) => row([short, ...order.map((long) => times(short, long))])),
      `of one opinion: ${judged.filter(agree).length} of ${judged.length}, with the same word ${same}; good attempts ${share(true)}, doubtful ones ${share(false)}`,
      ...judged.filter((one) => !agree(one)).map(({ name, short, long }) => `${name}: ${short} / ${long}`),
    ].join('\n'),
  );
}

test(`a search five times as long is of the same opinion about attempts at ${MOMENTS} moments`, () => {
  const judged: Judged[] = [];
  for (const { name, seed, acts, from, until } of blunders(bookOf(MOSCOW), DEALS)) {
    if (judged.length >= MOMENTS) break;
    const found = debriefed(MOSCOW, seed, acts, { lines: count(60, 1000), between: [from, until] }, [
      from,
      from,
    ]);
    for (const decision of momentsOf(found, from, until).slice(0, count(1, 2))) {
      const good = judged.length % 2 === 1;
      const both = judged.length < MOMENTS ? verdicts(found, decision, good) : null;
      if (both === null) continue;
      const [short, long] = both;
      judged.push({ name: `${name}, decision ${decision}`, good, short, long });
    }
  }
  if (MOMENTS > 1) printed(judged);
  expect(judged).toHaveLength(MOMENTS);
  expect(judged.filter((one) => !agree(one)).length).toBeLessThanOrEqual(MOST_OTHERWISE);
});
