// Town marks and their names: capitals of the story bold with a ringed mark, other towns smaller, the home
// town in capital letters with a square.

import type { MapWords, Picture } from '../../atlas/picture.ts';
import type { Box, Point } from '../../atlas/rings.ts';
import type { Places, Town } from '../../atlas/shapes.ts';
import { isFree } from '../collisions.ts';
import { language } from '../language.ts';
import { CAPITALS, INK, PAPER_HI, TEXT } from '../palette.ts';
import { scaleOf, toScreen, type View } from '../viewport.ts';
import { isCut, isSeen, type Sight, sightOf } from '../visible-area.ts';
import { glyphBoxes } from './names.ts';

const HALO = 'rgba(249, 243, 228, 0.88)';
/** CSS pixels per world pixel below which only the capitals of the story are named. */
const TOWNS_FROM = 0.6;
/** Usual width of a letter as a share of the size, and height of a line with its gap to the mark. */
const LETTER = 0.48;
const LINE = 1.3;
/** CSS pixels between two names. */
const AIR = 2;

type Rank = 'home' | 'capital' | 'town';

interface Style {
  readonly font: string;
  readonly size: number;
  readonly mark: number;
  readonly spacing: number;
}

const STYLES: Readonly<Record<Rank, Style>> = {
  home: { font: '700', size: 13.5, mark: 4, spacing: 0.12 },
  capital: { font: 'italic 600', size: 14.5, mark: 3.9, spacing: 0 },
  town: { font: 'italic 400', size: 12.5, mark: 1.7, spacing: 0 },
};

/** The side of the mark on which a name stands, horizontally and vertically. */
type Corner = readonly [-1 | 0 | 1, -1 | 0 | 1];
const CORNERS: Readonly<Record<Town['side'], Corner>> = {
  left: [-1, 0],
  right: [1, 0],
  above: [0, -1],
  below: [0, 1],
};

/**
 * The sides on which each town's name would be cut by the frame or the inset box; checked when the window has
 * moved.
 */
export function cutTowns(
  view: View,
  places: Places,
  words: MapWords,
  covered: Box | null,
): readonly string[] {
  const sight = sightOf(view, view, covered);
  return places.towns.map((town) => {
    const [x, y] = toScreen(view, [town.x, town.y]);
    const wide = (words.towns[town.id]?.length ?? 0) * STYLES.town.size * LETTER * view.ratio;
    const tall = STYLES.town.size * LINE * view.ratio;
    const cut = [CORNERS[town.side], ...OTHERS].map(([across, down]) => {
      const left = x + (across - 1) * 0.5 * wide;
      const top = y + (down - 1) * 0.5 * tall;
      return isCut(sight, { left, top, right: left + wide, bottom: top + tall });
    });
    return cut.map(Number).join('');
  });
}

/** A capital of the story, with its mark's area and its name if it fits. */
interface Placed {
  readonly town: Town;
  readonly rank: Rank;
  readonly mark: Box;
  readonly name: Name | null;
}

/** Tried in this order if a capital's own side is taken. */
const OTHERS: readonly Corner[] = [
  ...(['left', 'above', 'right', 'below'] as const).map((side) => CORNERS[side]),
  [1, -1],
  [-1, -1],
  [1, 1],
  [-1, 1],
];

/**
 * Places the capitals and their names, if possible on a side where they are visible; of two neighbours the
 * later gives way, from north to south. A name without a free side is left out.
 */
