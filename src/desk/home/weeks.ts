/** Why a week cost what it did: the terms of the rule, with what was so on that day. */
import type { Timeline } from '../../chronicle/timeline.ts';
import type { WeekTerm } from '../../core/home.ts';
import { termsOfAWeek } from '../../core/view-what-if.ts';
import type { Words } from '../../strings/fluent.ts';
import { plain } from '../shell/figures.ts';
import type { Movement } from './movements.ts';

/** The terms of what this week cost, read from what had been told before it; null for another cause. */
export function termsOf({ moments, world }: Timeline, movement: Movement): WeekTerm[] | null {
  const { cause, change, now } = movement;
  if (cause !== 'time' && cause !== 'neglect') return null;
  const told = moments.flatMap(({ cables }) => cables);
  const at = told.indexOf(movement);
  const before = at < 0 ? told : told.slice(0, at);
  return termsOfAWeek(world.scenario.home.drift, {
    confidence: now - change,
    published: before.some(({ is }) => is === 'published'),
    signed: before.some(({ is }) => is === 'signed'),
    neglected: cause === 'neglect',
  });
}

function reason({ world }: Timeline, words: Words, { because }: WeekTerm): string {
  const { low, halfBelow } = world.scenario.home.drift;
  const line = because === 'low' ? (low?.below ?? 0) : halfBelow;
  return words.say(`week-${because}`, { line: plain(words, line) });
}

/** The reasons why this week cost more or less than an ordinary one; empty for an ordinary one. */
export function reasonsOf(timeline: Timeline, words: Words, terms: readonly WeekTerm[]): string {
  return words.list(terms.slice(1).map((term) => reason(timeline, words, term)));
}
