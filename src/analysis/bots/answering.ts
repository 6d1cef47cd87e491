/** A trait for crises: weighs each answer by its stated effects and by the beliefs about hidden types. */
import type { Amount } from '../../core/integers.ts';
import type { View } from '../../core/view.ts';
import type { PowerId } from '../../scenario/primitives.ts';
import type { Scenario } from '../../scenario/schema.ts';
import type { Dilemma, Effects, HiddenEffect } from '../../scenario/story.ts';
import type { Sight } from '../bot.ts';
import type { Trait } from './traits.ts';

/** Worth of a whole point in thousandths of a point of the score (design choice, near what the verdict gives). */
const WORTH = { confidence: 330, room: 200, attention: 300, day: 60, intel: 500, bar: 100 } as const;

/** Factor for the trust of a power that has signed and may still disown it (design choice). */
const PLEDGED = 4;

/** Whether a later effect comes before the end of the game. */
const comesInTime = (view: View, afterDays: number): boolean => view.day + afterDays <= view.lastDay;

/** A power's weight in the mean that goodwill uses, in thousandths. */
function partOf(scenario: Scenario, power: PowerId): number {
  const { breadth, durability } = scenario.verdict;
  const weight = (id: PowerId): number => (breadth[id] ?? 0) + durability.others;
  const all = scenario.partners.reduce((sum, { id }) => sum + weight(id), 0);
  return Math.trunc((weight(power) * 1000) / all);
}

/** Expected amount of an effect on one power, by the beliefs about the hidden types that change it. */
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

/** Worth of these effects, in thousandths of a hundredth. */
function worthOf({ scenario, view }: { scenario: Scenario; view: View }, effects: Effects): number {
  const { goodwill } = scenario.verdict.durability;
  const ofTrust = goodwill === undefined ? 0 : Math.trunc((goodwill.most * 1000) / goodwill.over);
  let worth = (effects.confidence ?? 0) * WORTH.confidence - (effects.bar ?? 0) * WORTH.bar;
  worth -= (effects.attention ?? 0) * 100 * WORTH.attention;
  for (const power of view.powers) {
    const isIn = power.signed !== null || power.acceded !== null || power.road === 'acceding';
    const trust = expected(view, effects, 'trust', power.id) + (isIn ? (effects.trustOfTheBound ?? 0) : 0);
    const mayStillDisown = power.signed !== null && power.deposited === null ? PLEDGED : 1;
    worth += Math.trunc((trust * partOf(scenario, power.id) * ofTrust * mayStillDisown) / 1000);
    const room =
      expected(view, effects, 'room', power.id) +
      expected(view, effects, 'calms', power.id) -
      expected(view, effects, 'sours', power.id);
    if (power.deposited === null && power.acceded === null) worth += room * WORTH.room;
    worth += (effects.billSoonerDays?.[power.id] ?? 0) * 100 * WORTH.day;
    worth += (effects.intel?.[power.id] ?? 0) * 100 * WORTH.intel;
  }
  return worth;
}

/** Whether this much confidence would be left on the last day, after the costs of the answer and the weeks. */
function keepsInHand({ view }: Sight, scenario: Scenario, reserve: Amount, effects: Effects): boolean {
  const { recallBelow, drift } = scenario.home;
  const weeks = Math.trunc((view.lastDay - view.day) / 7);
  const aWeek = view.signed === null ? 0 : -(drift.perWeek + drift.afterSignature);
  const needed = recallBelow + reserve + weeks * aWeek;
  return view.confidence + (effects.confidence ?? 0) >= needed;
}

/**
 * Gives the answer with the greatest expected worth among those that leave enough confidence; if none does, among those
 * that cost home nothing; else stays silent. Does nothing at a table.
 */
export function answersByBelief({ reserve }: { readonly reserve: Amount }): Trait {
  return ({ scenario }) =>
    (sight) => {
      const { view } = sight;
      const waiting = scenario.dilemmas.find(({ id }) => id === view.dilemma?.id);
      if (view.table || waiting === undefined) return null;
      const worth = ({ effects, later }: Dilemma['answers'][number]): number =>
        worthOf({ scenario, view }, effects) +
        (later && comesInTime(view, later.afterDays) ? worthOf({ scenario, view }, later.effects) : 0);
      const all = waiting.answers.map((answer, index) => ({
        answer,
        choice: index + 1,
        worth: worth(answer),
      }));
      const borne = all.filter(
        ({ answer }) =>
          keepsInHand(sight, scenario, reserve, answer.effects) || (answer.effects.confidence ?? 0) >= 0,
      );
      const [first, ...rest] = borne.length > 0 ? borne : all.slice(0, 1);
      if (first === undefined) return null;
      const best = rest.reduce((most, one) => (one.worth > most.worth ? one : most), first);
      return (
        sight
          .legalWith('answer')
          .find((command) => command.do === 'answer' && command.choice === best.choice) ?? null
      );
    };
}
