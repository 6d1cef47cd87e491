/**
 * The effects of an answer to a crisis, as its card lists them before it is given: every effect in the data
 * as words with a figure.
 */

import { effectsGivenTypes } from '../../core/effects-given-types.ts';
import type { PowerView } from '../../core/view.ts';
import type { Dilemma, Effects } from '../../scenario/story.ts';
import type { Arguments, Words } from '../../strings/fluent.ts';
import { power } from '../../strings/power-names.ts';
import { isHeard, kentWord } from '../dossier/odds.ts';
import { plain, signed } from '../shell/figures.ts';

/** Effects by power and how each is shown: as a signed change, as an amount, or as plain days and steps. */
const BY_POWER = [
  ['trust', 'change'],
  ['weighs', 'change'],
  ['room', 'change'],
  ['sours', 'amount'],
  ['calms', 'amount'],
  ['billSoonerDays', 'count'],
  ['replySoonerDays', 'count'],
  ['pollLaterDays', 'count'],
  ['intel', 'count'],
] as const;

function counted(words: Words, unit: 'change' | 'amount' | 'count', amount: number): string | number {
  return unit === 'change' ? signed(words, amount) : unit === 'amount' ? plain(words, amount) : amount;
}

/** The places on the road from which no power is bound any more. */
const OUT: ReadonlySet<string> = new Set(['shelved', 'disowned']);

/** The powers on which no effect has an object any more. */
export const powersOut = (powers: readonly Pick<PowerView, 'id' | 'road'>[]): ReadonlySet<string> =>
  new Set(powers.flatMap(({ id, road }) => (OUT.has(road) ? [id] : [])));

/** What the seat knows or believes of each government's hidden type. */
type Minds = readonly Pick<PowerView, 'id' | 'type' | 'beliefs'>[];

/**
 * The lines of a card with what only today's figures tell: that less attention is left than the answer costs, in place of
 * its cost (S10), and `end`: that it would end the game, at once or on a day to come.
 */
export function todayWords(
  words: Words,
  { effects }: Dilemma['answers'][number],
  lines: readonly string[],
  attention: number,
  end: string | null,
): string[] {
  const takes = effects.attention ?? 0;
  const cost = words.say('effect-attention', { count: takes });
  const isShort = takes > attention;
  return [
    ...lines.map((line) =>
      isShort && line === cost ? words.say('effect-attention-left', { takes, count: attention }) : line,
    ),
    ...(end === null ? [] : [end]),
  ];
}

/**
 * The lines of an answer's card: immediate effects, then later ones. Where the seat knows a government's hidden type, only
 * the effect on that type is listed; where it has heard something, each type's likelihood is given. Of the powers in
 * `out`, which cannot be bound any more, nothing is listed: no effect on them has an object. `unless` says what would
 * prevent the later effects.
 */
export function answerWords(
  words: Words,
  { effects, later }: Dilemma['answers'][number],
  minds: Minds,
  out: ReadonlySet<string> = new Set(),
  unless: string | null = null,
): string[] {
  return [
    ...effectWords(words, effectsGivenTypes(effects, knownIn(minds)), minds, out),
    ...(later === undefined
      ? []
      : laterWords(words, later, minds, out).map((effect) =>
          words.say('effect-later', { count: later.afterDays, effect }),
        )),
    ...(unless === null ? [] : [words.say('effect-unless', { unless })]),
  ];
}

const knownIn =
  (minds: Minds) =>
  (power: string): string | null =>
    minds.find(({ id }) => id === power)?.type ?? null;

/** The later effects of an answer, without the day. */
export const laterWords = (
  words: Words,
  { effects }: NonNullable<Dilemma['answers'][number]['later']>,
  minds: Minds,
  out: ReadonlySet<string> = new Set(),
): string[] => effectWords(words, effectsGivenTypes(effects, knownIn(minds)), minds, out);

/** S5: whether some of these effects depend on a hidden type that the seat does not know: which came is not told. */
export const isUnseen = (
  { effects }: NonNullable<Dilemma['answers'][number]['later']>,
  minds: Minds,
  out: ReadonlySet<string>,
): boolean => Object.keys(effectsGivenTypes(effects, knownIn(minds)).byType ?? {}).some((id) => !out.has(id));

