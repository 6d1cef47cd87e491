/**
 * The main events of a game for calendars and the tree of branches: the player's acts, the answers to them, and the
 * dates of the text. Events of one day and kind are merged. The caller words them.
 */
import type { Cable } from '../core/cables.ts';
import type { ActCommand, Verb } from '../core/commands.ts';
import { positionOf } from '../core/game.ts';
import type { Day } from '../core/integers.ts';
import type { PowerId } from '../scenario/primitives.ts';
import type { Moment, Timeline } from './timeline.ts';

/** Events by others, and events of the text. */
const TOLD = [
  ...([
    'agreed',
    'in-principle',
    'waiting',
    'countered',
    'noted',
    'declined',
    'withdrawn',
    'acceding',
  ] as const),
  ...(['walkedOut', 'tableEmpty', 'powersWithheld', 'shelved', 'disowned', 'warned'] as const),
  ...(['signed', 'inForce', 'bound', 'deposited', 'acceded', 'registered', 'parisPactInForce'] as const),
] as const;

export type Told = (typeof TOLD)[number];

export interface Happening {
  readonly day: Day;
  /** Index of the moment in the timeline after which it has happened. */
  readonly moment: number;
  /** The player's verb, or the kind of event. */
  readonly is: Exclude<Verb, 'wait'> | Told;
  readonly by: 'player' | 'others';
  /** The powers that it is addressed to or about. */
  readonly powers: readonly PowerId[];
  /** Wordings as "form=joint", or the crisis that was answered. */
  readonly about: readonly string[];
  /** The powers for all of whose demands permission was asked in one sitting. */
  readonly demandsOf: readonly PowerId[];
  /** One of the three main dates of the text: signed, in force, registered. */
  readonly isMajor: boolean;
}

const MAJOR: ReadonlySet<Happening['is']> = new Set(['signed', 'inForce', 'registered']);

const known = new WeakMap<Timeline, readonly Happening[]>();

/** All events of a game so far, in order; cached. */
export function happeningsOf(timeline: Timeline): readonly Happening[] {
  const found = known.get(timeline) ?? read(timeline);
  known.set(timeline, found);
  return found;
}

function read({ moments }: Timeline): Happening[] {
  const found: Happening[] = [];
  const bound = new Set<PowerId>();
  for (const [at, moment] of moments.entries()) {
    const before = moments[at - 1];
    if (before !== undefined) for (const act of actOf(moment, before, at)) add(found, act);
    for (const cable of moment.cables) for (const told of toldIn(cable, at, bound)) add(found, told);
  }
  // The player's command `register` and the registration are one event.
  const registered = new Set(found.filter(({ is }) => is === 'registered').map(({ day }) => day));
  return found.filter(({ is, by, day }) => is !== 'register' || by !== 'player' || !registered.has(day));
}

/** Merges an event with those of its day and kind, if there are any. */
function add(found: Happening[], one: Happening): void {
  const at = found.findLastIndex(({ day, is }) => day === one.day && is === one.is);
  const before = found[at];
  if (before === undefined) found.push(one);
  else
    found[at] = {
      ...before,
      powers: [...new Set([...before.powers, ...one.powers])],
      about: [...new Set([...before.about, ...one.about])],
      demandsOf: [...new Set([...before.demandsOf, ...one.demandsOf])],
    };
}

function actOf({ command }: Moment, before: Moment, moment: number): Happening[] {
  if (command === null || command.do === 'wait') return [];
  const { day } = positionOf(before.game);
  return [{ day, moment, is: command.do, by: 'player', ...namedIn(command), isMajor: false }];
}

type Named = Pick<Happening, 'powers' | 'about' | 'demandsOf'>;

const NOTHING_NAMED: Named = { powers: [], about: [], demandsOf: [] };

function namedIn(command: ActCommand): Named {
  if ('clause' in command) return { ...NOTHING_NAMED, about: [`${command.clause}=${command.option}`] };
  if ('dilemma' in command) return { ...NOTHING_NAMED, about: [command.dilemma] };
  if ('powers' in command) return { ...NOTHING_NAMED, powers: command.powers };
  if ('with' in command) return { ...NOTHING_NAMED, powers: command.with ?? [] };
  if ('for' in command) return { ...NOTHING_NAMED, demandsOf: [command.for] };
  return { ...NOTHING_NAMED, powers: 'power' in command ? [command.power] : [] };
}

function toldIn(cable: Cable, moment: number, bound: Set<PowerId>): Happening[] {
  const one = (is: Told, powers: readonly PowerId[] = []): Happening[] => [
    { ...NOTHING_NAMED, day: cable.day, moment, is, by: 'others', powers, isMajor: MAJOR.has(is) },
  ];
  switch (cable.is) {
    case 'replied':
      return one(cable.answer, [cable.from]);
    case 'walkedOut':
    case 'shelved':
    case 'disowned':
    case 'deposited':
    case 'acceded':
      return one(cable.is, [cable.power]);
    case 'signed':
      return one('signed', cable.powers);
    case 'tableEmpty':
    case 'powersWithheld':
    case 'registered':
    case 'warned':
      return one(cable.is);
    case 'inForce': {
      const isFirst = bound.size === 0;
      const fresh = [cable.a, cable.b].filter((power) => !bound.has(power));
      for (const power of fresh) bound.add(power);
      // Powers that are bound on the first day are part of the event `inForce`.
      return isFirst ? one('inForce', fresh) : fresh.length > 0 ? one('bound', fresh) : [];
    }
    case 'clock':
      return cable.melted >= 1000 ? one('parisPactInForce') : [];
    default:
      return [];
  }
}

/** The same event in two games, by index in each list. */
export interface Pair {
  readonly a: number;
  readonly b: number;
}

/**
 * The dates of the text, and the days on which the same governments were bound or acceded: events that may have come
 * sooner in one of two games. Events on the same day in both are left out.
 */
export function sameEvents(a: readonly Happening[], b: readonly Happening[]): Pair[] {
  return a.flatMap((one, at) => {
    const isOf = one.isMajor || one.is === 'bound' || one.is === 'acceded';
    const other = isOf
      ? b.findIndex(
          ({ is, powers }) =>
            is === one.is && (one.isMajor || [...powers].sort().join() === [...one.powers].sort().join()),
        )
      : -1;
    return other < 0 || b[other]?.day === one.day ? [] : [{ a: at, b: other }];
  });
}
