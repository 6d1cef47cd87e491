/**
 * Crises: a paper comes to the desk when the state of the world calls for it, with two or three answers whose effects
 * are stated; silence is the first of them. Rules S1-S4.
 */
import type { Effects } from '../scenario/story.ts';
import { hastenBill } from './chamber.ts';
import { holds } from './condition.ts';
import type { Course } from './course.ts';
import { isIn } from './ledger.ts';
import { MOST_INTEL, type Position } from './position.ts';
import { day, type World } from './world.ts';

/** S1: whether the paper comes today: in its window, once, its condition holding, and the desk free for it. */
function comesToday(world: World, position: Position, dilemma: World['dilemmas'][number]): boolean {
  const { day: today, answered } = position;
  if (today < dilemma.first || today > dilemma.last) return false;
  if (answered.some(({ id }) => id === dilemma.id)) return false;
  if (!dilemma.always && !hasRoom(world, position)) return false;
  return dilemma.when === undefined || holds(world, position, dilemma.when);
}

/** S2: so many at most, and so many days between one and the next. */
function hasRoom(world: World, position: Position): boolean {
  const { most, before, after, turn } = world.scenario.rules.dilemmas;
  const reserved = world.scenario.dilemmas.filter(
    ({ id, always }) => always && !position.answered.some((one) => one.id === id),
  ).length;
  const met = position.answered.length;
  if (met + reserved >= most) return false;
  const early = turn === undefined || position.day < day(world, turn);
  const rule = early ? before : after;
  const last = position.answered.at(-1);
  return met < rule.most && (last === undefined || position.day - last.since >= rule.apartDays);
}

/** S3: silence for so many days was the first answer; then, if the desk is free, a new paper may come. */
export function passDilemmas(course: Course): void {
  const { world } = course;
  const waiting = course.position.dilemma;
  const { answerWithinDays } = world.scenario.rules.dilemmas;
  if (waiting !== null) {
    if (course.position.day - waiting.since >= answerWithinDays) answer(course, 1, true);
    return;
  }
  const next = world.dilemmas.find((dilemma) => comesToday(world, course.position, dilemma));
  if (!next) return;
  course.set({ dilemma: { id: next.id, since: course.position.day } });
  course.tell({ is: 'dilemma', id: next.id });
}

/** S4: the answer, with exactly the effects that its card states. */
export function answer(course: Course, choice: number, bySilence: boolean): void {
  const { world, position } = course;
  const { dilemma } = position;
  if (dilemma === null) return;
  const found = world.dilemmas.find(({ id }) => id === dilemma.id);
  const effects = found?.answers[choice - 1]?.effects;
  course.set({ dilemma: null, answered: [...position.answered, { ...dilemma, choice }] });
  course.tell({ is: 'answered', id: dilemma.id, choice, bySilence });
  if (effects) takeEffect(course, dilemma.id, effects);
}

const byPower = (table: Readonly<Record<string, number>> | undefined): [string, number][] =>
  Object.entries(table ?? {});

function takeEffect(course: Course, id: string, effects: Effects): void {
  const { world } = course;
  if (effects.attention)
    course.set({ attention: Math.max(0, course.position.attention - effects.attention) });
  if (effects.publicity)
    course.set({ publicity: Math.max(0, course.position.publicity + effects.publicity) });
  if (effects.bar) course.set({ bar: course.position.bar + effects.bar });
  if (effects.credibility) course.credibility(effects.credibility);
  for (const [power, amount] of byPower(effects.trust)) course.trust(power, amount);
  if (effects.trustOfTheBound) {
    for (const power of world.partners)
      if (isIn(course.standing(power))) course.trust(power, effects.trustOfTheBound);
  }
  for (const [power, amount] of byPower(effects.sours))
    course.change(power, { soured: course.standing(power).soured + amount });
  for (const [power, amount] of byPower(effects.room))
    course.change(power, { room: course.standing(power).room + amount });
  for (const [power, amount] of byPower(effects.calms))
    course.change(power, { calmed: course.standing(power).calmed + amount });
  for (const [power, amount] of byPower(effects.intel))
    course.change(power, { intel: Math.min(MOST_INTEL, course.standing(power).intel + amount) });
  for (const [power, days] of byPower(effects.billSoonerDays)) hastenBill(course, power, days);
  for (const [power, days] of byPower(effects.replySoonerDays))
    course.hastenReply(power, (due) => due - days);
  course.confidence(effects.confidence ?? 0, 'crisis', id);
}
