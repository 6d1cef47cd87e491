// What has just come about, for half a second: a frontier that lights up along its length, a seal that is set.
import type { GameObjects } from 'phaser';
import { type Atlas, borderBetween, type Places } from '../../atlas/shapes.ts';
import { hex, INK, PAPER_HI } from '../ink.ts';
import type { Flash } from '../motion.ts';
import type { Reach } from '../reach.ts';
import { toScreen, type View } from '../view.ts';

/** CSS pixels. */
const LIGHT = 9;
const SEAL = { radius: 13, from: 1.9 } as const;

export function drawSettled(
  graphics: GameObjects.Graphics,
  view: View,
  atlas: Atlas,
  places: Places,
  lights: readonly Flash[],
  stamps: readonly Flash[],
  reach: Reach,
): void {
  graphics.clear();
  for (const { of, t } of lights) {
    const [a = '', b = ''] = of.split(' ');
    graphics.lineStyle(LIGHT * (1 - 0.5 * t) * view.ratio, hex(PAPER_HI), 0.9 * (1 - t));
    for (const line of borderBetween(atlas, a, b)?.lines ?? []) {
      graphics.beginPath();
      // It runs along the line in the first half, and fades in the second.
      const lit = Math.max(2, Math.ceil(line.length * Math.min(1, 2 * t)));
      for (const [i, point] of line.slice(0, lit).entries()) {
        const [x, y] = toScreen(view, point);
        reach.add([x, y], LIGHT * view.ratio);
        if (i === 0) graphics.moveTo(x, y);
        else graphics.lineTo(x, y);
      }
      graphics.strokePath();
    }
  }
  for (const { of, t } of stamps) {
    const mark = places.names.find(({ state }) => state === of)?.mark;
    if (mark === undefined) continue;
    const [x, y] = toScreen(view, mark);
    const radius = SEAL.radius * (SEAL.from + (1 - SEAL.from) * t) * view.ratio;
    reach.add([x, y], radius + 2 * view.ratio);
    graphics.lineStyle(2 * view.ratio, hex(INK), 0.25 + 0.6 * t);
    graphics.strokeCircle(x, y, radius);
  }
}
