// Finds where an envelope stops on its way: at its progress, or a little before or behind it if it would
// cover print or another envelope there. Its label stands above, below or beside it, or is left out.
import type { Box, Point } from '../atlas/rings.ts';
import { isFree } from './collisions.ts';
import { type Curve, placeAt } from './curve.ts';
import { ENVELOPE, type Extent, type LabelSide, labelOffset, SIDES, type Side } from './envelopes.ts';

/** CSS pixels between candidate positions, and to the farthest of them. */
const STEP = 4;
const MOST = 84;
/** Cost in CSS pixels of distance if the envelope lies wholly on letters; a fine line counts far less. */
const COVERS = 500;
/** Cost in CSS pixels of distance of leaving out the label. */
const WITHOUT_LABEL = 44;
/** CSS pixels that an envelope keeps from both ends of its way. */
const ENDS = 14;

/** An envelope under way, and the size of its label in device pixels, if it has one. */
export interface UnderWay {
  readonly curve: Curve;
  readonly progress: number;
  readonly words: Extent | undefined;
}

export interface Halt {
  readonly progress: number;
  readonly side: LabelSide;
}

interface Tried extends Halt {
  readonly cost: number;
  readonly boxes: readonly Box[];
}

/**
 * Where each of them stops; of two that collide the later gives way. `taken`: occupied areas; `seen`: maps a
 * point of a way to the window. Device pixels, `ratio` of which make a CSS pixel.
 */
export function halts(
  all: readonly (UnderWay | null)[],
  taken: readonly Box[],
  seen: (point: Point) => Point,
  ratio: number,
): readonly (Halt | null)[] {
  const room = [...taken];
  return all.map((one) => {
    if (one === null) return null;
    const found = haltOf(one, room, seen, ratio);
    room.push(...found.boxes);
    return found;
  });
}

function haltOf(
  { curve, progress, words }: UnderWay,
  taken: readonly Box[],
  seen: (point: Point) => Point,
  ratio: number,
): Tried {
  const from = curve.length * progress;
  const [least, most] = [ENDS * ratio, curve.length - ENDS * ratio];
  let best: Tried | null = null;
  for (let off = 0; off <= MOST && (best === null || off < best.cost); off += STEP) {
    for (const at of off === 0 ? [from] : [from - off * ratio, from + off * ratio]) {
      if (off > 0 && (at < least || at > most)) continue;
      const middle = seen(placeAt(curve, at).at);
      const own = envelopeAt(middle, ratio);
      const hidden = COVERS * shareCovered(own, taken);
      if (best !== null && off + hidden >= best.cost) continue;
      const side = labelSideAt(middle, words, taken, ratio);
      const cost = off + hidden + (side === 'none' && words !== undefined ? WITHOUT_LABEL : 0);
      if (best !== null && cost >= best.cost) continue;
      const said = side === 'none' || words === undefined ? [] : [labelAt(middle, words, side, ratio)];
      best = { progress: at / curve.length, side, cost, boxes: [own, ...said] };
    }
  }
  return best ?? { progress, side: 'none', cost: 0, boxes: [] };
}

/** The share of an envelope that lies on occupied areas. */
const shareCovered = (own: Box, taken: readonly Box[]): number =>
  taken.reduce((sum, { left, right, top, bottom }) => {
    const across = Math.min(own.right, right) - Math.max(own.left, left);
    const down = Math.min(own.bottom, bottom) - Math.max(own.top, top);
    return across > 0 && down > 0 ? sum + across * down : sum;
  }, 0) /
  ((own.right - own.left) * (own.bottom - own.top));

/** The first of these sides on which its label covers nothing. */
export function labelSideAt(
  middle: Point,
  words: Extent | undefined,
  taken: readonly Box[],
  ratio: number,
  sides: readonly Side[] = SIDES,
): LabelSide {
  if (words === undefined) return 'none';
  return sides.find((side) => isFree(labelAt(middle, words, side, ratio), taken)) ?? 'none';
}

const envelopeAt = ([x, y]: Point, ratio: number): Box => {
  const [across, down] = [
    (ENVELOPE.width / 2 + ENVELOPE.halo) * ratio,
    (ENVELOPE.height / 2 + ENVELOPE.halo) * ratio,
  ];
  return { left: x - across, right: x + across, top: y - down, bottom: y + down };
};

function labelAt([x, y]: Point, words: Extent, side: Side, ratio: number): Box {
  const [across, down] = labelOffset(side, words, ratio);
  const { half, tall } = words;
  return {
    left: x + across - half,
    right: x + across + half,
    top: y + down - tall / 2,
    bottom: y + down + tall / 2,
  };
}
