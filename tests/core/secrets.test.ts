// What a seat may know. A player who has been told the same in two deals must see the same desk, whatever the
// governments' types are: hidden types are swapped behind an equal view.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Command } from '../../src/core/commands.ts';
import { type Game, isOver, open, positionOf, refusal, step } from '../../src/core/game.ts';
import { standing } from '../../src/core/position.ts';
import { readCable } from '../../src/core/seen.ts';
import { type View, view } from '../../src/core/view.ts';
import { iso, makeWorld, type World } from '../../src/core/world.ts';
import { acceptedOf, FIXED, walks } from '../random.ts';
import { count, historyCommands, worldOf as scenarioWorld } from '../tools.ts';
import { gameAt, madeUp, placed, played, signedBy } from './made-up.ts';
import { desk, deskText, swapped } from './read-desk.ts';

test('two deals that have told the player the same show him the same desk, whichever types are behind it', () => {
  let [moments, parted, longest] = [0, 0, 0];
  fc.assert(
    fc.property(walks(60, ['moscow-1929']), fc.nat(7), fc.nat(5), (walk, which, turn) => {
      const world = scenarioWorld('moscow-1929', walk.seed);
      const power = world.partners[which % world.partners.length] ?? '';
      const other = swapped(walk.seed, power, turn);
      if (other === world) return;
      const [opened, turned] = [open(world), open(other)];
      // If a rumour is about this power, the two deals differ before the first act.
      if (JSON.stringify(opened.cables) !== JSON.stringify(turned.cables)) return;
      let [one, two] = [opened.game, turned.game];
      let length = 0;
      for (const command of acceptedOf(walk)) {
        // From the second step on, intelligence reads the ledger itself, so nothing is left to hide.
        if ((positionOf(one).standings[power]?.intel ?? 0) >= 2) break;
        // Only a difference is worth the time to describe it.
        if (deskText(two) !== deskText(one)) expect(desk(two)).toEqual(desk(one));
        moments += 1;
        length += 1;
        const [first, second] = [step(one, command), step(two, command)];
        // As long as the reports were the same, the same commands must have been legal.
        expect('refusal' in second).toBe('refusal' in first);
        if ('refusal' in first || 'refusal' in second) break;
        const read = (result: typeof first): string =>
          JSON.stringify(result.cables.map((cable) => readCable(result.game, 'player', cable)));
        if (read(first) !== read(second)) {
          parted += 1;
          break;
        }
        one = first.game;
        two = second.game;
      }
      longest = Math.max(longest, length);
    }),
    { seed: FIXED, numRuns: count(60, 3_000) },
  );
  console.log(
    `secrets: ${moments} equal moments, ${parted} deals parted by what was told, longest ${longest}`,
  );
  expect(moments).toBeGreaterThanOrEqual(count(500, 10_000));
  expect(parted).toBeGreaterThan(0);
});

test('what a leader reports of its friends tells whether each is ready, and nothing else of its hidden type', () => {
  const commands: readonly Command[] = [
    { do: 'wait', until: '1928-12-29' },
    { do: 'note', power: 'POL' },
    { do: 'wait', until: '1929-01-11' },
    { do: 'note', power: 'POL' },
    { do: 'wait', until: '1929-02-05' },
  ];
  const told = new Map<string, { readonly types: Set<string>; readonly said: Set<string> }>();
  for (let seed = 0; seed < count(24, 400); seed++) {
    const world = scenarioWorld('moscow-1929', seed);
    let { game } = open(world);
    for (const command of commands) {
      const result = step(game, command);
      if ('refusal' in result) break;
      game = result.game;
      for (const cable of result.cables) {
        if (cable.is !== 'polled') continue;
        const { day, ...said } = readCable(game, 'player', cable);
        const key = `${cable.power} ${cable.ready}`;
        const row = told.get(key) ?? { types: new Set(), said: new Set() };
        told.set(key, row);
        row.types.add(world.profiles[cable.power]?.type.id ?? '');
        row.said.add(JSON.stringify(said));
      }
    }
  }
  for (const [key, { said }] of told) expect([...said], key).toHaveLength(1);
  // Some answers are given by more than one type; only for those is the test meaningful.
  expect([...told.values()].filter(({ types }) => types.size > 1).length).toBeGreaterThan(0);
});

/** A game continued with these commands, and what the player reads at every moment of it. */
function readThrough(world: World, from: Game, commands: readonly Command[]): string[] {
  let game = from;
  return commands.map((command) => {
    const result = step(game, command);
    if ('refusal' in result) return JSON.stringify(result.refusal);
    game = result.game;
    const told = result.cables.map((cable) => readCable(game, 'player', cable));
    const { view: seenView, ...rest } = desk(game) as { view: View };
    return JSON.stringify([
      told,
      { ...seenView, verbs: [...seenView.verbs] },
      rest,
      iso(world, seenView.day),
    ]);
  });
}

