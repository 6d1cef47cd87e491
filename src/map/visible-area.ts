// The visible part of the sheet: inside the frame, and not under the box of the far state. Pixels of the
// sheet.
import type { Box } from '../atlas/rings.ts';
import { isInside, overlap } from './collisions.ts';
import { toScreen, toWorld, type View } from './viewport.ts';

/** CSS pixels from the window's edge to the fully visible area: the printed frame, and a small margin. */
const RIM = 11;
/** CSS pixels from the window's edge to anything visible: the frame hides the rest. */
const HIDDEN = 8.5;

export interface Sight {
  readonly inside: Box;
  readonly shown: Box;
  /** The far state's box, if it is shown. */
  readonly covered: Box | null;
}

/** `covered` is in pixels of the window. */
export function sightOf(sheet: View, view: View, covered: Box | null): Sight {
  const on = ({ left, top, right, bottom }: Box): Box => {
    const [l, t] = toScreen(sheet, toWorld(view, [left, top]));
    const [r, b] = toScreen(sheet, toWorld(view, [right, bottom]));
    return { left: l, top: t, right: r, bottom: b };
  };
  const within = (css: number): Box => {
    const rim = css * view.ratio;
    return on({ left: rim, top: rim, right: view.width - rim, bottom: view.height - rim });
  };
  return { inside: within(RIM), shown: within(HIDDEN), covered: covered === null ? null : on(covered) };
}

/** Whether it is partly visible. */
export const isCut = (sight: Sight, box: Box): boolean => !isSeen(sight, box) && !isAway(sight, box);

/** Whether nothing of it is visible unless the sheet is dragged. */
export const isAway = ({ shown }: Sight, box: Box): boolean => !overlap(box, shown);

/** Whether all of it is visible. */
export const isSeen = ({ inside, covered }: Sight, box: Box): boolean =>
  isInside(box, inside) && (covered === null || !overlap(box, covered));
