/**
 * Prints and parses several games in one despatch file. Each begins with a head that names it. A game that branches off
 * a game above it also names that game and the day: it shares everything that the other did before that day.
 *
 *      [Branch "history"] [Scenario "moscow-1929"] [Seed "0"]
 *      1928-12-29  note POL | note LTU
 *      [Branch "sooner"] [From "history" "1929-01-21"]
 *      1929-01-21  ask form=joint
 */
import type { Command } from '../core/commands.ts';
import type { Day } from '../core/integers.ts';
import { iso } from '../core/world.ts';
import { type Despatch, type NotationFault, parseDespatch, printDespatch } from './notation.ts';
import { recordOf } from './record.ts';
import { commandsOf, type Timeline } from './timeline.ts';

/** Name of the scenario's historical line. */
export const HISTORY = 'history';

/** A game to be printed. */
export interface Printed {
  readonly name: string;
  /** Name of the game that it branches off; null for a game on its own. */
  readonly parent: string | null;
  readonly day: Day;
  readonly timeline: Timeline;
}

/** A game that was read, with all its commands. */
export interface ReadBranch extends Despatch {
  readonly name: string;
}

export type ParsedBranches =
  | { readonly games: readonly ReadBranch[] }
  | { readonly faults: readonly NotationFault[] };

const BRANCH = /\[\s*Branch\s/;
const FROM = /\[\s*From\s+"((?:[^"\\]|\\.)*)"\s+"(\d{4}-\d{2}-\d{2})"\s*\]/;
const ANY_FROM = /\[\s*From\b/;

const quoted = (text: string): string => text.replace(/["\\]/g, '\\$&');
const unquoted = (text: string): string => text.replace(/\\(.)/g, '$1');

/** Whether the text contains several games. */
export const holdsBranches = (text: string): boolean =>
  text.split(/\r?\n/).some((line) => line.trimStart().startsWith('[') && BRANCH.test(line));

/** Number of commands before that day; a wait that reaches it belongs to what comes after. */
function before(commands: readonly Command[], date: string): number {
  const at = commands.findIndex(({ do: verb, ...rest }) => {
    const until = verb === 'wait' && 'until' in rest ? rest.until : undefined;
    return until !== undefined && until >= date;
  });
  return at < 0 ? commands.length : at;
}

/** Prints games in the given order; a game has to come after the one that it branches off. */
export function printBranches(games: readonly Printed[]): string {
  return games
    .map(({ name, parent, day, timeline }) => {
      const head = parseDespatch(recordOf(timeline));
      const tags = 'faults' in head ? {} : head.despatch.tags;
      const commands = commandsOf(timeline);
      const { firstDay } = timeline.world.scenario.calendar;
      if (parent === null) return printDespatch({ tags: { Branch: name, ...tags }, commands }, firstDay);
      const date = iso(timeline.world, day);
      // No wait leads to the first day, so such a game is printed on its own.
      if (date <= firstDay) return printDespatch({ tags: { Branch: name, ...tags }, commands }, firstDay);
      const [, ...lines] = printDespatch(
        { tags: {}, commands: commands.slice(before(commands, date)) },
        firstDay,
      ).split('\n');
      return `[Branch "${quoted(name)}"] [From "${quoted(parent)}" "${date}"]\n${lines.join('\n')}`;
    })
    .join('\n');
}

interface Section {
  readonly lines: readonly string[];
  /** Number of lines of the file above this section. */
  readonly above: number;
}

function sectionsOf(text: string): Section[] {
  const sections: { lines: string[]; above: number }[] = [];
  text.split(/\r?\n/).forEach((line, at) => {
    const isHead = line.trimStart().startsWith('[') && BRANCH.test(line);
    if (isHead || sections.length === 0) sections.push({ lines: [], above: at });
    sections.at(-1)?.lines.push(line);
  });
  return sections;
}

/** Parses all games of a file; never throws. `history` are the commands of the scenario's historical line, if known. */
export function parseBranches(text: string, history: readonly Command[] = []): ParsedBranches {
  const games: ReadBranch[] = [];
  const faults: NotationFault[] = [];
  for (const section of sectionsOf(text)) {
    const read = readSection(section, games, history);
    if ('faults' in read) faults.push(...read.faults);
    else games.push(read.game);
  }
  return faults.length > 0 ? { faults } : { games };
}

function readSection(
  { lines, above }: Section,
  games: readonly ReadBranch[],
  history: readonly Command[],
): { readonly game: ReadBranch } | { readonly faults: readonly NotationFault[] } {
  const at = lines.findIndex((line) => line.trimStart().startsWith('[') && ANY_FROM.test(line));
  const head = lines[at] ?? '';
  const from = FROM.exec(head);
  const fault = (column: number, found: string, expected: string) => ({
    faults: [{ line: above + at + 1, column, found, expected }],
  });
  if (at >= 0 && from === null) {
    const column = head.search(ANY_FROM);
    return fault(column + 1, head.slice(column), 'a game and a day, as in [From "history" "1929-01-21"]');
  }
  // Replaced by blanks, since the parser knows no tag with two values and columns must stay as they are.
  const plain =
    from === null
      ? lines
      : lines.with(
          at,
          head.replace(FROM, (found) => ' '.repeat(found.length)),
        );
  const parsed = parseDespatch(plain.join('\n'));
  if ('faults' in parsed) return { faults: parsed.faults.map((one) => ({ ...one, line: one.line + above })) };
  const { tags, commands, remarks = [] } = parsed.despatch;
  const places = parsed.despatch.places?.map((at) => at && { ...at, line: at.line + above }) ?? [];
  const name = tags.Branch ?? `${games.length + 1}`;
  if (from === null) return { game: { name, tags, commands, remarks, places } };
  const [whole, parent = '', date = ''] = from;
  const known = games.find((game) => game.name === unquoted(parent));
  const own = known?.commands ?? (unquoted(parent) === HISTORY && history.length > 0 ? history : null);
  if (own === null) {
    const names = [...new Set([...games.map((game) => game.name), ...(history.length > 0 ? [HISTORY] : [])])];
    return fault(
      head.indexOf(whole) + 1,
      whole,
      `a game that stands above it: ${names.map((one) => `"${one}"`).join(', ') || 'there is none'}`,
    );
  }
  const shared = own.slice(0, before(own, date));
  return {
    game: {
      name,
      tags: { ...(known?.tags ?? {}), ...tags },
      commands: [...shared, ...commands],
      remarks: remarks.map((one) => ({ ...one, after: one.after + shared.length })),
      places: [...shared.map((_, index) => known?.places?.[index] ?? null), ...places],
    },
  };
}

/** One of the games as a despatch of its own, without its link to the others. */
export function textOfBranch({ tags, commands, remarks }: ReadBranch, firstDay: string): string {
  const { Branch: _, ...own } = tags;
  return printDespatch({ tags: own, commands, ...(remarks && { remarks }) }, firstDay);
}
