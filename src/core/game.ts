/** The game as a pure function: takes a command, returns cables. Keeps no state; the chronicle holds games. */
import { initialTransition } from 'xstate';
import { type Cable, stopsTheDesk } from './cables.ts';
import { dayOf, isoOf } from './calendar.ts';
import type { Command } from './commands.ts';
import type { Day } from './integers.ts';
import { ruledOut } from './legality.ts';
import type { Position } from './position.ts';
import { type ProcessSnapshot, process } from './process.ts';
import { affairOf, type ProcessEvent } from './process-rules.ts';
import type { Refusal } from './refusal.ts';
import type { Phase } from './stages.ts';
import { standpointOf } from './standpoint.ts';
import { take } from './transitions.ts';
import type { World } from './world.ts';

/** A game at one moment. Immutable; a refused command returns the same object. */
export interface Game {
  readonly snapshot: ProcessSnapshot;
}

/** Result of a command: a new game and its cables, or the same game and the reason of the refusal. */
export type Step =
  | { readonly game: Game; readonly cables: readonly Cable[] }
  | { readonly game: Game; readonly refusal: Refusal };

interface Moved {
  readonly game: Game;
  readonly cables: readonly Cable[];
}

const [UNOPENED] = initialTransition(process);

/** Sends an event to the chart; null where the chart does not take it. */
function send({ snapshot }: Game, event: ProcessEvent): Moved | null {
  const taken = take(snapshot, event);
  return taken && { game: { snapshot: taken.snapshot }, cables: taken.cables };
}

/** Cache of openings: a world always opens in the same way, and bots open the same world ten thousand times. */
const openings = new WeakMap<World, Moved>();

/** Opens a game of a world; its first cables report that the first act begins. A test may pass another chart. */
export function open(world: World, chart: typeof process = process): Moved {
  const known = chart === process ? openings.get(world) : undefined;
  if (known) return known;
  const snapshot = chart === process ? UNOPENED : initialTransition(chart)[0];
  const opened = send({ snapshot }, { type: 'open', world });
  if (opened === null) throw new Error('the chart does not open');
  if (chart === process) openings.set(world, opened);
  return opened;
}

/** The world in which the game is played. */
export function worldOf(game: Game): World {
  return affairOf(game.snapshot.context).world;
}

/** The position of the game. */
export function positionOf(game: Game): Position {
  return affairOf(game.snapshot.context).position;
}

/** The same moment of a game in another world; the chart's memory of the act before a table is lost. */
export function inWorld({ snapshot }: Game, world: World): Game {
  const { machine, value, context } = snapshot;
  const { position } = affairOf(context);
  return { snapshot: machine.resolveState({ value, context: { ...context, affair: { world, position } } }) };
}

/** The phase, as the chart gives it. At a table a game rests only in the states `guestLeaving` and `reservations`. */
export function phaseOf(game: Game): Phase {
  return standpointOf(game.snapshot).phase;
}

/** Whether the game has ended. */
export function isOver(game: Game): boolean {
  return game.snapshot.status === 'done';
}

/**
 * Null where the command is legal now, else the reason why not. Total: any command gets an answer. Asks first the chart
 * whether it knows the verb in this state, then the rules.
 */
export function refusal(game: Game, command: Command): Refusal | null {
  const { verbs, notKnown } = standpointOf(game.snapshot);
  if (!verbs.has(command.do)) return notKnown(command.do);
  return ruledOut(worldOf(game), positionOf(game), command);
}

/** Lets time pass until the target day or, if asked to, until the first desk moment before it. */
function pass(game: Game, target: Day, stopAtDeskMoment: boolean): Moved {
  let now = game;
  const cables: Cable[] = [];
  const passOnce = (): Moved => {
    const { awaits } = standpointOf(now.snapshot);
    const moved = send(now, { type: 'wait', until: target, toDesk: stopAtDeskMoment, awaited: awaits });
    if (moved === null) throw new Error('the chart does not take a wait');
    now = moved.game;
    cables.push(...moved.cables);
    return moved;
  };
  // To wait at a table is to sign with those who stay. That is one step; the time until the target day passes after it.
  if (phaseOf(now) === 'table') passOnce();
  while (!isOver(now) && positionOf(now).day < target) {
    const { cables: told } = passOnce();
    if (stopAtDeskMoment && told.some(stopsTheDesk)) break;
  }
  return { game: now, cables };
}

/** Carries out a command; a `wait` runs to its day or to the next desk moment. A refused command changes nothing. */
export function step(game: Game, command: Command): Step {
  if (command.do === 'wait') return wait(game, command, command.until === undefined);
  const moved = send(game, { type: command.do, command } as ProcessEvent);
  if (moved !== null) return moved;
  const why = refusal(game, command);
  if (why === null) throw new Error(`the chart does not take ${command.do}`);
  return { game, refusal: why };
}

function wait(game: Game, command: Extract<Command, { do: 'wait' }>, stopAtDeskMoment: boolean): Step {
  const why = refusal(game, command);
  if (why) return { game, refusal: why };
  const { calendar } = worldOf(game);
  const until = command.until === undefined ? null : dayOf(calendar, command.until);
  return pass(game, until ?? calendar.lastDay, stopAtDeskMoment);
}

/**
 * Lets time pass to the next desk moment, at most to the given day; for a page that stops at despatches while it plays
 * a log. Also returns the command that a log has to keep for it.
 */
export function waitAtMost(game: Game, until: string): { step: Step; command: Command } {
  const passed = wait(game, { do: 'wait', until }, true);
  return { step: passed, command: 'refusal' in passed ? { do: 'wait', until } : keptWait(game, passed.game) };
}

/**
 * The wait that a log keeps: until the day that was reached. Where a wait at a table ended the affair on the same day,
 * until the next day, since a wait until today is not valid.
 */
export function keptWait(before: Game, after: Game): Command {
  const reached = Math.max(positionOf(after).day, positionOf(before).day + 1);
  return { do: 'wait', until: isoOf(worldOf(before).calendar, reached) };
}
