/**
 * Does ahead, while the page is idle, what the first waits derive from the game: code that has hardly run is several
 * times slower. Nothing is shown, announced or kept.
 */
import { signal } from '@preact/signals';
import { permissionFor } from '../../core/view-permission.ts';
import { advice } from '../../core/view-what-if.ts';
import type { Words } from '../../strings/fluent.ts';
import { marksOn } from '../calendar/known-days.ts';
import { addedSince } from '../dossier/since-then.tsx';
import { waitsFor } from '../dossier/waits-for.ts';
import { markOf } from '../draft/margin.ts';
import { movements } from '../home/movements.ts';
import { priceWithoutPermission } from '../home/without-permission.ts';
import { kept } from '../shell/derived.ts';
import { makePresent, type Present } from '../shell/present.ts';
import { readTape } from '../tape/tape-words.ts';
import { nextWait, type Waiter } from './long-wait.ts';
import { PURPOSES } from './purpose.ts';
import { aboutPower, atHome } from './verbs.ts';

/** Waits that are rehearsed, by when their code is compiled (measured). */
const WAITS = 4;

/** What the desk shows of a game, in parts of a few milliseconds each. */
const PARTS: readonly ((present: Present, words: Words) => unknown)[] = [
  (present, words) => [present.view.value, readTape(present, words), movements(present.timeline.value)],
  (present, words) =>
    present.view.value.powers
      .slice(0, 1)
      .map(({ id }) =>
        PURPOSES.flatMap((purpose) => aboutPower(present, words, id, purpose)).map(({ command }) =>
          priceWithoutPermission(present, command),
        ),
      ),
  (present, words) => [atHome(present, 'table'), marksOn(present, words), advice(present.game.value)],
  (present, words) =>
    present.view.value.powers.map((power) => [
      waitsFor(present, words, power),
      addedSince(present, words, power),
    ]),
  (present, words) =>
    Object.entries(present.view.value.text).map(([clause, option]) => [
      permissionFor(present.game.value, { kind: 'option', clause, option }),
      ...present.view.value.powers.map(({ id }) => markOf(present, words, id, clause)),
    ]),
];

/** One part at each step. */
export function* rehearsal(waiter: Waiter, words: Words): Generator<void> {
  let { present } = waiter;
  const shown: unknown[] = [];
  for (let waits = 0; waits < WAITS; waits++) {
    const line = nextWait({ ...waiter, present });
    yield;
    present = makePresent(signal('player'), signal(line), present.iso);
    for (const [at, part] of PARTS.entries()) {
      // As the desk does it: what is derived is compared with what was before.
      shown[at] = kept(shown[at], part(present, words));
      yield;
    }
  }
}

/** Rehearses one part whenever the page is idle, until the player acts. Returns the function that stops it. */
export function rehearse(waiter: Waiter, words: Words): () => void {
  const start = waiter.present.timeline.peek();
  const parts = rehearsal(waiter, words);
  let idle = 0;
  const goOn = (): void => {
    idle = requestIdleCallback(() => {
      if (waiter.present.timeline.peek() === start && parts.next().done !== true) goOn();
    });
  };
  goOn();
  return () => cancelIdleCallback(idle);
}
