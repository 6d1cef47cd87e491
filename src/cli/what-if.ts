/**
 * `what-if`: changes one thing in a finished game and plays the same acts again: both results, where the games part,
 * and which acts the rules refuse after the change. Without a change it lists what can be changed.
 */
import { movableIds } from '../analysis/what-if/calendar-moved.ts';
import type { Difference } from '../analysis/what-if/tapes.ts';
import {
  actsOf,
  type CameTo,
  type Change,
  typesOf,
  type WhatIf,
  type WhatIfFault,
  whatIf,
} from '../analysis/what-if/what-if.ts';
import { printAct } from '../chronicle/notation.ts';
import { gameOf, type Timeline } from '../chronicle/timeline.ts';
import { worldOf } from '../core/game.ts';
import { iso } from '../core/world.ts';
import type { Words } from '../strings/fluent.ts';
import { refusalWords } from '../strings/refusal-words.ts';
import { type Given, readArguments, textFlag } from './arguments.ts';
import { BadInput, WrongUse } from './errors.ts';
import { openGiven } from './given-game.ts';
import type { Terminal } from './terminal.ts';
import { linesOf } from './transcript.ts';

const LIST_FORMAT = 'litvinov-protocol/what-if-list@1';

const text = { type: 'string' } as const;
const FLAGS = ['type', 'move', 'drop', 'event'] as const;

/** Index of an act from its number in the list, which starts at 1. */
function readAct(flag: string, word: string): number {
  if (!/^[1-9]\d{0,3}$/.test(word)) throw new WrongUse(`--${flag} ${word}: expected the number of an act`);
  return Number(word) - 1;
}

/** "12:+7": what is moved, and by how many days. */
function readMove(flag: string, word: string): { what: string; days: number } {
  const [, what = '', days = ''] = /^([a-z0-9-]+):([+-]\d{1,3})$/.exec(word) ?? [];
  if (what === '' || Number(days) === 0)
    throw new WrongUse(
      `--${flag} ${word}: expected what is moved and by how many days, such as ${flag === 'move' ? '12:+7' : 'senate:+7'}`,
    );
  return { what, days: Number(days) };
}

function readTypes(word: string): Change {
  const types = word.split(',').map((one) => {
    const [, power = '', type = ''] = /^([A-Z]{3})=([a-z][a-z0-9-]*)$/.exec(one) ?? [];
    if (power === '')
      throw new WrongUse(`--type ${word}: expected a power and its type, such as POL=respect`);
    return [power, type] as const;
  });
  return { kind: 'type', types: Object.fromEntries(types) };
}

/** The one change of the call; null without one. Throws `WrongUse` for more than one. */
function readChange(given: Given): Change | null {
  const asked = FLAGS.filter((flag) => given.flags[flag] !== undefined);
  if (asked.length > 1) throw new WrongUse(`--${asked.join(' and --')}: one thing at a time`);
  const [flag] = asked;
  if (flag === undefined) return null;
  const word = textFlag(given, flag) ?? '';
  switch (flag) {
    case 'type':
      return readTypes(word);
    case 'drop':
      return { kind: 'drop', act: readAct(flag, word) };
    case 'move': {
      const { what, days } = readMove(flag, word);
      return { kind: 'move', act: readAct(flag, what), days };
    }
    case 'event': {
      const { what, days } = readMove(flag, word);
      return { kind: 'event', id: what, days };
    }
  }
}

function faultWords(fault: WhatIfFault): string {
  switch (fault.code) {
    case 'no-such-act':
      return `there is no such act; this game has ${fault.acts}, and without a change they are listed`;
    case 'no-such-type':
      return fault.known.length === 0
        ? `${fault.power} is no partner in this scenario`
        : `${fault.power} has no such type; its types are ${fault.known.join(', ')}`;
    case 'day-outside':
      return 'the act would fall outside the days of the game; move it by fewer days';
    case 'no-such-id':
      return `nothing of the calendar has that id; there are ${fault.known.join(', ')}`;
    case 'outside':
      return 'it would fall outside the days of the game, or before what comes before it; move it by fewer days';
  }
}

