/**
 * Labels decisions. Blame requires two things: both searches found a loss of what was within reach, and a few changes
 * would have raised the score of this very game.
 */

import type { Command, Verb } from '../../core/commands.ts';
import type { Amount } from '../../core/integers.ts';
import { MOST_CHANGES, type Remedy } from './fewest-changes.ts';
import type { Decision, Foreseen, Label } from './report.ts';

// Thresholds in hundredths of a point (design choice, after trials with mistakes planted in good games).
/** Smaller losses are noise of the search and get no label. */
export const NOISE = 150;
export const MISTAKE = 300;
/** How many times the width of the curve a loss must have to be called a mistake, in thousandths. */
const SPREAD = 1500;
const PER_MILLE = 1000;
const MISTAKE_IN_GAME = 300;
/**
 * Where nothing is blamed, a single change is told if it gains this much. It was played, so it is exact, and no noise has
 * to be kept out.
 */
export const TOLD_IN_GAME = MISTAKE_IN_GAME;
export const TURNING = 600;
export const TURNING_IN_GAME = 500;
const SLIP_IN_GAME = 100;
/** A slip is small: a loss that takes more changes than this to make up for is not called one. */
const MOST_CHANGES_OF_A_SLIP = 2;
export const MENDABLE_IN_GAME = 500;
const LUCK = 300;
/** With sixteen worlds, a smaller majority may be chance. */
const LUCK_BETTER = 750;
const UNLUCKY_MEAN = 100;
const UNLUCKY_BETTER = 400;
export const MOST_TURNING_POINTS = 3;

/**
 * The least loss that is called a mistake. What is within reach is known only as well as the width of its curve, so a loss
 * of three points is no mistake where the second half of the lines still raised the curve by more than two.
 */
export const mistakeFrom = (spread: Amount): Amount =>
  Math.max(MISTAKE, Math.trunc((spread * SPREAD) / PER_MILLE));

/** Whether the decision is named as a loss, by any label but `lucky`; such decisions are explained. */
export const isNamed = ({ label }: Pick<Decision, 'label'>): boolean => label !== null && label !== 'lucky';

/** The search knows every hidden type and needs no question, so a question is never called a mistake. */
const QUESTIONS: ReadonlySet<Verb> = new Set<Verb>(['sound', 'need', 'intel']);
export const isQuestion = (command: Command | null): boolean => command !== null && QUESTIONS.has(command.do);

/**
 * Whether an act can be called lucky. A question bets on nothing, and a wording can be redrawn: the lines that are tried
 * after it do not redraw it, so it would seem to bind more than it does.
 */
export const canBeLucky = (command: Command): boolean => !isQuestion(command) && command.do !== 'draft';

/**
 * The label for a loss with a remedy, before it is checked whether the loss could be foreseen. `spread` is the width of
 * the debrief's curve.
 */
export function blameFor(
  lost: Decision['lost'],
  command: Command | null,
  remedy: Remedy | null,
  spread: Amount,
): Label | null {
  if (remedy === null || isQuestion(command) || remedy.change.length > MOST_CHANGES) return null;
  const least = mistakeFrom(spread);
  if (lost.least >= Math.max(TURNING, least) && remedy.effect >= TURNING_IN_GAME) return 'turning-point';
  if (lost.least >= least && remedy.effect >= MISTAKE_IN_GAME) return 'mistake';
  if (remedy.change.length > MOST_CHANGES_OF_A_SLIP) return null;
  return lost.least >= NOISE && remedy.effect >= SLIP_IN_GAME ? 'slip' : null;
}

/**
 * Whether causes are looked for: both searches found a loss here, whether or not a few changes at this very decision
 * would have made up for it.
 */
export const isEffect = ({ lost }: Decision): boolean => lost.least >= MISTAKE;

/** Whether the decision lost nothing that could be blamed on it. */
export const isUnblamed = ({ label, lost }: Decision): boolean => label === null && lost.least < NOISE;

/** The label once it is known what could be foreseen. A small loss is only named if it could be foreseen. */
export function afterBeliefs(label: Label | null, foreseen: Foreseen | null): Label | null {
  const could = foreseen === null ? null : foreseen.mean >= UNLUCKY_MEAN && foreseen.better >= UNLUCKY_BETTER;
  if (label === 'slip') return could === true ? label : null;
  return label !== null && could === false ? 'unlucky' : label;
}

/** The same label or a milder one, after a loss turned out to be smaller: labels depend on its size. */
export function lessened(label: Label | null, { least }: Decision['lost'], spread: Amount): Label | null {
  if (label === null || label === 'lucky' || label === 'mendable') return label;
  if (least < NOISE) return null;
  if (label === 'slip' || least < mistakeFrom(spread)) return 'slip';
  return label === 'turning-point' && least < TURNING ? 'mistake' : label;
}

/**
 * Whether nothing was lost although, by what could be known, the alternative was better: by three points on average,
 * and in most worlds.
 */
export const isLucky = (lost: Decision['lost'], foreseen: Foreseen | null): boolean =>
  foreseen !== null && lost.most <= 0 && foreseen.mean >= LUCK && foreseen.better >= LUCK_BETTER;