test('neither an answer to a crisis nor what comes of it later tells which mind took it how', () => {
  const plain = scenarioWorld('moscow-1929');
  const { scenario } = plain;
  let told = 0;
  for (const dilemma of scenario.dilemmas) {
    for (const [index, { effects, later }] of dilemma.answers.entries()) {
      const minds = new Set([
        ...Object.keys(effects.byType ?? {}),
        ...Object.keys(later?.effects.byType ?? {}),
      ]);
      for (const power of minds) {
        const types = scenario.partners.find(({ id }) => id === power)?.types ?? [];
        const seen = types.map(({ id }) => {
          const world = makeWorld(scenario, 0, { [power]: id });
          const asked = { ...positionOf(open(world).game), dilemma: { id: dilemma.id, since: 0 } };
          const game = gameAt(world, { ...asked, confidence: 6000, attention: 3 });
          const afterDays = later?.afterDays ?? 1;
          return readThrough(world, game, [
            { do: 'answer', dilemma: dilemma.id, choice: index + 1 },
            { do: 'wait', until: iso(world, afterDays) },
            // How soon an answer may be expected depends on trust: it must not reveal the effect of the
            // paper.
            ...world.partners.map((to): Command => ({ do: 'sound', power: to })),
            { do: 'wait', until: iso(world, afterDays + 7) },
            ...world.partners.map((to): Command => ({ do: 'note', power: to })),
          ]);
        });
        told += seen.length;
        for (const other of seen.slice(1))
          expect(other.slice(0, 2), dilemma.id).toEqual(seen[0]?.slice(0, 2));
        // Soundings reveal types, so only the stated day of an answer is compared.
        const due = seen.map((all) => all.slice(-8).map((one) => one.match(/"replyDue":[^,]*/g)));
        for (const other of due.slice(1)) expect(other, dilemma.id).toEqual(due[0]);
      }
    }
  }
  expect(told).toBeGreaterThan(50);
});

test('C11: how undecided deputies will vote shows nowhere before a talk shortly before the vote or the vote tells it', () => {
  const world = scenarioWorld('moscow-1929');
  const commands = historyCommands('moscow-1929');
  const days = world.scenario.rules.chamber.putOffDays;
  const parted: string[] = [];
  let early = 0;
  for (const power of Object.keys(world.undecided)) {
    for (const lobbies of [true, false]) {
      const other = {
        ...world,
        undecided: { ...world.undecided, [power]: -5000 },
      };
      let [one, two] = [open(world).game, open(other).game];
      const talk: Command = { do: 'lobby', power };
      let told = false;
      let talked = 0;
      const left = [...commands];
      for (let command = left.shift(); command !== undefined; command = left.shift()) {
        const { bill } = standing(positionOf(one), power);
        const [now, from] = [positionOf(one).day, (bill ?? 0) - days];
        const tells = bill !== null && now >= from;
        // One talk as soon as there is a bill, and one as soon as a talk tells.
        const talks = lobbies && refusal(one, talk) === null && (tells || talked === 0);
        if (talks) left.unshift(command);
        else if (lobbies && bill !== null && command.do === 'wait' && now < from) {
          const until = iso(world, from);
          if ((command.until ?? until) > until) {
            left.unshift(command);
            command = { do: 'wait', until };
          }
        }
        const first = step(one, talks ? talk : command);
        const second = step(two, talks ? talk : command);
        if ('refusal' in first || 'refusal' in second) throw new Error(`refused: ${command.do}`);
        const heard = (result: typeof first): string =>
          JSON.stringify(result.cables.map((cable) => readCable(result.game, 'player', cable)));
        [one, two] = [first.game, second.game];
        talked += talks ? 1 : 0;
        early += talks && !tells ? 1 : 0;
        told = heard(first) !== heard(second);
        if (told) {
          const by = first.cables.some((cable) => 'power' in cable && cable.power === power) ? power : '';
          parted.push(`${by} ${talks ? 'talk' : first.cables.find(({ is }) => is.startsWith('bill'))?.is}`);
          expect(talks && !tells, power).toBe(false);
          break;
        }
        if (deskText(two) !== deskText(one)) expect(desk(two)).toEqual(desk(one));
      }
      expect(told, power).toBe(true);
    }
  }
  expect(early).toBeGreaterThan(3);
  expect(parted.filter((one) => one.endsWith(' talk'))).toHaveLength(5);
  expect(parted.filter((one) => / bill/.test(one))).toHaveLength(5);
});

