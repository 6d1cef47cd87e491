/**
 * Schema of one power: who speaks for it, what it wants, how it decides, how its chamber ratifies. An observer takes no
 * part in the negotiation; it deposits the greater pact and may speak for the player.
 */
import * as v from 'valibot';
import {
  amountByPower,
  amountByText,
  chance,
  count,
  days,
  isoDate,
  perMille,
  points,
  powerId,
  sources,
  wordId,
} from './primitives.ts';

/** Things that may be drawn beside a card. */
export const THINGS = ['pince-nez', 'thermometer', 'telegram', 'book', 'note-book', 'scales'] as const;

const office = v.strictObject({
  /** Messages `office-<office>` and `person-<person>`. */
  office: wordId,
  person: wordId,
  from: v.optional(isoDate),
  until: v.optional(isoDate),
  /** Comes in person: of those in office on a day, the first such one in the file appears before the player. */
  atTheDoor: v.optional(v.boolean(), false),
  /** What is drawn beside his card at the signing; it fits his manner of speaking and is not taken from life. */
  thing: v.optional(v.picklist(THINGS)),
  sources,
});

/** A wish, a fear or a red line: message `<kind>-<POWER>-<id>`. */
const stance = v.strictObject({ id: wordId, sources });

const tide = v.strictObject({ from: isoDate, until: isoDate, points, id: wordId, sources });

/** Days on which a chamber does not sit, both included. */
const recess = v.strictObject({ from: isoDate, until: isoDate, sources });

const chamber = v.strictObject({
  track: v.literal('chamber'),
  /** Share of the votes that carries a bill, in hundredths. */
  quota: count,
  billAfterDays: days,
  /** First day on which the chamber deals with treaties. */
  sitsFrom: isoDate,
  /** A hurried bill does not come up before this day. */
  noHasteBefore: v.optional(isoDate),
  /** A hurried bill does not come up sooner after signature or promise: committees need these days. */
  leastDays: v.optional(days, 0),
  daysPerMissingPoint: points,
  marginForNoDelay: points,
  /** What text, company and trust bring counts in full up to here, and a part of it beyond; without it all counts. */
  fullUpTo: v.optional(points),
  /** How often this chamber may put a bill off before it shelves it; without it the rule for all chambers holds. */
  mostPutOff: v.optional(count),
  /** Slack that registration with the League adds. */
  registrationWorth: v.optional(points, 0),
  /**
   * How far the vote may differ from the government's count: what the undecided deputies add to the slack, in history
   * and, one of them for each deal, in other games. A talk in the lobbies tells it.
   */
  undecided: v.optional(
    v.strictObject({
      inHistory: points,
      adds: v.pipe(v.array(points), v.minLength(1, 'at least one amount')),
      sources,
    }),
  ),
  factions: v.pipe(
    v.array(v.strictObject({ id: wordId, weight: count, tolerance: points })),
    v.minLength(1, 'at least one faction'),
  ),
  tides: v.optional(v.array(tide), []),
  /** In the order of their days. */
  recesses: v.optional(v.array(recess), []),
});

const executive = v.strictObject({
  track: v.literal('executive'),
  depositAfterDays: days,
  /** First day on which this government decides. */
  decidesFrom: v.optional(isoDate),
});

const linkageChange = v.strictObject({
  allPerMille: v.optional(perMille, 1000),
  perMille: v.optional(v.record(powerId, perMille), {}),
});

/** A hidden type: how this government differs from the historical one. Dealt from the seed. */
const type = v.strictObject({
  id: wordId,
  historical: v.optional(v.boolean(), false),
  premiumPerMille: v.optional(perMille, 1000),
  pledgePerMille: v.optional(perMille, 1000),
  opinionPerMille: v.optional(perMille, 1000),
  pressurePerMille: v.optional(perMille, 1000),
  assurancePerMille: v.optional(perMille, 1000),
  favourPerMille: v.optional(perMille, 1000),
  mediationPerMille: v.optional(perMille, 1000),
  deadlinePerMille: v.optional(perMille, 1000),
  /** What an audience after the signature brings, of what it brings others in trust. */
  audiencePerMille: v.optional(perMille, 1000),
  pressureMovesTheCurve: v.optional(perMille, 0),
  trustOnDeadline: v.optional(points, 0),
  trustOnCommitmentAgainstIt: v.optional(points, 0),
  /** By the player's first publication before the treaty is in force, and by the registration of the treaty. */
  trustOnPublication: v.optional(points, 0),
  trustOnRegistration: v.optional(points, 0),
  /** Points missing until the scenario's `awaited` day. */
  untilTheAwaitedVote: v.optional(points, 0),
  /** By power: what it costs this type to be a third where that power has the text too. */
  third: v.optional(amountByPower, {}),
  /** What the chamber holds back after signature, unless the power has an assurance. */
  fear: v.optional(points, 0),
  curve: v.optional(wordId),
  prestige: v.optional(points),
  accessionReplyPlusDays: v.optional(days, 0),
  /** First day on which it answers an invitation to accede; not public. */
  accedesFrom: v.optional(isoDate),
  /** Added to a tide of its chamber, by the id of the tide. */
  addToTides: v.optional(v.record(wordId, points), {}),
  /**
   * How often in 1000 a government of this type asks for something in a formal counter-proposal: by wording
   * ("entry=all") or chair ("ROM"). What is not listed counts as 500.
   */
  tells: v.optional(v.record(v.string(), chance), {}),
  linkage: v.optional(linkageChange),
  absent: v.optional(
    v.strictObject({ allPerMille: v.optional(perMille, 1000), points: v.optional(amountByPower, {}) }),
  ),
  addToWeights: v.optional(amountByText, {}),
});

