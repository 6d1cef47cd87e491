/**
 * What the map is to draw, made anew from the view at every change.
 */

import type { Timeline } from '../chronicle/timeline.ts';
import type { View } from '../core/view.ts';
import type { World } from '../core/world.ts';
import type { PowerId } from '../scenario/primitives.ts';
import type { Words } from '../strings/fluent.ts';
import { noteDay } from './answers.ts';
import type { House, Picture } from './house.ts';
import { mapCode } from './persons.ts';

function threads(view: View, code: (power: PowerId) => string, selected: PowerId): Picture['threads'] {
  return view.powers.flatMap(({ id, linkages, signed, acceded }) =>
    linkages
      .filter(({ taut }) => taut || (id === selected && signed === null && acceded === null))
      .map(({ to, kind, taut }) => ({ from: code(id), to: code(to), kind, taut })),
  );
}

function couriers(
  words: Words,
  timeline: Timeline,
  view: View,
  code: (power: PowerId) => string,
): Picture['couriers'] {
  const home = code(timeline.world.player);
  return view.powers.flatMap(({ id, arrives }) => {
    const sent = noteDay(timeline, id);
    if (arrives === null || sent === null || arrives < view.day) return [];
    const progress = Math.min(0.9, Math.max(0.25, (view.day - sent + 0.5) / (arrives - sent + 1)));
    return [{ from: home, to: code(id), progress, label: words.say('map-courier') }];
  });
}

export function pictureOf({ words }: House, timeline: Timeline, view: View, selected: PowerId): Picture {
  const { world }: { world: World } = timeline;
  const code = (power: PowerId): string => mapCode(world, power);
  return {
    powers: [
      {
        id: world.player,
        mapCode: code(world.player),
        // Status is drawn over the others' land; the player's own keeps its tint.
        road: 'outside',
        selected: selected === world.player,
      },
      ...view.powers.map(({ id, road }) => ({ id, mapCode: code(id), road, selected: id === selected })),
    ],
    borders: view.pairs.map(({ a, b }) => ({ a: code(a), b: code(b), inForce: true })),
    threads: threads(view, code, selected),
    couriers: couriers(words, timeline, view, code),
  };
}
