// The chamber of every partner, and the course of a bill. Rules C1-C11.
import { describe, expect, test } from 'vitest';
import { isMonday } from '../../src/core/calendar.ts';
import { billDay, decideBill, hastenBill, pivot, slack, soonerBill } from '../../src/core/chamber.ts';
import { offerToday } from '../../src/core/ledger.ts';
import type { Position } from '../../src/core/position.ts';
import type { Standing } from '../../src/core/standing.ts';
import type { StepBuilder } from '../../src/core/step-builder.ts';
import { winSet } from '../../src/core/win-set.ts';
import { makeWorld, type World } from '../../src/core/world.ts';
import { worldOf } from '../tools.ts';
import { builderAt, dayOf, madeUp, placed, signedBy } from './made-up.ts';

type Json = Readonly<Record<string, unknown>>;

const faction = (tolerance: number, weight = 100, id = 'all'): Json => ({ id, weight, tolerance });
const chamberOf = (ratification: Json): World => madeUp({ ALF: { ratification } });

describe('the chamber', () => {
  test('C1: the faction that counts is the one whose yes completes the quota, the easiest first', () => {
    const counts = (quota: number): string => {
      const factions = [faction(5, 30, 'hard'), faction(-2, 21, 'soft'), faction(1, 49, 'middle')];
      const ratification = chamberOf({ quota, factions }).profiles.ALF?.data.ratification;
      if (ratification?.track !== 'chamber') throw new Error('no chamber');
      return pivot(ratification).id;
    };
    expect([21, 22, 70, 71, 100].map(counts)).toEqual(['soft', 'middle', 'middle', 'hard', 'hard']);
  });

  test('C1: factions that ask the same are counted by name, in whatever order the file has them', () => {
    const counts = (...ids: string[]): string => {
      const ratification = chamberOf({ factions: ids.map((id) => faction(1, 60, id)) }).profiles.ALF?.data
        .ratification;
      if (ratification?.track !== 'chamber') throw new Error('no chamber');
      return pivot(ratification).id;
    };
    expect([counts('north', 'south'), counts('south', 'north')]).toEqual(['north', 'north']);
  });

  test('C2: its room is the text, half of the company and of trust, opinion, and all that has moved it', () => {
    const tides = [{ id: 'may', from: '1929-05-01', until: '1929-05-10', points: -3, sources: ['invented'] }];
    const world = madeUp({
      ALF: {
        weights: { aim: { peace: 2 }, form: { each: 1, joint: 9 } },
        // A fifth of it is 201, and half of that is cut to 100.
        linkage: { BET: 10.05, GAM: 40 },
        opinion: 2,
        types: [{ id: 'plain', historical: true, fear: 5 }],
        ratification: { factions: [faction(4)], registrationWorth: 7, tides },
      },
    });
    const room = (change: Partial<Position> = {}, s: Partial<Standing> = {}): Record<string, number> => {
      const position = placed(world, change, { ALF: s, BET: { road: 'noted' } });
      const terms = slack(world, position, 'ALF', offerToday(world, position, 'ALF'))?.terms ?? [];
      return Object.fromEntries(
        terms.map(({ name, about, amount }) => [about ? `${name} ${about}` : name, amount]),
      );
    };
    const bare = { 'clause aim=peace': 200, 'clause form=each': 100, linkages: 100, 'faction all': -400 };
    expect(room()).toEqual(bare);
    expect(
      room({ publicity: 100 }, { trust: 301, soured: 110, favour: 120, lean: 130, room: 140, lobbied: 2 }),
    ).toEqual({
      ...bare,
      trust: 150,
      opinion: 200,
      soured: -110,
      favour: 120,
      lean: 130,
      crisis: 140,
      lobby: 900,
    });
    expect(room({ registered: 3 }).registered).toBe(700);
    expect([room({}, { assured: 0 }).assurance, room().fear]).toEqual([300, undefined]);
    const signed = signedBy(world, 9, ['ALF', 'BET']);
    expect([room(signed).fear, room(signed, { assured: 0 }).fear]).toEqual([-500, undefined]);
    const tide = (date: string) => room({ day: dayOf(world, date) })['tide may'];
    expect([tide('1929-04-30'), tide('1929-05-01'), tide('1929-05-10'), tide('1929-05-11')]).toEqual([
      undefined,
      -300,
      -300,
      undefined,
    ]);
    expect(slack(world, placed(world), 'BET', offerToday(world, placed(world), 'BET'))).toBeNull();
  });

  test('C3: a bill comes up after the usual days, and not before its chamber sits; a government without one decides', () => {
    const world = madeUp({
      ALF: { ratification: { billAfterDays: 10, sitsFrom: '1929-03-01' } },
      BET: { ratification: { depositAfterDays: 5, decidesFrom: '1929-03-04' } },
    });
    expect([30, 43, 44].map((from) => billDay(world, 'ALF', from))).toEqual([53, 53, 54]);
    expect([30, 51, 52].map((from) => billDay(world, 'BET', from))).toEqual([56, 56, 57]);
    expect(billDay(madeUp(), 'BET', 30)).toBe(35);
  });

  test('C3: haste brings it forward, not before tomorrow, the chamber’s own day, or its committees’ days', () => {
    const hastened = (by: number, ratification: Json = {}, s: Partial<Standing> = {}): number | null => {
      const builder = builderAt(
        chamberOf(ratification),
        { day: 20 },
        { ALF: { signed: 10, bill: 50, ...s } },
      );
      hastenBill(builder, 'ALF', by);
      return builder.standing('ALF').bill;
    };
    expect([hastened(8), hastened(40), hastened(0)]).toEqual([42, 21, 50]);
    const builder = builderAt(chamberOf({}), { day: 20 }, { ALF: { signed: 10, bill: 50 } });
    hastenBill(builder, 'ALF', 0);
    hastenBill(builder, 'ALF', 8);
    expect(builder.cables).toEqual([{ is: 'moved', power: 'ALF', was: 50, until: 42, day: 20 }]);
    expect(hastened(40, { noHasteBefore: '1929-02-06' })).toBe(30);
    expect([hastened(40, { leastDays: 25 }), hastened(40, { leastDays: 60 })]).toEqual([35, 50]);
    expect(hastened(40, { leastDays: 25 }, { signed: null, promised: 12 })).toBe(37);
    expect(hastened(40, {}, { bill: null })).toBeNull();
    const executive = builderAt(madeUp(), { day: 20 }, { BET: { bill: 50 } });
    hastenBill(executive, 'BET', 10);
    expect(executive.standing('BET').bill).toBe(50);
  });

  test('C10: no vote falls into a recess: at first, put off or hurried it comes on the first day after it', () => {
    const recesses = [
      { from: '1929-03-01', until: '1929-03-10', sources: ['none'] },
      { from: '1929-03-11', until: '1929-03-12', sources: ['none'] },
    ];
    // The first of March is day 53, the twelfth day 64.
    const world = chamberOf({ recesses });
    expect([42, 43, 50, 54, 55].map((from) => billDay(world, 'ALF', from))).toEqual([52, 65, 65, 65, 65]);
    expect(billDay(world, 'ALF', 56)).toBe(66);
    const hurried = (bill: number, by: number): number | null =>
      soonerBill(world, builderAt(world, { day: 20 }, { ALF: { signed: 10, bill } }).position, 'ALF', by);
    expect([hurried(70, 3), hurried(70, 10), hurried(70, 18), hurried(65, 5)]).toEqual([67, 65, 52, null]);
    const short = chamberOf({ recesses, factions: [{ id: 'all', weight: 100, tolerance: 1 }] });
    const putOff = (on: number): number | null => {
      const builder = builderAt(
        short,
        { day: on, ...signedBy(short, 9, ['ALF']) },
        { ALF: { road: 'signed', bill: on } },
      );
      decideBill(builder, 'ALF');
      return builder.standing('ALF').bill;
    };
    expect([putOff(38), putOff(39), putOff(50), putOff(51)]).toEqual([52, 65, 65, 65]);
  });

  test('C10: no chamber votes on a Sunday', () => {
    const world = chamberOf({
      recesses: [{ from: '1929-03-04', until: '1929-03-09', sources: ['none'] }],
    });
    // The third of March is a Sunday, day 55; the recess after it ends on a Saturday, and the tenth is a Sunday again.
    expect([44, 45, 46, 52].map((from) => billDay(world, 'ALF', from))).toEqual([54, 63, 63, 63]);
    const real = worldOf('moscow-1929');
    const votes = ['POL', 'ROM', 'LVA', 'EST', 'FIN'].flatMap((power) =>
      Array.from({ length: real.calendar.lastDay }, (_, from) => billDay(real, power, from)),
    );
    expect(votes.filter((on) => isMonday(real.calendar, on + 1))).toEqual([]);
  });

  test('C10: Helsinki votes on no day between the last sitting of its old House and the first of the new', () => {
    const world = worldOf('moscow-1929');
    const [last, first, election] = ['1929-06-21', '1929-07-04', '1929-07-02'].map((on) => dayOf(world, on));
    const bills = Array.from({ length: world.calendar.lastDay }, (_, from) => billDay(world, 'FIN', from));
    const hurried = bills.flatMap((bill) =>
      [1, 5, 10, 21].map((by) => {
        const { position } = builderAt(world, { day: 120 }, { FIN: { promised: 0, bill } });
        return soonerBill(world, position, 'FIN', by) ?? bill;
      }),
    );
    const votes = new Set([...bills, ...hurried]);
    expect(votes).toContain(last);
    expect(votes).toContain(first);
    expect([...votes].filter((on) => on > Number(last) && on < Number(first))).toEqual([]);
    expect(Number(election)).toBeLessThan(Number(first));
  });

  const decided = (world: World, s: Partial<Standing> = {}, founders = ['ALF']): StepBuilder => {
    const builder = builderAt(
      world,
      { day: 40, ...signedBy(world, 9, founders) },
      { ALF: { road: founders.includes('ALF') ? 'signed' : 'acceding', bill: 40, ...s } },
    );
    decideBill(builder, 'ALF');
    return builder;
  };

  test('C4: a founder’s government disowns what has come to be worth too little, or whose trust is gone', () => {
    const road = (change: Json, founders?: string[]): string =>
      decided(madeUp({ ALF: change }), {}, founders).standing('ALF').road;
    expect([road({ reserve: 3 }), road({ reserve: 3.01 })]).toEqual(['signed', 'disowned']);
    expect(road({ trust: -11.99, pledge: 30 })).toBe('signed');
    expect(road({ trust: -12, pledge: 30 })).toBe('disowned');
    expect([road({ reserve: 9 }, ['GAM']), road({ trust: -20 }, ['GAM'])]).toEqual(['acceding', 'acceding']);
    const gone = decided(madeUp({ ALF: { reserve: 4 } }));
    expect(gone.standing('ALF').bill).toBeNull();
    expect(gone.cables).toMatchObject([
      { is: 'disowned', power: 'ALF', ledger: { total: -400, aspiration: -300 } },
    ]);
  });

  test('C11: undecided deputies count in the vote, not before; postponements, friends and a favour win over some', () => {
    const voting = (adds: number, s: Partial<Standing> = {}): StepBuilder => {
      const world = { ...madeUp({ ALF: { weights: { aim: { peace: 4 } } } }), undecided: { ALF: adds } };
      const { position } = builderAt(world, {}, { ALF: s });
      const before = slack(world, position, 'ALF', offerToday(world, position, 'ALF'));
      expect(before?.terms.map(({ name }) => name)).not.toContain('undecided');
      return decided(world, s);
    };
    const margin = (adds: number, s?: Partial<Standing>): unknown =>
      voting(adds, s).cables.map((cable) => [cable.is, 'ledger' in cable ? cable.ledger.total : null])[0];
    expect(margin(0)).toEqual(['billPassed', 400]);
    expect(margin(300)).toEqual(['billPassed', 700]);
    expect(margin(-400)).toEqual(['billPassed', 0]);
    expect(margin(-700)).toEqual(['billPutOff', -300]);
    // A postponement wins as much as two friends: a third is left after the first, a fifth after the second.
    expect(margin(-1500, { putOff: 1 })).toEqual(['billPutOff', -100]);
    expect(margin(-1500, { leanedBy: ['OBS', 'GAM'] })).toEqual(['billPutOff', -100]);
    expect(margin(-1500, { putOff: 2 })).toEqual(['billPassed', 100]);
    expect(margin(300, { putOff: 2 })).toEqual(['billPassed', 700]);
    expect(margin(-800, { leanedBy: ['OBS'] })).toEqual(['billPassed', 0]);
    expect(margin(-1200, { leanedBy: ['OBS'], favoured: 3 })).toEqual(['billPassed', 0]);
  });

  test('C11: history deals what happened; other deals draw for each chamber, each amount about equally often', () => {
    const { scenario } = worldOf('moscow-1929');
    const drawn = new Map<string, number>();
    const deals = 300;
    for (let seed = 0; seed <= deals; seed++) {
      const { undecided } = makeWorld(scenario, seed);
      for (const { id, ratification } of scenario.partners) {
        const data = ratification.track === 'chamber' ? ratification.undecided : undefined;
        if (seed === 0) expect(undecided[id]).toBe(data?.inHistory);
        else if (data === undefined) expect(undecided).not.toHaveProperty(id);
        else {
          expect(data.adds).toContain(undecided[id]);
          drawn.set(`${id} ${undecided[id]}`, (drawn.get(`${id} ${undecided[id]}`) ?? 0) + 1);
        }
      }
    }
    // Five chambers with three amounts each: a hundred times each, give or take four standard errors.
    expect(drawn.size).toBe(15);
    for (const [which, times] of drawn) expect(Math.abs(times - deals / 3), which).toBeLessThan(33);
  });

  test('C5: a government without a chamber hands in on the day on which its decision is due', () => {
    const builder = builderAt(
      madeUp(),
      { day: 40, ...signedBy(madeUp(), 9, ['BET']) },
      { BET: { road: 'signed', bill: 40 } },
    );
    decideBill(builder, 'BET');
    expect(builder.standing('BET')).toMatchObject({ bill: null, passed: 40, handsIn: 40, road: 'signed' });
    expect(builder.cables).toEqual([]);
  });

  test('C6, C7: with too little room the bill is put off, three times, and then shelved', () => {
    const short = chamberOf({ factions: [faction(0.01)] });
    const off = decided(short);
    expect(off.standing('ALF')).toMatchObject({ bill: 54, putOff: 1, road: 'signed', handsIn: null });
    expect(off.cables).toMatchObject([{ is: 'billPutOff', until: 54, ledger: { total: -1 } }]);
    expect(decided(short, { putOff: 2 }).standing('ALF')).toMatchObject({ bill: 54, putOff: 3 });
    const shelved = decided(short, { putOff: 3 });
    expect(shelved.standing('ALF')).toMatchObject({ bill: null, road: 'shelved', putOff: 3 });
    expect(shelved.cables).toMatchObject([{ is: 'shelved', power: 'ALF' }]);
    // A chamber may allow more postponements than the rule for all chambers.
    const patient = chamberOf({ factions: [faction(0.01)], mostPutOff: 4 });
    expect(decided(patient, { putOff: 3 }).standing('ALF')).toMatchObject({ bill: 54, putOff: 4 });
    expect(decided(patient, { putOff: 4 }).standing('ALF').road).toBe('shelved');
  });

  test('C1, C6-C8: a vote tells how many were for the bill: the factions whose own tolerance the slack reaches', () => {
    const told = (...tolerances: [number, number, number]): unknown => {
      const [easy, middle, hard] = tolerances;
      const factions = [faction(easy, 40, 'easy'), faction(middle, 35, 'middle'), faction(hard, 25, 'hard')];
      return decided(chamberOf({ factions })).cables.map((cable) =>
        'ayes' in cable ? [cable.is, cable.ayes, cable.all] : null,
      );
    };
    expect(told(-3, 0, 5)).toEqual([['billPassed', 75, 100]]);
    expect(told(-3, 0, 0)).toEqual([['billPassed', 100, 100]]);
    expect(told(-3, 0.01, 5)).toEqual([['billPutOff', 40, 100]]);
    expect(told(1, 2, 3)).toEqual([['billPutOff', 0, 100]]);
  });

  test('C8: else it passes, and the deposit follows the later the narrower it was', () => {
    const handsIn = (tolerance: number, marginForNoDelay: number): number | null =>
      decided(chamberOf({ marginForNoDelay, factions: [faction(tolerance)] })).standing('ALF').handsIn;
    // Half a day for each point missing from the margin.
    expect([handsIn(0, 0), handsIn(0, 3), handsIn(0, 4), handsIn(-5, 4), handsIn(-1, 5)]).toEqual([
      40, 41, 42, 40, 42,
    ]);
    const passed = decided(madeUp());
    expect(passed.standing('ALF')).toMatchObject({ bill: null, passed: 40, putOff: 0 });
    expect(passed.cables).toMatchObject([{ is: 'billPassed', power: 'ALF', handsIn: 40 }]);
  });

  test('C9: two founders who lean on one another hand in on the later of their days', () => {
    const days = (mine: number, theirs: number, s: Partial<Standing> = {}, founders = ['ALF', 'GAM']) => {
      const world = madeUp({ ALF: { linkage: { GAM: mine } }, GAM: { linkage: { ALF: theirs } } });
      const builder = builderAt(
        world,
        { day: 40, ...signedBy(world, 9, founders) },
        { ALF: { road: 'signed', bill: 40 }, GAM: { road: 'signed', handsIn: 55, ...s } },
      );
      decideBill(builder, 'ALF');
      return [builder.standing('ALF').handsIn, builder.standing('GAM').handsIn];
    };
    expect([days(10, 12), days(12, 9.99), days(9.99, 12)]).toEqual([
      [55, 55],
      [40, 55],
      [40, 55],
    ]);
    expect(days(10, 10, { handsIn: 30 })).toEqual([40, 40]);
    expect(days(10, 10, { handsIn: null })).toEqual([40, null]);
    expect(days(10, 10, { handsIn: 55, deposited: 20 })).toEqual([40, 55]);
    expect(days(10, 10, {}, ['ALF', 'BET'])).toEqual([40, 55]);
  });

  test('C9: an ally whose deposit waits is told of with its old day and its new one, and nobody whose day stays', () => {
    const told = (theirs: number, delay: number) => {
      const world = madeUp({
        ALF: { linkage: { GAM: 10 }, ratification: { marginForNoDelay: delay, factions: [faction(0)] } },
        GAM: { linkage: { ALF: 10 } },
      });
      const builder = builderAt(
        world,
        { day: 40, ...signedBy(world, 9, ['ALF', 'GAM']) },
        { ALF: { road: 'signed', bill: 40 }, GAM: { road: 'signed', handsIn: theirs } },
      );
      decideBill(builder, 'ALF');
      return builder.cables.filter(({ is }) => is === 'moved');
    };
    expect(told(55, 0)).toEqual([{ is: 'moved', power: 'ALF', was: 40, until: 55, ally: 'GAM', day: 40 }]);
    expect(told(41, 14)).toEqual([{ is: 'moved', power: 'GAM', was: 41, until: 46, ally: 'ALF', day: 40 }]);
    expect(told(46, 14)).toEqual([]);
  });

  test('its win-set is the share of all texts that it would pass', () => {
    const share = (tolerance: number, change: Partial<Position> = {}): number | null => {
      const world = madeUp({
        ALF: {
          weights: { aim: { peace: 1, talks: 3 }, form: { joint: 1 } },
          ratification: { factions: [faction(tolerance)] },
        },
      });
      const position = placed(world, change);
      return winSet(world, position, 'ALF', offerToday(world, position, 'ALF'));
    };
    // Of aim and form: 1, 2, 3, 4 points, each equally often.
    expect([1, 2, 3, 4, 4.01].map((tolerance) => share(tolerance))).toEqual([1000, 750, 500, 250, 0]);
    const acceding = signedBy(madeUp(), 9, ['GAM']);
    expect([share(1, acceding), share(2, acceding), share(3, acceding)]).toEqual([1000, 500, 500]);
    const world = madeUp();
    expect(winSet(world, placed(world), 'BET', offerToday(world, placed(world), 'BET'))).toBeNull();
  });
});
