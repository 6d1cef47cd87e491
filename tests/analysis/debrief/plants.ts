// Known lines with one known act removed, moved or inserted: what a debrief must label, and what it must not.
import type { DatedAct } from '../../../src/analysis/line.ts';
import { actsOf, type Book, lineFor } from '../../../src/analysis/search/book.ts';
import { play } from '../../../src/analysis/search/track.ts';
import type { ActCommand } from '../../../src/core/commands.ts';
import type { Day } from '../../../src/core/integers.ts';
import { worldOf } from '../../tools.ts';

type Line = readonly DatedAct[];

/** A line with a planted blunder or idle act, and the days between which it must be labelled. */
export interface Plant {
  readonly name: string;
  readonly seed: number;
  readonly acts: Line;
  readonly from: Day;
  readonly until: Day;
  /**
   * The acts that were taken out, put off, or moved to a day on which the rules refuse them. An omission lasts until the
   * act is done: after the window, too, a label names it if the change that it tells adds this very act.
   */
  readonly omitted: readonly ActCommand[];
  /** Further acts of the line, which the rules refuse because of the plant. */
  readonly refused: readonly ActCommand[];
}

/** What a planting makes: the line, the days of the first and last planted act, and the acts taken out or moved. */
interface Planted {
  readonly acts: Line;
  readonly day: Day;
  readonly last?: Day;
  readonly omitted?: ActCommand;
  readonly moved?: readonly ActCommand[];
}

/** Days after the last planted act within which the labelled decision may come. */
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

/** The line without its first act of this kind. */
function without(acts: Line, is: Is): Line {
  const place = acts.findIndex(({ command }) => is(command));
  return place < 0 ? acts : acts.toSpliced(place, 1);
}

/** The signing: called with the guests' reservations heard, or at once. */
const isSigning: Is = ({ do: verb }) => verb === 'call' || verb === 'settle' || verb === 'sign';
/** Acts that are refused before the signing: a treaty that is never ratified would be another blunder. */
const needsSignature: Is = ({ do: verb }) => verb === 'ratify' || verb === 'register';
const isAsk: Is = ({ do: verb }) => verb === 'ask';
const isNoteTo =
  (power: string): Is =>
  (command) =>
    command.do === 'note' && command.power === power;

const add = (acts: Line, day: Day, ...commands: readonly ActCommand[]): Line =>
  inOrder([...commands.map((command) => ({ day, command })), ...acts]);

type Planting = (acts: Line) => Planted | null;

const isOf =
  (verb: ActCommand['do']): Is =>
  (command) =>
    command.do === verb;

/** Plants each kind of blunder into a line; null if the line has no place for it. */
const BLUNDERS: Readonly<Record<string, Planting>> = {
  'no permission for the first thing asked': (acts) => taken(acts, isAsk),
  'signed a fortnight too early': (acts) => movedBy(acts, isSigning, -12),
  'signed three weeks late': (acts) =>
    movedBy(acts, (command) => isSigning(command) || needsSignature(command), 21),
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
    return { acts: add(add(acts, day, press), day + 7, press), day, last: day + 7 };
  },
};

/** Further kinds of blunders; some can be made up for, and some cost nothing in some games. */
const OTHER_BLUNDERS: Readonly<Record<string, Planting>> = {
  'no ratification ordered': (acts) => taken(acts, isOf('ratify')),
  'ratified two months late': (acts) => movedBy(acts, isOf('ratify'), 60),
  'never registered': (acts) => taken(acts, isOf('register')),
  'no note to Bucharest': (acts) => taken(acts, isNoteTo('ROM')),
  'no note to Helsinki': (acts) => taken(acts, isNoteTo('FIN')),
  'the note to the main power five weeks late': (acts) => movedBy(acts, isNoteTo('POL'), 35),
  'no permission for the second thing asked': (acts) => {
    const first = acts.findIndex(({ command }) => isAsk(command));
    const second = acts.find(({ command }, place) => place > first && isAsk(command));
    return second ? taken(acts, (command) => command === second.command) : null;
  },
  'Bucharest pressed twice before it agreed': (acts) => {
    const day = (dayOfFirst(acts, isNoteTo('ROM')) ?? 0) + 5;
    const press = { do: 'press', power: 'ROM' } as const;
    return { acts: add(add(acts, day, press), day + 7, press), day, last: day + 7 };
  },
  'the form never made joint': (acts) =>
    taken(acts, (command) => command.do === 'draft' && command.clause === 'form'),
  'conciliation in the text on the eve': (acts) =>
    onTheEve(acts, { do: 'draft', clause: 'disp', option: 'conciliation' }),
  'entry into force for all at once on the eve': (acts) =>
    onTheEve(acts, { do: 'draft', clause: 'entry', option: 'all' }),
  'no public promise': (acts) => taken(acts, isOf('commit')),
};

