/**
 * The question that lies open, with its answers in order: a crisis, the ways on from the table, what can be done today.
 * Digits choose among them; by the projector's light letters too, and a class may be counted beside each: a count
 * never chooses anything by itself, and is gone with its question.
 */
import { signal } from '@preact/signals';
import type { Timeline } from '../../chronicle/timeline.ts';
import type { Possible } from '../../core/view-what-if.ts';
import { settings } from '../settings/settings.ts';
import type { Desk } from '../shell/desk.ts';
import { type Counsel, counselFor } from './counsel.ts';
import { giveOrAsk } from './irreversible.ts';
import { answersTo, atTheTable } from './verbs.ts';

/** At most five things are ever asked about together. */
const LETTERS = 'ABCDE';

/** For a class, before a projector. */
export const isForClass = (): boolean => settings.value.light === 'wall';

/** What an answer is called by: the first is 1, or A before a class. */
export const capOf = (at: number): string => (isForClass() ? (LETTERS[at] ?? '') : `${at + 1}`);

/** As a screen reader is told it: letters come beside the digits. */
export const keysOf = (at: number): string => (isForClass() ? `${at + 1} ${capOf(at)}` : capOf(at));

const given = (desk: Desk, all: readonly Possible[]): (() => void)[] =>
  all.flatMap(({ command, refusal }) => (refusal === null ? [() => giveOrAsk(desk, command)] : []));

/** What is advised is done, or the page is opened on which it is. */
export function take(desk: Desk, { act }: Counsel): void {
  if (typeof act !== 'string') {
    giveOrAsk(desk, act.command);
    return;
  }
  desk.close();
  if (act === 'waiting') desk.turnToWaiting();
  else {
    desk.select(desk.timeline.value.world.player);
    desk.tab.value = 'dossier';
  }
}

/** On a narrow page another card may lie over it: then its letters are keys of the desk. */
export const isDossierSeen = (): boolean => document.querySelector('.dossier')?.checkVisibility() === true;

/** What lies uppermost, if it is a question: its answers in order. */
function answersNow(desk: Desk): (() => void)[] {
  const top = desk.dialogs.value.at(-1);
  if (desk.seat.value !== 'player') return [];
  if (top?.is === 'counsel') return counselFor(desk).map((one) => () => take(desk, one));
  if (top !== undefined || desk.screen.value !== 'desk' || !isDossierSeen()) return [];
  const page = desk.page.value;
  if (page.is === 'crisis') return given(desk, answersTo(desk, page.id));
  return page.is === 'table' ? given(desk, atTheTable(desk)) : [];
}

/** Chooses by digit, or before a class by letter; false where there is no such answer. */
export function choose(desk: Desk, key: string): boolean {
  const at = /^[1-9]$/.test(key) ? Number(key) - 1 : isForClass() ? LETTERS.indexOf(key.toUpperCase()) : -1;
  const answer = answersNow(desk)[at];
  answer?.();
  return answer !== undefined;
}

/** What a class is asked: a paper by its id, `table` or `counsel`, as things stand. Once they stand otherwise it is asked anew. */
export interface Question {
  readonly about: string;
  readonly timeline: Timeline;
}

const count = signal<{ readonly question: Question; readonly hands: readonly number[] } | null>(null);

export const questionOf = ({ timeline }: Desk, about: string): Question => ({
  about,
  timeline: timeline.value,
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