const face = {
  id: powerId,
  /** The only link to the atlas. */
  mapCode: v.pipe(v.string(), v.regex(/^[A-Z]{2}$/, 'two capital letters, the code of the atlas')),
  offices: v.optional(v.array(office), []),
};

/**
 * The friends whom a power brings to the table: when it has to name their chairs a second time, it asks them itself.
 * Messages `polled-<POWER>-ready` and `polled-<POWER>-not` for every friend.
 */
const brings = v.strictObject({
  /** Days until it has their answers. */
  days,
  /** Friends that its note invites once ready: the days of their first answer, and whether it comes in the evening. */
  invites: v.record(powerId, v.strictObject({ days, inTheEvening: v.optional(v.boolean(), false) })),
  /** Friends that are only asked. */
  asks: v.optional(v.array(powerId), []),
});

export const partner = v.strictObject({
  ...face,
  role: v.literal('partner'),
  interests: v.optional(v.array(stance), []),
  fears: v.optional(v.array(stance), []),
  redLines: v.optional(v.array(stance), []),
  /** Value of an early pledge before the greater pact is in force. */
  pledge: points,
  /** "No need of another paper." */
  reserve: v.optional(points, 0),
  premium: points,
  curve: wordId,
  daysToConcede: v.pipe(days, v.minValue(1, 'at least 1 day')),
  trust: points,
  opinion: points,
  /** Cost to this power of acceding to a text that others have signed. */
  prestige: points,
  weights: amountByText,
  /**
   * Sources behind a term of its ledger, by the term: "without ROM", "clause form=joint", "clause form", "trust". A
   * term without an entry is a judgement. The amounts are always judgements.
   */
  grounds: v.optional(v.record(v.string(), sources), {}),
  linkage: v.optional(amountByPower, {}),
  absent: v.optional(amountByPower, {}),
  replyDays: v.strictObject({ first: days, later: days, accession: days }),
  noteTravelDays: v.optional(days, 1),
  newsDays: days,
  newsInTheEvening: v.optional(v.boolean(), false),
  /** Without relations or envoy, a first note that no sounding prepared is answered later and costs trust. */
  cold: v.optional(v.strictObject({ days, trust: points })),
  brings: v.optional(brings),
  /** First day on which it has an envoy at the player's capital; until then the envoy of `by` carries its messages. */
  door: v.optional(v.strictObject({ from: isoDate, by: powerId })),
  /** Whether there is something to give it: a trade order, a consulate, a fishery. Message `favour-<POWER>`. */
  favour: v.optional(v.boolean(), false),
  ratification: v.variant('track', [chamber, executive]),
  types: v.pipe(v.array(type), v.minLength(1, 'at least one type, the historical one')),
});

export const player = v.strictObject({
  ...face,
  role: v.literal('player'),
  interests: v.optional(v.array(stance), []),
  fears: v.optional(v.array(stance), []),
  redLines: v.optional(v.array(stance), []),
});

/** An observer may be asked to speak to a power that listens to it; `leansOn` is the weight of its word there. */
export const observer = v.strictObject({
  ...face,
  role: v.literal('observer'),
  leansOn: v.optional(amountByPower, {}),
});

export const power = v.variant('role', [partner, player, observer]);

export type Partner = v.InferOutput<typeof partner>;
export type Player = v.InferOutput<typeof player>;
export type Observer = v.InferOutput<typeof observer>;
export type PowerType = v.InferOutput<typeof type>;
export type Office = v.InferOutput<typeof office>;
