// The table: who sits, whom he misses, who walks out and what would keep him, and who signs. Rules T1-T8 and T12.
import { describe, expect, test } from 'vitest';
import type { Cable } from '../../src/core/cables.ts';
import { open, phaseOf, positionOf } from '../../src/core/game.ts';
import type { Position } from '../../src/core/position.ts';
import {
  admitLateGuests,
  announceLeaving,
  crowdAt,
  firstToWalk,
  ledgerAtTable,
  seated,
  sign,
  walkOut,
  withheld,
  wouldSit,
} from '../../src/core/table.ts';
import type { World } from '../../src/core/world.ts';
import { AGREED, type Standings, standing, table, told, WAITING } from './at-table.ts';
import { builderAt, madeUp, placed } from './made-up.ts';

describe('who sits and who walks', () => {
  test('T1: everyone who agreed or waits, in declared order; a pencil stroke may have cost a chair its owner', () => {
    const world = madeUp();
    const at = placed(world, table('GAM', 'ALF', 'BET'), {
      ALF: AGREED,
      BET: { road: 'withdrawn' },
      GAM: WAITING,
    });
    expect([wouldSit(world, at), seated(at), seated(placed(world))]).toEqual([
      ['ALF', 'GAM'],
      ['GAM', 'ALF'],
      [],
    ]);
  });

  /** The first to walk out, and the terms that he names. */
  const walks = (world: World, at: Position): unknown => {
    const found = firstToWalk(world, at);
    return found && [found.power, found.ledger.total, found.ledger.aspiration];
  };

  test('T4: who agreed stays with half of his hope, who only waited needs all of it; the first declared walks', () => {
    const walker = (trust: number, s: Standings[string]): unknown => {
      const world = madeUp({ ALF: { premium: 10, trust } });
      return walks(world, placed(world, table('ALF'), { ALF: s }));
    };
    expect([walker(5, AGREED), walker(4.99, AGREED)]).toEqual([null, ['ALF', 499, 500]]);
    expect([walker(10, WAITING), walker(9.99, WAITING)]).toEqual([null, ['ALF', 999, 1000]]);
    // L12: the half that his yes takes off is a part of what he needs.
    const near = madeUp({ ALF: { premium: 10, trust: 4.99 } });
    expect(firstToWalk(near, placed(near, table('ALF'), { ALF: AGREED }))?.ledger.needed).toEqual([
      { name: 'hope', amount: 1000 },
      { name: 'yes', amount: -500 },
    ]);
    const both = madeUp({ ALF: { reserve: 1 }, BET: { reserve: 1 } });
    expect(walks(both, placed(both, table('BET', 'ALF'), { ALF: AGREED, BET: AGREED }))).toEqual([
      'BET',
      -100,
      0,
    ]);
  });

  test('T12: beyond the usual number each guest raises what every guest needs, and takes that part along when he goes', () => {
    const many = (usualGuests: number) => ({ rules: { table: { usualGuests, crowd: 3 } } });
    const needed = (...seats: string[]): unknown => {
      const world = madeUp({ frame: many(1), ALF: { premium: 10 } });
      const all = { ALF: AGREED, BET: AGREED, GAM: WAITING };
      return ledgerAtTable(world, placed(world, table(...seats), all), 'ALF', seats).needed;
    };
    const alone = [
      { name: 'hope', amount: 1000 },
      { name: 'yes', amount: -500 },
    ];
    expect(needed('ALF')).toEqual(alone);
    expect(needed('ALF', 'GAM')).toEqual([...alone, { name: 'crowd', amount: 300 }]);
    expect(needed('ALF', 'BET', 'GAM')).toEqual([...alone, { name: 'crowd', amount: 600 }]);
    // Who is still to be heard does not mind, nor does who has his reservation in the minutes; all others do.
    const crowded = (words: number | null, ...met: boolean[]): unknown => {
      const reservations = met.map((done, at) => ({
        power: ['ALF', 'BET'][at] ?? '',
        name: 'clause' as const,
        price: 0,
        trust: 100,
        unmet: 0,
        met: done,
      }));
      const seats = ['ALF', 'BET', 'GAM'];
      const at = { hour: 12, leaving: null, guests: seats, seats, words, reservations };
      const world = madeUp({ frame: many(1) });
      const position = placed(world, { table: at }, { ALF: AGREED, BET: AGREED, GAM: WAITING });
      return seats.map((power) => crowdAt(world, position, power, seats));
    };
    expect([crowded(null), crowded(2), crowded(2, false, true), crowded(null, true, false)]).toEqual([
      [600, 600, 600],
      [0, 0, 0],
      [600, 0, 0],
      [0, 600, 0],
    ]);
    // Three are one too many for ALF and for GAM; once ALF has gone, GAM stays.
    const world = madeUp({ frame: many(2), ALF: { premium: 10, trust: 6 }, BET: { trust: 9 } });
    const course = builderAt(world, table('ALF', 'BET', 'GAM'), { ALF: AGREED, BET: AGREED, GAM: WAITING });
    const gone: unknown[] = [];
    for (let walker = firstToWalk(world, course.position); walker; ) {
      gone.push([walker.power, walker.ledger.aspiration]);
      walkOut(course);
      walker = firstToWalk(world, course.position);
    }
    expect(gone).toEqual([['ALF', 800]]);
  });

  test('T3: only those who sit are there; who does not is missed, whatever he has said', () => {
    const world = madeUp({ ALF: { linkage: { BET: 10, GAM: -10 }, absent: { BET: 4, GAM: 1 } } });
    const total = (...seats: string[]): unknown => {
      const at = placed(
        world,
        { ...table('ALF', ...seats), attention: 1 },
        { ALF: WAITING, BET: AGREED, GAM: AGREED },
      );
      const found = firstToWalk(world, at);
      return found?.ledger.terms.map(({ name, about, amount }) => [name, about, amount]);
    };
    // A fifth of ten points in the form in which each signs alone.
    expect(total()).toEqual([
      ['without', 'GAM', -100],
      ['without', 'BET', -400],
    ]);
    expect(total('GAM')).toEqual([
      ['beside', 'GAM', -200],
      ['without', 'BET', -400],
    ]);
    expect(total('BET')).toBeUndefined();
  });

  test('T3: a form signed together loses by the part of the invited friends that is missing, and its share with it', () => {
    const world = madeUp({
      ALF: { reserve: 900, weights: { form: { each: 2, joint: 82 } }, linkage: { BET: 6, GAM: 4, OBS: 9 } },
    });
    const seen = (seats: string[], powers: Standings = {}, form = 'joint') => {
      const text = { ...world.startText, form };
      const at = placed(
        world,
        { ...table('ALF', ...seats), text },
        { ALF: AGREED, BET: AGREED, GAM: AGREED, ...powers },
      );
      const terms = firstToWalk(world, at)?.ledger.terms ?? [];
      return Object.fromEntries(
        terms
          .filter(({ name }) => name === 'beside' || name === 'empty-chairs')
          .map(({ name, about = '', amount }) => [name + about, amount]),
      );
    };
    // All there: whole. Gam's four of ten points missing: 400 of the eighty points' advantage, 220 of the
    // share.
    expect(seen(['BET', 'GAM'])).toEqual({ besideBET: 600, besideGAM: 400 });
    expect(seen(['BET'])).toEqual({ besideBET: 468, 'empty-chairs': -3200 });
    expect(seen([])).toEqual({ 'empty-chairs': -8000 });
    for (const road of ['outside', 'informed', 'declined', 'withdrawn'] as const) {
      expect(seen(['BET'], { GAM: { road } })).toEqual({ besideBET: 600 });
    }
    expect(seen(['BET'], {}, 'each')).toEqual({ besideBET: 120 });
    expect(seen([], {}, 'each')).toEqual({});
  });

  test('T3: a friend who is missed but not linked makes no gap', () => {
    const world = madeUp({
      ALF: { reserve: 900, weights: { form: { joint: 80 } }, absent: { GAM: 4 }, linkage: { BET: 6 } },
    });
    const text = { ...world.startText, form: 'joint' };
    const at = placed(world, { ...table('ALF', 'BET'), text }, { ALF: AGREED, BET: AGREED, GAM: AGREED });
    const names = firstToWalk(world, at)?.ledger.terms.map(({ name }) => name);
    expect(names).toEqual(['clause', 'beside', 'without', 'reserve']);
  });
});

