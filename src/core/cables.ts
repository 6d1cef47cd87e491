/**
 * The events of a game (cables) as plain data. Everything on screen is drawn from them and from the view; `src/strings`
 * words them, one message for each kind.
 */
import type { ClauseId, OptionId, PowerId } from '../scenario/primitives.ts';
import type { Amount, Day, PerMille } from './integers.ts';
import type { Ledger } from './ledger.ts';
import type { Act, Stage } from './stages.ts';
import type { DemandKey, Wish } from './standing.ts';
import type { TermName } from './term-name.ts';
import type { Text } from './world.ts';

/**
 * How a power may answer a note, a change of the text, or news. `in-principle`: it would join the finished text but
 * does not sign it as a third (R15).
 */
export type Answer =
  | 'agreed'
  | 'in-principle'
  | 'waiting'
  | 'countered'
  | 'noted'
  | 'declined'
  | 'withdrawn'
  | 'acceding';

/**
 * How a power answers when it is asked what it would need (R14):
 * - `would-do`: the text as it stands would do;
 * - `waits`: only the yes of others, whom it names, is missing;
 * - `names-a-text`: it names the nearest text that would do;
 * - `chamber`: its own sum is reached, but no text would pass its chamber;
 * - `nothing-would-do`: no text and no circle would do;
 * - `closed`: the text is signed and can no longer be changed.
 */
export type Need = 'would-do' | 'waits' | 'names-a-text' | 'chamber' | 'nothing-would-do' | 'closed';

/** R19: how often the power has now said the same, and what has changed since its last letter. */
export interface Again {
  readonly times: number;
  readonly since: 'nothing' | 'text' | 'company';
}

/** How a chamber voted on a bill. The figures are public; the ledger is seen as far as the chamber was read. */
export interface Vote {
  readonly ledger: Ledger;
  /** Votes for the bill. */
  readonly ayes: number;
  /** All votes of the chamber. */
  readonly all: number;
}

/** A formal answer with the whole ledger behind it. */
export interface Reply {
  readonly from: PowerId;
  readonly answer: Answer;
  /** Whether this is the power's first formal answer. */
  readonly first: boolean;
  /** Set where the power has said just this before (R19). */
  readonly again: Again | null;
  readonly wish: Wish | null;
  readonly waitsFor: readonly PowerId[];
  readonly ledger: Ledger;
  /** Its chamber's slack and what that would have had to be, where the chamber alone stood in the way (R13). */
  readonly chamber: Ledger | null;
  /** What the nearest text would be worth to the power, where it named one. */
  readonly wouldBe: Amount | null;
  /** Set where the power answers no note but reacts to news of this other power. */
  readonly onNewsOf: PowerId | null;
  readonly evening: boolean;
}

/** Why confidence changed. */
export type ConfidenceCause =
  | 'time'
  | 'asked'
  | 'breach'
  | 'draft'
  | 'signed'
  | 'deposit'
  | 'report'
  | 'registration'
  | 'empty-table'
  | 'full-powers'
  | 'ratified-early'
  | 'neglect'
  | 'favour'
  | 'commitment'
  | 'exposed'
  | 'crisis'
  | 'echo'
  | 'adjourned'
  | 'settled';

interface On {
  readonly day: Day;
  /** Hour of the day, for events at the table. */
  readonly hour?: number;
}

