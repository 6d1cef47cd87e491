/** The conditions of a scenario as sentences: why a game ends as it does. */
import type { PublicWorld } from '../../core/world.ts';
import type { Condition } from '../../scenario/condition.ts';
import type { Words } from '../../strings/fluent.ts';
import { roadWord } from '../../strings/ledger-words.ts';
import { demandWords, names } from '../../strings/power-names.ts';
import { plain } from '../shell/figures.ts';

interface Limits {
  readonly atLeast?: number | undefined;
  readonly atMost?: number | undefined;
}

/** The quantity: every one, none, at least a number, at most a number. */
function howMany({ atLeast, atMost }: Limits, all: number): { readonly id: string; readonly count: number } {
  if (atMost === 0) return { id: 'none', count: 0 };
  if (atMost !== undefined) return { id: 'at-most', count: atMost };
  return atLeast === all ? { id: 'all', count: all } : { id: 'at-least', count: atLeast ?? 1 };
}

/** The sentence of a condition; the sentences of nested conditions are listed below it. */
export function becauseWords(words: Words, world: PublicWorld, condition: Condition): string {
  const among = (
    what: 'founders' | 'bound' | 'assured' | 'roads',
    of: readonly string[] | string,
    limits: Limits,
    more: Readonly<Record<string, string>> = {},
  ): string => {
    const powers = typeof of === 'string' ? (world.scenario.groups[of] ?? []) : of;
    const { id, count } = howMany(limits, powers.length);
    return words.say(`because-${what}-${id}`, { powers: names(words, powers), count, ...more });
  };
  if ('all' in condition) return words.say('because-all');
  if ('any' in condition) return words.say('because-any');
  if ('not' in condition) return words.say('because-not');
  if ('happened' in condition) return words.say(`because-${condition.happened}`);
  if ('confidence' in condition) {
    const { below, atLeast } = condition.confidence;
    return below === undefined
      ? words.say('because-confidence-at-least', { figure: plain(words, atLeast ?? 0) })
      : words.say('because-confidence-below', { figure: plain(words, below) });
  }
  if ('text' in condition)
    return words.say('because-text', {
      demands: words.list(
        Object.entries(condition.text).map(([clause, option]) => demandWords(words, `${clause}=${option}`)),
      ),
    });
  if ('roads' in condition) {
    const { of, are } = condition.roads;
    const road = words.list(are.map((one) => roadWord(words, one)));
    return among('roads', of, condition.roads, { road });
  }
  if ('founders' in condition) return among('founders', condition.founders.of, condition.founders);
  if ('bound' in condition) return among('bound', condition.bound.of, condition.bound);
  if ('assured' in condition) return among('assured', condition.assured.of, condition.assured);
  if ('answered' in condition) {
    const { dilemma, choice } = condition.answered;
    return words.say('because-answered', { answer: words.say(`dilemma-${dilemma}-${choice}`) });
  }
  if ('near' in condition) return words.say('because-near', { days: condition.near.days });
  const [what, limits] =
    'refused' in condition
      ? (['refused', condition.refused] as const)
      : 'intercepted' in condition
        ? (['intercepted', condition.intercepted] as const)
        : (['requests', condition.requests] as const);
  const { id, count } = howMany(limits, Number.POSITIVE_INFINITY);
  return words.say(`because-${what}-${id}`, { count });
}

/** The nested conditions of a condition. */
export function within(condition: Condition): readonly Condition[] {
  if ('all' in condition) return condition.all;
  if ('any' in condition) return condition.any;
  return 'not' in condition ? [condition.not] : [];
}
