// A decision retried: any remedy counts, and the original choice does not.
import { expect, test } from 'vitest';
import { redrawn } from '../../../src/analysis/debrief/redrawing.ts';
import { attemptAt, retried } from '../../../src/analysis/debrief/retrying.ts';
import { departsAfter } from '../../../src/analysis/debrief/witnesses.ts';
import type { DatedAct } from '../../../src/analysis/line.ts';
import { bookOf, commandsOfLine, debriefed, once } from './debriefed.ts';
import { blunders } from './plants.ts';

const MOSCOW = 'moscow-1929';
const found = once(() => {
  const plant = blunders(bookOf(MOSCOW), [9]).find(({ name }) => name.includes('Warsaw as depositary'));
  return debriefed(MOSCOW, 9, plant?.acts ?? [], { lines: 60, between: [41, 43] }, [37, 47]);
});
const place = (): number => found().debrief.turningPoints[0] ?? -1;

function tried(acts: readonly DatedAct[]): ReturnType<typeof retried> {
  const { game, debrief, pool } = found();
  const attempt = attemptAt(game.world, debrief, place(), commandsOfLine(game.world, acts), pool);
  if (!attempt) throw new Error('nothing to try again');
  return retried({ ...attempt, most: 200 }, 'test');
}

const until = (acts: readonly DatedAct[]): DatedAct[] => {
  const day = found().debrief.nodes[place() + 1]?.day ?? 0;
  return acts.filter((act) => act.day <= day);
};

test('what was found is as good as what was found', () => {
  const witness = found().debrief.nodes[place()]?.witness ?? [];
  const { verdict, reach, lines } = tried(until(witness));
  expect(['as-good', 'new-best']).toContain(verdict);
  expect(reach).toBeGreaterThanOrEqual((found().debrief.nodes[place()]?.reach ?? 0) - 150);
  expect(lines).toBeLessThanOrEqual(200);
});

test('the same again is no better', () => {
  expect(tried(until(found().game.track.acts)).verdict).toBe('no-better');
});

test('a better line that the player has found is drawn: what is within reach before it, and no word is added', () => {
  const { game, debrief } = found();
  const [first] = debrief.nodes;
  const line = { acts: first?.witness ?? [], score: (first?.reach ?? 0) + 100 };
  const drawn = redrawn(debrief, game, line);
  const last = departsAfter(game.nodes, game.track.acts, line.acts);
  expect(drawn.yours).toEqual([line]);
  for (const [node, { reach, witness }] of drawn.nodes.entries()) {
    expect(reach).toBe(node <= last ? line.score : debrief.nodes[node]?.reach);
    if (node <= last) expect(witness).toBe(line.acts);
  }
  for (const [place, { lost, label }] of drawn.decisions.entries()) {
    const [before, after] = [drawn.nodes[place], drawn.nodes[place + 1]];
    if (place <= last) expect(lost.merged).toBe((before?.reach ?? 0) - (after?.reach ?? 0));
    if (label !== null) expect(debrief.decisions[place]?.label).not.toBeNull();
    if (place < last && label !== null) expect(['mendable', 'lucky']).toContain(label);
  }
  expect(redrawn(drawn, game, line)).toBe(drawn);
});