/** What would prevent the later effects of an answer, counted from 1; null where nothing would. */
export const unlessWords = (
  words: Words,
  { id, answers }: Pick<Dilemma, 'id' | 'answers'>,
  choice: number,
): string | null =>
  answers[choice - 1]?.later?.unless === undefined ? null : words.say(`dilemma-${id}-${choice}.unless`);

/**
 * In the order home, neighbours, effects that depend on a hidden type, the public. Empty if the answer has no
 * effects.
 */
function effectWords(words: Words, effects: Effects, minds: Minds, out: ReadonlySet<string>): string[] {
  const list: string[] = [];
  const put = (id: string, amount: number | undefined, args: Arguments): void => {
    if (amount !== undefined && amount !== 0) list.push(words.say(`effect-${id}`, args));
  };
  const points = (amount = 0): Arguments => ({ change: signed(words, amount) });
  put('attention', effects.attention, { count: effects.attention ?? 0 });
  put('confidence', effects.confidence, points(effects.confidence));
  put('bar', effects.bar, points(effects.bar));
  for (const [name, unit] of BY_POWER) {
    for (const [id, amount] of concerned(effects[name], out))
      put(name, amount, { ...power(words, id), [unit]: counted(words, unit, amount) });
  }
  for (const [id, byType] of Object.entries(effects.byType ?? {})) {
    for (const [type, amounts] of Object.entries(byType)) {
      const all = underMind(words, effects, amounts, out);
      if (all.length > 0) list.push(ifWords(words, all, mindWords(words, minds, id, type)));
    }
  }
  put('trustOfTheBound', effects.trustOfTheBound, points(effects.trustOfTheBound));
  put('publicity', effects.publicity, points(effects.publicity));
  // Per mille, shown in per cent as elsewhere.
  put('credibility', effects.credibility, points((effects.credibility ?? 0) * 10));
  return list;
}

/** The amounts by power, without those of powers that are out. */
const concerned = (
  amounts: Readonly<Record<string, number>> | undefined,
  out: ReadonlySet<string>,
): [string, number][] => Object.entries(amounts ?? {}).filter(([id]) => !out.has(id));

/** What one mind makes of an answer, in one line: several effects have their condition once, before them. */
function ifWords(words: Words, all: ReturnType<typeof underMind>, mind: string): string {
  const [first, second] = all;
  if (first !== undefined && second === undefined)
    return words.say(first.replaces ? 'effect-instead' : 'effect-if', { effect: first.effect, mind });
  const told = all.map(({ effect, replaces }) =>
    replaces ? words.say('effect-replaced', { effect }) : effect,
  );
  return words.say('effect-if-all', { mind, effects: told.join('; ') });
}

/** A hidden type in words, with its likelihood if something was heard of that government. */
function mindWords(words: Words, minds: Minds, power: string, type: string): string {
  const mind = words.say(`type-${power}-${type}`);
  const beliefs = minds.find(({ id }) => id === power)?.beliefs ?? [];
  const found = beliefs.find((one) => one.type === type);
  return found === undefined || !isHeard(beliefs)
    ? mind
    : words.say('effect-mind', { mind, odds: words.say(kentWord(found.perMille)) });
}

/**
 * The effects on one hidden type; stated even if they are nothing. `replaces` tells whether the same effect is listed for
 * the other types, which this one replaces (S5).
 */
function underMind(
  words: Words,
  others: Effects,
  amounts: NonNullable<Effects['byType']>[string][string],
  out: ReadonlySet<string>,
): { effect: string; replaces: boolean }[] {
  return BY_POWER.flatMap(([name, unit]) =>
    concerned(name in amounts ? amounts[name as keyof typeof amounts] : undefined, out).map(
      ([id, amount]) => ({
        effect: words.say(`effect-${name}`, { ...power(words, id), [unit]: counted(words, unit, amount) }),
        replaces: (others[name]?.[id] ?? 0) !== 0,
      }),
    ),
  );
}
