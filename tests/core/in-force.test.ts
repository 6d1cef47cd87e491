// Who is bound to whom since when. Rules F1-F3.
import { describe, expect, test } from 'vitest';
import {
  allSignatoriesDone,
  bindThoseInForce,
  boundPowers,
  forceDay,
  pairs,
} from '../../src/core/in-force.ts';
import type { Standing } from '../../src/core/standing.ts';
import { builderAt, madeUp, placed, signedBy } from './made-up.ts';

type Standings = NonNullable<Parameters<typeof placed>[2]>;

describe('force', () => {
  const own = (deposited: number | null, bound: number | null = null) => ({
    own: { ordered: null, deposited, bound },
  });
  const inForce = (entry: string, deposited: number | null, powers: Standings): number | null => {
    const world = madeUp();
    return forceDay(
      world,
      placed(world, { ...signedBy(world, 9, ['ALF', 'GAM'], { entry }), ...own(deposited) }, powers),
    );
  };

  test('F1: there is a text in force from the second deposit; where entry is by all, from the last of those that still may', () => {
    for (const entry of ['pairwise', 'signature']) {
      expect(inForce(entry, 30, {})).toBeNull();
      expect(inForce(entry, 30, { ALF: { deposited: 50 } })).toBe(50);
      expect(inForce(entry, null, { ALF: { deposited: 50 }, GAM: { deposited: 40 } })).toBe(50);
      expect(inForce(entry, 60, { ALF: { deposited: 50 }, GAM: { deposited: 40 } })).toBe(50);
      expect(inForce(entry, 60, { BET: { deposited: 50 } })).toBeNull();
    }
    const all = (deposited: number | null, gam: Partial<Standing>) =>
      inForce('all', deposited, { ALF: { road: 'deposited', deposited: 50 }, GAM: gam });
    expect([all(30, { road: 'signed' }), all(30, { road: 'deposited', deposited: 70 })]).toEqual([null, 70]);
    expect([
      all(30, { road: 'shelved' }),
      all(30, { road: 'disowned' }),
      all(null, { road: 'shelved' }),
    ]).toEqual([50, 50, null]);
    expect(forceDay(madeUp(), placed(madeUp()))).toBeNull();
  });

  test('a text is in force among all once the player and every signatory that may still deposit is bound', () => {
    const world = madeUp();
    const done = (bound: number | null, gam: Partial<Standing>): boolean =>
      allSignatoriesDone(
        placed(
          world,
          { ...signedBy(world, 9, ['ALF', 'GAM']), ...own(30, bound) },
          { ALF: { road: 'bound' }, GAM: gam },
        ),
      );
    for (const road of ['bound', 'shelved', 'disowned'] as const)
      expect([road, done(50, { road }), done(null, { road })]).toEqual([road, true, false]);
    expect([done(50, { road: 'signed' }), done(50, { road: 'deposited' })]).toEqual([false, false]);
    expect(allSignatoriesDone(placed(world, own(30, 50)))).toBe(false);
  });

  test('F2, F3: each is bound from the later of its own act and the text’s, and a pair from the later of the two', () => {
    const world = madeUp();
    const builder = builderAt(
      world,
      { day: 50, ...signedBy(world, 9, ['ALF', 'GAM']), ...own(30) },
      {
        ALF: { road: 'deposited', deposited: 50 },
        BET: { road: 'acceded', acceded: 45 },
        GAM: { road: 'signed' },
      },
    );
    bindThoseInForce(builder);
    expect(boundPowers(world, builder.position)).toEqual(['MID', 'ALF', 'BET']);
    expect(
      builder.cables.map((cable) => (cable.is === 'inForce' ? `${cable.a} ${cable.b}` : cable.is)),
    ).toEqual(['ALF BET', 'ALF MID', 'BET MID']);
    const later = builderAt(
      world,
      { ...builder.position, day: 70 },
      { GAM: { road: 'deposited', deposited: 70 } },
    );
    bindThoseInForce(later);
    expect(
      later.cables.map((cable) => (cable.is === 'inForce' ? `${cable.a} ${cable.b}` : cable.is)),
    ).toEqual(['ALF GAM', 'BET GAM', 'GAM MID']);
    expect(pairs(world, later.position)).toEqual([
      { a: 'ALF', b: 'BET', since: 50 },
      { a: 'ALF', b: 'MID', since: 50 },
      { a: 'BET', b: 'MID', since: 50 },
      { a: 'ALF', b: 'GAM', since: 70 },
      { a: 'BET', b: 'GAM', since: 70 },
      { a: 'GAM', b: 'MID', since: 70 },
    ]);
    bindThoseInForce(later);
    expect(later.cables).toHaveLength(3);
  });

  test('F2: nobody is bound before there is something in force; the player’s deposit alone may bring it', () => {
    const world = madeUp();
    const alone = { ALF: { road: 'deposited', deposited: 50 } } as const;
    const early = builderAt(world, { day: 50, ...signedBy(world, 9, ['ALF', 'GAM']) }, alone);
    bindThoseInForce(early);
    expect(boundPowers(world, early.position)).toEqual([]);
    const late = builderAt(world, { ...early.position, day: 60, ...own(60) });
    bindThoseInForce(late);
    expect(boundPowers(world, late.position)).toEqual(['MID', 'ALF']);
    expect([late.position.own.bound, late.standing('ALF').bound]).toEqual([60, 60]);
  });
});
