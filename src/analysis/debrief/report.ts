/**
 * The debrief of a finished game as plain data: what was in hand and within reach at every moment, which decisions cost
 * something, and why. All of it can be written as JSON and sent from a worker to a page.
 */
import type { Cable } from '../../core/cables.ts';
import type { Command } from '../../core/commands.ts';
import type { Amount, Day, PerMille } from '../../core/integers.ts';
import type { Phase } from '../../core/stages.ts';
import type { TermName } from '../../core/term-name.ts';
import type { Verdict } from '../../core/verdict.ts';
import type { PowerId } from '../../scenario/primitives.ts';
import type { DatedAct } from '../line.ts';

export const DEBRIEF_FORMAT = 'litvinov-protocol/debrief@5';

/** The debrief of a finished game. */
export interface Debrief {
  readonly format: typeof DEBRIEF_FORMAT;
  readonly scenario: { readonly id: string; readonly version: number; readonly digest: string };
  readonly seed: number;
  readonly fingerprint: string;
  /** In hundredths of a point, as are the verdicts. */
  readonly score: Amount;
  readonly verdict: Verdict;
  readonly ending: string;
  /** Number of lines played for this debrief. */
  readonly lines: number;
  /** Lines that each of the two searches was given, without the games with one change. */
  readonly budget: number;
  /**
   * By how much the second half of the lines raised what is within reach; if the two searches never exchanged findings,
   * how far they are apart. The mean over all nodes, in hundredths: the width of the curve within reach.
   */
  readonly spread: Amount;
  /** Lines that the player found when he retried decisions, each better than all found before it. */
  readonly yours: readonly { readonly acts: readonly DatedAct[]; readonly score: Amount }[];
  readonly nodes: readonly FortuneNode[];
  /** What was done or left undone between each node and the next: one fewer than nodes. */
  readonly decisions: readonly Decision[];
  /** Indexes in `decisions`, at most three, the greatest loss first. */
  readonly turningPoints: readonly number[];
  /**
   * If nothing is blamed: the index in `decisions` of the change that, with everything else as played, would have
   * gained most, at least three points; null if there is none. It is not blame: what was within reach may not have been
   * lost there.
   */
  readonly greatestChange: number | null;
  /**
   * The index in `decisions` of the greatest fall of what was within reach, if it has no label, since only one search found
   * it or making up for it takes too many changes; null if it is smaller than that of a turning point, or has a label.
   */
  readonly greatestFall: number | null;
  /** What would have kept half of the greatest fall; null if none is told. */
  readonly halfKept: HalfKept | null;
  /**
   * Stretches in which much was lost bit by bit, with no decision to name for most of it; in the order of the game,
   * together with the turning points at most three.
   */
  readonly stretches: readonly Stretch[];
}

/**
 * The better line known before the greatest fall, reduced to the acts that keep at least half of what fell. It is another
 * game from there on, not a remedy: the player's own later acts are not in it.
 */
export interface HalfKept {
  /** The acts from that decision on, each with the phase in which it is done: some acts have another name then. */
  readonly acts: readonly (DatedAct & { readonly phase: Phase })[];
  /** The whole line, for replay, and what it comes to in hundredths. */
  readonly line: readonly DatedAct[];
  readonly score: Amount;
  readonly explanation: Explanation;
}

/** A stretch of the game in which what was within reach was lost in small steps. */
export interface Stretch {
  /** Indexes in `nodes` of its beginning and its end. */
  readonly from: number;
  readonly until: number;
  /** What was lost between the two nodes; as for a decision, at least six points in each search. */
  readonly lost: Decision['lost'];
  /** A few changes within the stretch, at most four, that with all else as played gain at least five points. */
  readonly change: readonly Change[];
  readonly changedScore: Amount;
  /** The whole line with these changes, for replay. */
  readonly changedLine: readonly DatedAct[];
  readonly playedOn: boolean;
}

/** A moment of the game, and what was still within reach. */
export interface FortuneNode {
  /** Number of moments of the timeline before the next act: where to jump to, as `upTo` counts them. */
  readonly moment: number;
  /** Number of the player's acts by then. */
  readonly acts: number;
  readonly day: Day;
  /** The act that led here; null for the opening and where time passed. */
  readonly command: Command | null;
  /** The score if nothing more had been done. Exact, by one replay. */
  readonly inHand: Amount;
  /** The score of the best line that was found from here. Never less than at the next node; `witness` replays to it. */
  readonly reach: Amount;
  /** The same, for each of the two searches alone. */
  readonly reachBy: readonly [Amount, Amount];
  /** Whether lines were searched from this node itself; elsewhere the neighbouring nodes bound the number. */
  readonly looked: boolean;
  /** The whole line that scores `reach`, from the first day; null if it is the game as played. */
  readonly witness: readonly DatedAct[] | null;
}

/** The label of a decision. */
export type Label =
  /** One of the three greatest mistakes: at least six points of what was within reach, and five in this game. */
  | 'turning-point'
  /** It lost what was within reach and, with few changes, points of this very game. */
  | 'mistake'
  | 'slip'
  /** It cost points of this game, and could still be mended: a later act lost them. */
  | 'mendable'
  /** A mistake by what is known today, but not by what could be known then. */
  | 'unlucky'
  /** It lost nothing, although it was the worse choice by what could be known then. */
  | 'lucky';

