// What a power decides: yes, not yet, the nearest text, or no, from its sum and its chamber. Rules R1-R4, R6,
// R7, R10.
import { describe, expect, test } from 'vitest';
import { nearestFor } from '../../src/core/nearest.ts';
import type { Position } from '../../src/core/position.ts';
import { decide, decideAccession, nearestText } from '../../src/core/reply.ts';
import type { World } from '../../src/core/world.ts';
import { madeUp, placed, signedBy } from './made-up.ts';

type Standings = Parameters<typeof placed>[2];

const NOTED: Standings = { ALF: { road: 'considering', contact: 0 } };

/** What Alf answers, and what he asks for or waits for. */
function answer(world: World, change: Partial<Position> = {}, powers: Standings = {}): unknown[] {
  const position = placed(world, { ...change }, { ...NOTED, ...powers });
  const { answer: said, wish, waitsFor } = decide(world, position, 'ALF');
  return wish ? [said, wish.text, wish.circle] : waitsFor.length > 0 ? [said, waitsFor] : [said];
}

describe('the answer', () => {
  test('R1: agreed as soon as the ledger reaches the hope', () => {
    const world = (premium: number): World => madeUp({ ALF: { trust: 3, premium } });
    expect([answer(world(3))[0], answer(world(3.01))[0]]).toEqual(['agreed', 'noted']);
  });

  test('R2: it runs a small risk at home, and no greater one', () => {
    const world = (tolerance: number): World =>
      madeUp({ ALF: { ratification: { factions: [{ id: 'all', weight: 100, tolerance }] } } });
    expect([answer(world(3)), answer(world(3.01))]).toEqual([['agreed'], ['noted']]);
  });

  test('R3: it waits if the yes of every invited friend would do, and names those that are missing', () => {
    const world = madeUp({
      ALF: { premium: 9, linkage: { BET: 30, GAM: 20 } },
    });
    const both = { BET: { road: 'considering' }, GAM: { road: 'countered' } } as const;
    expect(answer(world, {}, both)).toEqual(['waiting', ['BET', 'GAM']]);
    expect(answer(world, {}, { ...both, BET: { road: 'agreed' } })).toEqual(['waiting', ['GAM']]);
    expect(answer(world, {}, { BET: { road: 'agreed' }, GAM: { road: 'agreed' } })).toEqual(['agreed']);
    const gone = (road: 'outside' | 'informed' | 'declined' | 'withdrawn'): unknown[] =>
      answer(world, {}, { ...both, GAM: { road } });
    expect([gone('declined')[0], gone('withdrawn')[0]]).toEqual(['countered', 'countered']);
    expect([gone('outside')[0], gone('informed')[0]]).toEqual(['countered', 'countered']);
  });

  test('R4: else it asks for the nearest text: one clause rather than two, and its own best among equals', () => {
    const weights = { aim: { talks: 4 }, join: { consent: 5, closed: 6 }, entry: { all: 3 } };
    const world = (premium: number): World => madeUp({ ALF: { premium, weights } });
    expect(answer(world(4))).toEqual(['countered', { join: 'closed' }, []]);
    expect(answer(world(10))).toEqual(['countered', { join: 'closed', aim: 'talks' }, []]);
    expect(answer(world(13))).toEqual(['countered', { join: 'closed', aim: 'talks', entry: 'all' }, []]);
    expect(answer(world(13.01))[0]).toBe('declined');
    const trifle = madeUp({ ALF: { premium: 0.01, weights: { aim: { talks: 0.01 } } } });
    expect(answer(trifle)).toEqual(['countered', { aim: 'talks' }, []]);
    const offered = { text: { ...world(1).startText, join: 'closed' } };
    expect(answer(world(10), offered)).toEqual(['countered', { aim: 'talks' }, []]);
  });

  test('R4: the circle costs as much as one clause, however many names, and they are imagined there', () => {
    const world = madeUp({
      ALF: {
        premium: 20,
        weights: { form: { joint: 1 } },
        linkage: { BET: 10, GAM: 10 },
        absent: { GAM: 10 },
      },
    });
    // Joint, with both imagined: 1 + 2 * 6, and Gam is no longer missed: not enough for 20.
    expect(answer(world)[0]).toBe('declined');
    const hopes = (premium: number): unknown[] =>
      answer(madeUp({ ALF: { premium, weights: { aim: { talks: 1 } }, absent: { GAM: 10, BET: 2 } } }));
    expect(hopes(0)).toEqual(['countered', {}, ['BET', 'GAM']]);
    expect(hopes(1)).toEqual(['countered', { aim: 'talks' }, ['BET', 'GAM']]);
    const linked = (premium: number): unknown[] =>
      answer(madeUp({ ALF: { premium, weights: { form: { joint: -1 } }, linkage: { BET: 10 } } }));
    // A fifth of 600 per mille of ten points in the current form, all of it in the other, less one.
    expect([linked(1.2), linked(5), linked(5.01)[0]]).toEqual([
      ['countered', {}, ['BET']],
      ['countered', { form: 'joint' }, ['BET']],
      'noted',
    ]);
  });

  test('R4: it asks for no friend’s chair that would make it a third at more than the chair is worth (L11)', () => {
    const hopes = (absent: object, pledge = 0): unknown[] =>
      answer(
        madeUp({
          ALF: { pledge, absent, types: [{ id: 'plain', historical: true, third: { BET: 5 } }] },
        }),
      );
    // Without them it misses twelve; with both it would still be a third.
    expect(hopes({ BET: 10, GAM: 2 })).toEqual(['declined']);
    expect(hopes({ BET: 10, GAM: 2 }, 5)).toEqual(['countered', {}, ['BET', 'GAM']]);
    expect(hopes({ BET: 4, GAM: 2 }, 4)).toEqual(['countered', {}, ['GAM']]);
  });

  test('R4: what it asks for must be bearable in its chamber too', () => {
    const factions = [{ id: 'all', weight: 100, tolerance: 8 }];
    const world = madeUp({
      ALF: { trust: 1, weights: { aim: { talks: 2 }, join: { closed: 3 } }, ratification: { factions } },
    });
    // Half a point of trust, five of text, eight required: exactly the risk of -3 that it takes; one clause
    // is not enough.
    expect(answer(world)).toEqual(['countered', { join: 'closed', aim: 'talks' }, []]);
  });

  test('R6: with no text that would do it declines when short by twelve, else it takes note', () => {
    const world = (reserve: number): World => madeUp({ ALF: { reserve } });
    expect([answer(world(11.99)), answer(world(12))]).toEqual([['noted'], ['declined']]);
  });

  test('R7: asked to accede it weighs the sum alone, and its chamber later', () => {
    const said = (reserve: number): string => {
      const factions = [{ id: 'all', weight: 100, tolerance: 90 }];
      const world = madeUp({ ALF: { reserve, ratification: { factions } } });
      return decideAccession(world, placed(world, signedBy(world, 9, ['GAM'])), 'ALF').answer;
    };
    expect([said(0), said(0.01), said(11.99), said(12)]).toEqual(['acceding', 'noted', 'noted', 'declined']);
  });

  test('R10: what would change a mind is the nearest text, with what of it is beyond the mandate', () => {
    const world = madeUp({
      ALF: { premium: 4, weights: { aim: { talks: 4 } } },
      home: { mandate: { options: { aim: ['peace'] } }, confidence: 50 },
    });
    const demand = { kind: 'option', clause: 'aim', option: 'talks' };
    const mind = (change: Partial<Position>) => nearestFor(world, placed(world, change, NOTED), 'ALF');
    const wish = { text: { aim: 'talks' }, circle: [] };
    expect(mind({})).toEqual({ accepts: false, wish, waitsFor: [], beyond: [{ demand, granted: false }] });
    expect(mind({ confidence: 5600 }).beyond).toEqual([{ demand, granted: true }]);
    expect(mind({ text: { ...world.startText, ...wish.text } })).toEqual({
      accepts: true,
      wish: null,
      waitsFor: [],
      beyond: [],
    });
    expect(mind(signedBy(world, 9, ['ALF']))).toEqual({
      accepts: false,
      wish: null,
      waitsFor: [],
      beyond: [],
    });
    const two = madeUp({
      ALF: { premium: 8, weights: { aim: { talks: 4 }, join: { closed: 4 } } },
      home: { mandate: { options: { aim: ['peace'] } }, confidence: 50 },
    });
    // The other wording that it asks for is allowed already.
    expect(nearestFor(two, placed(two, {}, NOTED), 'ALF').beyond).toEqual([{ demand, granted: false }]);
    const risky = madeUp({ ALF: { ratification: { factions: [{ id: 'all', weight: 100, tolerance: 3 }] } } });
    expect(nearestFor(risky, placed(risky, {}, NOTED), 'ALF').accepts).toBe(true);
    const deaf = madeUp({ ALF: { premium: 4 } });
    expect(nearestFor(deaf, placed(deaf, {}, NOTED), 'ALF')).toEqual({
      accepts: false,
      wish: null,
      waitsFor: [],
      beyond: [],
    });
    const chamber = madeUp({
      ALF: { ratification: { factions: [{ id: 'all', weight: 100, tolerance: 4 }] } },
    });
    expect(nearestFor(chamber, placed(chamber, {}, NOTED), 'ALF').accepts).toBe(false);
    const chair = madeUp({ ALF: { absent: { BET: 1 } }, home: { mandate: { circle: ['ALF'] } } });
    expect(nearestFor(chair, placed(chair, {}, NOTED), 'ALF')).toMatchObject({
      wish: { text: {}, circle: ['BET'] },
      beyond: [{ demand: { kind: 'chair', power: 'BET' } }],
    });
  });
});

test('R4: the search asks no less than what is short, and gives what it would be worth', () => {
  const world = madeUp({ ALF: { weights: { aim: { talks: 4 }, join: { closed: 2 } } } });
  const position = placed(world, {}, NOTED);
  expect(nearestText(world, position, 'ALF', 400)).toEqual({
    cost: 2,
    total: 400,
    wish: { text: { aim: 'talks' }, circle: [] },
  });
  expect(nearestText(world, position, 'ALF', 401)).toMatchObject({ cost: 4, total: 600 });
  expect(nearestText(world, position, 'ALF', 601)).toBeNull();
});
