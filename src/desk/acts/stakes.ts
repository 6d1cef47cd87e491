/**
 * What a command would cost or risk today, in figures, where the usual line of consequence cannot know them:
 * the worth of the player's word, who has agreed behind a named day, the price of breaking a commitment.
 */

import type { Command, CommandOf } from '../../core/commands.ts';
import type { Road } from '../../core/road.ts';
import type { View } from '../../core/view.ts';
import { permissionFor, promiseEases, sittingFor } from '../../core/view-permission.ts';
import {
  afterReport,
  crowdOf,
  demandOf,
  earlyRatification,
  soundingHastens,
  whoStays,
} from '../../core/view-what-if.ts';
import { wordingSeen, type YesThen } from '../../core/view-wording.ts';
import type { PublicWorld } from '../../core/world.ts';
import type { PowerId } from '../../scenario/primitives.ts';
import { commandWords } from '../../strings/command-words.ts';
import type { Words } from '../../strings/fluent.ts';
import { reservationWords } from '../../strings/ledger-words.ts';
import { names, power } from '../../strings/power-names.ts';
import { fallsBelow } from '../home/low-line.ts';
import { askedToday } from '../home/price-words.ts';
import { sittingWords } from '../home/sitting-words.ts';
import { plain, printedPrice, signed, signedBeside } from '../shell/figures.ts';
import type { Rules } from '../shell/ports.ts';
import type { Present } from '../shell/present.ts';
import { receiving } from './audience-stake.ts';
import { lobbying, pressing, winningOver } from './chamber-stakes.ts';
import { wouldCome } from './guest-list.ts';
import { changedInPrint, namingADay, publishing, registering, type Stake } from './public-stakes.ts';

/** Roads of powers that have the text, have not declined it and are not bound by it. */
const ASKED: readonly Road[] = ['invited', 'considering', 'countered', 'noted', 'waiting', 'agreed'];

/** Null where the usual line of consequence is enough. */
export function stakeOf(present: Present, words: Words, rules: Rules, command: Command): Stake | null {
  switch (command.do) {
    case 'note':
      return (
        unpreparedNote(present.view.value, words, command.power) ??
        carried(present.view.value, words, command.power)
      );
    case 'sound':
      return sounding(present, words, command.power);
    case 'audience':
      return receiving(present, words, command.power);
    case 'need':
      return elsewhere(present, words, command.power, commandWords(words, command).consequence);
    case 'assure':
      return assurance(present, words, rules, command.power);
    case 'deadline':
      return namingADay(present, words, command.on);
    case 'publish':
      return publishing(present, words);
    case 'register':
      return registering(present, words);
    case 'ask':
      return 'for' in command ? sitting(present, words, command.for) : asking(present, words, command);
    case 'favour':
      return favour(present, words, command.power);
    case 'mediate':
      return mediation(present, words, command);
    case 'lobby':
      return lobbying(present, words, command.power);
    case 'press':
      return pressing(present, words, command.power);
    case 'report':
      return reporting(present, words);
    case 'commit':
      return promise(present, words, command);
    case 'draft':
      return redraft(present, words, command.clause, command.option);
    case 'call':
      return calling(present, words, command.with);
    case 'sign':
      return pens(present, words);
    case 'ratify':
      return ratifying(present, words);
    case 'settle':
      return settling(present, words, command.power);
    case 'answer':
      return command.dilemma === 'table' && command.choice === 2 ? adjourning(present, words) : null;
    default:
      return null;
  }
}

/** A state to which no envoy has been sent takes a first note amiss unless it was sounded in a third place. */
function unpreparedNote(view: View, words: Words, to: PowerId): Stake | null {
  const cold = view.powers.find(({ id }) => id === to)?.unprepared;
  return cold
    ? {
        text: words.say('stake-cold', { days: cold.days, trust: signed(words, cold.trust) }),
        grave: true,
      }
    : null;
}

/** The invitations that a note to a leader carries to the friends whom it found ready. */
function carried({ powers, mandate, signed: closed }: View, words: Words, to: PowerId): Stake | null {
  if (closed !== null) return null;
  const friends = powers
    .filter(
      ({ id, road, broughtBy }) =>
        broughtBy === to && (road === 'outside' || road === 'informed') && mandate.circle.includes(id),
    )
    .map(({ id }) => id);
  return friends.length === 0
    ? null
    : { text: words.say('stake-carried', { friends: names(words, friends) }), grave: false };
}

