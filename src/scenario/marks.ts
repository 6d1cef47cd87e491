/**
 * Schema of the marks that say what a paper rests on: a document, a wording of the game after a source, or invention.
 * News, crises, scenes and steps of the clock have their own mark; papers that a game writes itself are marked by kind,
 * with a list of the attested ones.
 */
import * as v from 'valibot';
import { isoDate, powerId, sourceKey, sources } from './primitives.ts';

const MARKS = ['document', 'worded', 'invented'] as const;

/**
 * - `document`: everything in it stands in its sources;
 * - `worded`: its content does, its wording is the game's;
 * - `invented`: neither.
 */
export const mark = v.picklist(
  MARKS,
  'a mark: "document", "worded" (by the game, after a source) or "invented"',
);
export type Mark = v.InferOutput<typeof mark>;

/**
 * A paper of history. In a game, a paper of the same kind, day and power that says the same gets its mark; without a
 * date, one of any day: what such papers say then rests on these works, whenever they are written.
 */
const attested = v.strictObject({
  /** The kind of cable, as "noteSent" or "replied". */
  is: v.string(),
  date: v.optional(isoDate),
  /** The power that it goes to, comes from or is about; omitted for the player's own papers. */
  power: v.optional(powerId),
  /** An answer ("countered"), a demand for permission ("form=joint"), or all signatories ("EST LVA POL ROM SOV"). */
  says: v.optional(v.string()),
  mark,
  sources,
});

const papersOfAKind = v.strictObject({
  /** The mark of every paper of the kind that is not attested. */
  mark,
  sources: v.optional(v.array(sourceKey), []),
  attested: v.optional(v.array(attested), []),
});

export const paperMarks = v.strictObject({
  /** What the player sends and prints. */
  letters: papersOfAKind,
  /** Answers of other governments. */
  replies: papersOfAKind,
  /** Conversations, intelligence and acts without a paper. */
  talks: papersOfAKind,
  /** Papers from and to the player's own government. */
  minutes: papersOfAKind,
  /** Signature, ratification, deposit, accession, force, registration. */
  milestones: papersOfAKind,
  endings: papersOfAKind,
});
export type PaperMarks = v.InferOutput<typeof paperMarks>;
export type MarkedKind = keyof PaperMarks;