/** What can be changed in a game. */
interface Changeable {
  /** Numbered from 1, as `--move` and `--drop` take them. */
  readonly acts: readonly { readonly number: number; readonly date: string; readonly act: string }[];
  readonly types: readonly {
    readonly power: string;
    readonly dealt: string;
    readonly all: readonly string[];
  }[];
  /** Ids of the calendar. */
  readonly events: readonly string[];
}

function changeableIn(timeline: Timeline): Changeable {
  const world = worldOf(gameOf(timeline));
  const types = typesOf(world);
  return {
    acts: actsOf(timeline).map(({ day, command }, index) => ({
      number: index + 1,
      date: iso(world, day),
      act: printAct(command),
    })),
    types: Object.values(world.profiles).map(({ id, data }) => ({
      power: id,
      dealt: types[id] ?? '',
      all: data.types.map((type) => type.id),
    })),
    events: movableIds(world.scenario),
  };
}

function listing({ acts, types, events }: Changeable): string[] {
  return [
    'Acts, for --move N:+7 and --drop N',
    ...acts.map(({ number, date, act }) => `  ${`${number}`.padStart(3)}  ${date}  ${act}`),
    'Types, for --type; the one with a star was dealt',
    ...types.map(
      ({ power, dealt, all }) => `  ${power}  ${all.map((id) => (id === dealt ? `${id}*` : id)).join(' ')}`,
    ),
    'The calendar, for --event ID:+7',
    `  ${events.join(' ')}`,
  ];
}

function result(words: Words, name: string, came: CameTo): string {
  const signed =
    came.signed === null ? 'nothing signed' : `signed on ${came.signed} by ${came.founders.join(' ')}`;
  const bound = came.bound.length === 0 ? 'nobody bound' : `bound: ${came.bound.join(' ')}`;
  return `${name}: ${words.say(`ending-${came.ending}`)}, ${(came.score / 100).toFixed(1)}; ${signed}; ${bound}`;
}

function difference(words: Words, timeline: Timeline, { date, one, other }: Difference): string[] {
  const game = gameOf(timeline);
  const told = (cable: typeof one): string =>
    cable === null
      ? 'nothing of the kind'
      : (linesOf(words, game, worldOf(game), 'historian', [cable])[0] ?? cable.is).replace(/^\S+\s+/, '');
  return [`  ${date}  as it was:  ${told(one)}`, `              changed:    ${told(other)}`];
}

function tell(words: Words, timeline: Timeline, found: WhatIf): string[] {
  const { one, other, first, deed, refused } = found;
  const lines = [result(words, 'as it was', one), result(words, 'changed', other)];
  if (first === null) return [...lines, 'Nothing happens otherwise.'];
  lines.push('The first difference', ...difference(words, timeline, first));
  if (deed === null) lines.push('Nobody else does anything otherwise.');
  else if (deed.one !== first.one || deed.other !== first.other)
    lines.push('The first difference in what others do', ...difference(words, timeline, deed));
  if (refused.length > 0) lines.push('Acts that the rules refuse once it is otherwise');
  for (const { index, day, command, refusal } of refused)
    lines.push(
      `  ${index + 1}  ${iso(timeline.world, day)}  ${printAct(command)}: ${refusalWords(words, refusal)}`,
    );
  return lines;
}

export async function ifOtherwise(argv: readonly string[], terminal: Terminal): Promise<number> {
  const given = readArguments(
    argv,
    {
      type: text,
      move: text,
      drop: text,
      event: text,
      scenario: text,
      seed: text,
      lang: text,
      json: { type: 'boolean' },
    },
    { least: 1, most: 1 },
  );
  const change = readChange(given);
  const { timeline, words } = await openGiven(given.words[0] ?? '', given, terminal);
  if (change === null) {
    const all = changeableIn(timeline);
    const lines =
      given.flags.json === true ? [JSON.stringify({ format: LIST_FORMAT, ...all })] : listing(all);
    for (const line of lines) terminal.out(`${line}\n`);
    return 0;
  }
  const found = whatIf(timeline, change);
  if ('fault' in found) throw new BadInput(faultWords(found.fault));
  if (given.flags.json === true) {
    const { timeline: _, ...plain } = found;
    terminal.out(`${JSON.stringify({ format: 'litvinov-protocol/what-if@1', ...plain })}\n`);
  } else for (const line of tell(words, timeline, found)) terminal.out(`${line}\n`);
  return 0;
}
