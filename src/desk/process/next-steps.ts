/**
 * The next transitions of the process in words: one sentence for each, and beside it what is missing or the
 * nearest known day, as far as the seat knows.
 */
import type { Moment } from '../../chronicle/timeline.ts';
import type { Day } from '../../core/integers.ts';
import type { PowerView, View } from '../../core/view.ts';
import { accessionBy, forceBy, isOut, ownDue, whyNotYet } from '../../core/view-process.ts';
import type { PowerId } from '../../scenario/primitives.ts';
import type { Arguments, Words } from '../../strings/fluent.ts';
import { names, plainNames } from '../../strings/power-names.ts';
import { refusalWords } from '../../strings/refusal-words.ts';
import { hasChamber } from '../dossier/chambers.ts';
import type { Present } from '../shell/present.ts';
import type { Box, Lead } from './chart.ts';

/** The id of a transition's sentence: one for its target state, if there is one. */
export function sentenceOf(words: Words, { by, to }: Lead): string {
  const narrow = to.map((name) => `opens-${by}-${name}`).find((id) => words.has(id));
  return narrow ?? `opens-${by}`;
}

function argumentsFor(present: Present, words: Words, { by }: Lead): Arguments {
  const { iso } = present;
  const { world } = present.timeline.value;
  const day = by === 'sunset' ? world.sunset : world.calendar.lastDay;
  return { date: words.date(iso(day), 'medium'), force: forceBy(world, present.view.value.text) };
}

/** When these transitions are open, and with which box they begin, as one sentence. */
export function opensWhen(present: Present, words: Words, leads: readonly Lead[], around?: Box): string {
  const begun =
    around === undefined ? [] : [words.say('opens-begins', { stage: words.say(`stage-${around.name}`) })];
  const ways = leads.map((lead) => words.say(sentenceOf(words, lead), argumentsFor(present, words, lead)));
  // Removes duplicates: "you ask, press or let him go".
  const said = [...new Set([...begun, ...ways])];
  return words.say('opens-sentence', { whole: words.either(said) });
}

/** What ended a stay in a state. */
export function endedBy(present: Present, words: Words, lead: Lead, moment: Moment | undefined): string {
  const whose = (moment?.cables ?? []).flatMap((cable): PowerId[] => {
    if (cable.is === 'replied') return cable.answer === lead.by ? [cable.from] : [];
    return cable.is === 'acceded' && lead.by === 'acceded' ? [cable.power] : [];
  });
  return words.say(`${sentenceOf(words, lead)}.ended`, {
    ...argumentsFor(present, words, lead),
    powers: names(words, [...new Set(whose)]),
  });
}

/** A known day, and what happens on it. */
interface Known {
  readonly day: Day;
  readonly what: string;
}

function nearest(present: Present, words: Words, known: readonly Known[]): string[] {
  const { iso } = present;
  const [first] = [...known].sort((a, b) => a.day - b.day);
  if (first === undefined) return [];
  return [words.say('near-day', { date: words.date(iso(first.day), 'short'), what: first.what })];
}

const dated = (words: Words, day: Day | null, id: string, power: PowerId): Known[] =>
  day === null ? [] : [{ day, what: words.say(id, { power: plainNames(words, power) }) }];

/** The day on which its answer is expected. Of one that is overdue no day is known. */
const answerOf = ({ day }: View, words: Words, { id, replyDue }: PowerView): Known[] =>
  dated(words, replyDue !== null && replyDue < day ? null : replyDue, 'day-reply', id);

/** The next ratification under way; if there is none, the next vote. */
function nextDeposit(present: Present, words: Words): string[] {
  const { world } = present.timeline.value;
  const view = present.view.value;
  const waited = view.powers.filter(({ founder, deposited }) => founder && deposited === null);
  const due = waited.flatMap(({ id, handsIn }) => dated(words, handsIn, 'day-hands-in', id));
  const own = dated(words, ownDue(present.game.value), 'day-hands-in', world.player);
  const votes = waited.flatMap(({ id, bill, handsIn }) =>
    dated(words, handsIn === null ? bill : null, hasChamber(world, id) ? 'day-bill' : 'day-decision', id),
  );
  return nearest(present, words, due.length + own.length > 0 ? [...due, ...own] : votes);
}

/** Number of signatories that have deposited, including the player. */
function deposits(view: View): number {
  const partners = view.powers.filter(({ founder, deposited }) => founder && deposited !== null).length;
  return partners + (view.own.deposited === null ? 0 : 1);
}

/** What is still missing for a transition from here, and the nearest known day. */
export function missingFor(present: Present, words: Words, { by }: Lead): string[] {
  const { world } = present.timeline.value;
  const view = present.view.value;
  if (by === 'call' || (by === 'sign' && view.table === null) || by === 'register') {
    const refused = whyNotYet(present.game.value, by);
    return [refused === null ? words.say('near-possible') : refusalWords(words, refused)];
  }
  switch (by) {
    case 'countered': {
      const due = nearest(
        present,
        words,
        view.powers.flatMap((power) => answerOf(view, words, power)),
      );
      return due.length > 0 ? due : [words.say('near-no-answer')];
    }
    case 'inForce':
      return [words.say('near-deposits', { count: deposits(view) }), ...nextDeposit(present, words)];
    case 'allSignatoriesBound': {
      const owing = view.powers.filter((one) => one.founder && one.bound === null && !isOut(one.road));
      const missing = [...(view.own.bound === null ? [world.player] : []), ...owing.map(({ id }) => id)];
      return [
        ...(missing.length > 0 ? [words.say('near-missing', { powers: plainNames(words, ...missing) })] : []),
        ...nextDeposit(present, words),
      ];
    }
    case 'acceded': {
      const outside = view.powers.filter(({ founder }) => !founder);
      const due = nearest(present, words, [
        ...outside.flatMap(({ id, handsIn }) => dated(words, handsIn, 'day-accedes', id)),
        ...outside.flatMap((power) => answerOf(view, words, power)),
      ]);
      return due.length > 0 ? due : [words.say('near-no-answer')];
    }
    default:
      return [];
  }
}

/** What the current text allows after its signature. */
export const joining = (present: Present, words: Words): string =>
  words.say(`near-joining-${accessionBy(present.timeline.value.world, present.view.value.text)}`);

/**
 * Whether a transition is closed for good, whatever the chart says: by the signed text, or because the powers
 * that would take it are gone.
 */
export function isShut(present: Present, { by }: Lead): boolean {
  const { world } = present.timeline.value;
  const view = present.view.value;
  if (view.signed === null) return false;
  if (by === 'textAllowsAccession') return accessionBy(world, view.text) === 'closed';
  const waiting = view.powers.filter((one) => one.founder && !isOut(one.road));
  return by === 'inForce' && forceBy(world, view.text) !== 'all' && waiting.length === 0;
}
