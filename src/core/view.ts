/**
 * What a seat may know: the only thing that desk, map and bots read. The player's seat sees a partner's ledger as far
 * as its intel reaches; the historian's seat, from which history is watched, sees everything.
 */
import type { PowerId } from '../scenario/primitives.ts';
import { isoOf } from './calendar.ts';
import type { Verb } from './commands.ts';
import { holds } from './condition.ts';
import { type Ahead, effectsAhead, lastDayFor } from './dilemmas.ts';
import { endingNow } from './ending.ts';
import { type Game, isOver, positionOf, worldOf } from './game.ts';
import { type Pair, pairs } from './in-force.ts';
import type { Amount, Day, PerMille } from './integers.ts';
import { unprepared } from './may-offer.ts';
import { isTabled, type Position, standing, type Table } from './position.ts';
import type { Road } from './road.ts';
import { type Fidelity, fidelityFor, type Seat } from './seat.ts';
import type { Phase, Stage } from './stages.ts';
import type { Intelligence, Wish } from './standing.ts';
import { standpointOf } from './standpoint.ts';
import { seated } from './table.ts';
import { type Profile, profile, type Text, type World } from './world.ts';

/** How a power sees another: it will not sign without it, it watches it, or it is hostile to it. */
export type LinkageKind = 'not-without' | 'watches' | 'hostile';

/** A partner, as a seat sees it. */
export interface PowerView {
  readonly id: PowerId;
  readonly road: Road;
  readonly intel: Fidelity;
  readonly contact: Day | null;
  /** The day until which the note is under way. */
  readonly arrives: Day | null;
  /** The day on which its answer may be expected; the answer may be late. */
  readonly replyDue: Day | null;
  readonly needDue: Day | null;
  /** It asks its friends itself, and answers nobody before this day. */
  readonly pollDue: Day | null;
  /** The power that found it ready and would carry its invitation. */
  readonly broughtBy: PowerId | null;
  /** What it asked for in its last answer. */
  readonly wish: Wish | null;
  readonly linkages: readonly {
    readonly to: PowerId;
    readonly kind: LinkageKind;
    readonly taut: boolean;
  }[];
  readonly founder: boolean;
  readonly signed: Day | null;
  readonly bill: Day | null;
  readonly putOff: number;
  readonly handsIn: Day | null;
  readonly deposited: Day | null;
  readonly acceded: Day | null;
  readonly bound: Day | null;
  /** The hidden type, where the seat knows it. */
  readonly type: string | null;
  /** The seat's beliefs: thousandths by type. */
  readonly beliefs: readonly { readonly type: string; readonly perMille: PerMille }[];
  readonly assured: Day | null;
  readonly lobbied: number;
  /** What a first note to it would cost today, unprepared; null where nothing. */
  readonly unprepared: { readonly days: Day; readonly trust: Amount } | null;
}

/** The desk, as a seat sees it. */
export interface View {
  readonly day: Day;
  readonly date: string;
  readonly lastDay: Day;
  /** The act of the story, from the process chart. */
  readonly phase: Phase;
  /** The innermost states of that chart. */
  readonly stages: readonly Stage[];
  /** The verbs that the process knows in these states. */
  readonly verbs: ReadonlySet<Verb>;
  readonly attention: number;
  /** Attention of the next week that is already taken. */
  readonly owed: number;
  readonly confidence: Amount;
  readonly publications: number;
  readonly text: Text;
  readonly tabled: boolean;
  readonly signed: Day | null;
  readonly founders: readonly PowerId[];
  readonly own: Position['own'];
  readonly mandate: Position['mandate'];
  readonly clock: { readonly melted: PerMille; readonly deposited: readonly PowerId[] };
  readonly powers: readonly PowerView[];
  readonly pairs: readonly Pair[];
  readonly credibility: PerMille;
  readonly commitments: Position['commitments'];
  /** The day named for the signature, while it runs. */
  readonly namedDay: Day | null;
  /** The paper that waits for an answer, and the last day for it. */
  readonly dilemma: { readonly id: string; readonly until: Day } | null;
  /** Later effects of answers to papers that are still to come as things stand. */
  readonly ahead: readonly Ahead[];
  /** The table in session: who sits, who is about to leave, and the reservations. */
  readonly table: Table | null;
  readonly ending: string | null;
}

/** What one power is to another, as a seat knows it; it does not change in a game. */
interface Tie {
  readonly to: PowerId;
  readonly kind: PowerView['linkages'][number]['kind'];
  /** It wants the other beside it and does not want to be without it. */
  readonly close: boolean;
}

const ties = new WeakMap<Profile, Partial<Record<Seat, readonly Tie[]>>>();

