// The player's beliefs about a government's type, and what changes them. Rules B1-B5, B8, R12.
import { describe, expect, test } from 'vitest';
import {
  afterDemands,
  afterHint,
  afterSilence,
  evenBeliefs,
  suggested,
  updated,
} from '../../src/core/beliefs.ts';
import { answerNeed, answerNote } from '../../src/core/due-answers.ts';
import { open, positionOf, step } from '../../src/core/game.ts';
import type { Position } from '../../src/core/position.ts';
import { likedBest } from '../../src/core/reply.ts';
import { makeWorld, profile } from '../../src/core/world.ts';
import { historyCommands, scenarioOf, worldOf } from '../tools.ts';
import { builderAt, madeUp, type placed, signedBy } from './made-up.ts';

type Standings = Parameters<typeof placed>[2];

const NOTED: Standings = { ALF: { road: 'considering', contact: 0 } };

describe('what the player believes', () => {
  const types = [
    { id: 'one', historical: true, tells: { 'aim=talks': 900, BET: 100 } },
    { id: 'two', tells: { 'aim=talks': 300, BET: 100 } },
  ];

  test('B1, B2: beliefs are whole thousandths that add up, whatever is heard', () => {
    for (const types of [1, 2, 3, 7]) {
      let beliefs = evenBeliefs(types);
      expect(beliefs.reduce((sum, one) => sum + one, 0)).toBe(1000);
      for (const likelihood of [1, 999, 1, 500, 750]) {
        beliefs = updated(
          beliefs,
          beliefs.map((_, index) => (index === 0 ? likelihood : 1000 - likelihood)),
        );
        expect(beliefs.reduce((sum, one) => sum + one, 0)).toBe(1000);
        expect(Math.min(...beliefs)).toBeGreaterThan(0);
      }
    }
  });

  test('B3: a sounding is right in two of three deals, an intercept in ninety-nine of a hundred', () => {
    const right = (by: string, perMille: number): number => {
      let hits = 0;
      for (let seed = 1; seed <= 2000; seed++) {
        const world = makeWorld(scenarioOf('moscow-1929'), seed);
        if (suggested(world, 'POL', by, 0, perMille) === world.profiles.POL?.type.id) hits += 1;
      }
      return hits / 2;
    };
    expect(Math.abs(right('sound', 650) - 650)).toBeLessThan(30);
    expect(Math.abs(right('intel', 990) - 990)).toBeLessThan(8);
  });

  test('B1: all types are equally likely, and the first has what does not divide', () => {
    expect([evenBeliefs(1), evenBeliefs(2), evenBeliefs(3)]).toEqual([[1000], [500, 500], [334, 333, 333]]);
  });

  test('B2, B3: a hint moves belief as often as it is right, and the others share what is left', () => {
    const three = madeUp({ ALF: { types: [...types, { id: 'three' }] } });
    const read = profile(three, 'ALF').data.types;
    expect(afterHint([400, 400, 200], read, 'two', 600)).toEqual([222, 667, 111]);
    expect(afterHint([400, 400, 200], read, null, 600)).toEqual([400, 400, 200]);
    expect(afterHint([1000], profile(madeUp(), 'ALF').data.types, 'plain', 600)).toEqual([1000]);
    expect(afterHint([998, 1, 1], read, 'one', 950)).toEqual([998, 1, 1]);
  });

  test('B3: what is suggested is one of its types, another than its own where it is wrong, and none where there is but one', () => {
    const world = madeUp({ ALF: { types: [...types, { id: 'three' }] } });
    const heard = new Set(
      Array.from({ length: 40 }, (_, index) => suggested(world, 'ALF', 'sound', index, 0)),
    );
    expect([...heard].sort()).toEqual(['three', 'two']);
    expect(suggested(world, 'ALF', 'sound', 0, 1000)).toBe('one');
    expect(suggested(madeUp(), 'ALF', 'sound', 0, 0)).toBeNull();
  });

  test('B4: a counter-proposal tells by what it asks for and by what it does not, unless it lay there already', () => {
    const read = profile(madeUp({ ALF: { types } }), 'ALF').data.types;
    const open = () => true;
    expect(afterDemands([500, 500], read, ['aim=talks'], open)).toEqual([750, 250]);
    expect(afterDemands([500, 500], read, [], open)).toEqual([125, 875]);
    const silent = profile(madeUp({ ALF: { types: [types[0], { id: 'two' }] } }), 'ALF').data.types;
    // A type without an entry for something asks for it half of the time.
    expect(afterDemands([500, 500], silent, ['aim=talks'], (demand) => demand !== 'BET')).toEqual([643, 357]);
    expect(afterDemands([500, 500], silent, [], (demand) => demand !== 'BET')).toEqual([166, 834]);
    const even = profile(
      madeUp({ ALF: { types: [{ id: 'one', tells: { BET: 500 } }, { id: 'two' }] } }),
      'ALF',
    ).data.types;
    expect([afterDemands([500, 500], even, ['BET'], open), afterDemands([500, 500], even, [], open)]).toEqual(
      [
        [500, 500],
        [500, 500],
      ],
    );
    expect(afterDemands([500, 500], read, ['aim=talks'], (demand) => demand === 'BET')).toEqual([500, 500]);
    expect(afterDemands([500, 500], read, ['join=closed'], () => false)).toEqual([500, 500]);
    // It is enough that one type lists a thing, whichever stands first in the file.
    const second = profile(
      madeUp({ ALF: { types: [{ id: 'one' }, { id: 'two', tells: { 'aim=talks': 900 } }] } }),
      'ALF',
    ).data.types;
    expect(afterDemands([500, 500], second, ['aim=talks'], open)).toEqual([357, 643]);
  });

  test('B8: who lets an invitation to accede wait beyond the expected day tells something, once, on the Monday after', () => {
    // Persia’s other mind answers no invitation before June.
    const persia = (seed: Record<string, string>): number[][] => {
      let { game } = open(makeWorld(scenarioOf('moscow-1929'), 0, seed));
      const seen: number[][] = [];
      for (const command of [
        ...historyCommands('moscow-1929').filter(({ do: verb }) => verb !== 'sound'),
        { do: 'wait', until: '1929-05-20' } as const,
      ]) {
        const next = step(game, command);
        if ('refusal' in next) continue;
        game = next.game;
        const { beliefs } = positionOf(game).standings.PER ?? { beliefs: [] };
        if (beliefs.join() !== seen.at(-1)?.join()) seen.push([...beliefs]);
      }
      return seen;
    };
    expect(persia({})).toEqual([[500, 500]]);
    expect(persia({ PER: 'majlis' })).toEqual([
      [500, 500],
      [100, 900],
    ]);
    const { types: read } = profile(worldOf('moscow-1929'), 'TUR').data;
    expect(afterSilence([500, 500], read)).toEqual([100, 900]);
    expect(afterSilence([1000], profile(madeUp(), 'ALF').data.types)).toEqual([1000]);
  });

  test('B4: a formal answer is read so; a wording that lies there and a chair that is filled tell nothing', () => {
    const believed = (change: Partial<Position>, powers: Standings, asks = true): readonly number[] => {
      const weights = asks ? { aim: { talks: 4 }, join: { closed: 4 } } : { join: { closed: 4 } };
      const world = madeUp({ ALF: { premium: asks ? 8 : 4, weights, types } });
      const builder = builderAt(world, change, { ...NOTED, ...powers });
      answerNote(builder, 'ALF');
      return builder.standing('ALF').beliefs;
    };
    expect(believed({}, {})).toEqual([750, 250]);
    expect(believed({}, {}, false)).toEqual([125, 875]);
    const talks = { text: { form: 'each', entry: 'pairwise', join: 'open', aim: 'talks' } };
    expect(believed(talks, {}, false)).toEqual([500, 500]);
    expect(believed({}, { BET: { road: 'invited' } })).toEqual([750, 250]);
  });

  describe('asked plainly what it needs', () => {
    const worth = { aim: { talks: 4 }, join: { closed: 2 }, entry: { all: 1 } };
    const dearer = { id: 'two', addToWeights: { join: { closed: 3 } } };
    const asked = (type: 'one' | 'two', change: Partial<Position> = {}) => {
      const kinds = [{ id: 'one' }, dearer].map((kind) => ({ ...kind, historical: kind.id === type }));
      const builder = builderAt(madeUp({ ALF: { weights: worth, types: kinds } }), change, {
        ALF: { needDue: 0 },
      });
      answerNeed(builder, 'ALF');
      const { beliefs } = builder.standing('ALF');
      return { said: builder.cables.flatMap((cable) => (cable.is === 'needed' ? cable.likes : [])), beliefs };
    };

    test('R12: it names what is dearest to it, of each article the best, two at most', () => {
      expect(asked('one').said).toEqual(['aim=talks', 'join=closed']);
      expect(asked('two').said).toEqual(['join=closed', 'aim=talks']);
    });

    test('R12: a hundredth of a point is enough to be named, and what is not weighed is worth nothing', () => {
      const world = madeUp();
      expect(likedBest(world, { aim: { talks: 1 } }, world.startText)).toEqual(['aim=talks']);
      expect(likedBest(world, { aim: { peace: 1, talks: 1 } }, world.startText)).toEqual([]);
    });

    test('R12: what lies there already is not named, and nothing once the text is closed', () => {
      const text = { form: 'each', entry: 'pairwise', join: 'open', aim: 'talks' };
      expect(asked('one', { text }).said).toEqual(['join=closed', 'entry=all']);
      const closed = asked('one', signedBy(madeUp(), 0, ['GAM']));
      expect(closed).toEqual({ said: [], beliefs: [500, 500] });
    });

    test('B5: each type would have named its own; who would have named the same cannot be told apart', () => {
      expect(asked('one').beliefs).toEqual([900, 100]);
      expect(asked('two').beliefs).toEqual([100, 900]);
      const shut = { form: 'each', entry: 'pairwise', join: 'closed', aim: 'peace' };
      expect(asked('two', { text: shut }).beliefs).toEqual([500, 500]);
    });
  });
});
