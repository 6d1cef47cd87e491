// The help's advice: it is read from the player's seat alone, can be carried out, and does not lose the game for a
// player who follows it.
import { expect, test } from 'vitest';
import type { Bot } from '../../src/analysis/bot.ts';
import { playBot } from '../../src/analysis/playout.ts';
import { botOf } from '../../src/analysis/roster.ts';
import { sightOf } from '../../src/analysis/sight.ts';
import { playSeed } from '../../src/analysis/simulate.ts';
import type { Advice } from '../../src/chronicle/advice/advice.ts';
import { advised } from '../../src/chronicle/advice/advised.ts';
import { answersWeighed } from '../../src/chronicle/advice/crises.ts';
import { sighted } from '../../src/chronicle/advice/sighted.ts';
import type { Timeline } from '../../src/chronicle/timeline.ts';
import type { Command } from '../../src/core/commands.ts';
import { type Game, open, positionOf, refusal, step } from '../../src/core/game.ts';
import { readCable, type SeenCable } from '../../src/core/seen.ts';
import { view } from '../../src/core/view.ts';
import type { World } from '../../src/core/world.ts';
import { swapped } from '../core/read-desk.ts';
import { commandsIn, historyCommands, scenarioOf, worldOf } from '../tools.ts';
import { bookOf } from './debrief/debriefed.ts';

const MOSCOW = 'moscow-1929';

function bot(name: string): Bot {
  const found = botOf(name, scenarioOf(MOSCOW));
  if (!found) throw new Error(`no bot: ${name}`);
  return found;
}

/** Every moment of a game at which the player could act, with the cables told until then. */
function moments({ moments: all }: Timeline): { game: Game; told: SeenCable[] }[] {
  return all.slice(0, -1).map(({ game }, at) => ({
    game,
    told: all
      .slice(0, at + 1)
      .flatMap(({ cables }) => cables.map((cable) => readCable(game, 'player', cable))),
  }));
}

test('deals on which the help used to lose the game are not lost by following it', () => {
  for (const seed of [2, 9, 26, 35]) {
    const { score, ending } = playSeed(scenarioOf(MOSCOW), bot('adviser'), seed);
    expect(score, `deal ${seed}`).toBeGreaterThanOrEqual(2000);
    expect(ending, `deal ${seed}`).not.toBe('recalled-to-moscow');
  }
});

test('whatever kind of game it is asked in, what it advises can be done, and is at most five things, none twice', () => {
  const seen = new Map<Advice['why'], number>();
  for (const [name, seed] of [
    ['history', 0],
    ['hawk', 3],
    ['lawyer', 7],
    ['random', 5],
    ['adviser', 1],
  ] as const) {
    for (const { game, told } of moments(playBot(worldOf(MOSCOW, seed), bot(name)))) {
      const found = advised(sighted(game, told));
      expect(found.length).toBeLessThanOrEqual(5);
      expect(new Set(found.map(({ act }) => JSON.stringify(act))).size).toBe(found.length);
      for (const { act, why } of found) {
        if (act !== null) expect(refusal(game, act), `${why} ${JSON.stringify(act)}`).toBeNull();
        seen.set(why, (seen.get(why) ?? 0) + 1);
      }
    }
  }
  // Over these games nearly every reason must have come up.
  expect(seen.size).toBeGreaterThanOrEqual(22);
});

