/**
 * Finds stretches of a game in which much of what was within reach was lost bit by bit, with no single decision to name:
 * weeks of waiting, or papers that nobody answered. If single weeks in it are named, enough must have been lost in the
 * others. As with a decision, two things are required: both searches found the loss, and a few changes within the stretch,
 * with everything else as played, would have raised the score of this very game.
 */
import type { Amount } from '../../core/integers.ts';
import { byStretch } from './fewest-changes.ts';
import { isNamed, MOST_TURNING_POINTS, TURNING, TURNING_IN_GAME } from './labelling.ts';
import type { PlayedGame } from './played-game.ts';
import type { Decision, FortuneNode, Stretch } from './report.ts';

/** Most days of a stretch (design choice: six weeks, so that it says when). */
const MOST_DAYS = 42;
/** Number of stretches for which changes are looked for, the greatest losses first (design choice). */
const MOST_TRIED = 6;
/** The share of a loss that the changes should make up for, in thousandths, as for a decision. */
const MADE_UP = 600;
const PER_MILLE = 1000;

interface Fall {
  readonly from: number;
  readonly until: number;
  readonly lost: Decision['lost'];
}

type Reached = Pick<FortuneNode, 'day' | 'reach' | 'reachBy' | 'witness'>;

/** A game that has been judged; `asked` says of each decision whether it was. */
interface Judged {
  readonly nodes: readonly Reached[];
  readonly decisions: readonly Decision[];
  readonly asked: readonly boolean[];
}

function lostBetween(from: Reached, until: Reached): Decision['lost'] {
  const merged = from.reach - until.reach;
  const all = [merged, from.reachBy[0] - until.reachBy[0], from.reachBy[1] - until.reachBy[1]];
  return { least: Math.min(...all), most: Math.max(...all), merged };
}

/**
 * Whether a decision lost too much for a small step, or is an act that is named, so that no stretch may contain it. A week
 * of waiting that is named may be a part of a stretch.
 */
const isToldAlone = (decision: Decision, fall: Amount): boolean => {
  const { command, label, lost } = decision;
  return (
    label === 'turning-point' ||
    (isNamed(decision) && command !== null) ||
    lost.merged >= TURNING ||
    lost.merged * 2 > fall
  );
};

/** All stretches that lost enough in small steps: the greatest loss first, then the shortest and the earliest. */
function fallsOf({ nodes, decisions, asked }: Judged): Fall[] {
  const falls: Fall[] = [];
  const loses = (place: number): boolean => asked[place] === true && (decisions[place]?.lost.merged ?? 0) > 0;
  for (const [from, first] of nodes.entries()) {
    if (!loses(from)) continue;
    for (let until = from + 2; until < nodes.length; until++) {
      const last = nodes[until];
      if (last === undefined || last.day - first.day > MOST_DAYS) break;
      if (!loses(until - 1)) continue;
      const lost = lostBetween(first, last);
      const within = decisions.slice(from, until);
      const named = within.filter(isNamed).reduce((sum, one) => sum + one.lost.merged, 0);
      if (lost.least - named < TURNING || within.some((one) => isToldAlone(one, lost.least))) continue;
      falls.push({ from, until, lost });
    }
  }
  const days = ({ from, until }: Fall): number => (nodes[until]?.day ?? 0) - (nodes[from]?.day ?? 0);
  return falls.sort((a, b) => b.lost.least - a.lost.least || days(a) - days(b) || a.from - b.from);
}

/**
 * The stretches to tell, in the order of the game: with the turning points not more than there may be of these. A step
 * tries one stretch; `lines` is the number of lines played.
 */
export function* stretchesOf(
  game: PlayedGame,
  judged: Judged,
  turningPoints: number,
): Generator<undefined, { readonly stretches: readonly Stretch[]; readonly lines: number }> {
  const { acts, score } = game.track;
  const tried: Fall[] = [];
  const stretches: Stretch[] = [];
  let lines = 0;
  for (const fall of fallsOf(judged)) {
    if (tried.length >= MOST_TRIED || stretches.length + turningPoints >= MOST_TURNING_POINTS) break;
    const { from, until, lost } = fall;
    if (tried.some((one) => from < one.until && one.from < until)) continue;
    tried.push(fall);
    const goal = score + Math.max(TURNING_IN_GAME, Math.trunc((lost.least * MADE_UP) / PER_MILLE));
    const found = byStretch(game, [from, until], judged.nodes[from]?.witness ?? acts, goal, TURNING_IN_GAME);
    lines += found.lines;
    yield;
    if (found.remedy === null) continue;
    const { change, score: changedScore, acts: changedLine, playedOn } = found.remedy;
    stretches.push({ from, until, lost, change, changedScore, changedLine, playedOn });
  }
  return { stretches: stretches.sort((a, b) => a.from - b.from), lines };
}
