/** Values the answers to a crisis by their stated effects and by the beliefs about hidden types. */
import type { Amount } from '../../core/integers.ts';
import type { View } from '../../core/view.ts';
import type { PowerId } from '../../scenario/primitives.ts';
import type { Scenario } from '../../scenario/schema.ts';
import type { Dilemma, Effects, HiddenEffect } from '../../scenario/story.ts';

/**
 * Value of a whole point, in thousandths of a point of the score (design choice, close to what the verdict gives; those
 * of attention and bar were found by trying, on 240 games of each of the two bots that use them).
 */
const WORTH = { confidence: 330, room: 200, attention: 50, day: 60, intel: 500, bar: 150 } as const;

/** How many times as much trust counts with a power that has signed and may still disown it (design choice). */
const PLEDGED = 4;

/** An answer to a crisis, counted from 1. Values are in thousandths of a hundredth of a point of the score. */
export interface Weighed {
  readonly choice: number;
  /** Whether home can bear its immediate cost. */
  readonly borne: boolean;
  /** Value at home: confidence, attention, and the bar of the next request. */
  readonly home: number;
  /** Value with each government. */
  readonly powers: Readonly<Record<PowerId, number>>;
}

/** The total value. */
export const worthOf = ({ home, powers }: Pick<Weighed, 'home' | 'powers'>): number =>
  Object.values(powers).reduce((sum, one) => sum + one, home);

/** Whether something after this many days still comes before the end of the game. */
const comesInTime = (view: View, afterDays: number): boolean => view.day + afterDays <= view.lastDay;

/** The power's share in goodwill, which is a weighted mean; in thousandths. */
function partOf(scenario: Scenario, power: PowerId): number {
  const { breadth, durability } = scenario.verdict;
  const weight = (id: PowerId): number => (breadth[id] ?? 0) + durability.others;
  const all = scenario.partners.reduce((sum, { id }) => sum + weight(id), 0);
  return Math.trunc((weight(power) * 1000) / all);
}

/** The expected amount of one stated effect on a power, over the beliefs about all hidden types that change it. */
function expected(view: View, effects: Effects, table: HiddenEffect, of: PowerId): Amount {
  const plain = effects[table]?.[of] ?? 0;
  let amount = plain;
  for (const [power, byType] of Object.entries(effects.byType ?? {})) {
    const beliefs = view.powers.find(({ id }) => id === power)?.beliefs ?? [];
    for (const { type, perMille } of beliefs) {
      const other = byType[type]?.[table]?.[of];
      if (other !== undefined) amount += Math.trunc(((other - plain) * perMille) / 1000);
    }
  }
  return amount;
}

/** Effects of an answer, and after how many days they come. */
type Coming = Pick<NonNullable<Dilemma['answers'][number]['later']>, 'effects' | 'afterDays'>;

function atHome(effects: Effects): number {
  const worth = (effects.confidence ?? 0) * WORTH.confidence - (effects.bar ?? 0) * WORTH.bar;
  return worth - (effects.attention ?? 0) * 100 * WORTH.attention;
}

/** The value of effects with one power. A gain or loss in its chamber counts only if it comes by the day of the vote. */
function withPower(
  scenario: Scenario,
  view: View,
  { effects, afterDays }: Coming,
  power: View['powers'][number],
): number {
  const { goodwill } = scenario.verdict.durability;
  const ofTrust = goodwill === undefined ? 0 : Math.trunc((goodwill.most * 1000) / goodwill.over);
  const isIn = power.signed !== null || power.acceded !== null || power.road === 'acceding';
  const trust = expected(view, effects, 'trust', power.id) + (isIn ? (effects.trustOfTheBound ?? 0) : 0);
  const mayStillDisown = power.signed !== null && power.deposited === null ? PLEDGED : 1;
  let worth = Math.trunc((trust * partOf(scenario, power.id) * ofTrust * mayStillDisown) / 1000);
  const room =
    expected(view, effects, 'room', power.id) +
    expected(view, effects, 'calms', power.id) -
    expected(view, effects, 'sours', power.id);
  const inTime = power.bill === null || view.day + afterDays <= power.bill;
  if (power.deposited === null && power.acceded === null && inTime) worth += room * WORTH.room;
  worth += (effects.billSoonerDays?.[power.id] ?? 0) * 100 * WORTH.day;
  return worth + (effects.intel?.[power.id] ?? 0) * 100 * WORTH.intel;
}

/** Whether the reserve is left on the last day, after the cost of the answer and of the weeks until then. */
function keepsInHand(view: View, scenario: Scenario, reserve: Amount, effects: Effects): boolean {
  const { recallBelow, drift } = scenario.home;
  const weeks = Math.trunc((view.lastDay - view.day) / 7);
  const aWeek = view.signed === null ? 0 : -(drift.perWeek + drift.afterSignature);
  const needed = recallBelow + reserve + weeks * aWeek;
  return view.confidence + (effects.confidence ?? 0) >= needed;
}

/**
 * The answers to the waiting crisis, in order. An answer is borne if `reserve` (hundredths) is left above the line of
 * recall, or if it costs no confidence.
 */
export function answersWeighed(view: View, scenario: Scenario, reserve: Amount): Weighed[] {
  const waiting = scenario.dilemmas.find(({ id }) => id === view.dilemma?.id);
  const weighed = ({ effects, later }: Dilemma['answers'][number], index: number): Weighed => {
    const all: Coming[] = [{ effects, afterDays: 0 }];
    if (later && comesInTime(view, later.afterDays)) all.push(later);
    const sum = (part: (one: Coming) => number): number => all.reduce((so, one) => so + part(one), 0);
    return {
      choice: index + 1,
      borne: keepsInHand(view, scenario, reserve, effects) || (effects.confidence ?? 0) >= 0,
      home: sum((one) => atHome(one.effects)),
      powers: Object.fromEntries(
        view.powers.map((power) => [power.id, sum((one) => withPower(scenario, view, one, power))]),
      ),
    };
  };
  return waiting?.answers.map(weighed) ?? [];
}

/** The first item with the greatest measure; null for an empty list. */
export const bestBy = <T>(all: readonly T[], measure: (one: T) => number): T | null => {
  const [first, ...rest] = all;
  if (first === undefined) return null;
  return rest.reduce((best, one) => (measure(one) > measure(best) ? one : best), first);
};
