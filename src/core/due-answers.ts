/**
 * Gives answers on the day on which they are due: to notes, to plain questions, to news of another power. reply.ts
 * makes the decision. Rules R5-R9, R18, R19, N1-N3.
 */
import type { PowerId } from '../scenario/primitives.ts';
import { afterDemands, afterInPrinciple, afterLikes } from './beliefs.ts';
import type { Again, Answer, Need } from './cables.ts';
import { billDay } from './chamber.ts';
import { credit } from './home.ts';
import { type Day, part } from './integers.ts';
import { mayAccede } from './may-offer.ts';
import { demandKeys, withEvidence } from './permission.ts';
import { answersInTheEvening, beginPoll, notBeforeThePoll } from './poll.ts';
import { isFounder, type Position, standing, type Treaty, type Wire } from './position.ts';
import {
  agreesToday,
  answered,
  type Candidate,
  chamberAgainst,
  type Decision,
  decide,
  decideAccession,
  friendsAwaited,
  type Judgement,
  judge,
  likedBest,
  nearestText,
  wouldAgree,
  wouldTakeBack,
} from './reply.ts';
import type { RoadStep } from './road.ts';
import { hasText, type Intelligence, isInvited, type Wish } from './standing.ts';
import type { StepBuilder } from './step-builder.ts';
import { decidesFrom, profile, type World, weightsOf } from './world.ts';

const BY_ANSWER: Readonly<Record<Answer, RoadStep>> = {
  agreed: 'agree',
  'in-principle': 'takeNote',
  waiting: 'wait',
  countered: 'counter',
  noted: 'takeNote',
  declined: 'decline',
  acceding: 'promise',
  withdrawn: 'withdraw',
};

/** How many of these demands the text and the circle meet by now. */
export function metSince(position: Position, wish: Wish): number {
  const wordings = Object.entries(wish.text).filter(([clause, option]) => position.text[clause] === option);
  const chairs = wish.circle.filter((power) => {
    const s = position.standings[power];
    return s !== undefined && isInvited(s);
  });
  return wordings.length + chairs.length;
}

/** R5: met demands soften a power; a repeated note that meets none hardens it. */
function softenOrHarden(builder: StepBuilder, power: PowerId): void {
  const { demandMet, stonewalled } = builder.world.scenario.rules.aspiration;
  const s = builder.standing(power);
  if (!s.wish) return;
  const met = metSince(builder.position, s.wish);
  builder.change(power, { shift: s.shift + (met > 0 ? met * demandMet : stonewalled) });
}

/** R18: the first answers of the evening, from powers that a friend has brought. */
export function answerInTheEvening(builder: StepBuilder): void {
  for (const power of builder.world.partners)
    if (isDueThisEvening(builder.world, builder.position, power)) answerNote(builder, power, true);
}

/** R18: whether the power's answer is due this evening. */
export function isDueThisEvening(world: World, position: Position, power: PowerId): boolean {
  const s = standing(position, power);
  return s.replyDue !== null && s.replyDue <= position.day && answersInTheEvening(world, power, s);
}

/** Gives the formal answer to a note. */
export function answerNote(builder: StepBuilder, power: PowerId, evening = false): void {
  const { world } = builder;
  const { home, rules } = world.scenario;
  if (builder.position.treaty && !isFounder(builder.position, power)) {
    answerAccession(builder, power);
    return;
  }
  const { wish: before } = builder.standing(power);
  softenOrHarden(builder, power);
  const decision = decide(world, builder.position, power);
  const s = builder.standing(power);
  const first = s.formalReplies === 0;
  const refused =
    decision.answer === 'countered' || decision.answer === 'noted' || decision.answer === 'declined';
  const declined = decision.answer === 'declined';
  builder.move(power, BY_ANSWER[decision.answer], {
    replyDue: null,
    replyExpected: null,
    formalReplies: s.formalReplies + 1,
    asked: false,
    hastened: false,
    wish: decision.wish,
    evidence: withEvidence(s, decision.wish, home.evidence.formalCounter),
    beliefs: readFrom(builder, power, decision),
    refusals: s.refusals + (refused ? 1 : 0),
    shift: s.shift + (declined ? rules.aspiration.cooled : 0),
  });
  tellReply(builder, power, decision, first, null, evening);
  beginPoll(builder, power, before, decision.wish);
  if (declined) builder.trust(power, rules.reply.declineTrust);
  if (decision.answer === 'agreed') credit(builder, power, 'agrees');
  if (decision.answer === 'agreed' || declined) sendWires(builder, power);
}

