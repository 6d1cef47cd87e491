/**
 * What the pages of the debrief ask of the analysis, which runs in workers (workers.ts).
 */
import type { Debrief, FortuneNode, Progress, RetryVerdict } from '../../analysis/debrief/report.ts';
import type { DatedAct } from '../../analysis/line.ts';
import type { MindsStudy } from '../../analysis/minds/study.ts';
import type { Asked } from '../../analysis/texts/study.ts';
import type { TextsWhole } from '../../analysis/texts/whole.ts';
import type { Timeline } from '../../chronicle/timeline.ts';
import type { Amount } from '../../core/integers.ts';

/** A moment of the game with what is exact about it; this comes first. */
export type FirstNode = Pick<FortuneNode, 'moment' | 'acts' | 'day' | 'command' | 'inHand'>;

/** What history had in hand on a day, by the same rules. */
export type HistoryPoint = Pick<FirstNode, 'day' | 'inHand'>;

/** A game looked back upon. */
export interface LookedBack {
  readonly debrief: Debrief;
  /** In the order of its days; null where the game is history itself, or the scenario has none. */
  readonly history: readonly HistoryPoint[] | null;
}

/** A second attempt at a decision, and what it has come to. */
export interface Judged {
  readonly verdict: RetryVerdict;
  /** With all else as it was played, in hundredths of a point. */
  readonly inGame: Amount;
  /** What is within reach after it. */
  readonly reach: Amount;
}

/** What is heard while the lines are played. */
export interface Listener {
  readonly first: (nodes: readonly FirstNode[]) => void;
  readonly progress: (progress: Progress) => void;
}

export interface Analyst {
  /** Looks back on a finished game. Rejects if a worker dies; never settles once it has been stopped. */
  readonly debrief: (game: Timeline, listener: Listener) => Promise<LookedBack>;
  /**
   * Plays these acts instead of what was done at the decision (its place in `decisions`), all else as it was played, and
   * looks for what is within reach after them.
   */
  readonly judge: (
    game: Timeline,
    debrief: Debrief,
    decision: number,
    acts: readonly DatedAct[],
  ) => Promise<Judged>;
  /** All texts of a game on a day and with a circle; without them, as it was signed. */
  readonly texts: (game: Timeline, asked: Asked) => Promise<TextsWhole>;
  readonly minds: (game: Timeline) => Promise<MindsStudy>;
  /** Ends the workers; the next question starts new ones. */
  readonly stop: () => void;
}