/** One event; `is` names its kind. */
export type Cable = On &
  (
    | { readonly is: 'act'; readonly act: Act }
    /** A state of the process chart was entered. */
    | { readonly is: 'stage'; readonly stage: Stage }
    | {
        readonly is: 'noteSent';
        readonly power: PowerId;
        /** How many formal answers the power had given by then; 0 with a first note. */
        readonly again: number;
        readonly toAccede: boolean;
        /** The power asked for chairs, gets none of them, and is told that the text is open to later accession. */
        readonly accessionInstead?: boolean;
        /** The power whose envoy carries the note, where it is not the player's own (R18). */
        readonly by?: PowerId;
      }
    | {
        /** The power asks its friends itself and answers nobody before `due` (R16). */
        readonly is: 'polling';
        readonly power: PowerId;
        readonly friends: readonly PowerId[];
        readonly due: Day;
      }
    | {
        /** What a friend has answered, and the wording of the preamble that it asks for. */
        readonly is: 'polled';
        readonly power: PowerId;
        readonly by: PowerId;
        readonly ready: boolean;
        readonly wish: Wish | null;
        readonly ledger: Ledger;
      }
    | {
        /**
         * The note grants `met` of the things that the power had named when it was asked; with none it follows early
         * information (R20).
         */
        readonly is: 'heeded';
        readonly power: PowerId;
        readonly met: number;
        readonly trust: Amount;
      }
    | { readonly is: 'informed'; readonly power: PowerId }
    | { readonly is: 'needAsked'; readonly power: PowerId }
    | { readonly is: 'delivered'; readonly power: PowerId }
    /** The power had not answered at the signature, and the signed text does not let it join (R7). */
    | { readonly is: 'lapsed'; readonly power: PowerId }
    | { readonly is: 'drafted'; readonly clause: ClauseId; readonly from: OptionId; readonly to: OptionId }
    | {
        readonly is: 'published';
        readonly times: number;
        readonly publicity: Amount;
        /** What it has added to publicity. */
        readonly by: Amount;
        /** The powers whose hidden types decide what it is worth to them (K9); empty where it is no sign. */
        readonly near: readonly PowerId[];
      }
    | {
        readonly is: 'sounded';
        readonly power: PowerId;
        readonly intel: number;
        /** The hidden type that it points to, rightly or not; null where the power has only one. */
        readonly hint: string | null;
      }
    /** A rumour on the first morning: the hidden type that it points to, rightly or not. */
    | { readonly is: 'rumour'; readonly power: PowerId; readonly hint: string }
    | {
        readonly is: 'intercepted';
        readonly power: PowerId;
        readonly intel: number;
        readonly hint: string | null;
        readonly noticed: boolean;
      }
    | { readonly is: 'assured'; readonly power: PowerId }
    | { readonly is: 'pressed'; readonly power: PowerId }
    | { readonly is: 'favoured'; readonly power: PowerId }
    | { readonly is: 'mediated'; readonly by: PowerId; readonly power: PowerId }
    | {
        readonly is: 'lobbied';
        readonly power: PowerId;
        /** What the undecided deputies will add to the slack; null where nothing new was heard (C11). */
        readonly undecided: Amount | null;
      }
    | { readonly is: 'dayNamed'; readonly until: Day; readonly withWhom: readonly PowerId[] }
    | { readonly is: 'dayPassed' }
    /** K7: the text is signed on the named day or before it. `trust` is what that brings at most with these signatories. */
    | { readonly is: 'dayKept'; readonly powers: readonly PowerId[]; readonly trust: Amount }
    | { readonly is: 'exchangeNamed' }
    | { readonly is: 'committed'; readonly clause: ClauseId; readonly option: OptionId }
    | { readonly is: 'exposed'; readonly powers: readonly PowerId[] }
    | { readonly is: 'dilemma'; readonly id: string }
    | {
        readonly is: 'answered';
        readonly id: string;
        readonly choice: number;
        /** True where nobody answered in time; silence is an answer too. */
        readonly bySilence: boolean;
      }
    /** A later effect of an answer to a crisis (S6). */
    | {
        readonly is: 'echoed';
        readonly id: string;
        readonly choice: number;
        readonly answeredOn: Day;
        /** What the card named has prevented the later effects (S11). */
        readonly prevented?: true;
      }
    | {
        readonly is: 'received';
        readonly power: PowerId;
        /** Null after the signature, when it depends on the hidden type. */
        readonly trust: Amount | null;
        /** What such an audience brings before hidden types count. */
        readonly usual: Amount;
      }
    /** What a report brought, and confidence after it. */
    | { readonly is: 'reported'; readonly gain: Amount; readonly now: Amount }
    | { readonly is: 'asked'; readonly demand: DemandKey; readonly granted: boolean; readonly ledger: Ledger }
    | { readonly is: 'breached'; readonly demand: DemandKey }
    | {
        readonly is: 'confidence';
        readonly change: Amount;
        readonly now: Amount;
        readonly cause: ConfidenceCause;
        readonly about?: string;
      }
    | { readonly is: 'warned'; readonly confidence: Amount }
    | ({ readonly is: 'replied' } & Reply)
    | {
        readonly is: 'needed';
        readonly from: PowerId;
        readonly outcome: Need;
        /** The text that it names; null with every other outcome. */
        readonly wish: Wish | null;
        /** The powers whose yes it waits for; empty with every other outcome. */
        readonly waitsFor: readonly PowerId[];
        /** Wordings ("form=joint") that it would like best, the dearest first. */
        readonly likes: readonly string[];
        readonly ledger: Ledger;
        readonly chamber: Ledger | null;
        readonly wouldBe: Amount | null;
      }
    | { readonly is: 'tableCalled'; readonly with: readonly PowerId[] }
    | { readonly is: 'powersWithheld'; readonly ledger: Ledger }
    | {
        /** A guest is about to leave: the change of the text that would keep him, or the chairs that he misses (T9). */
        readonly is: 'leaving';
        readonly power: PowerId;
        readonly ledger: Ledger;
        readonly misses: readonly PowerId[];
        readonly wish: Wish | null;
        readonly wouldBe: Amount | null;
      }
    /**
     * What a guest likes least before the signatures: a term of his ledger, or the wording that he had hoped for (T10).
     */
    | {
        readonly is: 'reservation';
        readonly power: PowerId;
        readonly name: TermName;
        readonly about?: string;
        readonly wants?: string;
        readonly ledger: Ledger;
      }
    | { readonly is: 'settled'; readonly power: PowerId; readonly trust: Amount }
    | { readonly is: 'unrecorded'; readonly powers: readonly PowerId[] }
    | { readonly is: 'adjourned'; readonly powers: readonly PowerId[] }
    | { readonly is: 'walkedOut'; readonly power: PowerId; readonly ledger: Ledger }
    | { readonly is: 'tableEmpty' }
    | { readonly is: 'signed'; readonly powers: readonly PowerId[]; readonly text: Text }
    | ({ readonly is: 'billPassed'; readonly power: PowerId; readonly handsIn: Day } & Vote)
    | ({ readonly is: 'billPutOff'; readonly power: PowerId; readonly until: Day } & Vote)
    | {
        /** The day of a vote comes sooner, or that of a deposit later, because of the deposit of an ally (C9). */
        readonly is: 'moved';
        readonly power: PowerId;
        readonly was: Day;
        readonly until: Day;
        readonly ally?: PowerId;
      }
    | ({ readonly is: 'shelved'; readonly power: PowerId } & Vote)
    | { readonly is: 'disowned'; readonly power: PowerId; readonly ledger: Ledger }
    | { readonly is: 'ratifying'; readonly due: Day }
    | { readonly is: 'deposited'; readonly power: PowerId }
    | { readonly is: 'acceded'; readonly power: PowerId }
    | { readonly is: 'inForce'; readonly a: PowerId; readonly b: PowerId }
    | {
        readonly is: 'registered';
        /** As with `published`. */
        readonly near: readonly PowerId[];
      }
    | {
        readonly is: 'clock';
        readonly id: string;
        readonly melted: PerMille;
        readonly deposits: readonly PowerId[];
      }
    | { readonly is: 'news'; readonly id: string }
    | {
        readonly is: 'week';
        readonly attention: number;
        /** Every other week after the signature passes without a stop. */
        readonly quiet: boolean;
      }
    | { readonly is: 'withdrew' }
    | { readonly is: 'ended'; readonly ending: string }
  );