/** P3, R8: what a sounding brings today; an answer that is due or not asked for comes no sooner. */
function sounding(present: Present, words: Words, to: PowerId): Stake | null {
  const found = present.view.value.powers.find(({ id }) => id === to);
  const learns = found !== undefined && found.intel < 3;
  const hastens = soundingHastens(present.game.value, to);
  const is = found?.unprepared
    ? 'opens'
    : hastens
      ? learns
        ? 'both'
        : 'hastens'
      : learns
        ? 'learns'
        : 'neither';
  const text = words.say('stake-sound', { is });
  return elsewhere(present, words, to, text) ?? { text, grave: false };
}

/** A power without an envoy in Moscow is approached through another power's envoy or in a third place. */
function elsewhere(present: Present, words: Words, to: PowerId, consequence: string): Stake | null {
  const { world } = present.timeline.value;
  const { day, powers } = present.view.value;
  const opens = world.opensOn[to];
  const by = world.scenario.partners.find(({ id }) => id === to)?.door?.by;
  if (opens === undefined || by === undefined || day >= opens) return null;
  const inTouch = powers.some(({ id, contact }) => id === by && contact !== null);
  const way = inTouch
    ? words.say('stake-by-way-of', { by: words.say(`power-${by}.capital`) })
    : words.say('stake-third-place');
  return { text: `${way} ${consequence}`, grave: false };
}

/** A private assurance that contradicts another one or the text leaks; the player is told before giving it. */
function assurance(present: Present, words: Words, rules: Rules, to: PowerId): Stake {
  const { credibility, text } = present.view.value;
  const { contradictions, rules: ruled } = present.timeline.value.world.scenario;
  const days = ruled.assurance.leaksAfterDays;
  const share = Math.round(credibility / 10);
  const other = rules.contradicts(present.game.value, to);
  if (other !== null)
    return { text: words.say('stake-crossed', { ...power(words, other), days }), grave: true };
  if (contradictions.some((pair) => 'to' in pair && pair.to === to && stands(pair.text, text)))
    return { text: words.say('stake-crossed-text', { days }), grave: true };
  return { text: words.say('stake-assure', { share }), grave: false };
}

const isAssured = (view: View, power: PowerId): boolean =>
  view.powers.some(({ id, assured }) => id === power && assured !== null);

const stands = (wanted: Readonly<Record<string, string>>, text: Readonly<Record<string, string>>): boolean =>
  Object.entries(wanted).every(([clause, option]) => text[clause] === option);

function favour(present: Present, words: Words, to: PowerId): Stake {
  const { confidence, trust } = present.timeline.value.world.scenario.rules.favour;
  const text = words.say('stake-favour', {
    gift: words.say(`favour-${to}`),
    trust: signed(words, trust),
    price: plain(words, -confidence),
  });
  return { text: `${text}${winningOver(present, words, to)}`, grave: false };
}

/** C11: what a friend's word brings in the chamber besides the usual consequence; null where nothing. */
function mediation(present: Present, words: Words, command: CommandOf<'mediate'>): Stake | null {
  const more = winningOver(present, words, command.power);
  return more === '' ? null : { text: `${commandWords(words, command).consequence}${more}`, grave: false };
}

/** H3, H4: whether permission would be given today, and what asking costs. */
function asking(present: Present, words: Words, command: Exclude<CommandOf<'ask'>, { for: PowerId }>): Stake {
  const permission = permissionFor(present.game.value, demandOf(command));
  return { text: askedToday(words, permission), grave: false };
}

/** H3, H4: what one meeting for several wishes costs in all; grave where it would lead below the line of low confidence. */
function sitting(present: Present, words: Words, power: PowerId): Stake {
  const { paid } = sittingFor(present.game.value, power);
  return { text: sittingWords(present, words, power), grave: fallsBelow(present, paid) };
}

