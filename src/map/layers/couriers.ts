// Couriers: a dotted line from capital to capital, and an envelope with a seal on it.
import type { GameObjects, Scene } from 'phaser';
import type { Places } from '../../atlas/shapes.ts';
import { bowed, placeAt } from '../curve.ts';
import { hex, INK, PAPER_HI, RED, TEXT } from '../ink.ts';
import type { CourierOnMap } from '../reading.ts';
import { toScreen, type View } from '../view.ts';
import { capital } from './threads.ts';

const BOW = -0.08;
const DOT = 1.15;
const DOT_STEP = 6.5;
const ENVELOPE = { width: 21, height: 15, halo: 1.5 } as const;
const TEXTURE = 'envelope';

export const courierKey = ({ from, to, label }: CourierOnMap): string => `${from} ${to} ${label ?? ''}`;

/** One envelope on the screen, with the name of what it carries. */
interface Envelope {
  readonly image: GameObjects.Image;
  readonly label: GameObjects.Text;
}

export class CourierLayer {
  readonly #scene: Scene;
  readonly #dots: GameObjects.Graphics;
  readonly #envelopes: Envelope[] = [];
  #ratio = 0;

  constructor(scene: Scene) {
    this.#scene = scene;
    this.#dots = scene.add.graphics().setDepth(30);
  }

  draw(view: View, places: Places, couriers: readonly CourierOnMap[]): void {
    this.#fit(view.ratio);
    this.#dots.clear();
    for (const { image, label } of this.#envelopes) {
      image.setVisible(false);
      label.setVisible(false);
    }
    for (const [i, courier] of couriers.entries()) {
      const [from, to] = [capital(places, courier.from), capital(places, courier.to)];
      if (from === null || to === null) continue;
      const curve = bowed(toScreen(view, from), toScreen(view, to), from[0] < to[0] ? -BOW : BOW);
      this.#dots.fillStyle(hex(INK), 0.9);
      const clear = 8 * view.ratio;
      for (let at = clear; at < curve.length - clear; at += DOT_STEP * view.ratio) {
        const [x, y] = placeAt(curve, at).at;
        this.#dots.fillCircle(x, y, DOT * view.ratio);
      }
      const [x, y] = placeAt(curve, curve.length * courier.progress).at;
      const { image, label } = this.#envelope(i);
      image.setVisible(true).setPosition(Math.round(x), Math.round(y));
      label.setVisible(courier.label !== undefined).setText(courier.label ?? '');
      label.setPosition(Math.round(x), Math.round(y - (ENVELOPE.height / 2 + 2) * view.ratio));
    }
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
