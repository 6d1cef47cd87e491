// Records the words printed on canvases, with their extents as measured by the browser. A word that a picture
// has covered, or that was cleared with its canvas, no longer counts. The map's own computation of areas is
// not used here.
import type { Point } from '../../src/atlas/rings.ts';

export interface Word {
  readonly text: string;
  readonly canvas: HTMLCanvasElement;
  /** The corners of each letter's ink, or of that of a word printed as a whole, in device pixels. */
  readonly inks: readonly Ink[];
}

/** How a letter was printed. */
export interface Again {
  readonly text: string;
  readonly at: Point;
  readonly font: string;
  readonly align: CanvasTextAlign;
  readonly baseline: CanvasTextBaseline;
  readonly turned: DOMMatrix;
  /** As the canvas reports it: "#rrggbb" if opaque. */
  readonly colour: string;
}

export interface Ink {
  readonly corners: readonly Point[];
  /** Prints it again, on another canvas. */
  readonly again: Again;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

interface Open {
  text: string;
  readonly canvas: HTMLCanvasElement;
  readonly inks: Ink[];
}

let words: Open[] = [];
/** The word whose letters are being printed one by one. */
const open = new WeakMap<CanvasRenderingContext2D, Open>();
const ONE_LETTER = /^.[.'\u2019]*$/u;

const pen = CanvasRenderingContext2D.prototype;
const { drawImage, fillText, save } = pen;
pen.drawImage = function (this: CanvasRenderingContext2D, picture: CanvasImageSource, ...at: number[]): void {
  const { canvas } = this;
  const covers = picture instanceof HTMLCanvasElement && picture.width >= canvas.width && at.length === 2;
  if (covers) words = words.filter((word) => word.canvas !== canvas);
  Reflect.apply(drawImage, this, [picture, ...at]);
} as CanvasRenderingContext2D['drawImage'];
pen.save = function (this: CanvasRenderingContext2D): void {
  open.delete(this);
  save.call(this);
};
pen.fillText = function (this: CanvasRenderingContext2D, text: string, x: number, y: number): void {
  fillText.call(this, text, x, y);
  const known = ONE_LETTER.test(text) ? open.get(this) : undefined;
  const word = known ?? { text: '', canvas: this.canvas, inks: [] };
  if (known === undefined) words.push(word);
  open.set(this, word);
  word.text += text;
  if (text.trim() !== '') word.inks.push(inkOf(this, text, x, y));
};

function inkOf(ctx: CanvasRenderingContext2D, text: string, x: number, y: number): Ink {
  const metric = ctx.measureText(text);
  const [left, right] = [x - metric.actualBoundingBoxLeft, x + metric.actualBoundingBoxRight];
  const [top, bottom] = [y - metric.actualBoundingBoxAscent, y + metric.actualBoundingBoxDescent];
  const turned = ctx.getTransform();
  const unturned: readonly Point[] = [
    [left, top],
    [right, top],
    [right, bottom],
    [left, bottom],
  ];
  const corners = unturned.map(([px, py]): Point => {
    const { x: tx, y: ty } = turned.transformPoint({ x: px, y: py });
    return [tx, ty];
  });
  const [xs, ys] = [corners.map(([px]) => px), corners.map(([, py]) => py)];
  const { font, textAlign: align, textBaseline: baseline, fillStyle } = ctx;
  return {
    corners,
    again: { text, at: [x, y], font, align, baseline, turned, colour: String(fillStyle) },
    left: Math.min(...xs),
    right: Math.max(...xs),
    top: Math.min(...ys),
    bottom: Math.max(...ys),
  };
}

/** Everything printed on canvases at least this wide. */
export const printed = (width: number): readonly Word[] =>
  words.filter(({ canvas, text }) => canvas.width >= width && text.trim() !== '');

/** Whether two inks overlap by more than a tolerance. */
export function lieOver(a: Ink, b: Ink, hair: number): boolean {
  if (a.left > b.right || a.right < b.left || a.top > b.bottom || a.bottom < b.top) return false;
  return [...sides(a.corners), ...sides(b.corners)].every(([nx, ny]) => {
    const span = ({ corners }: Ink): [number, number] => {
      const along = corners.map(([x, y]) => x * nx + y * ny);
      return [Math.min(...along), Math.max(...along)];
    };
    const [[al, ah], [bl, bh]] = [span(a), span(b)];
    return Math.min(ah, bh) - Math.max(al, bl) > hair;
  });
}

/** The normals of each side of a shape. */
function sides(shape: readonly Point[]): readonly Point[] {
  return shape.flatMap(([x, y], i): Point[] => {
    const [nx, ny] = shape[(i + 1) % shape.length] ?? [x, y];
    const long = Math.hypot(nx - x, ny - y);
    return long === 0 ? [] : [[(y - ny) / long, (nx - x) / long]];
  });
}
