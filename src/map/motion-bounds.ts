// The bounding box of what moves in the window: the board is no larger than that.
import type { Box, Point } from '../atlas/rings.ts';
import type { View } from './viewport.ts';

/** Device pixels in which the board grows, so that it is not resized at every frame. */
const STEP = 64;

export class MotionBounds {
  #box: Box | null = null;

  /** Adds a point with a margin; device pixels. */
  add([x, y]: Point, margin: number): void {
    this.#box = around(this.#box, {
      left: x - margin,
      right: x + margin,
      top: y - margin,
      bottom: y + margin,
    });
  }

  /** Adds the area of another. */
  take(other: MotionBounds): void {
    if (other.#box !== null) this.#box = around(this.#box, other.#box);
  }

  /** The part of the window that contains the area and what the board covered before; null if nothing is visible. */
  partOf({ width, height }: View, before: Box | null): Box | null {
    if (this.#box === null) return null;
    const { left, top, right, bottom } = around(before, this.#box);
    const part = {
      left: Math.max(0, Math.floor(left / STEP) * STEP),
      top: Math.max(0, Math.floor(top / STEP) * STEP),
      right: Math.min(width, Math.ceil(right / STEP) * STEP),
      bottom: Math.min(height, Math.ceil(bottom / STEP) * STEP),
    };
    return part.left < part.right && part.top < part.bottom ? part : null;
  }
}

const around = (a: Box | null, b: Box): Box =>
  a === null
    ? b
    : {
        left: Math.min(a.left, b.left),
        right: Math.max(a.right, b.right),
        top: Math.min(a.top, b.top),
        bottom: Math.max(a.bottom, b.bottom),
      };
