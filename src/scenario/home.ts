/** Schema of home.json, the player's own government: what it wants, what it has allowed, what permission costs. */
import * as v from 'valibot';
import {
  amountByPower,
  amountByText,
  count,
  days,
  isoDate,
  perMille,
  points,
  powerId,
  sources,
  wordId,
} from './primitives.ts';

/**
 * A voice at home: its weights for wordings and chairs, from which alone its advice is computed. Messages
 * `person-<person>` and `voice-<person>-<kind>`.
 */
const voice = v.strictObject({
  person: wordId,
  weights: v.optional(amountByText, {}),
  circle: v.optional(amountByPower, {}),
  sources,
});

const amounts = v.pipe(v.array(points), v.minLength(1, 'at least one amount'));

export const home = v.strictObject({
  weights: amountByText,
  circle: amountByPower,
  voices: v.optional(v.array(voice), []),
  confidence: points,
  mandate: v.strictObject({
    options: v.record(wordId, v.pipe(v.array(wordId), v.minLength(1, 'at least one wording'))),
    circle: v.array(powerId),
  }),
  ask: v.strictObject({
    price: points,
    pricePerEarlier: points,
    pricePerPointOfLoss: perMille,
    bar: points,
    barPerPointOfLoss: perMille,
    barPerEarlier: points,
    confidenceCountsFor: perMille,
    publicityCountsFor: perMille,
    publicityCountsUpTo: points,
    standingCommitment: points,
    /**
     * How far a decision may differ from what the player can foresee: what the undecided members add to a request for a
     * wording or a chair, in history by its key ("ROM", "form=joint"; nothing where none is named) and, one of these
     * amounts for each request and deal, in other games.
     */
    undecided: v.optional(
      v.strictObject({
        inHistory: v.record(v.string(), points),
        wordings: amounts,
        chairs: amounts,
        sources,
      }),
    ),
  }),
  evidence: v.strictObject({
    formalCounter: count,
    informalDemand: count,
    intercept: count,
    mostUnits: count,
    perMilleByUnits: v.pipe(v.array(perMille), v.minLength(1)),
    weight: amountByPower,
  }),
  breach: v.strictObject({
    price: points,
    pricePerEarlier: points,
    mostOfTheLack: points,
    pricePerPointOfLoss: v.optional(perMille, 0),
  }),
  drift: v.strictObject({
    perWeek: points,
    oncePublished: points,
    afterSignature: points,
    /** The drift if this power has had no note by this day. */
    neglect: v.optional(v.strictObject({ power: powerId, by: isoDate, perWeek: points })),
    halfBelow: points,
    noneBelow: points,
    /** Added for each week while confidence is below a line. */
    low: v.optional(v.strictObject({ below: points, perWeek: points })),
  }),
  /** Below this line the player is recalled: the condition "recalled". */
  recallBelow: points,
  warnBelow: v.optional(v.array(points), []),
  report: v.strictObject({
    everyDays: days,
    perMilleOfCredit: perMille,
    publicityPerMille: perMille,
    most: v.pipe(v.array(points), v.minLength(1)),
    credit: v.strictObject({
      agrees: amountByPower,
      othersAgree: points,
      signs: amountByPower,
      othersSign: points,
      willAccede: points,
      deposits: amountByPower,
      othersDepositOrAccede: points,
    }),
  }),
  atOnce: v.strictObject({
    signs: amountByPower,
    eachSignatory: points,
    eachDepositOrAccession: points,
    registration: points,
    emptyTable: points,
    fullPowersWithheld: points,
    adjourned: v.optional(points, -2),
    ratifyingBeforePartners: v.strictObject({ partners: count, eachMissing: points }),
  }),
  fullPowers: v.strictObject({ confidenceCountsFor: perMille }),
  ratification: v.strictObject({ days, byItselfAfterDays: days }),
});
