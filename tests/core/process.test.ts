// The chart decides what may be done. If any line of any `on` is removed, the verb must disappear from the
// legal commands in that state and from the command line (the buttons: tests/desk/verbs.test.tsx); and every
// transition of the chart is taken by some game.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { getShortestPaths } from 'xstate/graph';
import { accepted } from '../../src/cli/play.ts';
import { dayOf as dayIn } from '../../src/core/calendar.ts';
import { type Command, isVerb, VERBS } from '../../src/core/commands.ts';
import { type Game, isOver, open, positionOf, refusal, step, worldOf } from '../../src/core/game.ts';
import { commandsWith, conceivable, legalCommands } from '../../src/core/legal-commands.ts';
import type { Position } from '../../src/core/position.ts';
import type { ProcessSnapshot, process } from '../../src/core/process.ts';
import type { ProcessEvent } from '../../src/core/process-rules.ts';
import { STAGES } from '../../src/core/stages.ts';
import { standpointOf } from '../../src/core/standpoint.ts';
import { possible } from '../../src/core/view-what-if.ts';
import type { World } from '../../src/core/world.ts';
import { absurd, acceptedOf, FIXED, take, walks } from '../random.ts';
import { count, historyCommands, worldOf as scenarioWorld } from '../tools.ts';
import { LINES, type Line, MARKING, taken, WAYS, without } from './charts.ts';
import { gameAt, madeUp, placed, signedBy } from './made-up.ts';

const awaited = (): boolean => true;

type Standings = NonNullable<Parameters<typeof placed>[2]>;

const AGREED = { road: 'agreed', contact: 0, formalReplies: 1 } as const;
const WAITING = { road: 'waiting', contact: 0, formalReplies: 1 } as const;

const CALLED = { guests: ['ALF', 'GAM'], seats: ['ALF', 'GAM'], reservations: [] } as const;

/** A table at which Alf, who misses Bet, has his hat in his hand, and Gam stays; there is also a crisis on the desk. */
const tableOf = (world: World, change: Partial<Position> = {}, powers: Standings = {}): Position =>
  placed(
    world,
    {
      day: 3,
      table: { ...CALLED, hour: 13, leaving: 'ALF', words: null },
      attention: 3,
      ...change,
    },
    { ALF: WAITING, GAM: AGREED, BET: { ...AGREED, road: 'noted' }, ...powers },
  );

/** One step from its end: confidence at the line of recall, and every warning read. */
const SHAKY = { confidence: 1001, warned: [0, 1] } as const;

const CRISIS = {
  id: 'fog',
  place: 'ford',
  from: '1929-01-07',
  always: true,
  answers: [{ effects: {} }, { effects: {} }],
  sources: ['invented'],
};

/** Moments that games of the shipped scenarios rarely reach, in a made-up scenario. */
function rareMoments(): Game[] {
  const world = madeUp({
    ALF: { absent: { BET: 40 }, favour: true },
    GAM: { linkage: { ALF: 1, BET: 1 } },
    OBS: { leansOn: { ALF: 2 } },
    events: { dilemmas: [CRISIS] },
    home: { mandate: { options: { aim: ['peace'] } } },
  });
  const wires = [{ due: 3, evening: false, about: 'ALF', to: 'BET' }];
  const dilemma = { id: 'fog', since: 3 };
  const hours = (half: 'evening' | 'night', change: Partial<Position> = {}, powers: Standings = {}): Game =>
    gameAt(world, tableOf(world, change, powers), { table: { [half]: 'guestLeaving' } });
  // Nobody walks out, and Gam has named a reservation.
  const reservations = [{ power: 'GAM', name: 'fear', trust: 100, unmet: 0, price: 0, met: false }] as const;
  const seats = ['GAM'];
  const heard = { guests: ['ALF', 'GAM'], seats, hour: 12, leaving: null, words: 1, reservations };
  const dear = { ...heard, reservations: [{ ...reservations[0], price: 100 }] };
  const reserved = (half: 'evening' | 'night', change: Partial<Position> = {}): Game =>
    gameAt(world, tableOf(world, { table: heard, ...change }), { table: { [half]: 'reservations' } });
  const signed = placed(
    world,
    { day: 20, ...signedBy(world, 9, ['ALF', 'GAM']), attention: 3, ...SHAKY },
    {
      ALF: { road: 'signed', contact: 0, signed: 9, bill: 80 },
      GAM: { road: 'deposited', contact: 0, signed: 9, deposited: 18 },
    },
  );
  return [
    hours('evening', { dilemma }),
    hours('evening', { wires }),
    hours('evening', SHAKY),
    hours('night', { dilemma }),
    hours('night', SHAKY),
    // Once Alf has left, the guests who stay are heard, after the night's telegrams.
    hours('night', {
      table: { ...CALLED, hour: 13, leaving: 'ALF', words: 1 },
    }),
    hours('evening', {}, { GAM: { road: 'withdrawn' } }),
    hours('night', {}, { GAM: { road: 'withdrawn' } }),
    reserved('evening'),
    reserved('night'),
    reserved('evening', { dilemma }),
    reserved('night', { dilemma }),
    reserved('evening', { ...SHAKY, table: dear }),
    reserved('night', { ...SHAKY, table: dear }),
    gameAt(world, signed),
  ];
}

