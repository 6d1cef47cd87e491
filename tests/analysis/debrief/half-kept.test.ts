// What would have kept half of the greatest fall: a line that can be replayed, and none of whose acts is idle.
import { expect, test } from 'vitest';
import { redrawn } from '../../../src/analysis/debrief/redrawing.ts';
import { isSameOnDay } from '../../../src/analysis/line.ts';
import { before, play } from '../../../src/analysis/search/track.ts';
import { phaseOf } from '../../../src/core/game.ts';
import { debriefed } from './debriefed.ts';
import { FALLS } from './falls.ts';

test.each(FALLS)('$name: the line keeps half of the fall, and needs each of its acts', ({ debriefed }) => {
  const { debrief, game } = debriefed();
  const { greatestFall, halfKept, nodes } = debrief;
  if (greatestFall === null || halfKept === null) throw new Error('no fall is told');
  const [node, next] = [nodes[greatestFall], nodes[greatestFall + 1]];
  const [high, low] = [node?.reach ?? 0, next?.reach ?? 0];
  expect(high - low).toBeGreaterThanOrEqual(600);
  const { world, track } = game;
  const { line, acts, score, explanation } = halfKept;
  const replayed = play(world, line);
  expect(replayed.score).toBe(score);
  expect(replayed.given).not.toContain(false);
  expect(score - low).toBeGreaterThanOrEqual(Math.trunc((high - low) / 2));
  // As played up to this decision, and then the acts that are told.
  const done = node?.acts ?? 0;
  expect(track.acts.slice(0, done).every((act, at) => isSameOnDay(act, line[at] ?? act))).toBe(true);
  expect(line.slice(done)).toEqual(acts.map(({ day, command }) => ({ day, command })));
  expect(acts.length).toBeGreaterThan(0);
  for (const at of acts.keys()) {
    const without = play(world, line.toSpliced(done + at, 1)).score;
    expect(without - low, JSON.stringify(acts[at])).toBeLessThan(Math.trunc((high - low) / 2));
  }
  // Some acts have another name after the signature, at the table, or before it.
  for (const [at, { day, phase }] of acts.entries())
    expect(phase).toBe(phaseOf(before(replayed, done + at, day)));
  const { peace, breadth, text, durability, home } = explanation.verdict;
  expect(peace + breadth + text + durability + home).toBe(score - debrief.score);
});

test('it is told only where a fall is told', () => {
  const { debrief } = debriefed('moscow-1929', 0, [], { lines: 30, between: [0, 1] }, [0, 1]);
  expect(debrief.halfKept === null).toBe(debrief.greatestFall === null);
});

test('it goes once the player has found a line of which it is less than half', () => {
  const [first] = FALLS;
  const { debrief, game } = first?.debriefed() ?? debriefed('moscow-1929', 0, [], { lines: 1 });
  const { greatestFall, halfKept, nodes } = debrief;
  const [node, next] = [nodes[greatestFall ?? 0], nodes[(greatestFall ?? 0) + 1]];
  if (halfKept === null || node?.witness == null || next === undefined) throw new Error('no fall is told');
  const twice = next.reach + 2 * (halfKept.score - next.reach);
  const acts = node.witness;
  expect(redrawn(debrief, game, { acts, score: twice }).halfKept).toEqual(halfKept);
  expect(redrawn(debrief, game, { acts, score: twice + 2 }).halfKept).toBeNull();
});
