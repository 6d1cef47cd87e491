// The searcher and its book: the same line for the same numbers, never a forbidden verb, nothing that a
// replay contradicts.
import { describe, expect, test } from 'vitest';
import { chance } from '../../src/analysis/chance.ts';
import { type DatedAct, despatchActs } from '../../src/analysis/line.ts';
import {
  actsOf,
  daysOf,
  emptyBook,
  lineFor,
  parseBook,
  printBook,
  withLine,
} from '../../src/analysis/search/book.ts';
import { changed, isBanned } from '../../src/analysis/search/changes.ts';
import { dealKinds } from '../../src/analysis/search/kinds.ts';
import { search } from '../../src/analysis/search/searcher.ts';
import { play, type Track } from '../../src/analysis/search/track.ts';
import { parseDespatch } from '../../src/chronicle/notation.ts';
import { play as replay } from '../../src/chronicle/play.ts';
import { advance, gameOf } from '../../src/chronicle/timeline.ts';
import type { Command } from '../../src/core/commands.ts';
import { fingerprintOf } from '../../src/core/fingerprint.ts';
import { positionOf } from '../../src/core/game.ts';
import type { World } from '../../src/core/world.ts';
import { scenarioOf, worldOf } from '../tools.ts';

const SMALL = worldOf('two-powers', 3);
const MOSCOW = worldOf('moscow-1929', 2);

function history(world: World): readonly DatedAct[] {
  const acts = despatchActs(world, 'history');
  if (!acts) throw new Error('no history');
  return acts;
}

const bare = ({ marks, last, ...rest }: Track): unknown => ({
  ...rest,
  marks: marks.map(fingerprintOf),
  last: fingerprintOf(last),
});

test('a line that is played from where it departs comes to the same as one played from the opening', () => {
  const means = { chance: chance('departures'), book: [history(MOSCOW)], banned: new Set<never>() };
  let track = play(MOSCOW, history(MOSCOW));
  for (let tries = 0; tries < 60; tries++) {
    const line = changed(track, means);
    if (!line) continue;
    const next = play(MOSCOW, line, track);
    if (tries % 6 === 0) expect(bare(next)).toEqual(bare(play(MOSCOW, line)));
    track = next;
  }
});

test('changes keep the days of a line in order and inside the calendar', () => {
  const means = { chance: chance('order'), book: [history(MOSCOW)], banned: new Set<never>() };
  const track = play(MOSCOW, history(MOSCOW));
  let made = 0;
  for (let tries = 0; tries < 300; tries++) {
    const line = changed(track, means);
    if (!line) continue;
    made += 1;
    const days = line.map(({ day }) => day);
    expect(days).toEqual(days.toSorted((a, b) => a - b));
    for (const day of days) expect(day >= 0 && day < MOSCOW.calendar.lastDay).toBe(true);
    expect(line).not.toEqual(track.acts);
  }
  expect(made).toBeGreaterThan(150);
});

test('a day for the signature is drawn among those in reach, the last of them without its date', () => {
  const means = { chance: chance('days'), book: [], banned: new Set<never>() };
  const deadline: DatedAct = { day: 40, command: { do: 'deadline' } };
  const track = play(MOSCOW, [{ day: 9, command: { do: 'note', power: 'POL' } }, deadline]);
  const named = new Set<string>();
  for (let tries = 0; tries < 4_000; tries++)
    for (const { day, command } of changed(track, means) ?? [])
      if (command.do === 'deadline' && day === 40) named.add(command.on ?? 'the last');
  const on = (day: number): string => `1929-02-0${day}`;
  expect([...named].sort()).toEqual([1, 2, 3, 4, 5, 6, 7].map(on).concat('the last'));
});

