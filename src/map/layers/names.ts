// Names of states and waters on their curves, and the small disc with a glyph that repeats a state's
// hatching. A name gives way to the capitals' names and the discs: it moves a little, is set smaller, stands
// beside its land, and is left to the list if nothing helps.
import { pick } from '../../atlas/pick.ts';
import type { MapWords, Picture } from '../../atlas/picture.ts';
import type { Box, Point } from '../../atlas/rings.ts';
import type { Atlas, NameCurve, Places } from '../../atlas/shapes.ts';
import { inksOf, isFree, lettersOf, moved, shifted } from '../collisions.ts';
import { along, type Curve, placeAt, stretch, through } from '../curve.ts';
import { language } from '../language.ts';
import { CAPITALS, COAST, INK, OTHER_LAND, PAPER, SEA, TEXT } from '../palette.ts';
import { groundOf, isDark, LOOKS } from '../roads.ts';
import { type Laid, type Letters, layAlong } from '../text-on-curve.ts';
import { scaleOf, toScreen, toWorld, type View } from '../viewport.ts';
import { isAway, isSeen, type Sight } from '../visible-area.ts';
import { type CalledOut, callOut, type Leader, roomOf } from './callouts.ts';
import { paintGlyph } from './glyphs.ts';
import { linesWithin } from './label-in-window.ts';

/** CSS pixels below which capital letters are illegible and the name is left to the list. */
const LEAST = 8.6;
/** CSS pixels of its own size from which on a name is never set beside its land. */
const ASIDE_UNDER = 12;
/**
 * World pixels: smaller names would be lost under threads and towns, so these lands are named beside them if
 * possible.
 */
const SMALL_LAND = 12;
/** Font sizes in CSS pixels of a name beside its land, the largest first; the small lands' names all have one size. */
const ASIDE: readonly number[] = [11.5, 10, LEAST];
/** Costs in CSS pixels of distance: of a smaller size, and of a land without a place for its name beside it. */
const SMALLER = 30;
const NOWHERE = 300;
/** Gaps between its letters, as a share of the size. */
const ASIDE_GAP = 0.1;
/** State names grow with the zoom up to this size. */
const MOST = 34;
/**
 * The settings of a name in the order in which they are tried: smaller, along less of its curve, and at last
 * closely spaced beyond the curve's ends.
 */
const SETTINGS: readonly { readonly size: number; readonly share: number; readonly close?: true }[] = [
  ...[1, 0.86, 0.74, 0.62].flatMap((size) => [1, 0.72].map((share) => ({ size, share }))),
  ...[1, 0.86, 0.74, 0.62].map((size) => ({ size, share: 2.2, close: true as const })),
];
/** Gaps between the letters of a name placed where its land is visible, as a share of the size. */
const WITHIN = 0.6;
/** Gaps between closely set letters, as a share of the size. */
const CLOSE = 0.1;
/** CSS pixels of background around letters, which separates them from lines beneath; more on hatching. */
const HALO = { plain: 3.6, hatched: 3.6, crossed: 5.5 } as const;
/**
 * The least share of a name's letters on its own land, tried in this order; the others stand in the sea. At
 * first whole letters keep off the frontiers, then only their centres.
 */
const ASHORE = [
  { least: 1, whole: true },
  { least: 0.5, whole: true },
  { least: 1, whole: false },
  { least: 0.5, whole: false },
] as const;
/** CSS pixels that a whole letter keeps from a frontier. */
const OFF_LINE = 1.2;
/** Offsets of a name from its curve, as shares of its size, the nearest first. */
const MOVES = [...steps(4)]
  .flatMap((x) => [...steps(3)].map((y) => [x, y] as const))
  .sort(([ax, ay], [bx, by]) => Math.hypot(ax, ay) - Math.hypot(bx, by));

function* steps(most: number): Generator<number> {
  for (let step = -most; step <= most; step += 0.5) yield step;
}

type StateName = Places['names'][number];

export interface Names {
  readonly laid: readonly Laid[];
  /** From the lands whose names stand beside them. */
  readonly leaders: readonly Leader[];
  /** The areas that they take. */
  readonly room: readonly Box[];
}

