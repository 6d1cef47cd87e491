/**
 * What each of those upstairs says of the paper on the desk: read off his own weights for wordings and chairs, and
 * nothing else, so that every advice is true of him who gives it.
 */
import type { View } from '../core/view.ts';
import type { Amount } from '../core/whole.ts';
import type { Scenario } from '../scenario/schema.ts';

type Voice = Scenario['home']['voices'][number];

/** He is against what stands there, for what does not, or content with what does. */
export interface Advice {
  readonly person: string;
  readonly kind: 'against' | 'for' | 'content';
  /** A wording "form=joint" or a chair "ROM". */
  readonly about: string;
}

interface Weighed {
  readonly about: string;
  readonly amount: Amount;
}

const greatest = (all: readonly Weighed[]): Weighed | null =>
  all.reduce<Weighed | null>((best, one) => (best === null || one.amount > best.amount ? one : best), null);

/** What stands in the text, and whose chairs are asked for, by his weights. */
function present(voice: Voice, view: View): Weighed[] {
  const chairs = view.powers.filter(({ road }) => road !== 'outside' && road !== 'informed');
  return [
    ...Object.entries(view.text).map(([clause, option]) => ({
      about: `${clause}=${option}`,
      amount: voice.weights[clause]?.[option] ?? 0,
    })),
    ...chairs.map(({ id }) => ({ about: id, amount: voice.circle[id] ?? 0 })),
  ];
}

/** What another wording would be worth to him beyond the one that stands. */
function wanted(voice: Voice, view: View): Weighed[] {
  return Object.entries(voice.weights).flatMap(([clause, options]) => {
    const now = options[view.text[clause] ?? ''] ?? 0;
    return Object.entries(options).map(([option, amount]) => ({
      about: `${clause}=${option}`,
      amount: amount - now,
    }));
  });
}

/** The heaviest thing on his mind; null where nothing of it touches him. */
export function adviceOf(voice: Voice, view: View): Advice | null {
  const here = present(voice, view);
  const worst = greatest(here.map(({ about, amount }) => ({ about, amount: -amount })));
  const wish = greatest(wanted(voice, view));
  const best = greatest(here);
  const { person } = voice;
  if (worst !== null && worst.amount > 0 && worst.amount >= (wish?.amount ?? 0))
    return { person, kind: 'against', about: worst.about };
  if (wish !== null && wish.amount > 0) return { person, kind: 'for', about: wish.about };
  return best !== null && best.amount > 0 ? { person, kind: 'content', about: best.about } : null;
}
