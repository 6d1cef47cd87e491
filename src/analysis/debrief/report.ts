/**
 * The debrief of a finished game as plain data: what was in hand and within reach at every moment, which decisions cost
 * something, and why. All of it can be written as JSON and handed from a worker to a page.
 */
import type { Cable } from '../../core/cables.ts';
import type { Command, Verb } from '../../core/commands.ts';
import type { Amount, Day, PerMille } from '../../core/integers.ts';
import type { TermName } from '../../core/term-name.ts';
import type { Verdict } from '../../core/verdict.ts';
import type { PowerId } from '../../scenario/primitives.ts';
import type { DatedAct } from '../line.ts';

export const DEBRIEF_FORMAT = 'litvinov-protocol/debrief@1';

/** A finished game looked back upon. */
export interface Debrief {
  readonly format: typeof DEBRIEF_FORMAT;
  readonly scenario: { readonly id: string; readonly version: number; readonly digest: string };
  readonly seed: number;
  readonly fingerprint: string;
  /** Hundredths of a point, as are the verdicts. */
  readonly score: Amount;
  readonly verdict: Verdict;
  readonly ending: string;
  /** How many lines were played to find what is below. */
  readonly lines: number;
  /** How far the two searches are apart on the mean of all nodes, in hundredths: the width of the curve within reach. */
  readonly spread: Amount;
  readonly nodes: readonly FortuneNode[];
  /** What was done or left undone between each node and the next: one fewer than nodes. */
  readonly decisions: readonly Decision[];
  /** Places in `decisions`, at most three, the greatest loss first. */
  readonly turningPoints: readonly number[];
  /**
   * Where nothing is blamed: the place in `decisions` of the change that, with all else as played, would have given
   * most, five points at least; null where there is none. It blames nobody: what was within reach need not have been lost
   * there.
   */
  readonly greatestChange: number | null;
}

/** A moment of the game, and what could still come of it. */
export interface FortuneNode {
  /** Moments of the timeline that precede what is done next: where to jump to, as `upTo` counts them. */
  readonly moment: number;
  /** Acts of the player that were done by then. */
  readonly acts: number;
  readonly day: Day;
  /** The act that led here; null for the opening and where time passed. */
  readonly command: Command | null;
  /** What the game would have come to if nothing more had been done. Exact, by one replay. */
  readonly inHand: Amount;
  /** What the best line that was found from here comes to. Never less than at the next node; `witness` replays to it. */
  readonly reach: Amount;
  /** The same as each of the two searches found it alone. */
  readonly reachBy: readonly [Amount, Amount];
  /** Lines were searched from this very node; elsewhere the nodes around it bound the number. */
  readonly looked: boolean;
  /** The whole line that comes to `reach`, from the first day; null where it is the game as played. */
  readonly witness: readonly DatedAct[] | null;
}

/** What a decision is called, if anything. */
export type Label =
  /** One of the three greatest mistakes: at least six points of what was within reach, and five in this game. */
  | 'turning-point'
  /** It lost what was within reach and, with few changes, points of this very game. */
  | 'mistake'
  | 'slip'
  /** It cost points of this game, and could still be mended: a later act lost them. */
  | 'mendable'
  /** A mistake by what is known today, and none by what could be known then. */
  | 'unlucky'
  /** It lost nothing, although it was the worse choice by what could be known then. */
  | 'lucky';

/** What was done, or not done, between a node and the next. */
export interface Decision {
  /** Place in `nodes` of the node before. */
  readonly node: number;
  /** As in the node before. */
  readonly moment: number;
  readonly day: Day;
  /** Null where time was left to pass. */
  readonly command: Command | null;
  /** What was within reach before and no longer after: by the two searches and both together, least and greatest. */
  readonly lost: { readonly least: Amount; readonly most: Amount; readonly merged: Amount };
  /** By how much the score would have risen with this one decision changed and everything else as played; 0 if not at all. */
  readonly inGame: Amount;
  /** The fewest changes that were found to make up for it, in the order of their days; none where nothing is said of it. */
  readonly change: readonly Change[];
  /** What the game comes to with these changes; the score of the game where there are none. */
  readonly changedScore: Amount;
  /** The whole line with these changes, to be played; null where there are none. */
  readonly changedLine: readonly DatedAct[] | null;
  readonly label: Label | null;
  readonly foreseen: Foreseen | null;
  /** Earlier decisions without which this one would have lost less: places in `decisions`. */
  readonly causes: readonly number[];
  readonly explanation: Explanation | null;
}