/**
 * Places the names of states and waters, if possible where they are visible; they are printed over the
 * threads. `busy`: where envelopes pass or frontiers are marked; names that can stand anywhere in the sea and
 * on the land beside them avoid these areas.
 */
export function layNames(
  ctx: CanvasRenderingContext2D,
  view: View,
  atlas: Atlas,
  places: Places,
  reading: Picture,
  words: MapWords,
  taken: readonly Box[],
  busy: readonly Box[],
  sight: Sight,
): Names {
  const tongue = language();
  const least = LEAST * view.ratio;
  const names: Laid[] = [];
  const leaders: Leader[] = [];
  const printed: Box[] = [];
  const seen = (box: Box): boolean => isSeen(sight, box);
  const within = linesWithin(view, atlas, sight);
  const away = (box: Box): boolean => isAway(sight, box);
  const find = (
    curve: Curve,
    letters: Letters,
    grounds: readonly ((laid: Laid) => Laid | null)[],
    where: (box: Box) => boolean,
  ): Laid | null => {
    const room = [...taken, ...printed];
    return grounds.reduce<Laid | null>(
      (found, stands) => found ?? placed(ctx, curve, letters, least, room, where, stands),
      null,
    );
  };
  const put = (laid: Laid | null): void => {
    if (laid === null) return;
    names.push(laid);
    printed.push(...lettersOf(laid));
  };
  /** Whether a land is too small for its name, so that the name may stand beside it. */
  const aside = ({ state, size: natural, mark }: StateName): boolean => {
    const [x, y] = toScreen(view, mark);
    const there = seen({ left: x, right: x, top: y, bottom: y });
    return there && natural * scaleOf(view) < ASIDE_UNDER && atlas.states.get(state)?.ink?.heavy !== true;
  };
  const lettersFor = ({ state, ...name }: StateName): Letters | null => {
    const text = words.states[state]?.toLocaleUpperCase(tongue);
    if (text === undefined) return null;
    const { hatch, undone } = lookOf(reading, state);
    const crossed = hatch === 'cross' || undone === true;
    return {
      text,
      style: '400',
      family: CAPITALS,
      ...size(view, name, MOST),
      colour: isDark(hatch) ? PAPER : INK,
      halo: {
        colour: groundOf(atlas.states.get(state)?.ink?.tint ?? OTHER_LAND, hatch),
        width: (hatch === 'none' ? HALO.plain : crossed ? HALO.crossed : HALO.hatched) * view.ratio,
      },
      tightest: 0.06,
      widest: 1.25,
    };
  };
  const callOutAt = (css: number, name: StateName, room: readonly Box[]): CalledOut | null => {
    const {
      mark,
      state,
      through: [, middle],
    } = name;
    const letters = lettersFor(name);
    if (letters === null) return null;
    // Threads keep to the west of the small lands, and on the second sheet the years stand to the east of
    // them. There are no discs there, so the line may also lead to the middle of a land.
    const [side, ends] =
      reading.afterwards === true ? (['west', [mark, middle]] as const) : (['east', [mark]] as const);
    const disc = lookOf(reading, state).glyph !== 'none';
    const small = { ...letters, colour: INK, size: css * view.ratio, tightest: ASIDE_GAP };
    const among = (taken: readonly Box[], rather: readonly Box[]): CalledOut | null =>
      ends.reduce<CalledOut | null>((best, end) => {
        const at = { at: toScreen(view, end), disc, side };
        const other = callOut(ctx, view, atlas, at, small, taken, rather, seen);
        return best === null || (other !== null && other.cost < best.cost) ? other : best;
      }, null);
    if (reading.afterwards !== true) return among(room, busy);
    // Neither the word nor its line covers a marked frontier; if unavoidable, the word does, on the side of
    // the others.
    return among([...room, ...busy], []) ?? among(room, []);
  };
  const putBeside = (found: CalledOut | null | undefined): boolean => {
    if (found === null || found === undefined) return false;
    put(found.laid);
    leaders.push(found.leader);
    printed.push(...roomOf(found.leader, view.ratio));
    return true;
  };
  // The small lands first, from north to south, as they are named beside one another: they have the least
  // choice.
  const isSmall = ({ size: natural }: StateName): boolean => natural < SMALL_LAND;
  const southOf = (a: StateName, b: StateName): number => a.mark[1] - b.mark[1];
  const small = places.names.filter(isSmall).sort(southOf);
  /** All of them in one size: each beside its land, or not at all. */
  const column = (css: number, smaller: number): { cost: number; found: Map<string, CalledOut> } => {
    const found = new Map<string, CalledOut>();
    const room = [...taken];
    let cost = smaller * SMALLER;
    for (const name of small.filter(aside)) {
      const there = callOutAt(css, name, room);
      cost += there?.cost ?? NOWHERE;
      if (there === null) continue;
      found.set(name.state, there);
      room.push(...lettersOf(there.laid), ...roomOf(there.leader, view.ratio));
    }
    return { cost, found };
  };
  const { found: beside } = ASIDE.map(column).reduce((best, other) =>
    other.cost < best.cost ? other : best,
  );
  const inTurn = [...small, ...places.names.filter((name) => !isSmall(name)).sort((a, b) => a.size - b.size)];
  for (const name of inTurn) {
    const letters = lettersFor(name);
    if (letters === null) continue;
    if (putBeside(beside.get(name.state))) continue;
    const shape = atlas.states.get(name.state);
    const curve = onView(view, name);
    const grounds = ASHORE.map(
      (how) => (laid: Laid) => (shape === undefined ? laid : ashore(view, atlas, name.state, laid, how)),
    );
    const line = aside(name) ? null : within(name.state);
    const there =
      find(curve, letters, grounds, seen) ??
      (line === null ? null : find(line, { ...letters, widest: WITHIN }, grounds, seen));
    if (there !== null) {
      put(there);
      continue;
    }
    const calledOut = (): CalledOut | null => {
      const room = [...taken, ...printed];
      return ASIDE.reduce<CalledOut | null>((found, css) => found ?? callOutAt(css, name, room), null);
    };
    if (isSmall(name) || !aside(name) || !putBeside(calledOut())) put(find(curve, letters, grounds, away));
  }
  for (const name of places.waters) {
    const text = words.waters?.[name.id];
    if (text === undefined) continue;
    const letters = {
      text,
      style: 'italic 400',
      family: TEXT,
      ...size(view, name, 20),
      colour: COAST,
      halo: { colour: SEA, width: HALO.plain * view.ratio },
      tightest: 0.05,
      widest: 0.6,
    };
    const afloat = (laid: Laid): Laid | null => (isAfloat(view, atlas, laid) ? laid : null);
    const curve = onView(view, name);
    put(find(curve, letters, [afloat], seen) ?? find(curve, letters, [afloat], away));
  }
  return { laid: names, leaders, room: printed };
}

