/**
 * The rows from which picture, table and announcements are made: the opening, every act, the end, and those
 * moments in between at which something was lost.
 */
import type { Debrief, Decision, Label, Stretch } from '../../../analysis/debrief/report.ts';
import type { Command } from '../../../core/commands.ts';
import type { Amount, Day } from '../../../core/integers.ts';
import { wholePoints } from '../../../strings/fluent.ts';
import type { FirstNode } from '../analyst.ts';

export interface Row {
  readonly day: Day;
  /** The day of the decision that led here: an earlier one where time passed. Null before lines have been tried. */
  readonly decided: Day | null;
  /** How many moments of the game had been played at this row. */
  readonly moment: number;
  /** The act that led here; null at the opening and where time passed. */
  readonly command: Command | null;
  readonly is: 'opening' | 'act' | 'passing' | 'end';
  /** Hundredths of a point. */
  readonly inHand: Amount;
  /** Hundredths of a point; null until lines have been tried. */
  readonly reach: Amount | null;
  /** Lines were tried from this very moment. */
  readonly looked: boolean;
  /** Whole points by which the printed figure "within reach" fell since the previous row. */
  readonly lost: number;
  /** Index in `decisions` of the decision that led here; null at the opening and before lines have been tried. */
  readonly decision: number | null;
  readonly label: Label | null;
  /** Why a loss here has no label: only one of the two searches found it, or no remedy of few changes was found. */
  readonly unsure: 'one-search' | 'no-remedy' | null;
  /** The number of its flag, from 1; null if it has none. */
  readonly flag: number | null;
}

/** Hundredths from which a loss is shown where nothing was done: smaller ones may be errors of the search. */
const WORTH_A_ROW = 150;
/** Hundredths from which a fall exceeds the noise of the search, as for a mistake in labelling.ts. */
const worthAWord = (spread: Amount): Amount => Math.max(300, Math.trunc((spread * 3) / 2));
const MOST_FLAGS = 3;

/** Without decisions at which the same act was missing as at one before them: an omission is told once. */
function toldOnce(decisions: readonly Decision[], places: readonly number[]): number[] {
  const missing = places.map((at) => JSON.stringify(decisions[at]?.missing?.command ?? at));
  return places.filter((_, index) => missing.indexOf(missing[index] ?? '') === index);
}

/**
 * Decisions with a flag: first the turning points, then mistakes, then bad luck; at most three, returned in the order of
 * the game.
 */
export function flagged({ decisions, turningPoints }: Debrief): number[] {
  const all = (wanted: Label): number[] =>
    decisions.flatMap(({ label }, at) => (label === wanted && !turningPoints.includes(at) ? [at] : []));
  return toldOnce(decisions, [...turningPoints, ...all('mistake'), ...all('unlucky')])
    .slice(0, MOST_FLAGS)
    .sort((a, b) => a - b);
}

/** As in labelling.ts, from which the page imports only types. */
const isNamed = ({ label }: Decision): boolean => label !== null && label !== 'lucky';

/** Decisions listed without a flag: those that cost most in this game, at most three. */
export function smaller(debrief: Debrief): number[] {
  const { decisions } = debrief;
  const flags = flagged(debrief);
  const others = decisions
    .flatMap((decision, at) => (isNamed(decision) && !flags.includes(at) ? [{ at, decision }] : []))
    .sort((a, b) => b.decision.inGame - a.decision.inGame)
    .map(({ at }) => at);
  return toldOnce(decisions, [...flags, ...others])
    .slice(flags.length)
    .slice(0, MOST_FLAGS)
    .sort((a, b) => a - b);
}

/** Why a visible loss has no label; null if there is no visible loss. */
export function unsureOf({ label, lost }: Decision, { spread }: Pick<Debrief, 'spread'>): Row['unsure'] {
  const least = worthAWord(spread);
  if (label !== null || lost.merged < least) return null;
  return lost.least < least ? 'one-search' : 'no-remedy';
}

/** What is said of a loss without a label. */
export const unsureMessage = (debrief: Debrief, at: number): string => {
  const decision = debrief.decisions[at];
  const isHalf = at === debrief.greatestFall && debrief.halfKept !== null;
  const reason = decision === undefined ? null : unsureOf(decision, debrief);
  return `fortune-unsure-${isHalf ? 'half' : (reason ?? 'no-remedy')}`;
};

