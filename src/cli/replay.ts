/** `replay`: plays a despatch file, a log, or the scenario's own history, and tells it or gives its result. */
import { readFile } from 'node:fs/promises';
import type { Log } from '../chronicle/log.ts';
import { parseLog } from '../chronicle/log-door.ts';
import { type Despatch, parseDespatch, printAct } from '../chronicle/notation.ts';
import { play } from '../chronicle/play.ts';
import { resultOf } from '../chronicle/result.ts';
import { advance, gameOf, isFinished, type Timeline } from '../chronicle/timeline.ts';
import { isoOf } from '../core/calendar.ts';
import type { Command } from '../core/commands.ts';
import { digestOf } from '../core/fingerprint.ts';
import { positionOf } from '../core/game.ts';
import type { World } from '../core/world.ts';
import { makeWorld } from '../core/world.ts';
import type { Words } from '../strings/fluent.ts';
import { refusalWords } from '../strings/refusals.ts';
import { MOST_SEED, readArguments, readSeed, textFlag } from './arguments.ts';
import { BadInput } from './errors.ts';
import { openFolder, wordsOf } from './folder.ts';
import { linesOf } from './told.ts';

interface Script {
  readonly scenario: string | undefined;
  readonly seed: number;
  readonly commands: readonly Command[];
  readonly digest: string | null;
}

function fromDespatch(name: string, text: string): Script {
  const parsed = parseDespatch(text);
  if ('faults' in parsed) {
    const lines = parsed.faults.map(
      (f) => `  line ${f.line}, column ${f.column}: found ${f.found}; expected ${f.expected}`,
    );
    throw new BadInput(`${name} is no despatch:\n${lines.join('\n')}`);
  }
  const { tags, commands } = parsed.despatch;
  return { scenario: tags.Scenario, seed: seedOf(name, tags), commands, digest: null };
}

function seedOf(name: string, tags: Despatch['tags']): number {
  const seed = tags.Seed;
  if (seed === undefined) return 0;
  if (!/^\d{1,10}$/.test(seed) || Number(seed) > MOST_SEED)
    throw new BadInput(
      `${name}: [Seed "${seed}"]: found ${seed}; expected a whole number from 0 to ${MOST_SEED}`,
    );
  return Number(seed);
}

function fromLog(name: string, text: string): Script {
  const parsed = parseLog(text);
  if ('fault' in parsed) {
    const { fault } = parsed;
    const why =
      fault.code === 'not-json'
        ? 'found no JSON; expected a log as one JSON object'
        : fault.code === 'not-a-command'
          ? `commands.${fault.index}: found something else; expected a command, such as {"do":"note","power":"POL"}`
          : `${fault.path === '' ? 'the log' : fault.path}: expected ${fault.expected}`;
    throw new BadInput(`${name} is no log: ${why}`);
  }
  const log: Log = parsed.log;
  return { scenario: log.scenario.id, seed: log.seed, commands: log.commands, digest: log.scenario.digest };
}

async function read(name: string): Promise<Script> {
  const text = await readFile(name, 'utf8').catch(() => {
    throw new BadInput(`can't read ${name}; name a .despatch file, a .json log, or "history"`);
  });
  return name.endsWith('.json') ? fromLog(name, text) : fromDespatch(name, text);
}

/** Plays to the last day: a log may stop before it, the game does not. */
function finished(world: World, words: Words, name: string, script: Script): Timeline {
  const played = play(world, script.commands);
  if (played.stopped) {
    const { index, command, refusal } = played.stopped;
    const what = command.do === 'wait' ? `wait until ${command.until ?? ''}` : printAct(command);
    const date = isoOf(world.calendar, positionOf(gameOf(played.timeline)).day);
    throw new BadInput(
      `${name}: command ${index + 1}, "${what}" on ${date}: ${refusalWords(words, refusal)}`,
    );
  }
  if (isFinished(played.timeline)) return played.timeline;
  const end = isoOf(world.calendar, world.calendar.lastDay);
  return advance(played.timeline, { do: 'wait', until: end }).timeline;
}

export async function replay(argv: readonly string[]): Promise<number> {
  const given = readArguments(
    argv,
    {
      json: { type: 'boolean' },
      lang: { type: 'string' },
      scenario: { type: 'string' },
      seed: { type: 'string' },
    },
    { least: 1, most: 1 },
  );
  const name = given.words[0] ?? '';
  const folder = textFlag(given, 'scenario');
  const script = name === 'history' ? null : await read(name);
  const scenario = await openFolder(folder ?? script?.scenario);
  const words = wordsOf(scenario, textFlag(given, 'lang'));
  const told = script ?? fromDespatch('history.despatch', historyText(scenario.despatches));
  const world = makeWorld(scenario, readSeed(given.flags.seed, told.seed));
  if (told.digest !== null && told.digest !== digestOf(scenario)) {
    process.stderr.write(
      `${name} was played with other data of ${scenario.id}; it is replayed with today's.\n`,
    );
  }
  const timeline = finished(world, words, name, told);
  const result = resultOf(timeline);
  if (given.flags.json === true) {
    process.stdout.write(`${JSON.stringify(result)}\n`);
    return 0;
  }
  for (const moment of timeline.moments) {
    for (const line of linesOf(words, gameOf(timeline), world, 'historian', moment.cables))
      process.stdout.write(`${line}\n`);
  }
  process.stdout.write(`\n${words.say(`ending-${result.ending ?? ''}`)}. ${words.points(result.score)}\n`);
  return 0;
}

function historyText(despatches: Readonly<Record<string, string>>): string {
  const text = despatches.history;
  if (text === undefined) throw new BadInput('this scenario has no history.despatch');
  return text;
}
