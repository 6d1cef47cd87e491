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

/** A power on the map: its land is found by `mapCode`. */
export interface PowerOnMap {
  readonly id: string;
  readonly mapCode: string;
  readonly road: Road;
  readonly selected: boolean;
  /** Its road is another at the end of the game that is watched: it is outlined in red. */
  readonly changes?: boolean;
}

/** Between two map codes: is the pact in force there? */
export interface BorderOnMap {
  readonly a: string;
  readonly b: string;
  readonly inForce: boolean;
}

/** From whom to whom; by map codes in a picture, by the ids of powers at the desk. */
export interface Thread {
  readonly from: string;
  readonly to: string;
  readonly kind: LinkageKind;
  /** It is what stands in the way now, and is drawn tight. */
  readonly taut: boolean;
}

/** A paper on its way between two map codes. */
export interface CourierOnMap {
  readonly from: string;
  readonly to: string;
  /** 0 at the sender's capital, 1 at the receiver's. */
  readonly progress: number;
  /** The name of the paper, printed above the envelope. */
  readonly label?: string;
}

/** What the map is told at every change. */
export interface Picture {
  readonly powers: readonly PowerOnMap[];
  readonly borders: readonly BorderOnMap[];
  readonly threads: readonly Thread[];
  readonly couriers: readonly CourierOnMap[];
  /** How fast the story runs, from half to eight times: 1 if not said; movements last as much shorter or longer. */
  readonly pace?: number;
  /** Evening at the table: all but the home capital is dark. */
  readonly night?: boolean;
  /** The second sheet, for the epilogue: what later years did to the frontiers. */
  readonly afterwards?: boolean;
}

/** Every word on the map. A name that is missing is not printed. */
export interface MapWords {
  /** By map code, in ordinary spelling: the map sets them in capitals. */
  readonly states: Readonly<Record<string, string>>;
  /** By the town's id in `places.json`. */
  readonly towns: Readonly<Record<string, string>>;
  /** By the water's id in `places.json`. */
  readonly waters?: Readonly<Record<string, string>>;
  /** Printed along a taut thread of that kind. */
  readonly threads?: Readonly<Partial<Record<LinkageKind, string>>>;
  /** The sheet's title, line under line; the middle one is set large. */
  readonly title?: readonly [string, string, string];
}

/** The baked files of the atlas, read. */
export interface MapData {
  readonly states: Atlas;
  readonly water: Waters;
  readonly places: Places;
}

/** A power that is pointed at, and where, in CSS pixels from the corner of the map. */
export interface Pointed {
  readonly power: string;
  readonly at: Point;
}

/** What the map reports to the desk. */
export interface MapEvents {
  /** A click or a tap on the land of a power that is on the map. */
  onSelect(power: string): void;
  /** The pointer rests on a thread, or a finger has touched it; null when it has left. */
  onThread?(thread: Thread | null): void;
  /** The pointer has come to the land of a power, or has left it. */
  onPoint?(pointed: Pointed | null): void;
}

/** The map as the desk handles it, once it is mounted. */
export interface MapHandle {
  show(picture: Picture): void;
  /** Rings a power, or none. */
  select(power: string | null): void;
  /** The middle of a thread in CSS pixels from the corner of the map, or null if it is not on the map. */
  middleOf(thread: Pick<Thread, 'from' | 'to' | 'kind'>): Point | null;
  /** The capital of a power in CSS pixels from the corner of the map, or null if it is not in sight. */
  whereIs(power: string): Point | null;
  /** Ends every movement at once. */
  rest(): void;
  /** To be called when the size of its place or the screen's pixel ratio has changed. */
  resize(): void;
  destroy(): void;
}

/** What the map is opened with. */
export interface MapOptions extends MapEvents {
  readonly reducedMotion: boolean;
  readonly atlas: MapData;
  readonly words: MapWords;
  /** Whether the state that is outside of the story's window has a box of its own; yes, if not said. */
  readonly inset?: boolean;
}

/** The map as it is drawn: it can also print other words. */
export interface DrawnMap extends MapHandle {
  letter(words: MapWords): void;
}

/** What `map/scene.ts` gives: fetched by the page when a map is first wanted. */
export type OpenMap = (host: HTMLElement, options: MapOptions) => Promise<DrawnMap>;

/** A picture with nothing on it. */
export const EMPTY_PICTURE: Picture = { powers: [], borders: [], threads: [], couriers: [] };
