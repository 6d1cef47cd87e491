// The smallest scenario is a whole game: its history begins on the opening day and reaches its ending.

import { expect, test } from 'vitest';
import { historyOf, unroll } from '../../src/chronicle/autoplay.ts';
import { play } from '../../src/chronicle/play.ts';
import { resultOf } from '../../src/chronicle/result.ts';
import { begin } from '../../src/chronicle/timeline.ts';
import { historyCommands, worldOf } from '../tools.ts';

const WORLD = worldOf('two-powers');

test('a history that begins on the opening day is played from that day on', () => {
  const commands = historyCommands('two-powers');
  expect(commands[0]).toEqual({ do: 'wait', until: WORLD.scenario.calendar.firstDay });
  expect(play(WORLD, commands).stopped).toBeNull();
  expect(unroll(begin(WORLD), commands).stopped).toBeNull();
});

test('Upmark counters for one text, all three sign it on 13 March, and both banks are bound in the end', () => {
  const timeline = historyOf(WORLD);
  if (!timeline) throw new Error('no history');
  const { replies, powers, pairs, ending, score } = resultOf(timeline);
  expect(replies.map(({ date, from, answer }) => `${date} ${from} ${answer}`)).toEqual([
    '1929-03-05 LOW agreed',
    '1929-03-07 UPL countered',
    '1929-03-13 UPL agreed',
  ]);
  expect(replies[1]?.wants).toEqual({ text: { form: 'joint' }, circle: [] });
  expect(powers.UPL).toMatchObject({ signed: '1929-03-13', deposited: '1929-03-22' });
  expect(pairs).toHaveLength(3);
  expect({ ending, score }).toEqual({ ending: 'both-banks', score: 9394 });
});
