/**
 * `play`: a game in the terminal, in despatch notation; with --json it reads one command and writes exactly one answer
 * on each line. Invalid input is refused and changes nothing.
 */

import { createInterface } from 'node:readline';
import { isCommand } from '../chronicle/command-shape.ts';
import { makeLog } from '../chronicle/log.ts';
import { parseDespatch, printAct } from '../chronicle/notation.ts';
import { advance, begin, gameOf, isFinished, type Timeline } from '../chronicle/timeline.ts';
import type { Cable } from '../core/cables.ts';
import type { Command } from '../core/commands.ts';
import { type Game, positionOf, worldOf } from '../core/game.ts';
import { legalCommands } from '../core/legal-commands.ts';
import { readCable, type SeenCable } from '../core/seen.ts';
import { view } from '../core/view.ts';
import { iso, type World } from '../core/world.ts';
import type { Words } from '../strings/fluent.ts';
import { refusalWords } from '../strings/refusal-words.ts';
import { readArguments, readSeedFlag, textFlag } from './arguments.ts';
import { openWorld, wordsOf } from './scenario-folder.ts';
import type { Terminal } from './terminal.ts';
import { linesOf } from './transcript.ts';

type Refused = { readonly ok: false; readonly refusal: { readonly code: string } };

interface Accepted {
  readonly ok: true;
  readonly date: string;
  readonly cables: readonly (Omit<SeenCable, 'day'> & { readonly date: string })[];
  readonly legal: readonly Command[];
  readonly over: string | null;
}

const MOST_CHARACTERS = 100_000;

/** Cables in JSON, with dates, and with ledgers only as far as the player's seat reads them. */
function seenCables(timeline: Timeline, cables: readonly Cable[]): Accepted['cables'] {
  const game = gameOf(timeline);
  return cables.map((cable) => {
    const { day, ...rest } = readCable(game, 'player', cable);
    return { date: iso(timeline.world, day), ...rest };
  });
}

/** The answer to a command that was carried out: its cables, and the commands that are legal now. */
export function accepted(timeline: Timeline, cables: readonly Cable[]): Accepted {
  const game = gameOf(timeline);
  return {
    ok: true,
    date: iso(timeline.world, positionOf(game).day),
    cables: seenCables(timeline, cables),
    legal: legalCommands(game),
    over: view(game, 'player').ending,
  };
}

const refused = (code: string): Refused => ({ ok: false, refusal: { code } });

function parse(line: string): Command | Refused {
  if (line.length > MOST_CHARACTERS) return refused('too-long');
  try {
    const data: unknown = JSON.parse(line);
    return isCommand(data) ? data : refused('not-a-command');
  } catch {
    return refused('not-json');
  }
}

/** The answer to one line, and the game after it. */
function answered(from: Timeline, line: string): { readonly timeline: Timeline; readonly answer: object } {
  const command = parse(line);
  if ('ok' in command) return { timeline: from, answer: command };
  const next = advance(from, command);
  if ('refusal' in next) return { timeline: from, answer: { ok: false, refusal: next.refusal } };
  return { timeline: next.timeline, answer: accepted(next.timeline, next.moment.cables) };
}

async function playJson(world: World, terminal: Terminal): Promise<number> {
  let timeline = begin(world);
  for await (const line of createInterface({ input: terminal.input, crlfDelay: Number.POSITIVE_INFINITY })) {
    const next = answered(timeline, line);
    timeline = next.timeline;
    terminal.out(`${JSON.stringify(next.answer)}\n`);
  }
  return 0;
}

/** How to play, with examples of this scenario. */
function helpOn({ scenario }: World): readonly string[] {
  const { partners, clauses, calendar } = scenario;
  const [one = '', other = one] = partners.map(({ id }) => id);
  const clause = clauses.find(({ start, historical }) => start !== historical);
  const draft = clause ? ` | draft ${clause.id}=${clause.historical}` : '';
  return [
    `Acts as in a despatch: note ${one}${draft} | ask ${other} | sound ${other} | publish | sign | ...`,
    `wait: to the next despatch; wait ${calendar.sunset}: until that day, as does that date before the acts of a line;`,
    'legal: what is possible; log: the game; help: these lines; quit',
  ];
}

