/** The interface between the pages of the debrief and the analysis, which runs in workers (workers.ts). */
import type { Debrief, FortuneNode, Progress, RetryVerdict } from '../../analysis/debrief/report.ts';
import type { DatedAct } from '../../analysis/line.ts';
import type { MindsStudy } from '../../analysis/minds/study.ts';
import type { TextsQuery } from '../../analysis/texts/study.ts';
import type { TextsWhole } from '../../analysis/texts/whole.ts';
import type { Timeline } from '../../chronicle/timeline.ts';
import type { Amount } from '../../core/integers.ts';

/** A moment of the game with its exact values; these arrive first. */
export type FirstNode = Pick<FortuneNode, 'moment' | 'acts' | 'day' | 'command' | 'inHand'>;

/** What history had in hand on a day, by the same rules. */
export type HistoryPoint = Pick<FirstNode, 'day' | 'inHand'>;

/** An analysed game. */
export interface LookedBack {
  readonly debrief: Debrief;
  /** By day; null if the game is history itself or the scenario has no history. */
  readonly history: readonly HistoryPoint[] | null;
}

/** A second attempt at a decision and its outcome. */
export interface Judged {
  readonly verdict: RetryVerdict;
  /** The score with everything else as it was played, in hundredths of a point. */
  readonly inGame: Amount;
  /** What is within reach after the attempt, in hundredths of a point. */
  readonly reach: Amount;
  /** The debrief updated with the line that was found; null if the line is no better than what was known. */
  readonly redrawn: Debrief | null;
}

/** Receives results and progress while lines are played. */
export interface Listener {
  readonly first: (nodes: readonly FirstNode[]) => void;
  readonly progress: (progress: Progress) => void;
  /** Called when all lines have been played; returns the lines that the player has found by then. */
  readonly yours?: () => Debrief['yours'];
}

export interface Analyst {
  /**
   * Analyses a finished game with a first budget of lines for each search, or with as many more than the given budget.
   * Rejects if a worker dies; never settles once it has been stopped.
   */
  readonly debrief: (game: Timeline, listener: Listener, budget?: number) => Promise<LookedBack>;
  /**
   * Replaces what was done at the decision (its index in `decisions`) by these acts, keeps everything else as
   * it was played, and searches for what is within reach after them.
   */
  readonly judge: (
    game: Timeline,
    debrief: Debrief,
    decision: number,
    acts: readonly DatedAct[],
  ) => Promise<Judged>;
  /** All texts of a game on a given day and with a given circle; by default those of the signing. */
  readonly texts: (game: Timeline, asked: TextsQuery) => Promise<TextsWhole>;
  readonly minds: (game: Timeline) => Promise<MindsStudy>;
  /** Ends the workers; the next request starts new ones. */
  readonly stop: () => void;
}
