// A decision retried: any remedy counts, the original choice does not, and hints reveal no more than
// requested.
import { expect, test } from 'vitest';
import { attemptAt, hintsFor, retried } from '../../../src/analysis/debrief/retrying.ts';
import type { DatedAct } from '../../../src/analysis/line.ts';
import { bookOf, commandsOfLine, debriefed, once } from './debriefed.ts';
import { blunders } from './plants.ts';

const MOSCOW = 'moscow-1929';
const found = once(() => {
  const plant = blunders(bookOf(MOSCOW), [0]).find(({ name }) => name.includes('Warsaw as depositary'));
  return debriefed(MOSCOW, 0, plant?.acts ?? [], { lines: 60, between: [34, 36] }, [30, 40]);
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

test('hints name whom it concerns, then the verb, then the act', () => {
  const { change = [] } = found().debrief.decisions[place()] ?? {};
  const hints = hintsFor(change);
  expect(hints?.who).toBe('home');
  expect(hints?.verb).toBe('draft');
  expect(change).toContainEqual(hints?.act);
  expect(hintsFor([])).toBeNull();
});
