/**
 * Crises: a paper comes to the desk when its condition holds, with two or three answers whose effects are stated.
 * Silence counts as the first answer. Effects may depend on a hidden type and may come later. A crisis of the time
 * before the game is answered in the prologue. Rules S1-S11.
 */
import type { Effects, Dilemma as Paper } from '../scenario/story.ts';
import { hastenBill, soonerBill } from './chamber.ts';
import { holds } from './condition.ts';
import { effectsGivenTypes } from './effects-given-types.ts';
import { type Day, NEVER } from './integers.ts';
import { isIn } from './ledger.ts';
import { delayPoll } from './poll.ts';
import { type Echo, type Position, standing } from './position.ts';
import { isOut } from './road.ts';
import { type Dealings, MOST_INTEL, type Ratification } from './standing.ts';
import type { StepBuilder } from './step-builder.ts';
import { type DatedDilemma, type PublicWorld, profile, type World } from './world.ts';

function isAnswered({ answered }: Position, id: string): boolean {
  for (const one of answered) if (one.id === id) return true;
  return false;
}

/** S7: the crises of the time before the game that may still be answered: on the first day, once. */
export function openingPapers(world: PublicWorld, { day, opening }: Position): readonly Paper[] {
  if (day > 0) return [];
  return world.openings.filter(({ id }) => opening.every((given) => given.id !== id));
}

/** S2: whether the game has as many crises as it may have, counting those that always come. */
function areEnough(world: World, position: Position): boolean {
  let met = position.answered.length;
  for (const { id, always } of world.dilemmas) if (always && !isAnswered(position, id)) met += 1;
  return met >= world.scenario.rules.dilemmas.most;
}

/** S2: the first day from `from` on with room for a crisis, by number and spacing; `NEVER` without one. */
function roomFrom(world: World, { answered }: Position, from: Day): Day {
  const { before, after } = world.scenario.rules.dilemmas;
  const met = answered.length;
  const last = answered.at(-1)?.since ?? null;
  const early = last === null ? from : Math.max(from, last + before.apartDays);
  if (early < world.turn && met < before.most) return early;
  if (met >= after.most) return NEVER;
  return Math.max(world.turn, last === null ? from : Math.max(from, last + after.apartDays));
}

/** S1: whether a paper may still come: it has not come yet, and it always comes or there is room for one more. */
const mayCome = (position: Position, dilemma: DatedDilemma, enough: boolean): boolean =>
  (dilemma.always || !enough) && !isAnswered(position, dilemma.id);

/** S1: the first day from `from` on that is free for the paper. */
const freeFrom = (world: World, position: Position, { first, always }: DatedDilemma, from: Day): Day =>
  always ? Math.max(from, first) : roomFrom(world, position, Math.max(from, first));

const isCalledFor = (world: World, position: Position, dilemma: DatedDilemma): boolean =>
  votesAreToCome(world, position, dilemma) &&
  (dilemma.when === undefined || holds(world, position, dilemma.when));

/**
 * S9: whether every vote that an answer would influence is still to come, and one that it would bring forward can come
 * sooner even on the last day for an answer.
 */
function votesAreToCome(
  world: World,
  position: Position,
  { id, influences, hastens }: DatedDilemma,
): boolean {
  if (!influences.every((power) => mayStillVote(standing(position, power)))) return false;
  if (hastens.length === 0) return true;
  const last = { ...position, day: lastDayFor(world, { id, since: position.day }) };
  return hastens.every((power) => soonerBill(world, last, power, 1) !== null);
}

const mayStillVote = ({ road, passed }: Dealings & Ratification): boolean => passed === null && !isOut(road);

/** S1: the paper that comes today: in its window, not yet answered, its condition holding, and the day free for it. */
function comesToday(world: World, position: Position): DatedDilemma | null {
  const today = position.day;
  const enough = areEnough(world, position);
  for (const dilemma of world.dilemmas) {
    if (dilemma.first > today) break;
    if (dilemma.last < today || !mayCome(position, dilemma, enough)) continue;
    if (freeFrom(world, position, dilemma, today) === today && isCalledFor(world, position, dilemma))
      return dilemma;
  }
  return null;
}

