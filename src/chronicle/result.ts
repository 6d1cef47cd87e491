/**
 * The outcome of a game as one document, `litvinov-protocol/result@1`, for the command line and other programs. Amounts
 * are hundredths of a point, dates are ISO, keys and arrays have a fixed order.
 */
import type { Answer, Cable } from '../core/cables.ts';
import { endingNow } from '../core/ending.ts';
import { digestOf, fingerprint, fingerprintOf } from '../core/fingerprint.ts';
import { isOver, positionOf, worldOf } from '../core/game.ts';
import { pairs } from '../core/in-force.ts';
import type { Day } from '../core/integers.ts';
import type { Ledger } from '../core/ledger.ts';
import type { Road } from '../core/road.ts';
import type { Wish } from '../core/standing.ts';
import { score, type Verdict, verdict } from '../core/verdict.ts';
import { iso, type World } from '../core/world.ts';
import { commandsOf, gameOf, type Timeline, tapeOf } from './timeline.ts';

export const RESULT_FORMAT = 'litvinov-protocol/result@1';

export interface PowerResult {
  readonly road: Road;
  readonly signed: string | null;
  readonly deposited: string | null;
  readonly acceded: string | null;
  readonly bound: string | null;
}

/** What has a date: a kind of cable, or a day that no single cable tells. */
type MilestoneKind =
  | 'noteSent'
  | 'informed'
  | 'drafted'
  | 'replied'
  | 'asked'
  | 'published'
  | 'signed'
  | 'deposited'
  | 'acceded'
  | 'registered'
  | 'inForce'
  | 'parisPactInForce'
  | 'ended';

export interface Milestone {
  readonly date: string;
  readonly is: MilestoneKind;
  readonly power?: string;
  readonly granted?: boolean;
  readonly about?: string;
}

export interface ReplyResult {
  readonly date: string;
  readonly from: string;
  readonly answer: Answer;
  readonly wants: Wish;
  readonly waitsFor: readonly string[];
  readonly ledger: Ledger;
}

/** The outcome of a game, finished or not. */
export interface Result {
  readonly format: typeof RESULT_FORMAT;
  readonly scenario: { readonly id: string; readonly version: number; readonly digest: string };
  readonly seed: number;
  /** Number of the player's acts, without waits. */
  readonly commands: number;
  readonly date: string;
  readonly fingerprint: string;
  /** Null while the game goes on. */
  readonly ending: string | null;
  readonly score: number;
  readonly verdict: Verdict;
  readonly text: Readonly<Record<string, string>>;
  readonly powers: Readonly<Record<string, PowerResult>>;
  readonly pairs: readonly { readonly a: string; readonly b: string; readonly since: string }[];
  readonly milestones: readonly Milestone[];
  readonly replies: readonly ReplyResult[];
  /** Facts of this game on which the sources disagree, as "FIN.acceded". */
  readonly disputed: readonly string[];
}

function playersRoad(timeline: Timeline): Road {
  const { own, treaty } = positionOf(gameOf(timeline));
  if (own.bound !== null) return 'bound';
  if (own.deposited !== null) return 'deposited';
  return treaty ? 'signed' : 'agreed';
}

function powersOf(timeline: Timeline): Record<string, PowerResult> {
  const { world } = timeline;
  const position = positionOf(gameOf(timeline));
  const date = (day: Day | null): string | null => (day === null ? null : iso(world, day));
  const found: Record<string, PowerResult> = {};
  for (const power of [world.player, ...world.partners].sort()) {
    const s = position.standings[power];
    found[power] = s
      ? {
          road: s.road,
          signed: date(s.signed),
          deposited: date(s.deposited),
          acceded: date(s.acceded),
          bound: date(s.bound),
        }
      : {
          road: playersRoad(timeline),
          signed: date(position.treaty?.day ?? null),
          deposited: date(position.own.deposited),
          acceded: null,
          bound: date(position.own.bound),
        };
  }
  return found;
}

