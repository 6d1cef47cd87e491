// An attempt at a decision, with everything else as it was played, has the outcome that the rules give for
// that very game.
import { expect, test } from 'vitest';
import { otherwiseAsPlayed } from '../../../src/analysis/debrief/as-played.ts';
import { playedGame } from '../../../src/analysis/debrief/played-game.ts';
import { play } from '../../../src/analysis/search/track.ts';
import { historyCommands, worldOf } from '../../tools.ts';

const { scenario } = worldOf('two-powers');
const game = playedGame({ scenario, seed: 0, commands: historyCommands('two-powers') });
/** The decision that led to each act. */
const decisions = game.nodes.flatMap(({ command }, at) =>
  command === null ? [] : [{ decision: at - 1, command }],
);

test('the same act once more at its decision is the game as it was played', () => {
  expect(decisions.length).toBeGreaterThan(5);
  for (const { decision } of decisions) {
    const act = game.track.acts[game.nodes[decision]?.acts ?? 0];
    expect(otherwiseAsPlayed(game, decision, act === undefined ? [] : [act])).toBe(game.track.score);
  }
});

test('no act in its place is the game without that act, and an act where time passed is one more', () => {
  for (const { decision } of decisions) {
    const without = game.track.acts.toSpliced(game.nodes[decision]?.acts ?? 0, 1);
    expect(otherwiseAsPlayed(game, decision, [])).toBe(play(game.world, without).score);
  }
  const waited = game.nodes.findIndex(({ command }, at) => at > 0 && command === null) - 1;
  const { day = 0, acts = 0 } = game.nodes[waited] ?? {};
  const report = { day, command: { do: 'report' } } as const;
  const more = game.track.acts.toSpliced(acts, 0, report);
  expect(otherwiseAsPlayed(game, waited, [report])).toBe(play(game.world, more).score);
});

test('a place where there is no decision leaves the score as it is', () => {
  expect(otherwiseAsPlayed(game, game.nodes.length, [])).toBe(game.track.score);
});
