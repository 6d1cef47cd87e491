/**
 * The space of texts of one game on one day with one circle of signatories, as plain data for a page or the command
 * line. It uses hidden types, so it is for finished games.
 */
import { gameOf, type Timeline } from '../../chronicle/timeline.ts';
import { positionOf, worldOf } from '../../core/game.ts';
import type { Amount, Day } from '../../core/integers.ts';
import { allows } from '../../core/permission.ts';
import type { Position } from '../../core/position.ts';
import { wouldSit } from '../../core/table.ts';
import { iso, type Text, type World } from '../../core/world.ts';
import type { PowerId } from '../../scenario/primitives.ts';
import { gameOn } from '../game-on.ts';
import { paretoFrontier, planeFrontier } from './frontier.ts';
import { homeSums, leastOf, type PartySums, type Rooms, roomsOf, sumsOf } from './rooms.ts';
import { bearable, bestFor, fairest, kalaiSmorodinsky, nash } from './solutions.ts';
import { differences, numberOf, type Space, spaceOf, textAt, type Wording } from './space.ts';

/** Names of texts, in the order in which they are shown. */
export const NAMES = ['yours', 'history', 'fairest', 'nash', 'kalai', 'most'] as const;
export type TextName = (typeof NAMES)[number];

/** A text with what it leaves everybody. */
export interface Weighed {
  /** Its number in the space. */
  readonly number: number;
  readonly text: Text;
  /** What home has to spare; below zero it gives no full powers. */
  readonly home: Amount;
  /** What the signatory with the least has to spare, and which one that is. */
  readonly least: Amount;
  readonly who: PowerId | null;
  readonly rooms: readonly { readonly party: PowerId; readonly room: Amount }[];
  /** The wordings in which it differs from the text of this game. */
  readonly away: readonly Wording[];
  /** Its wordings for which home had given no permission on that day. */
  readonly withoutPermission: readonly Wording[];
}

export interface TextsStudy {
  readonly day: Day;
  readonly date: string;
  /** The day of the signature; null where nothing was signed. */
  readonly signed: string | null;
  readonly home: PowerId;
  /** All powers that could have signed, in declared order. */
  readonly partners: readonly PowerId[];
  /** The supposed signatories. */
  readonly circle: readonly PowerId[];
  /** Number of texts, of those that all signatories would sign, and of these those for which home would give powers. */
  readonly texts: number;
  readonly allSign: number;
  readonly allAndHome: number;
  /** What home and each signatory have to spare, by number of the text. */
  readonly rooms: readonly Rooms[];
  readonly least: readonly Amount[];
  /** Texts that have a name; a name is missing where there is no such text. */
  readonly named: readonly (Weighed & { readonly names: readonly TextName[] })[];
  /** The frontier on the plane of home against the signatory with the least, from the best for home on. */
  readonly frontier: readonly Weighed[];
  /** Numbers of the frontiers of home against the signatory with the least (null), and against each signatory. */
  readonly planes: readonly { readonly against: PowerId | null; readonly frontier: readonly number[] }[];
  /** Numbers of the Pareto-optimal texts. */
  readonly pareto: readonly number[];
}

/** Options of a study: another day than that of the signature, another circle than the signatories. */
export interface TextsQuery {
  readonly day?: Day | undefined;
  readonly circle?: readonly PowerId[] | undefined;
}

/** The day, the circle and the text on which a study is based. */
export interface Ground {
  readonly world: World;
  readonly position: Position;
  readonly space: Space;
  readonly circle: readonly PowerId[];
  readonly yours: Text;
  readonly signed: Day | null;
}

/** The usual day of a study: that of the signature, or the last one on which the most powers would have come. */
function usualDay(timeline: Timeline): Day {
  const { treaty } = positionOf(gameOf(timeline));
  if (treaty !== null) return treaty.day;
  let found = { day: 0, come: 0 };
  for (const { game } of timeline.moments) {
    const position = positionOf(game);
    const come = wouldSit(worldOf(game), position).length;
    if (come >= found.come && come > 0) found = { day: position.day, come };
  }
  return found.day;
}

