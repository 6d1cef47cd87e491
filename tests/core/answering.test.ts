// How a power answers, when, and what news of a neighbour does to it. Rules R1-R10, N1-N3.
import { describe, expect, test } from 'vitest';
import { act } from '../../src/core/acts.ts';
import {
  answerNeed,
  answerNote,
  readWires,
  replyDue,
  sendWires,
  thinkOfAcceding,
} from '../../src/core/answers.ts';
import type { Cable } from '../../src/core/cables.ts';
import { positionOf } from '../../src/core/game.ts';
import { nearestFor } from '../../src/core/nearest.ts';
import { type Position, type Standing, standing } from '../../src/core/position.ts';
import { decide, decideAccession, nearestText } from '../../src/core/reply.ts';
import type { World } from '../../src/core/world.ts';
import { ROADS } from '../../src/scenario/condition.ts';
import { courseOf, madeUp, placed, played, signedBy } from './made-up.ts';

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
    // Joint, with both imagined: 1 + 2 * 6, and Gam is missed no more: not enough for 20.
    expect(answer(world)[0]).toBe('declined');
    const hopes = (premium: number): unknown[] =>
      answer(madeUp({ ALF: { premium, weights: { aim: { talks: 1 } }, absent: { GAM: 10, BET: 2 } } }));
    expect(hopes(0)).toEqual(['countered', {}, ['BET', 'GAM']]);
    expect(hopes(1)).toEqual(['countered', { aim: 'talks' }, ['BET', 'GAM']]);
    const linked = (premium: number): unknown[] =>
      answer(madeUp({ ALF: { premium, weights: { form: { joint: -1 } }, linkage: { BET: 10 } } }));
    // A fifth of 600 thousandths of ten points in the form as it is, all of it in the other, less one.
    expect([linked(1.2), linked(5), linked(5.01)[0]]).toEqual([
      ['countered', {}, ['BET']],
      ['countered', { form: 'joint' }, ['BET']],
      'noted',
    ]);
  });

  test('R4: what it asks for must be bearable in its chamber too', () => {
    const factions = [{ id: 'all', weight: 100, tolerance: 8 }];
    const world = madeUp({
      ALF: { trust: 1, weights: { aim: { talks: 2 }, join: { closed: 3 } }, ratification: { factions } },
    });
    // Half a point of trust, five of text, eight asked: just the risk that it takes would be -3; one clause is not enough.
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
    expect(mind({})).toEqual({ accepts: false, wish, beyond: [{ demand, granted: false }] });
    expect(mind({ confidence: 5600 }).beyond).toEqual([{ demand, granted: true }]);
    expect(mind({ text: { ...world.startText, ...wish.text } })).toEqual({
      accepts: true,
      wish: null,
      beyond: [],
    });
    expect(mind(signedBy(world, 9, ['ALF']))).toEqual({ accepts: false, wish: null, beyond: [] });
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

describe('an answer given', () => {
  const wants = { ALF: { premium: 4, weights: { aim: { talks: 4 } } } };
  const wish = { text: { aim: 'talks' }, circle: ['BET'] };
  const asked = (text: Partial<Record<string, string>>, road: (typeof ROADS)[number]): number => {
    const world = madeUp(wants);
    const course = courseOf(
      world,
      { text: { ...world.startText, ...text } as Position['text'] },
      { ALF: { road: 'considering', contact: 0, wish }, BET: { road } },
    );
    answerNote(course, 'ALF');
    return course.standing('ALF').shift;
  };

  test('R5: a demand met softens, one note that meets none hardens, a chair is filled by a note', () => {
    expect(asked({ aim: 'talks' }, 'invited')).toBe(60);
    expect([asked({ aim: 'talks' }, 'outside'), asked({}, 'noted'), asked({}, 'outside')]).toEqual([
      30, 30, -40,
    ]);
    expect([asked({}, 'informed'), asked({ aim: 'peace' }, 'informed')]).toEqual([-40, -40]);
    const fresh = courseOf(madeUp(wants), {}, { ALF: { road: 'considering' } });
    answerNote(fresh, 'ALF');
    expect(fresh.standing('ALF').shift).toBe(0);
  });

  test('it leaves its mark: what it asked for, evidence, refusals, and news for the papers', () => {
    const course = courseOf(
      madeUp(wants),
      {},
      {
        ALF: {
          road: 'considering',
          contact: 0,
          replyDue: 5,
          replyExpected: 5,
          asked: true,
          hastened: true,
          formalReplies: 2,
          evidence: { 'aim=talks': 1, BET: 1 },
          refusals: 1,
        },
      },
    );
    answerNote(course, 'ALF');
    expect(course.standing('ALF')).toMatchObject({
      road: 'countered',
      replyDue: null,
      replyExpected: null,
      asked: false,
      hastened: false,
      formalReplies: 3,
      refusals: 2,
      evidence: { 'aim=talks': 3, BET: 1 },
      wish: { text: { aim: 'talks' }, circle: [] },
      trust: 0,
    });
    expect(course.position.newsToPrint).toBe(true);
    expect(course.cables).toMatchObject([{ is: 'replied', first: false, wouldBe: 400, onNewsOf: null }]);
    expect(course.position.wires).toEqual([]);
  });

  test('R6: one that declines loses trust and cools, and its neighbours hear of it', () => {
    const world = madeUp({ ALF: { reserve: 12 }, BET: { linkage: { ALF: 1 } } });
    const course = courseOf(world, {}, NOTED);
    answerNote(course, 'ALF');
    expect(course.standing('ALF')).toMatchObject({ road: 'declined', trust: -200, shift: -150, refusals: 1 });
    expect(course.position.wires).toMatchObject([{ to: 'BET', about: 'ALF' }]);
    expect(course.cables).toMatchObject([{ is: 'replied', first: true, answer: 'declined' }]);
  });

  test('one that agrees is credited, refuses nothing, and its neighbours hear of it', () => {
    const course = courseOf(madeUp({ BET: { linkage: { ALF: -1 } } }), {}, NOTED);
    answerNote(course, 'ALF');
    expect(course.standing('ALF')).toMatchObject({ road: 'agreed', refusals: 0, trust: 0 });
    expect(course.position.credit).toBe(1000);
    expect(course.position.wires).toHaveLength(1);
  });

  test('a plain question is answered by the nearest text, without a formal refusal', () => {
    const { game, cables } = played(
      madeUp(wants),
      { do: 'need', power: 'ALF' },
      { do: 'wait', until: '1929-01-10' },
    );
    expect(cables).toContainEqual(
      expect.objectContaining({
        is: 'needed',
        day: 3,
        from: 'ALF',
        wouldBe: 400,
        wish: { text: { aim: 'talks' }, circle: [] },
      }),
    );
    expect(standing(positionOf(game), 'ALF')).toMatchObject({
      contact: 0,
      needDue: null,
      asked: true,
      refusals: 0,
      evidence: { 'aim=talks': 1 },
    });
    expect(cables).toContainEqual({ is: 'needAsked', day: 0, power: 'ALF' });
    const content = played(madeUp(), { do: 'need', power: 'ALF' }, { do: 'wait', until: '1929-01-10' });
    expect(content.cables).toContainEqual(
      expect.objectContaining({ is: 'needed', wish: null, wouldBe: null }),
    );
  });

  test('asked before the signature and answering after it, it asks nothing of a closed text', () => {
    const world = madeUp({ ALF: { reserve: 4, weights: { aim: { talks: 4 } } } });
    const course = courseOf(world, { day: 9, ...signedBy(world, 9, ['GAM']) }, { ALF: { needDue: 9 } });
    answerNeed(course, 'ALF');
    expect(course.cables).toMatchObject([
      { is: 'needed', wish: null, wouldBe: null, ledger: { total: -400 } },
    ]);
    expect(course.standing('ALF')).toMatchObject({ needDue: null, evidence: {} });
  });

  test('R7: without a chamber it accedes that day; with one it promises, and its bill comes up', () => {
    const answered = (power: string, reserve = 0): [Cable[], ReturnType<typeof standing>] => {
      const world = madeUp({ [power]: { reserve } });
      const course = courseOf(
        world,
        { day: 30, ...signedBy(world, 9, ['GAM']) },
        { [power]: { road: 'considering' } },
      );
      answerNote(course, power);
      return [course.cables, course.standing(power)];
    };
    const [told, bet] = answered('BET');
    expect(bet).toMatchObject({
      road: 'acceded',
      acceded: 30,
      passed: 30,
      promised: null,
      wish: null,
      refusals: 0,
    });
    expect(told.map(({ is }) => is)).toEqual(['replied', 'acceded', 'confidence']);
    expect(answered('ALF')[1]).toMatchObject({
      road: 'acceding',
      promised: 30,
      bill: 40,
      putOff: 0,
      acceded: null,
    });
    expect(answered('ALF', 1)[1]).toMatchObject({ road: 'noted', refusals: 1, shift: 0 });
    expect(answered('ALF', 12)[1]).toMatchObject({ road: 'declined', refusals: 1, shift: -150, trust: 0 });
  });
});

describe('R8: the day of an answer', () => {
  const due = (
    change: Readonly<Record<string, unknown>>,
    s: Partial<Standing> = {},
    signed = false,
    usual = false,
  ): number => {
    const world = madeUp({ ALF: change, BET: change });
    return (
      replyDue(
        courseOf(world, { day: 50, ...(signed ? signedBy(world, 9, ['GAM']) : {}) }, { ALF: s }),
        'ALF',
        usual,
      ) - 50
    );
  };

  test('the usual days, one fewer for each three points of trust, never fewer than one', () => {
    expect([due({}), due({}, { formalReplies: 1 }), due({}, {}, true)]).toEqual([10, 6, 20]);
    expect([299, 300, 600, 9000].map((trust) => due({}, { trust }))).toEqual([10, 9, 8, 1]);
    expect(due({}, { trust: -900 })).toBe(10);
  });

  test('fewer after a sounding, but not the first of a state without envoy', () => {
    expect([due({}, { hastened: true }), due({}, { hastened: true, formalReplies: 1 })]).toEqual([6, 2]);
    const cold = { cold: { days: 9, trust: -1.5 } };
    expect([due(cold, { hastened: true }), due(cold, { hastened: true, formalReplies: 1 })]).toEqual([10, 2]);
  });

  test('a hidden type may be slower to accede than its habit; no government decides before its day', () => {
    const types = [{ id: 'plain', historical: true, accessionReplyPlusDays: 4 }];
    expect([due({ types }, {}, true), due({ types }, {}, true, true)]).toEqual([24, 20]);
    const world = madeUp({ BET: { ratification: { decidesFrom: '1929-06-03' } } });
    const signed = { day: 50, ...signedBy(world, 9, ['GAM']) };
    expect(replyDue(courseOf(world, signed), 'BET')).toBe(147);
    expect(replyDue(courseOf(world, { day: 50 }), 'BET')).toBe(60);
    expect(replyDue(courseOf(world, { ...signed, day: 140 }), 'BET')).toBe(160);
  });

  test('a first note to a state without relations is answered later and costs trust, unless it was sounded', () => {
    const world = madeUp({ ALF: { cold: { days: 9, trust: -1.5 } } });
    const noted = (...before: Parameters<typeof played>[1][]) =>
      standing(positionOf(played(world, ...before, { do: 'note', power: 'ALF' }).game), 'ALF');
    expect(noted()).toMatchObject({ replyDue: 19, replyExpected: 19, trust: -150, arrives: 3, contact: 0 });
    expect(noted({ do: 'sound', power: 'ALF' })).toMatchObject({ replyDue: 10, trust: 100 });
  });

  test('the player may expect it on the day of its habit', () => {
    const types = [{ id: 'plain', historical: true, accessionReplyPlusDays: 4 }];
    const world = madeUp({ ALF: { types } });
    const course = courseOf(world, { day: 50, ...signedBy(world, 9, ['GAM']) });
    act(course, { do: 'note', power: 'ALF' });
    expect(course.standing('ALF')).toMatchObject({ replyDue: 74, replyExpected: 70, arrives: 53 });
    expect(course.cables).toEqual([{ is: 'noteSent', day: 50, power: 'ALF', again: false, toAccede: true }]);
  });

  test('R7: who was still thinking when others signed takes the time of its own decision', () => {
    const world = madeUp({ BET: { ratification: { decidesFrom: '1929-06-03' } } });
    const course = courseOf(world, {}, { BET: { replyDue: 12, replyExpected: null }, ALF: { replyDue: 12 } });
    for (const power of ['ALF', 'BET', 'GAM']) thinkOfAcceding(course, power);
    expect(course.standing('BET')).toMatchObject({ replyDue: 147, replyExpected: null });
    expect(course.standing('ALF').replyDue).toBe(12);
    expect(course.standing('GAM').replyDue).toBeNull();
  });
});

describe('news', () => {
  test('N1: is heard of by all who have any linkage, each after its own wire', () => {
    const world = madeUp({
      BET: { linkage: { ALF: -1 }, newsDays: 5, newsInTheEvening: true },
      GAM: { linkage: { BET: 4 } },
    });
    const course = courseOf(world, { day: 7, wires: [{ due: 8, evening: false, about: 'GAM', to: 'BET' }] });
    sendWires(course, 'ALF');
    sendWires(course, 'BET');
    expect(course.position.wires).toEqual([
      { due: 8, evening: false, about: 'GAM', to: 'BET' },
      { due: 12, evening: true, about: 'ALF', to: 'BET' },
      { due: 9, evening: false, about: 'BET', to: 'GAM' },
    ]);
  });

  test('N2: the morning’s wires are read by day, the evening’s after it, and late ones whenever', () => {
    const left = (evening: boolean): number[] => {
      const wires = [
        { due: 7, evening: false, about: 'BET', to: 'ALF' },
        { due: 7, evening: true, about: 'BET', to: 'ALF' },
        { due: 6, evening: true, about: 'BET', to: 'ALF' },
        { due: 8, evening: false, about: 'BET', to: 'ALF' },
      ];
      const course = courseOf(madeUp(), { day: 7, wires });
      readWires(course, evening);
      return course.position.wires.map((wire) => wires.indexOf(wire));
    };
    expect([left(false), left(true)]).toEqual([[1, 3], [3]]);
  });

  test('N3: on such news one that had countered, noted or waited may agree, and no other; after signature nobody', () => {
    const moved = (road: (typeof ROADS)[number], change = {}): string => {
      const course = courseOf(
        madeUp({ BET: { linkage: { ALF: 1 } } }),
        { wires: [{ due: 0, evening: false, about: 'GAM', to: 'ALF' }], ...change },
        { ALF: { road, wish: { text: {}, circle: [] } } },
      );
      readWires(course, false);
      const after = course.standing('ALF');
      if (after.road === 'agreed' && road !== 'agreed') {
        expect(after.wish).toBeNull();
        expect(course.cables).toMatchObject([
          { is: 'replied', answer: 'agreed', first: false, onNewsOf: 'GAM' },
        ]);
        expect(course.position).toMatchObject({ credit: 1000, wires: [{ to: 'BET', about: 'ALF' }] });
      }
      return after.road;
    };
    expect(ROADS.filter((road) => moved(road) === 'agreed')).toEqual([
      'agreed',
      'waiting',
      'countered',
      'noted',
    ]);
    const signed = signedBy(madeUp(), 9, ['BET']);
    expect([moved('waiting', signed), moved('noted', signed)]).toEqual(['waiting', 'noted']);
  });

  test('N2: a wire that is there the same day is read as soon as the act that set it off is done', () => {
    const world = madeUp({
      ALF: { weights: { aim: { talks: -4 } } },
      BET: { linkage: { ALF: 1 }, newsDays: 0 },
    });
    const standings: Standings = { ALF: { road: 'agreed', contact: 0 }, BET: { road: 'noted', contact: 0 } };
    const course = courseOf(world, { day: 3 }, standings);
    act(course, { do: 'draft', clause: 'aim', option: 'talks' });
    expect(course.cables).toMatchObject([
      { is: 'drafted' },
      { is: 'replied', from: 'ALF', answer: 'withdrawn', onNewsOf: null },
      { is: 'replied', from: 'BET', answer: 'agreed', onNewsOf: 'ALF' },
    ]);
    const table = { seats: ['ALF'], wiresRead: false, hour: 13, leaving: 'ALF', pens: false, changed: false };
    const night = courseOf(world, { day: 3, table }, standings);
    act(night, { do: 'draft', clause: 'aim', option: 'talks' });
    expect(night.position.wires).toHaveLength(1);
  });

  test('N3: it agrees only to what it would sign, and what its chamber bears', () => {
    const road = (reserve: number, tolerance: number): string => {
      const factions = [{ id: 'all', weight: 100, tolerance }];
      const world = madeUp({ ALF: { reserve, ratification: { factions } } });
      const wires = [{ due: 0, evening: false, about: 'GAM', to: 'ALF' }];
      const course = courseOf(world, { wires }, { ALF: { road: 'noted' } });
      readWires(course, false);
      return course.standing('ALF').road;
    };
    expect([road(0, 3), road(0.01, 0), road(0, 3.01)]).toEqual(['agreed', 'noted', 'noted']);
  });

  test('R9: one that had agreed stays within three points and six of slack, else it withdraws and cools', () => {
    const left = (reserve: number, tolerance: number) => {
      const factions = [{ id: 'all', weight: 100, tolerance }];
      const world = madeUp({ ALF: { reserve, ratification: { factions } }, BET: { linkage: { ALF: 2 } } });
      const wires = [{ due: 0, evening: false, about: 'GAM', to: 'ALF' }];
      const course = courseOf(world, { wires }, { ALF: { road: 'agreed', refusals: 1 } });
      readWires(course, false);
      return course;
    };
    expect(left(3, 6).standing('ALF').road).toBe('agreed');
    expect(left(0, 6.01).standing('ALF').road).toBe('withdrawn');
    const gone = left(3.01, 0);
    expect(gone.standing('ALF')).toMatchObject({ road: 'withdrawn', trust: -300, shift: -150, refusals: 2 });
    expect(gone.position.wires).toMatchObject([{ to: 'BET', about: 'ALF' }]);
    expect(gone.cables).toMatchObject([
      { is: 'replied', answer: 'withdrawn', onNewsOf: 'GAM', evening: false },
    ]);
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
