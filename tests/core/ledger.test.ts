// A ledger is the sum of its named terms: every answer's ledger adds up, and what a power asks for is the
// nearest text that would do. Rules L1-L9, A1-A4, R1-R9.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { aspiration, curveAt } from '../../src/core/aspiration.ts';
import type { Cable } from '../../src/core/cables.ts';
import { slack, slackTotal } from '../../src/core/chamber.ts';
import { type Game, isOver, open, positionOf, worldOf as worldOfGame } from '../../src/core/game.ts';
import { part, perMille } from '../../src/core/integers.ts';
import {
  type Ledger,
  makeLedger,
  type Offer,
  offerToday,
  shareOf,
  termsOf,
  total,
} from '../../src/core/ledger.ts';
import { type Position, standing } from '../../src/core/position.ts';
import { decide, judge, nearestText, wouldAgree } from '../../src/core/reply.ts';
import { profile, type Text, type World } from '../../src/core/world.ts';
import { FIXED, take, type Walk, walks } from '../random.ts';
import { count, worldOf } from '../tools.ts';
import { madeUp, placed } from './made-up.ts';

function ledgersOf(cables: readonly Cable[]): Ledger[] {
  return cables.flatMap((cable) => ('ledger' in cable ? [cable.ledger] : []));
}

test('the terms of every ledger that is told sum to its total, from the greatest to the least, none zero', () => {
  let ledgers = 0;
  fc.assert(
    fc.property(walks(80), (walk) => {
      take(walk, (_, __, result) => {
        if ('refusal' in result) return;
        for (const ledger of ledgersOf(result.cables)) {
          ledgers += 1;
          expect(ledger.terms.reduce((sum, { amount }) => sum + amount, 0)).toBe(ledger.total);
          const amounts = ledger.terms.map(({ amount }) => amount);
          expect(amounts).toEqual([...amounts].sort((a, b) => b - a));
          expect(amounts).not.toContain(0);
          const named = ledger.terms.map(({ name, about }) => `${name} ${about ?? ''}`);
          expect(new Set(named).size, named.join()).toBe(named.length);
        }
      });
    }),
    { seed: FIXED, numRuns: count(40, 10_000) },
  );
  console.log(`ledgers: ${ledgers} told, all sums of their terms`);
  expect(ledgers).toBeGreaterThan(0);
});

test('who agrees has enough, who refuses has not, who asks for a text would have enough with it', () => {
  let replies = 0;
  fc.assert(
    fc.property(walks(80), (walk) => {
      take(walk, (_, __, result) => {
        if ('refusal' in result) return;
        for (const cable of result.cables) {
          if (cable.is !== 'replied') continue;
          replies += 1;
          const { ledger, answer, wish, waitsFor, wouldBe } = cable;
          const enough = ledger.total >= ledger.aspiration;
          if (answer === 'agreed' || answer === 'acceding') expect(enough).toBe(true);
          if (answer === 'waiting') expect(waitsFor.length).toBeGreaterThan(0);
          expect(answer === 'countered').toBe(wish !== null);
          expect(answer === 'countered' || answer === 'waiting').toBe(wouldBe !== null);
          if (wouldBe !== null) expect(wouldBe).toBeGreaterThanOrEqual(ledger.aspiration);
          if (wish) expect(Object.keys(wish.text).length + wish.circle.length).toBeGreaterThan(0);
        }
      });
    }),
    { seed: FIXED, numRuns: count(40, 10_000) },
  );
  console.log(`replies: ${replies}`);
  expect(replies).toBeGreaterThan(0);
});

/** The offer as a power imagines it: another text, and more chairs filled. */
function imagined(
  world: World,
  position: Position,
  power: string,
  text: Text,
  circle: readonly string[],
): Offer {
  const today = offerToday(world, position, power);
  return {
    ...today,
    text,
    share: shareOf(world, text),
    presence: (other) =>
      circle.includes(other) ? world.scenario.rules.presence.imagined : today.presence(other),
    isAbsent: (other) => !circle.includes(other) && today.isAbsent(other),
  };
}

function textsOf(world: World): Text[] {
  let texts: Text[] = [{}];
  for (const clause of world.clauses) {
    texts = texts.flatMap((text) => clause.options.map((o) => ({ ...text, [clause.id]: o.id })));
  }
  return texts;
}

function subsets(powers: readonly string[]): string[][] {
  const sets: string[][] = [[]];
  for (const power of powers) sets.push(...sets.map((set) => [...set, power]));
  return sets;
}

