/**
 * The numbers of the rules that hold for every power. Each has a default, so that a small scenario need not
 * name it; the defaults are design choices, tried by simulation on the Moscow scenario.
 */
import * as v from 'valibot';
import { count, days, divisor, perMille, points } from './primitives.ts';

const whole = 1000;

export const rules = v.strictObject({
  presence: v.optional(
    v.strictObject({
      pending: perMille,
      countered: perMille,
      noted: perMille,
      waiting: perMille,
      agreed: perMille,
      imagined: perMille,
    }),
    { pending: 450, countered: 450, noted: 300, waiting: 300, agreed: whole, imagined: 600 },
  ),
  /** Share of a linkage that counts when a power accedes to what others have signed. */
  accessionShare: v.optional(perMille, 300),
  aspiration: v.optional(
    v.strictObject({
      publicityCut: perMille,
      accession: perMille,
      demandMet: perMille,
      stonewalled: perMille,
      cooled: perMille,
    }),
    { publicityCut: 160, accession: 800, demandMet: 30, stonewalled: -40, cooled: -150 },
  ),
  opinionCountsUpTo: v.optional(points, 2),
  reply: v.optional(
    v.strictObject({
      declinesWhenShortBy: points,
      withdrawsWhenShortBy: points,
      riskItTakes: points,
      withdrawsWhenSlackBelow: points,
      withdrawalTrust: points,
      declineTrust: points,
      /** Whole points of trust that bring a reply one day sooner. */
      trustPerDaySooner: divisor,
    }),
    {
      declinesWhenShortBy: 12,
      withdrawsWhenShortBy: 3,
      riskItTakes: -3,
      withdrawsWhenSlackBelow: -6,
      withdrawalTrust: -3,
      declineTrust: -2,
      trustPerDaySooner: 3,
    },
  ),
  counter: v.optional(v.strictObject({ perClause: count, forTheCircle: count }), {
    perClause: 2,
    forTheCircle: 2,
  }),
  table: v.optional(
    v.strictObject({
      agreedStaysAt: perMille,
      shareLostByGap: perMille,
      emptyTrust: points,
      emptyCredibility: perMille,
    }),
    { agreedStaysAt: 500, shareLostByGap: 550, emptyTrust: -2, emptyCredibility: -50 },
  ),
  publicity: v.optional(
    v.strictObject({ steps: v.array(points), keptPerWeek: perMille, draftCostPerPoint: perMille }),
    { steps: [1, 0.5, 0.25], keptPerWeek: 900, draftCostPerPoint: 3000 },
  ),
  sounding: v.optional(v.strictObject({ most: count, trust: points, soonerDays: days }), {
    most: 3,
    trust: 1,
    soonerDays: 6,
  }),
  need: v.optional(v.strictObject({ answerDays: days }), { answerDays: 3 }),
  audience: v.optional(v.strictObject({ trust: v.array(points) }), { trust: [4, 2, 1, 0] }),
  chamber: v.optional(
    v.strictObject({
      linkagePerMille: perMille,
      trustPerMille: perMille,
      putOffDays: days,
      mostPutOff: count,
      disownsBelow: points,
      disownsAtTrust: points,
      alliesAt: points,
    }),
    {
      linkagePerMille: 500,
      trustPerMille: 500,
      putOffDays: 14,
      mostPutOff: 3,
      disownsBelow: -3,
      disownsAtTrust: -12,
      alliesAt: 10,
    },
  ),
  registration: v.optional(v.strictObject({ bound: count, worth: points }), { bound: 3, worth: 10 }),
});