/** Whether the game is in this state of the chart, or in a substate of it. */
function isIn(game: Game, path: string): boolean {
  let value: unknown = game.snapshot.value;
  for (const name of path.split('.')) {
    if (value === name) value = undefined;
    else if (typeof value === 'object' && value !== null && name in value) value = Reflect.get(value, name);
    else return false;
  }
  return true;
}

const nameOf = ({ path, event }: Line): string => `${path}: ${event}`;

const VERB_LINES = LINES.filter(({ event }) => isVerb(event));

/** For every line of a verb a game in its state in which the verb is legal. */
const GAMES: ReadonlyMap<string, Game> = (() => {
  const found = new Map<string, Game>();
  const look = (game: Game): void => {
    const left = VERB_LINES.filter((line) => !found.has(nameOf(line)) && isIn(game, line.path));
    if (left.length === 0) return;
    const legal = new Set<string>(legalCommands(game).map((command) => command.do));
    for (const line of left) if (legal.has(line.event)) found.set(nameOf(line), game);
  };
  for (const game of rareMoments()) look(game);
  fc.assert(
    fc.property(walks(60), (walk) => {
      look(take(walk, look));
    }),
    { seed: FIXED, numRuns: 40 },
  );
  return found;
})();

/** The same moment of a game, under another chart. */
function under(machine: typeof process, { snapshot }: Game): Game {
  return { snapshot: machine.resolveState({ value: snapshot.value, context: snapshot.context }) };
}

/** The legal commands that the command line lists with its answer. */
function listedByTheCommandLine(game: Game): readonly { readonly do: string }[] {
  return accepted({ world: worldOf(game), moments: [{ command: null, game, cables: [] }] }, []).legal;
}

describe('the chart decides', () => {
  test('there is a game for every line of the chart', () => {
    expect(VERB_LINES.map(nameOf).filter((name) => !GAMES.has(name))).toEqual([]);
    console.log(
      `chart: ${VERB_LINES.length} lines of verbs, ${LINES.length} in all, ${WAYS.length} transitions`,
    );
  });

  test.each(VERB_LINES.map((line) => [nameOf(line), line] as const))(
    'without the line “%s” the verb is gone',
    (name, line) => {
      const game = GAMES.get(name);
      if (!game) throw new Error(name);
      const has = (commands: readonly { readonly do: string }[]): boolean =>
        commands.some((command) => command.do === line.event);
      const cut = under(without(line), game);
      expect([has(legalCommands(game)), has(possible(game).map(({ command }) => command))]).toEqual([
        true,
        true,
      ]);
      expect([has(legalCommands(cut)), has(possible(cut).map(({ command }) => command))]).toEqual([
        false,
        false,
      ]);
      const [command] = legalCommands(game).filter((one) => one.do === line.event);
      if (!command) throw new Error(name);
      const result = step(cut, command);
      expect('refusal' in result && result.game === cut).toBe(true);
      expect([has(listedByTheCommandLine(game)), has(listedByTheCommandLine(cut))]).toEqual([true, false]);
      // No other verb disappears with it.
      const others = (of: Game): string[] =>
        legalCommands(of).flatMap((one) => (one.do === line.event ? [] : [JSON.stringify(one)]));
      expect(others(cut)).toEqual(others(game));
    },
  );
});

