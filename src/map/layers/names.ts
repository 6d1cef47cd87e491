// Names of states and waters on their curves, and the glyph that repeats a state's hatching in a small disc.
// A name gives way to the capitals' names and the discs: it moves a little, and on a far map it is left to the list.
import { contains } from '../../atlas/pick.ts';
import type { Atlas, Box, NameCurve, Places } from '../../atlas/shapes.ts';
import { type Curve, through } from '../curve.ts';
import { CAPITALS, COAST, INK, OTHER_LAND, PAPER, TEXT } from '../ink.ts';
import { type Laid, layAlong, print } from '../lettering.ts';
import type { MapReading, MapWords } from '../reading.ts';
import { groundOf, isDark, LOOKS } from '../roads.ts';
import { isFree, lettersOf, moved } from '../room.ts';
import { scaleOf, toScreen, toWorld, type View } from '../view.ts';
import { paintGlyph } from './glyphs.ts';

/** CSS pixels under which capitals cannot be read and are left to the list. */
const LEAST = 9.2;
/** State names grow with the zoom, but not beyond this. */
const MOST = 34;
/** CSS pixels: a name smaller than this is left out rather than printed over something. */
const DISPENSABLE = 16;
/** How far a name may move from its curve, as shares of its size, nearest first. */
const MOVES = [0, 0.5, 1, 1.5, 2, 2.6].flatMap((far) =>
  far === 0
    ? [[0, 0] as const]
    : ([
        [0, -far],
        [0, far],
        [-far, 0],
        [far, 0],
        [-far, -far],
        [far, far],
        [-far, far],
        [far, -far],
      ] as const),
);

/** Prints the names, and gives back the room that they take. */
export function paintNames(
  ctx: CanvasRenderingContext2D,
  view: View,
  atlas: Atlas,
  places: Places,
  reading: MapReading,
  words: MapWords,
  taken: readonly Box[],
): readonly Box[] {
  const language = document.documentElement.lang || undefined;
  const printed: Box[] = [];
  const put = (laid: Laid | null): void => {
    if (laid === null) return;
    print(ctx, laid);
    printed.push(...lettersOf(laid));
  };
  for (const name of places.names) {
    const text = words.states[name.state]?.toLocaleUpperCase(language);
    if (text === undefined) continue;
    const power = reading.powers.find((candidate) => candidate.mapCode === name.state);
    const { hatch, undone } = LOOKS[power?.road ?? 'outside'];
    const crossed = hatch === 'cross' || undone === true;
    const ground = groundOf(atlas.states.get(name.state)?.ink?.tint ?? OTHER_LAND, hatch);
    const laid = layAlong(
      ctx,
      onView(view, name),
      {
        text,
        style: '400',
        family: CAPITALS,
        ...size(view, name, MOST),
        colour: isDark(hatch) ? PAPER : INK,
        ...(hatch === 'none' ? {} : { halo: { colour: ground, width: (crossed ? 5.5 : 3.6) * view.ratio } }),
        tightest: 0.06,
        widest: 1.25,
      },
      LEAST * view.ratio,
    );
    put(laid === null ? null : placed(view, atlas, name.state, laid, taken));
  }
  for (const name of places.waters) {
    const text = words.waters?.[name.id];
    if (text === undefined) continue;
    const laid = layAlong(
      ctx,
      onView(view, name),
      {
        text,
        style: 'italic 400',
        family: TEXT,
        ...size(view, name, 20),
        colour: COAST,
        tightest: 0.05,
        widest: 0.6,
      },
      LEAST * view.ratio,
    );
    put(laid === null || !lettersOf(laid).every((box) => isFree(box, taken)) ? null : laid);
  }
  return printed;
}

/** The word where it covers nothing and stands on its own land; a large one as it is if there is no such place. */
function placed(view: View, atlas: Atlas, state: string, laid: Laid, taken: readonly Box[]): Laid | null {
  const shape = atlas.states.get(state);
  for (const [x, y] of MOVES) {
    const there = moved(laid, x * laid.size, y * laid.size);
    const free = lettersOf(there).every((box) => isFree(box, taken));
    const ashore = shape === undefined || (x === 0 && y === 0) || isAshore(view, shape, there);
    if (free && ashore) return there;
  }
  return laid.size < DISPENSABLE * view.ratio ? null : laid;
}

const isAshore = (view: View, shape: Parameters<typeof contains>[0], { places, size }: Laid): boolean =>
  places.every(({ x, y }) => contains(shape, toWorld(view, [x, y - 0.35 * size])));

/** The room of the status discs. */
export const glyphBoxes = (view: View, places: Places, reading: MapReading): readonly Box[] =>
  discs(view, places, reading).map(({ x, y, radius }) => ({
    left: x - radius,
    right: x + radius,
    top: y - radius,
    bottom: y + radius,
  }));

/** The status discs stand above the threads. */
export function paintGlyphs(
  ctx: CanvasRenderingContext2D,
  view: View,
  places: Places,
  reading: MapReading,
): void {
  for (const { glyph, x, y, radius } of discs(view, places, reading)) paintGlyph(ctx, glyph, [x, y], radius);
}

function discs(view: View, places: Places, reading: MapReading) {
  return reading.powers.flatMap((power) => {
    const { glyph } = LOOKS[power.road];
    const mark = places.names.find((name) => name.state === power.mapCode)?.mark;
    if (mark === undefined || glyph === 'none') return [];
    const [x, y] = toScreen(view, mark);
    return [{ glyph, x, y, radius: glyphRadius(view, glyph === 'check') }];
  });
}

function onView(view: View, { through: [a, b, c] }: NameCurve): Curve {
  return through(toScreen(view, a), toScreen(view, b), toScreen(view, c));
}

function size(view: View, name: NameCurve, most: number): { size: number } {
  return { size: Math.min(name.size * scaleOf(view), most) * view.ratio };
}

/** Small on a far map, so that the disc does not hide a small state. */
function glyphRadius(view: View, seal: boolean): number {
  const radius = Math.min(11, Math.max(6.5, 9 * scaleOf(view)));
  return (seal ? radius * 1.25 : radius) * view.ratio;
}
