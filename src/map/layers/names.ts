// Names of states and waters on their curves, and the glyph that repeats a state's hatching in a small disc.
import type { Atlas, NameCurve, Places } from '../../atlas/shapes.ts';
import { type Curve, through } from '../curve.ts';
import { CAPITALS, COAST, INK, OTHER_LAND, PAPER, TEXT } from '../ink.ts';
import { printAlong } from '../lettering.ts';
import type { MapReading, MapWords } from '../reading.ts';
import { groundOf, isDark, LOOKS } from '../roads.ts';
import { scaleOf, toScreen, type View } from '../view.ts';
import { paintGlyph } from './glyphs.ts';

/** CSS pixels under which capitals cannot be read and are left to the list. */
const LEAST = 9.2;
/** State names grow with the zoom, but not beyond this. */
const MOST = 34;

export function paintNames(
  ctx: CanvasRenderingContext2D,
  view: View,
  atlas: Atlas,
  places: Places,
  reading: MapReading,
  words: MapWords,
): void {
  const language = document.documentElement.lang || undefined;
  for (const name of places.waters) {
    const text = words.waters?.[name.id];
    if (text === undefined) continue;
    printAlong(
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
  }
  for (const name of places.names) {
    const text = words.states[name.state]?.toLocaleUpperCase(language);
    if (text === undefined) continue;
    const power = reading.powers.find((candidate) => candidate.mapCode === name.state);
    const hatch = LOOKS[power?.road ?? 'outside'].hatch;
    const dark = isDark(hatch);
    const ground = groundOf(atlas.states.get(name.state)?.ink?.tint ?? OTHER_LAND, hatch);
    printAlong(
      ctx,
      onView(view, name),
      {
        text,
        style: '400',
        family: CAPITALS,
        ...size(view, name, MOST),
        colour: dark ? PAPER : INK,
        ...(hatch === 'none' ? {} : { halo: { colour: ground, width: 3.6 * view.ratio } }),
        tightest: 0.06,
        widest: 1.25,
      },
      LEAST * view.ratio,
    );
  }
}

/** The status discs stand above the threads. */
export function paintGlyphs(
  ctx: CanvasRenderingContext2D,
  view: View,
  places: Places,
  reading: MapReading,
): void {
  for (const power of reading.powers) {
    const look = LOOKS[power.road];
    const mark = places.names.find((name) => name.state === power.mapCode)?.mark;
    if (mark === undefined || look.glyph === 'none') continue;
    paintGlyph(ctx, look.glyph, toScreen(view, mark), glyphRadius(view, look.glyph === 'check'));
  }
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
