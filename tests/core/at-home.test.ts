// The government at home: the evidence shown to it, what it allows, what it forgives, and its voices. Rules
// H1-H9, V1-V2.
import { describe, expect, test } from 'vitest';
import { endingNow } from '../../src/core/ending.ts';
import { isOver, open, positionOf, step } from '../../src/core/game.ts';
import { credit, driftOfAWeek, fullPowers, reportGain, worthAtHome } from '../../src/core/home.ts';
import {
  allows,
  ask,
  beyondMandate,
  breach,
  type Demand,
  priceOfBreach,
  priceOfRequest,
  requestLedger,
} from '../../src/core/permission.ts';
import type { Position } from '../../src/core/position.ts';
import { permissionFor } from '../../src/core/view-permission.ts';
import { adviceOf, gainsOf } from '../../src/core/voices.ts';
import { iso, makeWorld, type World } from '../../src/core/world.ts';
import { commandsIn, worldOf } from '../tools.ts';
import { builderAt, dayOf, gameAt, give, madeUp, placed, played, signedBy } from './made-up.ts';

const TALKS: Demand = { kind: 'option', clause: 'aim', option: 'talks' };
const CHAIR: Demand = { kind: 'chair', power: 'BET' };

const STRICT_HOME = {
  weights: { aim: { peace: 3, talks: -1 }, form: { each: 2 } },
  circle: { ALF: 2, BET: -3 },
  mandate: { options: { aim: ['peace'] }, circle: ['ALF'] },
};

/** Home would lose four points by talks and three by Bet's chair, and has allowed neither. */
const STRICT = madeUp({ home: STRICT_HOME });

const total = (world: World, change: Partial<Position>, demand: Demand = TALKS): number =>
  requestLedger(world, placed(world, change), demand).total;

