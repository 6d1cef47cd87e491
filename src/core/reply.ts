/**
 * How a power answers: it agrees, waits for friends, counters with the nearest text, takes note, or declines. It
 * decides by its ledger against its aspiration and by its chamber; nothing is random. Rules R1-R9, R12-R13, R15.
 */
import type { PowerId } from '../scenario/primitives.ts';
import { aspiration, countHope } from './aspiration.ts';
import type { Answer } from './cables.ts';
import { roomLeft, slack, slackTotal } from './chamber.ts';
import type { Amount } from './integers.ts';
import {
  type Ledger,
  listed,
  makeLedger,
  type Offer,
  offerToday,
  shareOf,
  termsOf,
  total,
  worthOf,
} from './ledger.ts';
import type { Position } from './position.ts';
import { hasLeft, isInvited, type Wish } from './standing.ts';
import { type Profile, profile, type Text, type World } from './world.ts';

/** A power's ledger for an offer and the slack of its chamber; an executive has no chamber. */
export interface Judgement {
  readonly ledger: Ledger;
  readonly room: Ledger | null;
  readonly slack: Amount;
}

/** Judges today's offer. */
export function judge(world: World, position: Position, power: PowerId): Judgement {
  const offer = offerToday(world, position, power);
  const ledger = makeLedger(
    termsOf(world, position, power, offer),
    listed((count) => countHope(world, position, power, offer.accession, count)),
  );
  const room = slack(world, position, power, offer);
  return { ledger, room, slack: slackTotal(room) };
}

/** R13: the chamber's ledger against the least slack that would do, if the chamber alone is in the way; else null. */
export function chamberAgainst(
  { room, slack: left }: Judgement,
  ownSumDoes: boolean,
  least: Amount,
): Ledger | null {
  return ownSumDoes && room !== null && left < least ? { ...room, aspiration: least } : null;
}

/** R1, R2: whether the power would agree to today's offer. */
export function wouldAgree(world: World, { ledger, slack: left }: Judgement): boolean {
  return ledger.total >= ledger.aspiration && left >= world.scenario.rules.reply.riskItTakes;
}

/** R15: whether it would agree if it were not a third. */
function wouldAgreeAlone(world: World, judged: Judgement): boolean {
  const { ledger } = judged;
  const asThird = total(ledger.terms.filter(({ name }) => name === 'third'));
  return (
    asThird < 0 && wouldAgree(world, { ...judged, ledger: { ...ledger, total: ledger.total - asThird } })
  );
}

/** R1, R2: whether the power would agree, without the ledgers behind it. */
export function agreesToday(world: World, position: Position, power: PowerId): boolean {
  const offer = offerToday(world, position, power);
  return (
    worthOf(world, position, power, offer) >= aspiration(world, position, power, offer.accession) &&
    roomLeft(world, position, power, offer) >= world.scenario.rules.reply.riskItTakes
  );
}

/** An answer with everything that it rests on. */
export interface Decision extends Judgement {
  readonly answer: Answer;
  readonly wish: Wish | null;
  readonly waitsFor: readonly PowerId[];
  /** R13: the chamber's ledger, where the power's own sum was reached and the chamber would not bear the offer. */
  readonly chamber: Ledger | null;
  /** What the text that it asks for, or its friends' yes, would be worth to it. */
  readonly wouldBe: Amount | null;
}

/** Makes a decision from a judgement. Every field is named, since spreading an object is slow (measured). */
export const answered = (
  { ledger, room, slack: left }: Judgement,
  answer: Answer,
  chamber: Ledger | null,
  wish: Wish | null = null,
  wouldBe: Amount | null = null,
  waitsFor: readonly PowerId[] = [],
): Decision => ({ ledger, room, slack: left, answer, chamber, wish, waitsFor, wouldBe });

/**
 * R3: the friends whose yes it waits for, and what the offer would then be worth; none where even that would not do.
 */
export function friendsAwaited(
  world: World,
  position: Position,
  power: PowerId,
  { ledger, slack: left }: Judgement,
): { total: Amount; missing: PowerId[] } {
  const friends = withFriends(world, position, power);
  const does = friends.total >= ledger.aspiration && left >= world.scenario.rules.reply.riskItTakes;
  return does ? friends : { total: friends.total, missing: [] };
}