/** B4, B6: beliefs after a formal counter-proposal or an agreement in principle. */
function readFrom(builder: StepBuilder, power: PowerId, decision: Decision): Intelligence['beliefs'] {
  const { beliefs } = builder.standing(power);
  const { wish, answer } = decision;
  const { types } = profile(builder.world, power).data;
  if (answer === 'in-principle') return afterInPrinciple(beliefs, types);
  if (wish === null) return beliefs;
  const { standings, text } = builder.position;
  const open = (demand: string): boolean => {
    const at = demand.indexOf('=');
    if (at >= 0) return text[demand.slice(0, at)] !== demand.slice(at + 1);
    const s = standings[demand];
    return s !== undefined && !isInvited(s);
  };
  return afterDemands(beliefs, types, demandKeys(wish), open);
}

function answerAccession(builder: StepBuilder, power: PowerId): void {
  const { world } = builder;
  const { position } = builder;
  const decision = decideAccession(world, position, power);
  const s = builder.standing(power);
  const first = s.formalReplies === 0;
  builder.change(power, {
    replyDue: null,
    replyExpected: null,
    formalReplies: s.formalReplies + 1,
    asked: false,
    hastened: false,
    wish: null,
  });
  if (decision.answer !== 'acceding') {
    const declined = decision.answer === 'declined';
    builder.move(power, declined ? 'decline' : 'takeNote', {
      refusals: s.refusals + 1,
      shift: s.shift + (declined ? world.scenario.rules.aspiration.cooled : 0),
    });
    tellReply(builder, power, decision, first, null, false);
    return;
  }
  tellReply(builder, power, decision, first, null, false);
  credit(builder, power, 'promises');
  if (profile(world, power).data.ratification.track === 'executive') {
    builder.move(power, 'accede', { acceded: position.day, passed: position.day });
    tellAccession(builder, power);
    return;
  }
  builder.move(power, 'promise', {
    promised: position.day,
    bill: billDay(world, power, position.day),
    putOff: 0,
  });
}

/** Reports an accession, raises confidence and adds to the credit for the next report. */
export function tellAccession(builder: StepBuilder, power: PowerId): void {
  builder.tell({ is: 'acceded', power });
  builder.confidence(builder.world.scenario.home.atOnce.eachDepositOrAccession, 'deposit', power);
  credit(builder, power, 'accedes');
}

/** R19: counts what the power says, and compares what lies before it with what it last answered. */
function saidAgain(builder: StepBuilder, power: PowerId, { answer, wish, waitsFor }: Decision): Again | null {
  const { text, standings } = builder.position;
  const { letters, offered } = builder.standing(power);
  const key = [answer, ...(wish === null ? [] : demandKeys(wish)), ...waitsFor].join(' ');
  const times = (letters[key] ?? 0) + 1;
  const company = builder.world.partners.filter((other) => {
    const s = standings[other];
    return other !== power && s !== undefined && hasText(s);
  });
  builder.change(power, { letters: { ...letters, [key]: times }, offered: { text, company } });
  if (times === 1 || offered === null) return null;
  if (builder.world.clauses.some(({ id }) => offered.text[id] !== text[id])) return { times, since: 'text' };
  return { times, since: offered.company.join() === company.join() ? 'nothing' : 'company' };
}

