/**
 * One power of a scenario: who speaks for it, what it wants, how it decides, how its chamber ratifies.
 * An observer takes no part in the negotiation; it only moves the clock by depositing the greater pact.
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

/** Things that can lie beside a card; each is drawn. */
export const THINGS = ['pince-nez', 'thermometer', 'telegram', 'book', 'note-book', 'scales'] as const;

const office = v.strictObject({
  /** The office and the person are message ids: `office-<office>`, `person-<person>`. */
  office: wordId,
  person: wordId,
  from: v.optional(isoDate),
  until: v.optional(isoDate),
  /** Comes in person: of those in office on a day the first of the file stands before the player. */
  atTheDoor: v.optional(v.boolean(), false),
  /** What lies beside his card at the signing: it belongs to his way of speaking, and is drawn from that, not from life. */
  thing: v.optional(v.picklist(THINGS)),
  sources,
});

/** A wish, a fear or a red line: its words are the message `<kind>-<POWER>-<id>`. */
const stance = v.strictObject({ id: wordId, sources });

const tide = v.strictObject({ from: isoDate, until: isoDate, points, id: wordId, sources });

const chamber = v.strictObject({
  track: v.literal('chamber'),
  /** Share of the votes, in hundredths, that carries a bill. */
  quota: count,
  billAfterDays: days,
  /** First day on which this chamber takes treaties. */
  sitsFrom: isoDate,
  /** No haste brings the bill before this day. */
  noHasteBefore: v.optional(isoDate),
  /** Nor before so many days after the signature or the promise: committees take theirs. */
  leastDays: v.optional(days, 0),
  daysPerMissingPoint: points,
  marginForNoDelay: points,
  /** What registration with the League is worth to this chamber. */
  registrationWorth: v.optional(points, 0),
  factions: v.pipe(
    v.array(v.strictObject({ id: wordId, weight: count, tolerance: points })),
    v.minLength(1, 'at least one faction'),
  ),
  tides: v.optional(v.array(tide), []),
});

const executive = v.strictObject({
  track: v.literal('executive'),
  depositAfterDays: days,
  /** First day on which this government decides at all. */
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
  pressureMovesTheCurve: v.optional(perMille, 0),
  trustOnDeadline: v.optional(points, 0),
  trustOnCommitmentAgainstIt: v.optional(points, 0),
  /** Points missing until the scenario's `awaited` day has come. */
  untilTheAwaitedVote: v.optional(points, 0),
  /** What it costs this type to be a third at a table at which that power has the text before it too. */
  third: v.optional(amountByPower, {}),
  /** What the chamber holds back after signature unless the power holds an assurance. */
  fear: v.optional(points, 0),
  curve: v.optional(wordId),
  prestige: v.optional(points),
  accessionReplyPlusDays: v.optional(days, 0),
  /** Before that day it gives no answer to an invitation to accede, whatever is expected of it. */
  accedesFrom: v.optional(isoDate),
  /** What a tide of its chamber is worth besides, by the tide. */
  addToTides: v.optional(v.record(wordId, points), {}),
  /**
   * How often, in thousandths, a government of this kind asks for a thing in a formal counter-proposal, by the thing:
   * a wording ("entry=all") or a chair ("ROM"). What it does not name it asks for as often as not.
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
 * Messages `polled-<POWER>-ready` and `polled-<POWER>-not` of every friend.
 */
const brings = v.strictObject({
  /** So many days later it has their answers. */
  days,
  /** Who, once ready, is invited by its hand: the days for a first answer, and whether that comes in the evening. */
  invites: v.record(powerId, v.strictObject({ days, inTheEvening: v.optional(v.boolean(), false) })),
  /** Who is only asked. */
  asks: v.optional(v.array(powerId), []),
});

export const partner = v.strictObject({
  ...face,
  role: v.literal('partner'),
  interests: v.optional(v.array(stance), []),
  fears: v.optional(v.array(stance), []),
  redLines: v.optional(v.array(stance), []),
  /** What an early pledge is worth before the greater pact is in force. */
  pledge: points,
  /** "No need of another paper." */
  reserve: v.optional(points, 0),
  premium: points,
  curve: wordId,
  daysToConcede: v.pipe(days, v.minValue(1, 'at least 1 day')),
  trust: points,
  opinion: points,
  /** What it costs this power to accede to a text that others have signed. */
  prestige: points,
  weights: amountByText,
  /**
   * What a term of its ledger rests on, by the term: "without ROM", "clause form=joint", "clause form", "trust". A term
   * without an entry is a judgement. The amounts are judgements always.
   */
  grounds: v.optional(v.record(v.string(), sources), {}),
  linkage: v.optional(amountByPower, {}),
  absent: v.optional(amountByPower, {}),
  replyDays: v.strictObject({ first: days, later: days, accession: days }),
  noteTravelDays: v.optional(days, 1),
  newsDays: days,
  newsInTheEvening: v.optional(v.boolean(), false),
  /** No relations, or no envoy: a first note without a sounding is answered later and takes trust. */
  cold: v.optional(v.strictObject({ days, trust: points })),
  brings: v.optional(brings),
  /** Before that day it has no envoy at the player's capital; `by` is whose envoy carries its messages. */
  door: v.optional(v.strictObject({ from: isoDate, by: powerId })),
  /** There is something to give it: a trade order, a consulate, a fishery. Message `favour-<POWER>`. */
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

/** An observer may be asked to speak to a capital that listens to it: what its word is worth there. */
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
