// What is printed on canvases, word by word, with its room as the browser measures it. The map's own reckoning of room
// has no part in this.
import type { Point } from '../../src/atlas/shapes.ts';

export interface Word {
  readonly text: string;
  readonly canvas: HTMLCanvasElement;
  /** The corners of each letter's ink, or of a word's that was printed whole, in device pixels. */
  readonly inks: readonly (readonly Point[])[];
}

interface Open {
  text: string;
  readonly canvas: HTMLCanvasElement;
  readonly inks: (readonly Point[])[];
}

const words: Open[] = [];
/** The word whose letters are being printed one by one. */
const open = new WeakMap<CanvasRenderingContext2D, Open>();
const ONE_LETTER = /^.[.'\u2019]*$/u;

const pen = CanvasRenderingContext2D.prototype;
const { fillText, save } = pen;
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

function inkOf(ctx: CanvasRenderingContext2D, text: string, x: number, y: number): readonly Point[] {
  const metric = ctx.measureText(text);
  const [left, right] = [x - metric.actualBoundingBoxLeft, x + metric.actualBoundingBoxRight];
  const [top, bottom] = [y - metric.actualBoundingBoxAscent, y + metric.actualBoundingBoxDescent];
  const turned = ctx.getTransform();
  const corners: readonly Point[] = [
    [left, top],
    [right, top],
    [right, bottom],
    [left, bottom],
  ];
  return corners.map(([px, py]): Point => {
    const { x: tx, y: ty } = turned.transformPoint({ x: px, y: py });
    return [tx, ty];
  });
}

/** Begins the account anew. */
export const forget = (): void => {
  words.length = 0;
};

/** Everything that was printed since, on canvases at least so wide. */
export const printed = (width: number): readonly Word[] =>
  words.filter(({ canvas, text }) => canvas.width >= width && text.trim() !== '');

/** Do two convex shapes lie over one another by more than a hair? */
export function lieOver(a: readonly Point[], b: readonly Point[], hair: number): boolean {
  return [...sides(a), ...sides(b)].every(([nx, ny]) => {
    const span = (shape: readonly Point[]): [number, number] => {
      const along = shape.map(([x, y]) => x * nx + y * ny);
      return [Math.min(...along), Math.max(...along)];
    };
    const [[al, ah], [bl, bh]] = [span(a), span(b)];
    return Math.min(ah, bh) - Math.max(al, bl) > hair;
  });
}

/** The directions across each side of a shape. */
function sides(shape: readonly Point[]): readonly Point[] {
  return shape.flatMap(([x, y], i): Point[] => {
    const [nx, ny] = shape[(i + 1) % shape.length] ?? [x, y];
    const long = Math.hypot(nx - x, ny - y);
    return long === 0 ? [] : [[(y - ny) / long, (nx - x) / long]];
  });
}