function taken(acts: Line, is: Is): Planted | null {
  const act = acts.find(({ command }) => is(command));
  return act ? { acts: without(acts, is), day: act.day, omitted: act.command } : null;
}

function movedBy(acts: Line, is: Is, by: number): Planted | null {
  const first = acts.find(({ command }) => is(command));
  if (!first) return null;
  const { day, command } = first;
  const moved = acts.map((act) => (is(act.command) ? { ...act, day: act.day + by } : act));
  return {
    acts: inOrder(moved),
    day: Math.min(day, day + by),
    moved: acts.flatMap((act) => (is(act.command) ? [act.command] : [])),
    ...(by > 0 ? { omitted: command } : {}),
  };
}

function onTheEve(acts: Line, command: ActCommand): Planted | null {
  const day = dayOfFirst(acts, isSigning);
  return day === null ? null : { acts: add(acts, day - 1, command), day: day - 1 };
}

/** The acts of a line that the rules refuse. */
function refusedIn(seed: number, acts: Line): ActCommand[] {
  const { acts: tried, given } = play(worldOf('moscow-1929', seed), acts);
  return tried.filter((_, place) => !given[place]).map(({ command }) => command);
}

function planted(kinds: Readonly<Record<string, Planting>>, book: Book, seeds: readonly number[]): Plant[] {
  return seeds.flatMap((seed) =>
    Object.entries(kinds).flatMap(([name, plant]) => {
      const found = plant(lineOf(book, seed));
      if (found === null) return [];
      const { acts, day, last = day, omitted, moved = [] } = found;
      const [from, until] = [Math.max(0, day - 3), last + WINDOW];
      const all = refusedIn(seed, acts);
      const taken = [
        ...(omitted === undefined ? [] : [omitted]),
        ...all.filter((one) => moved.includes(one)),
      ];
      const refused = all.filter((one) => !taken.includes(one));
      return [{ name: `deal ${seed}: ${name}`, seed, acts, from, until, omitted: taken, refused }];
    }),
  );
}

/** Every blunder of the first kinds in each of these lines. */
export const blunders = (book: Book, seeds: readonly number[]): Plant[] => planted(BLUNDERS, book, seeds);

/** Every blunder of the further kinds in each of these lines. */
export const otherBlunders = (book: Book, seeds: readonly number[]): Plant[] =>
  planted(OTHER_BLUNDERS, book, seeds);

/** A game that lost much bit by bit, and the days between which it did so. */
export interface SlowPlant {
  readonly name: string;
  readonly seed: number;
  readonly acts: Line;
  readonly from: Day;
  readonly until: Day;
}

/** Delays and idle weeks planted into a line; each loses many points, none of them on one day. */
const SLOW: Readonly<Record<string, (acts: Line) => Pick<SlowPlant, 'acts' | 'from' | 'until'>>> = {
  'all that follows the signing five weeks late': (acts) => {
    const signed = acts.find(({ command }) => isSigning(command))?.day ?? 0;
    const later = acts.map((act) => (act.day > signed + 1 ? { ...act, day: act.day + 35 } : act));
    return { acts: later, from: signed, until: 216 };
  },
  'six weeks of spring without an act': (acts) => ({
    acts: acts.filter(({ day }) => day < 126 || day >= 168),
    from: 120,
    until: 175,
  }),
  'no paper answered from May on': (acts) => ({
    acts: acts.filter(({ day, command }) => day < 125 || command.do !== 'answer'),
    from: 119,
    until: 216,
  }),
};

/** The slow losses, each planted into the best line of a deal. */
export function slowLosses(book: Book, seed: number): SlowPlant[] {
  const acts = lineOf(book, seed);
  return Object.entries(SLOW).map(([name, plant]) => ({
    name: `deal ${seed}: ${name}`,
    seed,
    ...plant(acts),
  }));
}

/** Acts that change little, on days on which the line has attention to spare. */
const IDLE: Readonly<Record<string, { readonly day: Day; readonly command: ActCommand }>> = {
  'an idle audience': { day: 190, command: { do: 'audience', power: 'TUR' } },
  'an idle publication': { day: 190, command: { do: 'publish' } },
  'an idle question': { day: 190, command: { do: 'sound', power: 'PER' } },
  'telegrams read for nothing': { day: 180, command: { do: 'intel', power: 'POL' } },
  'a late question': { day: 205, command: { do: 'need', power: 'LTU' } },
  'a late report': { day: 208, command: { do: 'report' } },
  'a favour that nobody needs': { day: 205, command: { do: 'favour', power: 'PER' } },
};

/** The idle acts, each planted into the best line of a deal. */
export function idleActs(book: Book, seed: number): Plant[] {
  const acts = lineOf(book, seed);
  return Object.entries(IDLE).map(([name, { day, command }]) => ({
    name: `deal ${seed}: ${name}`,
    seed,
    acts: add(acts, day, command),
    from: day - 3,
    until: day + WINDOW,
    omitted: [],
    refused: [],
  }));
}