describe('full powers', () => {
  const strict = madeUp({
    home: {
      weights: { aim: { talks: -2 } },
      circle: { BET: -20 },
      mandate: { options: { aim: ['peace'] }, circle: ['ALF'] },
    },
  });

  test('T2: they are withheld where the sum falls short, or where permission for a wording or a chair would not be given', () => {
    const short = (change: Partial<Position>, ...seats: string[]): unknown => {
      const ledger = withheld(strict, placed(strict, change), seats);
      return ledger && [ledger.total, ledger.aspiration];
    };
    const talks = { text: { ...strict.startText, aim: 'talks' } };
    expect(short({}, 'ALF')).toBeNull();
    expect(short({ confidence: 7999 }, 'ALF', 'BET')).toEqual([-1, 0]);
    // The chair alone would need a request of 48 points.
    expect(short({ confidence: 8000 }, 'ALF', 'BET')).toEqual([4000, 4800]);
    expect([short({ ...talks, confidence: 6000 }), short({ ...talks, confidence: 5999 })]).toEqual([
      null,
      [2999, 3000],
    ]);
  });

  test('T2: a pencil stroke that costs a chair its owner has full powers judged, and told, without him', () => {
    const world = madeUp({
      ALF: { premium: 10, weights: { aim: { talks: 10 } } },
      BET: { weights: { aim: { talks: -9 } } },
      home: { circle: { ALF: -20, BET: 10 } },
    });
    const game = standing(world, {}, { ALF: WAITING, BET: AGREED });
    const pencil = { do: 'draft', clause: 'aim', option: 'talks' } as const;
    const { cables, kinds, game: after } = told(game, { do: 'sign' }, pencil);
    expect(kinds.filter((is) => is === 'leaving' || is === 'replied')).toEqual(['leaving', 'replied']);
    // A quarter of sixty, and Alf's chair: five points short; with Bet in it it was five over.
    expect(cables.find(({ is }) => is === 'powersWithheld')).toMatchObject({ ledger: { total: -500 } });
    expect(positionOf(after)).toMatchObject({ table: null, treaty: null });
  });

  test('T2: refused, the guests are sent home, and it costs', () => {
    const game = standing(strict, {}, { ALF: AGREED, BET: AGREED });
    const { kinds, game: after } = told(game, { do: 'sign' });
    expect(kinds).toEqual(['tableCalled', 'act', 'powersWithheld', 'confidence', 'act']);
    expect(positionOf(after)).toMatchObject({ table: null, confidence: 5600, treaty: null, attention: 8 });
    expect(phaseOf(after)).toBe('proposal');
  });
});

