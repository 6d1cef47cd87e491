// Animations of the map: a thread that is pulled tight, a courier on the way, an instrument that is brought
// home and lights its frontiers, the evening. Given the target state, it computes the state at a given moment
// and whether anything still moves. An animation starts from what is shown, so that the next one may
// interrupt it at any time.

import type { BorderOnMap, CourierOnMap, Picture, PowerOnMap, Road } from '../atlas/picture.ts';
import { courierKey } from './layers/couriers.ts';
import { type DrawnThread, threadKey } from './thread-curves.ts';

/** Milliseconds at pace 1. */
const LASTS = { pull: 300, ride: 600, errand: 900, stamp: 140, light: 520, night: 400 } as const;
/** The story is watched at half to eight times its speed. */
const PACES = { least: 0.5, most: 8 } as const;

/** Roads of powers whose instrument lies in the home capital. */
const SETTLED: ReadonlySet<Road> = new Set(['deposited', 'bound', 'acceded']);

interface Change {
  readonly from: number;
  readonly to: number;
  readonly since: number;
  readonly lasts: number;
}

/** An instrument on its way: until it arrives, the sender and its frontiers look as before. */
interface Errand {
  readonly code: string;
  readonly before: PowerOnMap;
  readonly dark: readonly string[];
  readonly since: number;
  readonly there: number;
}

/** The picture shown while errands are under way: the same object as long as they do not change. */
interface Shown {
  readonly of: Picture;
  readonly under: readonly Errand[];
  readonly picture: Picture;
  readonly going: readonly CourierOnMap[];
}

/** A new change: 0 when its animation begins, 1 when it is over. */
export interface Flash {
  readonly of: string;
  readonly t: number;
}

export interface Moment {
  /** Powers and borders as they look now. */
  readonly picture: Picture;
  readonly threads: readonly DrawnThread[];
  readonly couriers: readonly CourierOnMap[];
  /** The couriers at the end of their current rides: these change only with a new picture. */
  readonly going: readonly CourierOnMap[];
  /** Frontiers that have just come into force, by `borderKey`. */
  readonly lights: readonly Flash[];
  /** Seals that have just been set, by map code. */
  readonly stamps: readonly Flash[];
  /** 0 by day, 1 in the evening. */
  readonly night: number;
  readonly moving: boolean;
}

const borderKey = ({ a, b }: { readonly a: string; readonly b: string }): string =>
  a < b ? `${a} ${b}` : `${b} ${a}`;

export class Motion {
  readonly #isStill: () => boolean;
  readonly #home: string;
  #pulls = new Map<string, Change>();
  #rides = new Map<string, Change>();
  #errands: readonly Errand[] = [];
  #night: Change | undefined;
  #pace = 1;
  #shown: Shown | null = null;

  /**
   * While `isStill` says so every change is instant. `home`: the map code of the state to which instruments are
   * brought.
   */
  constructor(isStill: () => boolean, home: string) {
    this.#isStill = isStill;
    this.#home = home;
  }

