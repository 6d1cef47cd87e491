/**
 * A game in the form in which it is kept: the commands, and what they were given to. Reading a log plays it; one
 * that the rules refuse is refused with its place, and what was played up to there is offered.
 */
import * as v from 'valibot';
import type { Command, Refusal } from '../core/commands.ts';
import { fingerprintOf, positionOf } from '../core/game.ts';
import { iso, type World } from '../core/world.ts';
import { isCommand } from './command-shape.ts';
import { advance, begin, commandsOf, gameOf, type Timeline } from './timeline.ts';

export const LOG_FORMAT = 'litvinov-protocol/log@1';

export interface Log {
  readonly format: typeof LOG_FORMAT;
  readonly scenario: { readonly id: string; readonly version: number; readonly digest: string };
  readonly seed: number;
  readonly commands: readonly Command[];
  readonly fingerprint?: string;
}

const MOST_COMMANDS = 20_000;
const MOST_SEED = 0xffff_ffff;

const shape = v.object({
  format: v.literal(LOG_FORMAT),
  scenario: v.object({ id: v.string(), version: v.number(), digest: v.string() }),
  seed: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(MOST_SEED)),
  commands: v.pipe(v.array(v.unknown()), v.maxLength(MOST_COMMANDS)),
  fingerprint: v.optional(v.string()),
});

export function makeLog(timeline: Timeline): Log {
  const { scenario, seed, digest } = timeline.world;
  return {
    format: LOG_FORMAT,
    scenario: { id: scenario.id, version: scenario.version, digest },
    seed,
    commands: commandsOf(timeline),
    fingerprint: fingerprintOf(gameOf(timeline)),
  };
}

export type LogFault =
  | { readonly code: 'not-json' }
  | { readonly code: 'not-a-log'; readonly path: string; readonly expected: string }
  | { readonly code: 'not-a-command'; readonly index: number };

export type ParsedLog = { readonly log: Log } | { readonly fault: LogFault };

/** Checks the shape of a log; whether its commands are possible is seen only by playing them. */
export function parseLog(text: string): ParsedLog {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return { fault: { code: 'not-json' } };
  }
  return checkLog(data);
}

export function checkLog(data: unknown): ParsedLog {
  const result = v.safeParse(shape, data);
  if (!result.success) {
    const [issue] = result.issues;
    return {
      fault: {
        code: 'not-a-log',
        path: v.getDotPath(issue) ?? '',
        expected: issue.expected ?? issue.message,
      },
    };
  }
  const { commands, fingerprint, ...rest } = result.output;
  const checked: Command[] = [];
  for (const [index, command] of commands.entries()) {
    if (!isCommand(command)) return { fault: { code: 'not-a-command', index } };
    checked.push(command);
  }
  return { log: { ...rest, commands: checked, ...(fingerprint === undefined ? {} : { fingerprint }) } };
}

export interface Played {
  readonly timeline: Timeline;
  /** Where the rules refused a command; the timeline holds what came before it. */
  readonly stopped: { readonly index: number; readonly command: Command; readonly refusal: Refusal } | null;
}

/** True for a wait until the day that it is already: a despatch may head its first line with the opening day. */
export function isForToday(timeline: Timeline, command: Command): boolean {
  const today = iso(timeline.world, positionOf(gameOf(timeline)).day);
  return command.do === 'wait' && command.until === today;
}

/** Plays commands from the opening of a world. */
export function play(world: World, commands: readonly Command[]): Played {
  let timeline = begin(world);
  for (const [index, command] of commands.entries()) {
    if (isForToday(timeline, command)) continue;
    const next = advance(timeline, command);
    if ('refusal' in next) return { timeline, stopped: { index, command, refusal: next.refusal } };
    timeline = next.timeline;
  }
  return { timeline, stopped: null };
}