describe('the night', () => {
  test('T6: who is left signs: the text is closed, wires fall silent, bills are counted from that day', () => {
    const wires = [{ due: 9, evening: false, about: 'ALF', to: 'BET' }];
    const world = madeUp({ BET: { ratification: { decidesFrom: '1929-06-03' } } });
    const builder = builderAt(
      world,
      { day: 8, wires, ...table('ALF', 'GAM') },
      { ALF: { ...AGREED, putOff: 2 }, GAM: WAITING, BET: { road: 'considering', replyDue: 12 } },
    );
    sign(builder);
    expect(builder.position).toMatchObject({
      treaty: { day: 8, text: world.startText, founders: ['ALF', 'GAM'] },
      table: null,
      wires: [],
      newsToPrint: true,
      // Two for each signatory, three more for Alf.
      confidence: 6700,
      credit: 1700,
    });
    expect(builder.standing('ALF')).toMatchObject({ road: 'signed', signed: 8, bill: 18, putOff: 0 });
    expect(builder.standing('BET')).toMatchObject({ road: 'considering', replyDue: 147 });
    expect(builder.cables[0]).toMatchObject({ is: 'signed', powers: ['MID', 'ALF', 'GAM'] });
  });

  const alone = madeUp({ ALF: { absent: { BET: 4 } } });
  const called = told(standing(alone, { day: 3 }, { ALF: WAITING, BET: AGREED }), {
    do: 'sign',
    with: ['ALF'],
  });

  test('T8: he reaches for his hat first, an hour later, and nothing is over yet', () => {
    expect(called.kinds).toEqual(['tableCalled', 'act', 'leaving']);
    expect(called.cables.flatMap(({ is, hour }) => (is === 'stage' ? [] : [hour]))).toEqual([12, 12, 13]);
    const leaving = called.cables.find(({ is }) => is === 'leaving');
    expect(leaving).toMatchObject({ power: 'ALF', wish: null, wouldBe: null });
    expect([phaseOf(called.game), positionOf(called.game).table?.leaving]).toEqual(['table', 'ALF']);
  });

  test('T8: he says which change of the text would keep him, as it looks from his chair', () => {
    const world = madeUp({
      ALF: { absent: { BET: 4 }, weights: { aim: { talks: 4 }, join: { closed: 3 } } },
    });
    const builder = builderAt(world, table('ALF'), { ALF: WAITING, BET: AGREED });
    announceLeaving(builder);
    expect(builder.cables).toMatchObject([
      { is: 'leaving', wish: { text: { aim: 'talks' }, circle: [] }, wouldBe: 0 },
    ]);
    const content = builderAt(madeUp(), table('ALF'), { ALF: WAITING });
    announceLeaving(content);
    walkOut(content);
    expect([content.cables, content.position.table?.hour]).toEqual([[], 12]);
  });

  test('T5: let go, he walks; when nobody is left it costs confidence, credibility, and trust of all who had come', () => {
    const { kinds, game, cables } = told(called.game, { do: 'answer', dilemma: 'table', choice: 1 });
    expect(kinds).toEqual(['walkedOut', 'tableEmpty', 'confidence', 'act']);
    expect(cables[0]).toMatchObject({ power: 'ALF', hour: 14 });
    const { standings, confidence, credibility, table: left } = positionOf(game);
    // Bet had agreed, but was not called.
    expect(['ALF', 'BET', 'GAM'].map((power) => standings[power]?.trust)).toEqual([-200, 0, 0]);
    expect(standings.ALF?.road).toBe('waiting');
    expect([confidence, credibility, left, phaseOf(game)]).toEqual([5400, 950, null, 'proposal']);
  });

  test('T5: one who had come, and whom a redraft at the table has cost his yes, minds the empty table too', () => {
    const world = madeUp({
      ALF: { absent: { GAM: 4 }, weights: { aim: { talks: -9 } } },
      BET: { weights: { aim: { talks: -9 } } },
    });
    const game = standing(world, {}, { ALF: WAITING, BET: AGREED });
    const { kinds, game: after } = told(
      game,
      { do: 'sign' },
      { do: 'draft', clause: 'aim', option: 'talks' },
      { do: 'sign' },
    );
    expect(kinds).toContain('tableEmpty');
    // The withdrawal itself costs three points.
    expect(positionOf(after).standings).toMatchObject({ ALF: { trust: -200 }, BET: { trust: -500 } });
  });

  test('T8: adjourned, everybody goes home for another day, and home minds it', () => {
    const { kinds, game, cables } = told(called.game, { do: 'answer', dilemma: 'table', choice: 2 });
    expect(kinds).toEqual(['adjourned', 'confidence', 'act']);
    expect(cables[0]).toMatchObject({ powers: ['ALF'] });
    expect([positionOf(game).confidence, positionOf(game).table, phaseOf(game)]).toEqual([
      5800,
      null,
      'proposal',
    ]);
  });

  test('T8: an assurance may keep him; the table looks again and signs', () => {
    const { kinds, game } = told(called.game, { do: 'assure', power: 'ALF' });
    expect(kinds.slice(0, 3)).toEqual(['assured', 'signed', 'confidence']);
    expect([phaseOf(game), positionOf(game).treaty?.founders]).toEqual(['ratification', ['ALF']]);
  });

  test('T8: a pencil stroke asks for full powers again; one that changes nothing for him leaves his hat on', () => {
    const stroke = told(called.game, { do: 'draft', clause: 'aim', option: 'talks' });
    expect(stroke.kinds).toEqual(['drafted', 'leaving']);
    expect(positionOf(stroke.game).table).toMatchObject({ hour: 14 });
    const home = { weights: { aim: { talks: -20 } }, mandate: { options: { aim: ['peace'] } } };
    const world = madeUp({ ALF: { absent: { BET: 4 } }, home });
    const night = told(standing(world, { day: 3 }, { ALF: WAITING, BET: AGREED }), {
      do: 'sign',
      with: ['ALF'],
    });
    const struck = told(night.game, { do: 'draft', clause: 'aim', option: 'talks' });
    expect(struck.kinds).toContain('powersWithheld');
    expect(phaseOf(struck.game)).toBe('proposal');
  });

  test('T4, T8: who signs with whoever stays waits for nobody; one walk may be followed by another', () => {
    const world = madeUp({ ALF: { absent: { GAM: 4 } }, BET: { absent: { ALF: 4 } } });
    const powers = { ALF: WAITING, BET: AGREED, GAM: AGREED };
    const game = standing(world, { day: 3 }, powers);
    const night = told(game, { do: 'sign', with: ['ALF', 'BET'] });
    const pens = told(night.game, { do: 'sign' });
    expect(pens.kinds.slice(0, 3)).toEqual(['walkedOut', 'walkedOut', 'tableEmpty']);
    const waited = told(night.game, { do: 'wait' });
    expect(waited.kinds.slice(0, 3)).toEqual(['walkedOut', 'walkedOut', 'tableEmpty']);
    const one = madeUp({ ALF: { absent: { GAM: 4 } } });
    const rest = told(
      standing(one, { day: 3 }, powers),
      { do: 'sign', with: ['ALF', 'BET'] },
      { do: 'sign' },
    );
    expect(rest.kinds.slice(2, 5)).toEqual(['leaving', 'walkedOut', 'signed']);
    expect(positionOf(rest.game).treaty?.founders).toEqual(['BET']);
    expect(positionOf(rest.game).standings.ALF?.road).toBe('waiting');
  });

  test('T7: when nobody walks any more the night’s wires come in once: who agrees on them takes a chair', () => {
    const world = madeUp({ BET: { newsInTheEvening: true } });
    const wires = [{ due: 3, evening: true, about: 'ALF', to: 'BET' }];
    const noted = { road: 'noted', contact: 0, formalReplies: 1 } as const;
    const night = told(standing(world, { day: 3, wires }, { ALF: AGREED, BET: noted }), { do: 'sign' });
    expect(night.kinds.slice(0, 4)).toEqual(['tableCalled', 'act', 'replied', 'signed']);
    expect(positionOf(night.game).treaty?.founders).toEqual(['ALF', 'BET']);
    const later = [{ ...wires[0], due: 4, evening: true, about: 'ALF', to: 'BET' }];
    const quiet = told(standing(world, { day: 3, wires: later }, { ALF: AGREED, BET: noted }), {
      do: 'sign',
    });
    expect(positionOf(quiet.game).treaty?.founders).toEqual(['ALF']);
    const builder = builderAt(world, table('ALF'), { ALF: AGREED, BET: AGREED });
    admitLateGuests(builder, ['ALF']);
    expect(builder.position.table).toMatchObject({ guests: ['ALF', 'BET'], seats: ['ALF', 'BET'] });
  });

  test('T1: only those are called who are asked', () => {
    const world = madeUp();
    const night = told(standing(world, { day: 3 }, { ALF: AGREED, BET: AGREED }), {
      do: 'sign',
      with: ['BET'],
    });
    expect(night.cables[0]).toMatchObject({ is: 'tableCalled', with: ['BET'] });
    expect(positionOf(night.game)).toMatchObject({ treaty: { founders: ['BET'] }, attention: 8 });
    expect(positionOf(night.game).standings.ALF).toMatchObject({ road: 'agreed', signed: null });
  });
});

