/**
 * Schema of the numbers in the rules that hold for every power. Each has a default, so that a small scenario need not
 * give it; the defaults are design choices, tried by simulation on the Moscow scenario.
 */
import * as v from 'valibot';
import { count, days, divisor, isoDate, perMille, points, share, weight } from './primitives.ts';

const whole = 1000;

/** Without a cost a counter-offer that changes something could not be told from the offer as it stands. */
const changeCost = v.pipe(
  count,
  v.minValue(1, 'at least 1: a change that costs nothing counts as no change'),
);

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
      /** Points of trust that bring a reply one day sooner; only whole days count. */
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
  /** Polls: a friend is ready from this worth on, and names a preamble that gains it at least this much. */
  poll: v.optional(v.strictObject({ readyFrom: points, namesFrom: points }), { readyFrom: 3, namesFrom: 2 }),
  /** What a counter-offer costs for each changed clause, and for a changed circle. */
  counter: v.optional(v.strictObject({ perClause: changeCost, forTheCircle: changeCost }), {
    perClause: 2,
    forTheCircle: 2,
  }),
  table: v.optional(
    v.strictObject({
      agreedStaysAt: perMille,
      shareLostByGap: perMille,
      emptyTrust: points,
      emptyCredibility: perMille,
      /** Words at the table that are included in the price of the call. */
      lastWords: v.optional(count, 1),
      /** Shares of the worth of a guest's reservation: what recording it costs at home, and what it brings in trust. */
      reservationPrice: v.optional(perMille, 300),
      reservationTrust: v.optional(perMille, 400),
      reservationMostTrust: v.optional(points, 4),
      /** Share of that trust which a guest loses whose reservation is not recorded before the signatures. */
      reservationUnmet: v.optional(perMille, 0),
      /** Guests beyond this number are many; each of them raises what every guest needs by `crowd`. */
      usualGuests: v.optional(count, 4),
      crowd: v.optional(points, 0),
    }),
    // Design choice: a slight reservation costs nothing at home, the gravest about as much as an adjournment.
    { agreedStaysAt: 500, shareLostByGap: 550, emptyTrust: -2, emptyCredibility: -50 },
  ),
  publicity: v.optional(
    v.strictObject({ steps: v.array(weight), keptPerWeek: share, draftCostPerPoint: perMille }),
    { steps: [1, 0.5, 0.25], keptPerWeek: 900, draftCostPerPoint: 3000 },
  ),
  /** `rightPerMille`: how often a hint about a government's hidden type is right. */
  sounding: v.optional(
    v.strictObject({ most: count, trust: points, soonerDays: days, rightPerMille: share }),
    { most: 2, trust: 1, soonerDays: 6, rightPerMille: 650 },
  ),
  intercept: v.optional(
    v.strictObject({
      most: count,
      /** Days before another cipher can be worked on. */
      restDays: days,
      rightPerMille: share,
      /** Cost in trust from the second intercept on, which is noticed. */
      noticedTrust: points,
      noticedCredibility: perMille,
    }),
    { most: 2, restDays: 21, rightPerMille: 990, noticedTrust: -4, noticedCredibility: -50 },
  ),
  /** `mostMet`: the number of granted demands that bring trust, at most. */
  need: v.optional(v.strictObject({ answerDays: days, trustPerDemandMet: points, mostMet: count }), {
    answerDays: 3,
    trustPerDemandMet: 4,
    mostMet: 3,
  }),
  /** Days between the information and the first note from which on it brings trust. */
  informing: v.optional(v.strictObject({ daysBefore: days, trust: points }), { daysBefore: 7, trust: 2 }),
  audience: v.optional(v.strictObject({ trust: v.array(points) }), { trust: [6, 3, 1, 0] }),
  assurance: v.optional(
    v.strictObject({
      points,
      inTheChamber: perMille,
      credibility: perMille,
      /** Days after which contradicting assurances come out, unless a publication exposes them on the next day. */
      leaksAfterDays: days,
      exposedCredibility: perMille,
      exposedConfidence: points,
      exposedTrust: points,
    }),
    {
      points: 6,
      inTheChamber: 500,
      credibility: -80,
      leaksAfterDays: 18,
      exposedCredibility: -400,
      exposedConfidence: -8,
      exposedTrust: -8,
    },
  ),
  pressure: v.optional(
    v.strictObject({
      most: count,
      points,
      trust: points,
      sours: points,
      /** What hurrying the bill sours. */
      soursTheBill: points,
      fadesPerWeek: points,
      /** Share of the days until a pending reply that remains, in thousandths. */
      keepsOfThePendingReply: perMille,
      billSoonerDays: days,
    }),
    {
      most: 2,
      points: 10,
      trust: -2,
      sours: 4,
      soursTheBill: 4,
      fadesPerWeek: 2,
      keepsOfThePendingReply: 500,
      billSoonerDays: 21,
    },
  ),
  favour: v.optional(
    v.strictObject({
      points,
      trust: v.optional(points, 0),
      confidence: points,
      /** Share of what pressure soured that remains. */
      keepsOfTheSoured: perMille,
      billSoonerDays: days,
      fadesAfterDays: days,
      thenPerWeek: points,
    }),
    {
      points: 10,
      trust: 12,
      confidence: -1,
      keepsOfTheSoured: 500,
      billSoonerDays: 4,
      fadesAfterDays: 42,
      thenPerWeek: 1,
    },
  ),
  mediation: v.optional(
    v.strictObject({ ofTheLinkage: perMille, most: points, replySoonerDays: days, billSoonerDays: days }),
    { ofTheLinkage: 500, most: 7, replySoonerDays: 5, billSoonerDays: 2 },
  ),
  deadline: v.optional(
    v.strictObject({
      /** How many days ahead a day for the signature may be named: from `soonestDays` to `days`. */
      soonestDays: v.optional(days, 3),
      days,
      /** By how much the first named day, the second and so on lower everybody's hope. */
      cuts: v.pipe(v.array(perMille), v.minLength(1)),
      mostCut: perMille,
      repliesWithinDays: days,
      easierAtHome: points,
      emptyCredibility: perMille,
      unusedCredibility: perMille,
      /** Trust of every founder when the signature comes while the day runs. */
      keptTrust: points,
      /** For the exchange of ratifications, once a founder has deposited. */
      billSoonerDays: days,
      sours: points,
    }),
    {
      soonestDays: 3,
      days: 10,
      cuts: [450, 200],
      mostCut: 500,
      repliesWithinDays: 4,
      easierAtHome: 6,
      emptyCredibility: -50,
      unusedCredibility: -150,
      keptTrust: 12,
      billSoonerDays: 12,
      sours: 6,
    },
  ),
  commitment: v.optional(
    v.strictObject({
      most: count,
      /** Share of the hope for a better wording that a commitment kills. */
      ofTheHope: perMille,
      mostPoints: points,
      trustFromHope: points,
      trust: points,
      /** Confidence for each power whose hope it kills. */
      standAtHome: points,
      /** Added share of the wording's worth in the verdict on the text. */
      inTheText: perMille,
      /** Confidence that breaking it costs. */
      broken: points,
    }),
    {
      most: 2,
      ofTheHope: 600,
      mostPoints: 6,
      trustFromHope: 3,
      trust: -1,
      standAtHome: 1,
      inTheText: 500,
      broken: -12,
    },
  ),
  lobby: v.optional(
    v.strictObject({
      room: v.array(points),
      /** What the first talk, the second and so on add to the trust of the government that needs the votes. */
      trust: v.optional(v.array(points), []),
      billSoonerDays: v.array(days),
      withinDaysOfTheBill: days,
    }),
    { room: [6, 3, 1], trust: [3, 2, 1], billSoonerDays: [4, 2, 1], withinDaysOfTheBill: 45 },
  ),
  dilemmas: v.optional(
    v.strictObject({
      most: count,
      answerWithinDays: days,
      /** Limits on crises before the day `turn`, and after it: how many so far, and days between them. */
      turn: v.optional(isoDate),
      before: v.strictObject({ most: count, apartDays: days }),
      after: v.strictObject({ most: count, apartDays: days }),
    }),
    {
      most: 7,
      answerWithinDays: 3,
      before: { most: 3, apartDays: 9 },
      after: { most: 6, apartDays: 20 },
    },
  ),
  chamber: v.optional(
    v.strictObject({
      linkagePerMille: perMille,
      trustPerMille: perMille,
      /** The part that counts beyond a chamber's `fullUpTo`; all of it in a scenario with chamber rules of its own. */
      beyondPerMille: v.optional(perMille, 1000),
      putOffDays: days,
      mostPutOff: count,
      /** How many friends' words a postponement is worth to win over undecided deputies. */
      putOffWins: v.optional(count, 1),
      disownsBelow: points,
      disownsAtTrust: points,
      alliesAt: points,
    }),
    {
      linkagePerMille: 500,
      trustPerMille: 400,
      beyondPerMille: 250,
      putOffDays: 14,
      mostPutOff: 3,
      putOffWins: 2,
      disownsBelow: -3,
      disownsAtTrust: -12,
      alliesAt: 10,
    },
  ),
  registration: v.optional(v.strictObject({ bound: count, worth: points }), { bound: 3, worth: 10 }),
});
