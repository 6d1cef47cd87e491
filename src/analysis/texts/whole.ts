/** What the page of the texts shows: the study of one day and circle, and the door from the first day on. */
import type { Timeline } from '../../chronicle/timeline.ts';
import { type Door, doorOf } from './door.ts';
import { groundOf, type TextsQuery, type TextsStudy, textsOf } from './study.ts';

export interface TextsWhole {
  readonly study: TextsStudy;
  readonly door: Door;
}

/** The study, and the door until the day of the signature, or until the usual day of a game without one. */
export function wholeOf(timeline: Timeline, asked: TextsQuery = {}): TextsWhole {
  const study = textsOf(timeline, asked);
  const { position, yours } = groundOf(timeline, { circle: study.circle });
  return { study, door: doorOf(timeline, study.circle, yours, Math.max(position.day, study.day)) };
}
