/**
 * What a reader may look up: persons, places, papers, clauses, institutions and the words of the trade. A scenario may
 * have none.
 */
import * as v from 'valibot';
import { isoDate, sources, wordId } from './primitives.ts';

/** In the order in which they are listed. */
export const KINDS = ['person', 'place', 'paper', 'clause', 'institution', 'term', 'document'] as const;

/**
 * Messages `codex-<id>` (the entry), `.title`, and, where texts shall lead to it, `.seen`: the forms of its word as
 * texts have them, with commas between; a form that ends in `*` may go on ("ratif*").
 */
export const codexEntry = v.strictObject({
  id: wordId,
  kind: v.picklist(KINDS),
  /** It knows of what happened on that day, and is not shown before. */
  from: v.optional(isoDate),
  /** The clause of the draft that it explains. */
  clause: v.optional(wordId),
  /** Entries to read next. */
  related: v.optional(v.array(wordId), []),
  /** The card on which the sources disagree about it. */
  dispute: v.optional(wordId),
  sources,
});

export type CodexEntry = v.InferOutput<typeof codexEntry>;
export type CodexKind = CodexEntry['kind'];
