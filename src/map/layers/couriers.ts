// Couriers: their ways by rail as dotted lines, dark behind the envelope, and an envelope with a seal on
// each.
import type { GameObjects, Scene } from 'phaser';
import type { CourierOnMap, Picture } from '../../atlas/picture.ts';
import type { Box, Point } from '../../atlas/rings.ts';
import type { Places } from '../../atlas/shapes.ts';
import { type Halt, halts, labelSideAt } from '../courier-stops.ts';
import { bowed, type Curve, placeAt } from '../curve.ts';
import {
  ENVELOPE,
  ENVELOPE_FRAME,
  type Extent,
  type LabelSide,
  labelOffset,
  paintEnvelopes,
  reachOf,
} from '../envelopes.ts';
import { MotionBounds } from '../motion-bounds.ts';
import { INK, PAPER_HI } from '../palette.ts';
import { capital, type Ways } from '../places.ts';
import { FRAME, toScreen, type View } from '../viewport.ts';

/** Without a way on the map the courier takes a slightly bowed direct line. */
const BOW = -0.08;
const DOT = { radius: 1.15, step: 6.5, behind: 0.95, ahead: 0.6 } as const;
/** CSS pixels kept free around a capital's mark. */
const CLEAR = 8;
const TEXTURE = 'envelopes';
const DEPTH = 31;
/** While an envelope moves its label does not jump from side to side. */
const RIDING = ['above', 'under'] as const;

/** The areas that envelopes may pass between the home capital and the others, whether one is under way or not. */
export const courierRoom = (view: View, ways: Ways, home: string, picture: Picture): readonly Box[] =>
  picture.powers.flatMap(({ mapCode }) => {
    const curve = ways.curveOn(view, home, mapCode);
    if (curve === null) return [];
    const [across, down] = [(ENVELOPE.width / 2) * view.ratio, (ENVELOPE.height / 2) * view.ratio];
    return Array.from({ length: Math.ceil(curve.length / across) }, (_, i): Box => {
      const [x, y] = placeAt(curve, i * across).at;
      return { left: x - across, right: x + across, top: y - down, bottom: y + down };
    });
  });

export const courierKey = ({ from, to, label }: CourierOnMap): string => `${from} ${to} ${label ?? ''}`;

/** A courier's way on a view, and the area that it covers. */
interface Way {
  readonly curve: Curve;
  readonly bounds: MotionBounds;
}

/** An envelope's reported progress, and where on its way it is drawn. */
interface Stand {
  readonly told: number;
  readonly drawn: number;
}

/** A ride to a stop, from where the envelope was when the ride was reported. */
interface Ride {
  readonly to: number;
  readonly from: Stand;
  readonly now: Stand;
}

/** The envelopes under way with their labels: frames of one texture, painted once. */
export class CourierLayer {
  readonly #scene: Scene;
  readonly #ways: Ways;
  readonly #pictures: GameObjects.Image[] = [];
  /** What the texture was painted for. */
  #painted = '';
  /** Half the width, and the height, of each label, in device pixels. */
  #words: ReadonlyMap<string, Extent> = new Map();
  /** Each courier's way on the view that was last drawn. */
  readonly #known = new Map<string, Way | null>();
  #seen: View | null = null;
  #rides: ReadonlyMap<string, Ride> = new Map();
  /** Where they stop, and the inputs for which that was computed. */
  #halts: readonly (Halt | null)[] = [];
  #foundFor: readonly unknown[] = [];

  constructor(scene: Scene, ways: Ways) {
    this.#scene = scene;
    this.#ways = ways;
  }

  /** Repaints the envelopes at the next drawing, after a font has loaded. */
  reprint(): void {
    this.#painted = '';
  }

