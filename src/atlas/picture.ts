/**
 * The interface between desk and map: the picture that the map draws, the words that it prints, the events that it
 * reports, and the methods that the desk calls. A picture is plain data, and the desk sends a new one at every change:
 * the map stores nothing of the game.
 */
import type { Road } from '../core/road.ts';
import type { LinkageKind } from '../core/view.ts';
import type { Point } from './rings.ts';
import type { Atlas, Places, Waters } from './shapes.ts';

export type { Road };

/** A power on the map; `mapCode` identifies its land. */
export interface PowerOnMap {
  readonly id: string;
  readonly mapCode: string;
  readonly road: Road;
  readonly selected: boolean;
  /** Its road is different at the end of the watched game; it gets a red outline. */
  readonly changes?: boolean;
}

/** A border between two map codes, and whether the pact is in force across it. */
export interface BorderOnMap {
  readonly a: string;
  readonly b: string;
  readonly inForce: boolean;
}

/** A link from one power to another; by map codes in a picture, by ids of powers at the desk. */
export interface Thread {
  readonly from: string;
  readonly to: string;
  readonly kind: LinkageKind;
  /** It is an obstacle now, and is drawn taut. */
  readonly taut: boolean;
}

/** A despatch under way between two map codes. */
export interface CourierOnMap {
  readonly from: string;
  readonly to: string;
  /** 0 at the sender's capital, 1 at the receiver's. */
  readonly progress: number;
  /** Name of the paper, printed above the envelope. */
  readonly label?: string;
}

/** Everything that the map draws; sent at every change. */
export interface Picture {
  readonly powers: readonly PowerOnMap[];
  readonly borders: readonly BorderOnMap[];
  readonly threads: readonly Thread[];
  readonly couriers: readonly CourierOnMap[];
  /** Speed of the story, from half to eight times, 1 by default; animations are shorter or longer accordingly. */
  readonly pace?: number;
  /** Evening at the table: everything but the home capital is dark. */
  readonly night?: boolean;
  /** The second sheet, for the epilogue: what happened to the frontiers in later years. */
  readonly afterwards?: boolean;
}

/** All words on the map. A missing name is not printed. */
export interface MapWords {
  /** By map code, in ordinary spelling; the map prints them in capitals. */
  readonly states: Readonly<Record<string, string>>;
  /** By the town's id in `places.json`. */
  readonly towns: Readonly<Record<string, string>>;
  /** By the water's id in `places.json`. */
  readonly waters?: Readonly<Record<string, string>>;
  /** Printed along a taut thread of that kind. */
  readonly threads?: Readonly<Partial<Record<LinkageKind, string>>>;
  /** The sheet's title, line by line; the middle one is printed large. */
  readonly title?: readonly [string, string, string];
}

/** The decoded files of the atlas. */
export interface MapData {
  readonly states: Atlas;
  readonly water: Waters;
  readonly places: Places;
}

/** The power under the pointer, and the position in CSS pixels from the corner of the map. */
export interface Pointed {
  readonly power: string;
  readonly at: Point;
}

/** Events that the map reports to the desk. */
export interface MapEvents {
  /** A click or tap on the land of a power that is on the map. */
  onSelect(power: string): void;
  /** The pointer rests on a thread, or a finger has touched it; null when it has left. */
  onThread?(thread: Thread | null): void;
  /** The pointer has entered the land of a power, or has left it. */
  onPoint?(pointed: Pointed | null): void;
}

/** The mounted map, as the desk uses it. */
export interface MapHandle {
  show(picture: Picture): void;
  /** Marks a power with a ring; null removes the ring. */
  select(power: string | null): void;
  /** The middle of a thread in CSS pixels from the corner of the map; null if it is not on the map. */
  middleOf(thread: Pick<Thread, 'from' | 'to' | 'kind'>): Point | null;
  /**
   * The capital of a power, on the sheet or in the far state's box, in CSS pixels from the corner of the map; null if it
   * is not visible.
   */
  whereIs(power: string): Point | null;
  /** Ends every animation at once. */
  rest(): void;
  /** To be called when the size of its container or the pixel ratio has changed. */
  resize(): void;
  destroy(): void;
}

/** Options of the map. */
export interface MapOptions extends MapEvents {
  /** Whether nothing may move now: asked at every drawing. */
  readonly reducedMotion: () => boolean;
  readonly atlas: MapData;
  readonly words: MapWords;
  /** Whether the state outside the story's window gets a box of its own; true by default. */
  readonly inset?: boolean;
}

/** The map as it is drawn; its words can be replaced. */
export interface DrawnMap extends MapHandle {
  setWords(words: MapWords): void;
}

/** What `map/scene.ts` exports; the page loads it when a map is first needed. */
export type OpenMap = (host: HTMLElement, options: MapOptions) => Promise<DrawnMap>;

/** A picture with nothing on it. */
export const EMPTY_PICTURE: Picture = { powers: [], borders: [], threads: [], couriers: [] };
