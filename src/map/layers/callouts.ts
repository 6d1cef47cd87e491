// Places names that are too large for their own land beside it, with a fine leader line, as atlases do.
import { pick } from '../../atlas/pick.ts';
import type { Box, Point } from '../../atlas/rings.ts';
import type { Atlas } from '../../atlas/shapes.ts';
import { isFree, overlap } from '../collisions.ts';
import { along } from '../curve.ts';
import { INK, OTHER_LAND, PAPER_HI, SEA } from '../palette.ts';
import { type Laid, type Letters, layAlong } from '../text-on-curve.ts';
import { toWorld, type View } from '../viewport.ts';

/** Candidate distances in CSS pixels from the land's mark to the word, and the number of candidate directions. */
const FAR = [26, 34, 42, 52, 64, 78, 94, 112, 132] as const;
const TURNS = 48;
/** Cost in CSS pixels of distance of a turn by one radian away from the side with most room. */
const TURNED = 24;
/** Cost for each place where an envelope may lie on the word, up to a maximum. */
const BUSY = { each: 4, most: 24 } as const;
/** Cost of a place on a coast. */
const SHORE = 40;
/** CSS pixels: margin around the word, and gap between the line and the mark or the word. */
const AIR = 2.5;
const KEEPS = { disc: 8.5, word: 1 } as const;
/** CSS pixels: radius of the dot at which the line starts if there is no disc. */
const DOT = 1.4;
/** CSS pixels between the tested points of the line. */
const STEP = 3;
/** CSS pixels of background around the word. */
const HALO = 3.6;
const LINE = { width: 0.9, halo: 2.6 } as const;

export interface Leader {
  readonly from: Point;
  readonly to: Point;
  readonly dot: boolean;
}

export interface CalledOut {
  readonly laid: Laid;
  readonly leader: Leader;
  /** The cost of the place, in CSS pixels of distance. */
  readonly cost: number;
}

/** The mark of a land, whether a disc stands there, and the side of the land with most room for names. */
export interface Marked {
  readonly at: Point;
  readonly disc: boolean;
  readonly side: 'east' | 'west';
}

/**
 * Places the word beside its mark with its line, where it covers nothing in `taken` and lies in the sea or on
 * land without a name at stake; avoids `busy` areas. Null if there is no such place. `stands` restricts the
 * places.
 */
export function callOut(
  ctx: CanvasRenderingContext2D,
  view: View,
  atlas: Atlas,
  { at: mark, disc, side }: Marked,
  letters: Letters,
  taken: readonly Box[],
  busy: readonly Box[],
  stands: (box: Box) => boolean,
): CalledOut | null {
  ctx.font = `${letters.style} ${letters.size}px ${letters.family}`;
  const { ratio } = view;
  const half =
    ctx.measureText(letters.text).width / 2 + letters.text.length * 0.5 * letters.tightest * letters.size;
  const tall = 0.4 * letters.size;
  const others = taken.filter((box) => !isOn(box, mark));
  let best: CalledOut | null = null;
  for (const { far, angle, cost } of PLACES) {
    if (best !== null && cost >= best.cost) break;
    // A word is wide: it stands farther off beside the mark than above it.
    const x = mark[0] + (side === 'east' ? 1 : -1) * Math.cos(angle) * (far * ratio + half);
    const y = mark[1] + Math.sin(angle) * far * ratio;
    const box = padded({ left: x - half, right: x + half, top: y - tall, bottom: y + tall }, AIR * ratio);
    if (!stands(box) || !isFree(box, taken)) continue;
    const grounds = groundsUnder(view, atlas, box);
    if (grounds === null) continue;
    const covered = busy.filter((other) => overlap(box, other)).length;
    const dear = cost + BUSY.each * Math.min(BUSY.most, covered) + (grounds.length > 1 ? SHORE : 0);
    if (best !== null && dear >= best.cost) continue;
    const leader = lead(mark, disc, box, ratio);
    if (crosses(leader, others, ratio)) continue;
    const line = along([
      [x - half, y + tall],
      [x + half, y + tall],
    ]);
    const halo = { colour: grounds[0] ?? SEA, width: HALO * ratio };
    const laid = layAlong(ctx, line, { ...letters, halo, widest: letters.tightest }, 0);
    if (laid === null) continue;
    const places = laid.places.map((place) => ({
      ...place,
      halo: groundAt(view, atlas, [place.x, y]) ?? halo.colour,
    }));
    best = { laid: { ...laid, places }, leader, cost: dear };
  }
  return best;
}

