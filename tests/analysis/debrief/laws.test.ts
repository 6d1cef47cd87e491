// Invariants of every debrief: its numbers mean what they say, its words rest on what can be replayed, and
// nothing in it depends on the machine.
import { describe, expect, test } from 'vitest';
import { debriefOf } from '../../../src/analysis/debrief/debrief.ts';
import { Exploration } from '../../../src/analysis/debrief/exploring.ts';
import { MOST_CHANGES, type Remedy } from '../../../src/analysis/debrief/fewest-changes.ts';
import { alternativeAt, foreseenAt, knownAt } from '../../../src/analysis/debrief/foreseeing.ts';
import {
  afterBeliefs,
  blameFor,
  canBeLucky,
  isQuestion,
  lessened,
  MISTAKE,
  MOST_TURNING_POINTS,
  NOISE,
} from '../../../src/analysis/debrief/labelling.ts';
import { omittedIn } from '../../../src/analysis/debrief/omissions.ts';
import type { Label } from '../../../src/analysis/debrief/report.ts';
import { datedActs, despatchActs } from '../../../src/analysis/line.ts';
import { play as playLine } from '../../../src/analysis/search/track.ts';
import { parseDespatch } from '../../../src/chronicle/notation.ts';
import { play } from '../../../src/chronicle/play.ts';
import { advance, gameOf, type Timeline, tapeOf } from '../../../src/chronicle/timeline.ts';
import { inWorld, positionOf } from '../../../src/core/game.ts';
import { score, VERDICTS, verdict } from '../../../src/core/verdict.ts';
import { view } from '../../../src/core/view.ts';
import { supposing } from '../../../src/core/view-wording.ts';
import { iso, profile } from '../../../src/core/world.ts';
import { worldOf } from '../../tools.ts';
import {
  bookOf,
  commandsOfLine,
  type Debriefed,
  debriefed,
  explored,
  exploredByBoth,
  once,
} from './debriefed.ts';
import { blunders, lineOf, otherBlunders } from './plants.ts';

const MOSCOW = 'moscow-1929';

const history = once(() =>
  debriefed(
    MOSCOW,
    0,
    despatchActs(worldOf(MOSCOW), 'history') ?? [],
    { lines: 60, between: [0, 3] },
    [0, 3],
  ),
);
const closed = once(() => {
  const plant = blunders(bookOf(MOSCOW), [0]).find(({ name }) =>
    name.endsWith('closed to others on the eve'),
  );
  if (plant === undefined) throw new Error('no such blunder');
  const window = [plant.from, plant.until] as const;
  return debriefed(MOSCOW, 0, plant.acts, { lines: 60, between: window }, window);
});
const small = once(() =>
  debriefed('two-powers', 3, despatchActs(worldOf('two-powers', 3), 'history') ?? [], { lines: 150 }),
);

/** History without its note to Finland, which could have gone out for weeks without losing what was within reach. */
const unwritten = once(() => {
  const acts = despatchActs(worldOf(MOSCOW), 'history') ?? [];
  const kept = acts.filter(({ command }) => command.do !== 'note' || command.power !== 'FIN');
  return debriefed(MOSCOW, 0, kept, { lines: 300, between: [78, 96] }, [78, 96]);
});

const all = (): readonly Debriefed[] => [history(), closed(), small()];

/** A line replayed by the chronicle to the last day. */
function replayed({ game }: Debriefed, acts: Parameters<typeof commandsOfLine>[1]): Timeline {
  const { world } = game;
  const { timeline, stopped } = play(world, commandsOfLine(world, acts));
  expect(stopped).toBeNull();
  const until = iso(world, world.calendar.lastDay);
  return advance(timeline, { do: 'wait', until }).timeline;
}

test('what cost much has a name and a remedy of few changes, although all of it would take more than a few', () => {
  const acts = despatchActs(worldOf(MOSCOW), 'history') ?? [];
  const first = acts.findIndex(({ command }) => command.do === 'draft' && command.clause === 'recital');
  const closing = {
    day: acts[first]?.day ?? 0,
    command: { do: 'draft', clause: 'acc', option: 'closed' },
  } as const;
  const alone = acts
    .toSpliced(first + 1, 0, closing)
    .filter(({ day, command }) => command.do !== 'note' || day < 50);
  const { debrief } = debriefed(MOSCOW, 0, alone, { lines: 60, between: [42, 43] }, [42, 43]);
  const decision = debrief.decisions.find(
    ({ command }) => command?.do === 'draft' && command.clause === 'acc',
  );
  expect(decision?.label).toMatch(/mistake|turning-point/);
  expect(decision?.change.length).toBeGreaterThanOrEqual(1);
  expect(decision?.change.length).toBeLessThanOrEqual(MOST_CHANGES);
});