/** The basis for a study of this game. The text is open until the signature; later days are replaced by that day. */
export function groundOf(timeline: Timeline, { day, circle }: TextsQuery = {}): Ground {
  const { treaty } = positionOf(gameOf(timeline));
  const last = treaty?.day ?? timeline.world.calendar.lastDay;
  const game = gameOn(
    timeline,
    Math.min(day ?? usualDay(timeline), last),
    (one) => positionOf(one).treaty === null,
  );
  const [world, position] = [worldOf(game), positionOf(game)];
  const supposed = circle ?? treaty?.founders ?? wouldSit(world, position);
  return {
    world,
    position,
    space: spaceOf(world.clauses),
    circle: world.partners.filter((power) => supposed.includes(power)),
    yours: treaty?.text ?? position.text,
    signed: treaty?.day ?? null,
  };
}

/** Home's sums, then those of each signatory. */
export function sumsOn({ world, position, space, circle }: Ground): PartySums[] {
  return [
    homeSums(world, position, space, circle),
    ...circle.map((power) => sumsOf(world, position, space, circle, power)),
  ];
}

/** The study of a game on a day, with a circle. */
export function textsOf(timeline: Timeline, asked: TextsQuery = {}): TextsStudy {
  const ground = groundOf(timeline, asked);
  const { world, position, space, circle, yours, signed } = ground;
  const rooms = sumsOn(ground).map(roomsOf);
  const [home = { party: world.player, room: [] }, ...guests] = rooms;
  const least = circle.length === 0 ? home.room.map(() => -1) : leastOf(guests);
  const all = circle.length === 0 ? [] : bearable(rooms);
  const weigh = (number: number): Weighed => {
    const text = textAt(space, number);
    return {
      number,
      text,
      home: home.room[number] ?? 0,
      least: least[number] ?? 0,
      who: guests.find(({ room }) => room[number] === least[number])?.party ?? null,
      rooms: rooms.map(({ party, room }) => ({ party, room: room[number] ?? 0 })),
      away: differences(space, text, yours),
      withoutPermission: space.axes.flatMap(({ clause }) => {
        const option = text[clause] ?? '';
        return allows(position, { kind: 'option', clause, option }) ? [] : [{ clause, option }];
      }),
    };
  };
  const found: Readonly<Record<TextName, number | null>> = {
    yours: numberOf(space, yours),
    history: historyIn(world, space),
    fairest: fairest(rooms, all),
    nash: nash(rooms, all),
    kalai: kalaiSmorodinsky(rooms, all),
    most: bestFor(home, rooms, all),
  };
  const numbers = [...new Set(NAMES.flatMap((name) => found[name] ?? []))];
  return {
    day: position.day,
    date: iso(world, position.day),
    signed: signed === null ? null : iso(world, signed),
    home: world.player,
    partners: world.partners,
    circle,
    texts: space.texts,
    allSign: least.filter((room) => room >= 0).length,
    allAndHome: all.length,
    rooms,
    least,
    named: numbers.map((number) => ({
      ...weigh(number),
      names: NAMES.filter((name) => found[name] === number),
    })),
    frontier: planeFrontier(home.room, least).map(weigh),
    planes: [
      { against: null, frontier: planeFrontier(home.room, least) },
      ...guests.map(({ party, room }) => ({ against: party, frontier: planeFrontier(home.room, room) })),
    ],
    pareto: paretoFrontier(rooms),
  };
}

/** The number of history's text; null where a clause of the scenario has no historical wording. */
function historyIn(world: World, space: Space): number | null {
  const text: Record<string, string> = {};
  for (const { id, historical } of world.clauses) {
    if (historical === undefined) return null;
    text[id] = historical;
  }
  return numberOf(space, text);
}
