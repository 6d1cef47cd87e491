/**
 * Words that a scenario's texts use, explained to readers of fourteen to sixteen. Words: `glossary-<id>` (one or two short
 * sentences), `.title`, `.example` where there is one, and `.seen`, the forms by which a text leads to it.
 */
import * as v from 'valibot';
import { wordId } from '../primitives.ts';

const term = v.strictObject({
  id: wordId,
  /** The codex entry that says more, by its id. */
  codex: v.optional(wordId),
});

export const glossary = v.strictObject({ glossary: v.array(term) });

export type Term = v.InferOutput<typeof term>;