  /** Sets a new picture: the animation starts from what was shown until now. */
  show(before: Picture, after: Picture, now: number): void {
    const old = this.at(before, now);
    this.#pace = Math.min(PACES.most, Math.max(PACES.least, after.pace ?? 1));
    const change = (from: number, to: number, lasts: number): Change => ({
      from,
      to,
      since: now,
      lasts: lasts / this.#pace,
    });
    const pulls = new Map(old.threads.map(({ thread, pull }) => [threadKey(thread), pull]));
    const rides = new Map(old.couriers.map((courier) => [courierKey(courier), courier.progress]));
    this.#pulls = new Map(
      after.threads.map((thread) => {
        const key = threadKey(thread);
        return [key, change(pulls.get(key) ?? 0, thread.taut ? 1 : 0, LASTS.pull)];
      }),
    );
    this.#rides = new Map(
      after.couriers.map((courier) => {
        const key = courierKey(courier);
        return [key, change(rides.get(key) ?? courier.progress, courier.progress, LASTS.ride)];
      }),
    );
    this.#night = change(old.night, after.night === true ? 1 : 0, LASTS.night);
    const fresh = this.#isStill() ? [] : this.#sent(old.picture, after, now);
    const fading = this.#errands.filter(
      ({ there }) => there <= now && (now - there) * this.#pace < LASTS.light,
    );
    this.#errands = [...fading, ...fresh];
  }

  /** Ends every animation at once. */
  rest(): void {
    this.#pulls.clear();
    this.#rides.clear();
    this.#errands = [];
    this.#night = undefined;
  }

  at(picture: Picture, now: number): Moment {
    let moving = false;
    const still = this.#isStill();
    if (still) this.#errands = [];
    const value = (change: Change | undefined, rest: number, ease: (t: number) => number): number => {
      if (change === undefined || still || change.from === change.to) return rest;
      const t = Math.min(1, (now - change.since) / change.lasts);
      if (t < 1) moving = true;
      return change.from + (change.to - change.from) * ease(t);
    };
    const under = this.#errands.filter(({ there }) => now < there);
    const after = this.#errands.filter(({ there }) => now >= there);
    const flashes = (of: readonly { key: string; there: number }[], lasts: number): Flash[] =>
      of
        .map(({ key, there }) => ({ of: key, t: ((now - there) * this.#pace) / lasts }))
        .filter(({ t }) => t < 1);
    const lights = flashes(
      after.flatMap(({ dark, there }) => dark.map((key) => ({ key, there }))),
      LASTS.light,
    );
    const stamps = flashes(
      after.map(({ code, there }) => ({ key: code, there })),
      LASTS.stamp,
    );
    if (under.length + lights.length + stamps.length > 0) moving = true;
    const { picture: shown, going } = this.#look(picture, under);
    return {
      going,
      picture: shown,
      threads: picture.threads.map((thread) => {
        const rest = thread.taut ? 1 : 0;
        const pull = value(this.#pulls.get(threadKey(thread)), rest, snap);
        return { thread, pull, moves: pull !== rest };
      }),
      couriers: [
        ...picture.couriers.map((courier) => ({
          ...courier,
          progress: value(this.#rides.get(courierKey(courier)), courier.progress, steady),
        })),
        ...under.map(({ code, since, there }) => ({
          from: code,
          to: this.#home,
          progress: (now - since) / (there - since),
        })),
      ],
      lights,
      stamps,
      night: value(this.#night, picture.night === true ? 1 : 0, steady),
      moving,
    };
  }

  /** Everything at rest is recomputed only if this returns another object. */
  #look(picture: Picture, under: readonly Errand[]): Shown {
    const known = this.#shown;
    const same =
      known?.under.length === under.length && under.every((errand, i) => errand === known.under[i]);
    if (known !== null && known.of === picture && same) return known;
    const errands = under.map(({ code }) => ({ from: code, to: this.#home, progress: 0 }));
    const made = {
      of: picture,
      under,
      picture: under.length === 0 ? picture : asBefore(picture, under),
      going: errands.length === 0 ? picture.couriers : [...picture.couriers, ...errands],
    };
    this.#shown = made;
    return made;
  }

  /** The powers that have sent an instrument between two pictures, and the frontiers that each lights. */
  #sent(before: Picture, after: Picture, now: number): Errand[] {
    const was = new Map(before.powers.map((power) => [power.mapCode, power]));
    const lit = new Set(before.borders.filter(({ inForce }) => inForce).map(borderKey));
    const fresh = after.borders.filter((border) => border.inForce && !lit.has(borderKey(border)));
    return after.powers.flatMap((power) => {
      const old = was.get(power.mapCode);
      if (old === undefined || power.mapCode === this.#home) return [];
      const dark = fresh.filter(({ a, b }) => a === power.mapCode || b === power.mapCode).map(borderKey);
      const comes = SETTLED.has(power.road) && !SETTLED.has(old.road);
      if (!comes && dark.length === 0) return [];
      const under = this.#errands.find(({ code, there }) => code === power.mapCode && now < there);
      if (under !== undefined) return [{ ...under, dark }];
      // A border that comes into force by the other side's act needs no journey of its own.
      const there = comes ? now + LASTS.errand / this.#pace : now;
      return [{ code: power.mapCode, before: old, dark, since: now, there }];
    });
  }
}

function asBefore(picture: Picture, errands: readonly Errand[]): Picture {
  const old = new Map(errands.map(({ code, before }) => [code, before]));
  const dark = new Set(errands.flatMap((errand) => errand.dark));
  return {
    ...picture,
    powers: picture.powers.map((power) => ({ ...power, road: old.get(power.mapCode)?.road ?? power.road })),
    borders: picture.borders.map(
      (border): BorderOnMap => (dark.has(borderKey(border)) ? { ...border, inForce: false } : border),
    ),
  };
}

/** Fast at first and slow to settle, like a thread. */
const snap = (t: number): number => 1 - (1 - t) ** 4;
const steady = (t: number): number => t;
