// What can be undone reveals nothing: acts and their undoing leave two deals as indistinguishable as they
// were.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { advance, begin, canUndo, gameOf, undo } from '../../src/chronicle/timeline.ts';
import { positionOf } from '../../src/core/game.ts';
import { legalCommands } from '../../src/core/legal-commands.ts';
import { permissionFor } from '../../src/core/view-permission.ts';
import { acceptedOf, FIXED, walks } from '../random.ts';
import { count, worldOf as scenarioWorld } from '../tools.ts';
import { read, swapped } from './read-desk.ts';

test('no act that can be taken back tells one deal from another: acts and undoings leave equal desks equal', () => {
  let [tries, undone, kept] = [0, 0, 0];
  const verbs = new Map<string, number>();
  fc.assert(
    fc.property(
      walks(40, ['moscow-1929']),
      fc.nat(7),
      fc.nat(5),
      fc.nat(1_000),
      (walk, which, turn, pick) => {
        const world = scenarioWorld('moscow-1929', walk.seed);
        const power = world.partners[which % world.partners.length] ?? '';
        const other = swapped(walk.seed, power, turn);
        if (other === world) return;
        let [one, two] = [begin(world), begin(other)];
        // If a rumour is about this power, the two deals differ before the first act.
        if (read(one) !== read(two)) return;
        let at = 0;
        for (const command of acceptedOf(walk)) {
          if ((positionOf(gameOf(one)).standings[power]?.intel ?? 0) >= 2) break;
          at += 1;
          const legal = legalCommands(gameOf(one)).filter((act) => act.do !== 'wait');
          // A handful of all acts at every moment, and at some moments all of them.
          const tried = at % 9 === 1 ? legal : legal.filter((_, index) => (index + pick) % 13 === at % 13);
          for (const act of tried) {
            tries += 1;
            const [first, second] = [advance(one, act), advance(two, act)];
            if ('refusal' in first || 'refusal' in second) throw new Error(`refused: ${JSON.stringify(act)}`);
            const can = canUndo(first.timeline);
            if (canUndo(second.timeline) !== can)
              throw new Error(`taken back in one deal: ${JSON.stringify(act)}`);
            if (!can) {
              kept += 1;
              continue;
            }
            undone += 1;
            verbs.set(act.do, (verbs.get(act.do) ?? 0) + 1);
            if (read(first.timeline) !== read(second.timeline))
              throw new Error(`it tells: ${JSON.stringify(act)}`);
            expect(gameOf(undo(first.timeline))).toBe(gameOf(one));
          }
          const [first, second] = [advance(one, command), advance(two, command)];
          if ('refusal' in first || 'refusal' in second) break;
          if (read(first.timeline) !== read(second.timeline)) break;
          one = first.timeline;
          two = second.timeline;
        }
      },
    ),
    { seed: FIXED, numRuns: count(12, 300) },
  );
  console.log(
    `undo: ${tries} acts tried, ${undone} taken back, ${kept} done for good`,
    Object.fromEntries(verbs),
  );
  expect(tries).toBeGreaterThanOrEqual(count(500, 10_000));
  expect(undone).toBeGreaterThan(tries / 10);
  // The acts most often given by mistake can be undone.
  for (const verb of ['draft', 'note', 'inform', 'need', 'audience', 'assure', 'publish'])
    expect(verbs.get(verb), verb).toBeGreaterThan(0);
});

test('a public stand on a wording cannot be taken back: what home gives for it counts the secret hopes against it', () => {
  for (const [clause, option] of Object.entries(scenarioWorld('moscow-1929', 0).startText)) {
    const { timeline } = advance(begin(scenarioWorld('moscow-1929', 0)), { do: 'commit', clause, option });
    expect(canUndo(timeline), `${clause}=${option}`).toBe(false);
  }
});

test('a request cannot be taken back, whether it was granted or refused: its undecided members have spoken (H12)', () => {
  const decided = new Set<boolean>();
  for (const seed of [0, 1, 2, 3]) {
    const before = begin(scenarioWorld('moscow-1929', seed));
    expect(permissionFor(gameOf(before), { kind: 'chair', power: 'ROM' }).foretold).toBe('open');
    const { timeline } = advance(before, { do: 'ask', power: 'ROM' });
    decided.add(positionOf(gameOf(timeline)).mandate.circle.includes('ROM'));
    expect(canUndo(timeline), `deal ${seed}`).toBe(false);
  }
  expect(decided.size).toBe(2);
});