test('two deals that have told the player the same are advised on alike, whichever types are behind them', () => {
  let [equal, parted] = [0, 0];
  for (let seed = 1; seed <= 8; seed++) {
    const world = worldOf(MOSCOW, seed);
    for (const power of world.partners.slice(0, 4)) {
      const other = swapped(seed, power, 0);
      const [opened, turned] = [open(world), open(other)];
      if (other === world || JSON.stringify(opened.cables) !== JSON.stringify(turned.cables)) continue;
      let [one, two] = [opened.game, turned.game];
      const told = opened.cables.map((cable) => readCable(one, 'player', cable));
      for (let steps = 0; steps < 40 && (positionOf(one).standings[power]?.intel ?? 0) < 2; steps++) {
        const first = advised(sighted(one, told));
        expect(advised(sighted(two, told))).toEqual(first);
        equal += 1;
        const command = first.find(({ act }) => act !== null)?.act ?? { do: 'wait' };
        const [after, otherwise] = [step(one, command), step(two, command)];
        if ('refusal' in after || 'refusal' in otherwise) throw new Error('what is advised is refused');
        const read = (result: typeof after): SeenCable[] =>
          result.cables.map((cable) => readCable(result.game, 'player', cable));
        if (JSON.stringify(read(after)) !== JSON.stringify(read(otherwise))) {
          parted += 1;
          break;
        }
        told.push(...read(after));
        [one, two] = [after.game, otherwise.game];
      }
    }
  }
  expect(equal).toBeGreaterThan(150);
  expect(parted).toBeGreaterThan(5);
});

test('it is made of what a bot sees, from which no game and no world can be reached', () => {
  const { game } = open(worldOf(MOSCOW, 4));
  const told = open(worldOf(MOSCOW, 4)).cables.map((cable) => readCable(game, 'player', cable));
  const seat = { ask: sightOf(game, []), scenario: scenarioOf(MOSCOW), told };
  expect(advised(seat)).toEqual(advised(sighted(game, told)));
  for (const value of Object.values({ ...seat.ask })) expect(value).not.toBe(game);
});

test('a wording that could cost a yes of more weight is not advised, and the signing is when home would allow it', () => {
  for (const seed of [2, 9]) {
    const all = moments(playBot(worldOf(MOSCOW, seed), bot('adviser')));
    for (const { game, told } of all) {
      const seat = sighted(game, told);
      for (const { why, act, power: by } of advised(seat)) {
        if (act?.do === 'call') expect(seat.ask.withheld(act.with ?? [])).toBe(false);
        if (why !== 'wish' || act?.do !== 'draft') continue;
        const lost = seat.ask
          .wording(act.clause, act.option)
          .filter(({ yes }) => yes === 'lost' || yes === 'doubtful')
          .map(({ power }) => seat.scenario.verdict.breadth[power] ?? 0);
        expect(Math.max(0, ...lost), `deal ${seed}`).toBeLessThanOrEqual(
          seat.scenario.verdict.breadth[by ?? ''] ?? 0,
        );
      }
    }
  }
});

/** History up to the first command for which this holds once permission to invite Bucharest is given, as the player saw it. */
function historyUntil(isHere: (command: Command) => boolean): ReturnType<typeof sighted> {
  let { game } = open(worldOf(MOSCOW));
  const told: SeenCable[] = [];
  for (const command of historyCommands(MOSCOW)) {
    if (isHere(command) && positionOf(game).mandate.circle.includes('ROM')) break;
    const result = step(game, command);
    if ('refusal' in result) throw new Error(`${JSON.stringify(command)}: ${result.refusal.code}`);
    game = result.game;
    told.push(...result.cables.map((cable) => readCable(game, 'player', cable)));
  }
  return sighted(game, told);
}

test('friends that a power found ready are invited by one note to it, not each by a note of its own', () => {
  const seat = historyUntil((command) => command.do === 'note' && command.power === 'POL');
  const ready = seat.ask.view.powers.flatMap(({ id, broughtBy }) => (broughtBy ? [id] : []));
  expect(ready).toEqual(expect.arrayContaining(['ROM', 'EST']));
  const advice = advised(seat);
  const notes = advice.flatMap(({ act }) => (act?.do === 'note' ? [act.power] : []));
  expect(notes).toContain('POL');
  expect(notes.filter((power) => ready.includes(power))).toEqual([]);
  expect(advice.find(({ why }) => why === 'carried')).toMatchObject({
    power: 'POL',
    powers: expect.arrayContaining(['ROM', 'EST']),
  });
});

test('the note that carries invitations waits for the wordings that its receiver may have', () => {
  const advice = advised(historyUntil(({ do: verb }) => verb === 'draft'));
  const at = (verb: string) => advice.findIndex(({ act }) => act?.do === verb);
  expect(advice[at('draft')]).toMatchObject({ power: 'POL', act: { clause: 'form', option: 'joint' } });
  expect(at('note') < 0 || at('draft') < at('note')).toBe(true);
});