function tellReply(
  builder: StepBuilder,
  from: PowerId,
  decision: Decision,
  first: boolean,
  onNewsOf: PowerId | null,
  evening: boolean,
): void {
  const { answer, wish, waitsFor, ledger, chamber, wouldBe } = decision;
  const again = saidAgain(builder, from, decision);
  const said = { answer, first, again, wish, waitsFor, ledger, chamber, wouldBe };
  builder.tell({ is: 'replied', from, ...said, onNewsOf, evening });
  builder.set({ newsToPrint: true });
}

/** What a power needs today, with the text that it names or the powers for which it waits. */
interface Needed {
  readonly outcome: Need;
  readonly nearest: Candidate | null;
  readonly waitsFor: readonly PowerId[];
}

/** R14: the outcome of a plain question. Only `would-do` says that a note would be agreed to as things stand. */
function needOf(builder: StepBuilder, power: PowerId, judged: Judgement): Needed {
  const { world, position } = builder;
  const plain = (outcome: Need): Needed => ({ outcome, nearest: null, waitsFor: [] });
  if (position.treaty !== null) return plain('closed');
  if (wouldAgree(world, judged)) return plain('would-do');
  const nearest = nearestText(world, position, power, judged.ledger.aspiration);
  if (nearest !== null) return { outcome: 'names-a-text', nearest, waitsFor: [] };
  const { missing } = friendsAwaited(world, position, power, judged);
  if (missing.length > 0) return { outcome: 'waits', nearest, waitsFor: missing };
  const { total, aspiration } = judged.ledger;
  return plain(total >= aspiration ? 'chamber' : 'nothing-would-do');
}

/** Answers "what would you need?" with the nearest text, without a formal refusal; a signed text is `closed`. */
export function answerNeed(builder: StepBuilder, power: PowerId): void {
  const { world, position } = builder;
  const judged = judge(world, position, power);
  const { ledger } = judged;
  const { outcome, nearest, waitsFor } = needOf(builder, power, judged);
  const { riskItTakes } = world.scenario.rules.reply;
  const reached = position.treaty === null && ledger.total >= ledger.aspiration;
  const s = builder.standing(power);
  const { weights, data } = profile(world, power);
  const likes = position.treaty ? [] : likedBest(world, weights, position.text);
  const each = data.types.map((type) =>
    likedBest(world, weightsOf(world.scenario, data, type), position.text),
  );
  builder.change(power, {
    needDue: null,
    beliefs: position.treaty ? s.beliefs : afterLikes(s.beliefs, each, likes),
    told: nearest?.wish ?? null,
    evidence: withEvidence(s, nearest?.wish ?? null, world.scenario.home.evidence.informalDemand),
  });
  builder.tell({
    is: 'needed',
    from: power,
    outcome,
    wish: nearest?.wish ?? null,
    waitsFor,
    likes,
    ledger,
    chamber: chamberAgainst(judged, reached, riskItTakes),
    wouldBe: nearest?.total ?? null,
  });
}

/**
 * N1: sends word of a power that agreed or dropped out to every power with a linkage to it, each after its own wire.
 */
export function sendWires(builder: StepBuilder, about: PowerId): void {
  const { world, position } = builder;
  const wires: Wire[] = [];
  for (const to of world.partners) {
    if (to === about) continue;
    const who = profile(world, to);
    if ((who.linkage[about] ?? 0) === 0) continue;
    wires.push({ due: position.day + who.data.newsDays, evening: who.data.newsInTheEvening, about, to });
  }
  builder.set({ wires: [...position.wires, ...wires] });
}

/** N2: reads the wires due by now, and those that they set off, until none is left. */
export function readWires(builder: StepBuilder, evening: boolean): void {
  for (;;) {
    const { wires, day: today } = builder.position;
    if (wires.length === 0) return;
    const next = wires.find((wire) => wire.due < today || (wire.due === today && (evening || !wire.evening)));
    if (!next) return;
    builder.set({ wires: wires.filter((wire) => wire !== next) });
    judgeAgain(builder, next.to, next.about, next.evening);
  }
}

