/** Parses the arguments of a verb with Node's own parser; anything it does not know is wrong use. */
import { type ParseArgsConfig, parseArgs } from 'node:util';
import { MOST_SEED, readSeed } from '../chronicle/seed.ts';
import { WrongUse } from './errors.ts';

type Options = NonNullable<ParseArgsConfig['options']>;

/** A parsed call: its flags, and its other words in order. */
export interface Given {
  readonly flags: Readonly<Record<string, string | boolean | undefined>>;
  readonly words: readonly string[];
}

/** Throws `WrongUse` for an unknown flag and for too few or too many words. */
export function readArguments(
  argv: readonly string[],
  options: Options,
  words: { least: number; most: number },
): Given {
  const parsed = parse(argv, options);
  if (parsed.positionals.length < words.least) throw new WrongUse('something is missing');
  if (parsed.positionals.length > words.most)
    throw new WrongUse(`too much: ${parsed.positionals[words.most]}`);
  const flags: Record<string, string | boolean | undefined> = {};
  for (const [name, value] of Object.entries(parsed.values)) {
    if (typeof value === 'string' || typeof value === 'boolean') flags[name] = value;
  }
  return { flags, words: parsed.positionals };
}

function parse(argv: readonly string[], options: Options) {
  try {
    return parseArgs({ args: [...argv], options, allowPositionals: true, strict: true });
  } catch (error) {
    const why = error instanceof Error ? (error.message.split('.')[0] ?? '') : String(error);
    // Node calls a value ambiguous that begins with "-"; none of ours does.
    const flag = /^Option '(?:-\w, )?(--[\w-]+)' argument is ambiguous$/.exec(why)?.[1];
    throw new WrongUse(flag === undefined ? why : `${flag}: expected a value that does not begin with "-"`);
  }
}

/** A seed: a whole number from 0 to 2^32 - 1. Throws `WrongUse` for anything else. */
export function readSeedFlag(text: string | boolean | undefined, otherwise: number): number {
  if (typeof text !== 'string') return otherwise;
  const seed = readSeed(text);
  if (seed === null) throw new WrongUse(`no seed: ${text} (a whole number from 0 to ${MOST_SEED})`);
  return seed;
}

const MOST_COUNT = 10_000_000;

/** A count, from 1. Throws `WrongUse` for anything else. */
export function readCount(name: string, text: string | boolean | undefined, otherwise: number): number {
  if (typeof text !== 'string') return otherwise;
  if (!/^\d{1,8}$/.test(text) || Number(text) < 1 || Number(text) > MOST_COUNT)
    throw new WrongUse(`--${name} ${text}: expected a whole number from 1 to ${MOST_COUNT}`);
  return Number(text);
}

const MOST_IN_A_RANGE = 10_000;

/** A range of whole numbers, "0-11", or a single one. */
export function readRange(
  name: string,
  text: string | boolean | undefined,
  otherwise: { from: number; to: number },
): number[] {
  const { from, to } = typeof text === 'string' ? rangeIn(name, text) : otherwise;
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}

function rangeIn(name: string, text: string): { from: number; to: number } {
  const [, first = '', last = first] = /^(\d{1,10})(?:-(\d{1,10}))?$/.exec(text) ?? [];
  const [from, to] = [Number(first), Number(last)];
  if (first === '' || to < from || to > MOST_SEED || to - from >= MOST_IN_A_RANGE)
    throw new WrongUse(`--${name} ${text}: expected whole numbers from one to another, such as 0-11`);
  return { from, to };
}

/** A shard "i/n": number i of n, counted from 0. */
export function readShard(text: string | boolean | undefined): { index: number; of: number } {
  if (typeof text !== 'string') return { index: 0, of: 1 };
  const [, index = '', of = ''] = /^(\d{1,7})\/(\d{1,7})$/.exec(text) ?? [];
  if (index === '' || Number(index) >= Number(of))
    throw new WrongUse(`--shard ${text}: expected i/n with i from 0 to n - 1, such as 0/4`);
  return { index: Number(index), of: Number(of) };
}

/** The value of a text flag, or undefined. */
export function textFlag(given: Given, name: string): string | undefined {
  const value = given.flags[name];
  return typeof value === 'string' ? value : undefined;
}
