/**
 * The game as a pure function: a command goes in, cables come out. Holds nothing; the chronicle holds games.
 */
import { type ActorScope, createActor, initialTransition } from 'xstate';
import { type Cable, stopsTheDesk } from './cables.ts';
import { dayOf, isoOf } from './calendar.ts';
import type { Command } from './commands.ts';
import { openPosition, type Position } from './position.ts';
import { type Affair, type ProcessEvent, type ProcessSnapshot, process } from './process.ts';
import { refusal } from './refusal.ts';
import type { Refusal } from './refuse.ts';
import type { Day } from './whole.ts';
import type { World } from './world.ts';

/** A game at one moment. Immutable; a refused command gives back the same object. */
export interface Game {
  readonly snapshot: ProcessSnapshot;
}

/** What a command came to: a new game and its cables, or the same game and the reason. */
export type Step =
  | { readonly game: Game; readonly cables: readonly Cable[] }
  | { readonly game: Game; readonly refusal: Refusal };

type Told = { type: string; params?: unknown };

function cablesOf(actions: readonly unknown[]): Cable[] {
  const cables: Cable[] = [];
  for (const action of actions as readonly Told[]) {
    if (action.type !== 'xstate.emit') continue;
    const { event } = action.params as { event: { cable: Cable } };
    cables.push(event.cable);
  }
  return cables;
}

/** Opens a game of a world; its first cables say that the first act begins. */
export function open(world: World): { game: Game; cables: readonly Cable[] } {
  const [snapshot, actions] = initialTransition(process, { world, position: openPosition(world) });
  return { game: { snapshot }, cables: cablesOf(actions) };
}

/** The world that the game is played in. */
export function worldOf(game: Game): World {
  return game.snapshot.context.affair.world;
}

/** The state that the game is in. */
export function positionOf(game: Game): Position {
  return game.snapshot.context.affair.position;
}

/** The states of the process chart, the table's own among them as one. */
export type Phase = 'offer' | 'counterproposal' | 'table' | 'ratification' | 'sunset' | 'ended';

/** The phase, as the chart says it. At the table it rests only while somebody reaches for his hat. */
export function phaseOf(game: Game): Phase {
  const { value } = game.snapshot;
  if (typeof value === 'object') return 'table';
  if (value !== 'unopened') return value;
  throw new Error('a command left the chart between its states');
}

/** The ending, once there is one. */
export function isOver(game: Game): boolean {
  return game.snapshot.status === 'done';
}

/**
 * What XState's own pure `transition` makes anew at every step, an actor that is never started among it, made once:
 * half of a step's cost (measured). It holds nothing from one step to the next but the list that it is handed.
 */
const idle = createActor(process, { input: {} as Affair });
let taken: unknown[] = [];
const SCOPE = {
  self: idle as never,
  system: idle.system,
  id: '',
  sessionId: '',
  logger: () => undefined,
  defer: () => undefined,
  emit: () => undefined,
  stopChild: () => undefined,
  actionExecutor: (action) => {
    taken.push(action);
  },
} satisfies ActorScope<ProcessSnapshot, ProcessEvent>;

function send(game: Game, event: ProcessEvent): { game: Game; cables: Cable[] } {
  taken = [];
  const snapshot = process.transition(game.snapshot, event, SCOPE as never) as ProcessSnapshot;
  return { game: { snapshot }, cables: cablesOf(taken) };
}

/** Time passes until the day is reached, or, if asked to, until the first desk moment before it. */
function pass(game: Game, target: Day, stopAtDeskMoment: boolean): { game: Game; cables: Cable[] } {
  let now = game;
  const cables: Cable[] = [];
  if (phaseOf(now) === 'table') {
    // Whoever waits at a table signs with those who stay; the rest of the day has its despatches for later.
    const { game: next, cables: told } = send(now, { type: 'pass', until: target, toDesk: stopAtDeskMoment });
    now = next;
    cables.push(...told);
  }
  while (!isOver(now) && positionOf(now).day < target) {
    const { game: next, cables: told } = send(now, { type: 'pass', until: target, toDesk: stopAtDeskMoment });
    now = next;
    cables.push(...told);
    if (stopAtDeskMoment && told.some(stopsTheDesk)) break;
  }
  return { game: now, cables };
}

/** Carries out a command, a `wait` to its day or to the next desk moment. A refused one changes nothing. */
export function step(game: Game, command: Command): Step {
  const why = refusal(worldOf(game), positionOf(game), command);
  if (why) return { game, refusal: why };
  if (command.do === 'wait') {
    const { calendar } = worldOf(game);
    const until = command.until === undefined ? null : dayOf(calendar, command.until);
    return pass(game, until ?? calendar.lastDay, until === null);
  }
  return send(game, { type: command.do, command } as ProcessEvent);
}

/**
 * Time passes to the next desk moment, but not beyond the given day; for a page that stops at despatches while
 * a log runs. Gives the command that a log has to keep for it.
 */
export function waitAtMost(game: Game, until: string): { step: Step; command: Command } {
  const world = worldOf(game);
  const command: Command = { do: 'wait', until };
  const why = refusal(world, positionOf(game), command);
  if (why) return { step: { game, refusal: why }, command };
  const passed = pass(game, dayOf(world.calendar, until) ?? world.calendar.lastDay, true);
  return { step: passed, command: keptWait(game, passed.game) };
}

/**
 * The wait that a log keeps: until the day that was reached. Where the affair ended that same day, at a table that was
 * waited at, until the next one: a wait until today would be none.
 */
export function keptWait(before: Game, after: Game): Command {
  const reached = Math.max(positionOf(after).day, positionOf(before).day + 1);
  return { do: 'wait', until: isoOf(worldOf(before).calendar, reached) };
}
