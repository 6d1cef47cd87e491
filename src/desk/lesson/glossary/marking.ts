/**
 * Where a text uses a word of the glossary: the same marks as those of the codex, with the glossary first. A word that both
 * know leads to the plain explanation, and from there to the codex.
 */
import type { CodexEntry } from '../../../scenario/codex.ts';
import type { Term } from '../../../scenario/lesson/glossary.ts';
import type { Words } from '../../../strings/fluent.ts';
import { type Forms, formsIn, type Named, type Piece, patternsOf, piecesIn } from '../../codex/codex.ts';

/** What texts are looked through for: the words of the glossary, then of the codex what no word stands for. */
export function glossaryForms(words: Words, entries: readonly CodexEntry[], terms: readonly Term[]): Forms {
  // Two words may lead to one entry: the forms of the words themselves come before those of the entry.
  const named = [
    ...terms.flatMap(({ id }) => formsIn(words, `glossary-${id}.seen`, id)),
    ...terms.flatMap(({ id, codex = '' }) => formsIn(words, `codex-${codex}.seen`, id)),
  ].map((one): Named => ({ ...one, term: true }));
  const others = entries.filter(({ id }) => !terms.some(({ codex }) => codex === id));
  return patternsOf([...named, ...others.flatMap(({ id }) => formsIn(words, `codex-${id}.seen`, id))]);
}

/** Patterns of some hundred forms, by all that they are made of. */
const known = new WeakMap<Words, WeakMap<readonly CodexEntry[], WeakMap<readonly Term[], Forms>>>();

/** The text in pieces: each word and each entry is marked once, where it is named first. */
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