/** What a report is and what it would bring today. */
function reporting(present: Present, words: Words): Stake {
  const { change, now, most, mostLater } = afterReport(present.game.value);
  const { consequence } = commandWords(words, { do: 'report' });
  // Less than the strip shows: a half would look like a figure of the rules.
  const isLittle = Math.abs(printedPrice({ now, change })) < 100;
  const text = words.say(isLittle ? 'stake-report-little' : 'stake-report', {
    consequence,
    change: signedBeside(words, now, change),
  });
  if (most < 100) return { text, grave: false };
  const then = mostLater < 100 ? 'little' : 'some';
  const limit = words.say('stake-report-most', {
    most: plain(words, most),
    later: plain(words, mostLater),
    then,
  });
  return { text: `${text} ${limit}`, grave: false };
}

/** K5, H3: what going back on a promise would cost, and what the promise does for requests at home. */
function promise(present: Present, words: Words, { clause, option }: CommandOf<'commit'>): Stake {
  const { broken } = present.timeline.value.world.scenario.rules.commitment;
  const eases = promiseEases(present.game.value, clause, option);
  const text = words.say('stake-promise', {
    price: plain(words, -broken),
    eases: eases === null ? 'never' : eases.today ? 'today' : 'later',
    by: plain(words, eases?.by ?? 0),
  });
  return { text, grave: false };
}

/** What a change of wording may cost: an agreement in hand, and broken words. */
function redraft(present: Present, words: Words, clause: string, option: string): Stake | null {
  const lost = yesInDanger(present, words, clause, option);
  const printed = changedInPrint(present, words, clause, option);
  const promised = promisedOtherwise(present, words, clause, option);
  const told = [lost, printed, promised?.text ?? null].filter((one) => one !== null);
  return told.length === 0 ? null : { text: told.join(' '), grave: lost !== null || promised !== null };
}

/** Powers whose agreement this wording endangers: every power that has agreed judges a changed text at once. */
function yesInDanger(present: Present, words: Words, clause: string, option: string): string | null {
  const view = present.view.value;
  if (view.text[clause] === option) return null;
  const seen = wordingSeen(present.game.value, view, clause, option);
  const among = (...yes: readonly YesThen[]): PowerId[] =>
    seen.filter((one) => one.yes !== null && yes.includes(one.yes)).map((one) => one.power);
  const told = (['lost', 'doubtful', 'strained'] as const).flatMap((yes) => {
    const powers = among(yes);
    return powers.length === 0
      ? []
      : [words.say(`stake-yes-${yes}`, { powers: names(words, powers), count: powers.length })];
  });
  return told.length === 0 ? null : told.join(' ');
}

/** Changing what was publicly committed is expensive, and so is a text that contradicts a private assurance. */
function promisedOtherwise(present: Present, words: Words, clause: string, option: string): Stake | null {
  const { commitments, text } = present.view.value;
  const { rules, contradictions } = present.timeline.value.world.scenario;
  if (commitments.some((one) => one.clause === clause))
    return {
      text: words.say('stake-broken', { price: plain(words, -rules.commitment.broken) }),
      grave: true,
    };
  const lie = contradictions.find(
    (pair) =>
      'to' in pair &&
      isAssured(present.view.value, pair.to) &&
      stands(pair.text, { ...text, [clause]: option }),
  );
  return lie !== undefined && 'to' in lie
    ? {
        text: words.say('stake-lie', {
          ...power(words, lie.to),
          days: rules.assurance.leaksAfterDays,
        }),
        grave: true,
      }
    : null;
}

/** At the table: the powers that would sign now, by name. */
function pens(present: Present, words: Words): Stake | null {
  const { table } = present.view.value;
  if (table === null) return null;
  const stay = whoStays(present.game.value);
  const leaving = table.seats.filter((seat) => !stay.includes(seat));
  return stay.length === 0
    ? { text: words.say('stake-nobody-stays'), grave: true }
    : {
        text: words.say('stake-stay', {
          powers: names(words, stay),
          go: leaving.length,
          leaving: names(words, leaving),
        }),
        grave: leaving.length > 0,
      };
}

