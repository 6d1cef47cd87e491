/**
 * What each power would say of an article, as far as the seat knows: from demands and agreements, and from
 * the terms of the ledgers that are read.
 */

import { mark } from '../../core/clause-marks.ts';
import { inPoints, type SeenTerm } from '../../core/seen.ts';
import type { PowerView } from '../../core/view.ts';
import type { ClauseId, PowerId } from '../../scenario/primitives.ts';
import type { Words } from '../../strings/fluent.ts';
import { chamberRead } from '../dossier/chambers.ts';
import { lastAnswer, ledgerOf } from '../dossier/past-answers.ts';
import type { Present } from '../shell/present.ts';
import { readTape } from '../tape/tape-words.ts';
import type { MarkSign } from './mark-icon.tsx';

/** The term of a ledger for the current wording: from the last answer, or from the chamber. */
export function termOn(present: Present, words: Words, power: PowerView, clause: ClauseId): SeenTerm | null {
  const about = `${clause}=${present.view.value.text[clause] ?? ''}`;
  const tape = readTape(present, words);
  const { player } = present.timeline.value.world;
  const entry = tape[lastAnswer(tape, power.id, player)];
  const answer = entry === undefined ? null : ledgerOf(entry.cable, player);
  const ledgers = [answer?.ledger ?? [], chamberRead(present, power.id).room ?? []].flat();
  const terms = ledgers.flatMap((ledger) => inPoints(ledger).terms);
  return terms.find((term) => term.name === 'clause' && term.about === about) ?? null;
}

/**
 * The mark of a power on an article. A stated objection stands; otherwise the sign of a known ledger term
 * decides between `content` and `bears`.
 */
export function markOf(present: Present, words: Words, id: PowerId, clause: ClauseId): MarkSign {
  const view = present.view.value;
  const power = view.powers.find((one) => one.id === id);
  const known = mark(view, id, clause);
  if (power === undefined || known === 'objects') return known;
  const term = termOn(present, words, power, clause);
  return term === null ? known : term.sign < 0 ? 'bears' : 'content';
}
