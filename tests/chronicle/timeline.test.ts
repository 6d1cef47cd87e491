// Timelines, replayed history and results: the state of a game between two commands.
import { expect, test } from 'vitest';
import { historyOf, unroll } from '../../src/chronicle/autoplay.ts';
import { makeLog } from '../../src/chronicle/log.ts';
import { play } from '../../src/chronicle/play.ts';
import { resultOf } from '../../src/chronicle/result.ts';
import {
  advance,
  advanceAtMost,
  begin,
  canUndo,
  commandsOf,
  gameOf,
  isFinished,
  latest,
  tapeOf,
  upTo,
} from '../../src/chronicle/timeline.ts';
import { stopsTheDesk } from '../../src/core/cables.ts';
import { fingerprintOf } from '../../src/core/fingerprint.ts';
import { positionOf } from '../../src/core/game.ts';
import { iso } from '../../src/core/world.ts';
import { madeUp } from '../core/made-up.ts';
import { historyCommands, SCENARIOS, worldOf } from '../tools.ts';

test.each(SCENARIOS)(
  'history of %s, watched despatch by despatch, ends as history played at a stretch',
  (id) => {
    const world = worldOf(id);
    const watched = unroll(begin(world), historyCommands(id));
    expect(watched.stopped).toBeNull();
    const { lastDay } = world.scenario.calendar;
    const played = play(world, [...historyCommands(id), { do: 'wait', until: lastDay }]);
    expect(fingerprintOf(gameOf(watched.timeline))).toBe(fingerprintOf(gameOf(played.timeline)));
    expect(tapeOf(watched.timeline)).toEqual(tapeOf(played.timeline));
    expect(resultOf(watched.timeline)).toEqual(resultOf(played.timeline));
  },
);

test('a wait at whose table the affair ends that very day is kept so that it can be played again', () => {
  // Alf waits for Bet and cannot accept a table without him; an empty one costs all confidence.
  const world = madeUp({
    ALF: { premium: 9, linkage: { BET: 50 } },
    home: { warnBelow: [], atOnce: { emptyTable: -60 } },
  });
  const { timeline: called } = play(world, [
    { do: 'note', power: 'ALF' },
    { do: 'note', power: 'BET' },
    { do: 'wait', until: '1929-01-17' },
    { do: 'sign', with: ['ALF'] },
  ]);
  expect(latest(called).cables.at(-2)).toMatchObject({ is: 'leaving', power: 'ALF' });
  for (const next of [
    advance(called, { do: 'wait' }),
    advance(called, { do: 'wait', until: '1929-03-01' }),
    advanceAtMost(called, '1929-03-01'),
  ]) {
    if ('refusal' in next) throw new Error(next.refusal.code);
    const ended = gameOf(next.timeline);
    expect([isFinished(next.timeline), positionOf(ended).day]).toEqual([
      true,
      positionOf(gameOf(called)).day,
    ]);
    const again = play(world, commandsOf(next.timeline));
    expect(again.stopped).toBeNull();
    expect(fingerprintOf(gameOf(again.timeline))).toBe(fingerprintOf(ended));
  }
});

test.each(SCENARIOS)('history of %s can be taken over at any moment of it', (id) => {
  const history = historyOf(worldOf(id));
  if (!history) throw new Error('no history');
  for (const [index, moment] of history.moments.entries()) {
    const taken = upTo(history, index + 1);
    expect(latest(taken)).toBe(moment);
    const again = play(worldOf(id), makeLog(taken).commands);
    expect(again.stopped).toBeNull();
    expect(fingerprintOf(gameOf(again.timeline))).toBe(fingerprintOf(moment.game));
  }
});

test('watched history runs past no despatch: what stops it came on the evening on which a wait began, or on its last day', () => {
  const history = historyOf(worldOf('moscow-1929'));
  if (!history) throw new Error('no history');
  let stops = 0;
  for (const [index, { command, game, cables }] of history.moments.entries()) {
    const before = history.moments[index - 1];
    if (command?.do !== 'wait' || before === undefined) continue;
    const ends = [positionOf(before.game).day, positionOf(game).day];
    const days = cables.filter(stopsTheDesk).map(({ day }) => day);
    expect(days.filter((day) => !ends.includes(day))).toEqual([]);
    if (days.length > 0) stops += 1;
  }
  expect(stops).toBeGreaterThan(80);
});

