/**
 * What answers to crises moved in one power's trust, as its dealings list it: an amount, or the least and the most where a
 * hidden motive that is not known decides it (S5).
 */

import { effectsGivenTypes } from '../../core/effects-given-types.ts';
import type { SeenCable } from '../../core/seen.ts';
import type { PowerView } from '../../core/view.ts';
import type { PublicWorld } from '../../core/world.ts';
import type { PowerId } from '../../scenario/primitives.ts';
import type { Effects } from '../../scenario/story.ts';
import type { Words } from '../../strings/fluent.ts';
import { signed } from '../shell/figures.ts';

/** The effects of an answer, or its later ones, where the cable tells that they have come. */
function effectsOf(world: PublicWorld, cable: SeenCable): Effects | null {
  if (cable.is !== 'answered' && (cable.is !== 'echoed' || cable.prevented)) return null;
  const answer = world.scenario.dilemmas.find(({ id }) => id === cable.id)?.answers[cable.choice - 1];
  return (cable.is === 'answered' ? answer?.effects : answer?.later?.effects) ?? null;
}

/** The governments whose hidden type decides what an effect moves, as far as it is not known, with their types. */
function openMinds(world: PublicWorld, { byType = {} }: Effects): [PowerId, readonly string[]][] {
  return world.scenario.partners
    .filter(({ id }) => byType[id] !== undefined)
    .map(({ id, types }) => [id, types.map((type) => type.id)]);
}

/** The amounts by which an effect may move the trust of this power, one for each way in which the open types may stand. */
function trustIn(world: PublicWorld, effects: Effects, id: PowerId, isParty: boolean): number[] {
  let ways: Effects[] = [effects];
  for (const [power, types] of openMinds(world, effects))
    ways = ways.flatMap((way) =>
      types.map((type) => effectsGivenTypes(way, (one) => (one === power ? type : null))),
    );
  return ways.map(({ trust, trustOfTheBound = 0 }) => (trust?.[id] ?? 0) + (isParty ? trustOfTheBound : 0));
}

/** The governments with the hidden types that the seat knows. */
type Minds = readonly Pick<PowerView, 'id' | 'type'>[];

/** The line about this cable in the dealings with a power; null if it moved no trust. `isParty`: it was one that day. */
export function crisisWords(
  world: PublicWorld,
  words: Words,
  cable: SeenCable,
  minds: Minds,
  id: PowerId,
  isParty: boolean,
): string | null {
  const stated = effectsOf(world, cable);
  if (stated === null || (cable.is !== 'answered' && cable.is !== 'echoed')) return null;
  const known = effectsGivenTypes(stated, (power) => minds.find((one) => one.id === power)?.type ?? null);
  const ways = trustIn(world, known, id, isParty);
  const [least, most] = [Math.min(...ways), Math.max(...ways)];
  if (least === 0 && most === 0) return null;
  const title = words.say(`dilemma-${cable.id}.title`);
  const kind = cable.is === 'answered' ? 'dealt-crisis' : 'dealt-crisis-later';
  return least === most
    ? words.say(kind, { title, change: signed(words, most) })
    : words.say(`${kind}-between`, { title, least: signed(words, least), most: signed(words, most) });
}