test('crises that a line leaves to silence are answered too, each with every answer', () => {
  const means = { chance: chance('answers'), book: [], banned: new Set<never>() };
  const silent = history(MOSCOW).filter(({ command }) => command.do !== 'answer');
  const track = play(MOSCOW, silent);
  const met = positionOf(track.last).answered.map(({ id }) => id);
  expect(met.length).toBeGreaterThan(0);
  const tried = new Set<string>();
  for (let tries = 0; tries < 4_000; tries++) {
    const line = changed(track, means) ?? [];
    if (line.length !== silent.length + 1) continue;
    for (const { command } of line)
      if (command.do === 'answer') tried.add(`${command.dilemma} ${command.choice}`);
  }
  for (const id of met) {
    const answers = MOSCOW.dilemmas.find((dilemma) => dilemma.id === id)?.answers.length ?? 0;
    for (let choice = 2; choice <= answers; choice++) expect(tried).toContain(`${id} ${choice}`);
  }
});

test('a power that may not be approached is addressed in no way', () => {
  const banned = new Set(['POL']);
  const to = (command: Command): boolean => isBanned(command, banned);
  expect(to({ do: 'note', power: 'POL' })).toBe(true);
  expect(to({ do: 'ask', for: 'POL' })).toBe(true);
  expect(to({ do: 'inform', powers: ['FIN', 'POL'] })).toBe(true);
  expect(to({ do: 'note', power: 'LTU' })).toBe(false);
  expect(to({ do: 'sign' })).toBe(false);
  const found = search([MOSCOW], { book: [history(MOSCOW)], banned: ['POL'], games: 30, draw: 1, heat: 250 });
  expect(found.acts.filter(({ command }) => to(command))).toEqual([]);
});

describe('a search on a small world', () => {
  const start = play(SMALL, history(SMALL)).score;
  const asked = { book: [history(SMALL)], banned: [], games: 300, draw: 1, heat: 250 } as const;
  const found = search([SMALL], asked);

  test('finds more than it began with, and the same at every run', () => {
    expect(found.score).toBeGreaterThan(start);
    expect(search([SMALL], asked)).toEqual(found);
    expect(search([SMALL], { ...asked, draw: 2 }).acts).not.toEqual(found.acts);
  });

  test('gives a line that the rules allow act by act and that scores what was said', () => {
    const track = play(SMALL, found.acts);
    expect(track.given.every((given) => given)).toBe(true);
    expect(track.score).toBe(found.score);
  });

  test('keeps no act that the line does as well without', () => {
    for (const place of found.acts.keys())
      expect(play(SMALL, found.acts.toSpliced(place, 1)).score).toBeLessThan(found.score);
  });

  test('never uses a verb that it was denied, even where the book does', () => {
    const without = search([SMALL], { ...asked, book: [found.acts], banned: ['publish', 'ask', 'note'] });
    const verbs = without.acts.map(({ command }) => command.do);
    expect(verbs.filter((verb) => ['publish', 'ask', 'note'].includes(verb))).toEqual([]);
    expect(without.score).toBeLessThan(found.score);
  });
});

describe('a search on several deals', () => {
  const deals = [3, 4, 5].map((seed) => worldOf('two-powers', seed));
  const asked = { book: [history(SMALL)], banned: [], games: 200, draw: 1, heat: 250 } as const;
  const found = search(deals, asked);
  const meanOf = (acts: readonly DatedAct[]): number =>
    Math.trunc(deals.reduce((sum, world) => sum + play(world, acts).score, 0) / deals.length);

  test('gives one line, with its mean on them, better than the one it began with', () => {
    expect(found.score).toBe(meanOf(found.acts));
    expect(found.score).toBeGreaterThan(meanOf(history(SMALL)));
    expect(search(deals, asked)).toEqual(found);
  });

  test('drops what is refused on each of them, and keeps what one of them allows', () => {
    const given = deals.map((world) => play(world, found.acts).given);
    for (const place of found.acts.keys()) expect(given.some((each) => each[place])).toBe(true);
  });

  test('no deal is none', () => {
    expect(() => search([], asked)).toThrow('needs a deal');
  });
});

