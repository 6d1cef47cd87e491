// The evening of the signing: the sheet lies in the dark but for a lamp over the home capital.
import type { GameObjects, Scene } from 'phaser';
import type { Places } from '../../atlas/shapes.ts';
import { capital, homeOf } from '../places.ts';
import { toScreen, type View } from '../view.ts';

const TEXTURE = 'night';
const DEPTH = 55;
/** The dark is soft: a small texture stretched over the screen. */
const SIDE = 128;
const DARK = '23, 28, 30';
const DEEPEST = 0.8;
/** Of the shorter side of the screen: where the lamp's light begins to fail, and where it ends. */
const LAMP = { from: 0.06, to: 0.62 } as const;

export class Night {
  readonly #scene: Scene;
  #image: GameObjects.Image | null = null;
  #painted = '';

  constructor(scene: Scene) {
    this.#scene = scene;
  }

  draw(view: View, places: Places, night: number): void {
    if (night <= 0) {
      this.#image?.setVisible(false);
      return;
    }
    const from = JSON.stringify([view.left, view.top, view.zoom, view.width, view.height]);
    if (from !== this.#painted) {
      this.#painted = from;
      this.#paint(view, places);
    }
    this.#image?.setVisible(true).setAlpha(night).setDisplaySize(view.width, view.height);
  }

  #paint(view: View, places: Places): void {
    const { textures, add } = this.#scene;
    this.#image?.destroy();
    if (textures.exists(TEXTURE)) textures.remove(TEXTURE);
    const texture = textures.createCanvas(TEXTURE, SIDE, SIDE);
    const at = capital(places, homeOf(places));
    if (texture === null || at === null) return;
    const { context } = texture;
    const [x, y] = toScreen(view, at);
    const reach = Math.min(view.width, view.height);
    context.setTransform(SIDE / view.width, 0, 0, SIDE / view.height, 0, 0);
    const lamp = context.createRadialGradient(x, y, LAMP.from * reach, x, y, LAMP.to * reach);
    lamp.addColorStop(0, `rgba(${DARK}, 0.12)`);
    lamp.addColorStop(0.45, `rgba(${DARK}, 0.55)`);
    lamp.addColorStop(1, `rgba(${DARK}, ${DEEPEST})`);
    context.fillStyle = lamp;
    context.fillRect(0, 0, view.width, view.height);
    texture.refresh();
    this.#image = add.image(0, 0, TEXTURE).setOrigin(0).setDepth(DEPTH);
  }
}
