// Much that was within reach may be lost bit by bit, with no decision to name: then the debrief tells the stretch, and the
// changes within it that would have kept some of it, which were played.
import { describe, expect, test } from 'vitest';
import { redrawn } from '../../../src/analysis/debrief/redrawing.ts';
import type { Debrief, Decision, FortuneNode, Label } from '../../../src/analysis/debrief/report.ts';
import { stretchesOf } from '../../../src/analysis/debrief/stretches.ts';
import { play } from '../../../src/analysis/search/track.ts';
import type { Command } from '../../../src/core/commands.ts';
import { count, worldOf } from '../../tools.ts';
import { bookOf, debriefed, once } from './debriefed.ts';
import { lineOf, slowLosses } from './plants.ts';

const MOSCOW = 'moscow-1929';
const book = bookOf(MOSCOW);
const SOAK = process.env.SOAK === '1';
const DEALS = SOAK ? [0, 2, 9, 11] : [2];
/** The least loss of a stretch, and the least gain of its changes; hundredths. */
const LOST = 600;
const GAINED = 500;

/** Six weeks without an act, in a good game. */
const idle = once(() => {
  const plant = slowLosses(book, 10).find(({ name }) => name.includes('without an act'));
  if (plant === undefined) throw new Error('no such plant');
  return debriefed(MOSCOW, 10, plant.acts, { lines: count(300, 2000), between: [128, 175] }, [128, 175]);
});

const dayOf = ({ nodes }: Debrief, node: number): number => nodes[node]?.day ?? 0;

test('six weeks in which a player did nothing are told, with acts of these weeks that would have kept more', () => {
  const { debrief, game } = idle();
  expect(debrief.stretches).toHaveLength(1);
  for (const { from, until, lost, change, changedLine, changedScore } of debrief.stretches) {
    const [first, last] = [dayOf(debrief, from), dayOf(debrief, until)];
    expect(first).toBeGreaterThanOrEqual(120);
    expect(last).toBeLessThanOrEqual(182);
    expect(last - first).toBeLessThanOrEqual(42);
    expect(lost.least).toBeGreaterThanOrEqual(LOST);
    expect(lost.merged).toBe((debrief.nodes[from]?.reach ?? 0) - (debrief.nodes[until]?.reach ?? 0));
    // No act in it is named by itself, nor is half of it one decision's.
    for (const { label, command, lost: alone } of debrief.decisions.slice(from, until)) {
      expect(command === null || label === null || label === 'lucky').toBe(true);
      expect(alone.merged * 2).toBeLessThanOrEqual(lost.least);
    }
    expect(change.length).toBeLessThanOrEqual(4);
    for (const one of change) {
      const days = 'instead' in one ? [one.act.day, one.instead.day] : [one.act.day];
      expect(days.some((day) => day >= first && day < last)).toBe(true);
    }
    // The score with these changes is that of a game that was played.
    expect(play(game.world, changedLine).score).toBe(changedScore);
    expect(changedScore - debrief.score).toBeGreaterThanOrEqual(GAINED);
  }
});

/** The stretches of the same game, had the searches found or named something else. */
function told(
  change: {
    readonly nodes?: (node: FortuneNode, at: number) => FortuneNode;
    readonly decisions?: (decision: Decision, at: number) => Decision;
    readonly asked?: boolean;
    readonly turningPoints?: number;
  } = {},
): number {
  const { game, debrief } = idle();
  const same = <T>(one: T): T => one;
  const judged = {
    nodes: debrief.nodes.map(change.nodes ?? same),
    decisions: debrief.decisions.map(change.decisions ?? same),
    asked: debrief.decisions.map(({ day }) => day >= 128 && day <= 175 && (change.asked ?? true)),
  };
  const steps = stretchesOf(game, judged, change.turningPoints ?? 0);
  for (;;) {
    const next = steps.next();
    if (next.done) return next.value.stretches.length;
  }
}

