/**
 * The voices at home: what each of them would say of the text and the circle today: the one change by which his own
 * weights would gain most, or what he likes best where nothing would gain. It is true of one man's weights, not advice
 * for all. Rules V1-V2.
 */
import type { ClauseId, OptionId } from '../scenario/primitives.ts';
import type { Amount } from './integers.ts';
import { type Position, standing } from './position.ts';
import { isInvited } from './standing.ts';
import type { World } from './world.ts';

/** What one voice says. */
export interface Advice {
  readonly person: string;
  /** Against something on the desk, for something that is not, or content with something on it. */
  readonly kind: 'against' | 'for' | 'content';
  /** A wording ("form=joint") or a chair ("ROM"). */
  readonly about: string;
  /** The wording that he would prefer. */
  readonly instead: string | null;
  /** What his weights would gain by the change, or, where he is content, what they give to `about`. */
  readonly amount: Amount;
}

type Voice = World['scenario']['home']['voices'][number];

/** V2: a gain of less than a point is not mentioned (design choice). */
const WORTH_SAYING = 100;

const weightOf = (voice: Voice, clause: ClauseId, option: OptionId): Amount =>
  voice.weights[clause]?.[option] ?? 0;

/** Every single change that this voice would like, and by how much; chairs only while the circle is open. */
export function gainsOf(world: World, position: Position, voice: Voice): Advice[] {
  const text = position.treaty?.text ?? position.text;
  const { person } = voice;
  const gains: Advice[] = [];
  for (const clause of world.clauses) {
    const now = text[clause.id] ?? clause.start;
    for (const { id } of clause.options) {
      const amount = weightOf(voice, clause.id, id) - weightOf(voice, clause.id, now);
      if (amount > 0)
        gains.push({
          person,
          kind: 'against',
          about: `${clause.id}=${now}`,
          instead: `${clause.id}=${id}`,
          amount,
        });
    }
  }
  if (position.treaty) return gains;
  for (const power of world.partners) {
    const weight = voice.circle[power] ?? 0;
    const there = isInvited(standing(position, power));
    if (there && weight < 0)
      gains.push({ person, kind: 'against', about: power, instead: null, amount: -weight });
    if (!there && weight > 0)
      gains.push({ person, kind: 'for', about: power, instead: null, amount: weight });
  }
  return gains;
}

/** V1: what one voice says today. */
export function adviceOf(world: World, position: Position, voice: Voice): Advice {
  let best: Advice | null = null;
  for (const gain of gainsOf(world, position, voice)) if (gain.amount > (best?.amount ?? 0)) best = gain;
  return best !== null && best.amount >= WORTH_SAYING ? best : contentment(world, position, voice);
}

function contentment(world: World, position: Position, voice: Voice): Advice {
  const text = position.treaty?.text ?? position.text;
  const liked = world.clauses.map((clause) => {
    const option = text[clause.id] ?? clause.start;
    return { about: `${clause.id}=${option}`, amount: weightOf(voice, clause.id, option) };
  });
  const best = liked.reduce((most, one) => (one.amount > most.amount ? one : most));
  return { person: voice.person, kind: 'content', ...best, instead: null };
}