function capitals(
  ctx: CanvasRenderingContext2D,
  view: View,
  places: Places,
  picture: Picture,
  words: MapWords,
  sight: Sight | null,
): readonly Placed[] {
  const rankOf = ranks(picture);
  const found = places.towns
    .map((town) => ({ town, rank: rankOf(town) }))
    .filter(({ rank }) => rank !== 'town')
    .map(({ town, rank }) => {
      const [x, y] = toScreen(view, [town.x, town.y]);
      const reach = (STYLES[rank].mark + 1) * view.ratio;
      return { town, rank, mark: { left: x - reach, right: x + reach, top: y - reach, bottom: y + reach } };
    });
  const taken: Box[] = [...found.map(({ mark }) => mark), ...glyphBoxes(view, places, picture)];
  return found.map((capital) => {
    const { town, rank } = capital;
    const names = [CORNERS[town.side], ...OTHERS].map((corner) =>
      nameOf(ctx, view, town, corner, rank, words.towns[town.id]),
    );
    const free = names.filter((one) => one !== null && isFree(one.box, taken));
    const name =
      free.find((one) => one !== null && (sight === null || isSeen(sight, one.box))) ?? free[0] ?? null;
    if (name !== null) taken.push(name.box);
    return { ...capital, name };
  });
}

/** The areas of the capitals of the story: every other word gives way to them. */
export const capitalBoxes = (...from: Parameters<typeof capitals>): readonly Box[] => {
  const [ctx] = from;
  const boxes = capitals(...from).flatMap(({ mark, name }) => (name === null ? [mark] : [mark, name.box]));
  ctx.letterSpacing = '0px';
  return boxes;
};

/**
 * Prints the towns, and returns the areas of everything printed by then and the capitals' names; a name that
 * would be cut is left out. `lines`: what names avoid if they can; `settled`: the visible area when the
 * capitals' names were placed.
 */
export function paintTowns(
  ctx: CanvasRenderingContext2D,
  view: View,
  places: Places,
  picture: Picture,
  words: MapWords,
  room: readonly Box[],
  lines: readonly Box[],
  settled: Sight | null,
  sight: Sight | null,
): { readonly room: readonly Box[]; readonly capitals: readonly Name[] } {
  const taken: Box[] = [...room];
  const named: Name[] = [];
  for (const { town, rank, mark, name } of capitals(ctx, view, places, picture, words, settled)) {
    paintMark(ctx, toScreen(view, [town.x, town.y]), rank, STYLES[rank].mark * view.ratio, view.ratio);
    taken.push(mark);
    if (name === null || (sight !== null && isCut(sight, name.box))) continue;
    printName(ctx, view, name);
    named.push(name);
    taken.push(name.box);
  }
  const rankOf = ranks(picture);
  for (const town of scaleOf(view) < TOWNS_FROM ? [] : places.towns) {
    if (rankOf(town) !== 'town') continue;
    paintMark(ctx, toScreen(view, [town.x, town.y]), 'town', STYLES.town.mark * view.ratio, view.ratio);
    const name = townName(ctx, view, town, words, taken, lines, sight);
    if (name === null) continue;
    printName(ctx, view, name);
    taken.push(name.box);
  }
  ctx.letterSpacing = '0px';
  return { room: taken, capitals: named };
}

/** A town's name at its own corner, or at another where it covers no frontier; null if there is no room. */
function townName(
  ctx: CanvasRenderingContext2D,
  view: View,
  town: Town,
  words: MapWords,
  taken: readonly Box[],
  lines: readonly Box[],
  sight: Sight | null,
): Name | null {
  const names = [CORNERS[town.side], ...OTHERS]
    .map((corner) => nameOf(ctx, view, town, corner, 'town', words.towns[town.id]))
    .filter(
      (name) => name !== null && isFree(name.box, taken) && (sight === null || !isCut(sight, name.box)),
    );
  return names.find((name) => name !== null && isFree(name.box, lines)) ?? names[0] ?? null;
}

function ranks(picture: Picture): (town: Town) => Rank {
  const codes = new Set(picture.powers.map((power) => power.mapCode));
  return (town) =>
    town.home === true ? 'home' : town.kind === 'capital' && codes.has(town.state) ? 'capital' : 'town';
}

export interface Name {
  readonly text: string;
  readonly rank: Rank;
  readonly font: string;
  readonly spacing: string;
  readonly x: number;
  readonly y: number;
  readonly box: Box;
}