function tiesOf(world: World, who: Profile, seat: Seat): readonly Tie[] {
  const bySeat = ties.get(who) ?? {};
  const known = bySeat[seat];
  if (known) return known;
  const { absent: misses, linkage: likes } = seat === 'historian' ? who : who.data;
  const found = world.partners.flatMap((to): Tie[] => {
    const [absent, linkage] = [misses[to] ?? 0, likes[to] ?? 0];
    if (absent <= 0 && linkage === 0) return [];
    const kind = absent > 0 ? 'not-without' : linkage < 0 ? 'hostile' : 'watches';
    return [{ to, kind, close: linkage > 0 && absent > 0 }];
  });
  ties.set(who, { ...bySeat, [seat]: found });
  return found;
}

function linkagesOf(world: World, position: Position, power: PowerId, seat: Seat): PowerView['linkages'] {
  const { wish, road } = standing(position, power);
  return tiesOf(world, profile(world, power), seat).map(({ to, kind, close }) => {
    const isAsked = (wish?.circle.includes(to) ?? false) || (road === 'waiting' && close);
    return { to, kind, taut: isAsked && standing(position, to).road !== 'agreed' };
  });
}

function viewPower(game: Game, power: PowerId, seat: Seat): PowerView {
  const world = worldOf(game);
  const position = positionOf(game);
  const s = standing(position, power);
  const intel = fidelityFor(position, seat, power);
  return {
    id: power,
    road: s.road,
    intel,
    contact: s.contact,
    arrives: s.arrives,
    replyDue: seat === 'historian' ? s.replyDue : s.replyExpected,
    needDue: s.needDue,
    pollDue: s.pollDue,
    broughtBy: s.broughtBy,
    wish: s.wish,
    linkages: linkagesOf(world, position, power, seat),
    founder: position.treaty?.founders.includes(power) ?? false,
    signed: s.signed,
    bill: s.bill,
    putOff: s.putOff,
    handsIn: s.handsIn,
    deposited: s.deposited,
    acceded: s.acceded,
    bound: s.bound,
    type: intel === 3 ? profile(world, power).type.id : null,
    beliefs: beliefsOf(world, power, s, intel),
    assured: s.assured,
    lobbied: s.lobbied,
    unprepared: unprepared(world, position, power),
  };
}

function beliefsOf(world: World, power: PowerId, s: Intelligence, intel: Fidelity): PowerView['beliefs'] {
  const { data, type } = profile(world, power);
  return data.types.map(({ id }, index) => ({
    type: id,
    perMille: intel === 3 ? (id === type.id ? 1000 : 0) : (s.beliefs[index] ?? 0),
  }));
}

/** Cache of who has deposited for the greater pact, by day; the same in every game of a world. */
const deposits = new WeakMap<World, Map<Day, readonly PowerId[]>>();

function depositedBy(world: World, day: Day): readonly PowerId[] {
  const byDay = deposits.get(world) ?? new Map<Day, readonly PowerId[]>();
  deposits.set(world, byDay);
  const known = byDay.get(day);
  if (known) return known;
  const { signatories, steps } = world.scenario.clock;
  const today = isoOf(world.calendar, day);
  const done = steps.filter((step) => step.date <= today).flatMap((step) => step.deposits);
  const deposited = signatories.filter((power) => done.includes(power));
  byDay.set(day, deposited);
  return deposited;
}

function waitingPaper(world: World, position: Position): View['dilemma'] {
  const { dilemma } = position;
  if (dilemma === null) return null;
  return { id: dilemma.id, until: lastDayFor(world, dilemma) - 1 };
}

/** Everything that a seat may know now. */
export function view(game: Game, seat: Seat): View {
  const world = worldOf(game);
  const position = positionOf(game);
  const { phase, stages, verbs } = standpointOf(game.snapshot);
  return {
    day: position.day,
    date: isoOf(world.calendar, position.day),
    lastDay: world.calendar.lastDay,
    phase,
    stages,
    verbs,
    attention: position.attention,
    owed: position.owed,
    confidence: position.confidence,
    publications: position.publications,
    text: position.treaty?.text ?? position.text,
    tabled: isTabled(position),
    signed: position.treaty?.day ?? null,
    founders: position.treaty?.founders ?? [],
    own: position.own,
    mandate: position.mandate,
    clock: { melted: world.melted[position.day] ?? 1000, deposited: depositedBy(world, position.day) },
    powers: world.partners.map((power) => viewPower(game, power, seat)),
    pairs: pairs(world, position),
    credibility: position.credibility,
    commitments: position.commitments,
    namedDay: position.namedDay?.until ?? null,
    dilemma: waitingPaper(world, position),
    ahead: effectsAhead(world, position),
    table: position.table && { ...position.table, seats: seated(position) },
    ending: isOver(game) ? endingNow(world, position) : null,
  };
}

/** The id of the preamble of a text, by default of the current one: the first whose condition holds. */
export function preambleOf(game: Game, text?: Text): string {
  const world = worldOf(game);
  const now = positionOf(game);
  const position = text === undefined ? now : { ...now, text, treaty: null };
  const { preambles } = world.scenario;
  const found = preambles.find(({ when }) => when === undefined || holds(world, position, when));
  if (!found) throw new Error('no last preamble');
  return found.id;
}
