// What an offer is worth to a power, and its aspiration, term by term. Rules L1-L9, L12, A1-A4, K2, K5.
import { describe, expect, test } from 'vitest';
import { aspiration, countHope, timeUsed } from '../../src/core/aspiration.ts';
import { listed, offerToday, termsOf, total } from '../../src/core/ledger.ts';
import type { Position } from '../../src/core/position.ts';
import { profile, type World } from '../../src/core/world.ts';
import { ROADS } from '../../src/scenario/condition.ts';
import { dayOf, madeUp, placed, signedBy } from './made-up.ts';

/** The nonzero terms with one name, by their object. */
function worth(world: World, position: Position, power: string, name: string): Record<string, number> {
  const terms = termsOf(world, position, power, offerToday(world, position, power));
  const found = terms.filter((term) => term.name === name && term.amount !== 0);
  return Object.fromEntries(found.map(({ about = '', amount }) => [about, amount]));
}

const hope = (world: World, position: Position, accession = false): number =>
  aspiration(world, position, 'ALF', accession);

describe('what an offer is worth', () => {
  test('L2: an early pledge melts on the days on which the greater pact comes nearer', () => {
    const steps = [
      { id: 'before', date: '1929-01-01', melted: 100, sources: ['invented'] },
      { id: 'first', date: '1929-02-01', melted: 250, sources: ['invented'] },
      { id: 'last', date: '1929-03-01', melted: 1000, sources: ['invented'] },
    ];
    const world = madeUp({ ALF: { pledge: 10 }, frame: { clock: { steps } } });
    const on = (date: string): number | undefined =>
      worth(world, placed(world, { day: dayOf(world, date) }), 'ALF', 'pledge')[''];
    expect([on('1929-01-07'), on('1929-01-31'), on('1929-02-01')]).toEqual([900, 900, 750]);
    expect([on('1929-02-28'), on('1929-03-01')]).toEqual([750, undefined]);
  });

  test('L2: where the clock names no day before the first, nothing has melted yet', () => {
    const steps = [{ id: 'first', date: '1929-01-07', melted: 300, sources: ['invented'] }];
    const world = madeUp({ ALF: { pledge: 10 }, frame: { clock: { steps } } });
    expect(world.melted.slice(0, 2)).toEqual([300, 300]);
    expect(worth(madeUp({ ALF: { pledge: 10 } }), placed(world), 'ALF', 'pledge')).toEqual({ '': 1000 });
  });

  test('L3, L6: company counts by linkage, by the share of the form, and by how near the other is', () => {
    const world = madeUp({ ALF: { linkage: { BET: 7 } } });
    const beside = (road: (typeof ROADS)[number], form = 'joint'): number =>
      worth(world, placed(world, { text: { ...world.startText, form } }, { BET: { road } }), 'ALF', 'beside')
        .BET ?? 0;
    expect(Object.fromEntries(ROADS.map((road) => [road, beside(road)]))).toEqual({
      outside: 0,
      informed: 0,
      invited: 287,
      considering: 287,
      acceding: 287,
      countered: 294,
      noted: 301,
      waiting: 308,
      agreed: 630,
      signed: 700,
      deposited: 700,
      bound: 700,
      acceded: 700,
      declined: 0,
      withdrawn: 0,
      shelved: 0,
      disowned: 0,
    });
    // A fifth of seven points, then 900 per mille of that.
    expect(beside('agreed', 'each')).toBe(126);
    const thin = madeUp({ ALF: { linkage: { BET: 0.05 } } });
    expect(worth(thin, placed(thin, {}, { BET: { road: 'signed' } }), 'ALF', 'beside')).toEqual({ BET: 1 });
  });

  test('L3: without a clause of form, or in a wording of it that names no share, company counts whole', () => {
    const clauses = (shares: readonly (number | null)[]) => [
      {
        id: 'form',
        start: 'a',
        historical: 'a',
        options: shares.map((linkageShare, index) => ({
          id: 'abc'.charAt(index),
          verdict: 0,
          ...(linkageShare === null ? {} : { linkageShare }),
        })),
      },
    ];
    const beside = (...shares: (number | null)[]): unknown => {
      const home = { mandate: { options: { form: ['a'], entry: null, join: null, aim: null } } };
      const world = madeUp({ ALF: { linkage: { BET: 1000 } }, frame: { clauses: clauses(shares) }, home });
      return worth(world, placed(world, {}, { BET: { road: 'signed' } }), 'ALF', 'beside').BET;
    };
    expect([beside(null, null), beside(null, 300), beside(300, null)]).toEqual([100_000, 100_000, 30_000]);
  });

  test('L4: each clause is worth its chosen option; who accedes weighs the form as if alone at that desk', () => {
    const weights = { form: { each: 1, joint: 5 }, aim: { peace: -2, talks: 4 } };
    const world = madeUp({ ALF: { weights } });
    expect(worth(world, placed(world), 'ALF', 'clause')).toEqual({ 'form=each': 100, 'aim=peace': -200 });
    const signed = placed(world, signedBy(world, 9, ['BET'], { form: 'joint', aim: 'talks' }));
    expect(worth(world, signed, 'ALF', 'clause')).toEqual({ 'aim=talks': 400 });
    expect(worth(world, signed, 'ALF', 'alone')).toEqual({ 'form=each': 100 });
    const founder = placed(world, signedBy(world, 9, ['ALF'], { form: 'joint' }));
    expect(worth(world, founder, 'ALF', 'clause')).toEqual({ 'form=joint': 500, 'aim=peace': -200 });
  });

  test('L5: a friend who is not there is missed: uninvited, declined, withdrawn; after signature one who is not in', () => {
    const world = madeUp({ ALF: { absent: { BET: 4 } } });
    const missed = (road: (typeof ROADS)[number], treaty = false): boolean =>
      worth(
        world,
        placed(world, treaty ? signedBy(world, 9, ['ALF']) : {}, { BET: { road } }),
        'ALF',
        'without',
      ).BET === -400;
    expect(ROADS.filter((road) => missed(road))).toEqual(['outside', 'informed', 'declined', 'withdrawn']);
    expect(ROADS.filter((road) => !missed(road, true))).toEqual(['signed', 'deposited', 'bound', 'acceded']);
  });

  test('L7: trust, opinion of print up to two points, no need of paper, and what a vote to come holds back', () => {
    const type = { id: 'plain', historical: true, untilTheAwaitedVote: -3 };
    const world = madeUp({
      ALF: { trust: 2.5, opinion: 1.5, reserve: 4, types: [type] },
      frame: { calendar: { awaited: '1929-02-04' } },
    });
    const at = placed(world, { publicity: 150 });
    expect(worth(world, at, 'ALF', 'trust')).toEqual({ '': 250 });
    expect(worth(world, at, 'ALF', 'reserve')).toEqual({ '': -400 });
    expect(worth(world, at, 'ALF', 'opinion')).toEqual({ '': 225 });
    expect(worth(world, placed(world, { publicity: 350 }), 'ALF', 'opinion')).toEqual({ '': 300 });
    const vote = dayOf(world, '1929-02-04');
    expect(worth(world, placed(world, { day: vote - 1 }), 'ALF', 'awaited')).toEqual({ '': -300 });
    expect(worth(world, placed(world, { day: vote }), 'ALF', 'awaited')).toEqual({});
  });

  test('L8: to accede counts linkages at 300 whatever the form, costs prestige, and frightens who has no chamber', () => {
    const change = {
      prestige: 3,
      linkage: { GAM: 7 },
      types: [{ id: 'plain', historical: true, fear: 5 }],
    };
    const world = madeUp({ ALF: change, BET: change });
    const at = placed(world, signedBy(world, 9, ['GAM'], { form: 'joint' }), { GAM: { road: 'signed' } });
    for (const power of ['ALF', 'BET']) {
      expect(worth(world, at, power, 'beside')).toEqual({ GAM: 210 });
      expect(worth(world, at, power, 'prestige')).toEqual({ '': -300 });
    }
    expect(worth(world, at, 'ALF', 'fear')).toEqual({});
    expect(worth(world, at, 'BET', 'fear')).toEqual({ '': -500 });
    const calmed = placed(world, at, { GAM: { road: 'signed' }, BET: { calmed: 200 } });
    expect(worth(world, calmed, 'BET', 'fear')).toEqual({ '': -300 });
    const overcalmed = placed(world, at, { BET: { calmed: 900 } });
    expect(worth(world, overcalmed, 'BET', 'fear')).toEqual({});
    const assured = placed(world, at, { BET: { assured: 3 } });
    expect(worth(world, assured, 'BET', 'fear')).toEqual({});
    const founder = placed(world, signedBy(world, 9, ['BET', 'GAM'], { form: 'joint' }), {
      GAM: { road: 'signed' },
    });
    expect(worth(world, founder, 'BET', 'beside')).toEqual({ GAM: 700 });
    expect(worth(world, founder, 'BET', 'prestige')).toEqual({});
  });

  test('L9: a hidden type changes pledge, premium, opinion, linkages, absences, weights, prestige and curve', () => {
    const linked = { linkage: { BET: 10, GAM: 10 }, absent: { BET: 4, GAM: 4 } };
    const types = [
      { id: 'plain', historical: true },
      {
        id: 'odd',
        pledgePerMille: 500,
        premiumPerMille: 1500,
        opinionPerMille: 700,
        prestige: 9,
        curve: 'late',
        accessionReplyPlusDays: 7,
        linkage: { allPerMille: 200, perMille: { GAM: 900 } },
        absent: { allPerMille: 250, points: { GAM: 6, OBS: 2 } },
        addToWeights: { aim: { talks: 3 } },
      },
    ];
    const late = [1000, 1000, 1000, 1000, 1000, 1000, 1000, 1000, 1000, 1000, 0];
    const frame = { curves: { late } };
    const world = madeUp(
      {
        ALF: {
          ...linked,
          pledge: 10,
          premium: 10,
          opinion: 10,
          prestige: 1,
          types,
          weights: { aim: { talks: 1 } },
        },
        frame,
      },
      0,
      { ALF: 'odd' },
    );
    expect(profile(world, 'ALF')).toMatchObject({
      pledge: 500,
      premium: 1500,
      opinion: 700,
      prestige: 900,
      curve: late,
      accessionReplyDays: 27,
      linkage: { BET: 200, GAM: 900 },
      absent: { BET: 100, GAM: 600, OBS: 200 },
      friends: ['BET', 'GAM', 'OBS'],
    });
    expect(profile(world, 'ALF').weights.aim).toEqual({ peace: 0, talks: 400 });
    const plain = madeUp({ ALF: { ...linked, types }, frame });
    expect(profile(plain, 'ALF')).toMatchObject({
      type: { id: 'plain' },
      linkage: { BET: 1000, GAM: 1000 },
      absent: { BET: 400, GAM: 400 },
      friends: ['BET', 'GAM'],
    });
  });

  test('L9: seed 0 deals the historical type, wherever it stands; another seed any of them', () => {
    const types = [{ id: 'one' }, { id: 'two', historical: true }, { id: 'three' }];
    const dealt = (seed: number): string => profile(madeUp({ ALF: { types } }, seed), 'ALF').type.id;
    expect(dealt(0)).toBe('two');
    const hands = Array.from({ length: 60 }, (_, index) => dealt(index + 1));
    expect([...new Set(hands)].sort()).toEqual(['one', 'three', 'two']);
  });
});

