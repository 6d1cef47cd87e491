// What moves on the map: a thread that is pulled tight, a courier on the way, the sheet gliding to a place.
// Told what should be, it says what is at a given moment, and whether anything still moves.

import { courierKey } from './layers/couriers.ts';
import type { DrawnThread } from './layers/threads.ts';
import { threadKey } from './layers/threads.ts';
import type { CourierOnMap, MapReading } from './reading.ts';

const PULL_MS = 300;
const RIDE_MS = 600;

interface Change {
  readonly from: number;
  readonly to: number;
  readonly since: number;
}

export interface Moment {
  readonly threads: readonly DrawnThread[];
  readonly couriers: readonly CourierOnMap[];
  readonly moving: boolean;
}

export class Motion {
  readonly #still: boolean;
  #pulls = new Map<string, Change>();
  #rides = new Map<string, Change>();

  /** With reduced motion everything is a cut. */
  constructor(reducedMotion: boolean) {
    this.#still = reducedMotion;
  }

  /** A new reading: what was shown until now is where the movement starts. */
  show(before: MapReading, after: MapReading, now: number): void {
    const old = this.at(before, now);
    const pulls = new Map(old.threads.map(({ thread, pull }) => [threadKey(thread), pull]));
    const rides = new Map(old.couriers.map((courier) => [courierKey(courier), courier.progress]));
    this.#pulls = new Map(
      after.threads.map((thread) => {
        const to = thread.taut ? 1 : 0;
        return [threadKey(thread), { from: pulls.get(threadKey(thread)) ?? 0, to, since: now }];
      }),
    );
    this.#rides = new Map(
      after.couriers.map((courier) => {
        const to = courier.progress;
        return [courierKey(courier), { from: rides.get(courierKey(courier)) ?? to, to, since: now }];
      }),
    );
  }

  at(reading: MapReading, now: number): Moment {
    let moving = false;
    const value = (
      change: Change | undefined,
      rest: number,
      lasts: number,
      ease: (t: number) => number,
    ): number => {
      if (change === undefined || this.#still || change.from === change.to) return rest;
      const t = Math.min(1, (now - change.since) / lasts);
      if (t < 1) moving = true;
      return change.from + (change.to - change.from) * ease(t);
    };
    return {
      threads: reading.threads.map((thread) => ({
        thread,
        pull: value(this.#pulls.get(threadKey(thread)), thread.taut ? 1 : 0, PULL_MS, snap),
      })),
      couriers: reading.couriers.map((courier) => ({
        ...courier,
        progress: value(this.#rides.get(courierKey(courier)), courier.progress, RIDE_MS, steady),
      })),
      moving,
    };
  }
}

/** Fast at first and long in settling, as a thread is. */
const snap = (t: number): number => 1 - (1 - t) ** 4;
const steady = (t: number): number => t;