/** A line of a despatch: its date means to wait until that day. */
const DATED = /^\d{4}-\d{2}-\d{2}(\s|$)/;

/** The commands of one typed line, or what is wrong with it. */
function typed(line: string, today: string): readonly Command[] | string {
  const text = line.trim();
  if (text === 'wait') return [{ do: 'wait' }];
  const until = /^wait\s+(\S+)$/.exec(text)?.[1];
  if (until !== undefined) return [{ do: 'wait', until }];
  const parsed = parseDespatch(DATED.test(text) ? text : `${today}  ${text}`);
  if ('faults' in parsed)
    return parsed.faults.map((f) => `found ${f.found}; expected ${f.expected}`).join('\n');
  return parsed.despatch.commands.filter((command) => command.do !== 'wait' || command.until !== today);
}

/** The answers to a crisis that came with these cables and is still open, each as it is typed and in words. */
function answersTo(words: Words, game: Game, cables: readonly Cable[]): string[] {
  const came = new Set(cables.flatMap((cable) => (cable.is === 'dilemma' ? [cable.id] : [])));
  return legalCommands(game).flatMap((command) => {
    if (command.do !== 'answer' || !came.has(command.dilemma)) return [];
    const answer = `dilemma-${command.dilemma}-${command.choice}`;
    return [`  ${printAct(command)}: ${words.say(answer)}. ${words.say(`${answer}.then`)}`];
  });
}

async function playTerminal(world: World, words: Words, terminal: Terminal): Promise<number> {
  const say = (text: string): void => {
    terminal.out(`${text}\n`);
  };
  let timeline = begin(world);
  const help = helpOn(world);
  say(`${words.say('scenario-title')}. ${words.say('scenario-subtitle')}.`);
  for (const line of [
    ...help,
    ...linesOf(words, gameOf(timeline), world, 'player', timeline.moments[0].cables),
  ])
    say(line);
  const today = (): string => iso(world, positionOf(gameOf(timeline)).day);
  const prompt = (): void => {
    const { attention, confidence } = positionOf(gameOf(timeline));
    terminal.out(`${today()} [${'o'.repeat(attention)}] ${words.points(confidence)}> `);
  };
  prompt();
  for await (const line of createInterface({ input: terminal.input })) {
    const text = line.trim();
    if (text === 'quit') break;
    if (text === 'help') say(help.join('\n'));
    else if (text === 'log') say(JSON.stringify(makeLog(timeline)));
    else if (text === 'legal') say(legal(timeline).join('\n'));
    else timeline = obey(timeline, typed(line, today()), words, say);
    if (isFinished(timeline)) break;
    prompt();
  }
  return 0;
}

function legal(timeline: Timeline): string[] {
  const commands = legalCommands(gameOf(timeline));
  return commands.map((command) => (command.do === 'wait' ? 'wait' : printAct(command)));
}

function obey(
  from: Timeline,
  commands: readonly Command[] | string,
  words: Words,
  say: (text: string) => void,
): Timeline {
  if (typeof commands === 'string') {
    say(commands);
    return from;
  }
  let timeline = from;
  for (const command of commands) {
    const next = advance(timeline, command);
    if ('refusal' in next) {
      say(refusalWords(words, next.refusal));
      return timeline;
    }
    timeline = next.timeline;
    const game = gameOf(timeline);
    const { cables } = next.moment;
    for (const line of linesOf(words, game, worldOf(game), 'player', cables)) say(line);
    for (const line of answersTo(words, game, cables)) say(line);
  }
  return timeline;
}

export async function play(argv: readonly string[], terminal: Terminal): Promise<number> {
  const given = readArguments(
    argv,
    {
      json: { type: 'boolean' },
      lang: { type: 'string' },
      scenario: { type: 'string' },
      seed: { type: 'string' },
    },
    { least: 0, most: 0 },
  );
  const world = await openWorld(textFlag(given, 'scenario'), readSeedFlag(given.flags.seed, 0));
  const words = wordsOf(world.scenario, textFlag(given, 'lang'));
  return given.flags.json === true ? playJson(world, terminal) : playTerminal(world, words, terminal);
}
