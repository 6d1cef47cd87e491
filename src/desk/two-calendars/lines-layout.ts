/** Where everything of the picture of two lines stands: the lines, the days on them, and the labels, in pixels. */
import type { Words } from '../../strings/fluent.ts';
import { textWidth } from '../shell/text-width.ts';
import { MOST_LEVELS, type Placed, placeLabels } from './labels.ts';
import { CURVE, FLAG, HEAD } from './lines-parts.tsx';
import { type Scale, scaleOf } from './scale.ts';
import { toldWords } from './told-words.ts';
import type { Stop, Track, TwoLines } from './two-lines.ts';

const MARGIN = 34;
const LEVEL = 21;
/** Distance of each line from the middle. */
const APART = 62;
const LABEL_FONT = 14.5;

/** Pixels of the sheet that are not used by labels: head, tracks, cards and buttons. */
const BESIDES = 560;
/** Design choice: fewer levels would leave most days without a label. */
const LEAST_LEVELS = 3;

/** As many levels on each side as keep the cards visible in a window of this height. */
function levelsFor(): number {
  const zoom = Number.parseFloat(getComputedStyle(document.body).zoom) || 1;
  const room = Math.floor((window.innerHeight / zoom - BESIDES) / (2 * LEVEL));
  return Math.max(LEAST_LEVELS, Math.min(MOST_LEVELS, room));
}

/** A label above or below the lines at one day. */
export interface Label {
  readonly stop: Stop;
  readonly text: string;
  readonly x: number;
  readonly y: number;
  /** Where its leader begins. */
  readonly foot: number;
  readonly ends: boolean;
  readonly isMajor: boolean;
  readonly isAct: boolean;
}

/** The picture's measures: its height, the heights of the lines, and where they part. */
export interface Layout {
  readonly scale: Scale;
  readonly height: number;
  /** Where the labels above end, where the shared line runs, and where the labels below begin. */
  readonly top: number;
  readonly middle: number;
  readonly bottom: number;
  readonly xFork: number;
  /** Height of a track on a day: after the fork both leave the middle in a curve. */
  readonly yOf: (track: Track, day: number) => number;
  readonly labels: readonly Label[];
}

/** What happened at a stop, in words. */
interface Told {
  readonly stop: Stop;
  readonly one: Stop['happenings'][number];
  readonly text: string;
}

/** The labels of one side with their places; null for one without room. */
interface Side {
  readonly above: boolean;
  readonly here: readonly Told[];
  readonly places: readonly (Placed | null)[];
}

/** Labels of the first line stand above, of the second below; on the shared line the player's acts stand above. */
const isAbove = ({ stop, one }: Told): boolean =>
  stop.track === 'a' || (stop.track === 'shared' && one.by === 'player');

function sideOf(told: readonly Told[], above: boolean, scale: Scale, width: number): Side {
  const here = told.filter((one) => isAbove(one) === above);
  const wanted = here.map(({ stop, one, text }) => ({
    x: scale.x(stop.day),
    width: textWidth(text, LABEL_FONT, one.isMajor),
    isMajor: one.isMajor,
  }));
  return { above, here, places: placeLabels(wanted, 4, width - 4, levelsFor()) };
}

/** Number of levels that a side uses. */
const usedBy = ({ places }: Side): number =>
  Math.max(0, ...places.map((one) => (one === null ? 0 : one.level + 1)));

function labelsOf(
  { above, here, places }: Side,
  { scale, top, bottom, yOf }: Omit<Layout, 'labels'>,
): Label[] {
  return here.flatMap(({ stop, one, text }, at): Label[] => {
    const found = places[at] ?? null;
    if (found === null) return [];
    return [
      {
        stop,
        text,
        x: scale.x(stop.day),
        y: above ? top - 16 - found.level * LEVEL : bottom + 26 + found.level * LEVEL,
        foot: yOf(stop.track, stop.day),
        ends: found.ends,
        isMajor: one.isMajor,
        isAct: one.by === 'player',
      },
    ];
  });
}

/** The layout for a picture of this width. */
export function layoutOf(words: Words, lines: TwoLines, width: number): Layout {
  const scale = scaleOf(
    lines.stops.flatMap(({ day, happenings }) => happenings.map(() => day)),
    lines.lastDay,
    MARGIN,
    width - MARGIN,
  );
  const told = lines.stops.flatMap((stop) =>
    stop.happenings.map((one) => ({ stop, one, text: toldWords(words, one) })),
  );
  const [up, down] = [sideOf(told, true, scale, width), sideOf(told, false, scale, width)];
  const top = HEAD + FLAG + usedBy(up) * LEVEL + 12;
  const middle = top + APART;
  const bottom = middle + APART;
  const xFork = lines.forks > lines.lastDay ? width : scale.x(lines.forks);
  const yOf = (track: Track, day: number): number => {
    if (track === 'shared') return middle;
    const share = Math.min(1, Math.max(0, (scale.x(day) - xFork) / CURVE));
    const smooth = share * share * (3 - 2 * share);
    return middle + (track === 'a' ? -1 : 1) * APART * smooth;
  };
  const measures = { scale, height: bottom + usedBy(down) * LEVEL + 36, top, middle, bottom, xFork, yOf };
  return { ...measures, labels: [up, down].flatMap((side) => labelsOf(side, measures)) };
}
