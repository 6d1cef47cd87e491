/** Which commands appear on which page of the desk, for which purpose and in which order. */

import type { Command, Verb } from '../../core/commands.ts';
import type { Refusal } from '../../core/refusal.ts';
import { notKnown, type Possible } from '../../core/view-what-if.ts';
import type { PowerId } from '../../scenario/primitives.ts';
import type { Words } from '../../strings/fluent.ts';
import type { Pages } from '../shell/pages.ts';
import type { Present } from '../shell/present.ts';
import { callTo } from './guest-list.ts';
import { possibleNow } from './possible.ts';
import type { Purpose } from './purpose.ts';
import { hasJustDeclined } from './recent-refusal.ts';

/** The shortlist follows the usual course of a game; the other lists are ordered by price. */
const VERBS_FOR: Readonly<Record<Purpose, readonly Verb[]>> = {
  hand: [
    'lobby',
    'note',
    'need',
    'inform',
    'ask',
    'sound',
    'audience',
    'assure',
    'mediate',
    'press',
    'favour',
    'intel',
  ],
  text: ['note', 'inform', 'ask'],
  learn: ['need', 'sound', 'audience', 'intel'],
  persuade: ['assure', 'favour', 'lobby', 'press', 'mediate'],
};
const AT_HAND = 5;

/** What is done from home: calling the table, going public, and business with the own government. */
export type Room = 'table' | 'public' | 'government';

export const ROOMS: readonly Room[] = ['table', 'public', 'government'];

const VERBS_IN: Readonly<Record<Room, readonly Verb[]>> = {
  table: ['call', 'deadline'],
  public: ['publish'],
  government: ['report', 'ratify', 'register', 'withdraw'],
};

const LAST_OFFERS: readonly Verb[] = ['assure', 'press', 'mediate'];

function concerns(command: Command, power: PowerId): boolean {
  if (command.do === 'inform') return command.powers.includes(power);
  return 'power' in command && command.power === power;
}

const inOrder = (all: readonly Possible[], verbs: readonly Verb[]): Possible[] =>
  verbs.flatMap((verb) => all.filter(({ command }) => command.do === verb));

/** Possible, or only for want of attention: such an act keeps its place and says that, since Monday brings it back. */
export const isNear = ({ refusal }: Possible): boolean => refusal === null || refusal.code === 'no-attention';

const nearFirst = (all: readonly Possible[]): Possible[] => [
  ...all.filter(isNear),
  ...all.filter((one) => !isNear(one)),
];

/** Cached by the list of what is possible: a dossier asks for each purpose several times. */
const about = new WeakMap<readonly Possible[], Map<string, readonly Possible[]>>();

function cached(
  possible: readonly Possible[],
  key: string,
  make: () => readonly Possible[],
): readonly Possible[] {
  const lists = about.get(possible) ?? new Map<string, readonly Possible[]>();
  about.set(possible, lists);
  const list = lists.get(key) ?? make();
  lists.set(key, list);
  return list;
}

/** The commands about one power for a purpose. Requests for permission that has been granted already are left out. */
export function aboutPower(
  present: Present,
  words: Words,
  power: PowerId,
  purpose: Purpose,
): readonly Possible[] {
  const possible = possibleNow(present);
  return cached(possible, `${power} ${purpose}`, () => {
    const found = cached(possible, power, () =>
      possible.filter(
        ({ command, refusal }) => concerns(command, power) && refusal?.code !== 'allowed-already',
      ),
    );
    const all = nearFirst(inOrder(found, VERBS_FOR[purpose]));
    return purpose === 'hand' ? shortlist(present, words, all) : all;
  });
}

/** Why the current phase has no verb for this purpose; null if it has one. */
export function whyNothing(present: Present, purpose: Purpose): Refusal | null {
  const verbs = VERBS_FOR[purpose];
  const [first] = verbs;
  if (first === undefined || verbs.some((verb) => present.view.value.verbs.has(verb))) return null;
  return notKnown(present.game.value, first);
}

/**
 * At most one command of a kind: the first stands for all mediators. Commands that only lack attention this
 * week are included; those refused for another reason, or just declined, are not.
 */
function shortlist(present: Present, words: Words, all: readonly Possible[]): Possible[] {
  const near = all.filter(
    (one) =>
      isNear(one) && !(one.command.do === 'note' && hasJustDeclined(present, words, one.command.power)),
  );
  const first = near.filter(
    ({ command }, index) => near.findIndex((one) => one.command.do === command.do) === index,
  );
  return first.slice(0, AT_HAND);
}

export function atHome(present: Present, room: Room): Possible[] {
  const whole = possibleNow(present).flatMap((possible) => {
    if (possible.command.do !== 'call') return [possible];
    return possible.command.with === undefined ? [callTo(present, possible)] : [];
  });
  return nearFirst(inOrder(whole, VERBS_IN[room]));
}

/** The answers to a paper: a crisis by its id, or `table`. */
export function answersTo(present: Present, dilemma: string): Possible[] {
  return possibleNow(present).filter(({ command }) => command.do === 'answer' && command.dilemma === dilemma);
}

/** At the table: let the power go that would leave, sign with the rest, adjourn. */
export function atTheTable(present: Present): Possible[] {
  const [go, adjourn] = answersTo(present, 'table');
  const sign = find(present, ({ do: verb }) => verb === 'sign');
  const leaves = present.view.value.table?.leaving != null;
  return [leaves ? go : null, sign, adjourn].flatMap((one) => one ?? []);
}

/** Settlements for guests that have named a reservation and can still be met. */
export function reservations(present: Present): Possible[] {
  const heard = present.view.value.table?.reservations ?? [];
  return possibleNow(present).filter(
    ({ command }) =>
      command.do === 'settle' && heard.some(({ power, met }) => power === command.power && !met),
  );
}

/** The offers that can still be made to the power that would leave. */
export function lastOffers(present: Present, power: PowerId): Possible[] {
  const found = possibleNow(present).filter(({ command }) => concerns(command, power));
  return nearFirst(inOrder(found, LAST_OFFERS));
}

/** The commands on the open page in display order; digits are assigned from this list. */
export function shownNow(present: Present, words: Words, pages: Pages): readonly Possible[] {
  const page = pages.page.value;
  if (page.is === 'crisis') return answersTo(present, page.id);
  if (page.is === 'table') {
    const offers = page.leaving === null ? reservations(present) : lastOffers(present, page.leaving);
    return [...atTheTable(present), ...offers];
  }
  if (page.is === 'home') return ROOMS.flatMap((room) => atHome(present, room));
  return aboutPower(present, words, page.id, pages.purpose.value);
}

/** Assigns the digits 1 to 9 to the first nine possible commands. */
export function digitsOf(all: readonly Possible[]): Map<Possible, number> {
  return new Map(
    all
      .filter(({ refusal }) => refusal === null)
      .slice(0, 9)
      .map((possible, index) => [possible, index + 1]),
  );
}

/** The command with its refusal, if any; null if the rules do not list it. */
export function find(present: Present, test: (command: Command) => boolean): Possible | null {
  return possibleNow(present).find(({ command }) => test(command)) ?? null;
}
