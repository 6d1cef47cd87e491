// Animates new changes for half a second: a frontier that lights up along its length, a seal that is stamped.
import type { GameObjects, Scene } from 'phaser';
import type { Line } from '../../atlas/rings.ts';
import { type Atlas, borderBetween, type Places } from '../../atlas/shapes.ts';
import type { Flash } from '../motion.ts';
import { MotionBounds } from '../motion-bounds.ts';
import { hex, INK, PAPER_HI } from '../palette.ts';
import { coarse } from '../simplify.ts';
import { toScreen, type View } from '../viewport.ts';

/** CSS pixels. */
const LIGHT = 9;
const SEAL = { radius: 13, from: 1.9 } as const;

/** Tolerance of an animated frontier, in CSS pixels: its width hides finer bends. */
const DETAIL = 1.5;
const DEPTH = 26;

export class SettledLayer {
  readonly #graphics: GameObjects.Graphics;
  readonly #atlas: Atlas;
  /** Each frontier's lines on the view that was last drawn, and the area that they cover. */
  readonly #lines = new Map<string, { readonly lines: readonly Line[]; readonly bounds: MotionBounds }>();
  #seen: View | null = null;

  constructor(scene: Scene, atlas: Atlas) {
    this.#graphics = scene.add.graphics().setDepth(DEPTH);
    this.#atlas = atlas;
  }

  draw(
    view: View,
    places: Places,
    lights: readonly Flash[],
    stamps: readonly Flash[],
    bounds: MotionBounds,
  ): void {
    const graphics = this.#graphics.setVisible(lights.length + stamps.length > 0);
    if (!graphics.visible) return;
    graphics.clear();
    for (const { of, t } of lights) {
      const { lines, bounds: own } = this.#frontier(view, of);
      bounds.take(own);
      graphics.lineStyle(LIGHT * (1 - 0.5 * t) * view.ratio, hex(PAPER_HI), 0.9 * (1 - t));
      // The light runs along the line in the first half, and fades in the second.
      for (const line of lines) drawLine(graphics, line, Math.ceil(line.length * Math.min(1, 2 * t)));
    }
    for (const { of, t } of stamps) {
      const mark = places.names.find(({ state }) => state === of)?.mark;
      if (mark === undefined) continue;
      const [x, y] = toScreen(view, mark);
      const radius = SEAL.radius * (SEAL.from + (1 - SEAL.from) * t) * view.ratio;
      bounds.add([x, y], radius + 2 * view.ratio);
      graphics.lineStyle(2 * view.ratio, hex(INK), 0.25 + 0.6 * t);
      graphics.strokeCircle(x, y, radius);
    }
  }

  #frontier(view: View, of: string): { readonly lines: readonly Line[]; readonly bounds: MotionBounds } {
    if (view !== this.#seen) this.#lines.clear();
    this.#seen = view;
    const known = this.#lines.get(of);
    if (known !== undefined) return known;
    const [a = '', b = ''] = of.split(' ');
    const lines = (borderBetween(this.#atlas, a, b)?.lines ?? []).map((line) =>
      coarse(
        line.map((point) => toScreen(view, point)),
        DETAIL * view.ratio,
      ),
    );
    const bounds = new MotionBounds();
    for (const point of lines.flat()) bounds.add(point, LIGHT * view.ratio);
    const found = { lines, bounds };
    this.#lines.set(of, found);
    return found;
  }
}

function drawLine(graphics: GameObjects.Graphics, line: Line, points: number): void {
  graphics.beginPath();
  for (const [i, [x, y]] of line.slice(0, Math.max(2, points)).entries()) {
    if (i === 0) graphics.moveTo(x, y);
    else graphics.lineTo(x, y);
  }
  graphics.strokePath();
}