test('on a crisis it names a government to which the answers make a difference', () => {
  const named = new Set<string>();
  for (const seed of [0, 2, 5])
    for (const { game, told } of moments(playBot(worldOf(MOSCOW, seed), bot('adviser')))) {
      const seat = sighted(game, told);
      for (const { why, power } of advised(seat)) {
        if (why !== 'crisis-power' || power === undefined) continue;
        const worth = answersWeighed(seat.ask.view, seat.scenario, 0).map(({ powers }) => powers[power]);
        expect(new Set(worth).size, `${seat.ask.view.dilemma?.id} ${power}`).toBeGreaterThan(1);
        named.add(`${seat.ask.view.dilemma?.id} ${power}`);
      }
    }
  expect(named.size).toBeGreaterThan(8);
});

test('nobody is to be asked what it needs whose last word named something that it has not got', () => {
  let [asked, named] = [0, 0];
  for (const seed of [0, 2, 5, 11])
    for (const { game, told } of moments(playBot(worldOf(MOSCOW, seed), bot('adviser')))) {
      const { text, powers } = { ...positionOf(game), powers: positionOf(game).standings };
      for (const { why, power } of advised(sighted(game, told))) {
        if (why !== 'need') continue;
        asked += 1;
        const said = told.findLast(
          (cable) => (cable.is === 'replied' || cable.is === 'needed') && cable.from === power,
        );
        const wish = said !== undefined && 'wish' in said ? said.wish : null;
        const lacks =
          Object.entries(wish?.text ?? {}).filter(([clause, option]) => text[clause] !== option).length +
          (wish?.circle ?? []).filter((id) => ['outside', 'informed'].includes(powers[id]?.road ?? ''))
            .length;
        if (lacks > 0) named += 1;
      }
    }
  expect([asked > 0, named]).toEqual([true, 0]);
});

test('a ratification that was promised by a day is advised at once, before anybody else has deposited', () => {
  const counted = { promised: 0, left: 0 };
  for (const { seed, days } of bookOf(MOSCOW).lines) {
    const commands = commandsIn(days.join('\n'));
    const at = commands.findIndex((one) => one.do === 'answer' && one.dilemma === 'who-first');
    if (at < 0) continue;
    const before = played(worldOf(MOSCOW, seed), commands.slice(0, at));
    for (const choice of [1, 2] as const) {
      const { game, told } = before({ do: 'answer', dilemma: 'who-first', choice });
      const { powers } = view(game, 'player');
      const isExpected = powers.some(({ deposited, handsIn }) => deposited !== null || handsIn !== null);
      if (isExpected || refusal(game, { do: 'ratify' }) !== null) continue;
      const whys = advised(sighted(game, told)).map(({ why }) => why);
      if (choice === 2) expect(whys, `deal ${seed}`).toContain('ratify');
      else expect(whys, `deal ${seed}`).not.toContain('ratify');
      counted[choice === 2 ? 'promised' : 'left'] += 1;
    }
  }
  expect(Math.min(counted.promised, counted.left)).toBeGreaterThan(3);
});

/** A game after these commands; then what one more leads to, with all that was told. */
function played(world: World, commands: readonly Command[]) {
  const opened = open(world);
  let { game } = opened;
  const told = opened.cables.map((cable) => readCable(game, 'player', cable));
  const give = (command: Command): void => {
    const next = step(game, command);
    // A line of the first day begins with a wait until that day.
    if ('refusal' in next && command.do === 'wait') return;
    if ('refusal' in next) throw new Error(JSON.stringify([command, next.refusal]));
    game = next.game;
    told.push(...next.cables.map((cable) => readCable(next.game, 'player', cable)));
  };
  for (const command of commands) give(command);
  const [start, soFar] = [game, told.length];
  return (command: Command): { game: Game; told: readonly SeenCable[] } => {
    game = start;
    told.length = soFar;
    give(command);
    return { game, told: [...told] };
  };
}
