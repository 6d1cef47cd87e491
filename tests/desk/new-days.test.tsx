// What an act or a vote did to a day that the player had been told, and what a kept day earned, stands on the tape.
import { expect, test } from 'vitest';
import history from '../../scenarios/moscow-1929/history.despatch?raw';
import type { Cable } from '../../src/core/cables.ts';
import { readTape, sceneOf } from '../../src/desk/tape/tape-words.ts';
import { paperOf } from '../../src/strings/cable-words.ts';
import { deskAfter, wordsOf } from './given.ts';

const until = (day: string): string => history.slice(0, history.indexOf(day));

/** The papers that came with the last command, as title and text. */
function lastPapers(line: string): string[] {
  const made = deskAfter(line);
  const last = made.present.timeline.value.moments.length - 1;
  return readTape(made.present, wordsOf(made))
    .filter(({ moment, joined }) => moment === last && !joined)
    .map(({ paper }) => [paper.title, paper.text].filter((part) => part !== null).join(': '));
}

test('an act that brings a vote forward tells its old day and its new one, once and in its own paper', () => {
  const papers = lastPapers(`${until('1929-02-18')}1929-02-18 lobby POL`);
  expect(papers).toHaveLength(1);
  expect(papers[0]).toMatch(
    /^You talk to members .*The vote in the Sejm moves from \d+ Mar to \d+ (Feb|Mar)\.$/,
  );
});

test('a deposit that waits for that of an ally is told with its old day, its new one, and the ally', () => {
  const made = deskAfter('1928-12-22');
  const { world } = made.present.timeline.value;
  const scene = sceneOf(world, made.present.iso);
  const cable: Cable = { is: 'moved', power: 'POL', was: 64, until: 67, ally: 'ROM', day: 60 };
  const paper = paperOf(wordsOf(made), scene, cable);
  expect(paper?.title).toBe('Poland will deposit later');
  expect(paper?.text).toBe(
    'The deposit of Poland moves from 22 Feb to 25 Feb: it waits for that of Romania.',
  );
});

test('a signing by the named day says that the day was kept and what that earns', () => {
  const kept = lastPapers(`${until('1929-02-08')}1929-02-09 deadline | sign`);
  expect(kept.join('\n')).toMatch(
    /The named day is kept: The text is signed by the day you named: trust of .*Poland.* up to \+12\. Where such a day is resented, trust falls\./,
  );
  const none = lastPapers(`${until('1929-02-08')}1929-02-09 sign`);
  expect(none.join('\n')).not.toMatch(/named day|day you named/);
});
