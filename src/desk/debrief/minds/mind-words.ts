/**
 * Words about hidden types that are used in several places: titles of papers, what would have told the type,
 * results.
 */
import type { Mind, MindsStudy, OtherMind, Parting } from '../../../analysis/minds/study.ts';
import type { SeenCable } from '../../../core/seen.ts';
import { lineOf, paperOf } from '../../../strings/cable-words.ts';
import type { Words } from '../../../strings/fluent.ts';
import type { Scene } from '../../../strings/teller.ts';
import { levelAsRead } from '../../shell/figures.ts';
import type { Present } from '../../shell/present.ts';
import { sceneOf } from '../../tape/tape-words.ts';

/** What the words for a cable need to know of the shown game. */
export const sceneIn = (present: Present): Scene => sceneOf(present.timeline.value.world, present.iso);

/** The title of a paper, or its text if it has no title. */
function titleOf(words: Words, scene: Scene, cable: SeenCable | null): string {
  const paper = cable && paperOf(words, scene, cable);
  return paper?.title ?? paper?.text ?? words.say('mind-nothing');
}

/** A whole paper: its title and its text. */
export const wholeOf = (words: Words, scene: Scene, cable: SeenCable | null): string =>
  cable === null ? words.say('mind-nothing') : lineOf(words, scene, cable);

/** Per mille as whole per cent. */
export const percent = (perMille: number): number => Math.round(perMille / 10);

/** The probability given to the true type on the evening before this day, per mille. */
export function believedBefore({ beliefs }: Mind, day: number): number {
  return beliefs.findLast((one) => one.day < day)?.perMille ?? beliefs[0]?.perMille ?? 0;
}

export function toldWords(words: Words, mind: Mind): string {
  const { mattered, knew, telling } = mind;
  if (mattered === null) return '';
  if (knew) return words.say('mind-knew', { share: percent(believedBefore(mind, mattered.parting.day)) });
  if (telling === null) return words.say('mind-untold');
  return words.say('mind-telling', {
    verb: telling.command.do,
    date: words.date(telling.date, 'medium'),
    share: percent(telling.believed),
    displaced: telling.displaced,
  });
}

/** "Relieved of the file, 0 points". */
export const resultWords = (words: Words, came: OtherMind['came'] | MindsStudy['own']): string =>
  words.say('mind-result', {
    ending: words.say(`ending-${came.ending}`),
    score: levelAsRead(words, 3, came.score),
  });

/** The day and what happened on it. */
export const partingWords = (words: Words, scene: Scene, { date, one }: Parting): string =>
  words.say('mind-parting', { date: words.date(date, 'short'), title: titleOf(words, scene, one) });