/** The legal commands at this moment as events of the chart; time passes only if it ends a night. */
function eventsOf(game: Game): ProcessEvent[] {
  return legalCommands(game).flatMap((command): ProcessEvent[] => {
    if (command.do !== 'wait') return [{ type: command.do, command } as ProcessEvent];
    const atTable = standpointOf(game.snapshot).phase === 'table';
    return atTable ? [{ type: 'wait', until: positionOf(game).day + 1, toDesk: false, awaited }] : [];
  });
}

/** The transitions that XState's graph utilities find from a moment: those of the shortest path to every state. */
function waysFrom(start: Game): string[] {
  const from = under(MARKING, start);
  const paths = getShortestPaths(MARKING, {
    fromState: from.snapshot,
    events: (snapshot) =>
      snapshot.status === 'done' ? [] : eventsOf({ snapshot: snapshot as ProcessSnapshot }),
    // Moments are distinguished by the state of the chart, the seats, and what is left to do.
    serializeState: (snapshot, event) => {
      const { day, attention, table } = positionOf({ snapshot: snapshot as ProcessSnapshot });
      return JSON.stringify([snapshot.value, day, attention, table?.seats, event?.type]);
    },
    limit: 5_000,
  });
  return paths.flatMap(({ steps }) => {
    let game = from;
    return steps.flatMap(({ event }) => {
      // A path begins with the event that starts a machine, which has happened already.
      if (String(event.type) === 'xstate.init') return [];
      const next = taken(game, event as ProcessEvent);
      game = next.game;
      return next.ways;
    });
  });
}

/** The transitions that a list of commands takes from the opening. */
function waysAlong(world: World, commands: readonly Command[]): string[] {
  const all: string[] = [];
  let game = open(world, MARKING).game;
  const give = (event: ProcessEvent): void => {
    const next = taken(game, event);
    game = next.game;
    all.push(...next.ways);
  };
  for (const command of commands) {
    if (isOver(game)) break;
    if (command.do !== 'wait') {
      give({ type: command.do, command } as ProcessEvent);
      continue;
    }
    const until =
      command.until === undefined ? world.calendar.lastDay : (dayIn(world.calendar, command.until) ?? 0);
    const toDesk = command.until === undefined;
    do give({ type: 'wait', until, toDesk, awaited });
    while (!toDesk && !isOver(game) && positionOf(game).day < until);
  }
  return all;
}

test('every transition is taken by history, by a random game, or on a path that the graph of the chart finds', () => {
  const by = new Map<string, string>();
  const note = (ways: readonly string[], how: string): void => {
    for (const way of ways) if (!by.has(way)) by.set(way, how);
  };
  // The opening transition is taken before a game is returned.
  note(['unopened on open 0'], 'history');
  note(waysAlong(scenarioWorld('moscow-1929'), historyCommands('moscow-1929')), 'history');
  for (const game of rareMoments()) note(waysFrom(game), 'graph');
  fc.assert(
    fc.property(walks(80), (walk) => {
      note(waysAlong(scenarioWorld(walk.scenario, walk.seed), acceptedOf(walk)), 'random');
    }),
    { seed: FIXED, numRuns: count(60, 2_000) },
  );
  const counts = ['history', 'graph', 'random'].map(
    (how) => `${[...by.values()].filter((one) => one === how).length} ${how}`,
  );
  console.log(`transitions: ${by.size} of ${WAYS.length} (${counts.join(', ')})`);
  expect(WAYS.filter((way) => !by.has(way))).toEqual([]);
});

