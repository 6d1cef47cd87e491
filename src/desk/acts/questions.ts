/**
 * The open question and its answers in order: a crisis, the table, or the advice for today. Digits choose an
 * answer; in the projector's light letters do too, and a class's hands are counted for each answer. A count
 * chooses nothing and is dropped with its question.
 */
import { signal } from '@preact/signals';
import type { Timeline } from '../../chronicle/timeline.ts';
import type { Possible } from '../../core/view-what-if.ts';
import { type Counsel, counselFor, isCommand } from '../counsel/counsel.ts';
import { seek } from '../counsel/seek.ts';
import { settings } from '../settings/settings.ts';
import type { Dialogs } from '../shell/dialogs.ts';
import type { Pages } from '../shell/pages.ts';
import type { Present } from '../shell/present.ts';
import type { Screen } from '../shell/screen.ts';
import { giveOrAsk } from './irreversible.ts';
import type { Orders } from './orders.ts';
import { answersTo, atTheTable } from './verbs.ts';

/** No question has more than five answers. */
const LETTERS = 'ABCDE';

/** Whether the projector's light is on. */
export const isForClass = (): boolean => settings.value.light === 'wall';

/** The key shown on an answer: the first is 1, or A in the projector's light. */
export const capOf = (at: number): string => (isForClass() ? (LETTERS[at] ?? '') : `${at + 1}`);

/** The keys as a screen reader announces them: letters in addition to digits. */
export const keysOf = (at: number): string => (isForClass() ? `${at + 1} ${capOf(at)}` : capOf(at));

/** The parts of the desk that an answer acts on. */
export interface Answering {
  readonly present: Present;
  readonly pages: Pages;
  readonly dialogs: Dialogs;
  readonly orders: Orders;
}

const given = ({ present, dialogs, orders }: Answering, all: readonly Possible[]): (() => void)[] =>
  all.flatMap(({ command, refusal }) =>
    refusal === null ? [() => giveOrAsk(present.view.value, dialogs, orders, command)] : [],
  );

/** Carries out a piece of advice, or opens the page on which it is decided. */
export function take({ present, pages, dialogs, orders }: Answering, { act, advice }: Counsel): void {
  if (isCommand(act)) {
    giveOrAsk(present.view.value, dialogs, orders, act.command);
    return;
  }
  dialogs.close();
  switch (act.to) {
    case 'waiting':
      pages.turnToWaiting();
      return;
    case 'clause':
      dialogs.open({ is: 'clause', clause: act.clause });
      return;
    case 'power':
      pages.purpose.value = act.purpose;
      pages.select(act.power);
      break;
    default:
      pages.select(present.timeline.value.world.player);
  }
  pages.tab.value = 'dossier';
  const id = pages.selected.value;
  seek(soughtFor(act.to, advice.act?.do), () => dialogs.open({ is: 'verbs', id }));
}

/** What an item leads to on its page. */
function soughtFor(to: 'power' | 'home' | 'requests', verb: string | undefined): string {
  if (to === 'requests') return '.sitting';
  return to === 'power' ? '.purposes :is(.verb, .note)' : `.room-verbs [data-verb="${verb}"]`;
}

/** On a narrow page another card may hide the dossier; then its letters are keys of the desk. */
export const isDossierSeen = (): boolean => document.querySelector('.dossier')?.checkVisibility() === true;

/** Whether the signing scene is on top and asks a question; the desk behind it may not be there. */
export const asksAtTheTable = ({ opened }: Dialogs): boolean =>
  opened.value.at(-1)?.is === 'night' && document.querySelector('.night-ways') !== null;

/** The answers of the topmost question in order; empty if there is none. */
function answersNow(answering: Answering, screen: Screen): (() => void)[] {
  const { present, pages, dialogs } = answering;
  const top = dialogs.opened.value.at(-1);
  if (present.seat.value !== 'player') return [];
  if (top?.is === 'counsel') return counselFor(present).map((one) => () => take(answering, one));
  // A crisis at the end of a sheet of papers is answered on that sheet.
  const [waits, inSheet] = [
    pages.waiting.value,
    document.querySelector('[role="dialog"] .crisis .answer-verb'),
  ];
  if (top?.is === 'papers' && waits?.is === 'crisis' && inSheet !== null)
    return given(answering, answersTo(present, waits.id)).map((answer) => () => {
      pages.turnToWaiting();
      answer();
    });
  if (asksAtTheTable(dialogs)) return given(answering, atTheTable(present));
  if (top !== undefined || screen !== 'desk' || !isDossierSeen()) return [];
  const page = pages.page.value;
  if (page.is === 'crisis') return given(answering, answersTo(present, page.id));
  return page.is === 'table' ? given(answering, atTheTable(present)) : [];
}

/** Chooses by digit, or by letter in the projector's light; false if there is no such answer. */
export function choose(answering: Answering, screen: Screen, key: string): boolean {
  const at = /^[1-9]$/.test(key) ? Number(key) - 1 : isForClass() ? LETTERS.indexOf(key.toUpperCase()) : -1;
  // Other keys must not pay for what the answers are.
  if (at < 0) return false;
  const answer = answersNow(answering, screen)[at];
  answer?.();
  return answer !== undefined;
}

/**
 * What a class is asked: a paper by its id, `table` or `counsel`, in one state of the game. Another state
 * makes it another question.
 */
export interface Question {
  readonly about: string;
  readonly timeline: Timeline;
}

const count = signal<{ readonly question: Question; readonly hands: readonly number[] } | null>(null);

export const questionOf = (timeline: Timeline, about: string): Question => ({
  about,
  timeline: timeline,
});

/** The number of hands for each answer. */
function counted({ about, timeline }: Question): readonly number[] {
  const last = count.value;
  return last?.question.about === about && last.question.timeline === timeline ? last.hands : [];
}

export const hands = (question: Question, at: number): number => counted(question)[at] ?? 0;

/** Adds or removes one hand. */
export function raise(question: Question, at: number, by: 1 | -1): void {
  const now = counted(question);
  count.value = {
    question,
    hands: Array.from(LETTERS, (_, one) => Math.max(0, (now[one] ?? 0) + (one === at ? by : 0))),
  };
}

/** Whether the answer has more hands than any other. */
export function leads(question: Question, at: number): boolean {
  const now = counted(question);
  const own = now[at] ?? 0;
  return own > 0 && now.every((others, one) => one === at || others < own);
}
