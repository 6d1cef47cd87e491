/**
 * Crises: a paper comes to the desk when the state of the world calls for it, with two or three answers whose effects
 * are stated; silence is the first of them. Rules S1-S4.
 */
import type { Effects } from '../scenario/story.ts';
import { hastenBill } from './chamber.ts';
import { holds } from './condition.ts';
import { type Day, NEVER } from './integers.ts';
import { isIn } from './ledger.ts';
import { delayPoll } from './poll.ts';
import { MOST_INTEL, type Position } from './position.ts';
import type { StepBuilder } from './step-builder.ts';
import type { PublicWorld, World } from './world.ts';

function isAnswered({ answered }: Position, id: string): boolean {
  for (const one of answered) if (one.id === id) return true;
  return false;
}

/** S2: with those that come always there are as many as a game has. */
function areEnough(world: World, position: Position): boolean {
  let met = position.answered.length;
  for (const { id, always } of world.dilemmas) if (always && !isAnswered(position, id)) met += 1;
  return met >= world.scenario.rules.dilemmas.most;
}

/** S2: so many at most, and so many days between one and the next: the first day from this one on that has room. */
function roomFrom(world: World, { answered }: Position, from: Day): Day {
  const { before, after } = world.scenario.rules.dilemmas;
  const met = answered.length;
  const last = answered.at(-1)?.since ?? null;
  const early = last === null ? from : Math.max(from, last + before.apartDays);
  if (early < world.turn && met < before.most) return early;
  if (met >= after.most) return NEVER;
  return Math.max(world.turn, last === null ? from : Math.max(from, last + after.apartDays));
}

type Dilemma = World['dilemmas'][number];

/** S1: a paper may still come: it has not come yet, and it comes always or there is room for one more. */
const mayCome = (position: Position, dilemma: Dilemma, enough: boolean): boolean =>
  (dilemma.always || !enough) && !isAnswered(position, dilemma.id);

/** S1: the first day from this one on that is free for it. */
const freeFrom = (world: World, position: Position, { first, always }: Dilemma, from: Day): Day =>
  always ? Math.max(from, first) : roomFrom(world, position, Math.max(from, first));

const isCalledFor = (world: World, position: Position, { when }: Dilemma): boolean =>
  when === undefined || holds(world, position, when);

/** S1: the paper that comes today: in its window, once, its condition holding, and the desk free for it. */
function comesToday(world: World, position: Position): Dilemma | null {
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
 * The next day after this one on which a paper may come, or silence answers one, if nothing else happens before. Of a
 * window that is not open yet it is not asked whether anything will call for the paper.
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

/** S3: the day on whose morning silence answers the paper that waits. */
export function lastDayFor(world: PublicWorld, { id, since }: NonNullable<Position['dilemma']>): Day {
  const own = world.dilemmas.find((dilemma) => dilemma.id === id)?.withinDays;
  return since + (own ?? world.scenario.rules.dilemmas.answerWithinDays);
}

/** S3: silence for so many days was the first answer; then, if the desk is free, a new paper may come. */
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

/** S4: the answer, with exactly the effects that its card states. */
export function answer(builder: StepBuilder, choice: number, bySilence: boolean): void {
  const { world, position } = builder;
  const { dilemma } = position;
  if (dilemma === null) return;
  const found = world.dilemmas.find(({ id }) => id === dilemma.id);
  const effects = found?.answers[choice - 1]?.effects;
  builder.set({
    dilemma: null,
    answered: [...position.answered, { id: dilemma.id, since: dilemma.since, choice }],
  });
  builder.tell({ is: 'answered', id: dilemma.id, choice, bySilence });
  if (effects) takeEffect(builder, dilemma.id, effects);
}

const byPower = (table: Readonly<Record<string, number>> | undefined): [string, number][] =>
  Object.entries(table ?? {});

function takeEffect(builder: StepBuilder, id: string, effects: Effects): void {
  const { world } = builder;
  if (effects.attention)
    builder.set({ attention: Math.max(0, builder.position.attention - effects.attention) });
  if (effects.publicity)
    builder.set({ publicity: Math.max(0, builder.position.publicity + effects.publicity) });
  if (effects.bar) builder.set({ bar: builder.position.bar + effects.bar });
  if (effects.credibility) builder.credibility(effects.credibility);
  for (const [power, amount] of byPower(effects.trust)) builder.trust(power, amount);
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
  builder.confidence(effects.confidence ?? 0, 'crisis', id);
}