describe('the phases', () => {
  test('an affair opens with the proposal, turns when somebody counters, and ends after its sunset', () => {
    const world = madeUp({ ALF: { premium: 4, weights: { aim: { talks: 4 } }, daysToConcede: 12 } });
    const acts = (cables: readonly Cable[]): string[] =>
      cables.flatMap((cable) => (cable.is === 'act' ? [cable.act] : []));
    expect(acts(open(world).cables)).toEqual(['proposal']);
    const { game, cables } = told(
      open(world).game,
      { do: 'note', power: 'ALF' },
      { do: 'wait', until: '1929-01-17' },
      { do: 'draft', clause: 'aim', option: 'talks' },
      { do: 'note', power: 'ALF' },
      { do: 'wait', until: '1929-01-24' },
      { do: 'sign' },
      { do: 'ratify' },
      { do: 'wait', until: '1929-12-31' },
    );
    expect(acts(cables)).toEqual(['counterproposal', 'table', 'ratification', 'sunset']);
    expect([phaseOf(game), cables.at(-1)]).toEqual(['ended', { is: 'ended', day: 358, ending: 'peace' }]);
    const sunset = cables.find((cable) => cable.is === 'act' && cable.act === 'sunset');
    expect(sunset?.day).toBe(238);
  });

  test('registration brings the last act', () => {
    const world = madeUp();
    const { cables } = told(
      open(world).game,
      { do: 'note', power: 'ALF' },
      { do: 'note', power: 'GAM' },
      { do: 'wait', until: '1929-01-17' },
      { do: 'sign' },
      { do: 'ratify' },
      { do: 'wait', until: '1929-01-28' },
      { do: 'register' },
    );
    expect(cables.slice(-2)).toMatchObject([
      { is: 'act', act: 'sunset' },
      { is: 'stage', stage: 'registered' },
    ]);
  });
});