/** The cheapest text and circle that would do, by exhaustive search. */
function byTryingAll(
  world: World,
  position: Position,
  power: string,
): { cost: number; total: number } | null {
  const { counter, reply } = world.scenario.rules;
  const needs = aspiration(world, position, power, false);
  const outside = profile(world, power).friends.filter((friend) => {
    const road = position.standings[friend]?.road;
    return road === 'outside' || road === 'informed';
  });
  let best: { cost: number; total: number } | null = null;
  for (const text of textsOf(world)) {
    const changed = world.clauses.filter((clause) => text[clause.id] !== position.text[clause.id]).length;
    for (const circle of subsets(outside)) {
      const cost = changed * counter.perClause + (circle.length > 0 ? counter.forTheCircle : 0);
      if (cost === 0 || (best && cost > best.cost)) continue;
      const offer = imagined(world, position, power, text, circle);
      const worth = total(termsOf(world, position, power, offer));
      const room = slackTotal(slack(world, position, power, offer));
      if (worth < needs || room < reply.riskItTakes) continue;
      if (!best || cost < best.cost || worth > best.total) best = { cost, total: worth };
    }
  }
  return best;
}

function eachPower(walk: Walk, see: (game: Game, power: string) => void): void {
  const game = take(walk, () => undefined);
  if (positionOf(game).treaty || isOver(game)) return;
  for (const power of worldOfGame(game).partners) see(game, power);
}

test('the text that a power asks for is the nearest of all texts and circles there are, and its best among equals', () => {
  let [searched, found] = [0, 0];
  fc.assert(
    fc.property(walks(12), fc.nat(30), fc.nat(), (walk, history, which) => {
      const short: [Game, string][] = [];
      eachPower({ ...walk, history }, (game, power) => {
        const { ledger } = judge(worldOfGame(game), positionOf(game), power);
        if (ledger.total < ledger.aspiration) short.push([game, power]);
      });
      const [game, power] = short[which % Math.max(1, short.length)] ?? [];
      if (game === undefined || power === undefined) return;
      const [world, position] = [worldOfGame(game), positionOf(game)];
      const nearest = nearestText(world, position, power, aspiration(world, position, power, false));
      searched += 1;
      expect(nearest && { cost: nearest.cost, total: nearest.total }).toEqual(
        byTryingAll(world, position, power),
      );
      if (!nearest) return;
      found += 1;
      const text = { ...position.text, ...nearest.wish.text };
      const offer = imagined(world, position, power, text, nearest.wish.circle);
      expect(total(termsOf(world, position, power, offer))).toBe(nearest.total);
    }),
    { seed: FIXED, numRuns: count(40, 2_000) },
  );
  console.log(`nearest texts: ${searched} searched for, ${found} found, each the best of all`);
  expect(found).toBeGreaterThan(0);
});

/** A few points or none, by power. */
const points = (min: number): fc.Arbitrary<{ BET: number; GAM: number }> => {
  const amount = fc.oneof(fc.constant(0), fc.integer({ min, max: 8 }));
  return fc.record({ BET: amount, GAM: amount });
};
const ROADS = ['outside', 'informed', 'considering', 'agreed', 'declined'] as const;
const anyRoad = fc.constantFrom(...ROADS);

test('it is the nearest also where a friend’s company would harm, and is worth as much once it comes true', () => {
  let [found, partial] = [0, 0];
  fc.assert(
    fc.property(
      fc.record({ linkage: points(-8), absent: points(-2), third: points(0) }),
      fc.record({ pledge: fc.nat(8), premium: fc.nat(20), tolerance: fc.nat(12) }),
      fc.record({ form: fc.integer({ min: -4, max: 4 }), aim: fc.nat(4), join: fc.nat(4) }),
      anyRoad,
      anyRoad,
      ({ linkage, absent, third }, { pledge, premium, tolerance }, { form, aim, join }, bet, gam) => {
        const world = madeUp({
          // A friend who has just been invited counts as one who is only imagined.
          frame: { rules: { presence: { pending: 600 } } },
          ALF: {
            ...{ pledge, premium, linkage, absent },
            types: [{ id: 'plain', historical: true, third }],
            weights: { form: { joint: form }, aim: { talks: aim }, join: { closed: join } },
            ratification: { factions: [{ id: 'all', weight: 100, tolerance }] },
          },
        });
        const considering = { road: 'considering', contact: 0 } as const;
        const position = placed(world, {}, { ALF: considering, BET: { road: bet }, GAM: { road: gam } });
        if (wouldAgree(world, judge(world, position, 'ALF'))) return;
        const needs = aspiration(world, position, 'ALF', false);
        const nearest = nearestText(world, position, 'ALF', needs);
        expect(nearest && { cost: nearest.cost, total: nearest.total }).toEqual(
          byTryingAll(world, position, 'ALF'),
        );
        if (!nearest) return;
        const { text, circle } = nearest.wish;
        found += 1;
        if (circle.length === 1 && [bet, gam].every((road) => road === 'outside')) partial += 1;
        const invited = Object.fromEntries(circle.map((friend) => [friend, considering]));
        const then = placed(
          world,
          { text: { ...position.text, ...text } },
          { ALF: considering, BET: { road: bet }, GAM: { road: gam }, ...invited },
        );
        expect(judge(world, then, 'ALF').ledger.total).toBe(nearest.total);
        expect(decide(world, then, 'ALF').answer).toBe('agreed');
      },
    ),
    { seed: FIXED, numRuns: count(1_000, 50_000) },
  );
  console.log(`nearest texts in made-up worlds: ${found} found, ${partial} with one of two friends`);
  expect(partial).toBeGreaterThan(0);
});

