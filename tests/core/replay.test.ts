// A game is its log: replayed, or undone and repeated, it is the same game; a branch leaves its trunk
// unchanged; and a state survives JSON without loss.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { makeLog } from '../../src/chronicle/log.ts';
import { parseDespatch, printDespatch } from '../../src/chronicle/notation.ts';
import { play } from '../../src/chronicle/play.ts';
import {
  advance,
  begin,
  commandsOf,
  gameOf,
  latest,
  type Timeline,
  tapeOf,
  undo,
  upTo,
} from '../../src/chronicle/timeline.ts';
import { readGame } from '../../src/chronicle/written-game.ts';
import type { Command } from '../../src/core/commands.ts';
import { canonicalJson, fingerprint, fingerprintOf } from '../../src/core/fingerprint.ts';
import { worldOf as playedIn, positionOf } from '../../src/core/game.ts';
import { chosen, FIXED, freeze, lead, type Walk, walks } from '../random.ts';
import { count, historyCommands, SCENARIOS, worldOf } from '../tools.ts';

function timelineOf(walk: Walk): Timeline {
  let timeline = begin(worldOf(walk.scenario, walk.seed));
  lead(
    walk,
    () => gameOf(timeline),
    (command) => {
      timeline = advance(timeline, command).timeline;
    },
  );
  return timeline;
}

/** Whether both lists hold the same objects: what is shared and frozen needs no second look. */
const isSame = <T>(some: readonly T[], others: readonly T[]): boolean =>
  some.length === others.length && some.every((one, place) => one === others[place]);

const prints = (timeline: Timeline): string[] => timeline.moments.map(({ game }) => fingerprintOf(game));

test('every beginning of a log, played from the opening, gives the state that the game was in', () => {
  let beginnings = 0;
  fc.assert(
    fc.property(walks(60), fc.nat(), (walk, part) => {
      const live = timelineOf(walk);
      const commands = commandsOf(live);
      const lengths = new Set([1, 2, 3].map((n) => (part * n) % (commands.length + 1)));
      const printAt = (timeline: Timeline, length: number): string =>
        fingerprintOf(gameOf(upTo(timeline, length + 1)));
      const whole = play(playedIn(gameOf(live)), commands);
      expect(whole.stopped).toBeNull();
      for (const length of [...lengths, commands.length]) {
        beginnings += 1;
        expect(printAt(whole.timeline, length)).toBe(printAt(live, length));
      }
      // What is replayed without the rest is no different.
      const [length = 0] = lengths;
      const short = play(playedIn(gameOf(live)), commands.slice(0, length));
      expect(short.stopped).toBeNull();
      expect(short.timeline.moments).toHaveLength(length + 1);
      expect(printAt(short.timeline, length)).toBe(printAt(live, length));
    }),
    { seed: FIXED, numRuns: count(30, 10_000) },
  );
  console.log(`replay: ${beginnings} beginnings of logs played again, all as they were`);
});

test('a move taken back and given again is the same move', () => {
  fc.assert(
    fc.property(walks(40), (walk) => {
      const live = timelineOf(walk);
      const { command } = latest(live);
      if (command === null) return;
      for (const { game } of live.moments) freeze(positionOf(game));
      const back = undo(live);
      expect(isSame(back.moments, live.moments.slice(0, -1))).toBe(true);
      const { timeline: again } = advance(back, command);
      expect(isSame(again.moments.slice(0, -1), back.moments)).toBe(true);
      expect(fingerprintOf(gameOf(again))).toBe(fingerprintOf(gameOf(live)));
      expect(tapeOf(again)).toEqual(tapeOf(live));
    }),
    { seed: FIXED, numRuns: count(30, 10_000) },
  );
});

test('nothing is taken back before the opening', () => {
  const opening = begin(worldOf('two-powers'));
  expect(undo(undo(opening))).toEqual(opening);
  expect(upTo(opening, -3)).toEqual(opening);
});

test('a branch never changes its trunk', () => {
  let branches = 0;
  fc.assert(
    fc.property(walks(40), fc.nat(), fc.array(fc.nat(1_000_000), { maxLength: 20 }), (walk, at, choices) => {
      const trunk = timelineOf(walk);
      // A change in place throws from here on.
      for (const { game } of trunk.moments) freeze(positionOf(game));
      const moments = [...trunk.moments];
      let branch = upTo(trunk, 1 + (at % trunk.moments.length));
      const length = branch.moments.length;
      for (const choice of choices) branch = advance(branch, chosen(gameOf(branch), choice)).timeline;
      expect(isSame(trunk.moments, moments)).toBe(true);
      expect(isSame(branch.moments.slice(0, length), moments.slice(0, length))).toBe(true);
      branches += 1;
    }),
    { seed: FIXED, numRuns: count(30, 10_000) },
  );
  console.log(`branches: ${branches}, no trunk changed`);
});

