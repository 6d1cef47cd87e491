// A scenario whose text says nothing about signing, entry into force and accession: one clause for its aim
// and one for its tone. The rules then use the simplest case. Rules L3, R4, T3, F1, F4, E2.
import { describe, expect, test } from 'vitest';
import { positionOf } from '../../src/core/game.ts';
import { forceDay } from '../../src/core/in-force.ts';
import { decide } from '../../src/core/reply.ts';
import { firstToWalk } from '../../src/core/table.ts';
import { verdict } from '../../src/core/verdict.ts';
import type { World } from '../../src/core/world.ts';
import { type Change, madeUp, placed, played, signedBy } from './made-up.ts';

const clause = (id: string, start: string, other: string): object => ({
  id,
  start,
  historical: start,
  options: [
    { id: start, verdict: 1 },
    { id: other, verdict: 2 },
  ],
});

function plain(change: Change = {}): World {
  const options = { form: null, entry: null, join: null, tone: ['dry', 'warm'] };
  return madeUp({
    ...change,
    frame: { clauses: [clause('aim', 'peace', 'talks'), clause('tone', 'dry', 'warm')] },
    home: { mandate: { options } },
  });
}

describe('a text that says nothing of', () => {
  test('its form: the nearest text is found among the wordings there are', () => {
    const asked = (premium: number): unknown => {
      const world = plain({ ALF: { premium, weights: { aim: { talks: 4 }, tone: { warm: 3 } } } });
      const { answer, wish } = decide(world, placed(world, {}, { ALF: { road: 'considering' } }), 'ALF');
      return [answer, wish?.text];
    };
    expect([asked(4), asked(7), asked(7.01)]).toEqual([
      ['countered', { aim: 'talks' }],
      ['countered', { aim: 'talks', tone: 'warm' }],
      ['noted', undefined],
    ]);
  });

  test('its form: at the table company counts whole, and an empty chair takes nothing off the form', () => {
    const world = plain({ ALF: { reserve: 99, linkage: { BET: 6, GAM: 4 } } });
    const table = { hour: 12, leaving: null, words: null, reservations: [] };
    const agreed = { road: 'agreed', contact: 0 } as const;
    const seen = (...seats: string[]): unknown =>
      firstToWalk(
        world,
        placed(
          world,
          { table: { ...table, guests: seats, seats } },
          { ALF: agreed, BET: agreed, GAM: agreed },
        ),
      )?.ledger.terms.map(({ name, about, amount }) => [about ?? name, amount]);
    expect([seen('ALF', 'BET', 'GAM'), seen('ALF', 'GAM')]).toEqual([
      [
        ['BET', 600],
        ['GAM', 400],
        ['reserve', -9900],
      ],
      [
        ['GAM', 400],
        ['reserve', -9900],
      ],
    ]);
  });

  test('when it is in force: it is so from the second deposit, and no day counts before', () => {
    const world = plain();
    const own = { ordered: 20, deposited: 30, bound: 40 };
    const position = placed(
      world,
      { day: 50, own, ...signedBy(world, 9, ['ALF', 'GAM']) },
      { ALF: { road: 'bound', deposited: 40, bound: 40 }, GAM: { road: 'signed' } },
    );
    expect(forceDay(world, position)).toBe(40);
    // Mid and Alf, from the fortieth day to the last.
    expect(verdict(world, position).peace).toBe(100 * (358 - 40));
  });

  test('who may join it, and of registration: whoever is asked may, and home minds that it is registered', () => {
    const { game, cables } = played(
      plain(),
      { do: 'note', power: 'ALF' },
      { do: 'wait', until: '1929-01-21' },
      { do: 'sign' },
      { do: 'note', power: 'BET' },
      { do: 'note', power: 'GAM' },
      { do: 'ratify' },
      { do: 'wait', until: '1929-04-01' },
      { do: 'register' },
    );
    expect(positionOf(game).standings).toMatchObject({
      ALF: { road: 'bound', signed: 14 },
      BET: { road: 'bound', signed: null },
      GAM: { road: 'bound', signed: null },
    });
    expect(cables).toContainEqual(expect.objectContaining({ change: -500, cause: 'registration' }));
  });
});