test('a power that countered agrees to its own text at once, if it comes true that day', () => {
  let met = 0;
  fc.assert(
    fc.property(walks(30), fc.nat(40), (walk, history) => {
      eachPower({ ...walk, history }, (game, power) => {
        const [world, position] = [worldOfGame(game), positionOf(game)];
        const decision = decide(world, position, power);
        if (!decision.wish) return;
        // The wish is met: the wording is changed, and every power that it named sits there with a yes.
        const standings = { ...position.standings };
        for (const friend of decision.wish.circle) {
          standings[friend] = { ...standing(position, friend), road: 'agreed' };
        }
        const then: Position = {
          ...position,
          text: { ...position.text, ...decision.wish.text },
          standings,
        };
        met += 1;
        expect(decide(world, then, power).answer).toBe('agreed');
      });
    }),
    { seed: FIXED, numRuns: count(120, 5_000) },
  );
  console.log(`counter-offers met at once: ${met}, all agreed to`);
  expect(met).toBeGreaterThan(0);
});

test('hope only falls with time, and print lowers it', () => {
  const world = worldOf('moscow-1929');
  const { game } = open(world);
  const position = positionOf(game);
  for (const power of world.partners) {
    const contacted = { ...position.standings, [power]: { ...standing(position, power), contact: 0 } };
    let before = Number.MAX_SAFE_INTEGER;
    for (let day = 0; day <= world.calendar.lastDay; day++) {
      const then = { ...position, standings: contacted, day };
      const hope = aspiration(world, then, power, false);
      expect(hope).toBeLessThanOrEqual(before);
      expect(hope).toBeGreaterThanOrEqual(0);
      expect(aspiration(world, { ...then, publicity: 100 }, power, false)).toBeLessThanOrEqual(hope);
      expect(aspiration(world, then, power, true)).toBeLessThanOrEqual(hope);
      before = hope;
    }
  }
});

test('a curve runs straight between its tenths, and stands still before and after its time', () => {
  const curve = [1000, 990, 960, 900, 820, 700, 560, 400, 220, 90, 0];
  curve.forEach((value, tenth) => {
    expect(curveAt(curve, tenth * 100)).toBe(value);
  });
  expect(curveAt(curve, 50)).toBe(995);
  expect(curveAt(curve, -500)).toBe(1000);
  expect(curveAt(curve, 5000)).toBe(0);
});

test('an amount and its opposite are cut alike: toward zero, and never to minus zero', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: -1_000_000, max: 1_000_000 }),
      fc.integer({ min: -10_000, max: 10_000 }),
      (amount, factor) => {
        expect(perMille(amount, factor) + perMille(-amount, factor)).toBe(0);
        expect(Object.is(perMille(amount, factor), -0)).toBe(false);
        expect(Math.abs(part(amount, factor, 1000) * 1000)).toBeLessThanOrEqual(Math.abs(amount * factor));
      },
    ),
    { seed: FIXED, numRuns: count(1_000, 100_000) },
  );
});

test('a ledger shows no term of zero, and equal amounts by name; the parts of what it needs in their order', () => {
  const ledger = makeLedger(
    [
      { name: 'trust', amount: 0 },
      { name: 'without', amount: -5, about: 'ROM' },
      { name: 'beside', amount: 7, about: 'POL' },
      { name: 'beside', amount: 7, about: 'EST' },
    ],
    [
      { name: 'time', amount: -2 },
      { name: 'print', amount: 0 },
      { name: 'hope', amount: 5 },
    ],
  );
  expect(ledger).toEqual({
    terms: [
      { name: 'beside', amount: 7, about: 'EST' },
      { name: 'beside', amount: 7, about: 'POL' },
      { name: 'without', amount: -5, about: 'ROM' },
    ],
    total: 9,
    aspiration: 3,
    needed: [
      { name: 'time', amount: -2 },
      { name: 'hope', amount: 5 },
    ],
  });
  expect(makeLedger([], 3)).toEqual({ terms: [], total: 0, aspiration: 3, needed: [] });
});

test('judging an offer changes nothing and gives the same judgement twice', () => {
  const game = take({ scenario: 'moscow-1929', seed: 7, history: 12, choices: [] }, () => undefined);
  const [world, position] = [worldOfGame(game), positionOf(game)];
  for (const power of world.partners)
    expect(judge(world, position, power)).toEqual(judge(world, position, power));
});
