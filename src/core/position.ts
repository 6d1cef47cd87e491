/**
 * The state of a negotiation: plain, immutable data in whole numbers. Everything in it is hashed. The phase is not
 * stored here; the chart (process.ts) gives it.
 */
import type { ClauseId, OptionId, PowerId } from '../scenario/primitives.ts';
import type { Amount, Day, PerMille } from './integers.ts';
import { type DemandKey, isInvited, newStanding, type Standing } from './standing.ts';
import type { TermName } from './term-name.ts';
import type { Text, World } from './world.ts';

/** News of one power on its way to another: read in the morning, or on the same evening where the wire is quick. */
export interface Wire {
  readonly due: Day;
  readonly evening: boolean;
  readonly about: PowerId;
  readonly to: PowerId;
}

/** What was signed, when and by whom; it is closed from that day on. */
export interface Treaty {
  readonly day: Day;
  readonly text: Text;
  /** Those who signed with the player, in declared order. */
  readonly founders: readonly PowerId[];
}

/** A wording to which the player is committed in public. */
export interface Commitment {
  readonly clause: ClauseId;
  readonly option: OptionId;
}

/** A named day: its last day, its number in the game, and who had agreed when it was named. */
export interface NamedDay {
  readonly until: Day;
  readonly number: number;
  readonly agreedThen: readonly PowerId[];
}

/** Write access to a value that is still being built; the result of a step is read-only. */
export type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** The one reservation of a guest at the table, and what it costs and brings to record it (T10). */
export interface Reservation {
  readonly power: PowerId;
  /** The term of his ledger and its subject: a power, or the current wording. */
  readonly name: TermName;
  readonly about?: string;
  /** For an article, the wording that he had hoped for. */
  readonly wants?: string;
  /** Confidence at home that it costs, and trust that it brings, both in hundredths. */
  readonly price: Amount;
  readonly trust: Amount;
  /** Trust that is lost where it is not recorded, in hundredths. */
  readonly unmet: Amount;
  readonly met: boolean;
}

/** A later effect of an answer to a crisis, and when it is due. */
export interface Echo {
  readonly id: string;
  readonly choice: number;
  readonly due: Day;
}

/** Who came to a table, who still sits there, and what hour it is. */
interface Seating {
  readonly guests: readonly PowerId[];
  readonly seats: readonly PowerId[];
  readonly hour: number;
  /** Words that the call has paid for (T11); null where no reservations are heard before the signatures. */
  readonly words: number | null;
}

/**
 * Who is about to leave, and the reservations. They are heard only where nobody leaves, and after that nobody is waited
 * for; they stay at the table, because they count until it is signed (T10, T12).
 */
type Leaving =
  | { readonly leaving: PowerId; readonly reservations: readonly [] }
  | { readonly leaving: null; readonly reservations: readonly Reservation[] };

/** A table in session. */
export type Table = Seating & Leaving;

/** A change of a table, whatever it is before: reservations are set only where nobody leaves. */
export type TableChange = Partial<Seating> &
  (
    | { readonly leaving?: never; readonly reservations?: never }
    | { readonly leaving: null; readonly reservations?: readonly Reservation[] }
    | Extract<Leaving, { readonly leaving: PowerId }>
  );

/** The whole state of a negotiation between two steps. */
export interface Position {
  readonly day: Day;
  readonly text: Text;
  readonly attention: number;
  /** S10: attention of the next week that answers to papers have already taken. */
  readonly owed: number;
  readonly confidence: Amount;
  readonly credibility: PerMille;
  readonly publicity: Amount;
  readonly publications: number;
  readonly publishedOn: Day | null;
  /** The day of the last redraft of a text that was on other desks (D7). */
  readonly draftedOn: Day | null;
  /** Something has happened since the last publication. */
  readonly newsToPrint: boolean;
  readonly mandate: {
    readonly options: Readonly<Record<ClauseId, readonly OptionId[]>>;
    readonly circle: readonly PowerId[];
    /** H12: what home has refused, each as often as it has. */
    readonly refused: readonly DemandKey[];
  };
  readonly requests: number;
  readonly breaches: number;
  readonly credit: Amount;
  readonly reports: number;
  readonly lastReport: Day | null;
  /** The day on which telegrams of any power were last read. */
  readonly lastIntercept: Day | null;
  /** The days on which home has warned. */
  readonly warned: readonly Day[];
  readonly commitments: readonly Commitment[];
  /** The day named for the signature, while it runs. */
  readonly namedDay: NamedDay | null;
  readonly daysNamed: number;
  /** The day on which a day for the exchange of ratifications was named. */
  readonly exchangeNamed: Day | null;
  /** By how much more than usual the next request has to reach. */
  readonly bar: Amount;
  /** The paper that waits for an answer. */
  readonly dilemma: { readonly id: string; readonly since: Day } | null;
  readonly answered: readonly { readonly id: string; readonly choice: number; readonly since: Day }[];
  /** S7: the answers to crises of the time before the game, where they were not history's. */
  readonly opening: readonly { readonly id: string; readonly choice: number }[];
  /** Later effects still to come, in the order in which the answers were given. */
  readonly echoes: readonly Echo[];
  /** Exposed contradictions, by index in the scenario; `exposedOn` is the day of the first. */
  readonly exposed: readonly number[];
  readonly exposedOn: Day | null;
  readonly standings: Readonly<Record<PowerId, Standing>>;
  readonly wires: readonly Wire[];
  /** Null between tables. */
  readonly table: Table | null;
  readonly treaty: Treaty | null;
  readonly own: { readonly ordered: Day | null; readonly deposited: Day | null; readonly bound: Day | null };
  readonly registered: Day | null;
  readonly withdrawn: Day | null;
}

/** The morning of the first day: nothing is drafted, no power knows anything, home has given its mandate. */
export function openPosition(world: World): Position {
  const { home, calendar } = world.scenario;
  return {
    day: 0,
    text: world.startText,
    attention: calendar.attention.atStart,
    owed: 0,
    confidence: home.confidence,
    credibility: 1000,
    publicity: 0,
    publications: 0,
    publishedOn: null,
    draftedOn: null,
    newsToPrint: false,
    mandate: { ...home.mandate, refused: [] },
    requests: 0,
    breaches: 0,
    credit: 0,
    reports: 0,
    lastReport: null,
    lastIntercept: null,
    warned: [],
    commitments: [],
    namedDay: null,
    daysNamed: 0,
    exchangeNamed: null,
    bar: 0,
    dilemma: null,
    answered: [],
    opening: [],
    echoes: [],
    exposed: [],
    exposedOn: null,
    standings: Object.fromEntries(
      world.scenario.partners.map(({ id, trust, types }) => [id, newStanding(trust, types.length)]),
    ),
    wires: [],
    table: null,
    treaty: null,
    own: { ordered: null, deposited: null, bound: null },
    registered: null,
    withdrawn: null,
  };
}

/** The standing of a partner. Throws for any other power. */
export function standing(position: Position, power: PowerId): Standing {
  const found = position.standings[power];
  if (!found) throw new Error(`no partner: ${power}`);
  return found;
}

/** Whether it signed together with the player. */
export function isFounder(position: Position, power: PowerId): boolean {
  return position.treaty?.founders.includes(power) ?? false;
}

/** Whether the text is on other desks: a note has gone out. */
export function isTabled(position: Position): boolean {
  return Object.values(position.standings).some(isInvited);
}