/** Candidate places around the mark, the best first; angles are measured from the side with room. */
const PLACES = FAR.flatMap((far) =>
  Array.from({ length: TURNS }, (_, turn) => {
    const angle = (Math.ceil(turn / 2) * (turn % 2 === 0 ? 1 : -1) * 2 * Math.PI) / TURNS;
    return { far, angle, cost: far + TURNED * Math.abs(angle) };
  }),
).sort((a, b) => a.cost - b.cost);

/** The colours under a box; null if part of it lies on a third party's land. */
function groundsUnder(view: View, atlas: Atlas, { left, right, top, bottom }: Box): readonly string[] | null {
  const [from, middle, to] = [left, (left + right) / 2, right];
  const spots = [from, (from + middle) / 2, middle, (middle + to) / 2, to];
  const under = spots.flatMap((x) => [top, bottom].map((y) => groundAt(view, atlas, [x, y])));
  const known = under.filter((ground) => ground !== null);
  return known.length < under.length ? null : [...new Set(known)];
}

/** The colour at a point of the screen; null on land with a name at stake. */
function groundAt(view: View, atlas: Atlas, at: Point): string | null {
  const code = pick(atlas, toWorld(view, at), 0);
  if (code === null) return SEA;
  const ink = atlas.states.get(code)?.ink ?? null;
  if (ink === null) return OTHER_LAND;
  return ink.heavy ? ink.tint : null;
}

/** From the mark, or the edge of its disc, to the nearest point of the word's box. */
function lead(mark: Point, disc: boolean, { left, right, top, bottom }: Box, ratio: number): Leader {
  const near = (at: number, from: number, to: number): number => Math.min(to, Math.max(from, at));
  const end: Point = [near(mark[0], left, right), near(mark[1], top + AIR * ratio, bottom - AIR * ratio)];
  const long = Math.hypot(end[0] - mark[0], end[1] - mark[1]);
  const at = (distance: number): Point => [
    mark[0] + ((end[0] - mark[0]) * distance) / long,
    mark[1] + ((end[1] - mark[1]) * distance) / long,
  ];
  return {
    from: disc ? at(Math.min(long, KEEPS.disc * ratio)) : mark,
    to: at(Math.max(0, long - KEEPS.word * ratio)),
    dot: !disc,
  };
}

/** Whether the line crosses occupied areas, apart from its start in its own land. */
const crosses = (leader: Leader, taken: readonly Box[], ratio: number): boolean =>
  roomOf(leader, ratio)
    .slice(1)
    .some((box) => !isFree(box, taken));

const isOn = ({ left, right, top, bottom }: Box, [x, y]: Point): boolean =>
  x > left && x < right && y > top && y < bottom;

const padded = ({ left, right, top, bottom }: Box, by: number): Box => ({
  left: left - by,
  right: right + by,
  top: top - by,
  bottom: bottom + by,
});

/** The area of a line, point by point. */
export const roomOf = ({ from, to }: Leader, ratio: number): readonly Box[] => {
  const steps = Math.max(1, Math.ceil(Math.hypot(to[0] - from[0], to[1] - from[1]) / (STEP * ratio)));
  return Array.from({ length: steps + 1 }, (_, i) => {
    const [x, y] = [from[0] + ((to[0] - from[0]) * i) / steps, from[1] + ((to[1] - from[1]) * i) / steps];
    return padded({ left: x, right: x, top: y, bottom: y }, ratio);
  });
};

export function paintLeaders(ctx: CanvasRenderingContext2D, leaders: readonly Leader[], ratio: number): void {
  ctx.lineCap = 'round';
  for (const [colour, width] of [
    [PAPER_HI, LINE.halo],
    [INK, LINE.width],
  ] as const) {
    ctx.strokeStyle = colour;
    ctx.lineWidth = width * ratio;
    ctx.beginPath();
    for (const { from, to } of leaders) {
      ctx.moveTo(...from);
      ctx.lineTo(...to);
    }
    ctx.stroke();
  }
  ctx.fillStyle = INK;
  for (const { from } of leaders.filter(({ dot }) => dot)) {
    ctx.beginPath();
    ctx.arc(...from, DOT * ratio, 0, 2 * Math.PI);
    ctx.fill();
  }
}
