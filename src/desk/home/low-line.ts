/** The line of confidence below which every week costs more (H6): whether the player is below it, and when he has fallen. */
import type { Amount } from '../../core/integers.ts';
import type { Words } from '../../strings/fluent.ts';
import { plain } from '../shell/figures.ts';
import type { Present } from '../shell/present.ts';

/** The scenario's line; null where a week costs the same all the way down. */
export const lowLine = ({ world }: Present): Amount | null =>
  world.value.scenario.home.drift.low?.below ?? null;

export function isLow(present: Present): boolean {
  const line = lowLine(present);
  return line !== null && present.view.value.confidence < line;
}

/** That it is below the line, in a sentence. */
export const lowWords = (present: Present, words: Words): string =>
  words.say('confidence-low', { line: plain(words, lowLine(present) ?? 0) });

/** Whether this change of confidence has led, or would lead, below the line. */
export function fallsBelow(
  present: Present,
  { now, change }: { readonly now: Amount; readonly change: Amount },
): boolean {
  const line = lowLine(present);
  return line !== null && now < line && now - change >= line;
}

/** That confidence has fallen below the line since that moment and is still below it; null otherwise. */
export function fallenWords(present: Present, words: Words, from: number): string | null {
  const line = lowLine(present);
  if (line === null || !isLow(present)) return null;
  const since = present.timeline.value.moments.slice(from).flatMap(({ cables }) => cables);
  const fell = since.some((cable) => cable.is === 'confidence' && fallsBelow(present, cable));
  return fell ? words.say('confidence-fallen', { line: plain(words, line) }) : null;
}
