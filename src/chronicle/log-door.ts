/**
 * The door for logs from outside: a file, a database, a link. The shape alone is checked here; whether the commands
 * are possible is seen by playing them.
 */
import * as v from 'valibot';
import type { Command } from '../core/commands.ts';
import { isCommand } from './command-shape.ts';
import { LOG_FORMAT, type Log } from './log.ts';

const MOST_COMMANDS = 20_000;
const MOST_SEED = 0xffff_ffff;

const shape = v.object({
  format: v.literal(LOG_FORMAT),
  scenario: v.object({ id: v.string(), version: v.number(), digest: v.string() }),
  seed: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(MOST_SEED)),
  commands: v.pipe(v.array(v.unknown()), v.maxLength(MOST_COMMANDS)),
  fingerprint: v.optional(v.string()),
});

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