test('an act after which little is within reach is told as the greatest fall, although few changes would not mend it', () => {
  // Three powers are invited without permission, and confidence falls until the Commissar is relieved.
  const text = `[Scenario "moscow-1929"]\n1928-12-20 note POL | note LTU\n1928-12-27 sound LVA | sound ROM
1929-01-07 need POL\n1929-01-14 ask ROM | note ROM\n1929-01-21 note LVA | note EST`;
  const parsed = parseDespatch(text);
  if ('faults' in parsed) throw new Error(parsed.faults.join());
  const acts = datedActs(worldOf(MOSCOW, 2), parsed.despatch.commands);
  const { debrief } = debriefed(MOSCOW, 2, acts, { lines: 200, between: [25, 32] }, [25, 32]);
  const fall = debrief.decisions[debrief.greatestFall ?? -1];
  expect(fall?.command).toMatchObject({ do: 'note' });
  expect(debrief.nodes[fall?.node ?? 0]?.reach).toBeGreaterThan(5000);
  expect(debrief.nodes[(fall?.node ?? 0) + 1]?.reach).toBeLessThan(2000);
});

test('where all of a loss takes too many changes, the few that make up for part of it are told', () => {
  // With the text closed, later acts were refused; the whole loss is made up for only by more than four changes.
  const plant = blunders(bookOf(MOSCOW), [2]).find(({ name }) =>
    name.endsWith('closed to others on the eve'),
  );
  const day =
    plant?.acts.findLast(({ command }) => command.do === 'draft' && command.clause === 'acc')?.day ?? 0;
  const { debrief } = debriefed(MOSCOW, 2, plant?.acts ?? [], { lines: 60, between: [day, day] }, [day, day]);
  const decision = debrief.decisions.find(
    ({ command }) => command?.do === 'draft' && command.clause === 'acc',
  );
  expect(decision?.label).toBe('turning-point');
  expect(decision?.change.length).toBeLessThanOrEqual(MOST_CHANGES);
  const gained = (decision?.changedScore ?? 0) - debrief.score;
  expect(gained).toBeGreaterThanOrEqual(500);
  expect(gained).toBeLessThan(0.8 * (decision?.lost.least ?? 0));
});

test('an omission is named as a cause, and the game with this one act was played on', () => {
  // Two pressures took the attention that another act needed, which was never given afterwards.
  const plant = blunders(bookOf(MOSCOW), [11]).find(({ name }) => name.endsWith('twice at the beginning'));
  const window = [5, 20] as const;
  const found = debriefed(MOSCOW, 11, plant?.acts ?? [], { lines: 200, between: window }, window);
  const { debrief, game } = found;
  const { track } = game;
  const effects = debrief.decisions.filter(({ causes }) => causes.length > 0);
  expect(effects.every(({ lost }) => lost.least >= MISTAKE)).toBe(true);
  const causes = effects.flatMap((effect) => effect.causes.map((cause) => debrief.decisions[cause]));
  expect(causes.length).toBeGreaterThan(0);
  for (const cause of causes) expect(cause?.change.length).toBeGreaterThan(0);
  // It is told once, where it is blamed or could still be mended.
  const omissions = debrief.decisions.filter(
    ({ label, missing }) => label !== null && label !== 'slip' && missing !== null,
  );
  expect(omissions.length).toBeGreaterThan(0);
  const acts = omissions.map(({ missing }) => JSON.stringify(missing?.command));
  expect(new Set(acts).size).toBe(acts.length);
  for (const { node, change, missing, changedLine, changedScore } of omissions) {
    expect(effects.some(({ causes }) => causes.includes(node))).toBe(true);
    const [added, ...others] = change;
    if (added?.is !== 'add') throw new Error('no act is added');
    expect(missing).toEqual(added.act);
    expect(others.every((one) => one.is === 'drop' && one.refused)).toBe(true);
    // Until the day on which the game ended, only this act is new.
    const end = positionOf(track.last).day;
    const fresh = (changedLine ?? []).filter((act) => act.day <= end && !track.acts.includes(act));
    expect(fresh).toEqual([added.act]);
    expect(changedScore - debrief.score).toBeGreaterThanOrEqual(500);
    expect(score(verdict(game.world, positionOf(gameOf(replayed(found, changedLine ?? [])))))).toBe(
      changedScore,
    );
  }
});

