/**
 * Rosters, as far as the seat knows: who has signed and what became of the signature, and who has joined or
 * was asked.
 */

import type { Day } from '../../core/integers.ts';
import type { Road } from '../../core/road.ts';
import type { PowerView } from '../../core/view.ts';
import { ownDue } from '../../core/view-process.ts';
import type { PowerId } from '../../scenario/primitives.ts';
import type { Words } from '../../strings/fluent.ts';
import { roadWord } from '../../strings/ledger-words.ts';
import { hasChamber } from '../dossier/chambers.ts';
import type { Present } from '../shell/present.ts';

/** One line of a roster. */
export interface Row {
  readonly id: PowerId;
  readonly road: Road;
  /** The day on which it was done. */
  readonly done: Day | null;
  /** If it is not done: what is awaited, in words. */
  readonly waits: string;
}

function waitsOf(present: Present, words: Words, { id, handsIn, bill, replyDue, road }: PowerView): string {
  const { iso } = present;
  const on = (message: string, day: Day): string =>
    words.say(message, { date: words.date(iso(day), 'short') });
  if (handsIn !== null) return on('roster-due', handsIn);
  if (bill !== null)
    return on(hasChamber(present.timeline.value.world, id) ? 'roster-votes' : 'roster-decides', bill);
  if (replyDue !== null)
    return on(replyDue < present.view.value.day ? 'roster-overdue' : 'roster-answers', replyDue);
  return roadWord(words, road);
}

/** Powers that know the text or were asked before the signature. */
export const asked = (present: Present, words: Words): Row[] =>
  present.view.value.powers
    .filter(({ road }) => road !== 'outside')
    .map((one) => ({ id: one.id, road: one.road, done: null, waits: waitsOf(present, words, one) }));

/** The signatories, the player first. */
export function signatories(present: Present, words: Words): Row[] {
  const { iso } = present;
  const { world } = present.timeline.value;
  const view = present.view.value;
  if (view.signed === null) return [];
  const { ordered, deposited, bound } = view.own;
  const due = ownDue(present.game.value);
  const own: Row = {
    id: world.player,
    road: bound !== null ? 'bound' : deposited !== null ? 'deposited' : 'signed',
    done: deposited,
    waits:
      ordered === null || due === null
        ? words.say('roster-not-ordered')
        : words.say('roster-due', { date: words.date(iso(due), 'short') }),
  };
  const partners = view.powers.filter(({ founder }) => founder);
  return [
    own,
    ...partners.map((one) => ({
      id: one.id,
      road: one.road,
      done: one.deposited,
      waits: waitsOf(present, words, one),
    })),
  ];
}

/** Powers that did not sign: those that have joined come first, by day. */
export function outsiders(present: Present, words: Words): Row[] {
  const view = present.view.value;
  if (view.signed === null) return [];
  const rows = view.powers
    .filter(({ founder }) => !founder)
    .map(
      (one): Row => ({ id: one.id, road: one.road, done: one.acceded, waits: waitsOf(present, words, one) }),
    );
  const late = Number.POSITIVE_INFINITY;
  return rows.sort((a, b) => (a.done ?? late) - (b.done ?? late) || 0);
}