test('at rare moments too, a crisis at the table among them, the chart takes what the predicate allows', () => {
  let [asked, allowed] = [0, 0];
  for (const game of [...rareMoments(), ...GAMES.values()]) {
    for (const command of [...conceivable(game), ...absurd(worldOf(game))]) {
      if (command.do === 'wait') continue;
      asked += 1;
      const legal = refusal(game, command) === null;
      if (legal) allowed += 1;
      const can = game.snapshot.can({ type: command.do, command } as ProcessEvent);
      expect(can, `${JSON.stringify(game.snapshot.value)}: ${JSON.stringify(command)}`).toBe(legal);
    }
  }
  console.log(`chart and predicate at rare moments: asked ${asked} times, ${allowed} of them allowed`);
  expect(allowed).toBeGreaterThan(100);
});

test('a crisis is answered while reservations are heard; they stay as they are, unless the answer ends the affair', () => {
  const moments = rareMoments().filter(
    (game) =>
      standpointOf(game.snapshot).stages.includes('reservations') && positionOf(game).dilemma !== null,
  );
  expect(moments).toHaveLength(2);
  for (const game of moments) {
    const answered = step(game, { do: 'answer', dilemma: 'fog', choice: 2 });
    if ('refusal' in answered) throw new Error(answered.refusal.code);
    expect(positionOf(answered.game)).toMatchObject({ dilemma: null, table: positionOf(game).table });
    expect(standpointOf(answered.game.snapshot).stages).toEqual(['reservations']);
  }
  const ended = rareMoments().flatMap((game) => {
    const result = step(game, { do: 'settle', power: 'GAM' });
    return 'cables' in result && isOver(result.game) ? [result.cables.at(-1)?.is] : [];
  });
  expect(ended).toEqual(['ended', 'ended']);
});

test('a command that no state knows is refused with a reason of the state, whatever it is about', () => {
  let asked = 0;
  const ask = (game: Game): void => {
    const { verbs } = standpointOf(game.snapshot);
    for (const command of [
      ...commandsWith(VERBS, worldOf(game), positionOf(game)),
      ...absurd(worldOf(game)),
    ]) {
      if (verbs.has(command.do)) continue;
      asked += 1;
      expect(refusal(game, command)).toEqual({ code: expect.stringMatching(/^[a-z-]+$/) });
      expect(step(game, command).game).toBe(game);
    }
  };
  for (const game of new Set(GAMES.values())) ask(game);
  expect(asked).toBeGreaterThan(500);
});

test('a reader is shown every state by name, and the act that it belongs to', () => {
  for (const game of GAMES.values()) {
    const { stages, phase } = standpointOf(game.snapshot);
    expect(stages.length).toBe(phase === 'ratification' || phase === 'sunset' ? 3 : 1);
    for (const stage of stages) expect(STAGES).toContain(stage);
  }
});

test('a counter-proposal, and nothing else, opens the act of that name; a table that breaks up returns to its act', () => {
  let [entered, returned] = [0, 0];
  fc.assert(
    fc.property(walks(60), (walk) => {
      let before = 'proposal';
      take(walk, (was, _, result) => {
        if ('refusal' in result) return;
        const phase = standpointOf(was.snapshot).phase;
        const now = standpointOf(result.game.snapshot).phase;
        if (phase === 'proposal' || phase === 'counterproposal') before = phase;
        const countered = result.cables.some(
          (cable) => cable.is === 'replied' && cable.answer === 'countered',
        );
        if (phase === 'proposal' && now === 'counterproposal') {
          entered += 1;
          expect(countered).toBe(true);
        }
        if (phase === 'proposal' && now === 'proposal') expect(countered).toBe(false);
        if (phase === 'table' && (now === 'proposal' || now === 'counterproposal')) {
          returned += 1;
          expect([before, 'counterproposal']).toContain(now);
        }
        // An act is never announced together with the end.
        const ends = result.cables.findIndex(({ is }) => is === 'ended');
        if (ends > 0) expect(result.cables.slice(ends - 2, ends).some(({ is }) => is === 'act')).toBe(false);
      });
    }),
    { seed: FIXED, numRuns: count(60, 2_000) },
  );
  console.log(`acts: ${entered} counter-proposals, ${returned} tables that broke up`);
  expect(entered).toBeGreaterThan(10);
});
