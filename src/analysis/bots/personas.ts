/**
 * Typical players, each with one idea of how to get such a treaty. None of them knows a power by name; they choose
 * powers by their roles in the scenario.
 */
import type { Bot, Brief } from '../bot.ts';
import { drawn } from '../chance.ts';
import { helpsBills, invites, ratifies, registers, reports } from './afterwards.ts';
import {
  asksNeeds,
  beginsWith,
  everyone,
  firstOnes,
  itsFriends,
  offersTo,
  onlyTheMain,
  renews,
  theMainAndItsFriends,
  theSmall,
  yields,
} from './offering.ts';
import { mainPower } from './reading.ts';
import { signs } from './signing.ts';
import { answersFirst, keeps, publishes, spendsTheRest } from './speaking.ts';
import { character, type Trait } from './traits.ts';

/** Random play waits at one turn in so many; otherwise it gives any possible act except `withdraw`. */
const TURNS_A_WAIT = 3;

const random: Bot = {
  name: 'random',
  sit:
    ({ chance }) =>
    ({ legal }) => {
      const acts = legal.filter((command) => command.do !== 'wait' && command.do !== 'withdraw');
      return acts.length === 0 || chance(TURNS_A_WAIT) === 0 ? { do: 'wait' } : drawn(chance, acts);
    },
};

const NEVER = 100_000;
const LATE = 60;

/** For each clause the option that is best by a measure. */
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

/** Traits of all personas that sign anything: the treaty is carried through. */
const carriesThrough: readonly Trait[] = [answersFirst, ratifies('after-others'), registers];

/** Offers the opening text to those that may be written to, repeats it, and never changes it. */
const stonewaller = character('stonewaller', [
  answersFirst,
  offersTo(firstOnes),
  renews({ to: firstOnes, everyDays: 21 }),
  signs({ needs: onlyTheMain, withWhoever: LATE, patience: 0 }),
  ratifies('at-once'),
]);

/** Negotiates with the main power alone. */
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
  yields({ to: theMainAndItsFriends }),
  asksNeeds(onlyTheMain),
  renews({ to: onlyTheMain, everyDays: 28, forEvidence: true }),
  renews({ to: itsFriends, everyDays: 28, afterTheMain: true }),
  signs({ needs: onlyTheMain, withWhoever: 150, patience: 14 }),
  ratifies('after-others'),
  spendsTheRest(['audience'], theMainAndItsFriends),
];

/** Grants every demand of the main power and of the friends that it asks for, and signs when they have agreed. */
const yielder = character('yielder', yielding);

/** The same, and then asks everybody to accede. */
const yielderAll = character('yielder-all', [
  ...yielding,
  invites(everyone, { afterDays: 3, againAfterDays: 28 }),
]);

/** Makes everything public: notes, commitments, progress. */
const publicist = character('publicist', [
  answersFirst,
  offersTo(firstOnes),
  publishes(NEVER),
  keeps('commit'),
  renews({ to: firstOnes, everyDays: 14 }),
  signs({ needs: onlyTheMain, withWhoever: NEVER, patience: 0 }),
  ...carriesThrough,
]);

/** The text that home would like best, with pressure on the main power until it signs. */
const hawk = character('hawk', [
  answersFirst,
  beginsWith(byHome),
  offersTo(onlyTheMain, { sounding: false }),
  keeps('press', onlyTheMain),
  keeps('deadline'),
  renews({ to: onlyTheMain, everyDays: 14 }),
  signs({ needs: onlyTheMain, withWhoever: LATE, patience: 0 }),
  ...carriesThrough,
]);

/** The small neighbours first; the main power is asked to accede. */
const balticFirst = character('balticFirst', [
  answersFirst,
  offersTo(theSmall, { withPermission: true }),
  publishes(2),
  yields({
    to: theSmall,
    never: ({ scenario }, demand) => demand.kind === 'chair' && demand.power === mainPower(scenario),
  }),
  renews({ to: theSmall, everyDays: 21 }),
  signs({ needs: theSmall, withWhoever: 50, patience: 0 }),
  invites(onlyTheMain, { afterDays: 3, againAfterDays: 42 }),
  ...carriesThrough,
]);

/** The best text that the mandate allows, plain questions, then what is demanded. */
const lawyer = character('lawyer', [
  answersFirst,
  beginsWith(byVerdict),
  offersTo(firstOnes),
  asksNeeds(onlyTheMain),
  yields({ to: theMainAndItsFriends }),
  renews({ to: onlyTheMain, everyDays: 21, forEvidence: true }),
  renews({ to: itsFriends, everyDays: 21, afterTheMain: true }),
  signs({ needs: onlyTheMain, withWhoever: 100, patience: 10 }),
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