/** The word, the start of its baseline, and its area. */
function nameOf(
  ctx: CanvasRenderingContext2D,
  view: View,
  town: Town,
  corner: Corner,
  rank: Rank,
  word: string | undefined,
): Name | null {
  if (word === undefined) return null;
  const style = STYLES[rank];
  // Names grow a little with the zoom, within the limits of legibility.
  const growth = Math.min(1.25, Math.max(0.92, 0.8 + 0.2 * scaleOf(view)));
  const size = style.size * growth * view.ratio;
  const font = `${style.font} ${size}px ${rank === 'home' ? CAPITALS : TEXT}`;
  const spacing = `${style.spacing * size}px`;
  ctx.font = font;
  ctx.letterSpacing = spacing;
  const text = rank === 'home' ? word.toLocaleUpperCase(language()) : word;
  const width = ctx.measureText(text).width;
  const at = toScreen(view, [town.x, town.y]);
  const [x, y] = textCorner(at, corner, width, size, (style.mark + 3.2) * view.ratio);
  const air = AIR * view.ratio;
  const box = { left: x - air, top: y - size * 0.78, right: x + width + air, bottom: y + size * 0.22 };
  return { text, rank, font, spacing, x, y, box };
}

const BY_DAY = { ink: INK, halo: HALO } as const;

export function printName(
  ctx: CanvasRenderingContext2D,
  view: View,
  name: Name,
  { ink, halo }: { readonly ink: string; readonly halo: string } = BY_DAY,
): void {
  ctx.font = name.font;
  ctx.letterSpacing = name.spacing;
  ctx.textAlign = 'left';
  ctx.textBaseline = 'alphabetic';
  ctx.lineJoin = 'round';
  ctx.strokeStyle = halo;
  ctx.lineWidth = (name.rank === 'town' ? 2.6 : 3.2) * view.ratio;
  ctx.strokeText(name.text, name.x, name.y);
  ctx.fillStyle = ink;
  ctx.fillText(name.text, name.x, name.y);
}

/** The start of the baseline for a word at this corner of the mark. */
function textCorner([x, y]: Point, [across, down]: Corner, width: number, size: number, gap: number): Point {
  // Diagonally from the mark the gap can be smaller.
  const near = across !== 0 && down !== 0 ? 0.5 * gap : gap;
  const left = { [-1]: x - near - width, 0: x - width / 2, 1: x + near }[across];
  const base = { [-1]: y - near - size * 0.1, 0: y + size * 0.27, 1: y + near + size * 0.72 }[down];
  return [left, base];
}

function paintMark(
  ctx: CanvasRenderingContext2D,
  [x, y]: Point,
  rank: Rank,
  radius: number,
  ratio: number,
): void {
  ctx.fillStyle = PAPER_HI;
  ctx.strokeStyle = INK;
  if (rank === 'home') {
    ctx.fillRect(x - radius - ratio, y - radius - ratio, 2 * (radius + ratio), 2 * (radius + ratio));
    ctx.fillStyle = INK;
    ctx.fillRect(x - radius, y - radius, 2 * radius, 2 * radius);
    ctx.fillStyle = PAPER_HI;
    ctx.fillRect(x - radius * 0.38, y - radius * 0.38, radius * 0.76, radius * 0.76);
    return;
  }
  circle(ctx, x, y, radius + 1.1 * ratio);
  ctx.fill();
  circle(ctx, x, y, radius);
  ctx.lineWidth = (rank === 'capital' ? 1.3 : 1) * ratio;
  ctx.stroke();
  if (rank !== 'capital') return;
  circle(ctx, x, y, radius * 0.36);
  ctx.fillStyle = INK;
  ctx.fill();
}

function circle(ctx: CanvasRenderingContext2D, x: number, y: number, radius: number): void {
  ctx.beginPath();
  ctx.arc(x, y, radius, 0, 2 * Math.PI);
}
