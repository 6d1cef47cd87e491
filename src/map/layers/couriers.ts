// Couriers: the way they take by rail, dotted, dark where they have been; and an envelope with a seal on it.
import type { GameObjects, Scene } from 'phaser';
import type { Box, Places, Point } from '../../atlas/shapes.ts';
import { along, bowed, type Curve, placeAt } from '../curve.ts';
import { INK, PAPER_HI, RED, TEXT } from '../ink.ts';
import { capital, type Ways } from '../places.ts';
import type { Reach } from '../reach.ts';
import type { CourierOnMap } from '../reading.ts';
import { isFree } from '../room.ts';
import { FRAME, toScreen, type View } from '../view.ts';

/** Where no way leads, the courier goes as the crow flies. */
const BOW = -0.08;
const DOT = { radius: 1.15, step: 6.5, behind: 0.95, ahead: 0.6 } as const;
const ENVELOPE = { width: 21, height: 15, halo: 1.5 } as const;
/** CSS pixels left free about a capital's mark. */
const CLEAR = 8;
/** CSS pixels between two envelopes' middles under which only the first says what it carries. */
const APART = { x: 46, y: 26 } as const;
/** CSS pixels about an envelope within which it and what it says are drawn. */
const REACH = 46;
const TEXTURE = 'envelope';

export const courierKey = ({ from, to, label }: CourierOnMap): string => `${from} ${to} ${label ?? ''}`;

/** One envelope on the screen, with the name of what it carries. */
interface Envelope {
  readonly image: GameObjects.Image;
  readonly label: GameObjects.Text;
}

export class CourierLayer {
  readonly #scene: Scene;
  readonly #ways: Ways;
  readonly #envelopes: Envelope[] = [];
  #ratio = 0;
  /** Each courier's curve on the view that was last drawn. */
  readonly #curves = new Map<string, Curve | null>();
  #seen: View | null = null;

  constructor(scene: Scene, ways: Ways) {
    this.#scene = scene;
    this.#ways = ways;
  }

  /**
   * `taken` is the room of printed names on the screen: what an envelope says stands under it rather than on them.
   * `lamp` is the tint that the evening lays over them.
   */
  draw(
    view: View,
    places: Places,
    couriers: readonly CourierOnMap[],
    taken: readonly Box[],
    lamp: number,
    reach: Reach,
  ): void {
    this.#fit(view.ratio);
    for (const { image, label } of this.#envelopes) {
      image.setVisible(false);
      label.setVisible(false);
    }
    const spoken: Point[] = [];
    for (const [i, courier] of couriers.entries()) {
      const curve = this.#curve(view, places, courier);
      if (curve === null) continue;
      for (const point of curve.points) reach.add(framed(view, point), REACH * view.ratio);
      const [x, y] = framed(view, placeAt(curve, curve.length * courier.progress).at);
      const { image, label } = this.#envelope(i);
      image.setVisible(true).setTint(lamp).setPosition(Math.round(x), Math.round(y));
      const crowded = spoken.some(
        ([sx, sy]) => Math.abs(sx - x) < APART.x * view.ratio && Math.abs(sy - y) < APART.y * view.ratio,
      );
      if (courier.label === undefined || crowded) continue;
      spoken.push([x, y]);
      label.setVisible(true).setTint(lamp).setText(courier.label);
      const off = (ENVELOPE.height / 2 + 2) * view.ratio;
      const [half, tall] = [label.width / 2, label.height];
      const at = (top: number): Box => ({ left: x - half, right: x + half, top, bottom: top + tall });
      const under = !isFree(at(y - off - tall), taken) && isFree(at(y + off), taken);
      label.setOrigin(0.5, under ? 0 : 1).setPosition(Math.round(x), Math.round(under ? y + off : y - off));
    }
  }

  #curve(view: View, places: Places, courier: CourierOnMap): Curve | null {
    if (view !== this.#seen) this.#curves.clear();
    this.#seen = view;
    const key = `${courier.from} ${courier.to}`;
    const known = this.#curves.get(key);
    if (known !== undefined) return known;
    const found = courierCurve(view, places, this.#ways, courier);
    this.#curves.set(key, found);
    return found;
  }

  #envelope(index: number): Envelope {
    const known = this.#envelopes[index];
    if (known !== undefined) return known;
    const made = {
      image: this.#scene.add.image(0, 0, TEXTURE).setDepth(31),
      label: this.#scene.add.text(0, 0, '').setDepth(32).setOrigin(0.5, 1),
    };
    this.#style(made);
    this.#envelopes[index] = made;
    return made;
  }

