// Each bot stays in character in every deal.
import { describe, expect, test } from 'vitest';
import { answersByBelief } from '../../src/analysis/bots/answering.ts';
import { Notebook } from '../../src/analysis/bots/notebook.ts';
import { despatchActs } from '../../src/analysis/line.ts';
import { playBot } from '../../src/analysis/playout.ts';
import { botOf } from '../../src/analysis/roster.ts';
import { play, until } from '../../src/analysis/search/track.ts';
import { sightOf } from '../../src/analysis/sight.ts';
import { commandsOf, gameOf, type Timeline, tapeOf } from '../../src/chronicle/timeline.ts';
import { dayOf } from '../../src/core/calendar.ts';
import type { Command, Verb } from '../../src/core/commands.ts';
import { open, positionOf } from '../../src/core/game.ts';
import { scenarioOf, worldOf } from '../tools.ts';

const MOSCOW = 'moscow-1929';
const SEEDS = [0, 2, 7];

function games(name: string): Timeline[] {
  const bot = botOf(name, scenarioOf(MOSCOW));
  if (!bot) throw new Error(`no bot: ${name}`);
  return SEEDS.map((seed) => playBot(worldOf(MOSCOW, seed), bot));
}

const all = (timelines: readonly Timeline[]): Command[] => timelines.flatMap(commandsOf);

function given<V extends Verb>(commands: readonly Command[], verb: V): Extract<Command, { do: V }>[] {
  return commands.filter((command): command is Extract<Command, { do: V }> => command.do === verb);
}

const powersIn = (commands: readonly Command[]): string[] =>
  [...new Set(commands.flatMap((command) => ('power' in command ? [command.power] : [])))].sort();

test('the stonewaller writes to those it may write to, twice at least, and never moves', () => {
  for (const timeline of games('stonewaller')) {
    const commands = commandsOf(timeline);
    expect(given(commands, 'draft')).toEqual([]);
    expect(given(commands, 'ask')).toEqual([]);
    expect(powersIn(given(commands, 'note'))).toEqual(['LTU', 'POL']);
    expect(given(commands, 'note').filter(({ power }) => power === 'POL').length).toBeGreaterThan(1);
  }
});

test('the bilateralist knows one power, and no common table', () => {
  const commands = all(games('bilateralist'));
  expect(powersIn(commands)).toEqual(['POL']);
  expect(new Set(given(commands, 'draft').map(({ clause, option }) => `${clause}=${option}`))).toEqual(
    new Set(['form=bilateral']),
  );
});

test('the publicist prints whatever it may and binds itself in public', () => {
  for (const timeline of games('publicist')) {
    const commands = commandsOf(timeline);
    expect(given(commands, 'publish').length).toBeGreaterThan(1);
    expect(given(commands, 'commit').length).toBeGreaterThan(0);
  }
});

test('the hawk offers what home likes best, and presses', () => {
  for (const timeline of games('hawk')) {
    const commands = commandsOf(timeline);
    expect(given(commands, 'press').length).toBeGreaterThan(1);
    expect(given(commands, 'draft')).toContainEqual({ do: 'draft', clause: 'terr', option: 'claims' });
    expect(powersIn(given(commands, 'note'))).toEqual(['POL']);
  }
});

test('the one who begins with the small ones writes to the main power last', () => {
  let writtenTo = 0;
  for (const timeline of games('balticFirst')) {
    const notes = given(commandsOf(timeline), 'note').map(({ power }) => power);
    const main = notes.indexOf('POL');
    if (main >= 0) writtenTo += 1;
    for (const small of ['LVA', 'EST', 'LTU']) {
      expect(notes).toContain(small);
      if (main >= 0) expect(notes.indexOf(small)).toBeLessThan(main);
    }
  }
  expect(writtenTo).toBeGreaterThan(0);
});

test('the lawyer begins with the best instrument that it may offer', () => {
  for (const timeline of games('lawyer')) {
    const commands = commandsOf(timeline);
    const first = commands.findIndex(({ do: verb }) => verb === 'note');
    const drafts = given(commands.slice(0, first), 'draft').map(({ option }) => option);
    expect(drafts).toEqual(expect.arrayContaining(['step', 'geneva', 'consult']));
  }
});