test('a refused command leaves the timeline as it was, the same object', () => {
  const opening = begin(worldOf('moscow-1929'));
  const result = advance(opening, { do: 'register' });
  expect(result.timeline).toBe(opening);
});

test('a state that went through JSON has the same fingerprint, after every command', () => {
  let states = 0;
  fc.assert(
    fc.property(walks(40), (walk) => {
      for (const { game } of timelineOf(walk).moments) {
        states += 1;
        const position = positionOf(game);
        const copy: unknown = JSON.parse(JSON.stringify(position));
        expect(copy).toEqual(position);
        expect(fingerprint(copy)).toBe(fingerprint(position));
      }
    }),
    { seed: FIXED, numRuns: count(15, 2_000) },
  );
  console.log(`JSON: ${states} states, all with the same fingerprint`);
});

test.each(SCENARIOS)('the history of %s is the same told directly and through a log as text', (id) => {
  const world = worldOf(id);
  let live = begin(world);
  let told = begin(world);
  for (const command of historyCommands(id)) {
    const direct = advance(live, command);
    // The first line of a history may have the opening day.
    if ('refusal' in direct) continue;
    live = direct.timeline;
    const text: string = JSON.stringify(makeLog(advance(told, command).timeline));
    const parsed = readGame(text);
    if ('fault' in parsed) throw new Error(JSON.stringify(parsed.fault));
    const played = play(world, parsed.commands);
    expect(played.stopped).toBeNull();
    told = played.timeline;
    expect(fingerprintOf(gameOf(told))).toBe(parsed.fingerprint);
  }
  expect(prints(told)).toEqual(prints(live));
  expect(tapeOf(told)).toEqual(tapeOf(live));
});

/** As in a despatch: consecutive waits are merged, and there is none for the opening day. */
function merged(commands: readonly Command[], opening: string): Command[] {
  const kept = commands.filter(
    (command, index) => !(command.do === 'wait' && commands[index + 1]?.do === 'wait'),
  );
  return kept[0]?.do === 'wait' && kept[0].until === opening ? kept.slice(1) : kept;
}

/** Each game is printed at the end and at so many earlier moments: to play it takes most of the time. */
const LOGS_OF_A_GAME = 8;

test('a log printed as despatches and read again is the same log', () => {
  let logs = 0;
  const same = (walk: Walk, live: Timeline): void => {
    const { firstDay } = live.world.scenario.calendar;
    const tags = { Scenario: walk.scenario, Seed: `${walk.seed}`, Odd: 'a "quoted" \\ [tag] ; 💥' };
    const text = printDespatch({ tags, commands: commandsOf(live) }, firstDay);
    const parsed = parseDespatch(text);
    if ('faults' in parsed) throw new Error(`${text}\n${JSON.stringify(parsed.faults)}`);
    expect(parsed.despatch.tags).toEqual(tags);
    expect(merged(parsed.despatch.commands, firstDay)).toEqual(merged(commandsOf(live), firstDay));
    expect(printDespatch(parsed.despatch, firstDay)).toBe(text);
    const again = play(playedIn(gameOf(live)), parsed.despatch.commands);
    expect(again.stopped).toBeNull();
    expect(fingerprintOf(gameOf(again.timeline))).toBe(fingerprintOf(gameOf(live)));
    logs += 1;
  };
  fc.assert(
    fc.property(walks(50), fc.nat(), (walk, part) => {
      const live = timelineOf(walk);
      const { length } = live.moments;
      const earlier = Array.from({ length: LOGS_OF_A_GAME - 1 }, (_, n) => 1 + ((part * (n + 1)) % length));
      for (const moments of new Set([...earlier, length])) same(walk, upTo(live, moments));
    }),
    { seed: FIXED, numRuns: count(10, 14_500) },
  );
  expect(logs).toBeGreaterThanOrEqual(count(50, 100_000));
  console.log(`despatches: ${logs} logs printed, read and played again`);
});

test('equal data has an equal fingerprint whatever the order of its keys, and other data another', () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 4 }), (value) => {
      const turned = (data: unknown): unknown => {
        if (Array.isArray(data)) return data.map(turned);
        if (typeof data !== 'object' || data === null) return data;
        return Object.fromEntries(
          Object.entries(data)
            .reverse()
            .map(([key, inner]) => [key, turned(inner)]),
        );
      };
      expect(canonicalJson(turned(value))).toBe(canonicalJson(value));
      expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
    }),
    { seed: FIXED, numRuns: count(300, 20_000) },
  );
});
