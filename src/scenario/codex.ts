/**
 * Schema of the codex: persons, places, papers, clauses, institutions and terms that a reader may look up. A scenario
 * may have none.
 */
import * as v from 'valibot';
import { isoDate, sources, wordId } from './primitives.ts';

/** In the order in which they are listed. */
const KINDS = ['person', 'place', 'paper', 'clause', 'institution', 'term', 'document'] as const;

/**
 * An entry. Messages `codex-<id>` (text), `.title` and, where texts should link to it, `.seen`: the word forms that
 * texts use, separated by commas; a form that ends in `*` matches longer words too ("ratif*").
 */
export const codexEntry = v.strictObject({
  id: wordId,
  kind: v.picklist(KINDS),
  /** Not shown before this day, because it mentions what happened on it. */
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
