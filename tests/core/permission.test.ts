// Permission from the government at home: the evidence shown to it, its undecided members, prices, breaches and full
// powers. Rules H1-H5, H8, H12.
import { describe, expect, test } from 'vitest';
import { endingNow } from '../../src/core/ending.ts';
import { isOver, open, positionOf, step } from '../../src/core/game.ts';
import { fullPowers, worthAtHome } from '../../src/core/home.ts';
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
import { iso, makeWorld, type World } from '../../src/core/world.ts';
import { commandsIn, worldOf } from '../tools.ts';
import { builderAt, gameAt, give, madeUp, placed, played } from './made-up.ts';
import { CHAIR, STRICT, STRICT_HOME, TALKS } from './strict-home.ts';

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