/** What was done, or not done, between one node and the next. */
export interface Decision {
  /** Index in `nodes` of the node before. */
  readonly node: number;
  /** As in the node before. */
  readonly moment: number;
  readonly day: Day;
  /** Null where the player waited. */
  readonly command: Command | null;
  /**
   * The loss of what was within reach, in each search and in both merged: the least and the greatest of these, and the
   * merged one.
   */
  readonly lost: { readonly least: Amount; readonly most: Amount; readonly merged: Amount };
  /** By how much the score would have risen with only this decision changed and all else as played; 0 if not at all. */
  readonly inGame: Amount;
  /** The fewest changes found that make up for it, in the order of their days; empty if there is no remedy. */
  readonly change: readonly Change[];
  /**
   * The act that was missing while the player waited: the only one that `change` adds or does earlier, with its day.
   * Null for an act, without a remedy, and if the remedy changes anything else.
   */
  readonly missing: DatedAct | null;
  /** The score with these changes; the score of the game if there are none. */
  readonly changedScore: Amount;
  /** Whether the line with these changes goes on after the day on which the played game ended early. */
  readonly playedOn: boolean;
  /** The whole line with these changes, for replay; null if there are none. */
  readonly changedLine: readonly DatedAct[] | null;
  readonly label: Label | null;
  readonly foreseen: Foreseen | null;
  /**
   * Earlier decisions that prepared this loss, as indexes in `decisions`: with one of them changed, the changes of this
   * decision gain at most half as much.
   */
  readonly causes: readonly number[];
  readonly explanation: Explanation | null;
}

/** What the changes promised, judged by what could be known on that day. */
export interface Foreseen {
  /** Number of supposed worlds. */
  readonly worlds: number;
  /** The mean gain, weighted, in hundredths of a point. */
  readonly mean: Amount;
  /** Weighted shares in which the change was better or worse by at least half a point. */
  readonly better: PerMille;
  readonly worse: PerMille;
}

/** One change of the game as played. */
export type Change =
  | { readonly is: 'add'; readonly act: DatedAct }
  /** `refused`: not intended, but no longer possible after the others. It still counts as a change. */
  | { readonly is: 'drop'; readonly act: DatedAct; readonly refused: boolean }
  /** `act` as it was played, `instead` as it would be. */
  | { readonly is: 'move' | 'replace'; readonly act: DatedAct; readonly instead: DatedAct };

/** An answer and its day. The game is over, so nothing is hidden. */
export interface Told {
  readonly day: Day;
  readonly cable: Cable;
}

/** A term of a ledger as played and with the changes, in hundredths of a point; 0 where the term is missing. */
export interface TermDifference {
  readonly name: TermName;
  readonly about?: string;
  readonly played: Amount;
  readonly otherwise: Amount;
}

/** The sum behind an answer, and the threshold that it had to reach. */
export interface Sum {
  readonly total: Amount;
  readonly aspiration: Amount;
}

/** What would have been different with the changes. */
export interface Explanation {
  /**
   * The power whose answer is the first to differ; null if all answer as before and only the text or dates are worth
   * more.
   */
  readonly who: PowerId | 'home' | null;
  readonly played: Told | null;
  readonly otherwise: Told | null;
  /** The ledgers behind that answer in both games; null unless there are two of the same kind and day. */
  readonly compared: {
    readonly day: Day;
    /**
     * Whose sum it is: the government's, its delegate's at the table, its chamber's, or that of the player's own side.
     */
    readonly ledger: 'desk' | 'table' | 'chamber' | 'home';
    readonly played: Sum;
    readonly otherwise: Sum;
  } | null;
  /** The three greatest differences between them. */
  readonly terms: readonly TermDifference[];
  /** Verdicts with the changes minus those of the game, in hundredths of a point. */
  readonly verdict: Verdict;
  /** Partners that would have been bound and were not, and the other way round. */
  readonly bound: { readonly gained: readonly PowerId[]; readonly lost: readonly PowerId[] };
  readonly endings: { readonly played: string; readonly otherwise: string };
}

/** The verdict on a second attempt at a decision. */
export type RetryVerdict =
  /** Better than anything found before. */
  | 'new-best'
  /** Within a point and a half of what was within reach. */
  | 'as-good'
  /** Better than the first time by more than a point and a half. */
  | 'better'
  | 'no-better';

/** The result of a second attempt. */
export interface Retried {
  readonly verdict: RetryVerdict;
  /** What is within reach after it, in hundredths, and the line that shows it. */
  readonly reach: Amount;
  readonly witness: readonly DatedAct[];
  readonly lines: number;
}

/** Progress of a search. */
export interface Progress {
  /** First every game with one decision changed, which is exact; then what was within reach, which is searched. */
  readonly stage: 'one-change' | 'within-reach';
  /** Lines played, and the most that will be. */
  readonly lines: number;
  readonly of: number;
}
