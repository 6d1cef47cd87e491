/**
 * What the desk tells the worker that paints a still map. It answers each with an ImageBitmap, in order; what fails is an
 * error of the worker.
 */
import type { MapWords, Picture } from './picture.ts';

/** A face of the page, as a worker has to load it for itself. */
export interface FaceToPrint {
  readonly family: string;
  /** Of its file, whole. */
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
  /** Device pixels to a CSS pixel. */
  readonly pixel: number;
}
