/**
 * Finds glossary words in a text and marks them like codex entries, glossary first. A word that both explain
 * links to the plain explanation, and from there to the codex.
 */
import type { CodexEntry } from '../../../scenario/codex.ts';
import type { Term } from '../../../scenario/lesson/glossary.ts';
import type { Words } from '../../../strings/fluent.ts';
import { type Forms, formsIn, type Named, type Piece, patternsOf, piecesIn } from '../../codex/codex.ts';

/** The forms to search for: glossary words, then codex entries that no glossary word covers. */
export function glossaryForms(words: Words, entries: readonly CodexEntry[], terms: readonly Term[]): Forms {
  // Two words may link to one entry: the words' own forms come before those of the entry.
  const named = [
    ...terms.flatMap(({ id }) => formsIn(words, `glossary-${id}.seen`, id)),
    ...terms.flatMap(({ id, codex = '' }) => formsIn(words, `codex-${codex}.seen`, id)),
  ].map((one): Named => ({ ...one, term: true }));
  const others = entries.filter(({ id }) => !terms.some(({ codex }) => codex === id));
  return patternsOf([...named, ...others.flatMap(({ id }) => formsIn(words, `codex-${id}.seen`, id))]);
}

/** Cached patterns of some hundred forms, by everything that they are made of. */
const known = new WeakMap<Words, WeakMap<readonly CodexEntry[], WeakMap<readonly Term[], Forms>>>();

/** The text in pieces: each word and each entry is marked once, where it is first named. */
export function glossaryPieces(
  words: Words,
  entries: readonly CodexEntry[],
  terms: readonly Term[],
  text: string,
): readonly Piece[] {
  const ofWords = known.get(words) ?? new WeakMap();
  known.set(words, ofWords);
  const ofEntries = ofWords.get(entries) ?? new WeakMap();
  ofWords.set(entries, ofEntries);
  const forms = ofEntries.get(terms) ?? glossaryForms(words, entries, terms);
  ofEntries.set(terms, forms);
  return piecesIn(forms, text);
}
