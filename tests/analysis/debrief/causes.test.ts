// What led to a loss is played, not guessed from amounts: two losses of a game may be independent of each other.
import { expect, test } from 'vitest';
import { changedBy, isPrepared, onlyMadeRoom } from '../../../src/analysis/debrief/causes.ts';
import type { Remedy } from '../../../src/analysis/debrief/fewest-changes.ts';
import type { Case } from '../../../src/analysis/debrief/greatest.ts';
import type { Change } from '../../../src/analysis/debrief/report.ts';
import { type DatedAct, despatchActs } from '../../../src/analysis/line.ts';
import { play } from '../../../src/analysis/search/track.ts';
import { worldOf } from '../../tools.ts';

const world = worldOf('moscow-1929');
const history = despatchActs(world, 'history') ?? [];
const track = play(world, history);

/** The changes of history as a remedy; both were found by the debrief of this game. */
function remedy(...change: readonly Change[]): Remedy {
  const acts = changedBy(history, change);
  const { score } = play(world, acts, track);
  return { change, own: change, acts, score, playedOn: false, effect: score - track.score, lines: 1 };
}

const geneva = (day: number): Change => ({
  is: 'add',
  act: { day, command: { do: 'draft', clause: 'depo', option: 'geneva' } },
});

test('of one thing that could have been done on two days, the earlier prepared the later', () => {
  const [early, late] = [remedy(geneva(9)), remedy(geneva(12))];
  expect(early.score).toBeGreaterThan(track.score + 200);
  expect(isPrepared(track, early, late)).toBe(true);
});

test('a loss whose changes still gain as much is independent', () => {
  const answer = { do: 'answer', dilemma: 'voldemaras', choice: 2 } as const;
  const other = remedy({ is: 'add', act: { day: 138, command: answer } });
  expect(other.score).toBeGreaterThan(track.score);
  expect(isPrepared(track, remedy(geneva(9)), other)).toBe(false);
});

test('changes are made in any line: what it lacks is not taken out, and what comes instead is added in the order of days', () => {
  const act = (day: number): DatedAct => ({ day, command: { do: 'publish' } });
  const line = [act(3), act(8)];
  const report = { day: 5, command: { do: 'report' } } as const;
  expect(changedBy(line, [{ is: 'drop', act: act(4), refused: false }])).toEqual(line);
  expect(changedBy(line, [{ is: 'drop', act: act(3), refused: true }])).toEqual(line);
  expect(changedBy(line, [{ is: 'replace', act: act(3), instead: report }])).toEqual([report, act(8)]);
  expect(changedBy(line, [{ is: 'move', act: act(4), instead: act(6) }])).toEqual([act(3), act(6), act(8)]);
});

test('an act in whose place another came is no cause if that other one could have been added elsewhere with as much to gain', () => {
  const note = (power: string, day: number): DatedAct => ({ day, command: { do: 'note', power } });
  const made = (score: number, ...change: readonly Change[]): Remedy => ({
    change,
    own: change,
    acts: [],
    score,
    playedOn: false,
    effect: score,
    lines: 1,
  });
  const cases = (...remedies: readonly (Remedy | null)[]) =>
    remedies.map((one) => ({ decision: {} as Case['decision'], remedy: one }));
  const instead = made(1900, { is: 'replace', act: note('LVA', 39), instead: note('LTU', 39) });
  const later = made(1900, { is: 'add', act: note('LTU', 60) });
  const less = made(1809, { is: 'add', act: note('LTU', 60) });
  const another = made(1900, { is: 'add', act: note('FIN', 60) });
  expect(onlyMadeRoom(instead, cases(null, later), 1000)).toBe(true);
  expect(onlyMadeRoom(instead, cases(less), 1000)).toBe(false);
  expect(onlyMadeRoom(instead, cases(another, instead), 1000)).toBe(false);
  const left = made(1900, { is: 'drop', act: note('LVA', 39), refused: false });
  expect(onlyMadeRoom(left, cases(later), 1000)).toBe(false);
  // What the changed game refuses besides is no change of its own.
  const refused: Change = { is: 'drop', act: note('EST', 40), refused: true };
  expect(onlyMadeRoom(made(1900, ...instead.change, refused), cases(later), 1000)).toBe(true);
});
