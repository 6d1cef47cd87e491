/**
 * What a class or one player has done at the stops so far. It lasts as long as the page, so that the question is still
 * there after a look at the desk or a game played from it; the answers also survive a reload (kept-guess.ts).
 */
import { type Signal, signal } from '@preact/signals';
import type { Timeline } from '../../../chronicle/timeline.ts';
import type { CameTo } from '../../../lesson/came-to.ts';
import { atStop, changedAt, type Guess, mostHands, NOTHING_YET, raised } from '../../../lesson/guess.ts';
import type { PlayedFrom } from '../../../lesson/played-from.ts';
import type { Stop, StopAnswer } from '../../../scenario/lesson/stops.ts';
import { settings } from '../../settings/settings.ts';
import { stateContext } from '../../shell/state-context.ts';
import type { History } from '../../watch/historical-line.ts';
import { keepGuess, keptGuess } from './kept-guess.ts';

/** A line played to the end, and its outcome. */
export interface Lead {
  readonly played: PlayedFrom;
  readonly came: CameTo;
}

/** An act that was tried in addition to the answers, with the label of its button, and its outcome. */
export interface Tried extends Lead {
  readonly label: string;
}

export interface Session {
  readonly guess: Signal<Guess>;
  /** By stop. */
  readonly tried: Signal<Readonly<Record<string, readonly Tried[]>>>;
  /** Whether hands are counted; null until somebody has chosen, and then the projector's light decides. */
  readonly counting: Signal<boolean | null>;
}

const sessions = new WeakMap<History, Session>();

/** The session that belongs to the page's history; `scenario` is its id, and `stops` are its stops. */
export function sessionOf(history: History, scenario: string, stops: readonly Stop[]): Session {
  const known = sessions.get(history);
  if (known !== undefined) return known;
  const session: Session = {
    guess: signal(keptGuess(scenario, stops) ?? NOTHING_YET),
    tried: signal({}),
    counting: signal(null),
  };
  session.guess.subscribe((guess) => keepGuess(scenario, guess));
  sessions.set(history, session);
  return session;
}

/** A class answers with raised hands; a single player has a score. */
export const isClass = ({ counting }: Session): boolean => counting.value ?? settings.value.light === 'wall';

/** What every part of a stop's page needs. */
export interface AtQuestion {
  readonly session: Session;
  readonly line: Timeline;
  readonly stops: readonly Stop[];
  readonly stop: Stop;
  /** In the order in which they are asked. */
  readonly answers: readonly StopAnswer[];
}

export const [QuestionContext, useQuestion] = stateContext<AtQuestion>();

const LETTERS = 'ABCDE';

export const letterOf = ({ answers }: AtQuestion, id: string | null): string =>
  LETTERS[answers.findIndex((answer) => answer.id === id)] ?? '';

export const answerAt = ({ answers }: AtQuestion, letter: string): StopAnswer | undefined => {
  const at = letter.length === 1 ? LETTERS.indexOf(letter.toUpperCase()) : -1;
  return at < 0 ? undefined : answers[at];
};

export const hereIn = ({ session, stop }: AtQuestion) => atStop(session.guess.value, stop);

export function change({ session, stop }: AtQuestion, what: Parameters<typeof changedAt>[2]): void {
  session.guess.value = changedAt(session.guess.value, stop, what);
}

export function raiseHand({ session, stop }: AtQuestion, answer: string, by: 1 | -1): void {
  session.guess.value = raised(session.guess.value, stop, answer, by);
}

export function goTo({ session }: Pick<AtQuestion, 'session'>, at: number): void {
  session.guess.value = { ...session.guess.value, at };
}

/** Shows what was done; false if a single player has not chosen yet. A class's answer is the one with most hands. */
export function answer(question: AtQuestion): boolean {
  const here = hereIn(question);
  const chosen = isClass(question.session) ? mostHands(here) : here.chosen;
  if (chosen === null && !isClass(question.session)) return false;
  change(question, { answered: true, chosen });
  return true;
}