/** The cables of one kind. */
export type CableOf<Kind extends Cable['is']> = Extract<Cable, { is: Kind }>;

/** Kinds of cable at which a wait does not stop; every other kind calls for the player's attention. */
const QUIET: ReadonlySet<Cable['is']> = new Set(['delivered', 'confidence', 'act', 'stage']);

/** Whether a wait stops at this cable. */
export function stopsTheDesk(cable: Cable): boolean {
  return cable.is === 'week' ? !cable.quiet : !QUIET.has(cable.is);
}

/** Events of the process chart (process.ts) that come from cables, by the chart's names. */
export type Fact = 'countered' | 'inForce' | 'acceded' | 'shelved' | 'disowned';

/** The fact that a cable reports, or null where it moves no state. */
export function factOf(cable: Cable): Fact | null {
  switch (cable.is) {
    case 'replied':
      return cable.answer === 'countered' ? 'countered' : null;
    case 'inForce':
    case 'acceded':
    case 'shelved':
    case 'disowned':
      return cable.is;
    default:
      return null;
  }
}

/** The facts among these cables that the chart awaits, each once. */
export function factsIn(cables: readonly Cable[], awaited: (fact: Fact) => boolean): readonly Fact[] {
  const facts: Fact[] = [];
  for (const cable of cables) {
    const fact = factOf(cable);
    if (fact !== null && !facts.includes(fact) && awaited(fact)) facts.push(fact);
  }
  return facts;
}
