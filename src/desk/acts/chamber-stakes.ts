/** What the acts that hurry a vote bring in the chamber, in figures. */
import type { Amount, Day } from '../../core/integers.ts';
import type { View } from '../../core/view.ts';
import type { PublicWorld } from '../../core/world.ts';
import type { PowerId } from '../../scenario/primitives.ts';
import type { Words } from '../../strings/fluent.ts';
import { signed } from '../shell/figures.ts';
import type { Stake } from './public-stakes.ts';

/** What an act adds to the margin beside the trust's share, what to trust, and by how many days a vote may come sooner. */
interface Brought {
  readonly room: Amount;
  readonly trust: Amount;
  readonly days: Day;
}

/** `again` where the act may be repeated and then brings less. */
function told(world: PublicWorld, words: Words, again: 0 | 1, { room, trust, days }: Brought): Stake {
  const { trustPerMille } = world.scenario.rules.chamber;
  // Trust counts in the chamber too.
  const margin = room + (trust * trustPerMille) / 1000;
  return {
    text: words.say('stake-hurries', {
      room: signed(words, margin),
      trust: signed(words, trust),
      days,
      again,
    }),
    grave: false,
  };
}

/** P5: what pressure brings after the signature; null before it. */
export function pressing(world: PublicWorld, words: Words, view: View): Stake | null {
  if (view.signed === null) return null;
  const { soursTheBill, trust, billSoonerDays: days } = world.scenario.rules.pressure;
  return told(world, words, 0, { room: -soursTheBill, trust, days });
}

/** P8: what the next talk in the lobbies brings; each brings less than the one before. */
export function lobbying(world: PublicWorld, words: Words, view: View, to: PowerId): Stake {
  const { room, trust, billSoonerDays } = world.scenario.rules.lobby;
  const talks = view.powers.find(({ id }) => id === to)?.lobbied ?? 0;
  return told(world, words, 1, {
    room: room[talks] ?? 0,
    trust: trust[talks] ?? 0,
    days: billSoonerDays[talks] ?? 0,
  });
}
