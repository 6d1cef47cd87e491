// What a finished game is asked about first: the greatest turning point, whatever mistakes came before it.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Debrief, Decision } from '../../../src/analysis/debrief/report.ts';
import { programFiles } from '../../../src/build/scenarios.ts';
import { play } from '../../../src/chronicle/play.ts';
import { iso } from '../../../src/core/world.ts';
import { questionsOf } from '../../../src/desk/debrief/result/questions.ts';
import { makeWords } from '../../../src/strings/fluent.ts';
import { commandsIn, worldOf } from '../../tools.ts';

const world = worldOf('two-powers');
const { timeline: game } = play(world, commandsIn('1929-03-01 note UPL | note LOW'));
const texts = programFiles('en').map((path) => readFileSync(path, 'utf8'));
const words = makeWords('en', [...texts, world.scenario.messages.en ?? '']);
const dateOf = (day: number): string => words.date(iso(world, day), 'medium');

/** The first question after a game with these decisions, of which only day and label are looked at. */
function asked(
  turningPoints: readonly number[],
  ...decisions: readonly (readonly [number, Decision['label']])[]
): string | undefined {
  const debrief = {
    turningPoints,
    nodes: [],
    decisions: decisions.map(([day, label]) => ({ day, label, command: null, moment: 1, missing: null })),
  } as unknown as Debrief;
  return questionsOf({ words, game, debrief, iso: (day) => iso(world, day) })[0];
}

test('the greatest turning point comes before an earlier mistake and an earlier turning point', () => {
  expect(asked([1], [3, 'mistake'], [9, 'turning-point'])).toContain(dateOf(9));
  expect(asked([1, 0], [3, 'turning-point'], [9, 'turning-point'])).toContain(dateOf(9));
  expect(asked([], [3, 'mistake'], [9, 'mistake'])).toContain(dateOf(3));
});