describe('what a power hopes for', () => {
  const world = madeUp({ ALF: { premium: 10, daysToConcede: 40, weights: { aim: { peace: 0, talks: 5 } } } });

  test('A1, A2: its premium falls from the first contact, by the days that it takes to concede', () => {
    expect(hope(world, placed(world, { day: 30 }))).toBe(1000);
    const met = (day: number, shift = 0): number =>
      hope(world, placed(world, { day }, { ALF: { contact: 10, shift } }));
    expect([met(10), met(20), met(49), met(50), met(200)]).toEqual([1000, 750, 25, 0, 0]);
    expect([met(20, 250), met(20, -250), met(20, -900), met(10, 30)]).toEqual([500, 1000, 1000, 970]);
    expect(timeUsed(world, placed(world, { day: 99 }, { ALF: { shift: 400 } }), 'ALF')).toBe(0);
  });

  test('A4: print lowers hope by its thousandths a point, and who accedes hopes for less', () => {
    expect(hope(world, placed(world, { publicity: 150 }))).toBe(850);
    expect(hope(world, placed(world), true)).toBe(800);
  });

  test('K2: a named day cuts the hope of who was not the only one to have agreed, the second day less', () => {
    const typed = (deadlinePerMille: number): World =>
      madeUp({ ALF: { premium: 10, types: [{ id: 'plain', historical: true, deadlinePerMille }] } });
    const named = (agreedThen: string[], number = 1, deadlinePerMille = 1000): number => {
      const here = typed(deadlinePerMille);
      return hope(here, placed(here, { namedDay: { until: 10, number, agreedThen } }));
    };
    expect([named([]), named(['ALF']), named(['BET']), named(['ALF', 'BET'])]).toEqual([
      1000, 1000, 700, 700,
    ]);
    expect([named(['BET'], 2), named(['BET'], 3), named(['BET'], 9)]).toEqual([850, 850, 850]);
    expect([named(['BET'], 1, 500), named(['BET'], 1, 2000)]).toEqual([850, 600]);
  });

  test('L12: each thing that moves the hope has a part of its own, which the others do not change', () => {
    const types = [{ id: 'plain', historical: true, deadlinePerMille: -1000 }];
    const here = madeUp({
      ALF: { premium: 10, daysToConcede: 40, types, weights: { aim: { peace: 0, talks: 5 } } },
    });
    const parts = (
      at: Parameters<typeof placed>[1],
      shift = 0,
      accession = false,
    ): Record<string, number> => {
      const position = placed(here, at, { ALF: { contact: 0, shift } });
      const all = listed((count) => countHope(here, position, 'ALF', accession, count));
      expect(total(all)).toBe(aspiration(here, position, 'ALF', accession));
      return Object.fromEntries(
        all.filter(({ amount }) => amount !== 0).map(({ name, about, amount }) => [about ?? name, amount]),
      );
    };
    const namedDay = { until: 20, number: 1, agreedThen: ['BET'] };
    const commitments = [{ clause: 'aim', option: 'peace' }];
    const [hope, time] = [1000, -250];
    expect(parts({ day: 10 })).toEqual({ hope, time });
    expect(parts({ day: 10 }, -100)).toEqual({ hope, time, treatment: 100 });
    expect(parts({ day: 10, publicity: 100 })).toEqual({ hope, time, print: -75 });
    expect(parts({ day: 10, namedDay })).toEqual({ hope, time, 'named-day': 225 });
    expect(parts({ day: 10, commitments })).toEqual({ hope, time, 'aim=peace': -300 });
    expect(parts({ day: 10 }, 0, true)).toEqual({ hope, time, accession: -150 });
    expect(parts({ day: 30, commitments })).toEqual({ hope, time: -750, 'aim=peace': -250 });
  });

  test('K5: a public stand takes 600 of the hope that it kills, at most six points, and never more than there is', () => {
    const stand = (option: string, premium: number, talks: number): number => {
      const here = madeUp({ ALF: { premium, weights: { aim: { talks } } } });
      return hope(here, placed(here, { commitments: [{ clause: 'aim', option }] }));
    };
    expect([stand('peace', 10, 5), stand('talks', 10, 5), stand('talks', 10, -5)]).toEqual([700, 1000, 700]);
    expect([stand('peace', 10, 30), stand('peace', 2, 30)]).toEqual([400, 0]);
  });
});
