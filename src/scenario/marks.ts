/**
 * What a paper rests on. Whatever is read in a game is a document told in the game's words, a wording of the game after
 * a source, or invented; each says which, where it is read. News, crises, scenes and steps of the clock carry their own
 * mark; papers that a game writes itself are marked by kind, with the days on which history has the like of them.
 */
import * as v from 'valibot';
import { isoDate, powerId, sourceKey, sources } from './primitives.ts';

export const MARKS = ['document', 'worded', 'invented'] as const;

/**
 * `document`: what it says stands in its sources, and nothing beyond them; `worded`: its matter does, its words are
 * the game's; `invented`: neither.
 */
export const mark = v.picklist(
  MARKS,
  'a mark: "document", "worded" (by the game, after a source) or "invented"',
);
export type Mark = v.InferOutput<typeof mark>;

/** A paper of history: in a game, one of the same kind, day and power that says the same is marked like it. */
const attested = v.strictObject({
  /** The kind of cable, as "noteSent" or "replied". */
  is: v.string(),
  date: isoDate,
  /** To whom, from whom or of whom; nobody of the player's own papers. */
  power: v.optional(powerId),
  /** An answer ("countered"), what leave was asked for ("form=joint"), or all who signed ("EST LVA POL ROM SOV"). */
  says: v.optional(v.string()),
  mark,
  sources,
});

const papersOfAKind = v.strictObject({
  /** Of every paper of the kind that is not among the attested. */
  mark,
  sources: v.optional(v.array(sourceKey), []),
  attested: v.optional(v.array(attested), []),
});

export const paperMarks = v.strictObject({
  /** What the player sends and prints. */
  letters: papersOfAKind,
  /** What other governments answer. */
  replies: papersOfAKind,
  /** What is said, heard and done without a paper. */
  talks: papersOfAKind,
  /** What comes down from the player's own government, and goes up to it. */
  minutes: papersOfAKind,
  /** Signature, ratification, deposit, accession, force, registration. */
  milestones: papersOfAKind,
  endings: papersOfAKind,
});
export type PaperMarks = v.InferOutput<typeof paperMarks>;
export type MarkedKind = keyof PaperMarks;