describe('a stretch is not told', () => {
  const [stretch] = idle().debrief.stretches;
  const isInside = (at: number): boolean => stretch !== undefined && at >= stretch.from && at < stretch.until;

  test('if what is named in it leaves too little, if an act in it is named, or if one decision lost most of it', () => {
    expect(told()).toBe(1);
    const { decisions } = idle().debrief;
    const lostIn = (from: number, until: number): number =>
      decisions.slice(from, until).reduce((sum, { lost }) => sum + lost.merged, 0);
    const [from, until] = [stretch?.from ?? 0, stretch?.until ?? 0];
    // Without this week enough was lost in all the others, but neither before nor after it.
    const week = decisions.findIndex(
      ({ lost }, at) =>
        isInside(at) &&
        lost.merged > 0 &&
        lostIn(from, until) - lost.merged >= LOST &&
        Math.max(lostIn(from, at), lostIn(at + 1, until)) < LOST,
    );
    expect(week).toBeGreaterThan(0);
    const named = (label: Label, command: Command | null = null): number =>
      told({ decisions: (one, at) => (at === week ? { ...one, label, command } : one) });
    expect(named('mistake')).toBe(1);
    expect(named('turning-point')).toBe(0);
    expect(named('mistake', { do: 'publish' })).toBe(0);
    expect(named('lucky', { do: 'publish' })).toBe(1);
    expect(told({ decisions: (one, at) => (isInside(at) ? { ...one, label: 'slip' } : one) })).toBe(0);
    // Six points at once are told as the greatest fall.
    const much = { least: 0, most: LOST, merged: LOST };
    expect(told({ decisions: (one, at) => (isInside(at) ? { ...one, lost: much } : one) })).toBe(0);
  });

  test('if only one of the two searches found the loss', () => {
    const { nodes } = idle().debrief;
    const flat = nodes[0]?.reachBy[0] ?? 0;
    expect(told({ nodes: (node) => ({ ...node, reachBy: [flat, node.reachBy[1]] }) })).toBe(0);
  });

  test('if no line that was found from its beginning differs in a way that helps', () => {
    expect(told({ nodes: (node) => ({ ...node, witness: null }) })).toBe(0);
  });

  test('beside three turning points, and where nothing was searched', () => {
    expect(told({ turningPoints: 2 })).toBe(1);
    expect(told({ turningPoints: 3 })).toBe(0);
    expect(told({ asked: false })).toBe(0);
  });
});

test('a line of the player that comes to more later on takes a stretch away whose loss is no longer large', () => {
  const { game, debrief } = idle();
  const [{ from, until } = { from: 0, until: 0 }] = debrief.stretches;
  const reach = debrief.nodes[from]?.reach ?? 0;
  const acts = debrief.nodes[until]?.witness ?? game.track.acts;
  const smaller = redrawn(debrief, game, { acts, score: reach - LOST + 1 });
  expect(smaller.stretches).toEqual([]);
  const large = redrawn(debrief, game, { acts, score: reach - LOST });
  expect(large.stretches[0]?.lost).toMatchObject({ least: LOST, merged: LOST });
});

if (SOAK)
  test('every slow loss planted into a good game is told, by a stretch or by a decision in its time', () => {
    const rows = DEALS.flatMap((seed) => slowLosses(book, seed)).map(({ name, seed, acts, from, until }) => {
      const line = acts.filter(({ day }) => day < worldOf(MOSCOW, seed).calendar.lastDay);
      const { debrief } = debriefed(MOSCOW, seed, line, { lines: 2000 });
      const cost = play(worldOf(MOSCOW, seed), lineOf(book, seed)).score - debrief.score;
      const inTime = (node: number, end: number): boolean =>
        dayOf(debrief, end) > from && dayOf(debrief, node) < until;
      const stretches = debrief.stretches.filter((one) => inTime(one.from, one.until));
      const labels = debrief.decisions.filter(
        ({ label, node }) => label !== null && label !== 'lucky' && inTime(node, node + 1),
      );
      return { name, cost, stretches: stretches.length, labels: labels.length };
    });
    for (const { name, cost, stretches, labels } of rows)
      console.log(`${name}: costs ${(cost / 100).toFixed(1)}, stretches ${stretches}, labels ${labels}`);
    const byStretch = rows.filter(({ stretches }) => stretches > 0).length;
    console.log(`slow losses: ${rows.length}, told by a stretch ${byStretch}`);
    expect(rows.filter(({ stretches, labels }) => stretches + labels === 0)).toEqual([]);
    expect(byStretch * 2).toBeGreaterThanOrEqual(rows.length);
  });