/**
 * The word as large and as near to its curve as possible, where it covers nothing in `taken` and stands on
 * its own ground; null if it cannot. `stands` returns the word as it is to be printed there.
 */
function placed(
  ctx: CanvasRenderingContext2D,
  curve: Curve,
  letters: Letters,
  least: number,
  taken: readonly Box[],
  where: (box: Box) => boolean,
  stands: (laid: Laid) => Laid | null,
): Laid | null {
  const tried = new Set<string>();
  for (const { size: part, share, close } of SETTINGS) {
    const size = Math.max(least, letters.size * part);
    if (tried.has(`${size} ${share}`)) continue;
    tried.add(`${size} ${share}`);
    const widest = close === true ? CLOSE : letters.widest;
    const laid = layAlong(ctx, about(curve, share), { ...letters, size, widest }, least);
    if (laid === null) continue;
    const boxes = lettersOf(laid);
    for (const [x, y] of MOVES) {
      const [dx, dy] = [x * laid.size, y * laid.size];
      if (!boxes.every((box) => isFree(box, taken, dx, dy) && where(shifted(box, dx, dy)))) continue;
      const there = stands(moved(laid, dx, dy));
      if (there !== null) return there;
    }
  }
  return null;
}

/** A share of a curve around its middle; beyond its ends it continues straight. */
function about(curve: Curve, share: number): Curve {
  const rest = (curve.length * (1 - share)) / 2;
  if (rest === 0) return curve;
  if (rest > 0) return along(stretch(curve, rest, curve.length - rest));
  const beyond = (at: number, far: number): Point => {
    const place = placeAt(curve, at);
    return [place.at[0] + Math.cos(place.angle) * far, place.at[1] + Math.sin(place.angle) * far];
  };
  return along([beyond(0, rest), ...curve.points, beyond(curve.length, -rest)]);
}

