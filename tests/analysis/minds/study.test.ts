// The hidden types of finished games: where they mattered and what would have told them, each compared with
// games played for the purpose.
import { describe, expect, test } from 'vitest';
import { mindsOf } from '../../../src/analysis/minds/study.ts';
import { playBot } from '../../../src/analysis/playout.ts';
import { botOf } from '../../../src/analysis/roster.ts';
import { replayed } from '../../../src/analysis/what-if/replayed.ts';
import { actsOf, actsWith, cameTo, typesOf } from '../../../src/analysis/what-if/what-if.ts';
import { historyOf } from '../../../src/chronicle/autoplay.ts';
import { isLikeliest } from '../../../src/chronicle/dealt-types.ts';
import { begin, gameOf, type Timeline } from '../../../src/chronicle/timeline.ts';
import type { ActCommand } from '../../../src/core/commands.ts';
import { positionOf, step, worldOf as worldOfGame } from '../../../src/core/game.ts';
import { makeWorld, profile } from '../../../src/core/world.ts';
import { worldOf } from '../../tools.ts';

function history(): Timeline {
  const found = historyOf(worldOf('moscow-1929'));
  if (found === null) throw new Error('no history');
  return found;
}

function byBot(name: string, seed: number): Timeline {
  const world = worldOf('moscow-1929', seed);
  const bot = botOf(name, world.scenario);
  if (bot === null) throw new Error(`no bot ${name}`);
  return playBot(world, bot);
}

const GAMES: readonly (readonly [string, () => Timeline])[] = [
  ['history', history],
  ['a cautious game of deal 5', () => byBot('lawyer', 5)],
];

describe.each(GAMES)('%s', (_, play) => {
  const timeline = play();
  const study = mindsOf(timeline);
  const world = worldOfGame(gameOf(timeline));

  test('every government with more than one type is there, with all its other types played', () => {
    expect(study.minds.map(({ power }) => power)).toEqual([
      'POL',
      'LTU',
      'ROM',
      'LVA',
      'EST',
      'FIN',
      'TUR',
      'PER',
    ]);
    for (const { power, type, others } of study.minds) {
      const { types } = profile(world, power).data;
      expect([type, ...others.map((one) => one.type)].sort()).toEqual(types.map(({ id }) => id).sort());
      for (const other of others) {
        const there = makeWorld(world.scenario, world.seed, { ...typesOf(world), [power]: other.type });
        const { verdict: __, ...came } = cameTo(replayed(there, actsOf(timeline)).timeline);
        expect(other.came).toEqual(came);
      }
    }
  });

  test('a mind mattered just where another one would have come to another ending or another score', () => {
    for (const { mattered, others, against } of study.minds) {
      const otherResult = others.filter(
        ({ came }) => came.ending !== study.own.ending || Math.abs(came.score - study.own.score) >= 100,
      );
      expect(mattered !== null).toBe(otherResult.length > 0);
      expect(against).toBe(others.some(({ came }) => came.score - study.own.score >= 100));
      if (mattered !== null)
        for (const { parting } of otherResult)
          expect(parting?.day).toBeGreaterThanOrEqual(mattered.parting.day);
    }
  });

  test('what weighed otherwise accounts for the difference of both sums', () => {
    const weighed = study.minds.flatMap(({ others }) =>
      others.flatMap(({ parting }) => parting?.weights ?? []),
    );
    expect(weighed.length).toBeGreaterThan(0);
    for (const { terms, more, total } of weighed) {
      const difference = terms.reduce((sum, { one, other }) => sum + one - other, 0);
      if (more === 0) expect(difference).toBe(total.one - total.other);
      expect(terms.every(({ one, other }) => one !== other)).toBe(true);
    }
  });

  test('the question that would have told tells when it is played, and no earlier one does', () => {
    const told = study.minds.filter(({ telling }) => telling !== null);
    expect(told.length).toBeGreaterThan(0);
    for (const { power, type, telling, mattered } of told) {
      if (telling === null || mattered === null) continue;
      const index = profile(world, power).data.types.findIndex(({ id }) => id === type);
      const believedAfter = (day: number, command: ActCommand, until: number): readonly number[] => {
        const acts = actsWith(actsOf(timeline), { day, command }).filter((act) => act.day <= day);
        let { game } = begin(world).moments[0];
        for (const act of acts) {
          if (positionOf(game).day < act.day) game = step(game, { do: 'wait', until: dateOf(act.day) }).game;
          game = step(game, act.command).game;
        }
        if (positionOf(game).day < until) game = step(game, { do: 'wait', until: dateOf(until) }).game;
        return positionOf(game).standings[power]?.beliefs ?? [];
      };
      const answered = dayOfDate(telling.answered);
      expect(answered).toBeLessThan(mattered.parting.day);
      const beliefs = believedAfter(telling.day, telling.command, answered);
      expect(isLikeliest(beliefs, index)).toBe(true);
      expect(beliefs[index]).toBe(telling.believed);
      for (let day = 0; day < telling.day; day++)
        for (const verb of ['sound', 'intel'] as const)
          expect(isLikeliest(believedAfter(day, { do: verb, power }, day), index)).toBe(false);
    }
  });

  const dateOf = (day: number): string => new Date(Date.UTC(1928, 11, 20 + day)).toISOString().slice(0, 10);
  const dayOfDate = (date: string): number =>
    Math.round((Date.parse(date) - Date.UTC(1928, 11, 20)) / 86_400_000);
});

test('in history every mind but Bucharest’s mattered, and Warsaw’s other minds would have asked for more on 10 January', () => {
  const { minds } = mindsOf(history());
  // Its bill would have passed on the second vote, and its deposit waited for Poland's in any case (C9).
  expect(minds.filter(({ mattered }) => mattered === null).map(({ power }) => power)).toEqual(['ROM']);
  const [warsaw] = minds;
  expect(warsaw).toMatchObject({
    power: 'POL',
    type: 'bloc',
    historical: 'bloc',
    knew: false,
    against: true,
  });
  expect(warsaw?.mattered).toMatchObject({ type: 'stall', parting: { date: '1929-01-10', who: 'POL' } });
  expect(warsaw?.others.map(({ type, came }) => [type, came.ending])).toEqual([
    ['respect', 'signed-never-ratified'],
    ['stall', 'as-it-happened'],
  ]);
});

test('where nobody was ever written to no mind mattered', () => {
  const { minds } = mindsOf(replayed(worldOf('moscow-1929', 5), []).timeline);
  expect(minds).toHaveLength(8);
  expect(minds.filter(({ mattered }) => mattered !== null)).toEqual([]);
});

test('nothing is told of a game that goes on', () => {
  expect(mindsOf(begin(worldOf('moscow-1929'))).minds).toEqual([]);
});