/**
 * The next day after this one on which a paper may come or silence answers one, if nothing else happens before. The
 * condition of a paper is not evaluated before its window opens.
 */
export function nextDilemma(world: World, position: Position): Day {
  const { dilemma: waiting, day: today } = position;
  if (waiting !== null) return Math.max(today + 1, lastDayFor(world, waiting));
  const enough = areEnough(world, position);
  let next = NEVER;
  for (const dilemma of world.dilemmas) {
    if (dilemma.first >= next) break;
    if (dilemma.last <= today || !mayCome(position, dilemma, enough)) continue;
    const on = freeFrom(world, position, dilemma, today + 1);
    if (on > dilemma.last || on >= next) continue;
    if (dilemma.first > today || isCalledFor(world, position, dilemma)) next = on;
  }
  return next;
}

/** S3: the day on whose morning silence answers the waiting paper. */
export function lastDayFor(world: PublicWorld, { id, since }: NonNullable<Position['dilemma']>): Day {
  const own = world.dilemmas.find((dilemma) => dilemma.id === id)?.withinDays;
  return since + (own ?? world.scenario.rules.dilemmas.answerWithinDays);
}

/** S3: silence for too long gives the first answer; without a waiting paper a new one may come. */
export function passDilemmas(builder: StepBuilder): void {
  const { world } = builder;
  const waiting = builder.position.dilemma;
  if (waiting !== null) {
    if (builder.position.day >= lastDayFor(world, waiting)) answer(builder, 1, true);
    return;
  }
  const next = comesToday(world, builder.position);
  if (next === null) return;
  builder.set({ dilemma: { id: next.id, since: builder.position.day } });
  builder.tell({ is: 'dilemma', id: next.id });
}

/** S4: answers the waiting paper, with exactly the effects that its card states. */
export function answer(builder: StepBuilder, choice: number, bySilence: boolean): void {
  const { dilemma, answered } = builder.position;
  if (dilemma === null) return;
  const { id, since } = dilemma;
  builder.set({ dilemma: null, answered: [...answered, { id, since, choice }] });
  give(builder, { id, choice }, bySilence);
}

/** S7: answers a crisis of the time before the game, which counts as none of those that came in it. */
export function answerOpening(builder: StepBuilder, id: string, choice: number): void {
  builder.set({ opening: [...builder.position.opening, { id, choice }] });
  give(builder, { id, choice }, false);
}

/** An answer of a crisis, counted from 1. */
interface Given {
  readonly id: string;
  readonly choice: number;
}

function give(builder: StepBuilder, given: Given, bySilence: boolean): void {
  const { world, position } = builder;
  const card = answerOf(world, given);
  builder.tell({ is: 'answered', ...given, bySilence });
  if (card === undefined) return;
  if (card.later) {
    const due = position.day + card.later.afterDays;
    builder.set({ echoes: [...position.echoes, { ...given, due }] });
  }
  takeEffect(builder, given, card.effects, 'crisis');
}

type Later = NonNullable<Paper['answers'][number]['later']>;

const answerOf = ({ scenario }: World, { id, choice }: Given): Paper['answers'][number] | undefined =>
  scenario.dilemmas.find((dilemma) => dilemma.id === id)?.answers[choice - 1];

/** S6: the first day on which a later effect of an earlier answer is due; `NEVER` without one. */
export function nextEcho({ echoes }: Position): Day {
  let next = NEVER;
  for (const { due } of echoes) next = Math.min(next, due);
  return next;
}

/** S11: whether what would prevent the later effects holds now. */
const isPrevented = (world: World, position: Position, { unless }: Later): boolean =>
  unless !== undefined && holds(world, position, unless);

/** S6: whether only chambers whose vote is over would hear of it. */
const isStale = (position: Position, { effects: { room, sours, ...others } }: Later): boolean =>
  Object.keys(others).length === 0 &&
  [...byPower(room), ...byPower(sours)].every(([power]) => !mayStillVote(standing(position, power)));

/** Later effects that are still to come, and what the card states about them. */
export interface Ahead extends Echo {
  readonly later: Later;
}

