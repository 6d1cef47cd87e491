/** `diff`: compares two games: where they part, and what differs. */
import { basename } from 'node:path';
import { type Comparison, compare } from '../chronicle/comparison.ts';
import type { Timeline } from '../chronicle/timeline.ts';
import type { Day } from '../core/integers.ts';
import { iso } from '../core/world.ts';
import { partingActWords, rowWords } from '../strings/comparison-words.ts';
import type { Words } from '../strings/fluent.ts';
import { readArguments, textFlag } from './arguments.ts';
import { BadInput } from './errors.ts';
import { finished, openNamed, readNamed, report, shortly } from './read-game.ts';
import { openFolder, wordsOf } from './scenario-folder.ts';
import type { Terminal } from './terminal.ts';

const DIFF_FORMAT = 'litvinov-protocol/diff@1';

export async function diff(argv: readonly string[], terminal: Terminal): Promise<number> {
  const given = readArguments(
    argv,
    { json: { type: 'boolean' }, lang: { type: 'string' }, scenario: { type: 'string' } },
    { least: 2, most: 2 },
  );
  const [nameA = '', nameB = ''] = given.words;
  const [readA, readB] = [await readNamed(nameA), await readNamed(nameB)];
  const folder = textFlag(given, 'scenario') ?? readA?.scenario ?? readB?.scenario ?? undefined;
  const scenario = await openFolder(folder);
  const words = wordsOf(scenario, textFlag(given, 'lang'));
  const [a, b] = [[nameA, readA] as const, [nameB, readB] as const].map(([name, read]) => {
    const named = openNamed(name, read, scenario);
    report(words, name, named, terminal);
    return finished(named.opened);
  });
  if (a === undefined || b === undefined) throw new BadInput('two games are needed');
  const comparison = compare(a, b);
  if (given.flags.json === true) terminal.out(`${JSON.stringify(dated(comparison, a))}\n`);
  else
    for (const line of linesOf(words, comparison, a, [basename(shortly(nameA)), basename(shortly(nameB))]))
      terminal.out(`${line}\n`);
  return 0;
}

/** Days as dates: a day number means nothing outside the game. */
function dated({ parting, ...rest }: Comparison, { world }: Timeline): object {
  const date = (day: Day): string => iso(world, day);
  const acts = (list: NonNullable<typeof parting>['a']): object[] =>
    list.map(({ command, otherDay }) => ({ command, otherDate: otherDay === null ? null : date(otherDay) }));
  return {
    format: DIFF_FORMAT,
    ...rest,
    parting:
      parting === null
        ? null
        : { date: date(parting.day), because: parting.because, a: acts(parting.a), b: acts(parting.b) },
  };
}

function linesOf(
  words: Words,
  { seeds, parting, rows }: Comparison,
  { world }: Timeline,
  names: readonly [string, string],
): string[] {
  const table = [
    ['', `A: ${names[0]}`, `B: ${names[1]}`, ''],
    ...(seeds.a === seeds.b ? [] : [[words.say('row-deal'), `${seeds.a}`, `${seeds.b}`, '']]),
    ...rows.map((row) => {
      const { label, a, b, difference } = rowWords(words, row);
      return [label, a, b, difference];
    }),
  ];
  const widths = [0, 1, 2].map((at) => Math.max(...table.map((row) => (row[at] ?? '').length)));
  const lines = table.map((row) =>
    row
      .map((cell, at) => cell.padEnd(widths[at] ?? 0))
      .join('  ')
      .trimEnd(),
  );
  return [...partingLines(words, parting, world), '', ...lines];
}

function partingLines(words: Words, parting: Comparison['parting'], world: Timeline['world']): string[] {
  if (parting === null) return [words.say('parting-none')];
  if (parting.because === 'deal') return [words.say('parting-deal')];
  const { day } = parting;
  const acts = (name: string, list: typeof parting.a): string[] =>
    list.length === 0
      ? [`  ${name}  ${words.say('parting-nothing')}`]
      : list.map((act) => `  ${name}  ${partingActWords(words, act, day)}`);
  return [
    words.say('parting-on', { date: words.date(iso(world, day), 'medium') }),
    ...acts('A', parting.a),
    ...acts('B', parting.b),
  ];
}