test('a game that ended early is blamed for what ended it, and what could have followed is no further change', () => {
  const world = worldOf(MOSCOW);
  const day = 40;
  const acts = (despatchActs(world, 'history') ?? []).filter((act) => act.day < day);
  const withdrawn = [...acts, { day, command: { do: 'withdraw' } } as const];
  const found = debriefed(MOSCOW, 0, withdrawn, { lines: 60, between: [day, day] }, [day, day]);
  expect(positionOf(found.game.track.last).day).toBe(day);
  const decision = found.debrief.decisions.find(({ command }) => command?.do === 'withdraw');
  expect(decision).toMatchObject({
    label: 'turning-point',
    playedOn: true,
    change: [{ is: 'drop', act: { day, command: { do: 'withdraw' } }, refused: false }],
  });
  const line = decision?.changedLine ?? [];
  expect(line.length).toBeGreaterThan(withdrawn.length + MOST_CHANGES);
  expect(score(verdict(world, positionOf(gameOf(replayed(found, line)))))).toBe(decision?.changedScore);
  // Where the game ran to its last day nothing is left to play on.
  expect(unwritten().debrief.decisions.every(({ playedOn }) => !playedOn)).toBe(true);
});

test('where nothing is blamed the one change that would have given most is told, and it was played', () => {
  const found = unwritten();
  const { decisions, greatestChange, score: played } = found.debrief;
  const decision = greatestChange === null ? undefined : decisions[greatestChange];
  expect(decision?.label).toBeNull();
  expect(decision?.change).toEqual([
    { is: 'add', act: expect.objectContaining({ command: { do: 'note', power: 'FIN' } }) },
  ]);
  expect(decision?.missing).toEqual(decision?.change[0]?.act);
  expect(decision?.changedScore).toBeGreaterThan(played + 500);
  expect(decision?.explanation?.bound.gained).toEqual(['FIN']);
  const end = gameOf(replayed(found, decision?.changedLine ?? []));
  expect(score(verdict(worldOf(MOSCOW), positionOf(end)))).toBe(decision?.changedScore);
});

test('a change of three points is told too where nothing is blamed: it was played, so it is exact', () => {
  const plant = otherBlunders(bookOf(MOSCOW), [4]).find(({ name }) =>
    name.endsWith('no ratification ordered'),
  );
  const window = [67, 68] as const;
  const { debrief } = debriefed(MOSCOW, 4, plant?.acts ?? [], { lines: 60, between: window }, window);
  const decision = debrief.decisions[debrief.greatestChange ?? -1];
  expect(decision?.label).toBeNull();
  expect(decision?.missing?.command).toEqual({ do: 'ratify' });
  const gain = (decision?.changedScore ?? 0) - debrief.score;
  expect(gain).toBeGreaterThanOrEqual(300);
  expect(gain).toBeLessThan(500);
});

test('the report tells the missing act at every wait that one act would have mended, and nowhere else', () => {
  for (const { debrief, game } of [...all(), unwritten()])
    for (const { command, change, missing, changedLine } of debrief.decisions) {
      expect(missing).toEqual(command === null ? omittedIn({ change }) : null);
      if (missing === null) continue;
      expect(changedLine).toContainEqual(missing);
      expect(game.track.acts).not.toContainEqual(missing);
    }
});

describe('numbers', () => {
  test('what is within reach never rises, is the score at the end, and is never less than what is in hand', () => {
    for (const { debrief } of all()) {
      const reach = debrief.nodes.map((node) => node.reach);
      expect(reach).toEqual(reach.toSorted((a, b) => b - a));
      expect(reach.at(-1)).toBe(debrief.score);
      for (const { inHand, reach: within, reachBy } of debrief.nodes) {
        expect(inHand).toBeLessThanOrEqual(within);
        expect(Math.max(...reachBy)).toBeLessThanOrEqual(within);
      }
      expect(debrief.nodes.at(-1)?.inHand).toBe(debrief.score);
      expect(score(debrief.verdict)).toBe(debrief.score);
    }
  });

  test('every witness shares the game up to its node and replays to its number', () => {
    for (const one of all()) {
      const { world, track } = one.game;
      for (const { acts, witness, reach } of one.debrief.nodes) {
        const line = witness ?? track.acts;
        expect(playLine(world, line).score).toBe(reach);
        expect(line.slice(0, acts)).toEqual(track.acts.slice(0, acts));
      }
    }
  });

  test('a node leads to its moment: the acts before it are done, and its day is not yet past', () => {
    for (const { game, debrief } of all())
      for (const { moment, acts, day } of debrief.nodes) {
        const before = game.timeline.moments.slice(0, moment).map(({ command }) => command);
        expect(before.filter((command) => command && command.do !== 'wait')).toHaveLength(acts);
        expect(moment).toBeGreaterThan(0);
        expect(day).toBeLessThanOrEqual(game.world.calendar.lastDay);
      }
  });
});

