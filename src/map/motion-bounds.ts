// How far what moves reaches on the window: the board is laid no larger than that.
import type { Box, Point } from '../atlas/rings.ts';
import type { View } from './viewport.ts';

/** Device pixels in which the board grows, so that it is not laid anew at every frame. */
const STEP = 64;

export class Reach {
  #box: Box | null = null;

  /** Something is drawn within `margin` of the point; device pixels. */
  add([x, y]: Point, margin: number): void {
    this.#box = around(this.#box, {
      left: x - margin,
      right: x + margin,
      top: y - margin,
      bottom: y + margin,
    });
  }

  /** All that another reaches. */
  take(other: Reach): void {
    if (other.#box !== null) this.#box = around(this.#box, other.#box);
  }

  /** The part of the window that holds it and what the board covered before, or null if nothing is in sight. */
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
