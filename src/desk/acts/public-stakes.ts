/**
 * What acts in public and the registration would cost, bring and risk today, in figures. The amounts come from the rules
 * that charge them; of hidden types only what every government might have is told.
 */
import type { Road } from '../../core/road.ts';
import type { ConfidenceChange } from '../../core/view-permission.ts';
import {
  type AfterNaming,
  afterNaming,
  afterPublication,
  afterRegistration,
} from '../../core/view-what-if.ts';
import { commandWords } from '../../strings/command-words.ts';
import type { Words } from '../../strings/fluent.ts';
import { mayMoveNames } from '../../strings/may-move.ts';
import { names } from '../../strings/power-names.ts';
import { movedFor } from '../home/without-permission.ts';
import { inTenths, plain, priceOf, signed, signedBeside } from '../shell/figures.ts';
import type { Present } from '../shell/present.ts';

/** What a command costs or risks, as its button says it. */
export interface Stake {
  readonly text: string;
  /** The same in two lines, for a place with little room. */
  readonly brief?: string;
  /** The player may well regret it; a warning sign is shown. */
  readonly grave: boolean;
}

type Sign = Parameters<typeof mayMoveNames>[2];

/** Whose trust a public act moves perhaps; empty if nobody's. */
function trustWords(present: Present, words: Words, sign: Sign): string[] {
  const moved = mayMoveNames(words, present.timeline.value.world.scenario.partners, sign);
  return moved === null ? [] : [words.say('stake-may-move', moved)];
}

/** Thousandths of credibility as the change in per cent that the desk shows. */
const inPerCent = (words: Words, credibility: number): string => signed(words, credibility * 10);

/** F4, K9: what registration costs at home, and whose trust it may move. */
export function registering(present: Present, words: Words): Stake {
  const { change, now, near } = afterRegistration(present.game.value);
  const text =
    change === 0
      ? words.say('stake-register-free')
      : words.say('stake-register', { change: signedBeside(words, now, change) });
  return { text: [text, ...trustWords(present, words, { is: 'registered', near })].join(' '), grave: false };
}

/** A5, H3, H5, H6, K9, X1: what a publication brings and costs. */
export function publishing(present: Present, words: Words): Stake {
  const { request, change, week, near, exposes } = afterPublication(present.game.value);
  const { assurance } = present.timeline.value.world.scenario.rules;
  const open = present.view.value.signed === null;
  const text = [
    open
      ? words.say('stake-publish', {
          request: signed(words, request),
          gains: request > 0 ? 1 : 0,
          price: plain(words, change),
        })
      : onceSigned(present, words),
    ...(week > 0 ? [words.say('stake-publish-week', { price: inTenths(words, week) })] : []),
    ...trustWords(present, words, { is: 'published', near }),
    ...exposes.map((powers) =>
      words.say('stake-publish-exposes', {
        powers: names(words, powers),
        price: plain(words, -assurance.exposedConfidence),
        share: inPerCent(words, assurance.exposedCredibility),
        trust: signed(words, assurance.exposedTrust),
      }),
    ),
  ];
  return { text: text.join(' '), grave: exposes.length > 0 };
}

/** What a publication moves after the signature: those who have not joined, chambers that have still to vote, or nobody. */
function onceSigned(present: Present, words: Words): string {
  const { powers } = present.view.value;
  if (powers.some(({ road }) => !DECIDED.has(road)))
    return commandWords(words, { do: 'publish' }, 'signed').consequence;
  return words.say('stake-publish-late', { votes: powers.some(({ bill }) => bill !== null) ? 1 : 0 });
}

/** Roads of powers that have joined, have promised to, or are out for good. */
const DECIDED: ReadonlySet<Road> = new Set([
  'signed',
  'deposited',
  'bound',
  'shelved',
  'disowned',
  'acceding',
  'acceded',
]);

/** K1, K3, K4, K7: what a named day brings, and what it costs if it passes unused. */
export function namingADay(present: Present, words: Words, on: string | undefined): Stake {
  const after = afterNaming(present.game.value);
  if (present.view.value.signed !== null) return namingTheExchange(present, words, after);
  const { agreed, credibility, near } = after;
  const rule = present.timeline.value.world.scenario.rules.deadline;
  const ahead = Array.from({ length: rule.days }, (_, index) => index + 1);
  const days = ahead.find((one) => present.iso(present.view.value.day + one) === on) ?? rule.days;
  const said = {
    days,
    powers: names(words, agreed),
    request: signed(words, rule.easierAtHome),
    kept: signed(words, rule.keptTrust),
    now: inPerCent(words, credibility),
    unused: inPerCent(words, rule.unusedCredibility),
  };
  const isEmpty = agreed.length === 0;
  const text = words.say(isEmpty ? 'stake-day-empty' : 'stake-day', said);
  return {
    text: [text, ...trustWords(present, words, { is: 'dayNamed', near })].join(' '),
    brief: isEmpty ? text : words.say('stake-day-brief', said),
    grave: isEmpty,
  };
}

/** K3: whose bills come sooner, and what their chambers make of it. */
function namingTheExchange(present: Present, words: Words, { hurried }: AfterNaming): Stake {
  const { billSoonerDays, sours } = present.timeline.value.world.scenario.rules.deadline;
  const text = words.say('stake-exchange', {
    powers: names(words, hurried),
    days: billSoonerDays,
    amount: plain(words, sours),
  });
  return { text, grave: false };
}

/** H5: what a change of a printed text costs; null where nothing. */
export function changedInPrint(
  present: Present,
  words: Words,
  clause: string,
  option: string,
): string | null {
  if (present.view.value.publications === 0) return null;
  const moved: ConfidenceChange | null = movedFor(present, { do: 'draft', clause, option }, 'draft');
  return moved === null ? null : words.say('stake-printed', { price: priceOf(words, moved) });
}
