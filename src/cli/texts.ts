/**
 * `texts`: all texts of the scenario with a circle of signatories on a day of a finished game: who would sign which,
 * the frontier, the bargaining solutions, and week by week how many were acceptable. `--as negmas` writes the domain.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { textsDocument } from '../analysis/texts/document.ts';
import { type Door, weekly } from '../analysis/texts/door.ts';
import { type DomainFile, negmasFiles } from '../analysis/texts/negmas.ts';
import {
  groundOf,
  sumsOn,
  type TextName,
  type TextsStudy,
  textsOf,
  type Weighed,
} from '../analysis/texts/study.ts';
import { wholeOf } from '../analysis/texts/whole.ts';
import { gameOf } from '../chronicle/timeline.ts';
import { dayOf } from '../core/calendar.ts';
import { positionOf, worldOf } from '../core/game.ts';
import type { PublicWorld } from '../core/world.ts';
import type { PowerId } from '../scenario/primitives.ts';
import type { Words } from '../strings/fluent.ts';
import { readArguments, textFlag } from './arguments.ts';
import { BadInput, WrongUse } from './errors.ts';
import { HISTORY, openGiven } from './given-game.ts';
import type { Terminal } from './terminal.ts';

const text = { type: 'string' } as const;

/** Printed name of each named text. */
const CALLED: Readonly<Record<TextName, string>> = {
  yours: 'this game',
  history: 'history',
  fairest: 'the fairest (greatest least room)',
  nash: 'Nash (greatest product)',
  kalai: 'Kalai-Smorodinsky (even shares of the best hope)',
  most: 'the most that home could have',
};

function readDay({ calendar }: PublicWorld, on: string | undefined): number | undefined {
  if (on === undefined) return undefined;
  const day = dayOf(calendar, on);
  if (day === null || day < 0 || day > calendar.lastDay)
    throw new WrongUse(`--on ${on}: expected a date of the game, such as 1929-02-09`);
  return day;
}

function readCircle({ partners }: PublicWorld, circle: string | undefined): PowerId[] | undefined {
  if (circle === undefined) return undefined;
  const powers = circle.split(',');
  const unknown = powers.find((power) => !partners.includes(power));
  if (unknown !== undefined)
    throw new WrongUse(`--circle ${unknown}: no such partner; they are ${partners.join(', ')}`);
  return powers;
}

/** Hundredths as points with two decimals and their sign. */
const points = (amount: number): string => `${amount < 0 ? '-' : '+'}${(Math.abs(amount) / 100).toFixed(2)}`;

const away = ({ away: wordings }: Weighed): string =>
  wordings.length === 0
    ? 'the text of this game'
    : wordings.map(({ clause, option }) => `${clause}=${option}`).join(' ');

function tell(words: Words, study: TextsStudy, door: Door): string[] {
  const name = (power: PowerId): string => words.say(`power-${power}.the`);
  const lines = [
    `${study.date}, signatories: ${study.circle.join(', ')}`,
    `${study.texts} texts; ${study.allSign} that all of them would sign, and for ${study.allAndHome} of these ${name(study.home)} would give full powers`,
    `${study.pareto.length} cannot be bettered for one party but at another's cost`,
    '',
    'Texts by name: what home has to spare, what the signatory with least has, and what is otherwise than in this game',
  ];
  for (const one of study.named) {
    lines.push(`  ${one.names.map((named) => CALLED[named]).join('; ')}`);
    lines.push(`    home ${points(one.home)}, ${one.who ?? '-'} ${points(one.least)}: ${away(one)}`);
    if (one.withoutPermission.length > 0)
      lines.push(
        `    without permission from home: ${one.withoutPermission.map(({ clause, option }) => `${clause}=${option}`).join(' ')}`,
      );
  }
  lines.push('', 'The frontier of home against the signatory with least');
  for (const one of study.frontier)
    lines.push(`  home ${points(one.home)}, ${one.who ?? '-'} ${points(one.least)}: ${away(one)}`);
  lines.push('', 'The door: texts that all of them would have accepted, by week');
  for (const { date, texts, yours } of weekly(door))
    lines.push(`  ${date} ${`${texts}`.padStart(6)}${yours ? '  the text of this game among them' : ''}`);
  lines.push(
    door.since === null
      ? '  The text of this game was not among them.'
      : `  The text of this game was among them from ${door.since}.`,
  );
  return lines;
}

/** Writes the files of the domain; creates the folder if it is missing. */
async function write(out: string, files: readonly DomainFile[], terminal: Terminal): Promise<void> {
  try {
    await mkdir(out, { recursive: true });
    for (const file of files) await writeFile(join(out, file.name), file.text);
  } catch {
    throw new BadInput(`can't write into ${out}; name a folder that can be made`);
  }
  terminal.out(`${files.length} files in ${out}\n`);
}

export async function texts(argv: readonly string[], terminal: Terminal): Promise<number> {
  const given = readArguments(
    argv,
    { on: text, circle: text, as: text, out: text, scenario: text, seed: text, json: { type: 'boolean' } },
    { least: 0, most: 1 },
  );
  const as = textFlag(given, 'as');
  if (as !== undefined && as !== 'negmas') throw new WrongUse(`--as ${as}: expected negmas`);
  const out = textFlag(given, 'out');
  if (as !== undefined && out === undefined)
    throw new WrongUse('--as negmas writes several files: name a folder with --out');
  if (out !== undefined && as === undefined)
    throw new WrongUse('--out: only the files of --as negmas are written to a folder');
  if (as !== undefined && given.flags.json === true)
    throw new WrongUse('--json and --as negmas: one of them at a time');
  const { timeline, words } = await openGiven(given.words[0] ?? HISTORY, given, terminal);
  const { world } = timeline;
  const day = readDay(world, textFlag(given, 'on'));
  const circle = readCircle(world, textFlag(given, 'circle'));
  const { treaty } = positionOf(gameOf(timeline));
  if (treaty !== null && day !== undefined && day > treaty.day)
    throw new BadInput(
      `the text was signed on ${textsOf(timeline).signed ?? ''} and is closed since; name a day until then after --on`,
    );
  const ground = groundOf(timeline, { day, circle });
  if (ground.circle.length === 0)
    throw new BadInput('nobody signed or would have come in this game; name signatories after --circle');
  if (out !== undefined) {
    await write(out, negmasFiles(ground.space, sumsOn(ground)), terminal);
    return 0;
  }
  const { study, door } = wholeOf(timeline, { day, circle });
  if (given.flags.json === true)
    terminal.out(`${JSON.stringify(textsDocument(worldOf(gameOf(timeline)), study, door))}\n`);
  else for (const line of tell(words, study, door)) terminal.out(`${line}\n`);
  return 0;
}