/** N3: on such news a power that had not agreed may agree, and one that had agreed may withdraw. */
function judgeAgain(builder: StepBuilder, power: PowerId, about: PowerId, evening: boolean): void {
  if (builder.position.treaty) return;
  const { road } = builder.standing(power);
  if (road === 'agreed') {
    withdrawIfShort(builder, power, about);
    return;
  }
  if (road !== 'countered' && road !== 'noted' && road !== 'waiting') return;
  if (!agreesToday(builder.world, builder.position, power)) return;
  const judged = judge(builder.world, builder.position, power);
  builder.move(power, 'agree', { wish: null });
  tellReply(builder, power, answered(judged, 'agreed', null), false, about, evening);
  credit(builder, power, 'agrees');
  sendWires(builder, power);
}

/** R9: a power that had agreed judges a changed text or a changed company at once, and may withdraw. */
export function withdrawIfShort(builder: StepBuilder, power: PowerId, about: PowerId | null): void {
  const { world } = builder;
  const { reply, aspiration: moods } = world.scenario.rules;
  if (builder.standing(power).road !== 'agreed') return;
  const reasons = wouldTakeBack(world, builder.position, power);
  if (reasons === null) return;
  const s = builder.standing(power);
  builder.move(power, 'withdraw', { shift: s.shift + moods.cooled, refusals: s.refusals + 1 });
  tellReply(builder, power, answered(reasons, 'withdrawn', reasons.chamber), false, about, false);
  builder.trust(power, reply.withdrawalTrust);
  sendWires(builder, power);
}

/**
 * R8: the day on which an answer is due: the usual days, fewer with trust or after a sounding. With `usual`, the day
 * that can be expected without knowing the hidden type.
 */
export function replyDue(builder: StepBuilder, power: PowerId, usual = false): Day {
  const { world, position } = builder;
  const who = profile(world, power);
  const s = standing(position, power);
  const { trustPerDaySooner } = world.scenario.rules.reply;
  const { soonerDays } = world.scenario.rules.sounding;
  // Nobody could foresee what a hidden type makes of a crisis, so it never brings the answer before the announced day.
  const expected = s.trust - s.unseenTrust;
  const trust = usual ? expected : Math.min(s.trust, expected);
  const sooner = part(Math.max(0, trust), 1, trustPerDaySooner);
  const accession = position.treaty !== null;
  const takes = accession
    ? usual
      ? who.data.replyDays.accession
      : who.accessionReplyDays
    : s.formalReplies === 0
      ? who.data.replyDays.first
      : who.data.replyDays.later;
  const sounded = s.hastened && !(who.data.cold && s.formalReplies === 0) ? soonerDays : 0;
  const due = position.day + Math.max(1, takes - sooner - sounded);
  if (!accession) return notBeforeThePoll(s, due);
  return Math.max(due, decidesFrom(world, power), usual ? 0 : who.accedesFrom);
}

/**
 * R7: what becomes of a note that was not answered when others signed. It asks the power to accede, and the power takes
 * the time of that; where the text does not let the power join, it can only take note, owes no answer, and the player is
 * told that the note has lapsed.
 */
export function thinkOfAcceding(builder: StepBuilder, power: PowerId, treaty: Treaty): void {
  const { world } = builder;
  const { road, replyDue: due, replyExpected: expected } = builder.standing(power);
  if (due === null) return;
  if (mayAccede(world, treaty, power) !== null) {
    if (road === 'invited') builder.move(power, 'deliver');
    builder.move(power, 'takeNote', { arrives: null, replyDue: null, replyExpected: null });
    builder.tell({ is: 'lapsed', power });
    return;
  }
  const decides = decidesFrom(world, power);
  builder.change(power, {
    replyDue: Math.max(due, decides, profile(world, power).accedesFrom),
    replyExpected: expected === null ? null : Math.max(expected, decides),
  });
}