/** S6, S11: the later effects that are still to come as things stand, in the order of their answers. */
export function effectsAhead(world: World, position: Position): readonly Ahead[] {
  return position.echoes.flatMap((echo) => {
    const later = answerOf(world, echo)?.later;
    return later === undefined || isStale(position, later) || isPrevented(world, position, later)
      ? []
      : [{ ...echo, later }];
  });
}

/**
 * S6: applies the later effects that are due by today, in the order in which the answers were given. Of those that are
 * prevented (S11) it is told that they do not come.
 */
export function passEchoes(builder: StepBuilder): void {
  const { world } = builder;
  const { day: today, echoes } = builder.position;
  if (nextEcho(builder.position) > today) return;
  builder.set({ echoes: echoes.filter(({ due }) => due > today) });
  for (const { id, choice, due } of echoes) {
    const later = due > today ? undefined : answerOf(world, { id, choice })?.later;
    if (later === undefined || isStale(builder.position, later)) continue;
    const told = { is: 'echoed', id, choice, answeredOn: due - later.afterDays } as const;
    if (isPrevented(world, builder.position, later)) {
      builder.tell({ ...told, prevented: true });
      continue;
    }
    builder.tell(told);
    takeEffect(builder, { id, choice }, later.effects, 'echo');
  }
}

/** S10: takes what is left of this week, and the rest from the next. */
function takeAttention(builder: StepBuilder, amount: number): void {
  const { attention, owed } = builder.position;
  const now = Math.min(attention, amount);
  builder.set({ attention: attention - now, owed: owed + amount - now });
}

const byPower = (table: Readonly<Record<string, number>> | undefined): [string, number][] =>
  Object.entries(table ?? {});

function takeEffect(
  builder: StepBuilder,
  { id, choice }: Given,
  stated: Effects,
  cause: 'crisis' | 'echo',
): void {
  const { world } = builder;
  const effects = effectsGivenTypes(stated, (power) => profile(world, power).type.id);
  if (effects.attention) takeAttention(builder, effects.attention);
  if (effects.publicity)
    builder.set({ publicity: Math.max(0, builder.position.publicity + effects.publicity) });
  if (effects.bar) builder.set({ bar: builder.position.bar + effects.bar });
  if (effects.credibility) builder.credibility(effects.credibility);
  for (const [power, amount] of byPower(effects.trust)) {
    builder.trust(power, amount);
    const unseen = amount - (stated.trust?.[power] ?? 0);
    if (unseen !== 0) builder.change(power, { unseenTrust: builder.standing(power).unseenTrust + unseen });
  }
  for (const [power, amount] of byPower(effects.weighs)) {
    const { weighed } = builder.standing(power);
    const about = `${id}-${choice}`;
    // What weighs at once and what weighs later is one term.
    const before = weighed.find((one) => one.about === about)?.amount ?? 0;
    const others = weighed.filter((one) => one.about !== about);
    builder.change(power, { weighed: [...others, { about, amount: before + amount }] });
  }
  if (effects.trustOfTheBound) {
    for (const power of world.partners)
      if (isIn(builder.standing(power))) builder.trust(power, effects.trustOfTheBound);
  }
  for (const [power, amount] of byPower(effects.sours))
    builder.change(power, { soured: builder.standing(power).soured + amount });
  for (const [power, amount] of byPower(effects.room))
    builder.change(power, { room: builder.standing(power).room + amount });
  for (const [power, amount] of byPower(effects.calms))
    builder.change(power, { calmed: builder.standing(power).calmed + amount });
  for (const [power, amount] of byPower(effects.intel))
    builder.change(power, { intel: Math.min(MOST_INTEL, builder.standing(power).intel + amount) });
  for (const [power, days] of byPower(effects.billSoonerDays)) hastenBill(builder, power, days);
  for (const [power, days] of byPower(effects.replySoonerDays))
    builder.hastenReply(power, (due) => due - days);
  for (const [power, days] of byPower(effects.pollLaterDays)) delayPoll(builder, power, days);
  builder.confidence(effects.confidence ?? 0, cause, id);
}