describe('permission from home', () => {
  test('H1: the text is worth the sum of its chosen wordings', () => {
    expect(worthAtHome(STRICT, STRICT.startText)).toBe(500);
    expect(worthAtHome(STRICT, { ...STRICT.startText, aim: 'talks' })).toBe(100);
    expect(worthAtHome(STRICT, {})).toBe(500);
  });

  test('H2: refusals that can be shown count by the power, its units by the table, with one more for its telegrams', () => {
    const shown = (power: string, units: number, intercepts = 0): number => {
      const position = placed(STRICT, {}, { [power]: { evidence: { 'aim=talks': units }, intercepts } });
      const terms = requestLedger(STRICT, position, TALKS).terms.filter(({ name }) => name === 'evidence');
      expect(terms.map(({ about }) => about)).toEqual(terms.length === 0 ? [] : [power]);
      return terms[0]?.amount ?? 0;
    };
    expect([0, 1, 2, 3, 4, 9].map((units) => shown('ALF', units))).toEqual([0, 400, 800, 1520, 1800, 1800]);
    expect([shown('ALF', 0, 1), shown('ALF', 1, 1), shown('ALF', 1, 2)]).toEqual([0, 800, 800]);
    expect([shown('BET', 2), shown('GAM', 2)]).toEqual([400, 0]);
  });

  test('H3: half of confidence and three times print, up to a point and a half, against a bar that rises', () => {
    const bar = (change: Partial<Position>, demand: Demand = TALKS): number =>
      requestLedger(STRICT, placed(STRICT, change), demand).aspiration;
    expect(total(STRICT, { confidence: 5000 })).toBe(2500);
    expect(total(STRICT, { confidence: 5000, publicity: 100 })).toBe(2800);
    expect(total(STRICT, { confidence: 5000, publicity: 400 })).toBe(2950);
    // 28, and one point for each point that home would lose.
    expect([bar({}), bar({}, CHAIR), bar({}, { kind: 'chair', power: 'ALF' })]).toEqual([3200, 3100, 2800]);
    expect([bar({ requests: 2 }), bar({ bar: 150 })]).toEqual([3400, 3350]);
    // L12: what it is made up of.
    expect(requestLedger(STRICT, placed(STRICT, { requests: 2, bar: 150 }), TALKS).needed).toEqual([
      { name: 'bar', amount: 2800 },
      { name: 'loss', amount: 400 },
      { name: 'requests', amount: 200 },
      { name: 'crisis', amount: 150 },
    ]);
  });

  test('H3: what is written already is no loss forgiven; what home has allowed since is', () => {
    const bar = (change: Partial<Position>): number =>
      requestLedger(STRICT, placed(STRICT, change), TALKS).aspiration;
    expect(bar({ text: { ...STRICT.startText, aim: 'talks' } })).toBe(bar({}));
    const { mandate } = placed(STRICT);
    const wider = { ...mandate, options: { ...mandate.options, aim: ['peace', 'talks'] } };
    expect(bar({ mandate: wider })).toBe(2800);
  });

  test('H3: a stand on home’s own opening wording counts once somebody has contested it; a day with a yes behind it', () => {
    const stand = (clause: string, option: string, demand: string): number => {
      const commitments = [{ clause, option }];
      const asked = placed(STRICT, { commitments }, { GAM: { evidence: { [demand]: 1 } } });
      return requestLedger(STRICT, asked, CHAIR).total - total(STRICT, {}, CHAIR);
    };
    expect(stand('aim', 'peace', 'aim=talks')).toBe(600);
    expect([stand('aim', 'peace', 'join=closed'), stand('aim', 'talks', 'aim=peace')]).toEqual([0, 0]);
    const named = (agreedThen: string[]): number =>
      total(STRICT, { namedDay: { until: 9, number: 1, agreedThen } }) - total(STRICT, {});
    expect([named([]), named(['ALF'])]).toEqual([0, 600]);
  });

  test('H4: it costs two, a half for each one granted before, a quarter of the loss; a refusal only two; what is given stands', () => {
    expect(priceOfRequest(STRICT, placed(STRICT), TALKS)).toBe(300);
    expect(priceOfRequest(STRICT, placed(STRICT, { requests: 3 }), CHAIR)).toBe(425);
    const refused = builderAt(STRICT, { confidence: 6400, bar: 1, publicity: 0 });
    ask(refused, [TALKS]);
    expect(refused.position).toMatchObject({ requests: 1, bar: 0, confidence: 6200 });
    expect(allows(refused.position, TALKS)).toBe(false);
    const granted = builderAt(STRICT, { confidence: 6400 });
    ask(granted, [TALKS]);
    expect(granted.cables[0]).toMatchObject({ is: 'asked', demand: 'aim=talks', granted: true });
    expect(granted.position.mandate.options.aim).toEqual(['peace', 'talks']);
    const chair = builderAt(STRICT, { confidence: 6200 });
    ask(chair, [CHAIR]);
    expect(chair.position.mandate).toMatchObject({ circle: ['ALF', 'BET'] });
    expect(chair.cables[1]).toMatchObject({ is: 'confidence', change: -275, cause: 'asked', about: 'BET' });
  });

  describe('H12: members who are undecided', () => {
    const undecided = {
      inHistory: { 'aim=talks': -2, BET: 4 },
      wordings: [-2, 1],
      chairs: [-5, 0, 4],
      sources: ['invented'],
    };
    const { scenario } = madeUp({ home: { ...STRICT_HOME, ask: { undecided } } });
    const divided = (seed = 0): World => makeWorld(scenario, seed);
    /** What is told of a request at this confidence, in hundredths. */
    const decided = (demand: Demand, confidence: number, change: Partial<Position> = {}) => {
      const builder = builderAt(divided(), { confidence, ...change });
      ask(builder, [demand]);
      return builder;
    };

    test('count when a request is decided, not before', () => {
      // Half of confidence against 32: two points more are needed.
      expect(decided(TALKS, 6800).cables[0]).toMatchObject({ granted: true, ledger: { total: 3200 } });
      expect(decided(TALKS, 6798).cables[0]).toMatchObject({ granted: false, ledger: { total: 3199 } });
      // Against 31 a chair is granted with four points less.
      expect(decided(CHAIR, 5400).cables[0]).toMatchObject({ granted: true, ledger: { total: 3100 } });
      expect(requestLedger(divided(), placed(divided(), { confidence: 6800 }), TALKS).total).toBe(3400);
    });

    test('leave open what lies between the least and the most that they may add', () => {
      const said = (confidence: number): unknown => {
        const { foretold, open } = permissionFor(gameAt(divided(), placed(divided(), { confidence })), TALKS);
        return [foretold, open];
      };
      const may = { least: -200, most: 100 };
      expect(said(6198)).toEqual(['refused', may]);
      expect([said(6200), said(6798)]).toEqual([
        ['open', may],
        ['open', may],
      ]);
      expect(said(6800)).toEqual(['granted', may]);
    });

    test('add nothing to what was refused once, which costs two and makes nothing dearer', () => {
      const refused = decided(TALKS, 6600);
      expect(refused.position).toMatchObject({
        requests: 1,
        confidence: 6400,
        mandate: { refused: ['aim=talks'] },
      });
      const price = (position: Position): number => priceOfRequest(divided(), position, CHAIR);
      expect(price(refused.position)).toBe(price(placed(divided())));
      const again = builderAt(divided(), { ...refused.position, confidence: 6400 });
      ask(again, [TALKS]);
      expect(again.cables[0]).toMatchObject({ granted: true, ledger: { total: 3200 } });
    });

    test('are dealt for each request, each amount about equally often; history names them', () => {
      const deals = 600;
      const drawn = new Map<string, number>();
      for (let seed = 0; seed <= deals; seed++) {
        const builder = builderAt(divided(seed), { confidence: 8000 });
        ask(builder, [TALKS, CHAIR]);
        for (const [at, cable] of builder.cables.filter(({ is }) => is === 'asked').entries()) {
          const adds = cable.is === 'asked' ? cable.ledger.total - 4000 : 0;
          const which = `${at === 0 ? 'talks' : 'chair'} ${adds}`;
          if (seed === 0) expect(which).toBe(at === 0 ? 'talks -200' : 'chair 400');
          else drawn.set(which, (drawn.get(which) ?? 0) + 1);
        }
      }
      // Within four standard errors of a half and of a third.
      expect(drawn.size).toBe(5);
      for (const [which, times] of drawn) {
        const expected = which.startsWith('talks') ? deals / 2 : deals / 3;
        expect(Math.abs(times - expected), which).toBeLessThan(50);
      }
    });
  });

  test('H5: to act without permission costs eleven, three for each breach before, half of the loss, and up to six of the lack', () => {
    const price = (confidence: number, breaches = 0): number =>
      priceOfBreach(STRICT, placed(STRICT, { confidence, breaches }), TALKS);
    // Home lacks nothing, one point, and far more than six.
    expect([price(6400), price(6200), price(0)]).toEqual([1300, 1400, 1900]);
    expect(price(6400, 2)).toBe(1900);
    const builder = builderAt(STRICT);
    breach(builder, TALKS);
    expect(builder.position).toMatchObject({ breaches: 1, confidence: 6000 - 1300 - 200 });
    expect(builder.cables[0]).toMatchObject({ is: 'breached', demand: 'aim=talks' });
  });

  test('H5: a wording is a breach once the text is on other desks, a chair when its note goes out', () => {
    const breaches = (...commands: Parameters<typeof played>[1][]): string[] =>
      played(STRICT, ...commands).cables.flatMap((cable) => (cable.is === 'breached' ? [cable.demand] : []));
    const draft = { do: 'draft', clause: 'aim', option: 'talks' } as const;
    const note = (power: string) => ({ do: 'note', power }) as const;
    expect(breaches(draft)).toEqual([]);
    expect(breaches(draft, note('ALF'))).toEqual(['aim=talks']);
    expect(breaches(note('ALF'), draft)).toEqual(['aim=talks']);
    expect(breaches(draft, note('ALF'), note('BET'))).toEqual(['aim=talks', 'BET']);
  });

  test('H5: only the first note to a chair is a breach, also after a refusal; permission may still be asked, and the table judges it', () => {
    const world = worldOf('moscow-1929');
    const { game, cables } = played(world, ...commandsIn('1928-12-21 note ROM\n1929-01-22 note ROM'));
    const notes = cables.filter((cable) => cable.is === 'noteSent' && cable.power === 'ROM');
    expect(notes.map((cable) => cable.is === 'noteSent' && cable.again)).toEqual([0, 1]);
    expect(cables.flatMap((cable) => (cable.is === 'breached' ? [cable.demand] : []))).toEqual(['ROM']);
    expect(positionOf(game).breaches).toBe(1);
    expect(step(game, { do: 'ask', power: 'ROM' })).not.toHaveProperty('refusal');
    expect(beyondMandate(world, positionOf(game), ['ROM'])).toEqual([{ kind: 'chair', power: 'ROM' }]);
  });

  test('H5: three chairs without permission end the mission, whatever the deal', () => {
    const ended = Array.from({ length: 12 }, (_, seed) => {
      const line = '1928-12-21 note POL | note ROM | note LVA\n1928-12-24 note EST';
      let { game } = played(worldOf('moscow-1929', seed), ...commandsIn(line));
      while (!isOver(game) && positionOf(game).day < 60)
        game = give(game, { do: 'wait', until: iso(worldOf('moscow-1929', seed), 60) }).game;
      return endingNow(worldOf('moscow-1929', seed), positionOf(game));
    });
    expect(new Set(ended)).toEqual(new Set(['recalled-to-moscow']));
  });

  test('H5: after print a change of the text costs three times what is printed', () => {
    const tabled = [
      { do: 'note', power: 'ALF' },
      { do: 'publish' },
      { do: 'draft', clause: 'aim', option: 'talks' },
    ] as const;
    const { cables } = played(madeUp(), ...tabled);
    expect(cables).toContainEqual(
      expect.objectContaining({ is: 'published', day: 0, times: 1, publicity: 100 }),
    );
    expect(cables).toContainEqual({
      is: 'confidence',
      day: 0,
      change: -300,
      now: 5700,
      cause: 'draft',
      about: 'aim=talks',
    });
  });

  test('H8: full powers need a quarter of confidence, the text and the chairs to reach zero', () => {
    const powers = (confidence: number, aim: string, seats: string[]) =>
      fullPowers(STRICT, placed(STRICT, { confidence, text: { ...STRICT.startText, aim } }), seats);
    expect(powers(4000, 'talks', ['ALF', 'BET'])).toMatchObject({
      total: 1000 + 100 + 200 - 300,
      aspiration: 0,
    });
    expect(powers(0, 'peace', []).total).toBe(500);
    const beyond = beyondMandate(STRICT, placed(STRICT, { text: { ...STRICT.startText, aim: 'talks' } }), [
      'ALF',
      'BET',
    ]);
    expect(beyond).toEqual([TALKS, CHAIR]);
    expect(beyondMandate(STRICT, placed(STRICT), ['ALF'])).toEqual([]);
  });
});