function milestonesOf(world: World, cable: Cable): Milestone[] {
  const date = iso(world, cable.day);
  switch (cable.is) {
    case 'noteSent':
    case 'informed':
    case 'deposited':
    case 'acceded':
      return [{ date, is: cable.is, power: cable.power }];
    case 'published':
    case 'registered':
      return [{ date, is: cable.is }];
    case 'replied':
      return [{ date, is: 'replied', power: cable.from, about: cable.answer }];
    case 'asked':
      return [{ date, is: 'asked', about: cable.demand, granted: cable.granted }];
    case 'drafted':
      return [{ date, is: 'drafted', about: `${cable.clause}=${cable.to}` }];
    case 'signed':
      return cable.powers.map((power) => ({ date, is: 'signed', power }));
    case 'ended':
      return [{ date, is: 'ended', about: cable.ending }];
    default:
      return [];
  }
}

/** The first day on which any pair was in force, and the day of the greater pact: no single cable tells these. */
function days(timeline: Timeline): Milestone[] {
  const { world } = timeline;
  const tape = tapeOf(timeline);
  const found: Milestone[] = [];
  const force = tape.find((cable) => cable.is === 'inForce');
  if (force) found.push({ date: iso(world, force.day), is: 'inForce' });
  const whole = tape.find((cable) => cable.is === 'clock' && cable.melted >= 1000);
  if (whole) found.push({ date: iso(world, whole.day), is: 'parisPactInForce' });
  return found;
}

/** Sorts by date, then by id; items without an id come first, and equal ones keep the order in which they happened. */
function inOrder<T extends { readonly date: string }>(items: readonly T[], id: (item: T) => string): T[] {
  const key = (item: T): string => `${item.date} ${id(item)}`;
  return items.toSorted((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0));
}

function milestones(timeline: Timeline): Milestone[] {
  const world = worldOf(gameOf(timeline));
  const told = tapeOf(timeline).flatMap((cable) => milestonesOf(world, cable));
  return inOrder([...told, ...days(timeline)], ({ power }) => power ?? '');
}

function replies(timeline: Timeline): ReplyResult[] {
  const told = tapeOf(timeline).flatMap((cable): ReplyResult[] =>
    cable.is === 'replied'
      ? [
          {
            date: iso(timeline.world, cable.day),
            from: cable.from,
            answer: cable.answer,
            wants: cable.wish ?? { text: {}, circle: [] },
            waitsFor: cable.waitsFor,
            ledger: cable.ledger,
          },
        ]
      : [],
  );
  return inOrder(told, ({ from }) => from);
}

/** The fact that only a cable records; the position stores no day for it. */
function toldOf(cable: Cable): string[] {
  switch (cable.is) {
    case 'informed':
      return [`${cable.power}.informed`];
    case 'noteSent':
      return cable.toAccede ? [] : [`${cable.power}.invited`];
    case 'replied':
      return [`${cable.from}.replied`];
    default:
      return [];
  }
}

function disputed(timeline: Timeline): string[] {
  const { world } = timeline;
  const powers = powersOf(timeline);
  const told = new Set(tapeOf(timeline).flatMap(toldOf));
  const happened = (fact: string): boolean => {
    if (told.has(fact)) return true;
    const [power = '', what = ''] = fact.split('.');
    const found = powers[power];
    return (
      found !== undefined &&
      (what === 'signed' || what === 'deposited' || what === 'acceded') &&
      found[what] !== null
    );
  };
  return world.scenario.disputes
    .flatMap((card) => card.facts)
    .filter((fact, index, all) => all.indexOf(fact) === index && happened(fact))
    .sort();
}

/** The result of a timeline in its current state. */
export function resultOf(timeline: Timeline): Result {
  const game = gameOf(timeline);
  const world = worldOf(game);
  const position = positionOf(game);
  const verdicts = verdict(world, position);
  return {
    format: RESULT_FORMAT,
    scenario: { id: world.scenario.id, version: world.scenario.version, digest: digestOf(world.scenario) },
    seed: world.seed,
    commands: commandsOf(timeline).filter((command) => command.do !== 'wait').length,
    date: iso(world, position.day),
    fingerprint: fingerprintOf(game),
    ending: isOver(game) ? endingNow(world, position) : null,
    score: score(verdicts),
    verdict: verdicts,
    text: position.treaty?.text ?? position.text,
    powers: powersOf(timeline),
    pairs: pairs(world, position).map(({ a, b, since }) => ({ a, b, since: iso(world, since) })),
    milestones: milestones(timeline),
    replies: replies(timeline),
    disputed: disputed(timeline),
  };
}

/** Digest of a game's commands, as 64 hexadecimal digits: it tells games apart that ended in one state. */
export function digestOfCommands(timeline: Timeline): string {
  return fingerprint(commandsOf(timeline));
}
