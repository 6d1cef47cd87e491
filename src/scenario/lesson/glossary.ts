/**
 * Schema of the glossary, which explains words of a scenario's texts to readers of fourteen to sixteen. Messages
 * `glossary-<id>` (one or two short sentences), `.title`, `.example` where there is one, and `.seen`, the word forms
 * that link to it.
 */
import * as v from 'valibot';
import { wordId } from '../primitives.ts';

const term = v.strictObject({
  id: wordId,
  /** Id of the codex entry that says more. */
  codex: v.optional(wordId),
});

export const glossary = v.strictObject({ glossary: v.array(term) });

export type Term = v.InferOutput<typeof term>;