/** What the changes promised by what could be known on that day. */
export interface Foreseen {
  /** Worlds supposed. */
  readonly worlds: number;
  /** The gain on their weighted mean, in hundredths of a point. */
  readonly mean: Amount;
  /** Share of their weight in which the change was better or worse by at least half a point. */
  readonly better: PerMille;
  readonly worse: PerMille;
}

/** One change of the game as played. */
export type Change =
  | { readonly is: 'add'; readonly act: DatedAct }
  /** `refused`: not meant, but no longer possible after the others. It counts as a change all the same. */
  | { readonly is: 'drop'; readonly act: DatedAct; readonly refused: boolean }
  /** `act` as it was played, `instead` as it would be. */
  | { readonly is: 'move' | 'replace'; readonly act: DatedAct; readonly instead: DatedAct };

/** An answer and its day. The game is over, so nothing in it has to be hidden. */
export interface Told {
  readonly day: Day;
  readonly cable: Cable;
}

/** One term of a ledger, in the game as played and with the changes, in hundredths of a point; 0 where the term is missing. */
export interface TermDifference {
  readonly name: TermName;
  readonly about?: string;
  readonly played: Amount;
  readonly otherwise: Amount;
}

/** The sum behind an answer and what it had to reach. */
export interface Sum {
  readonly total: Amount;
  readonly aspiration: Amount;
}

/** What would have been otherwise with the changes. */
export interface Explanation {
  /** Whose answer is the first to differ; null where everybody answers as before, and only the text or the days are worth more. */
  readonly who: PowerId | 'home' | null;
  readonly played: Told | null;
  readonly otherwise: Told | null;
  /**
   * The ledgers behind that answer in both games; null unless there are two of the same kind and day to compare.
   */
  readonly compared: {
    readonly day: Day;
    /** Whose sum: that of the government, of its delegate at the table, of its chamber, or of the player's own side. */
    readonly ledger: 'desk' | 'table' | 'chamber' | 'home';
    readonly played: Sum;
    readonly otherwise: Sum;
  } | null;
  /** The three greatest differences between them. */
  readonly terms: readonly TermDifference[];
  /** Verdicts with the changes less those of the game, in hundredths of a point. */
  readonly verdict: Verdict;
  /** Partners that would have been bound and were not, and the other way round. */
  readonly bound: { readonly gained: readonly PowerId[]; readonly lost: readonly PowerId[] };
  readonly endings: { readonly played: string; readonly otherwise: string };
}

/** How a second attempt at a decision is judged. */
export type RetryVerdict =
  /** Better than anything found before. */
  | 'new-best'
  /** Within a point and a half of what was within reach. */
  | 'as-good'
  /** By more than a point and a half better than the first time. */
  | 'better'
  | 'no-better';

/** What a second attempt has come to. */
export interface Retried {
  readonly verdict: RetryVerdict;
  /** What is within reach after it, in hundredths, and the line that shows it. */
  readonly reach: Amount;
  readonly witness: readonly DatedAct[];
  readonly lines: number;
}

/** What a player may ask for, one after another, before a decision is explained. */
export interface Hints {
  /** Whom it concerns; `home` where the remedy is addressed to nobody abroad. */
  readonly who: PowerId | 'home';
  /** Whether something should have been done, or left undone. */
  readonly is: Change['is'];
  readonly verb: Verb;
  readonly act: Change;
}

/** How far a search has come. */
export interface Progress {
  /** First every game with one decision changed, which is exact; then what was within reach, which is searched. */
  readonly stage: 'one-change' | 'within-reach';
  /** Lines played, of so many at most. */
  readonly lines: number;
  readonly of: number;
}
