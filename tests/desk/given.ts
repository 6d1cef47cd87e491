// A desk for the tests: the page's own words over the smallest scenario, a store that keeps nothing, no map.
import { cost } from '../../src/core/commands.ts';
import { nominal } from '../../src/core/ending.ts';
import { positionOf } from '../../src/core/game.ts';
import { iso, makeWorld } from '../../src/core/world.ts';
import { Desk } from '../../src/desk/desk.ts';
import type { House } from '../../src/desk/house.ts';
import { loadScenario } from '../../src/scenario/load.ts';
import deskWords from '../../src/strings/desk.en.ftl?raw';
import programWords from '../../src/strings/en.ftl?raw';
import { makeWords } from '../../src/strings/fluent.ts';

const SCENARIO = 'scenarios/two-powers';

const texts = import.meta.glob('../../scenarios/two-powers/**/*', {
  eager: true,
  query: '?raw',
  import: 'default',
});

function files(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(texts).map(([path, text]) => [
      path.slice(path.indexOf(SCENARIO) + SCENARIO.length + 1),
      String(text),
    ]),
  );
}

export function house(): House {
  const loaded = loadScenario(files());
  if ('faults' in loaded) throw new Error(JSON.stringify(loaded.faults));
  const { scenario } = loaded;
  const world = makeWorld(scenario, 0);
  return {
    words: makeWords('en', [programWords, deskWords, scenario.messages.en ?? '']),
    world,
    worldWith: (seed) => makeWorld(scenario, seed),
    store: {
      save: async () => true,
      load: async () => null,
      remove: async () => undefined,
    },
    iso: (day) => iso(world, day),
    cost: (game, command) => cost(positionOf(game), command),
    nominal: nominal(world),
    mountMap: async () => {
      throw new Error('no map in this test');
    },
  };
}

/** A desk at which a new game has begun. */
export function desk(): Desk {
  const made = new Desk(house());
  made.start();
  made.screen.value = 'desk';
  return made;
}