describe.each(['yielder', 'yielder-all', 'historian'])('the %s', (name) => {
  const timelines = games(name);

  test('asks permission before it grants: nothing is done behind the back of those at home', () => {
    for (const timeline of timelines)
      expect(tapeOf(timeline).filter(({ is }) => is === 'breached')).toEqual([]);
  });

  test('invites whom the main power wants beside it, and signs with it in two deals of three at least', () => {
    let withTheMain = 0;
    for (const timeline of timelines) {
      const notes = given(commandsOf(timeline), 'note').map(({ power }) => power);
      expect(notes).toEqual(expect.arrayContaining(['ROM', 'LVA', 'EST']));
      const signed = tapeOf(timeline).find((cable) => cable.is === 'signed');
      if (signed?.is === 'signed' && signed.powers.includes('POL')) withTheMain += 1;
    }
    expect(withTheMain).toBeGreaterThanOrEqual(2);
  });

  test('sounds a power before its first note where an unprepared note costs trust', () => {
    let notes = 0;
    for (const timeline of timelines) {
      const commands = commandsOf(timeline);
      for (const cold of ['ROM', 'FIN']) {
        const note = commands.findIndex((c) => c.do === 'note' && c.power === cold);
        if (note < 0) continue;
        notes += 1;
        const sounded = commands.findIndex((c) => c.do === 'sound' && c.power === cold);
        expect(sounded >= 0 && sounded < note).toBe(true);
      }
    }
    expect(notes).toBeGreaterThan(0);
  });
});

test('only the yielder that wants all asks those who are left to accede', () => {
  const after = (name: string): Command[] =>
    games(name).flatMap((timeline) => {
      const commands = commandsOf(timeline);
      const last = commands.map(({ do: verb }) => verb).lastIndexOf('sign');
      return given(commands.slice(last), 'note');
    });
  expect(after('yielder')).toEqual([]);
  expect(powersIn(after('yielder-all'))).toEqual(expect.arrayContaining(['FIN', 'PER', 'TUR']));
});

test('the historian puts to one sitting what would all be granted', () => {
  const bot = botOf('historian', scenarioOf(MOSCOW));
  if (!bot) throw new Error('no bot');
  const played = Array.from({ length: 12 }, (_, seed) => playBot(worldOf(MOSCOW, seed), bot));
  const sittings = all(played).filter((command) => command.do === 'ask' && 'for' in command);
  expect(sittings.length).toBeGreaterThan(5);
  for (const tape of played.map(tapeOf))
    for (const cable of tape) if (cable.is === 'asked') expect(cable.granted).toBe(true);
});

test('the historian reports, ratifies after others and registers', () => {
  const signed = games('historian').filter((timeline) => tapeOf(timeline).some(({ is }) => is === 'signed'));
  expect(signed.length).toBeGreaterThanOrEqual(2);
  for (const timeline of signed) {
    const verbs = new Set(commandsOf(timeline).map(({ do: verb }) => verb));
    for (const verb of ['publish', 'ask', 'report', 'ratify', 'register', 'lobby'] as const)
      expect(verbs).toContain(verb);
    const tape = tapeOf(timeline);
    const own = tape.findIndex((cable) => cable.is === 'deposited' && cable.power === 'SOV');
    const others = tape.slice(0, own).filter((cable) => cable.is === 'deposited');
    expect(others.length).toBeGreaterThan(0);
  }
});

test('chance draws every verb there is but giving up', () => {
  const bot = botOf('random', scenarioOf(MOSCOW));
  if (!bot) throw new Error('no bot');
  const commands = all(Array.from({ length: 12 }, (_, seed) => playBot(worldOf(MOSCOW, seed), bot)));
  const verbs = new Set(commands.map(({ do: verb }) => verb));
  expect(verbs.size).toBeGreaterThan(14);
  expect(verbs).not.toContain('withdraw');
});

describe('a crisis that governments take by their minds', () => {
  const world = worldOf(MOSCOW);
  const comes = dayOf(world.calendar, '1929-05-22') ?? 0;
  const brief = { scenario: world.scenario, chance: () => 0, dateOf: String };

  function answered(sure: Record<string, string>, reserve: number): number | null {
    const acts = despatchActs(world, 'history') ?? [];
    const before = acts.filter(({ day }) => day < comes);
    const game = until(world, play(world, before).marks.at(-1) ?? open(world).game, comes);
    const sight = sightOf(game, []);
    expect(sight.view.dilemma?.id).toBe('convention');
    const powers = sight.view.powers.map((power) => ({
      ...power,
      beliefs: power.beliefs.map((belief) => ({
        ...belief,
        perMille: sure[power.id] === undefined ? belief.perMille : belief.type === sure[power.id] ? 1000 : 0,
      })),
    }));
    const told = { ...sight, view: { ...sight.view, powers, confidence: 4000 } };
    const command = answersByBelief({ reserve })(brief, new Notebook())({
      ...told,
      legalWith: sight.legalWith,
      first: sight.first,
    });
    return command?.do === 'answer' ? command.choice : null;
  }

  test('is answered by what is believed of them', () => {
    expect(answered({ POL: 'bloc' }, 0)).toBe(2);
    expect(answered({ POL: 'respect' }, 0)).toBe(3);
    expect(answered({ POL: 'stall' }, 0)).toBe(3);
  });

  test('is answered by what costs nothing at home where confidence is to be kept', () => {
    expect(answered({ POL: 'bloc' }, 9000)).toBe(1);
  });
});

test('the historian is not recalled', () => {
  for (const timeline of games('historian'))
    expect(positionOf(gameOf(timeline)).confidence).toBeGreaterThan(scenarioOf(MOSCOW).home.recallBelow);
});