describe('kinds of deals', () => {
  const kinds = dealKinds(scenarioOf('moscow-1929'), ['POL', 'ROM']);

  test('are all that the types of the powers make, each with as many deals, all of that kind', () => {
    const count = (power: string): number => MOSCOW.profiles[power]?.data.types.length ?? 0;
    expect(kinds).toHaveLength(count('POL') * count('ROM'));
    for (const { types, seeds } of kinds) {
      expect(new Set(seeds).size).toBe(16);
      for (const seed of seeds) {
        const { profiles } = worldOf('moscow-1929', seed);
        expect({ POL: profiles.POL?.type.id, ROM: profiles.ROM?.type.id }).toEqual(types);
      }
    }
  });

  test('tell apart nothing where no power is named', () => {
    const all = Array.from({ length: 96 }, (_, place) => 2000 + place);
    expect(dealKinds(scenarioOf('moscow-1929'), [])).toEqual([{ types: {}, seeds: all }]);
  });
});

describe('the book', () => {
  const line = {
    seed: 2,
    without: [],
    score: play(MOSCOW, history(MOSCOW)).score,
    days: daysOf(MOSCOW, history(MOSCOW)),
  };

  test('a line comes out of it as it went in, and replays to the same game', () => {
    const book = parseBook(printBook(withLine(emptyBook(scenarioOf('moscow-1929')), line)));
    const kept = book && lineFor(book, 2, []);
    expect(kept && actsOf(MOSCOW, kept)).toEqual(history(MOSCOW));
    const parsed = parseDespatch(line.days.join('\n'));
    if ('faults' in parsed) throw new Error(JSON.stringify(parsed.faults));
    const track = play(MOSCOW, history(MOSCOW));
    const given = parsed.despatch.commands.filter((command) => command.do === 'wait').length;
    expect(given).toBeGreaterThan(5);
    const only = track.acts.filter((_, index) => track.given[index]);
    const again = replay(MOSCOW, daysToCommands(daysOf(MOSCOW, only)));
    expect(again.stopped).toBeNull();
    const ended = advance(again.timeline, { do: 'wait', until: '1929-07-24' }).timeline;
    expect(fingerprintOf(gameOf(ended))).toBe(fingerprintOf(track.last));
  });

  test('a better line takes the place of the old one, and bans have lines of their own', () => {
    const empty = emptyBook(scenarioOf('moscow-1929'));
    const both = withLine(withLine(empty, line), { ...line, without: ['publish'], score: 1 });
    const better = withLine(both, { ...line, score: 9999 });
    expect(better.lines).toHaveLength(2);
    expect(lineFor(better, 2, [])?.score).toBe(9999);
    expect(lineFor(better, 2, ['publish'])?.score).toBe(1);
    expect(lineFor(better, 2, ['press'])).toBeNull();
    expect(lineFor(better, 3, [])).toBeNull();
  });

  test('is written as the repository formats it, short lists on one line and long ones a day a line', () => {
    const short = { seed: 1, without: ['press'], score: 5, days: ['1928-12-20  publish'] };
    const text = printBook(withLine(withLine(emptyBook(scenarioOf('moscow-1929')), line), short));
    expect(text).toContain(
      '\n      "without": ["press"],\n      "score": 5,\n      "days": ["1928-12-20  publish"]\n',
    );
    expect(text).toContain('\n      "days": [\n        "1928-12-29  note POL | note LTU",\n');
    expect(JSON.parse(text)).toEqual(parseBook(text));
  });

  test('text that is not a book of lines is not read as one', () => {
    for (const text of [
      '',
      '{}',
      '[]',
      'null',
      '{"format":"litvinov-protocol/lines@1","digest":"","lines":[{}]}',
    ])
      expect(parseBook(text)).toBeNull();
  });
});

function daysToCommands(days: readonly string[]) {
  const parsed = parseDespatch(days.join('\n'));
  if ('faults' in parsed) throw new Error(JSON.stringify(parsed.faults));
  return parsed.despatch.commands;
}