/** R3: the offer's worth if every invited friend agreed, and which of them have not. */
function withFriends(
  world: World,
  position: Position,
  power: PowerId,
): { total: Amount; missing: PowerId[] } {
  const who = profile(world, power);
  const offer = offerToday(world, position, power);
  const { agreed } = world.scenario.rules.presence;
  const missing = who.friends.filter((friend) => {
    const s = position.standings[friend];
    return s !== undefined && isInvited(s) && !hasLeft(s) && offer.presence(friend) < agreed;
  });
  const waited = new Set(missing);
  const together = {
    ...offer,
    presence: (other: PowerId) => (waited.has(other) ? agreed : offer.presence(other)),
  };
  return { total: worthOf(world, position, power, together), missing };
}

/** R12: how many wordings it names as those it would like best (design choice). */
const NAMED_WHEN_ASKED = 2;

/** R12: for each article the wording by which these weights would gain most, the largest gain first. */
export function gainsByWording(
  world: World,
  weights: Profile['weights'],
  text: Text,
): { readonly stands: string; readonly wording: string; readonly gain: Amount }[] {
  const dearest = world.clauses.map(({ id: clause, start, options }) => {
    const stands = text[clause] ?? start;
    const now = weights[clause]?.[stands] ?? 0;
    let best = { stands: `${clause}=${stands}`, wording: '', gain: 0 };
    for (const { id } of options) {
      const gain = (weights[clause]?.[id] ?? 0) - now;
      if (gain > best.gain) best = { stands: best.stands, wording: world.wordings[clause]?.[id] ?? '', gain };
    }
    return best;
  });
  return dearest.filter(({ gain }) => gain > 0).sort((a, b) => b.gain - a.gain);
}

/** R12: the wordings that these weights would like best, at most two. */
export const likedBest = (world: World, weights: Profile['weights'], text: Text): string[] =>
  gainsByWording(world, weights, text)
    .slice(0, NAMED_WHEN_ASKED)
    .map(({ wording }) => wording);

/** R9: why a power that had agreed would withdraw today; null where it would not. */
export function wouldTakeBack(
  world: World,
  position: Position,
  power: PowerId,
): (Judgement & Pick<Decision, 'chamber'>) | null {
  const { reply } = world.scenario.rules;
  const judged = judge(world, position, power);
  const ownSumDoes = judged.ledger.aspiration - judged.ledger.total <= reply.withdrawsWhenShortBy;
  const chamber = chamberAgainst(judged, ownSumDoes, reply.withdrawsWhenSlackBelow);
  return ownSumDoes && chamber === null ? null : { ...judged, chamber };
}

/** A text and a circle that would do, with the cost of the changes and the worth to the power. */
export interface Candidate {
  readonly cost: number;
  readonly total: Amount;
  readonly wish: Wish;
}

/**
 * R4: the nearest text: the fewest changes of wording and circle that the power would accept today; ties go to the best
 * sum for itself. Exact, because the sum consists of separate terms: for each form and each circle, the other clauses
 * are changed in the order of their gain. Friends cost as much as one, so the circle is all who are missing; only one
 * who can also do harm, to its sum or in its chamber, is tried both with and without. The validation of the scenario
 * limits how many such friends there are.
 */
export function nearestText(
  world: World,
  position: Position,
  power: PowerId,
  needs: Amount,
): Candidate | null {
  const { imagined } = world.scenario.rules.presence;
  const who = profile(world, power);
  const missing = who.friends.filter((friend) => {
    const s = position.standings[friend];
    return s !== undefined && !isInvited(s);
  });
  let circles = missing.length > 0 ? [missing] : [];
  for (const { other, linkage, absent, third } of who.ties)
    if (missing.includes(other) && (third > 0 || linkage < 0 || absent < 0))
      circles = circles.flatMap((circle) => [circle, circle.filter((one) => one !== other)]);
  const today = offerToday(world, position, power);
  return nearestAmong(world, position, power, needs, [[], ...circles], (text, circle) => {
    const joined = new Set(circle);
    return {
      ...today,
      text,
      share: shareOf(world, text),
      presence: (other) => (joined.has(other) ? imagined : today.presence(other)),
      isAbsent: (other) => !joined.has(other) && today.isAbsent(other),
    };
  });
}