describe('words', () => {
  test('a small loss is named only if it could be foreseen, a great one becomes bad luck', () => {
    const foreseen = { worlds: 16, mean: 200, better: 900, worse: 0 };
    const hidden = { worlds: 16, mean: 40, better: 300, worse: 300 };
    expect([foreseen, hidden, null].map((one) => afterBeliefs('slip', one))).toEqual(['slip', null, null]);
    expect([foreseen, hidden, null].map((one) => afterBeliefs('mistake', one))).toEqual([
      'mistake',
      'unlucky',
      'mistake',
    ]);
  });

  test('a loss is blamed only from one and a half times the width of the curve on', () => {
    const remedy = { change: [{}], effect: 1000 } as unknown as Remedy;
    const labelOf = (least: number, spread: number): Label | null =>
      blameFor({ least, most: least, merged: least }, null, remedy, spread);
    expect([299, 300, 599, 600].map((least) => labelOf(least, 0))).toEqual([
      'slip',
      'mistake',
      'mistake',
      'turning-point',
    ]);
    expect(labelOf(300, 200)).toBe('mistake');
    expect([329, 330].map((least) => labelOf(least, 220))).toEqual(['slip', 'mistake']);
    expect([659, 660].map((least) => labelOf(least, 440))).toEqual(['slip', 'turning-point']);
    // A question is not blamed, however much was lost: the search knows what it would have told.
    const great = { least: 5000, most: 5000, merged: 5000 };
    for (const command of [
      { do: 'sound', power: 'POL' },
      { do: 'need', power: 'POL' },
      { do: 'intel', power: 'POL' },
    ] as const)
      expect(blameFor(great, command, remedy, 0)).toBeNull();
    expect(blameFor(great, { do: 'note', power: 'POL' }, remedy, 0)).toBe('turning-point');
    // The same holds after a line of the player has made the loss smaller.
    const lessenedTo = (least: number, spread: number): Label | null =>
      lessened('turning-point', { least, most: least, merged: least }, spread);
    expect([lessenedTo(599, 0), lessenedTo(599, 440), lessenedTo(660, 440)]).toEqual([
      'mistake',
      'slip',
      'turning-point',
    ]);
  });

  test('neither a question nor a wording that can be redrawn is called lucky', () => {
    expect(canBeLucky({ do: 'sound', power: 'POL' })).toBe(false);
    expect(canBeLucky({ do: 'draft', clause: 'pact', option: 'step' })).toBe(false);
    expect(canBeLucky({ do: 'note', power: 'POL' })).toBe(true);
  });

  test('nothing small, and no question, is ever blamed; there are three turning points at most', () => {
    for (const { debrief } of all()) {
      for (const { label, lost, command, change } of debrief.decisions) {
        if (label === null || label === 'lucky' || label === 'mendable') continue;
        expect(lost.least).toBeGreaterThanOrEqual(NOISE);
        expect(isQuestion(command)).toBe(false);
        expect(change.length).toBeGreaterThan(0);
        expect(change.length).toBeLessThanOrEqual(4);
        const days = change.map((one) =>
          'instead' in one ? Math.min(one.act.day, one.instead.day) : one.act.day,
        );
        expect(days).toEqual(days.toSorted((a, b) => a - b));
      }
      expect(debrief.turningPoints.length).toBeLessThanOrEqual(MOST_TURNING_POINTS);
      const labels = debrief.turningPoints.map((place) => debrief.decisions[place]?.label);
      expect(labels.every((label) => label === 'turning-point')).toBe(true);
      expect(debrief.decisions.filter(({ label }) => label === 'turning-point')).toHaveLength(labels.length);
    }
  });

  test('the changes lead where they are said to, and what is told because of them is told there', () => {
    let told = 0;
    for (const one of all())
      for (const { changedLine, changedScore, explanation } of one.debrief.decisions) {
        if (changedLine === null || explanation === null) continue;
        expect(playLine(one.game.world, changedLine).score).toBe(changedScore);
        const { verdict, played, otherwise, compared, terms } = explanation;
        expect(VERDICTS.reduce((sum, name) => sum + verdict[name], 0)).toBe(changedScore - one.debrief.score);
        if (played) expect(tapeOf(one.game.timeline)).toContainEqual(played.cable);
        if (otherwise) expect(tapeOf(replayed(one, changedLine))).toContainEqual(otherwise.cable);
        for (const { played: mine, otherwise: other } of terms) expect(mine).not.toBe(other);
        if (compared) expect([played?.day, otherwise?.day]).toContain(compared.day);
        told += 1;
      }
    expect(told).toBeGreaterThan(0);
  });

  test('where one change is named, it is the one decision, and the number of this game is exact', () => {
    const decision = closed().debrief.decisions.find(
      ({ command }) => command?.do === 'draft' && command.clause === 'acc' && command.option === 'closed',
    );
    expect(decision?.label).toBe('turning-point');
    const { track, world, nodes } = closed().game;
    const without = track.acts.toSpliced(nodes[decision?.node ?? 0]?.acts ?? 0, 1);
    expect(playLine(world, without).score).toBeLessThanOrEqual(
      closed().debrief.score + (decision?.inGame ?? 0),
    );
  });
});