/** What settling a guest's reservation brings and costs, what the reservation is, and what leaving it out costs. */
function settling(present: Present, words: Words, guest: PowerId): Stake | null {
  const { table } = present.view.value;
  const found = table?.reservations.find(({ power: who }) => who === guest);
  if (table === null || found === undefined) return null;
  const more = crowdOf(present.timeline.value.world, table.seats.length);
  return {
    text: words.say('stake-settle', {
      reason: reservationWords(words, found),
      trust: signed(words, found.trust),
      price: plain(words, found.price),
      free: found.price === 0 ? 1 : 0,
      lost: signed(words, -found.unmet),
      crowd: more === 0 ? 0 : 1,
      more: plain(words, more),
    }),
    grave: false,
  };
}

/** The attention left for the night after the call has taken its share of the week. */
function forTheNight(present: Present, words: Words): string {
  const { lastWords } = present.timeline.value.world.scenario.rules.table;
  return words.say('stake-night', { count: present.view.value.attention - 1, words: lastWords });
}

/** T12: what every guest needs beyond its usual need because so many are called; null for no more than the usual number. */
export function crowd(world: PublicWorld, words: Words, guests: number): string | null {
  const { usualGuests: usual } = world.scenario.rules.table;
  const more = crowdOf(world, guests);
  return more === 0 ? null : words.say('stake-crowd', { count: guests, more: plain(words, more), usual });
}

/**
 * Who would come, who has the text and would not, whom the signing would exclude, what a crowd costs, and what is left for
 * the night.
 */
function calling(present: Present, words: Words, chosen: readonly PowerId[] | undefined): Stake | null {
  const view = present.view.value;
  const called = chosen ?? wouldCome(present);
  const stake = guests(view, words, called);
  if (stake === null) return null;
  const many = crowd(present.timeline.value.world, words, called.length);
  const parts = [stake.text, many, forTheNight(present, words)];
  return { text: parts.filter((part) => part !== null).join(' '), grave: stake.grave };
}

function guests(view: View, words: Words, come: readonly PowerId[]): Stake | null {
  const { table, signed: closed } = view;
  if (table !== null || closed !== null || come.length === 0) return null;
  const others = leftOut(view, come);
  const called = names(words, come);
  if (others.length === 0) return { text: words.say('stake-sign', { powers: called }), grave: false };
  const some = words.say('stake-sign-some', { powers: called, others: names(words, others) });
  return { text: [some, ...missing(view, words, come)].join(' '), grave: true };
}

/** Powers that have the text, have not declined it and are not called. */
const leftOut = (view: View, come: readonly PowerId[]): PowerId[] =>
  view.powers.filter(({ id, road }) => ASKED.includes(road) && !come.includes(id)).map(({ id }) => id);

/** Powers that a guest would miss at the signing; its linkages are public. */
export function missedBy(view: View, guest: PowerId, come: readonly PowerId[]): PowerId[] {
  const others = leftOut(view, come);
  const linkages = view.powers.find(({ id }) => id === guest)?.linkages ?? [];
  return linkages.filter(({ to, kind }) => kind !== 'hostile' && others.includes(to)).map(({ to }) => to);
}

function missing(view: View, words: Words, come: readonly PowerId[]): string[] {
  return come.flatMap((id) => {
    const friends = missedBy(view, id, come);
    return friends.length === 0
      ? []
      : [words.say('stake-sign-missed', { ...power(words, id), friends: names(words, friends) })];
  });
}

/** D4: what the player's own ratification costs when it is handed in before the partners' that are waited for. */
function ratifying(present: Present, words: Words): Stake {
  const { ratification } = present.timeline.value.world.scenario.home;
  const price = earlyRatification(present.game.value);
  const id = price === 0 ? 'stake-ratify-free' : 'stake-ratify';
  return { text: words.say(id, { days: ratification.days, price: plain(words, price) }), grave: false };
}

/** T8: what an adjournment costs, and whether it makes void what the minutes record. */
function adjourning({ timeline, view }: Present, words: Words): Stake {
  const { adjourned } = timeline.value.world.scenario.home.atOnce;
  const recorded = view.value.table?.reservations.filter(({ met }) => met).length ?? 0;
  const text = words.say('stake-adjourn', { price: plain(words, -adjourned), recorded });
  return { text, grave: recorded > 0 };
}