/** Whole points by which the printed figure "within reach" fell at a decision. */
export function lossAt({ nodes }: Debrief, decision: number): number {
  const [before, after] = [nodes[decision]?.reach ?? 0, nodes[decision + 1]?.reach ?? 0];
  return Math.max(0, wholePoints(before) - wholePoints(after));
}

/** Whole points by which the printed figure "within reach" fell over a stretch. */
export function lossOver({ nodes }: Debrief, { from, until }: Stretch): number {
  return Math.max(0, wholePoints(nodes[from]?.reach ?? 0) - wholePoints(nodes[until]?.reach ?? 0));
}

/** The stretch to which a decision belongs. */
export const stretchAt = ({ stretches }: Debrief, decision: number): Stretch | null =>
  stretches.find(({ from, until }) => from <= decision && decision < until) ?? null;

/** Whether weeks of a stretch are named by themselves as well. */
export const hasNamed = ({ decisions }: Debrief, { from, until }: Stretch): boolean =>
  decisions.slice(from, until).some(isNamed);

/** A stretch in the picture: the rows between which it lies. */
export interface Span {
  readonly from: number;
  readonly until: number;
  /** Whole points. */
  readonly lost: number;
}

/** Its rows: the last one at or before its beginning, and the first one at or after its end. */
export function spansOf(debrief: Debrief, rows: readonly Row[]): Span[] {
  return debrief.stretches.map((stretch) => {
    const nodeOf = ({ decision }: Row): number => (decision === null ? 0 : decision + 1);
    const from = rows.findLastIndex((row) => nodeOf(row) <= stretch.from);
    const until = rows.findIndex((row) => nodeOf(row) >= stretch.until);
    return {
      from: Math.max(0, from),
      until: until < 0 ? rows.length - 1 : until,
      lost: lossOver(debrief, stretch),
    };
  });
}

/** A change that is told where nothing was lost cannot be made good, only explained. */
export const canBeRetried = (debrief: Debrief, decision: number): boolean =>
  decision !== debrief.greatestChange || lossAt(debrief, decision) > 0;

function kindOf(node: FirstNode, at: number, last: number): Row['is'] {
  if (at === 0) return 'opening';
  if (node.command !== null) return 'act';
  return at === last ? 'end' : 'passing';
}

/** The rows of a debrief, in the order of the game. */
export function rowsOf(debrief: Debrief): Row[] {
  const { nodes, decisions } = debrief;
  const flags = flagged(debrief);
  const rows: Row[] = [];
  for (const [at, node] of nodes.entries()) {
    const decision = at === 0 ? null : at - 1;
    const before = decision === null ? undefined : decisions[decision];
    const is = kindOf(node, at, nodes.length - 1);
    const silent = before === undefined || (before.label === null && before.lost.merged < WORTH_A_ROW);
    if (is === 'passing' && silent) continue;
    const last = rows.at(-1)?.reach ?? node.reach;
    const flag = decision === null ? -1 : flags.indexOf(decision);
    rows.push({
      day: node.day,
      decided: before?.day ?? null,
      moment: node.moment,
      command: node.command,
      is,
      inHand: node.inHand,
      reach: node.reach,
      looked: node.looked,
      lost: Math.max(0, wholePoints(last) - wholePoints(node.reach)),
      decision,
      label: before?.label ?? null,
      unsure: before === undefined ? null : unsureOf(before, debrief),
      flag: flag < 0 ? null : flag + 1,
    });
  }
  return rows;
}

/** The rows before any line has been tried. */
export function firstRows(nodes: readonly FirstNode[]): Row[] {
  return nodes.flatMap((node, at) => {
    const is = kindOf(node, at, nodes.length - 1);
    if (is === 'passing') return [];
    const { day, moment, command, inHand } = node;
    const rest = {
      decided: null,
      reach: null,
      looked: false,
      lost: 0,
      decision: null,
      label: null,
      unsure: null,
      flag: null,
    };
    return [{ day, moment, command, is, inHand, ...rest }];
  });
}
