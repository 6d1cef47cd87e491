/**
 * What happened, as plain data in the past tense. Everything that a person sees is drawn from these and from the
 * view; the words are found in strings, one message a kind.
 */
import type { ClauseId, OptionId, PowerId } from '../scenario/primitives.ts';
import type { Amount, Day } from './integers.ts';
import type { Ledger } from './ledger.ts';
import type { DemandKey, Wish } from './position.ts';
import type { Act, Stage } from './stages.ts';
import type { TermName } from './term-name.ts';
import type { Text } from './world.ts';

/**
 * How a power may answer a note, a change of the text, or news; `in-principle`: it would join the finished text, and does
 * not sign it as a third (R15).
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
 * What a power says when it is asked what it would need:
 * `would-do`: nothing, the text as it stands would do; `waits`: nothing but the yes of others whom it names;
 * `names-a-text`: the nearest text that would do; `chamber`: its own sum is reached, and no text would pass its chamber;
 * `nothing-would-do`: no text and no circle would do; `closed`: the text is signed, and nothing can be asked of it.
 */
export type Need = 'would-do' | 'waits' | 'names-a-text' | 'chamber' | 'nothing-would-do' | 'closed';

/** A formal answer, with the whole sum behind it. */
export interface Reply {
  readonly from: PowerId;
  readonly answer: Answer;
  /** Its first formal answer. */
  readonly first: boolean;
  readonly wish: Wish | null;
  readonly waitsFor: readonly PowerId[];
  readonly ledger: Ledger;
  /** Its chamber's room, and what it would have needed, where the chamber alone stood in the way (R13). */
  readonly chamber: Ledger | null;
  /** What the nearest text would be worth to it, where it named one. */
  readonly wouldBe: Amount | null;
  /** It answered nobody's note but the news of this power. */
  readonly onNewsOf: PowerId | null;
  readonly evening: boolean;
}

/** What moved confidence. */
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
  /** The hour of the day, where something happened at the table. */
  readonly hour?: number;
}

