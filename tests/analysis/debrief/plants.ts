// Known lines with one known act removed, moved or inserted: what a debrief must name, and what it must not.
import type { DatedAct } from '../../../src/analysis/line.ts';
import { actsOf, type Book, lineFor } from '../../../src/analysis/search/book.ts';
import type { ActCommand } from '../../../src/core/commands.ts';
import type { Day } from '../../../src/core/integers.ts';
import { worldOf } from '../../tools.ts';

type Line = readonly DatedAct[];

/** A line with a blunder or an idle act in it, and the days between which it has to be named. */
export interface Plant {
  readonly name: string;
  readonly seed: number;
  readonly acts: Line;
  readonly day: Day;
  readonly from: Day;
  readonly until: Day;
}

/** Days within which the named act may do the damage of a blunder. */
const WINDOW = 12;

const inOrder = (acts: Line): Line => acts.toSorted((a, b) => a.day - b.day);

/** The best line of a deal. */
export function lineOf(book: Book, seed: number): Line {
  const line = lineFor(book, seed, []);
  const acts = line && actsOf(worldOf('moscow-1929'), line);
  if (!acts) throw new Error(`no line for deal ${seed}`);
  return acts;
}

type Is = (command: ActCommand) => boolean;

function dayOfFirst(acts: Line, is: Is): Day | null {
  return acts.find(({ command }) => is(command))?.day ?? null;
}

/** Without the first act of this kind. */
function without(acts: Line, is: Is): Line {
  const place = acts.findIndex(({ command }) => is(command));
  return place < 0 ? acts : acts.toSpliced(place, 1);
}

const isSign: Is = ({ do: verb }) => verb === 'sign';
const isAsk: Is = ({ do: verb }) => verb === 'ask';
const isNoteTo =
  (power: string): Is =>
  (command) =>
    command.do === 'note' && command.power === power;

const add = (acts: Line, day: Day, ...commands: readonly ActCommand[]): Line =>
  inOrder([...commands.map((command) => ({ day, command })), ...acts]);

/** Each kind of blunder, planted into a line; null if the line has no place for it. */
const BLUNDERS: Readonly<Record<string, (acts: Line) => { acts: Line; day: Day } | null>> = {
  'no leave for the first thing asked': (acts) => taken(acts, isAsk),
  'signed a fortnight too early': (acts) => movedBy(acts, -12),
  'signed three weeks late': (acts) => movedBy(acts, 21),
  'no note to the main power': (acts) => taken(acts, isNoteTo('POL')),
  'no note to Riga': (acts) => taken(acts, isNoteTo('LVA')),
  'no note to Reval': (acts) => taken(acts, isNoteTo('EST')),
  'the text closed to others on the eve': (acts) =>
    onTheEve(acts, { do: 'draft', clause: 'acc', option: 'closed' }),
  'Warsaw as depositary on the eve': (acts) =>
    onTheEve(acts, { do: 'draft', clause: 'depo', option: 'warsaw' }),
  'bilateral on the eve': (acts) => onTheEve(acts, { do: 'draft', clause: 'form', option: 'bilateral' }),
  'pressed twice at the beginning': (acts) => {
    const day = (dayOfFirst(acts, isNoteTo('POL')) ?? 0) + 7;
    const press = { do: 'press', power: 'POL' } as const;
    return { acts: add(add(acts, day, press), day + 7, press), day };
  },
};

function taken(acts: Line, is: Is): { acts: Line; day: Day } | null {
  const day = dayOfFirst(acts, is);
  return day === null ? null : { acts: without(acts, is), day };
}

function movedBy(acts: Line, by: number): { acts: Line; day: Day } | null {
  const day = dayOfFirst(acts, isSign);
  if (day === null) return null;
  const moved = acts.map((act) => (isSign(act.command) ? { ...act, day: act.day + by } : act));
  return { acts: inOrder(moved), day: Math.min(day, day + by) };
}

function onTheEve(acts: Line, command: ActCommand): { acts: Line; day: Day } | null {
  const day = dayOfFirst(acts, isSign);
  return day === null ? null : { acts: add(acts, day - 1, command), day: day - 1 };
}

/** Every blunder in every one of these lines. */
export function blunders(book: Book, seeds: readonly number[]): Plant[] {
  return seeds.flatMap((seed) =>
    Object.entries(BLUNDERS).flatMap(([name, plant]) => {
      const planted = plant(lineOf(book, seed));
      if (planted === null) return [];
      const { acts, day } = planted;
      return [
        { name: `deal ${seed}: ${name}`, seed, acts, day, from: Math.max(0, day - 3), until: day + WINDOW },
      ];
    }),
  );
}

/** Acts in midsummer that hardly change anything. */
export function idleActs(book: Book, seed: number): Plant[] {
  const acts = lineOf(book, seed);
  const idle: Readonly<Record<string, ActCommand>> = {
    'an idle audience': { do: 'audience', power: 'TUR' },
    'an idle publication': { do: 'publish' },
    'an idle question': { do: 'sound', power: 'PER' },
  };
  const day = 190;
  return Object.entries(idle).map(([name, command]) => ({
    name: `deal ${seed}: ${name}`,
    seed,
    acts: add(acts, day, command),
    day,
    from: day - 3,
    until: day + WINDOW,
  }));
}