test('H12: what undecided members at home will add shows nowhere before a request is decided', () => {
  const world = scenarioWorld('moscow-1929');
  const { home } = world.scenario;
  const dealt = (adds: number, key: string): World => {
    const undecided = { inHistory: { [key]: adds }, wordings: [-5_000, 0], chairs: [-5_000, 0], sources: [] };
    return { ...world, scenario: { ...world.scenario, home: { ...home, ask: { ...home.ask, undecided } } } };
  };
  const parted: string[] = [];
  for (const key of ['form=joint', 'recital=existing', 'ROM', 'EST']) {
    let [one, two] = [open(dealt(0, key)).game, open(dealt(-5_000, key)).game];
    let equal = 0;
    for (const command of historyCommands('moscow-1929')) {
      if (deskText(two) !== deskText(one)) expect(desk(two)).toEqual(desk(one));
      equal += 1;
      const [first, second] = [step(one, command), step(two, command)];
      if ('refusal' in first || 'refusal' in second) throw new Error(`refused: ${command.do}`);
      const heard = (result: typeof first): string =>
        JSON.stringify(result.cables.map((cable) => readCable(result.game, 'player', cable)));
      [one, two] = [first.game, second.game];
      if (heard(first) === heard(second)) continue;
      parted.push(`${key} ${command.do}`);
      break;
    }
    expect(equal, key).toBeGreaterThan(5);
  }
  // In history all four are asked for in one sitting, each by an act of its own.
  expect(parted).toEqual(['form=joint ask', 'recital=existing ask', 'ROM ask', 'EST ask']);
});

describe('what may be done is the same whatever a government really is', () => {
  const types = [
    { id: 'plain', historical: true },
    { id: 'cold', favourPerMille: 300, linkage: { allPerMille: -1000 } },
    { id: 'fond', favourPerMille: 2800 },
    { id: 'deaf', favourPerMille: 0 },
  ];

  test('a second favour, however soon the first is forgotten there', () => {
    const refused = (type: string): unknown[] => {
      const world = madeUp({ ALF: { favour: true, types } }, 0, { ALF: type });
      let { game } = played(world, { do: 'favour', power: 'ALF' });
      const seen: unknown[] = [];
      while (!isOver(game)) {
        seen.push([positionOf(game).day, refusal(game, { do: 'favour', power: 'ALF' })]);
        const result = step(game, { do: 'wait', until: iso(world, positionOf(game).day + 1) });
        if ('refusal' in result) throw new Error(result.refusal.code);
        game = result.game;
      }
      return seen;
    };
    const plain = refused('plain');
    for (const type of ['cold', 'fond', 'deaf']) expect(refused(type)).toEqual(plain);
    // Ten points, one a week from the first Monday after six weeks.
    expect(plain[104]).toEqual([104, { code: 'favoured-already', power: 'ALF' }]);
    expect(plain[105]).toEqual([105, null]);
  });

  test('an accession by consent: a founder is known by his government’s habit', () => {
    const asked = (type: string, linkage: number): unknown => {
      const world = madeUp({ ALF: { linkage: { BET: linkage }, types } }, 0, { ALF: type });
      const signed = placed(world, signedBy(world, 9, ['ALF', 'GAM'], { join: 'consent' }));
      return refusal(gameAt(world, signed), { do: 'note', power: 'BET' });
    };
    for (const type of ['plain', 'cold']) {
      expect(asked(type, 3), type).toBeNull();
      expect(asked(type, -3), type).toEqual({ code: 'consent-withheld', power: 'ALF' });
    }
  });
});

test('what is believed is moved by what is heard, and by nothing else', () => {
  const world = scenarioWorld('moscow-1929', 3);
  let { game } = open(world);
  const give = (command: Command): void => {
    const result = step(game, command);
    if ('refusal' in result) throw new Error(result.refusal.code);
    game = result.game;
  };
  const before = view(game, 'player').powers.map(({ beliefs }) => beliefs);
  give({ do: 'wait', until: '1929-01-02' });
  expect(view(game, 'player').powers.map(({ beliefs }) => beliefs)).toEqual(before);
  give({ do: 'sound', power: 'POL' });
  const after = view(game, 'player').powers;
  expect(after.find(({ id }) => id === 'POL')?.beliefs).not.toEqual(before[0]);
  expect(after.slice(1).map(({ beliefs }) => beliefs)).toEqual(before.slice(1));
  expect(positionOf(game).standings.POL?.beliefs.reduce((sum, one) => sum + one, 0)).toBe(1000);
});
