/**
 * What each power would say to an article, as far as the seat knows: from what was asked for and agreed to, and from
 * the terms of the ledgers that are open to it.
 */

import { mark } from '../../core/clause-marks.ts';
import { inTenths, type SeenTerm } from '../../core/seen.ts';
import type { PowerView } from '../../core/view.ts';
import type { ClauseId, PowerId } from '../../scenario/primitives.ts';
import { chamberRead } from '../dossier/chambers.ts';
import { lastAnswer, ledgerOf } from '../dossier/past-answers.ts';
import type { Desk } from '../shell/desk.ts';
import { readTape } from '../shell/tape-words.ts';
import type { MarkSign } from './mark-icon.tsx';

/** What the ledgers that are open say of the wording as it stands: the last answer's, or the chamber's. */
export function termOn(desk: Desk, power: PowerView, clause: ClauseId): SeenTerm | null {
  const about = `${clause}=${desk.view.value.text[clause] ?? ''}`;
  const tape = readTape(desk);
  const { player } = desk.timeline.value.world;
  const entry = tape[lastAnswer(tape, power.id, player)];
  const answer = entry === undefined ? null : ledgerOf(entry.cable, player);
  const ledgers = [answer?.ledger ?? [], chamberRead(desk, power.id).room ?? []].flat();
  const terms = ledgers.flatMap((ledger) => inTenths(ledger).terms);
  return terms.find((term) => term.name === 'clause' && term.about === about) ?? null;
}

/** Content, or not and said so, or not and said nothing of it: that is what the ledger tells. */
export function markOf(desk: Desk, id: PowerId, clause: ClauseId): MarkSign {
  const view = desk.view.value;
  const power = view.powers.find((one) => one.id === id);
  const known = mark(view, id, clause);
  if (power === undefined || known === 'objects') return known;
  const term = termOn(desk, power, clause);
  return term === null ? known : term.sign < 0 ? 'bears' : 'content';
}
