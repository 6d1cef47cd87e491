// Names of states and waters on their curves, and the small disc with a glyph that repeats a state's
// hatching. A name gives way to the capitals' names and the discs: it moves a little, is set smaller, stands
// beside its land, and is left to the list if nothing helps.
import type { MapWords, Picture } from '../../atlas/picture.ts';
import type { Box } from '../../atlas/rings.ts';
import type { Atlas, NameCurve, Places } from '../../atlas/shapes.ts';
import { lettersOf } from '../collisions.ts';
import { type Curve, through } from '../curve.ts';
import { language } from '../language.ts';
import { CAPITALS, COAST, INK, OTHER_LAND, PAPER, SEA, TEXT } from '../palette.ts';
import { groundOf, isDark, LOOKS } from '../roads.ts';
import type { Laid, Letters } from '../text-on-curve.ts';
import { scaleOf, toScreen, type View } from '../viewport.ts';
import { isAway, isSeen, type Sight } from '../visible-area.ts';
import { type CalledOut, callOut, type Leader, roomOf } from './callouts.ts';
import { paintGlyph } from './glyphs.ts';
import { linesWithin } from './label-in-window.ts';
import { ASHORE, ashore, isAfloat, placed } from './name-places.ts';

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
/** Gaps between the letters of a name placed where its land is visible, as a share of the size. */
const WITHIN = 0.6;
/** CSS pixels of background around letters, which separates them from lines beneath; more on hatching. */
const HALO = { plain: 3.6, hatched: 3.6, crossed: 5.5 } as const;

type StateName = Places['names'][number];

export interface Names {
  readonly laid: readonly Laid[];
  /** From the lands whose names stand beside them. */
  readonly leaders: readonly Leader[];
  /** The areas that they take. */
  readonly room: readonly Box[];
}

/** The input of `layNames`. */
export interface NamesAsked {
  readonly ctx: CanvasRenderingContext2D;
  readonly view: View;
  readonly atlas: Atlas;
  readonly places: Places;
  readonly picture: Picture;
  readonly words: MapWords;
  /** Areas that are printed already. */
  readonly taken: readonly Box[];
  /**
   * Where envelopes pass or frontiers are marked; names that can stand anywhere in the sea and on the land beside them
   * avoid these areas.
   */
  readonly busy: readonly Box[];
  readonly sight: Sight;
}

/** Places the names of states and waters, if possible where they are visible; they are printed over the threads. */
export function layNames(asked: NamesAsked): Names {
  return new NameLayer(asked).layAll();
}

/** Places one name after the other; each keeps clear of those before it. */
class NameLayer {
  readonly #asked: NamesAsked;
  readonly #laid: Laid[] = [];
  readonly #leaders: Leader[] = [];
  readonly #printed: Box[] = [];
  readonly #visibleLine: (state: string) => Curve | null;
  readonly #seen = (box: Box): boolean => isSeen(this.#asked.sight, box);
  readonly #away = (box: Box): boolean => isAway(this.#asked.sight, box);

  constructor(asked: NamesAsked) {
    this.#asked = asked;
    this.#visibleLine = linesWithin(asked.view, asked.atlas, asked.sight);
  }

