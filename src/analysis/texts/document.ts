/**
 * The study of texts as one document, `litvinov-protocol/texts@1`, for other programs. Amounts are hundredths of a
 * point; a text is a number whose digits are its options, the last clause changing fastest.
 */

import type { World } from '../../core/world.ts';
import type { Door } from './door.ts';
import { spaceOf } from './space.ts';
import type { TextsStudy, Weighed } from './study.ts';

const TEXTS_FORMAT = 'litvinov-protocol/texts@1';

/** A text as the format has it: there the wordings without permission are called `withoutLeave`. */
const published = <T extends Weighed>({ withoutPermission, ...text }: T) => ({
  ...text,
  withoutLeave: withoutPermission,
});

export function textsDocument(world: World, study: TextsStudy, door: Door) {
  const { day: _, ...rest } = study;
  return {
    format: TEXTS_FORMAT,
    scenario: { id: world.scenario.id, version: world.scenario.version },
    seed: world.seed,
    clauses: spaceOf(world.clauses).axes.map(({ clause, options }) => ({ clause, options })),
    ...rest,
    named: study.named.map(published),
    frontier: study.frontier.map(published),
    door: { since: door.since, days: door.days.map(({ date, texts, yours }) => ({ date, texts, yours })) },
  };
}
