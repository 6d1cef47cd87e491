/**
 * The state of a negotiation: plain, immutable data in whole numbers. Everything in it is hashed. The phase is not
 * stored here; the chart (process.ts) gives it.
 */
import type { ClauseId, OptionId, PowerId } from '../scenario/primitives.ts';
import { evenBeliefs } from './beliefs.ts';
import type { Amount, Day, PerMille } from './integers.ts';
import type { Road } from './road.ts';
import type { TermName } from './term-name.ts';
import type { Text, World } from './world.ts';

/** What a power asked for in its last answer: wordings, and chairs for the circle. */
export interface Wish {
  readonly text: Readonly<Record<ClauseId, OptionId>>;
  readonly circle: readonly PowerId[];
}

/** What lay before a power when it answered: the text, and who else had it. */
export interface Offered {
  readonly text: Text;
  readonly company: readonly PowerId[];
}

/** The most steps by which a ledger can be opened. */
export const MOST_INTEL = 3;

/** Key of a wording or chair for which permission is needed, as "form=joint" or "ROM". */
export type DemandKey = string;

/** How the affair stands with one power. Days count from the scenario's first day. */
export interface Standing {
  readonly road: Road;
  readonly contact: Day | null;
  /** The day on which it was told of the text without an invitation. */
  readonly informed: Day | null;
  readonly trust: Amount;
  /** The part of its trust that only its hidden type accounts for, above or below that of other types (S5). */
  readonly unseenTrust: Amount;
  /** How much of its ledger the player can read, 0 to `MOST_INTEL`. */
  readonly intel: number;
  /** The player's beliefs: thousandths by hidden type, in the order of the file. */
  readonly beliefs: readonly PerMille[];
  readonly soundings: number;
  readonly intercepts: number;
  readonly audiences: number;
  /** It was sounded since its last formal reply, so the next one comes sooner. */
  readonly hastened: boolean;
  readonly soured: Amount;
  /** The day on which the player assured it in private. */
  readonly assured: Day | null;
  readonly pressure: Amount;
  readonly pressed: number;
  /** Pressure has already brought its bill forward. */
  readonly pressedBill: boolean;
  readonly favour: Amount;
  readonly favoured: Day | null;
  readonly lean: Amount;
  /** Third parties that have spoken to it for the player. */
  readonly leanedBy: readonly PowerId[];
  readonly lobbied: number;
  /** T10: what a reservation in the minutes gives its chamber. */
  readonly minuted: Amount;
  /** What crises have added to its chamber's slack, and taken off its fear. */
  readonly room: Amount;
  readonly calmed: Amount;
  /** What answers of the player's add to its ledger, each by its name as "leader-2" (S8). */
  readonly weighed: readonly { readonly about: string; readonly amount: Amount }[];
  /** Thousandths of its time by which it has softened (above 0) or hardened. */
  readonly shift: PerMille;
  /** The day on which the note on its way arrives. */
  readonly arrives: Day | null;
  /** The day on which it will answer the last note. */
  readonly replyDue: Day | null;
  /** The day on which the player may expect the answer: a hidden type may be slower than its government's habit. */
  readonly replyExpected: Day | null;
  readonly needDue: Day | null;
  /** The day on which the friends whom it asks will answer it; `polled` is the day on which they did (R16). */
  readonly pollDue: Day | null;
  /** Days by which its poll takes longer than usual (S4). */
  readonly pollLater: Day;
  readonly polled: Day | null;
  /** The power that asked it, found it ready, and whose next note carries its invitation (R18). */
  readonly broughtBy: PowerId | null;
  readonly formalReplies: number;
  /** It has been asked what it needs since its last formal reply. */
  readonly asked: boolean;
  readonly wish: Wish | null;
  /** R19: how often it has said what, by answer and demands, and the text and company that it last answered. */
  readonly letters: Readonly<Record<string, number>>;
  readonly offered: Offered | null;
  /** What it named when it was last asked; cleared by the next note. */
  readonly told: Wish | null;
  /** Units of evidence by demand, which can be shown at home. */
  readonly evidence: Readonly<Record<DemandKey, number>>;
  readonly refusals: number;
  readonly signed: Day | null;
  /** The day on which it promised to accede. */
  readonly promised: Day | null;
  readonly bill: Day | null;
  readonly putOff: number;
  readonly passed: Day | null;
  readonly handsIn: Day | null;
  readonly deposited: Day | null;
  readonly acceded: Day | null;
  readonly bound: Day | null;
}

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

/** A table in session: who came, who still sits, what hour it is, and who is about to leave. */
export interface Table {
  readonly guests: readonly PowerId[];
  readonly seats: readonly PowerId[];
  readonly hour: number;
  readonly leaving: PowerId | null;
  /** Words that the call has paid for (T11); null where no reservations are heard before the signatures. */
  readonly words: number | null;
  readonly reservations: readonly Reservation[];
}

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

const NEW: Omit<Standing, 'trust' | 'beliefs'> = {
  road: 'outside',
  unseenTrust: 0,
  contact: null,
  informed: null,
  intel: 0,
  soundings: 0,
  intercepts: 0,
  audiences: 0,
  hastened: false,
  soured: 0,
  assured: null,
  pressure: 0,
  pressed: 0,
  pressedBill: false,
  favour: 0,
  favoured: null,
  lean: 0,
  leanedBy: [],
  lobbied: 0,
  minuted: 0,
  room: 0,
  calmed: 0,
  weighed: [],
  shift: 0,
  arrives: null,
  replyDue: null,
  replyExpected: null,
  needDue: null,
  pollDue: null,
  pollLater: 0,
  polled: null,
  broughtBy: null,
  formalReplies: 0,
  asked: false,
  wish: null,
  letters: {},
  offered: null,
  told: null,
  evidence: {},
  refusals: 0,
  signed: null,
  promised: null,
  bill: null,
  putOff: 0,
  passed: null,
  handsIn: null,
  deposited: null,
  acceded: null,
  bound: null,
};

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
    mandate: home.mandate,
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
      world.scenario.partners.map(({ id, trust, types }) => [
        id,
        { ...NEW, trust, beliefs: evenBeliefs(types.length) },
      ]),
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

/** Whether it has had a note, whatever it answered. */
export function isInvited({ road }: Standing): boolean {
  return road !== 'outside' && road !== 'informed';
}

/** Whether it has said no, before or after the signature, and has not been asked again. */
export function hasLeft({ road }: Standing): boolean {
  return road === 'declined' || road === 'withdrawn';
}

/** Whether it has the text: it has had a note and has not said no. */
export function hasText(s: Standing): boolean {
  return isInvited(s) && !hasLeft(s);
}

/** Whether the text is on other desks: a note has gone out. */
export function isTabled(position: Position): boolean {
  return Object.values(position.standings).some(isInvited);
}