describe('what home forgives', () => {
  test('H6: a week costs one, more once something is printed or signed, half below thirty, nothing below twenty', () => {
    const week = (change: Partial<Position>): number => driftOfAWeek(STRICT, placed(STRICT, change), false);
    const all = { publications: 1, ...signedBy(STRICT, 9, ['ALF']) };
    expect([week({}), week({ publications: 1 }), week(all)]).toEqual([-100, -120, -190]);
    expect([3000, 2999, 2000, 1999].map((confidence) => week({ ...all, confidence }))).toEqual([
      -190, -95, -95, 0,
    ]);
  });

  test('H6: below a line of confidence each week may cost more', () => {
    const drift = { halfBelow: 0, noneBelow: 0, low: { below: 30, perWeek: -0.7 } };
    const world = madeUp({ home: { drift } });
    const week = (confidence: number): number => driftOfAWeek(world, placed(world, { confidence }), false);
    expect([week(3000), week(2999), week(100)]).toEqual([-100, -170, -170]);
    const halved = madeUp({ home: { drift: { ...drift, halfBelow: 20 } } });
    expect(driftOfAWeek(halved, placed(halved, { confidence: 1999 }), false)).toBe(-85);
  });

  test('H6: it costs more while the neighbour that counts has had no note by the named day', () => {
    const neglect = { power: 'BET', by: '1929-01-14', perWeek: -2.5 };
    const world = madeUp({ home: { drift: { neglect } } });
    const weeks = (...commands: Parameters<typeof played>[1][]) =>
      played(world, ...commands, { do: 'wait', until: '1929-01-21' }).cables.flatMap((cable) =>
        cable.is === 'confidence' ? [[cable.day, cable.change, cable.cause]] : [],
      );
    expect(weeks()).toEqual([
      [7, -100, 'time'],
      [14, -250, 'neglect'],
    ]);
    expect(weeks({ do: 'note', power: 'BET' })[1]).toEqual([14, -100, 'time']);
    expect(weeks({ do: 'note', power: 'ALF' })[1]).toEqual([14, -250, 'neglect']);
    const without = placed(STRICT);
    expect(driftOfAWeek(STRICT, without, true)).toBe(-100);
  });

  test('H7: a report gives part of the credit and of print, at most eight, then six, then one', () => {
    const gain = (reports: number, creditSoFar: number, publicity = 0): number =>
      reportGain(STRICT, placed(STRICT, { reports, credit: creditSoFar, publicity }));
    expect([gain(0, 1000), gain(0, 1000, 150), gain(0, 9000)]).toEqual([350, 425, 800]);
    expect([gain(1, 9000), gain(2, 9000), gain(3, 9000), gain(9, 9000)]).toEqual([600, 100, 100, 100]);
  });

  test('H7: a report spends the credit and says what it brought', () => {
    const agreed = [
      { do: 'note', power: 'ALF' },
      { do: 'wait', until: '1929-01-17' },
    ] as const;
    const told = played(madeUp(), ...agreed, { do: 'report' });
    expect(positionOf(played(madeUp(), ...agreed).game).credit).toBe(1000);
    expect(positionOf(told.game)).toMatchObject({
      credit: 0,
      reports: 1,
      lastReport: 10,
    });
    expect(told.cables).toContainEqual({
      is: 'reported',
      day: 10,
      gain: 350,
      now: positionOf(told.game).confidence,
    });
  });

  test('H7: each deed has its credit, by the power where the table names it', () => {
    const worth = (power: string, deed: Parameters<typeof credit>[2]): number => {
      const builder = builderAt(STRICT, { credit: 7 });
      credit(builder, power, deed);
      return builder.position.credit - 7;
    };
    expect([worth('ALF', 'agrees'), worth('BET', 'agrees')]).toEqual([1000, 300]);
    expect([worth('ALF', 'signs'), worth('BET', 'signs')]).toEqual([1200, 500]);
    expect([worth('ALF', 'deposits'), worth('BET', 'deposits')]).toEqual([1400, 400]);
    expect([worth('ALF', 'accedes'), worth('ALF', 'promises')]).toEqual([400, 200]);
  });
});

