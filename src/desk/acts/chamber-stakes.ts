/** What the acts that hurry a vote bring in the chamber, in figures. */
import type { Amount, Day } from '../../core/integers.ts';
import { voteSoonerBy } from '../../core/view-chamber.ts';
import type { PowerId } from '../../scenario/primitives.ts';
import type { Words } from '../../strings/fluent.ts';
import { spanOf } from '../../strings/may-move.ts';
import { chamberData, chamberRead, undecidedWords } from '../dossier/chambers.ts';
import { type TideEnd, tidesThatEnd } from '../dossier/tides.ts';
import { signed } from '../shell/figures.ts';
import type { Present } from '../shell/present.ts';
import type { Stake } from './public-stakes.ts';

/** What an act adds to the margin beside the trust's share, what to trust, and by how many days it would hurry a vote. */
interface Brought {
  readonly room: Amount;
  readonly trust: Amount;
  readonly days: Day;
}

/**
 * C2: what the margin moves by: trust counts in the chamber too, and only in part where it counts beyond what the chamber
 * asks for. Two figures where it is not read which holds.
 */
function marginsOf(present: Present, id: PowerId, { room, trust }: Brought): Amount[] {
  const { world } = present.timeline.value;
  const { trustPerMille, beyondPerMille } = world.scenario.rules.chamber;
  const inFull = (trust * trustPerMille) / 1000;
  const inPart = (inFull * beyondPerMille) / 1000;
  const limited = chamberData(world, id)?.fullUpTo !== undefined;
  const read = chamberRead(present, id).room;
  const isBeyond = read?.terms.some(({ name }) => name === 'beyond') ?? false;
  const isKnown = read !== null && read.hidden === 0;
  const shares = !limited ? [inFull] : !isKnown ? [inPart, inFull] : isBeyond ? [inPart] : [inFull];
  return shares.map((share) => room + share);
}

function marginWords(present: Present, words: Words, id: PowerId, brought: Brought): string {
  return spanOf(words, [...new Set(marginsOf(present, id, brought))]);
}

/** What these amounts of trust would move its margin by, from the least to the greatest. */
export function marginOfTrust(present: Present, words: Words, id: PowerId, trust: readonly Amount[]): string {
  const all = trust.flatMap((amount) => marginsOf(present, id, { room: 0, trust: amount, days: 0 }));
  return spanOf(words, [...new Set([Math.min(...all), Math.max(...all)])]);
}

/** `again` where the act may be repeated and then brings less. */
function told(present: Present, words: Words, id: PowerId, again: 0 | 1, brought: Brought): Stake {
  const days = voteSoonerBy(present.game.value, id, brought.days);
  const text = words.say('stake-hurries', {
    room: marginWords(present, words, id, brought),
    trust: signed(words, brought.trust),
    days,
    again,
  });
  const outlived = days === 0 ? null : outlivedTide(present, words, id, days);
  if (outlived === null) return { text, grave: false };
  const { name, until } = outlived;
  const warning = words.say('stake-hurries-into', { tide: name, date: words.date(until, 'short') });
  return { text: `${text} ${warning}`, grave: true };
}

/** C10: what counts against the text only until a day that the vote lies beyond now, and would not if it came sooner. */
function outlivedTide(present: Present, words: Words, id: PowerId, days: Day): TideEnd | null {
  const power = present.view.value.powers.find((one) => one.id === id);
  if (power === undefined || power.bill === null) return null;
  const sooner = present.iso(power.bill - days);
  const tides = tidesThatEnd(present, words, power);
  return (
    tides.find(({ beforeTheVote, amount, until }) => beforeTheVote && (amount ?? 0) < 0 && sooner <= until) ??
    null
  );
}

/** P5: what pressure brings after the signature; null before it. */
export function pressing(present: Present, words: Words, on: PowerId): Stake | null {
  if (present.view.value.signed === null) return null;
  const { soursTheBill, trust, billSoonerDays: days } = present.timeline.value.world.scenario.rules.pressure;
  return told(present, words, on, 0, { room: -soursTheBill, trust, days });
}

/** P8, C11: what the next talk in the lobbies tells and brings; each brings less than the one before. */
export function lobbying(present: Present, words: Words, to: PowerId): Stake {
  const { world } = present.timeline.value;
  const { room, trust, billSoonerDays } = world.scenario.rules.lobby;
  const power = present.view.value.powers.find(({ id }) => id === to);
  const talks = power?.lobbied ?? 0;
  const stake = told(present, words, to, 1, {
    room: room[talks] ?? 0,
    trust: trust[talks] ?? 0,
    days: billSoonerDays[talks] ?? 0,
  });
  const undecided = undecidedWords(present, words, to);
  const tellFrom = chamberRead(present, to).open?.tellFrom ?? null;
  if (undecided === null || tellFrom === null) return stake;
  const hears =
    present.view.value.day >= tellFrom
      ? words.say('stake-hears', undecided)
      : words.say('stake-hears-later', { date: words.date(present.iso(tellFrom), 'short') });
  return { ...stake, text: `${hears} ${stake.text}` };
}

/** C11: that a favour or a friend's word wins over undecided deputies; empty where no bill is to come, or none is against. */
export function winningOver(present: Present, words: Words, to: PowerId): string {
  const bill = present.view.value.powers.find(({ id }) => id === to)?.bill ?? null;
  const { open, room } = chamberRead(present, to);
  const isAgainst = room?.terms.some(({ name, sign }) => name === 'undecided' && sign < 0) ?? false;
  return bill !== null && (open !== null || isAgainst) ? ` ${words.say('stake-wins-over')}` : '';
}
