// What could be known when an act was left out: an omission that lasts is judged as one.
import { expect, test } from 'vitest';
import { alternativeAt, foreseenAt, knownAt } from '../../../src/analysis/debrief/foreseeing.ts';
import { playedGame } from '../../../src/analysis/debrief/played-game.ts';
import { linesFor, poolFor } from '../../../src/analysis/debrief/pool.ts';
import type { DatedAct } from '../../../src/analysis/line.ts';
import { play, withoutRefused } from '../../../src/analysis/search/track.ts';
import { worldOf } from '../../tools.ts';
import { bookOf, commandsOfLine } from './debriefed.ts';
import { blunders, lineOf } from './plants.ts';

const MOSCOW = 'moscow-1929';
const world = worldOf(MOSCOW, 0);
const pool = poolFor(world, linesFor(world, bookOf(MOSCOW)));
const NOTE = { day: 0, command: { do: 'note', power: 'POL' } } as const;

/** What the note promised on the first day of a game in which the player waited then. */
function promised(acts: readonly DatedAct[]) {
  const given = withoutRefused(play(world, acts));
  const game = playedGame({ scenario: world.scenario, seed: 0, commands: commandsOfLine(world, given) });
  const place = game.nodes.findIndex(
    (node, at) => at > 0 && node.day === 0 && game.nodes[at + 1]?.acts === node.acts,
  );
  const node = game.nodes[place];
  if (node === undefined) throw new Error('the first day has no wait');
  const choice = alternativeAt(game, place, given.toSpliced(node.acts, 0, NOTE), pool);
  if (choice === null) throw new Error('no choice');
  const foreseen = foreseenAt(world.scenario, knownAt(game, node), choice, 'x', new Map());
  return { omitted: choice.omitted, foreseen };
}

/** The same game without any note to the main power. */
function neverPromised() {
  const never = blunders(bookOf(MOSCOW), [0]).find(({ name }) => name.endsWith('no note to the main power'));
  return promised(never?.acts ?? []);
}

test('an act that was never given is judged as never given: nothing that follows the wait makes up for it', () => {
  const { omitted, foreseen } = neverPromised();
  expect(omitted).toEqual([NOTE]);
  expect(foreseen?.mean).toBeGreaterThan(1000);
  expect(foreseen?.better).toBeGreaterThan(750);
});

test('an act that was given later is judged by the days of the delay alone', () => {
  const line = lineOf(bookOf(MOSCOW), 0).filter(
    ({ command }) => command.do !== 'note' || command.power !== 'POL',
  );
  const { omitted, foreseen } = promised([...line, { ...NOTE, day: 3 }].toSorted((a, b) => a.day - b.day));
  expect(omitted).toEqual([]);
  // A few days cost much less than the whole game would without the note.
  expect(foreseen?.mean).toBeLessThan((neverPromised().foreseen?.mean ?? 0) / 2);
});