test('a scenario without a history has none to watch', () => {
  expect(historyOf(worldOf('moscow-1929'), 'no-such-line')).toBeNull();
});

test('a history that the rules refuse stops at its place', () => {
  const { stopped, timeline } = unroll(begin(worldOf('moscow-1929')), [
    { do: 'wait', until: '1929-01-01' },
    { do: 'register' },
    { do: 'publish' },
  ]);
  expect(stopped).toMatchObject({ index: 1, refusal: { code: 'not-signed' } });
  expect(commandsOf(timeline).length).toBeGreaterThan(0);
  expect(isFinished(timeline)).toBe(false);
});

test('a wait is kept with the day that it reached', () => {
  const opening = begin(worldOf('moscow-1929'));
  const { timeline } = advance(opening, { do: 'wait' });
  const today = iso(timeline.world, positionOf(gameOf(timeline)).day);
  expect(commandsOf(timeline)).toEqual([{ do: 'wait', until: today }]);
  const far = advanceAtMost(opening, '1929-07-24');
  expect(commandsOf(far.timeline)).toEqual([{ do: 'wait', until: today }]);
});

test('an act is taken back freely; a wait has shown something that was not known', () => {
  const opening = begin(worldOf('moscow-1929'));
  expect(canUndo(opening)).toBe(false);
  const { timeline: noted } = advance(opening, { do: 'note', power: 'POL' });
  expect(canUndo(noted)).toBe(true);
  expect(canUndo(advance(noted, { do: 'wait' }).timeline)).toBe(false);
});

test('what has told something cannot be taken back: a sounding, a minute, a consent withdrawn', () => {
  const opening = begin(worldOf('moscow-1929'));
  const sounded = advance(opening, { do: 'sound', power: 'POL' }).timeline;
  expect(canUndo(sounded)).toBe(false);
  expect(canUndo(advance(opening, { do: 'ask', power: 'ROM' }).timeline)).toBe(false);
  const commands = historyCommands('moscow-1929');
  const signing = commands.findIndex((command) => command.do === 'sign' && command.with === undefined);
  const eve = play(worldOf('moscow-1929'), commands.slice(0, signing)).timeline;
  const { timeline: turned } = advance(eve, { do: 'draft', clause: 'entry', option: 'onsign' });
  expect(tapeOf(turned).some((cable) => cable.is === 'replied' && cable.answer === 'withdrawn')).toBe(true);
  expect(canUndo(turned)).toBe(false);
});

test('a finished game bears no further command', () => {
  const history = historyOf(worldOf('two-powers'));
  if (!history) throw new Error('no history');
  expect(isFinished(history)).toBe(true);
  expect(advance(history, { do: 'wait' })).toMatchObject({ timeline: history, refusal: { code: 'over' } });
});

test('the result of a game that goes on has no ending, and names the player and every partner', () => {
  const { ending, powers, commands, verdict, score } = resultOf(begin(worldOf('moscow-1929')));
  expect(ending).toBeNull();
  expect(commands).toBe(0);
  expect(Object.keys(powers)).toEqual(['EST', 'FIN', 'LTU', 'LVA', 'PER', 'POL', 'ROM', 'SOV', 'TUR']);
  expect(Object.values(verdict).reduce((sum, one) => sum + one, 0)).toBe(score);
});

test('the five verdicts of history sum to its score, and its doubtful facts are named', () => {
  const history = historyOf(worldOf('moscow-1929'));
  if (!history) throw new Error('no history');
  const { verdict, score, disputed } = resultOf(history);
  expect(Object.values(verdict).reduce((sum, one) => sum + one, 0)).toBe(score);
  expect(disputed).toContain('FIN.acceded');
  expect(disputed).toContain('SOV.deposited');
});