/**
 * The word if enough of it is on its own land and none of it on another's; letters in the sea are printed in
 * the colours of the sea.
 */
function ashore(
  view: View,
  atlas: Atlas,
  state: string,
  laid: Laid,
  { least, whole }: (typeof ASHORE)[number],
): Laid | null {
  const on = (at: Point): string | null => pick(atlas, at, 0);
  const elsewhere = (code: string | null): boolean => code !== state && code !== null;
  const under = middles(view, laid).map(on);
  const own = under.filter((code) => code === state).length;
  if (own < least * under.length || under.some(elsewhere)) return null;
  if (whole && corners(view, laid).some((at) => elsewhere(on(at)))) return null;
  const places = laid.places.map((place, i) =>
    under[i] === null ? { ...place, colour: INK, halo: SEA } : place,
  );
  return { ...laid, places };
}

const isAfloat = (view: View, atlas: Atlas, laid: Laid): boolean =>
  middles(view, laid).every((at) => pick(atlas, at, 0) === null);

/** The centre of each letter in the world. */
const middles = (view: View, { places, size }: Laid): readonly Point[] =>
  places.map(({ x, y }) => toWorld(view, [x, y - 0.35 * size]));

/** World points around each letter, at the distance that it keeps from a frontier. */
const corners = (view: View, laid: Laid): readonly Point[] =>
  inksOf(laid, OFF_LINE * view.ratio).flatMap((ink) => ink.map((at) => toWorld(view, at)));

/** The areas of the status discs. */
export const glyphBoxes = (view: View, places: Places, reading: Picture): readonly Box[] =>
  discs(view, places, reading).map(({ x, y, radius }) => ({
    left: x - radius,
    right: x + radius,
    top: y - radius,
    bottom: y + radius,
  }));

/** The status discs lie above the threads. */
export function paintGlyphs(
  ctx: CanvasRenderingContext2D,
  view: View,
  places: Places,
  reading: Picture,
): void {
  for (const { glyph, x, y, radius } of discs(view, places, reading)) paintGlyph(ctx, glyph, [x, y], radius);
}

function discs(view: View, places: Places, reading: Picture) {
  return reading.powers.flatMap((power) => {
    const { glyph } = LOOKS[power.road];
    const mark = places.names.find((name) => name.state === power.mapCode)?.mark;
    if (mark === undefined || glyph === 'none') return [];
    const [x, y] = toScreen(view, mark);
    return [{ glyph, x, y, radius: glyphRadius(view, glyph === 'check') }];
  });
}

const lookOf = (reading: Picture, state: string) =>
  LOOKS[reading.powers.find(({ mapCode }) => mapCode === state)?.road ?? 'outside'];

function onView(view: View, { through: [a, b, c] }: NameCurve): Curve {
  return through(toScreen(view, a), toScreen(view, b), toScreen(view, c));
}

function size(view: View, name: NameCurve, most: number): { size: number } {
  return { size: Math.min(name.size * scaleOf(view), most) * view.ratio };
}

/** Small on a small-scale map, so that the disc does not hide a small state. */
function glyphRadius(view: View, seal: boolean): number {
  const radius = Math.min(11, Math.max(6.5, 9 * scaleOf(view)));
  return (seal ? radius * 1.25 : radius) * view.ratio;
}