/** One thing that happened; `is` says what. */
export type Cable = On &
  (
    | { readonly is: 'act'; readonly act: Act }
    /** A state of the chart is entered. */
    | { readonly is: 'stage'; readonly stage: Stage }
    | {
        readonly is: 'noteSent';
        readonly power: PowerId;
        readonly again: boolean;
        readonly toAccede: boolean;
        /** It asked for chairs, has none of them, and reads that the text is open to whoever would join it later. */
        readonly accessionInstead?: boolean;
        /** Whose envoy carries it, where the player's own does not (R18). */
        readonly by?: PowerId;
      }
    | {
        /** It asks its friends itself, and answers nobody before that day (R16). */
        readonly is: 'polling';
        readonly power: PowerId;
        readonly friends: readonly PowerId[];
        readonly due: Day;
      }
    | {
        /** What a friend has answered it, and the wording of the preamble that the friend asks for. */
        readonly is: 'polled';
        readonly power: PowerId;
        readonly by: PowerId;
        readonly ready: boolean;
        readonly wish: Wish | null;
        readonly ledger: Ledger;
      }
    | {
        /** The note grants so many of the things that the power had named when it was asked. */
        readonly is: 'heeded';
        readonly power: PowerId;
        readonly met: number;
        readonly trust: Amount;
      }
    | { readonly is: 'informed'; readonly power: PowerId }
    | { readonly is: 'needAsked'; readonly power: PowerId }
    | { readonly is: 'delivered'; readonly power: PowerId }
    | { readonly is: 'drafted'; readonly clause: ClauseId; readonly from: OptionId; readonly to: OptionId }
    | { readonly is: 'published'; readonly times: number; readonly publicity: Amount }
    | {
        readonly is: 'sounded';
        readonly power: PowerId;
        readonly intel: number;
        /** The hidden type that it points to, rightly or not; null where there is but one. */
        readonly hint: string | null;
      }
    /** Said of it on the first morning: the hidden type that it points to, rightly or not. */
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
    | { readonly is: 'lobbied'; readonly power: PowerId }
    | { readonly is: 'dayNamed'; readonly until: Day; readonly withWhom: readonly PowerId[] }
    | { readonly is: 'dayPassed' }
    | { readonly is: 'exchangeNamed' }
    | { readonly is: 'committed'; readonly clause: ClauseId; readonly option: OptionId }
    | { readonly is: 'exposed'; readonly powers: readonly PowerId[] }
    | { readonly is: 'dilemma'; readonly id: string }
    | {
        readonly is: 'answered';
        readonly id: string;
        readonly choice: number;
        /** Nobody answered in time, which is an answer too. */
        readonly bySilence: boolean;
      }
    /** What comes of an answer to a paper long after it was given (S6). */
    | { readonly is: 'echoed'; readonly id: string; readonly choice: number; readonly answeredOn: Day }
    | { readonly is: 'received'; readonly power: PowerId; readonly trust: Amount }
    | { readonly is: 'reported'; readonly gain: Amount }
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
        /** Whose yes it waits for; nobody's with every other outcome. */
        readonly waitsFor: readonly PowerId[];
        /** Wordings ("form=joint") that it would like best of all, the dearest first. */
        readonly likes: readonly string[];
        readonly ledger: Ledger;
        readonly chamber: Ledger | null;
        readonly wouldBe: Amount | null;
      }
    | { readonly is: 'tableCalled'; readonly with: readonly PowerId[] }
    | { readonly is: 'powersWithheld'; readonly ledger: Ledger }
    | {
        /** He reaches for his hat; what would keep him, if a change of the text would, or the chairs that he misses (T9). */
        readonly is: 'leaving';
        readonly power: PowerId;
        readonly ledger: Ledger;
        readonly misses: readonly PowerId[];
        readonly wish: Wish | null;
        readonly wouldBe: Amount | null;
      }
    /** What a guest likes least before the pens: a term of his ledger, or the wording that he had hoped for (T10). */
    | {
        readonly is: 'reservation';
        readonly power: PowerId;
        readonly name: TermName;
        readonly about?: string;
        readonly wants?: string;
        readonly ledger: Ledger;
      }
    | { readonly is: 'settled'; readonly power: PowerId; readonly trust: Amount }
    | { readonly is: 'adjourned'; readonly powers: readonly PowerId[] }
    | { readonly is: 'walkedOut'; readonly power: PowerId; readonly ledger: Ledger }
    | { readonly is: 'tableEmpty' }
    | { readonly is: 'signed'; readonly powers: readonly PowerId[]; readonly text: Text }
    | { readonly is: 'billPassed'; readonly power: PowerId; readonly ledger: Ledger; readonly handsIn: Day }
    | { readonly is: 'billPutOff'; readonly power: PowerId; readonly ledger: Ledger; readonly until: Day }
    | { readonly is: 'shelved'; readonly power: PowerId; readonly ledger: Ledger }
    | { readonly is: 'disowned'; readonly power: PowerId; readonly ledger: Ledger }
    | { readonly is: 'ratifying'; readonly due: Day }
    | { readonly is: 'deposited'; readonly power: PowerId }
    | { readonly is: 'acceded'; readonly power: PowerId }
    | { readonly is: 'inForce'; readonly a: PowerId; readonly b: PowerId }
    | { readonly is: 'registered' }
    | {
        readonly is: 'clock';
        readonly id: string;
        readonly melted: number;
        readonly deposits: readonly PowerId[];
      }
    | { readonly is: 'news'; readonly id: string }
    | {
        readonly is: 'week';
        readonly attention: number;
        /** Every other week of the spring and summer passes without a stop. */
        readonly quiet: boolean;
      }
    | { readonly is: 'withdrew' }
    | { readonly is: 'ended'; readonly ending: string }
  );

/** The cables of one kind. */
export type CableOf<Kind extends Cable['is']> = Extract<Cable, { is: Kind }>;

/** Cables that call for the player's eye: at these a wait stops. The rest pass by on the tape. */
const QUIET: ReadonlySet<Cable['is']> = new Set(['delivered', 'confidence', 'act', 'stage']);

/** A wait stops at this cable. */
export function stopsTheDesk(cable: Cable): boolean {
  return cable.is === 'week' ? !cable.quiet : !QUIET.has(cable.is);
}

/** Things that happen and may move the chart of the process on (process.ts): each is an event of it by this name. */
export type Fact = 'countered' | 'inForce' | 'acceded' | 'shelved' | 'disowned';

/** The fact that a cable tells, or null where it moves no state. */
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

/** The facts among these cables that somebody waits for, each once. */
export function factsIn(cables: readonly Cable[], awaited: (fact: Fact) => boolean): readonly Fact[] {
  const facts: Fact[] = [];
  for (const cable of cables) {
    const fact = factOf(cable);
    if (fact !== null && !facts.includes(fact) && awaited(fact)) facts.push(fact);
  }
  return facts;
}
