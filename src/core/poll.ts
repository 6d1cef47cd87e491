/** Polls: a leading power asks its friends itself, and the next note to it carries their invitations. Rules R16-R18. */
import type { PowerId } from '../scenario/primitives.ts';
import type { Amount, Day } from './integers.ts';
import { makeLedger, type Offer, offerToday, shareOf, termsOf } from './ledger.ts';
import { allows, withEvidence } from './permission.ts';
import { type Position, standing } from './position.ts';
import { type Correspondence, isInvited, type Poll, type Wish } from './standing.ts';
import type { StepBuilder } from './step-builder.ts';
import { type Profile, profile, type World } from './world.ts';

/** R16: starts a poll when the power names chairs of friends that it has named before. */
export function beginPoll(builder: StepBuilder, power: PowerId, before: Wish | null, now: Wish | null): void {
  const { world, position } = builder;
  const { brings } = profile(world, power).data;
  const { pollDue, pollLater, polled } = builder.standing(power);
  const namedAgain = before?.circle.filter((chair) => now?.circle.includes(chair)) ?? [];
  if (brings === undefined || pollDue !== null || polled !== null) return;
  const friends = toBeAsked(world, position, power);
  if (!friends.some((friend) => namedAgain.includes(friend))) return;
  const due = position.day + brings.days + pollLater;
  builder.change(power, { pollDue: due });
  builder.tell({ is: 'polling', power, friends, due });
}

/** S4: delays a poll that runs or is to come. */
export function delayPoll(builder: StepBuilder, power: PowerId, days: Day): void {
  const { pollDue, pollLater, replyDue, replyExpected } = builder.standing(power);
  if (pollDue === null) {
    builder.change(power, { pollLater: pollLater + days });
    return;
  }
  const due = pollDue + days;
  const notBefore = (on: Day | null): Day | null => (on === null ? null : Math.max(on, due));
  builder.change(power, {
    pollDue: due,
    replyDue: notBefore(replyDue),
    replyExpected: notBefore(replyExpected),
  });
}

/** The friends who have not had a note. */
function toBeAsked(world: World, position: Position, power: PowerId): PowerId[] {
  const { brings } = profile(world, power).data;
  if (brings === undefined) return [];
  return world.partners.filter(
    (friend) =>
      (friend in brings.invites || brings.asks.includes(friend)) && !isInvited(standing(position, friend)),
  );
}

/** R16, R17: closes due polls: the friends answer, and so does the leader, today, if a note has reached it. */
export function closePolls(builder: StepBuilder): void {
  const { day: today } = builder.position;
  for (const power of builder.world.partners) {
    const { pollDue, replyDue, arrives } = builder.standing(power);
    if (pollDue === null || pollDue > today) continue;
    for (const friend of toBeAsked(builder.world, builder.position, power))
      answerPoll(builder, power, friend);
    builder.change(power, { pollDue: null, polled: today });
    if (replyDue !== null && arrives === null)
      builder.change(power, { replyDue: today, replyExpected: today });
  }
}

/** R16: whether the offer that the leader asks for, with everyone whom it brings, would do for this friend. */
function answerPoll(builder: StepBuilder, leader: PowerId, friend: PowerId): void {
  const { world, position } = builder;
  const { readyFrom, namesFrom } = world.scenario.rules.poll;
  const s = builder.standing(friend);
  const ledger = makeLedger(
    termsOf(world, position, friend, offerBrought(world, position, leader, friend)),
    readyFrom,
  );
  const ready = ledger.total >= readyFrom;
  const brought = ready && friend in (profile(world, leader).data.brings?.invites ?? {});
  const wish = brought ? preambleWish(world, position, profile(world, friend), namesFrom) : null;
  if (brought)
    builder.change(friend, {
      contact: s.contact ?? position.day,
      broughtBy: leader,
      wish,
      evidence: withEvidence(s, wish, world.scenario.home.evidence.formalCounter),
    });
  builder.tell({ is: 'polled', power: friend, by: leader, ready, wish, ledger });
}

/** The text as the leader last asked for it, with everyone whom it brings at the table. */
function offerBrought(world: World, position: Position, leader: PowerId, friend: PowerId): Offer {
  const today = offerToday(world, position, friend);
  const text = { ...position.text, ...standing(position, leader).wish?.text };
  const there = new Set([leader, ...Object.keys(profile(world, leader).data.brings?.invites ?? {})]);
  return {
    ...today,
    text,
    share: shareOf(world, text),
    presence: (other) => (there.has(other) ? 1000 : today.presence(other)),
    isAbsent: (other) => !there.has(other) && today.isAbsent(other),
  };
}

/** R16: through another power's envoy a friend may ask only for a wording of the preamble, not of an article. */
function preambleWish(world: World, position: Position, who: Profile, namesFrom: Amount): Wish | null {
  let dearest: { readonly text: Wish['text']; readonly gain: Amount } | null = null;
  for (const { id: clause, preamble, start, options } of world.clauses) {
    if (!preamble) continue;
    const now = who.weights[clause]?.[position.text[clause] ?? start] ?? 0;
    for (const { id } of options) {
      const gain = (who.weights[clause]?.[id] ?? 0) - now;
      if (gain >= namesFrom && gain > (dearest?.gain ?? 0)) dearest = { text: { [clause]: id }, gain };
    }
  }
  return dearest === null ? null : { text: dearest.text, circle: [] };
}

/** R18: invites by the same note every friend that was found ready and has permission to sit. */
export function carryInvitations(builder: StepBuilder, leader: PowerId): void {
  const { world } = builder;
  for (const friend of carriedTo(world, builder.position, leader)) {
    const { day } = builder.position;
    const due = day + (profile(world, leader).data.brings?.invites[friend]?.days ?? 0);
    const arrives = Math.min(due, day + profile(world, friend).data.noteTravelDays);
    builder.move(friend, 'note', { replyDue: due, replyExpected: due, arrives });
    builder.tell({ is: 'noteSent', power: friend, again: 0, toAccede: false, by: leader });
  }
}

/** The friends whom a note to this power would invite as well. */
export function carriedTo(world: World, position: Position, leader: PowerId): PowerId[] {
  if (position.treaty !== null) return [];
  return world.partners.filter((friend) => {
    const s = standing(position, friend);
    return s.broughtBy === leader && !isInvited(s) && allows(position, { kind: 'chair', power: friend });
  });
}

/** R18: a first answer to a carried invitation may come in the evening. */
export function answersInTheEvening(
  world: World,
  power: PowerId,
  { broughtBy, formalReplies }: Poll & Correspondence,
): boolean {
  if (broughtBy === null || formalReplies > 0) return false;
  return profile(world, broughtBy).data.brings?.invites[power]?.inTheEvening ?? false;
}

/** R17: the leader answers nobody before its friends have answered. */
export function notBeforeThePoll({ pollDue }: Poll, due: Day): Day {
  return Math.max(due, pollDue ?? due);
}
