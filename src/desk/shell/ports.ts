/**
 * What the page's entry hands to the desk: words, worlds, the store, and the few answers of the rules that the
 * view does not hold. The desk knows no more of the house than this.
 */
import type { Store } from '../../chronicle/store.ts';
import type { Command } from '../../core/commands.ts';
import type { Game } from '../../core/game.ts';
import type { Road } from '../../core/road.ts';
import type { Verdict } from '../../core/verdict.ts';
import type { Day } from '../../core/whole.ts';
import type { World } from '../../core/world.ts';
import type { PowerId } from '../../scenario/primitives.ts';
import type { Words } from '../../strings/fluent.ts';
import type { Tongue } from '../settings/language.ts';

/** From whom to whom; by the map's codes on the map, by the ids of powers at the desk. */
export interface Thread {
  readonly from: string;
  readonly to: string;
  readonly kind: 'not-without' | 'watches' | 'hostile';
  /** It is what stands in the way now. */
  readonly taut: boolean;
}

/** What the map is told at every change: data alone. */
export interface Picture {
  readonly powers: readonly {
    readonly id: PowerId;
    readonly mapCode: string;
    readonly road: Road;
    readonly selected: boolean;
  }[];
  readonly borders: readonly { readonly a: string; readonly b: string; readonly inForce: boolean }[];
  readonly threads: readonly Thread[];
  readonly couriers: readonly {
    readonly from: string;
    readonly to: string;
    readonly progress: number;
    readonly label?: string;
  }[];
  /** How fast the story runs, from half to eight times; once, if not said. */
  readonly pace?: number;
  /** The evening of the signature. */
  readonly night?: boolean;
  /** The second sheet: what later years did to the frontiers. */
  readonly afterwards?: boolean;
}

/** What is printed on the map, by code or id; what has no name is not printed. */
export interface MapNames {
  readonly states: Readonly<Record<string, string>>;
  readonly towns: Readonly<Record<string, string>>;
  readonly waters: Readonly<Record<string, string>>;
  readonly threads: Readonly<Record<Thread['kind'], string>>;
  /** The sheet's title, line under line; the middle one is set large. */
  readonly title: readonly [string, string, string];
}

/** The map once it hangs: it draws what it is shown. */
export interface MapSheet {
  show(picture: Picture): void;
  select(power: PowerId | null): void;
  /** CSS pixels from the corner of the map; null if it is not on it. */
  middleOf(thread: Thread): readonly [number, number] | null;
  /** The capital of a power in CSS pixels from the corner of the map; null if it is not in sight. */
  whereIs(power: PowerId): readonly [number, number] | null;
  /** Ends every movement at once. */
  rest(): void;
  resize(): void;
  destroy(): void;
}

/** A power that is pointed at, and where, in CSS pixels from the corner of the map. */
export interface Pointed {
  readonly power: PowerId;
  readonly at: readonly [number, number];
}

/** What a hand on the map brings about. */
export interface Hand {
  onSelect(power: PowerId): void;
  /** A thread is pointed at, or no longer. */
  onThread?(thread: Thread | null): void;
  /** The pointer has come to the land of a power, or has left it. */
  onPoint?(pointed: Pointed | null): void;
}

export type MountMap = (host: HTMLElement, hand: Hand) => Promise<MapSheet>;

export interface House {
  readonly tongue: Tongue;
  /** The words of the language that is spoken now: what reads them while it draws draws anew in another. */
  readonly words: Words;
  /** The world of a new game, as the address asks for it. */
  readonly world: World;
  readonly worldWith: (seed: number) => World;
  readonly store: Store;
  readonly iso: (day: Day) => string;
  /** Attention that a command takes. */
  readonly cost: (game: Game, command: Command) => number;
  /** Who already holds a private word that one to this power would contradict. */
  readonly contradicts: (game: Game, power: PowerId) => PowerId | null;
  /** What each verdict gives at most; for showing it as a share. */
  readonly nominal: Verdict;
  readonly mountMap: MountMap;
}
