// The dealt types are revealed when the game is over and no earlier, with the day on which they could have
// been known.
import { expect, test } from 'vitest';
import { unroll } from '../../src/chronicle/autoplay.ts';
import { dealtTypes } from '../../src/chronicle/dealt-types.ts';
import { play } from '../../src/chronicle/play.ts';
import { advance, begin, gameOf, isFinished, type Timeline, upTo } from '../../src/chronicle/timeline.ts';
import { positionOf } from '../../src/core/game.ts';
import { profile } from '../../src/core/world.ts';
import { commandsIn, worldOf } from '../tools.ts';

const ID = 'moscow-1929';
const HEARD = '1928-12-21  sound POL | note POL | note LTU\n1929-01-21  intel ROM | note ROM';

/** A game of this deal in which something was heard, waited to its end. */
function heard(seed: number): Timeline {
  let { timeline } = play(worldOf(ID, seed), commandsIn(HEARD));
  while (!isFinished(timeline)) timeline = advance(timeline, { do: 'wait' }).timeline;
  return timeline;
}

test.each([0, 3, 8])(
  'deal %i: every type that was dealt, with the first day on which the evidence made it the likeliest',
  (seed) => {
    const timeline = heard(seed);
    const world = worldOf(ID, seed);
    const told = dealtTypes(timeline);
    expect(told.map(({ power }) => power)).toEqual(
      world.partners.filter((power) => profile(world, power).data.types.length > 1),
    );
    for (const { power, type, historical, known, believed } of told) {
      const { data, type: dealt } = profile(world, power);
      expect(type).toBe(dealt.id);
      if (seed === 0) expect(type).toBe(historical);
      const at = data.types.findIndex(({ id }) => id === type);
      /** The lead of this type over the next, day by day. */
      const leads = timeline.moments.map(({ game }) => {
        const { day, standings } = positionOf(game);
        const beliefs = standings[power]?.beliefs ?? [];
        const others = beliefs.filter((_, index) => index !== at);
        return { day, lead: (beliefs[at] ?? 0) - Math.max(...others) };
      });
      expect(known?.day ?? null).toBe(leads.find(({ lead }) => lead > 10)?.day ?? null);
      expect(believed).toBe(positionOf(gameOf(timeline)).standings[power]?.beliefs[at]);
    }
  },
);

test('in some deal Warsaw could have been known by its envoy or its answer, and of Angora nothing was heard but a rumour', () => {
  const told = [0, 1, 2, 3, 4, 5].map((seed) => dealtTypes(heard(seed)));
  const warsaw = told.flatMap((all) => all.filter(({ power }) => power === 'POL'));
  expect(warsaw.some(({ known }) => known !== null)).toBe(true);
  const angora = told.flatMap((all) => all.filter(({ power }) => power === 'TUR'));
  expect(angora.map(({ known }) => known)).toEqual(
    angora.map(({ rumour, type }) => (rumour === type ? { day: 0, by: 'rumour' } : null)),
  );
  expect(angora.some(({ rumour }) => rumour === null)).toBe(true);
});

test('while the game goes on nothing is told of it', () => {
  const timeline = heard(3);
  for (let count = 1; count < timeline.moments.length; count += 1)
    expect(dealtTypes(upTo(timeline, count))).toEqual([]);
  expect(dealtTypes(timeline)).not.toEqual([]);
});

test('who heard nothing but a wrong rumour could not know the type', () => {
  const [upmark, ...others] = dealtTypes(unroll(begin(worldOf('two-powers', 2)), []).timeline);
  expect(upmark).toMatchObject({ power: 'UPL', type: 'wary', rumour: 'sociable', known: null });
  expect(others).toEqual([]);
});
