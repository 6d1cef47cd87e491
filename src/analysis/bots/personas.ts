/**
 * Players as one meets them: each holds to one idea of how such a treaty is got. None of them knows a power by name;
 * who is meant is read off the scenario.
 */
import type { Bot, Brief } from '../bot.ts';
import { drawn } from '../chance.ts';
import { helpsBills, invites, ratifies, registers, reports } from './afterwards.ts';
import { beginsWith, everyone, firstOnes, offersTo, onlyTheMain, renews, signs, yields } from './offering.ts';
import { mainPower, smallPowers } from './reading.ts';
import { answersFirst, keeps, publishes } from './speaking.ts';
import { character, type Trait } from './traits.ts';

/** Any command that is possible, a wait among them as often as any other. */
const random: Bot = {
  name: 'random',
  sit:
    ({ chance }) =>
    ({ legal }) =>
      drawn(chance, legal),
};

const NEVER = 100_000;
const LATE = 60;

/** The option of each clause that is best by a measure, where it is better than the one that stands there. */
function best(
  { scenario }: Brief,
  measure: (clause: string, option: string) => number,
  allowed = true,
): (readonly [string, string])[] {
  return scenario.clauses.map((clause) => {
    const options = clause.options
      .map(({ id }) => id)
      .filter((id) => !allowed || (scenario.home.mandate.options[clause.id]?.includes(id) ?? false));
    const top = options.reduce(
      (most, id) => (measure(clause.id, id) > measure(clause.id, most) ? id : most),
      clause.start,
    );
    return [clause.id, top] as const;
  });
}

const byHome = (brief: Brief) =>
  best(brief, (clause, option) => brief.scenario.home.weights[clause]?.[option] ?? 0);

const byVerdict = (brief: Brief) =>
  best(brief, (clause, option) => {
    const found = brief.scenario.clauses.find(({ id }) => id === clause);
    return found?.options.find(({ id }) => id === option)?.verdict ?? 0;
  });

/** The form of signature in which others count least. */
function aloneWithEach({ scenario }: Brief): (readonly [string, string])[] {
  return scenario.clauses.flatMap((clause) => {
    const [first, ...rest] = clause.options.filter(({ linkageShare }) => linkageShare !== undefined);
    if (!first) return [];
    const least = rest.reduce(
      (l, option) => ((option.linkageShare ?? 0) < (l.linkageShare ?? 0) ? option : l),
      first,
    );
    return [[clause.id, least.id] as const];
  });
}

/** What all do who sign anything: the treaty is carried through, whatever it is worth. */
const carriesThrough: readonly Trait[] = [answersFirst, ratifies('after-others'), registers];

/** Offers the opening text to those he may write to, repeats it, and never moves. */
const stonewaller = character('stonewaller', [
  answersFirst,
  offersTo(firstOnes),
  renews({ to: firstOnes, everyDays: 21 }),
  signs({ needs: onlyTheMain, withWhoever: LATE, patience: 0 }),
  ratifies('at-once'),
]);

/** The main power and nobody else, each alone with him. */
const bilateralist = character('bilateralist', [
  answersFirst,
  beginsWith(aloneWithEach),
  offersTo(onlyTheMain),
  renews({ to: onlyTheMain, everyDays: 21 }),
  signs({ needs: onlyTheMain, withWhoever: NEVER, patience: 0 }),
  ...carriesThrough,
]);

const yielding: readonly Trait[] = [
  answersFirst,
  offersTo(firstOnes),
  yields({ to: everyone, breachesAfter: 21 }),
  renews({ to: everyone, everyDays: 28 }),
  signs({ needs: onlyTheMain, withWhoever: LATE, patience: 14 }),
  ratifies('after-others'),
];

/** Grants every demand that a power makes, and signs when the main one agrees. */
const yielder = character('yielder', yielding);

/** The same, and then asks everybody to accede. */
const yielderAll = character('yielder-all', [
  ...yielding,
  invites(({ scenario }) => scenario.partners.map(({ id }) => id), { afterDays: 3, againAfterDays: 28 }),
]);

/** Everything before the public: notes, clauses, progress. */
const publicist = character('publicist', [
  answersFirst,
  offersTo(firstOnes),
  publishes(NEVER),
  keeps('commit'),
  renews({ to: firstOnes, everyDays: 14 }),
  signs({ needs: onlyTheMain, withWhoever: LATE, patience: 0 }),
  ...carriesThrough,
]);

/** The text as home would have it, pressed upon the main power until it signs. */
const hawk = character('hawk', [
  answersFirst,
  beginsWith(byHome),
  offersTo(onlyTheMain, false),
  keeps('press', ({ scenario }) => [mainPower(scenario)]),
  keeps('deadline'),
  renews({ to: onlyTheMain, everyDays: 14 }),
  signs({ needs: onlyTheMain, withWhoever: LATE, patience: 0 }),
  ...carriesThrough,
]);

/** The small neighbours first; the main power when they are in. */
const balticFirst = character('balticFirst', [
  answersFirst,
  offersTo(({ scenario }) => smallPowers(scenario)),
  yields({
    to: ({ scenario }) => smallPowers(scenario),
    never: ({ scenario }, demand) => demand.kind === 'chair' && demand.power === mainPower(scenario),
  }),
  renews({ to: ({ scenario }) => smallPowers(scenario), everyDays: 21 }),
  signs({ needs: ({ scenario }) => smallPowers(scenario), withWhoever: 50, patience: 0 }),
  invites(({ scenario }) => [mainPower(scenario)], { afterDays: 3, againAfterDays: 42 }),
  ...carriesThrough,
]);

/** The best instrument that the mandate allows, a question before every answer, and then what is demanded. */
const lawyer = character('lawyer', [
  answersFirst,
  beginsWith(byVerdict),
  offersTo(firstOnes),
  keeps('need', ({ scenario }) => [mainPower(scenario)]),
  yields({ to: everyone }),
  renews({ to: everyone, everyDays: 21 }),
  signs({ needs: onlyTheMain, withWhoever: LATE, patience: 10 }),
  ...carriesThrough,
  reports('signature'),
  helpsBills(['lobby']),
]);

export const PERSONAS: readonly Bot[] = [
  random,
  stonewaller,
  bilateralist,
  yielder,
  yielderAll,
  publicist,
  hawk,
  balticFirst,
  lawyer,
];
