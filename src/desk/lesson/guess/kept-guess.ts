/**
 * What was answered at the stops, kept by the browser as long as its tab is open: a reload in the middle of a lesson loses
 * nothing.
 */
import { type Guess, readGuess } from '../../../lesson/guess.ts';
import type { Stop } from '../../../scenario/lesson/stops.ts';

const keyOf = (scenario: string): string => `litvinov-protocol:stops:${scenario}`;

export function keepGuess(scenario: string, guess: Guess): void {
  try {
    sessionStorage.setItem(keyOf(scenario), JSON.stringify(guess));
  } catch {
    // A browser may store nothing, or its storage may be full; the answers then last until the page is closed.
  }
}

/** Null where nothing was kept for these stops. */
export function keptGuess(scenario: string, stops: readonly Stop[]): Guess | null {
  try {
    return readGuess(sessionStorage.getItem(keyOf(scenario)) ?? '', stops);
  } catch {
    return null;
  }
}
