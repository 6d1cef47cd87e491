// What the map is told: plain data, made anew by the desk at every change. The map keeps no truth of its own.
import type { Atlas, Places, Point, Waters } from '../atlas/shapes.ts';
import type { Road } from '../core/road.ts';

export type { Road };

export type ThreadKind = 'not-without' | 'watches' | 'hostile';

export interface PowerOnMap {
  readonly id: string;
  readonly mapCode: string;
  readonly road: Road;
  readonly selected: boolean;
}

/** Between two map codes: is the pact in force there? */
export interface BorderOnMap {
  readonly a: string;
  readonly b: string;
  readonly inForce: boolean;
}

export interface ThreadOnMap {
  readonly from: string;
  readonly to: string;
  readonly kind: ThreadKind;
  /** Pulled tight: it is what stands in the way now. */
  readonly taut: boolean;
}

export interface CourierOnMap {
  readonly from: string;
  readonly to: string;
  /** 0 at the sender's capital, 1 at the receiver's. */
  readonly progress: number;
  /** The name of the paper, printed above the envelope. */
  readonly label?: string;
}

export interface MapReading {
  readonly powers: readonly PowerOnMap[];
  readonly borders: readonly BorderOnMap[];
  readonly threads: readonly ThreadOnMap[];
  readonly couriers: readonly CourierOnMap[];
  /** How fast the story runs: 1 if not said; movements last as much shorter or longer. */
  readonly pace?: number;
  /** Evening at the table: all but the home capital lies in the dark. */
  readonly night?: boolean;
  /** The second sheet, for the epilogue: what 1932, 1938 and 1939 did to the frontiers. */
  readonly afterwards?: boolean;
}

/** Every word on the map. A name that is missing is simply not printed. */
export interface MapWords {
  /** By map code, in ordinary spelling: the map sets them in capitals. */
  readonly states: Readonly<Record<string, string>>;
  /** By the town's id in `places.json`. */
  readonly towns: Readonly<Record<string, string>>;
  /** By the water's id in `places.json`. */
  readonly waters?: Readonly<Record<string, string>>;
  /** Printed along a taut thread of that kind. */
  readonly threads?: Readonly<Partial<Record<ThreadKind, string>>>;
  /** The sheet's title, line under line; the middle one is set large. */
  readonly title?: readonly [string, string, string];
}

export interface MapData {
  readonly states: Atlas;
  readonly water: Waters;
  readonly places: Places;
}

export interface MapOptions {
  /** A click or a tap on the land of a power that is on the map. */
  onSelect(power: string): void;
  /** The pointer rests on a thread, or a finger has touched it; null when it has left. */
  onThread?(thread: ThreadOnMap | null): void;
  /** The pointer has come to the land of a power, at CSS pixels from the host's corner, or has left it. */
  onPoint?(pointed: { readonly power: string; readonly at: Point } | null): void;
  readonly reducedMotion: boolean;
  readonly atlas: MapData;
  readonly words: MapWords;
  /** Whether the state that lies outside the story's window has a box of its own; yes, if not said. */
  readonly inset?: boolean;
}

export interface MapHandle {
  show(reading: MapReading): void;
  /** Rings a power, or none. */
  select(power: string | null): void;
  /** Prints other words from now on. */
  letter(words: MapWords): void;
  /** The middle of a thread in CSS pixels from the host's corner, or null if it is not on the map. */
  middleOf(thread: Pick<ThreadOnMap, 'from' | 'to' | 'kind'>): Point | null;
  /** The capital of a power in CSS pixels from the host's corner, or null if it is not in sight. */
  whereIs(power: string): Point | null;
  /** Ends every movement at once. */
  rest(): void;
  /** To be called when the host's size or the screen's pixel ratio has changed. */
  resize(): void;
  destroy(): void;
}

export const NOTHING: MapReading = { powers: [], borders: [], threads: [], couriers: [] };
