/**
 * How the affair stands with one power. At run time it is one flat record; it is described here in groups, so that a
 * rule can name the part that it needs. Days count from the scenario's first day.
 */
import type { ClauseId, OptionId, PowerId } from '../scenario/primitives.ts';
import { evenBeliefs } from './beliefs.ts';
import type { Amount, Day, PerMille } from './integers.ts';
import type { Road } from './road.ts';
import type { Text } from './world.ts';

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

/** How far the dealings have come. */
export interface Dealings {
  readonly road: Road;
  readonly contact: Day | null;
  /** The day on which it was told of the text without an invitation. */
  readonly informed: Day | null;
}

/** The note on its way to it, and its answers. */
export interface Correspondence {
  /** The day on which the note on its way arrives. */
  readonly arrives: Day | null;
  /** The day on which it will answer the last note. */
  readonly replyDue: Day | null;
  /** The day on which the player may expect the answer: a hidden type may be slower than its government's habit. */
  readonly replyExpected: Day | null;
  /** It was sounded since its last formal reply, so the next one comes sooner. */
  readonly hastened: boolean;
  readonly formalReplies: number;
  readonly refusals: number;
  /** R19: how often it has said what, by answer and demands, and the text and company that it last answered. */
  readonly letters: Readonly<Record<string, number>>;
  readonly offered: Offered | null;
}

/** What it asks for. */
export interface Demands {
  readonly wish: Wish | null;
  /** Units of evidence by demand, which can be shown at home. */
  readonly evidence: Readonly<Record<DemandKey, number>>;
  /** It has been asked what it needs since its last formal reply. */
  readonly asked: boolean;
  readonly needDue: Day | null;
  /** What it named when it was last asked; cleared by the next note. */
  readonly told: Wish | null;
}

/** The friends whom it asks before it answers, or the power that asked it. */
export interface Poll {
  /** The day on which the friends whom it asks will answer it; `polled` is the day on which they did (R16). */
  readonly pollDue: Day | null;
  /** Days by which its poll takes longer than usual (S4). */
  readonly pollLater: Day;
  readonly polled: Day | null;
  /** The power that asked it, found it ready, and whose next note carries its invitation (R18). */
  readonly broughtBy: PowerId | null;
}

/** Its trust, and what has moved it. */
export interface Persuasion {
  readonly trust: Amount;
  /** The part of its trust that only its hidden type accounts for, above or below that of other types (S5). */
  readonly unseenTrust: Amount;
  readonly audiences: number;
  /** The day on which the player assured it in private. */
  readonly assured: Day | null;
  readonly pressure: Amount;
  readonly pressed: number;
  readonly favour: Amount;
  readonly favoured: Day | null;
  readonly lean: Amount;
  /** Third parties that have spoken to it for the player. */
  readonly leanedBy: readonly PowerId[];
  /** What crises have taken off its fear. */
  readonly calmed: Amount;
  /** What answers of the player's add to its ledger, each by its name as "leader-2" (S8). */
  readonly weighed: readonly { readonly about: string; readonly amount: Amount }[];
  /** Thousandths of its time by which it has softened (above 0) or hardened. */
  readonly shift: PerMille;
}

/** What the player knows of it. */
export interface Intelligence {
  /** How much of its ledger the player can read, 0 to `MOST_INTEL`. */
  readonly intel: number;
  /** The player's beliefs: thousandths by hidden type, in the order of the file. */
  readonly beliefs: readonly PerMille[];
  readonly soundings: number;
  readonly intercepts: number;
}

/** What has moved its chamber. */
export interface ChamberInfluence {
  readonly lobbied: number;
  /** C11: whether a talk in its lobbies has told how its undecided deputies will vote. */
  readonly heard: boolean;
  readonly soured: Amount;
  /** What crises have added to its chamber's slack. */
  readonly room: Amount;
  /** Pressure has already brought its bill forward. */
  readonly pressedBill: boolean;
}

/** Its signature or promise, its bill, and the days on which it is bound. */
export interface Ratification {
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

/** How the affair stands with one power. */
export interface Standing
  extends Dealings,
    Correspondence,
    Demands,
    Poll,
    Persuasion,
    Intelligence,
    ChamberInfluence,
    Ratification {}

/**
 * A power on the first day, with the trust that the scenario gives it and so many hidden types. The build joins the
 * groups into one record.
 */
export const newStanding = (trust: Amount, types: number): Standing => ({
  ...({ road: 'outside', contact: null, informed: null } satisfies Dealings),
  ...({
    arrives: null,
    replyDue: null,
    replyExpected: null,
    hastened: false,
    formalReplies: 0,
    refusals: 0,
    letters: {},
    offered: null,
  } satisfies Correspondence),
  ...({ wish: null, evidence: {}, asked: false, needDue: null, told: null } satisfies Demands),
  ...({ pollDue: null, pollLater: 0, polled: null, broughtBy: null } satisfies Poll),
  ...({
    trust,
    unseenTrust: 0,
    audiences: 0,
    assured: null,
    pressure: 0,
    pressed: 0,
    favour: 0,
    favoured: null,
    lean: 0,
    leanedBy: [],
    calmed: 0,
    weighed: [],
    shift: 0,
  } satisfies Persuasion),
  ...({ intel: 0, beliefs: evenBeliefs(types), soundings: 0, intercepts: 0 } satisfies Intelligence),
  ...({ lobbied: 0, heard: false, soured: 0, room: 0, pressedBill: false } satisfies ChamberInfluence),
  ...({
    signed: null,
    promised: null,
    bill: null,
    putOff: 0,
    passed: null,
    handsIn: null,
    deposited: null,
    acceded: null,
    bound: null,
  } satisfies Ratification),
});

/** Whether it has had a note, whatever it answered. */
export function isInvited({ road }: Dealings): boolean {
  return road !== 'outside' && road !== 'informed';
}

/** Whether it has said no, before or after the signature, and has not been asked again. */
export function hasLeft({ road }: Dealings): boolean {
  return road === 'declined' || road === 'withdrawn';
}

/** Whether it has the text: it has had a note and has not said no. */
export function hasText(s: Dealings): boolean {
  return isInvited(s) && !hasLeft(s);
}