describe('H9: confidence', () => {
  test('lies between zero and a hundred, and says what moved it', () => {
    const builder = builderAt(STRICT, { confidence: 9950 });
    builder.confidence(100, 'signed', 'ALF');
    builder.confidence(100, 'report');
    builder.confidence(0, 'time');
    expect(builder.position.confidence).toBe(10_000);
    expect(builder.cables).toEqual([
      { is: 'confidence', day: 0, change: 50, now: 10_000, cause: 'signed', about: 'ALF' },
    ]);
  });

  test('home warns once a line on the way down, and once in a fall past several, each of which counts', () => {
    const builder = builderAt(STRICT, { confidence: 4100, day: 3 });
    builder.confidence(-100, 'time');
    expect(builder.position.warned).toEqual([]);
    builder.confidence(-1, 'time');
    expect(builder.position.warned).toEqual([3]);
    builder.confidence(-10, 'time');
    expect(builder.position.warned).toEqual([3]);
    const fall = builderAt(STRICT, { confidence: 6000, day: 5 });
    fall.confidence(-4000, 'crisis');
    expect(fall.position.warned).toEqual([5, 5]);
    expect(fall.cables.filter(({ is }) => is === 'warned')).toEqual([
      { is: 'warned', day: 5, confidence: 2000 },
    ]);
  });

  test('nobody falls below the line of recall who has not read every warning on an earlier day', () => {
    const left = (warned: number[], confidence = 3000, change = -5000): number => {
      const builder = builderAt(STRICT, { confidence, day: 8, warned });
      builder.confidence(change, 'crisis');
      return builder.position.confidence;
    };
    expect([left([]), left([5]), left([5, 8])]).toEqual([1000, 1000, 1000]);
    expect([left([5, 7]), left([5, 7], 3000, -2500)]).toEqual([0, 500]);
    // If confidence is already below the line it falls no further, and may rise.
    expect([left([], 600, -100), left([], 600, 50)]).toEqual([600, 650]);
  });
});

