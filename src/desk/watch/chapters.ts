/** The acts of a watched game as its chapters: where each begins, and which one is shown. */
import type { Timeline } from '../../chronicle/timeline.ts';
import type { Act } from '../../core/stages.ts';

export interface Chapter {
  readonly act: Act;
  /** Index of the moment with which it begins. */
  readonly moment: number;
}

/** In their order. A table that is left leads back, so that an act can come twice. */
export const chaptersOf = ({ moments }: Timeline): Chapter[] =>
  moments.flatMap(({ cables }, moment) =>
    cables.flatMap((cable) => (cable.is === 'act' ? [{ act: cable.act, moment }] : [])),
  );

/** The first time of each act: the marks on the track. */
export const marksOf = (chapters: readonly Chapter[]): Chapter[] =>
  chapters.filter(({ act }, at) => chapters.findIndex((one) => one.act === act) === at);

/** The chapter of this moment; if several begin with it, the last. */
export const chapterAt = (chapters: readonly Chapter[], moment: number): Chapter | undefined =>
  chapters.findLast((one) => one.moment <= moment);