/** The same search over offers that the caller imagines: at a table nobody can be invited. */
export function nearestAmong(
  world: World,
  position: Position,
  power: PowerId,
  needs: Amount,
  circles: readonly (readonly PowerId[])[],
  offerOf: (text: Text, circle: readonly PowerId[]) => Offer,
): Candidate | null {
  const who = profile(world, power);
  const { counter, reply } = world.scenario.rules;
  const { form } = world.roles;
  const gains = world.clauses
    .filter((clause) => clause.id !== form?.id)
    .map((clause) => {
      const now = who.weights[clause.id]?.[position.text[clause.id] ?? clause.start] ?? 0;
      let best = { option: '', gain: 0 };
      for (const { id } of clause.options) {
        const gain = (who.weights[clause.id]?.[id] ?? 0) - now;
        if (gain > best.gain) best = { option: id, gain };
      }
      return { clause: clause.id, option: best.option, gain: best.gain };
    })
    .filter(({ gain }) => gain > 0)
    .sort((a, b) => b.gain - a.gain);
  const formNow = form ? (position.text[form.id] ?? form.start) : null;
  let found: Candidate | null = null;
  for (const chosen of form ? form.options.map((o) => o.id) : [null]) {
    const base: Text = form && chosen ? { ...position.text, [form.id]: chosen } : position.text;
    for (const circle of circles) {
      const offer = offerOf(base, circle);
      let worth = worthOf(world, position, power, offer);
      let room = roomLeft(world, position, power, offer);
      let cost =
        (chosen !== formNow ? counter.perClause : 0) + (circle.length > 0 ? counter.forTheCircle : 0);
      for (let changed = 0; changed <= gains.length; changed++) {
        const gain = changed === 0 ? null : gains[changed - 1];
        if (gain) {
          worth += gain.gain;
          room += gain.gain;
          cost += counter.perClause;
        }
        if (cost === 0 || worth < needs || room < reply.riskItTakes) continue;
        if (found === null || cost < found.cost || (cost === found.cost && worth > found.total)) {
          const formChange = form && chosen && chosen !== formNow ? [[form.id, chosen] as const] : [];
          const others = gains.slice(0, changed).map(({ clause, option }) => [clause, option] as const);
          const text = Object.fromEntries([...formChange, ...others]);
          found = { cost, total: worth, wish: { text, circle } };
        }
        break;
      }
    }
  }
  return found;
}

/** R1-R6, R15: the formal answer to a note before the signature. */
export function decide(world: World, position: Position, power: PowerId): Decision {
  const { reply } = world.scenario.rules;
  const judged = judge(world, position, power);
  const { ledger } = judged;
  const needs = ledger.aspiration;
  const chamber = chamberAgainst(judged, ledger.total >= needs, reply.riskItTakes);
  if (wouldAgree(world, judged)) return answered(judged, 'agreed', chamber);
  if (wouldAgreeAlone(world, judged)) return answered(judged, 'in-principle', chamber);
  const friends = friendsAwaited(world, position, power, judged);
  if (friends.missing.length > 0)
    return answered(judged, 'waiting', chamber, null, friends.total, friends.missing);
  const nearest = nearestText(world, position, power, needs);
  if (nearest) return answered(judged, 'countered', chamber, nearest.wish, nearest.total);
  const short = needs - ledger.total;
  return answered(judged, short >= reply.declinesWhenShortBy ? 'declined' : 'noted', chamber);
}

/** R7: the answer to an invitation to accede to what others have signed. */
export function decideAccession(world: World, position: Position, power: PowerId): Decision {
  const judged = judge(world, position, power);
  const { total: worth, aspiration: needs } = judged.ledger;
  const answer: Answer =
    worth >= needs
      ? 'acceding'
      : needs - worth >= world.scenario.rules.reply.declinesWhenShortBy
        ? 'declined'
        : 'noted';
  return answered(judged, answer, null);
}