describe('voices upstairs', () => {
  const voice = {
    person: 'fenn',
    sources: ['invented'],
    weights: {
      aim: { peace: 0.5, talks: 1 },
      form: { each: 2, joint: 1 },
      join: { open: -1, consent: 0.49 },
    },
    circle: { ALF: 3, BET: -4 },
  };
  const world = madeUp({ home: { voices: [voice] } });
  const [fenn] = world.scenario.home.voices;
  if (!fenn) throw new Error('no voice');

  test('V1: each names the one change of wording or chair by which he would gain most', () => {
    const says = (change: Parameters<typeof placed>[1], powers: Parameters<typeof placed>[2] = {}) => {
      const { kind, about, instead, amount } = adviceOf(world, placed(world, change, powers), fenn);
      return [kind, about, instead, amount];
    };
    expect(says({})).toEqual(['for', 'ALF', null, 300]);
    expect(says({}, { BET: { road: 'invited' } })).toEqual(['against', 'BET', null, 400]);
    expect(says({}, { ALF: { road: 'invited' } })).toEqual(['against', 'join=open', 'join=consent', 149]);
    expect(says({}, { ALF: { road: 'informed' } })).toEqual(['for', 'ALF', null, 300]);
    expect(says(signedBy(world, 9, ['BET']), { BET: { road: 'signed' } })[1]).toBe('join=open');
  });

  test('V1: every change that would please him is a gain, and no other is', () => {
    // Gam's chair is worth nothing to him, filled or not.
    const there = { GAM: { road: 'invited' } } as const;
    const gains = gainsOf(world, placed(world, { day: dayOf(world, '1929-02-01') }, there), fenn);
    expect(gains.map(({ about, instead, amount }) => [about, instead, amount])).toEqual([
      ['join=open', 'join=consent', 149],
      ['join=open', 'join=closed', 100],
      ['aim=peace', 'aim=talks', 50],
      ['ALF', null, 300],
    ]);
  });

  test('V1: among equals he names a wording before a chair, and of each the first that is declared', () => {
    const said = (weights: object, circle: object, powers: Parameters<typeof placed>[2] = {}): string[] => {
      const voices = [{ person: 'fenn', weights, circle, sources: ['invented'] }];
      const even = madeUp({ home: { voices } });
      const [voice] = even.scenario.home.voices;
      if (!voice) throw new Error('nobody upstairs');
      const { about, instead } = adviceOf(even, placed(even, {}, powers), voice);
      return [about, ...(instead === null ? [] : [instead])];
    };
    const there = { ALF: { road: 'invited' } } as const;
    const texts = { join: { closed: 2, consent: 2 }, aim: { talks: 2 } };
    expect(said(texts, { ALF: -2, BET: 2 }, there)).toEqual(['join=open', 'join=consent']);
    expect(said({}, { ALF: -2, BET: 2 }, there)).toEqual(['ALF']);
    expect(said({}, { BET: -2, ALF: 2 }, { BET: there.ALF })).toEqual(['ALF']);
  });

  test('V2: where nothing would gain him a point he says what he likes best of what lies there', () => {
    const text = { ...world.startText, join: 'consent' };
    expect(adviceOf(world, placed(world, { text }, { ALF: { road: 'agreed' } }), fenn)).toEqual({
      person: 'fenn',
      kind: 'content',
      about: 'form=each',
      instead: null,
      amount: 200,
    });
    // Judged by the text of today, not of the opening; the greatest comes first wherever it is declared.
    const content = (weights: object, text = {}): unknown => {
      const voices = [{ person: 'fenn', weights, sources: ['invented'] }];
      const other = madeUp({ home: { voices } });
      const [voice] = other.scenario.home.voices;
      const position = placed(other, { text: { ...other.startText, ...text } });
      return voice && adviceOf(other, position, voice);
    };
    expect(content({ form: { joint: 3, each: 2 } }, { form: 'joint' })).toMatchObject({
      kind: 'content',
      about: 'form=joint',
      amount: 300,
    });
    expect(content({ form: { each: 2 }, aim: { peace: 3 } })).toMatchObject({
      kind: 'content',
      about: 'aim=peace',
      amount: 300,
    });
    const worse = { ...text, form: 'joint' };
    expect(adviceOf(world, placed(world, { text: worse }, { ALF: { road: 'agreed' } }), fenn)).toMatchObject({
      kind: 'against',
      amount: 100,
    });
  });
});

test('H5: what is said of writing without permission is what it comes to when the note leaves, wording by wording', () => {
  const world = worldOf('moscow-1929');
  const { game } = open(world);
  const charged = world.clauses.flatMap(({ id: clause, options }) =>
    options.flatMap(({ id: option }) => {
      const said = permissionFor(game, { kind: 'option', clause, option });
      if (said.allowed) return [];
      const drafted = step(game, { do: 'draft', clause, option });
      const sent = step(drafted.game, { do: 'note', power: 'POL' });
      const breaches =
        'refusal' in sent
          ? []
          : sent.cables.flatMap((cable) =>
              cable.is === 'confidence' && cable.cause === 'breach' ? [-cable.change] : [],
            );
      return [[`${clause}=${option}`, -said.paidWithout.change, ...breaches] as const];
    }),
  );
  expect(charged.length).toBeGreaterThan(3);
  expect(charged.filter(([, said, ...came]) => came.length !== 1 || came[0] !== said)).toEqual([]);
});