  /**
   * `halting`: the progress of those that come to rest; `taken`: the areas of printed names on the screen,
   * which neither envelopes at rest nor their labels cover. `lamp`: the tint of the evening.
   */
  draw(
    view: View,
    places: Places,
    couriers: readonly CourierOnMap[],
    halting: readonly CourierOnMap[],
    taken: readonly Box[],
    lamp: number,
    bounds: MotionBounds,
  ): void {
    if (couriers.length > 0) this.#paint(view.ratio, couriers);
    const found = this.#haltsOn(view, places, halting, taken);
    const rides = new Map<string, Ride>();
    let drawn = 0;
    for (const [i, courier] of couriers.entries()) {
      const way = this.#way(view, places, courier);
      if (way === null) continue;
      bounds.take(way.bounds);
      const { progress: told, label } = courier;
      const [to, halt] = [halting[i]?.progress ?? told, found[i] ?? null];
      const ride = this.#ride(courier, to, halt?.progress ?? to);
      rides.set(courierKey(courier), ride);
      const [x, y] = framed(view, placeAt(way.curve, way.curve.length * ride.now.drawn).at);
      const words = label === undefined ? undefined : this.#words.get(label);
      const side: LabelSide =
        halt !== null && told === to ? halt.side : labelSideAt([x, y], words, taken, view.ratio, RIDING);
      const put = (frame: string, [dx, dy]: Point): void => {
        this.#picture(drawn++)
          .setVisible(true)
          .setFrame(frame)
          .setTint(lamp)
          .setPosition(Math.round(x) + Math.round(dx), Math.round(y) + Math.round(dy));
      };
      put(ENVELOPE_FRAME, [0, 0]);
      if (side !== 'none' && label !== undefined && words !== undefined)
        put(label, labelOffset(side, words, view.ratio));
    }
    this.#rides = rides;
    for (const image of this.#pictures.slice(drawn)) image.setVisible(false);
  }

  /** The drawn progress of those that rest, by `courierKey`. */
  halted(
    view: View,
    places: Places,
    halting: readonly CourierOnMap[],
    taken: readonly Box[],
  ): ReadonlyMap<string, number> {
    if (halting.length > 0) this.#paint(view.ratio, halting);
    const found = this.#haltsOn(view, places, halting, taken);
    return new Map(
      halting.map((courier, i) => [courierKey(courier), found[i]?.progress ?? courier.progress]),
    );
  }

  #haltsOn(
    view: View,
    places: Places,
    halting: readonly CourierOnMap[],
    taken: readonly Box[],
  ): readonly (Halt | null)[] {
    const now = [view, halting, taken, this.#words];
    if (now.every((one, i) => one === this.#foundFor[i])) return this.#halts;
    this.#foundFor = now;
    const all = halting.map((courier) => {
      const curve = this.#way(view, places, courier)?.curve;
      const { progress, label = '' } = courier;
      return curve === undefined ? null : { curve, progress, words: this.#words.get(label) };
    });
    this.#halts = halts(all, taken, (point) => framed(view, point), view.ratio);
    return this.#halts;
  }

  /** A ride ends at its stop, wherever it began. */
  #ride(courier: CourierOnMap, to: number, halt: number): Ride {
    const told = courier.progress;
    const known = this.#rides.get(courierKey(courier));
    const from = known === undefined ? { told, drawn: told } : known.to === to ? known.from : known.now;
    const share = told === to || from.told === to ? 1 : (told - from.told) / (to - from.told);
    return { to, from, now: { told, drawn: from.drawn + (halt - from.drawn) * share } };
  }

  #way(view: View, places: Places, courier: CourierOnMap): Way | null {
    if (view !== this.#seen) this.#known.clear();
    this.#seen = view;
    const key = courierKey(courier);
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const curve = courierCurve(view, places, this.#ways, courier);
    const bounds = new MotionBounds();
    const far = reachOf(this.#words.get(courier.label ?? ''), view.ratio);
    for (const point of curve?.points ?? []) bounds.add(framed(view, point), far);
    const found = curve === null ? null : { curve, bounds };
    this.#known.set(key, found);
    return found;
  }

  #picture(index: number): GameObjects.Image {
    const image = this.#pictures[index] ?? this.#scene.add.image(0, 0, TEXTURE).setDepth(DEPTH);
    this.#pictures[index] = image;
    return image;
  }

  /** Repaints the texture when the pixel ratio or the labels have changed. */
  #paint(ratio: number, couriers: readonly CourierOnMap[]): void {
    const labels = [...new Set(couriers.flatMap(({ label }) => label ?? []))].sort();
    const wanted = `${ratio} ${labels.join('\n')}`;
    if (wanted === this.#painted) return;
    this.#painted = wanted;
    const { textures } = this.#scene;
    const old = textures.exists(TEXTURE) ? textures.get(TEXTURE) : null;
    if (old !== null) textures.remove(old);
    this.#known.clear();
    this.#words = paintEnvelopes(textures, TEXTURE, labels, ratio);
    for (const image of this.#pictures) image.setTexture(TEXTURE);
  }
}

/** The ways of all couriers, dark up to their envelopes: painted into the sheet, not at every frame. */
export function paintWays(
  ctx: CanvasRenderingContext2D,
  view: View,
  places: Places,
  ways: Ways,
  couriers: readonly CourierOnMap[],
  halted: ReadonlyMap<string, number>,
): void {
  const clear = CLEAR * view.ratio;
  for (const courier of couriers) {
    const curve = courierCurve(view, places, ways, courier);
    if (curve === null) continue;
    const come = curve.length * (halted.get(courierKey(courier)) ?? courier.progress);
    const dots: [Point, boolean][] = [];
    for (let at = clear; at < curve.length - clear; at += DOT.step * view.ratio)
      dots.push([placeAt(curve, at).at, at < come]);
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
  const way = ways.curveOn(view, from, to);
  if (way !== null) return way;
  const [a, b] = [capital(places, from), capital(places, to)];
  if (a === null || b === null) return null;
  return bowed(toScreen(view, a), toScreen(view, b), a[0] < b[0] ? -BOW : BOW);
}

/** A courier beyond the edge of the screen waits at it, so that none is lost. */
function framed(view: View, [x, y]: Point): Point {
  const rim = 1.6 * FRAME * view.ratio;
  return [Math.min(Math.max(x, rim), view.width - rim), Math.min(Math.max(y, rim), view.height - rim)];
}
