/**
 * Messages from the desk to the worker that paints a still map. The worker answers each with an ImageBitmap, in order;
 * a failure is an error event of the worker.
 */
import type { MapWords, Picture } from './picture.ts';

/** A typeface of the page, which the worker has to load itself. */
export interface FaceToPrint {
  readonly family: string;
  /** Full address of its file. */
  readonly address: string;
  readonly style: string;
  readonly weight: string;
  readonly unicodeRange: string;
}

export interface StillAsked {
  /** Addresses of states, water and places. */
  readonly files: readonly string[];
  readonly faces: readonly FaceToPrint[];
  readonly language: string;
  readonly words: MapWords;
  readonly picture: Picture;
  /** CSS pixels. */
  readonly width: number;
  readonly height: number;
  /** Device pixels for each CSS pixel. */
  readonly pixel: number;
}