test('the same game and the same lines give the same bytes, whichever search runs first', () => {
  const { game, pool } = small();
  const effort = { lines: 150, pool };
  const two = explored(game, effort, 2);
  const one = explored(game, effort, 1);
  const copy = JSON.parse(JSON.stringify([one, two])) as [typeof one, typeof two];
  expect(JSON.stringify(debriefOf(game, copy, pool))).toBe(JSON.stringify(small().debrief));
});

test('whoever looks further comes to what he would have come to at once', () => {
  const { game, pool } = small();
  const at = (lines: number, before: Parameters<typeof exploredByBoth>[2] = null) =>
    exploredByBoth(game, { lines, pool, between: [0, 7] }, before);
  const first = JSON.parse(JSON.stringify(at(1000))) as ReturnType<typeof at>;
  const further = debriefOf(game, at(1500, first), pool);
  expect(JSON.stringify(further)).toBe(JSON.stringify(debriefOf(game, at(1500), pool)));
  expect(further.budget).toBe(1500);
  const reach = debriefOf(game, first, pool).nodes.map((node) => node.reach);
  for (const [node, least] of reach.entries())
    expect(further.nodes[node]?.reach).toBeGreaterThanOrEqual(least);
});

test('findings may be put together before their search has ended', () => {
  const { game, pool } = small();
  const steps = new Exploration(game, { lines: 150, pool }, 1);
  const other = new Exploration(game, { lines: 150, pool }, 2);
  const stages = [...steps.steps()].map(({ stage }) => stage);
  expect(new Set(stages)).toEqual(new Set(['one-change', 'within-reach']));
  const early = debriefOf(game, [steps.findings(), other.findings()], pool);
  expect(early.score).toBe(small().debrief.score);
  expect(early.nodes.map(({ inHand }) => inHand)).toEqual(small().debrief.nodes.map(({ inHand }) => inHand));
});

test('what could be known rests on the seat: other hidden motives behind the same view change nothing', () => {
  const { game, pool } = closed();
  const node = game.nodes[0];
  if (!node) throw new Error('no node');
  const power = 'LVA';
  const { data, type } = profile(game.world, power);
  const other = data.types.find(({ id }) => id !== type.id)?.id ?? '';
  const swapped = inWorld(node.game, supposing(game.world, power, other));
  const known = knownAt(game, node);
  const seen = view(swapped, 'player');
  expect(seen).toEqual(known.seen);
  const choice = alternativeAt(game, 0, lineOf(bookOf(MOSCOW), 9), pool);
  if (!choice) throw new Error('no choice');
  const foreseen = foreseenAt(game.world.scenario, known, choice, 'x', new Map());
  expect(foreseen).not.toBeNull();
  expect(foreseenAt(game.world.scenario, { ...known, seen }, choice, 'x', new Map())).toEqual(foreseen);
});
