/**
 * The question that is open, with its answers in order: a crisis, the ways on from the table, what can be done today.
 * Digits choose among them, and letters too in the projector's light, where a class's hands are counted for each
 * answer. A count chooses nothing by itself and is dropped with its question.
 */
import { signal } from '@preact/signals';
import type { Timeline } from '../../chronicle/timeline.ts';
import type { Possible } from '../../core/view-what-if.ts';
import type { Words } from '../../strings/fluent.ts';
import { settings } from '../settings/settings.ts';
import type { Dialogs } from '../shell/dialogs.ts';
import type { Pages } from '../shell/pages.ts';
import type { Present } from '../shell/present.ts';
import type { Screen } from '../shell/screen.ts';
import { type Counsel, counselFor } from './counsel.ts';
import { giveOrAsk } from './irreversible.ts';
import type { Orders } from './orders.ts';
import { answersTo, atTheTable } from './verbs.ts';

/** At most five things are ever asked about together. */
const LETTERS = 'ABCDE';

/** For a class, before a projector. */
export const isForClass = (): boolean => settings.value.light === 'wall';

/** What an answer is called by: the first is 1, or A before a class. */
export const capOf = (at: number): string => (isForClass() ? (LETTERS[at] ?? '') : `${at + 1}`);

/** As a screen reader is told it: letters come beside the digits. */
export const keysOf = (at: number): string => (isForClass() ? `${at + 1} ${capOf(at)}` : capOf(at));

/** What an answer acts on. */
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

/** What is advised is done, or the page is opened on which it is. */
export function take({ present, pages, dialogs, orders }: Answering, { act }: Counsel): void {
  if (typeof act !== 'string') {
    giveOrAsk(present.view.value, dialogs, orders, act.command);
    return;
  }
  dialogs.close();
  if (act === 'waiting') pages.turnToWaiting();
  else {
    pages.select(present.timeline.value.world.player);
    pages.tab.value = 'dossier';
  }
}

/** On a narrow page another card may lie over it: then its letters are keys of the desk. */
export const isDossierSeen = (): boolean => document.querySelector('.dossier')?.checkVisibility() === true;

/** What lies uppermost, if it is a question: its answers in order. */
function answersNow(answering: Answering, words: Words, screen: Screen): (() => void)[] {
  const { present, pages, dialogs } = answering;
  const top = dialogs.opened.value.at(-1);
  if (present.seat.value !== 'player') return [];
  if (top?.is === 'counsel')
    return counselFor(present, words, pages).map((one) => () => take(answering, one));
  // Papers that end with a crisis are answered where they lie.
  const [waits, inSheet] = [
    pages.waiting.value,
    document.querySelector('[role="dialog"] .crisis .answer-verb'),
  ];
  if (top?.is === 'papers' && waits?.is === 'crisis' && inSheet !== null)
    return given(answering, answersTo(present, waits.id)).map((answer) => () => {
      pages.turnToWaiting();
      answer();
    });
  if (top !== undefined || screen !== 'desk' || !isDossierSeen()) return [];
  const page = pages.page.value;
  if (page.is === 'crisis') return given(answering, answersTo(present, page.id));
  return page.is === 'table' ? given(answering, atTheTable(present)) : [];
}

/** Chooses by digit, or before a class by letter; false where there is no such answer. */
export function choose(answering: Answering, words: Words, screen: Screen, key: string): boolean {
  const at = /^[1-9]$/.test(key) ? Number(key) - 1 : isForClass() ? LETTERS.indexOf(key.toUpperCase()) : -1;
  const answer = answersNow(answering, words, screen)[at];
  answer?.();
  return answer !== undefined;
}

/**
 * What a class is asked: a paper by its id, `table` or `counsel`, at one state of the game. In another state it is another
 * question.
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

/** How many hands were counted for each answer. */
function counted({ about, timeline }: Question): readonly number[] {
  const last = count.value;
  return last?.question.about === about && last.question.timeline === timeline ? last.hands : [];
}

export const hands = (question: Question, at: number): number => counted(question)[at] ?? 0;

/** One hand more or one fewer. */
export function raise(question: Question, at: number, by: 1 | -1): void {
  const now = counted(question);
  count.value = {
    question,
    hands: Array.from(LETTERS, (_, one) => Math.max(0, (now[one] ?? 0) + (one === at ? by : 0))),
  };
}

/** It has more hands than any other. */
export function leads(question: Question, at: number): boolean {
  const now = counted(question);
  const own = now[at] ?? 0;
  return own > 0 && now.every((others, one) => one === at || others < own);
}
