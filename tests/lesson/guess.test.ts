// What a player or a class has done at the stops: points, hints, hands. Nothing is scored where the sources
// settle nothing.
import { expect, test } from 'vitest';
import {
  atStop,
  changedAt,
  type Guess,
  halvesAt,
  handsIn,
  mostHands,
  NOTHING_YET,
  raised,
  readGuess,
  scoreOf,
} from '../../src/lesson/guess.ts';
import { lessonOf, MOSCOW } from './given.ts';

const STOPS = lessonOf(MOSCOW).stops;
const settled = STOPS.filter(({ dispute }) => dispute === undefined);
const [first, second] = settled;
const open = STOPS.find(({ dispute }) => dispute !== undefined);
if (first === undefined || second === undefined || open === undefined) throw new Error('too few stops');

const answered = (guess: Guess, stop: typeof first, chosen: string, hinted = false): Guess =>
  changedAt(guess, stop, { chosen, hinted, answered: true });

test('what was done is a point, with a hint half of one, and anything else none', () => {
  let guess = answered(NOTHING_YET, first, first.done);
  expect(scoreOf(guess, STOPS)).toEqual({ halves: 2, of: 1 });
  guess = answered(guess, second, second.done, true);
  expect(scoreOf(guess, STOPS)).toEqual({ halves: 3, of: 2 });
  const wrong = second.answers.find(({ id }) => id !== second.done)?.id ?? '';
  expect(scoreOf(answered(guess, second, wrong), STOPS)).toEqual({ halves: 2, of: 2 });
});

test('where the sources settle nothing, nothing is counted for or against', () => {
  for (const { id } of open.answers) {
    const guess = answered(NOTHING_YET, open, id);
    expect(halvesAt(guess, open)).toBeNull();
    expect(scoreOf(guess, STOPS)).toEqual({ halves: 0, of: 0 });
  }
});

test('an answer that is only marked is not counted yet', () => {
  expect(scoreOf(changedAt(NOTHING_YET, first, { chosen: first.done }), STOPS).of).toBe(0);
});

test('hands go up and down and never below none; of two that are level neither leads', () => {
  let guess = raised(NOTHING_YET, first, 'a', -1);
  expect(handsIn(atStop(guess, first))).toBe(0);
  for (const answer of ['a', 'b', 'b']) guess = raised(guess, first, answer, 1);
  expect(mostHands(atStop(guess, first))).toBe('b');
  guess = raised(guess, first, 'a', 1);
  expect(mostHands(atStop(guess, first))).toBeNull();
  expect(handsIn(atStop(guess, first))).toBe(4);
  expect(handsIn(atStop(guess, second))).toBe(0);
});

test('what was kept is read again as it was, and anything else is none', () => {
  const guess = { ...raised(answered(NOTHING_YET, first, first.done, true), second, second.done, 1), at: 2 };
  const text = JSON.stringify(guess);
  expect(readGuess(text, STOPS)).toEqual(guess);
  expect(readGuess(JSON.stringify({ ...guess, at: STOPS.length }), STOPS)).toMatchObject({
    at: STOPS.length,
  });
  const without = STOPS.filter(({ id }) => id !== second.id);
  for (const other of [
    '',
    'null',
    text.slice(1),
    JSON.stringify({ ...guess, at: STOPS.length + 1 }),
    JSON.stringify({ ...guess, at: -1 }),
    JSON.stringify(changedAt(guess, first, { chosen: 'no-such-answer' })),
    JSON.stringify(raised(guess, first, 'no-such-answer', 1)),
    text.replace(/:1\b/, ':0.5'),
  ])
    expect(readGuess(other, STOPS), other).toBeNull();
  expect(readGuess(text, without)).toBeNull();
});
