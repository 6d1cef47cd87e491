// The effects of an answer, when it comes, and the effects of news about a neighbour. Rules R5-R9, R11,
// N1-N3.
import { describe, expect, test } from 'vitest';
import { act } from '../../src/core/acts.ts';
import type { Cable } from '../../src/core/cables.ts';
import type { Command } from '../../src/core/commands.ts';
import {
  answerNeed,
  answerNote,
  readWires,
  replyDue,
  sendWires,
  thinkOfAcceding,
  withdrawIfShort,
} from '../../src/core/due-answers.ts';
import { positionOf } from '../../src/core/game.ts';
import { type Position, standing } from '../../src/core/position.ts';
import type { Standing } from '../../src/core/standing.ts';
import { ROADS } from '../../src/scenario/condition.ts';
import { builderAt, LEAVING_TABLE, madeUp, type placed, played, signedBy } from './made-up.ts';

type Standings = Parameters<typeof placed>[2];

const NOTED: Standings = { ALF: { road: 'considering', contact: 0 } };

describe('an answer given', () => {
  const wants = { ALF: { premium: 4, weights: { aim: { talks: 4 } } } };
  const wish = { text: { aim: 'talks' }, circle: ['BET'] };
  const asked = (text: Partial<Record<string, string>>, road: (typeof ROADS)[number]): number => {
    const world = madeUp(wants);
    const builder = builderAt(
      world,
      { text: { ...world.startText, ...text } as Position['text'] },
      { ALF: { road: 'considering', contact: 0, wish }, BET: { road } },
    );
    answerNote(builder, 'ALF');
    return builder.standing('ALF').shift;
  };

  test('R5: a demand met softens, one note that meets none hardens, a chair is filled by a note', () => {
    expect(asked({ aim: 'talks' }, 'invited')).toBe(60);
    expect([asked({ aim: 'talks' }, 'outside'), asked({}, 'noted'), asked({}, 'outside')]).toEqual([
      30, 30, -40,
    ]);
    expect([asked({}, 'informed'), asked({ aim: 'peace' }, 'informed')]).toEqual([-40, -40]);
    const fresh = builderAt(madeUp(wants), {}, { ALF: { road: 'considering' } });
    answerNote(fresh, 'ALF');
    expect(fresh.standing('ALF').shift).toBe(0);
  });

  test('it leaves its mark: what it asked for, evidence, refusals, and news for the papers', () => {
    const builder = builderAt(
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
    answerNote(builder, 'ALF');
    expect(builder.standing('ALF')).toMatchObject({
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
    expect(builder.position.newsToPrint).toBe(true);
    expect(builder.cables).toMatchObject([{ is: 'replied', first: false, wouldBe: 400, onNewsOf: null }]);
    expect(builder.position.wires).toEqual([]);
  });

  test('R6: one that declines loses trust and cools, and its neighbours hear of it', () => {
    const world = madeUp({ ALF: { reserve: 12 }, BET: { linkage: { ALF: 1 } } });
    const builder = builderAt(world, {}, NOTED);
    answerNote(builder, 'ALF');
    expect(builder.standing('ALF')).toMatchObject({
      road: 'declined',
      trust: -200,
      shift: -150,
      refusals: 1,
    });
    expect(builder.position.wires).toMatchObject([{ to: 'BET', about: 'ALF' }]);
    expect(builder.cables).toMatchObject([{ is: 'replied', first: true, answer: 'declined' }]);
  });

  test('one that agrees is credited, refuses nothing, and its neighbours hear of it', () => {
    const builder = builderAt(madeUp({ BET: { linkage: { ALF: -1 } } }), {}, NOTED);
    answerNote(builder, 'ALF');
    expect(builder.standing('ALF')).toMatchObject({ road: 'agreed', refusals: 0, trust: 0 });
    expect(builder.position.credit).toBe(1000);
    expect(builder.position.wires).toHaveLength(1);
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
      expect.objectContaining({ is: 'needed', outcome: 'would-do', wish: null, wouldBe: null }),
    );
  });

  test('R14: asked what it needs, it names the friends whose yes would do where no text would', () => {
    const world = madeUp({ ALF: { premium: 2, linkage: { BET: 12 }, weights: { form: { joint: -50 } } } });
    const builder = builderAt(
      world,
      {},
      { ALF: { contact: 0, needDue: 0 }, BET: { road: 'considering' }, GAM: { road: 'considering' } },
    );
    answerNeed(builder, 'ALF');
    expect(builder.cables).toMatchObject([
      { is: 'needed', outcome: 'waits', wish: null, waitsFor: ['BET'], chamber: null, wouldBe: null },
    ]);
  });

  test('R13: one that takes its yes back only for its chamber carries the chamber and what it would have borne', () => {
    const factions = [{ id: 'all', weight: 100, tolerance: 7 }];
    const world = madeUp({ ALF: { premium: 2, ratification: { factions } } });
    const builder = builderAt(world, {}, { ALF: { road: 'agreed', contact: 0 } });
    withdrawIfShort(builder, 'ALF', null);
    expect(builder.cables).toMatchObject([
      { answer: 'withdrawn', ledger: { total: 0 }, chamber: { total: -700, aspiration: -600 } },
    ]);
  });

  test('asked before the signature and answering after it, it asks nothing of a closed text', () => {
    const world = madeUp({ ALF: { reserve: 4, weights: { aim: { talks: 4 } } } });
    const builder = builderAt(world, { day: 9, ...signedBy(world, 9, ['GAM']) }, { ALF: { needDue: 9 } });
    answerNeed(builder, 'ALF');
    expect(builder.cables).toMatchObject([
      { is: 'needed', outcome: 'closed', wish: null, wouldBe: null, ledger: { total: -400 }, chamber: null },
    ]);
    expect(builder.standing('ALF')).toMatchObject({ needDue: null, evidence: {} });
  });

  test('R7: without a chamber it accedes that day; with one it promises, and its bill comes up', () => {
    const answered = (power: string, reserve = 0): [Cable[], ReturnType<typeof standing>] => {
      const world = madeUp({ [power]: { reserve } });
      const builder = builderAt(
        world,
        { day: 30, ...signedBy(world, 9, ['GAM']) },
        { [power]: { road: 'considering' } },
      );
      answerNote(builder, power);
      return [builder.cables, builder.standing(power)];
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
        builderAt(world, { day: 50, ...(signed ? signedBy(world, 9, ['GAM']) : {}) }, { ALF: s }),
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

  test('trust that a hidden type drew from a crisis makes no answer sooner than expected; what it lost makes one later', () => {
    const gained = { trust: 600, unseenTrust: 300 };
    expect([due({}, gained), due({}, gained, false, true)]).toEqual([9, 9]);
    const lost = { trust: 300, unseenTrust: -300 };
    expect([due({}, lost), due({}, lost, false, true)]).toEqual([9, 8]);
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
    expect(replyDue(builderAt(world, signed), 'BET')).toBe(147);
    expect(replyDue(builderAt(world, { day: 50 }), 'BET')).toBe(60);
    expect(replyDue(builderAt(world, { ...signed, day: 140 }), 'BET')).toBe(160);
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
    const builder = builderAt(world, { day: 50, ...signedBy(world, 9, ['GAM']) });
    act(builder, { do: 'note', power: 'ALF' });
    expect(builder.standing('ALF')).toMatchObject({ replyDue: 74, replyExpected: 70, arrives: 53 });
    expect(builder.cables).toEqual([{ is: 'noteSent', day: 50, power: 'ALF', again: 0, toAccede: true }]);
  });

  test('R7: who was still thinking when others signed takes the time of its own decision', () => {
    const world = madeUp({ BET: { ratification: { decidesFrom: '1929-06-03' } } });
    const builder = builderAt(
      world,
      {},
      { BET: { replyDue: 12, replyExpected: null }, ALF: { replyDue: 12 } },
    );
    const treaty = { day: 0, text: world.startText, founders: [] };
    for (const power of ['ALF', 'BET', 'GAM']) thinkOfAcceding(builder, power, treaty);
    expect(builder.standing('BET')).toMatchObject({ replyDue: 147, replyExpected: null });
    expect(builder.standing('ALF').replyDue).toBe(12);
    expect(builder.standing('GAM').replyDue).toBeNull();
  });

  test('R7: who was still thinking cannot join a text that is closed, nor without the consent of every founder', () => {
    const world = madeUp({
      ALF: { trust: 9, linkage: { BET: -5 } },
      BET: { replyDays: { first: 40 } },
      GAM: { replyDays: { first: 40 } },
    });
    const joined = (join: string, ...meanwhile: Command[]) => {
      const written: Command[] = [{ do: 'draft', clause: 'join', option: join }];
      const { game, cables } = played(
        world,
        ...(join === world.startText.join ? [] : written),
        { do: 'note', power: 'ALF' },
        { do: 'wait', until: '1929-01-25' },
        { do: 'note', power: 'BET' },
        { do: 'note', power: 'GAM' },
        ...meanwhile,
        { do: 'sign' },
        { do: 'wait', until: '1929-12-01' },
      );
      const { standings } = positionOf(game);
      const answers = cables.flatMap((cable) => (cable.is === 'replied' ? [cable.from] : []));
      // What is told of it, on the day of the signature.
      const signed = cables.find(({ is }) => is === 'signed')?.day;
      const lapsed = cables.flatMap((cable) =>
        cable.is === 'lapsed' && cable.day === signed ? [cable.power] : [],
      );
      return [standings.BET?.road, standings.BET?.replyDue, standings.GAM?.road, answers, lapsed];
    };
    expect(joined('open')).toEqual(['bound', null, 'bound', ['ALF', 'BET', 'GAM'], []]);
    expect(joined('consent')).toEqual(['noted', null, 'bound', ['ALF', 'GAM'], ['BET']]);
    const neither = ['noted', null, 'noted', ['ALF'], ['BET', 'GAM']];
    expect(joined('closed')).toEqual(neither);
    // The same once the notes have been handed over.
    expect(joined('closed', { do: 'wait', until: '1929-02-01' })).toEqual(neither);
  });
});

describe('news', () => {
  test('N1: is heard of by all who have any linkage, each after its own wire', () => {
    const world = madeUp({
      BET: { linkage: { ALF: -1 }, newsDays: 5, newsInTheEvening: true },
      GAM: { linkage: { BET: 4 } },
    });
    const builder = builderAt(world, {
      day: 7,
      wires: [{ due: 8, evening: false, about: 'GAM', to: 'BET' }],
    });
    sendWires(builder, 'ALF');
    sendWires(builder, 'BET');
    expect(builder.position.wires).toEqual([
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
      const builder = builderAt(madeUp(), { day: 7, wires });
      readWires(builder, evening);
      return builder.position.wires.map((wire) => wires.indexOf(wire));
    };
    expect([left(false), left(true)]).toEqual([[1, 3], [3]]);
  });

  test('N3: on such news one that had countered, noted or waited may agree, and no other; after signature nobody', () => {
    const moved = (road: (typeof ROADS)[number], change = {}): string => {
      const builder = builderAt(
        madeUp({ BET: { linkage: { ALF: 1 } } }),
        { wires: [{ due: 0, evening: false, about: 'GAM', to: 'ALF' }], ...change },
        { ALF: { road, wish: { text: {}, circle: [] } } },
      );
      readWires(builder, false);
      const after = builder.standing('ALF');
      if (after.road === 'agreed' && road !== 'agreed') {
        expect(after.wish).toBeNull();
        expect(builder.cables).toMatchObject([
          { is: 'replied', answer: 'agreed', first: false, onNewsOf: 'GAM' },
        ]);
        expect(builder.position).toMatchObject({ credit: 1000, wires: [{ to: 'BET', about: 'ALF' }] });
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
    const builder = builderAt(world, { day: 3 }, standings);
    act(builder, { do: 'draft', clause: 'aim', option: 'talks' });
    expect(builder.cables).toMatchObject([
      { is: 'drafted' },
      { is: 'replied', from: 'ALF', answer: 'withdrawn', onNewsOf: null },
      { is: 'replied', from: 'BET', answer: 'agreed', onNewsOf: 'ALF' },
    ]);
    const night = builderAt(world, { day: 3, table: LEAVING_TABLE }, standings);
    act(night, { do: 'draft', clause: 'aim', option: 'talks' });
    expect(night.position.wires).toHaveLength(1);
  });

  test('N3: it agrees only to what it would sign, and what its chamber bears', () => {
    const road = (reserve: number, tolerance: number): string => {
      const factions = [{ id: 'all', weight: 100, tolerance }];
      const world = madeUp({ ALF: { reserve, ratification: { factions } } });
      const wires = [{ due: 0, evening: false, about: 'GAM', to: 'ALF' }];
      const builder = builderAt(world, { wires }, { ALF: { road: 'noted' } });
      readWires(builder, false);
      return builder.standing('ALF').road;
    };
    expect([road(0, 3), road(0.01, 0), road(0, 3.01)]).toEqual(['agreed', 'noted', 'noted']);
  });

  test('R9: one that had agreed stays within three points and six of slack, else it withdraws and cools', () => {
    const left = (reserve: number, tolerance: number) => {
      const factions = [{ id: 'all', weight: 100, tolerance }];
      const world = madeUp({ ALF: { reserve, ratification: { factions } }, BET: { linkage: { ALF: 2 } } });
      const wires = [{ due: 0, evening: false, about: 'GAM', to: 'ALF' }];
      const builder = builderAt(world, { wires }, { ALF: { road: 'agreed', refusals: 1 } });
      readWires(builder, false);
      return builder;
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
