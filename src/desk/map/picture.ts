/** The picture that the map draws, derived from the view at every change. */

import type { Picture, Road, Thread } from '../../atlas/picture.ts';
import type { Timeline } from '../../chronicle/timeline.ts';
import type { Day } from '../../core/integers.ts';
import type { View } from '../../core/view.ts';
import type { PublicWorld } from '../../core/world.ts';
import type { PowerId } from '../../scenario/primitives.ts';
import type { Words } from '../../strings/fluent.ts';
import { noteDay } from '../dossier/past-answers.ts';
import { mapCode } from '../shell/persons.ts';

/** The threads between powers: all of the selected power's, and those of the others that are in the way now. */
export function threadsOf(view: View, selected: PowerId): readonly Thread[] {
  return view.powers.flatMap(({ id, linkages, signed, acceded }) =>
    linkages
      .filter(({ taut }) => taut || (id === selected && signed === null && acceded === null))
      .map(({ to, kind, taut }) => ({ from: id, to, kind, taut })),
  );
}

/** Progress of a courier that left on one day and is expected on another, limited so that it never stands at an end. */
function progress(day: Day, left: Day, expected: Day): number {
  return Math.min(0.9, Math.max(0.25, (day - left + 0.5) / (expected - left + 1)));
}

/** A note until it arrives, then its answer until that has come; a late answer waits before the town. */
function couriers(
  words: Words,
  timeline: Timeline,
  view: View,
  code: (power: PowerId) => string,
): Picture['couriers'] {
  const { world } = timeline;
  const home = code(world.player);
  return view.powers.flatMap(({ id, arrives, replyDue }) => {
    const sent = noteDay(timeline, id);
    if (sent === null) return [];
    if (arrives !== null && arrives >= view.day)
      return [
        {
          from: home,
          to: code(id),
          progress: progress(view.day, sent, arrives),
          label: words.say('map-courier'),
        },
      ];
    if (replyDue === null) return [];
    const partner = world.scenario.partners.find((one) => one.id === id);
    const reached = sent + (partner?.noteTravelDays ?? 0);
    return [
      {
        from: code(id),
        to: home,
        progress: progress(view.day, reached, replyDue),
        label: words.say('map-reply'),
      },
    ];
  });
}

const changesRoad = (id: PowerId, road: Road, later: View | null): boolean =>
  later !== null && later.powers.find((power) => power.id === id)?.road !== road;

/** `later`: the view at the end of the watched game, if changes until then are to be marked. */
export function pictureOf(
  words: Words,
  timeline: Timeline,
  view: View,
  selected: PowerId,
  pace = 1,
  later: View | null = null,
): Picture {
  const { world }: { world: PublicWorld } = timeline;
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
      ...view.powers.map(({ id, road }) => ({
        id,
        mapCode: code(id),
        road,
        selected: id === selected,
        ...(changesRoad(id, road, later) ? { changes: true } : {}),
      })),
    ],
    borders: view.pairs.map(({ a, b }) => ({ a: code(a), b: code(b), inForce: true })),
    threads: threadsOf(view, selected).map((thread) => ({
      ...thread,
      from: code(thread.from),
      to: code(thread.to),
    })),
    couriers: couriers(words, timeline, view, code),
    pace,
    // At the table, and for the rest of the day on which the text was signed there.
    night: view.table !== null || view.signed === view.day,
  };
}