  /** Draws the envelope anew when the screen's pixel ratio has changed. */
  #fit(ratio: number): void {
    if (ratio === this.#ratio) return;
    this.#ratio = ratio;
    const { textures } = this.#scene;
    if (textures.exists(TEXTURE)) textures.remove(TEXTURE);
    const { width, height, halo } = ENVELOPE;
    const texture = textures.createCanvas(
      TEXTURE,
      Math.ceil((width + 2 * halo) * ratio),
      Math.ceil((height + 2 * halo) * ratio),
    );
    if (texture === null) return;
    paintEnvelope(texture.context, ratio);
    texture.refresh();
    for (const envelope of this.#envelopes) this.#style(envelope);
  }

  #style({ image, label }: Envelope): void {
    image.setTexture(TEXTURE);
    label.setStyle({
      fontFamily: TEXT,
      fontStyle: 'italic 600',
      fontSize: `${13.5 * this.#ratio}px`,
      color: INK,
      stroke: '#F9F3E4',
      strokeThickness: 3 * this.#ratio,
    });
  }
}

/** The ways of all couriers, dark as far as they have come: painted into the sheet, not at every frame. */
export function paintWays(
  ctx: CanvasRenderingContext2D,
  view: View,
  places: Places,
  ways: Ways,
  couriers: readonly CourierOnMap[],
): void {
  const clear = CLEAR * view.ratio;
  for (const courier of couriers) {
    const curve = courierCurve(view, places, ways, courier);
    if (curve === null) continue;
    const dots: [Point, boolean][] = [];
    for (let at = clear; at < curve.length - clear; at += DOT.step * view.ratio)
      dots.push([placeAt(curve, at).at, at < curve.length * courier.progress]);
    for (const [radius, colour] of [
      [DOT.radius + 0.9, PAPER_HI],
      [DOT.radius, INK],
    ] as const) {
      ctx.fillStyle = colour;
      for (const [[x, y], behind] of dots) {
        ctx.globalAlpha = behind ? DOT.behind : DOT.ahead;
        ctx.beginPath();
        ctx.arc(x, y, radius * view.ratio, 0, 2 * Math.PI);
        ctx.fill();
      }
    }
  }
  ctx.globalAlpha = 1;
}

function courierCurve(view: View, places: Places, ways: Ways, { from, to }: CourierOnMap): Curve | null {
  const way = ways.between(from, to);
  if (way !== null) return along(way.map((point) => toScreen(view, point)));
  const [a, b] = [capital(places, from), capital(places, to)];
  if (a === null || b === null) return null;
  return bowed(toScreen(view, a), toScreen(view, b), a[0] < b[0] ? -BOW : BOW);
}

/** A courier beyond the edge of the screen waits at it, so that none is lost. */
function framed(view: View, [x, y]: Point): Point {
  const rim = 1.6 * FRAME * view.ratio;
  return [Math.min(Math.max(x, rim), view.width - rim), Math.min(Math.max(y, rim), view.height - rim)];
}

function paintEnvelope(ctx: CanvasRenderingContext2D, ratio: number): void {
  const { width, height, halo } = ENVELOPE;
  ctx.setTransform(ratio, 0, 0, ratio, halo * ratio, halo * ratio);
  ctx.lineJoin = 'round';
  ctx.fillStyle = 'rgba(251, 246, 232, 0.9)';
  ctx.fillRect(-halo, -halo, width + 2 * halo, height + 2 * halo);
  ctx.fillStyle = PAPER_HI;
  ctx.fillRect(0, 0, width, height);
  ctx.strokeStyle = INK;
  ctx.lineWidth = 1.4;
  ctx.strokeRect(0.7, 0.7, width - 1.4, height - 1.4);
  ctx.lineWidth = 1.1;
  ctx.beginPath();
  ctx.moveTo(1, 1.4);
  ctx.lineTo(width / 2, height * 0.58);
  ctx.lineTo(width - 1, 1.4);
  ctx.stroke();
  ctx.fillStyle = RED;
  ctx.beginPath();
  ctx.arc(width / 2, height * 0.58, 2.7, 0, 2 * Math.PI);
  ctx.fill();
}