  layAll(): Names {
    const { places } = this.#asked;
    // The small lands first, from north to south, as they are named beside one another: they have the least choice.
    const small = places.names.filter(isSmall).sort((a, b) => a.mark[1] - b.mark[1]);
    const large = places.names.filter((name) => !isSmall(name)).sort((a, b) => a.size - b.size);
    const beside = this.#besideSmallLands(small.filter((name) => this.#mayStandAside(name)));
    for (const name of [...small, ...large]) this.#layState(name, beside.get(name.state));
    for (const name of places.waters) this.#layWater(name);
    return { laid: this.#laid, leaders: this.#leaders, room: this.#printed };
  }

  /** On its land if there is room, else beside it, else where the land is out of sight. */
  #layState(name: StateName, beside: CalledOut | undefined): void {
    const { view, atlas } = this.#asked;
    const letters = this.#lettersFor(name);
    if (letters === null) return;
    if (beside !== undefined) {
      this.#putBeside(beside);
      return;
    }
    const shape = atlas.states.get(name.state);
    const grounds = ASHORE.map(
      (how) => (laid: Laid) => (shape === undefined ? laid : ashore(view, atlas, name.state, laid, how)),
    );
    const curve = onView(view, name);
    const line = this.#mayStandAside(name) ? null : this.#visibleLine(name.state);
    const there =
      this.#find(curve, letters, grounds, this.#seen) ??
      (line === null ? null : this.#find(line, { ...letters, widest: WITHIN }, grounds, this.#seen));
    const aside = there === null && !isSmall(name) && this.#mayStandAside(name) ? this.#aside(name) : null;
    if (aside !== null) this.#putBeside(aside);
    else this.#put(there ?? this.#find(curve, letters, grounds, this.#away));
  }

  #layWater(name: Places['waters'][number]): void {
    const { view, atlas, words } = this.#asked;
    const text = words.waters?.[name.id];
    if (text === undefined) return;
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
    this.#put(
      this.#find(curve, letters, [afloat], this.#seen) ?? this.#find(curve, letters, [afloat], this.#away),
    );
  }

  /** The first place that one of these grounds accepts, in their order. */
  #find(
    curve: Curve,
    letters: Letters,
    grounds: readonly ((laid: Laid) => Laid | null)[],
    where: (box: Box) => boolean,
  ): Laid | null {
    const { ctx, view, taken } = this.#asked;
    const room = [...taken, ...this.#printed];
    return grounds.reduce<Laid | null>(
      (found, stands) => found ?? placed(ctx, curve, letters, LEAST * view.ratio, room, where, stands),
      null,
    );
  }

  #put(laid: Laid | null): void {
    if (laid === null) return;
    this.#laid.push(laid);
    this.#printed.push(...lettersOf(laid));
  }

  #putBeside({ laid, leader }: CalledOut): void {
    this.#put(laid);
    this.#leaders.push(leader);
    this.#printed.push(...roomOf(leader, this.#asked.view.ratio));
  }

  /** Whether a land is too small for its name, so that the name may stand beside it. */
  #mayStandAside({ state, size: natural, mark }: StateName): boolean {
    const { view, atlas } = this.#asked;
    const [x, y] = toScreen(view, mark);
    const there = this.#seen({ left: x, right: x, top: y, bottom: y });
    return there && natural * scaleOf(view) < ASIDE_UNDER && atlas.states.get(state)?.ink?.heavy !== true;
  }

  #lettersFor({ state, ...name }: StateName): Letters | null {
    const { view, atlas, picture, words } = this.#asked;
    const text = words.states[state]?.toLocaleUpperCase(language());
    if (text === undefined) return null;
    const { hatch, undone } = lookOf(picture, state);
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
  }

  /** The names of the small lands in one size: each beside its land, or not at all. The size that costs least. */
  #besideSmallLands(small: readonly StateName[]): ReadonlyMap<string, CalledOut> {
    const { view, taken } = this.#asked;
    const column = (css: number, smaller: number): { cost: number; found: Map<string, CalledOut> } => {
      const found = new Map<string, CalledOut>();
      const room = [...taken];
      let cost = smaller * SMALLER;
      for (const name of small) {
        const there = this.#callOutAt(css, name, room);
        cost += there?.cost ?? NOWHERE;
        if (there === null) continue;
        found.set(name.state, there);
        room.push(...lettersOf(there.laid), ...roomOf(there.leader, view.ratio));
      }
      return { cost, found };
    };
    return ASIDE.map(column).reduce((best, other) => (other.cost < best.cost ? other : best)).found;
  }

  /** The name beside its land, in the largest size for which there is room. */
  #aside(name: StateName): CalledOut | null {
    const room = [...this.#asked.taken, ...this.#printed];
    return ASIDE.reduce<CalledOut | null>((found, css) => found ?? this.#callOutAt(css, name, room), null);
  }

  #callOutAt(css: number, name: StateName, room: readonly Box[]): CalledOut | null {
    const { ctx, view, atlas, picture, busy } = this.#asked;
    const { mark, state } = name;
    const [, middle] = name.through;
    const letters = this.#lettersFor(name);
    if (letters === null) return null;
    // Threads keep to the west of the small lands, and on the second sheet the years stand to the east of them. There
    // are no discs there, so the line may also lead to the middle of a land.
    const [side, ends] =
      picture.afterwards === true ? (['west', [mark, middle]] as const) : (['east', [mark]] as const);
    const disc = lookOf(picture, state).glyph !== 'none';
    const small = { ...letters, colour: INK, size: css * view.ratio, tightest: ASIDE_GAP };
    const among = (taken: readonly Box[], rather: readonly Box[]): CalledOut | null =>
      ends.reduce<CalledOut | null>((best, end) => {
        const at = { at: toScreen(view, end), disc, side };
        const other = callOut(ctx, view, atlas, at, small, taken, rather, this.#seen);
        return best === null || (other !== null && other.cost < best.cost) ? other : best;
      }, null);
    if (picture.afterwards !== true) return among(room, busy);
    // Neither the word nor its line covers a marked frontier; if unavoidable, the word does, on the side of the others.
    return among([...room, ...busy], []) ?? among(room, []);
  }
}

const isSmall = ({ size: natural }: StateName): boolean => natural < SMALL_LAND;

/** The areas of the status discs. */
export const glyphBoxes = (view: View, places: Places, picture: Picture): readonly Box[] =>
  discs(view, places, picture).map(({ x, y, radius }) => ({
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
  picture: Picture,
): void {
  for (const { glyph, x, y, radius } of discs(view, places, picture)) paintGlyph(ctx, glyph, [x, y], radius);
}

function discs(view: View, places: Places, picture: Picture) {
  return picture.powers.flatMap((power) => {
    const { glyph } = LOOKS[power.road];
    const mark = places.names.find((name) => name.state === power.mapCode)?.mark;
    if (mark === undefined || glyph === 'none') return [];
    const [x, y] = toScreen(view, mark);
    return [{ glyph, x, y, radius: glyphRadius(view, glyph === 'check') }];
  });
}

const lookOf = (picture: Picture, state: string) =>
  LOOKS[picture.powers.find(({ mapCode }) => mapCode === state)?.road ?? 'outside'];

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
