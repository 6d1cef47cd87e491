/**
 * The history of dealings with one power: every act towards it, every answer of it, what home said to its demands, and what
 * answers to crises moved in its trust, each with its index on the tape, where its ledger is.
 */
import type { SeenCable } from '../../core/seen.ts';
import type { PowerId } from '../../scenario/primitives.ts';
import type { Words } from '../../strings/fluent.ts';
import { demandWords, likesWords, power as named, names, wishWords } from '../../strings/power-names.ts';
import type { Present } from '../shell/present.ts';
import { readTape } from '../tape/tape-words.ts';
import { crisisWords } from './dealt-crises.ts';

export interface Dealing {
  /** Index on the tape. */
  readonly at: number;
  readonly day: number;
  /** Who acted: the player, the power, or home. */
  readonly by: 'us' | 'them' | 'home';
  readonly text: string;
  readonly hasLedger: boolean;
}

/** Acts of the player towards a power whose sentence needs no more than its name. */
const OURS: ReadonlySet<SeenCable['is']> = new Set([
  'informed',
  'needAsked',
  'sounded',
  'received',
  'assured',
  'pressed',
  'favoured',
  'lobbied',
]);

/** What the power or its chamber does apart from answering. */
const THEIRS: ReadonlySet<SeenCable['is']> = new Set([
  'leaving',
  'walkedOut',
  'billPassed',
  'billPutOff',
  'shelved',
  'disowned',
  'lapsed',
  'deposited',
  'acceded',
]);

type SaidOrDone = Pick<Dealing, 'by' | 'text'>;

/** The player's act towards this power; null if the cable is about something else. */
function ours(words: Words, cable: SeenCable, id: PowerId): SaidOrDone | null {
  const of = named(words, id);
  const by = 'us';
  if (cable.is === 'noteSent' && cable.power === id) {
    if (cable.by !== undefined)
      return { by, text: words.say('dealt-note-carried', { ...of, by: names(words, [cable.by]) }) };
    const kind = cable.toAccede ? 'accede' : cable.again > 0 ? 'again' : 'first';
    return { by, text: words.say(`dealt-note-${kind}`, of) };
  }
  if (cable.is === 'mediated' && cable.power === id)
    return { by, text: words.say('dealt-mediated', { ...of, by: names(words, [cable.by]) }) };
  if (cable.is === 'intercepted' && cable.power === id)
    return { by, text: words.say(cable.noticed ? 'dealt-intercepted-noticed' : 'dealt-intercepted', of) };
  if (OURS.has(cable.is) && 'power' in cable && cable.power === id)
    return { by, text: words.say(`dealt-${cable.is}`, of) };
  return null;
}

/** What the power answered or did, in a sentence; null if the cable is about something else. */
export function theirs(words: Words, cable: SeenCable, id: PowerId): SaidOrDone | null {
  const of = named(words, id);
  const by = 'them';
  if (cable.is === 'replied' && cable.from === id) {
    const { answer, wish, waitsFor } = cable;
    const said = {
      demands: wishWords(words, wish),
      friends: waitsFor.length > 0 ? names(words, waitsFor) : '',
    };
    return { by, text: words.say(`dealt-replied-${answer}`, { ...of, ...said }) };
  }
  if (cable.is === 'needed' && cable.from === id) {
    const { outcome, wish, waitsFor, likes } = cable;
    const said = {
      demands: wishWords(words, wish),
      friends: waitsFor.length > 0 ? names(words, waitsFor) : '',
    };
    return {
      by,
      text: words.say(`dealt-needed-${outcome}`, { ...of, ...likesWords(words, likes), ...said }),
    };
  }
  if (cable.is === 'polling' && cable.power === id)
    return { by, text: words.say('dealt-polling', { ...of, friends: names(words, cable.friends) }) };
  if (cable.is === 'polled' && cable.power === id)
    return {
      by,
      text: words.say(cable.ready ? 'dealt-polled-ready' : 'dealt-polled-not-ready', {
        ...of,
        by: names(words, [cable.by]),
      }),
    };
  if (cable.is === 'signed' && cable.powers.includes(id)) return { by, text: words.say('dealt-signed', of) };
  if (cable.is === 'exposed' && cable.powers.includes(id))
    return { by, text: words.say('dealt-exposed', of) };
  if (THEIRS.has(cable.is) && 'power' in cable && cable.power === id)
    return { by, text: words.say(`dealt-${cable.is}`, of) };
  return null;
}

/** What this power asks for in a cable: "form=joint", "ROM". */
function asksIn(cable: SeenCable, id: PowerId): string[] {
  const from = cable.is === 'replied' || cable.is === 'needed' ? cable.from : null;
  if (from !== id || !('wish' in cable) || cable.wish === null) return [];
  return [
    ...Object.entries(cable.wish.text).map(([clause, option]) => `${clause}=${option}`),
    ...cable.wish.circle,
  ];
}

/** What home said about this power's chair or its demands, and which of these were written into the text. */
function athome(words: Words, cable: SeenCable, id: PowerId, asked: ReadonlySet<string>): SaidOrDone | null {
  if (cable.is === 'asked' && (cable.demand === id || asked.has(cable.demand)))
    return {
      by: 'home',
      text: words.say(cable.granted ? 'dealt-granted' : 'dealt-refused', {
        demand: demandWords(words, cable.demand),
      }),
    };
  if (cable.is === 'breached' && (cable.demand === id || asked.has(cable.demand)))
    return { by: 'us', text: words.say('dealt-breached', { demand: demandWords(words, cable.demand) }) };
  if (cable.is === 'drafted' && asked.has(`${cable.clause}=${cable.to}`))
    return {
      by: 'us',
      text: words.say('dealt-drafted', { demand: demandWords(words, `${cable.clause}=${cable.to}`) }),
    };
  return null;
}

/** Whether it is a party to the text after this cable, if it was one before. */
function isPartyAfter(cable: SeenCable, id: PowerId, before: boolean): boolean {
  if (cable.is === 'signed') return before || cable.powers.includes(id);
  if (cable.is === 'acceded') return before || cable.power === id;
  return before && !((cable.is === 'shelved' || cable.is === 'disowned') && cable.power === id);
}

/** Everything between the player and this power so far, the newest first. */
export function dealingsWith(present: Present, words: Words, id: PowerId): Dealing[] {
  const asked = new Set<string>();
  const { powers } = present.view.value;
  let isParty = false;
  const all = readTape(present, words).flatMap(({ cable, paper }, at): Dealing[] => {
    isParty = isPartyAfter(cable, id, isParty);
    const crisis = crisisWords(present.timeline.value.world, words, cable, powers, id, isParty);
    const told =
      ours(words, cable, id) ??
      theirs(words, cable, id) ??
      athome(words, cable, id, asked) ??
      (crisis === null ? null : { by: 'us' as const, text: crisis });
    for (const demand of asksIn(cable, id)) asked.add(demand);
    return told === null ? [] : [{ at, day: cable.day, hasLedger: paper.hasLedger, ...told }];
  });
  return all.reverse();
}
