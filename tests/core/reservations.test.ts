// What guests who are called to be heard say before they sign, and its consequences. Rules T10 and T11.
import { describe, expect, test } from 'vitest';
import { type Game, positionOf, step } from '../../src/core/game.ts';
import type { Reservation, Table, TableChange } from '../../src/core/position.ts';
import { AGREED, standing, told, WAITING } from './at-table.ts';
import { madeUp } from './made-up.ts';

// Reservations are heard only where nobody is about to leave: anything else is a type error, in a table and in a change
// of one.
const HEARD: readonly Reservation[] = [];
const SEATED = { guests: ['ALF'], seats: ['ALF'], hour: 12, words: 1 };
void ({ ...SEATED, leaving: null, reservations: HEARD } satisfies Table);
// @ts-expect-error: ALF is about to leave while reservations are heard.
void ({ ...SEATED, leaving: 'ALF', reservations: HEARD } satisfies Table);
// @ts-expect-error: somebody may be about to leave.
void ({ reservations: HEARD } satisfies TableChange);
// @ts-expect-error: reservations may have been heard.
void ({ leaving: 'ALF' } satisfies TableChange);

describe('what the guests say before the pens', () => {
  const world = madeUp({
    ALF: { trust: 50, weights: { aim: { peace: 3, talks: 10 } } },
    BET: { trust: 50, linkage: { GAM: -30 } },
    GAM: { trust: 50 },
  });
  const { mostTrust, price, trust } = (() => {
    const { reservationMostTrust, reservationPrice, reservationTrust } = world.scenario.rules.table;
    return { mostTrust: reservationMostTrust, price: reservationPrice, trust: reservationTrust };
  })();
  /** Three that agree, and the attention left for the evening. */
  const agreed = (attention: number): Game =>
    standing(world, { day: 3, attention, confidence: 5000 }, { ALF: AGREED, BET: AGREED, GAM: AGREED });
  const of = (game: Game): unknown =>
    positionOf(game).table?.reservations.map(({ power, name, about, wants, met }) => [
      power,
      name,
      wants ?? about,
      met,
    ]);

  test('T10: each names the wording that he had hoped for, or the neighbour that takes more from him; some name nothing', () => {
    const { game, kinds } = told(agreed(3), { do: 'call' });
    expect(kinds.filter((is) => is === 'reservation' || is === 'signed')).toEqual([
      'reservation',
      'reservation',
    ]);
    expect(of(game)).toEqual([
      ['ALF', 'clause', 'aim=talks', false],
      ['BET', 'beside', 'GAM', false],
    ]);
  });

  test('T10: to record one brings trust there and costs confidence at home, by what it is worth to him; the text stays', () => {
    const called = told(agreed(3), { do: 'call' }).game;
    const [alf] = positionOf(called).table?.reservations ?? [];
    // Seven points of gain.
    expect([alf?.trust, alf?.price]).toEqual([
      Math.min(mostTrust, Math.floor((7 * trust) / 1000) * 100),
      Math.floor((7 * price) / 1000) * 100,
    ]);
    const { game, cables } = told(called, { do: 'settle', power: 'ALF' });
    const [before, after] = [positionOf(called), positionOf(game)];
    expect((after.standings.ALF?.trust ?? 0) - (before.standings.ALF?.trust ?? 0)).toBe(alf?.trust);
    expect(after.confidence - before.confidence).toBe(-(alf?.price ?? 0));
    expect(after.text).toEqual(before.text);
    expect(cables.map(({ is }) => is)).toContain('settled');
    expect(step(game, { do: 'settle', power: 'ALF' })).toMatchObject({
      refusal: { code: 'settled-already' },
    });
    expect(step(game, { do: 'settle', power: 'GAM' })).toMatchObject({ refusal: { code: 'no-reservation' } });
  });

  test('T8: an adjournment makes the minutes void, so that no guest is won twice; what he had before stays', () => {
    const called = told(agreed(3), { do: 'call' }).game;
    const settled = told(called, { do: 'settle', power: 'ALF' }).game;
    const home = told(settled, { do: 'answer', dilemma: 'table', choice: 2 }).game;
    const trust = (game: Game): (number | undefined)[] =>
      ['ALF', 'BET'].map((power) => positionOf(game).standings[power]?.trust);
    expect(trust(settled)[0]).toBeGreaterThan(trust(called)[0] ?? 0);
    expect(trust(home)).toEqual(trust(called));
  });

  test('T10: it brings a point at least, and the most at most', () => {
    const small = madeUp({
      ALF: { trust: 50, weights: { aim: { talks: 1 } } },
      BET: { trust: 50, weights: { aim: { talks: 30 } } },
    });
    const ready = standing(small, { day: 3, attention: 3 }, { ALF: AGREED, BET: AGREED, GAM: AGREED });
    const { table } = positionOf(told(ready, { do: 'call' }).game);
    expect(trust).toBeLessThan(1000);
    expect(table?.reservations.map((one) => [one.power, one.trust])).toEqual([
      ['ALF', 100],
      ['BET', mostTrust],
    ]);
  });

  test('T10: what is left out of the minutes costs trust before it is seen who stays, and may cost the signature', () => {
    const rules = { table: { ...world.scenario.rules.table, reservationUnmet: 1000 } };
    const minds = { weights: { aim: { peace: 0, talks: 10 } }, premium: 0 };
    const touchy = madeUp({ ALF: { ...minds, trust: 2 }, frame: { rules } });
    const ready = standing(touchy, { day: 3, attention: 3, confidence: 5000 }, { ALF: AGREED, BET: AGREED });
    const called = told(ready, { do: 'call' });
    expect(positionOf(called.game).table?.reservations).toMatchObject([
      { power: 'ALF', trust: mostTrust, unmet: mostTrust },
    ]);
    const left = told(called.game, { do: 'sign' });
    expect(left.cables.find(({ is }) => is === 'unrecorded')).toMatchObject({ powers: ['ALF'] });
    const trustIn = (game: Game): number => positionOf(game).standings.ALF?.trust ?? 0;
    expect(trustIn(left.game) - trustIn(called.game)).toBe(-mostTrust);
    expect(left.kinds).toContain('walkedOut');
    expect(left.kinds.indexOf('unrecorded')).toBeLessThan(left.kinds.indexOf('walkedOut'));
    const kept = told(called.game, { do: 'settle', power: 'ALF' }, { do: 'sign' });
    expect(kept.kinds).not.toContain('unrecorded');
    expect(kept.cables.find(({ is }) => is === 'signed')).toMatchObject({
      powers: expect.arrayContaining(['ALF']),
    });
    // A table that is called to sign at once hears nobody, and nothing is left out.
    expect(told(ready, { do: 'sign' }).kinds).not.toContain('unrecorded');
  });

  test('T8, T10: whoever is kept by a last word puts his hat down before reservations are heard, and cannot be let go', () => {
    const short = madeUp({ ALF: { absent: { BET: 4 } } });
    const ready = standing(short, { day: 3, attention: 3 }, { ALF: WAITING, BET: AGREED });
    const called = told(ready, { do: 'call', with: ['ALF'] }).game;
    expect(positionOf(called).table?.leaving).toBe('ALF');
    const kept = told(called, { do: 'assure', power: 'ALF' }).game;
    expect(positionOf(kept).table).toMatchObject({ leaving: null, reservations: [{ power: 'ALF' }] });
    expect(step(kept, { do: 'answer', dilemma: 'table', choice: 1 })).toMatchObject({
      game: kept,
      refusal: { code: 'no-such-choice' },
    });
  });

  test('T11: the call has paid for the first word, on the last attention of the week too; the next is paid for', () => {
    const called = told(agreed(1), { do: 'call' }).game;
    expect(positionOf(called).attention).toBe(0);
    const first = told(called, { do: 'settle', power: 'ALF' }).game;
    expect(positionOf(first).attention).toBe(0);
    expect(step(first, { do: 'settle', power: 'BET' })).toMatchObject({ refusal: { code: 'no-attention' } });
    const rich = told(
      agreed(2),
      { do: 'call' },
      { do: 'settle', power: 'ALF' },
      { do: 'settle', power: 'BET' },
    );
    expect(positionOf(rich.game).attention).toBe(0);
  });

  test('T10: nobody is heard where they are called to sign at once, and nothing said or unsaid changes who signs', () => {
    const atOnce = told(agreed(3), { do: 'sign' });
    const heard = told(agreed(3), { do: 'call' }, { do: 'settle', power: 'ALF' }, { do: 'sign' });
    const silent = told(agreed(3), { do: 'call' }, { do: 'sign' });
    expect(atOnce.kinds).not.toContain('reservation');
    for (const { cables, game } of [atOnce, heard, silent]) {
      expect(cables.find(({ is }) => is === 'signed')).toMatchObject({
        powers: [world.player, 'ALF', 'BET', 'GAM'],
      });
      expect(positionOf(game).table).toBeNull();
    }
  });
});
