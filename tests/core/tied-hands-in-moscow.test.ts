// Named days and public stands in the game of Moscow. Rules K1-K8.
import { describe, expect, test } from 'vitest';
import type { Command } from '../../src/core/commands.ts';
import { type Game, open, positionOf, worldOf as worldOfGame } from '../../src/core/game.ts';
import { requestLedger } from '../../src/core/permission.ts';
import { StepBuilder } from '../../src/core/step-builder.ts';
import { keepNamedDay } from '../../src/core/tied-hands.ts';
import { makeWorld } from '../../src/core/world.ts';
import { give, historyUntil, hopeOf, MOSCOW, played, refusedAs, standingOf, until } from './in-moscow.ts';

describe('a named day', () => {
  test('with nobody behind it is an empty word', () => {
    const game = played({}, { do: 'note', power: 'POL' });
    const named = give(game, { do: 'deadline' }).game;
    expect(hopeOf(named, 'POL')).toBe(hopeOf(game, 'POL'));
    expect(positionOf(named).credibility).toBe(950);
    expect(refusedAs(named, { do: 'deadline' })).toBe('day-named-already');
  });

  test('with a yes behind it lowers the hope of the others, helps at home, and costs when it passes unused', () => {
    const game = played({}, ...historyUntil('1929-02-04'));
    const agreed = Object.entries(positionOf(game).standings).filter(([, { road }]) => road === 'agreed');
    expect(agreed.map(([power]) => power)).toEqual(['POL']);
    const named = give(game, { do: 'deadline' }).game;
    expect(hopeOf(named, 'ROM')).toBe(Math.trunc((hopeOf(game, 'ROM') * 550) / 1000));
    expect(hopeOf(named, 'POL')).toBe(hopeOf(game, 'POL'));
    expect(standingOf(game, 'EST').replyDue).toBe(positionOf(game).day + 5);
    expect(standingOf(named, 'EST').replyDue).toBe(positionOf(game).day + 4);
    const request = (one: Game): number =>
      requestLedger(worldOfGame(one), positionOf(one), { kind: 'chair', power: 'FIN' }).total;
    expect(request(named) - request(game)).toBe(600);
    const passed = give(named, until('1929-02-15')).game;
    expect(positionOf(passed).namedDay).toBeNull();
    expect(positionOf(passed).credibility).toBe(850);
  });

  test('may be chosen, from three to ten days ahead, and has gone by on the morning after', () => {
    const game = played({}, ...historyUntil('1929-02-04'));
    const name = (on: string): Command => ({ do: 'deadline', on });
    expect(refusedAs(game, name('1929-02-06'))).toBe('day-too-near');
    expect(refusedAs(game, name('1929-02-15'))).toBe('day-too-far');
    expect(refusedAs(game, name('1929-02-30'))).toBe('no-such-day');
    for (const on of ['1929-02-07', '1929-02-14']) {
      const named = give(game, name(on)).game;
      expect(positionOf(give(named, until(on)).game).namedDay).not.toBeNull();
      const next = on === '1929-02-07' ? '1929-02-08' : '1929-02-15';
      expect(positionOf(give(named, until(next)).game).namedDay).toBeNull();
    }
  });

  test('that is kept warms every founder; one that is named to nobody, or goes by, does not', () => {
    const eve = played({}, ...historyUntil('1929-02-08'), until('1929-02-09'));
    const signed = (game: Game): Game => give(give(game, { do: 'sign' }).game, until('1929-02-10')).game;
    const [plain, kept] = [signed(eve), signed(give(eve, { do: 'deadline' }).game)];
    const founders = positionOf(kept).treaty?.founders ?? [];
    expect(founders.length).toBeGreaterThan(0);
    expect(positionOf(plain).treaty?.founders).toEqual(founders);
    for (const power of founders)
      expect(standingOf(kept, power).trust - standingOf(plain, power).trust).toBe(1200);
  });

  test.each([
    ['bloc', 'warsaw', [1200, 1200]],
    ['stall', 'warsaw', [1200, 1200]],
    ['respect', 'fears-bloc', [-1200, 0]],
  ])('that is kept is thanked as each takes such days: %s, %s', (POL, LVA, warmer) => {
    const namedDay = { until: 60, number: 1, agreedThen: ['EST'] };
    const world = makeWorld(MOSCOW, 0, { POL, LVA });
    const builder = new StepBuilder(world, { ...positionOf(open(world).game), namedDay });
    const trust = () => ['POL', 'LVA'].map((power) => builder.standing(power).trust);
    const before = trust();
    keepNamedDay(builder, ['POL', 'LVA']);
    expect(trust().map((now, index) => now - (before[index] ?? 0))).toEqual(warmer);
  });

  test('offends a Warsaw that wants respect', () => {
    const trust = (type: string): number =>
      standingOf(played({ POL: type }, { do: 'note', power: 'POL' }, { do: 'deadline' }), 'POL').trust;
    expect(trust('bloc') - trust('respect')).toBe(600);
  });
});

describe('a public commitment', () => {
  test('kills hopes, is evidence at home for its own wording, and is dear to break', () => {
    const noted = played({}, { do: 'note', power: 'POL' }, { do: 'note', power: 'FIN' });
    const tied = give(noted, { do: 'commit', clause: 'disp', option: 'nothing' }).game;
    // Finland had an aspiration for conciliation ten points above nothing: at most six of them are given up.
    expect(hopeOf(noted, 'FIN') - hopeOf(tied, 'FIN')).toBe(600);
    expect(standingOf(tied, 'FIN').trust).toBe(standingOf(noted, 'FIN').trust - 100);
    // Nobody had asked for another wording yet, so it is no evidence at home.
    const request = (one: Game): number =>
      requestLedger(worldOfGame(one), positionOf(one), { kind: 'chair', power: 'ROM' }).total;
    const stand = (one: Game): number => Math.trunc(positionOf(one).confidence / 2);
    expect(request(tied) - request(noted)).toBe(stand(tied) - stand(noted));
    expect(positionOf(tied).confidence - positionOf(noted).confidence).toBe(400);
    const contested = played({}, { do: 'note', power: 'POL' }, until('1929-01-02'));
    const stood = give(contested, { do: 'commit', clause: 'form', option: 'successive' }).game;
    expect(request(stood) - request(contested)).toBe(600 + stand(stood) - stand(contested));
    const monday = give(tied, until('1928-12-24')).game;
    const broken = give(monday, { do: 'draft', clause: 'disp', option: 'consult' }).game;
    expect(positionOf(monday).confidence - positionOf(broken).confidence).toBe(1200);
    expect(positionOf(broken).commitments).toEqual([]);
    expect(refusedAs(tied, { do: 'commit', clause: 'disp', option: 'nothing' })).not.toBeNull();
    expect(refusedAs(monday, { do: 'commit', clause: 'form', option: 'joint' })).toBe('not-the-wording');
  });
});

test('a day for the exchange of ratifications needs a deposit, moves the founders that still wait, once', () => {
  const early = played({}, ...historyUntil('1929-02-18'));
  expect(refusedAs(early, { do: 'deadline' })).toBe('no-deposit-yet');
  const game = played({}, ...historyUntil('1929-03-07'));
  const named = give(game, { do: 'deadline' }).game;
  for (const power of ['POL', 'ROM']) {
    expect((standingOf(game, power).bill ?? 0) - (standingOf(named, power).bill ?? 0)).toBe(12);
    expect(standingOf(named, power).soured - standingOf(game, power).soured).toBe(600);
  }
  expect(refusedAs(named, { do: 'deadline' })).toBe('often-enough');
});
