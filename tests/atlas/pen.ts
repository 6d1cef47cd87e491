// A drawing context that records what is drawn: colours, widths and points in device pixels. Painters are tested with it
// where there is no browser.
import { onTestFinished, vi } from 'vitest';
import type { Point } from '../../src/atlas/rings.ts';

/** One drawing. */
export interface Drawn {
  readonly is: 'fill' | 'stroke' | 'text' | 'light';
  readonly colour: string;
  readonly width: number;
  readonly alpha: number;
  readonly dashes: readonly number[];
  readonly font: string;
  readonly text: string;
  readonly points: readonly Point[];
  /** The points of the area outside of which it does not show. */
  readonly clip: readonly Point[] | null;
}

/** Stands for the browser's Path2D: the points of a path. */
class Path {
  readonly points: Point[] = [];
  moveTo(x: number, y: number): void {
    this.points.push([x, y]);
  }
  lineTo(x: number, y: number): void {
    this.points.push([x, y]);
  }
  closePath(): void {
    // A closed ring has no further points.
  }
  addPath(other: Path): void {
    this.points.push(...other.points);
  }
}

/** The state that a context saves and restores. */
const STATE = {
  strokeStyle: '',
  fillStyle: '',
  lineWidth: 1,
  globalAlpha: 1,
  font: '',
  letterSpacing: '0px',
  dashes: [] as readonly number[],
  turned: [1, 0, 0, 1, 0, 0] as readonly number[],
  clip: null as readonly Point[] | null,
};

class Recorder {
  readonly drawn: Drawn[] = [];
  state = { ...STATE };
  readonly #saved: (typeof STATE)[] = [];
  #path: Point[] = [];

  readonly acts = {
    save: () => void this.#saved.push({ ...this.state }),
    restore: () => void Object.assign(this.state, this.#saved.pop()),
    setTransform: (...turned: number[]) => void Object.assign(this.state, { turned }),
    setLineDash: (dashes: readonly number[]) => void Object.assign(this.state, { dashes }),
    beginPath: () => {
      this.#path = [];
    },
    closePath: () => undefined,
    moveTo: (x: number, y: number) => void this.#path.push(this.#on([x, y])),
    lineTo: (x: number, y: number) => void this.#path.push(this.#on([x, y])),
    rect: (x: number, y: number) => void this.#path.push(this.#on([x, y])),
    arc: (x: number, y: number) => void this.#path.push(this.#on([x, y])),
    clip: (path: Path) => void Object.assign(this.state, { clip: path.points.map((at) => this.#on(at)) }),
    stroke: (path?: unknown) => this.#draw('stroke', path),
    fill: (path?: unknown) => this.#draw('fill', path),
    fillRect: (x: number, y: number, width: number, height: number) =>
      this.#put('fill', [this.#on([x, y]), this.#on([x + width, y + height])]),
    clearRect: () => undefined,
    strokeRect: () => undefined,
    strokeText: () => undefined,
    fillText: (text: string, x: number, y: number) => this.#put('text', [this.#on([x, y])], text),
    drawImage: () => undefined,
    measureText: (text: string) => ({
      width: text.length * 6,
      actualBoundingBoxLeft: 3,
      actualBoundingBoxRight: 3,
      actualBoundingBoxAscent: 8,
      actualBoundingBoxDescent: 0,
    }),
    createRadialGradient: (x: number, y: number) => {
      this.#put('light', [this.#on([x, y])]);
      return { addColorStop: () => undefined };
    },
  };

  #on([x, y]: Point): Point {
    const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = this.state.turned;
    return [a * x + c * y + e, b * x + d * y + f];
  }

  #draw(is: 'fill' | 'stroke', path: unknown): void {
    // A browser's own path does not tell its points.
    this.#put(is, path instanceof Path ? path.points.map((at) => this.#on(at)) : [...this.#path]);
  }

  #put(is: Drawn['is'], points: readonly Point[], text = ''): void {
    const { strokeStyle, fillStyle, lineWidth, globalAlpha, dashes, font, turned, clip } = this.state;
    this.drawn.push({
      is,
      colour: is === 'stroke' ? strokeStyle : fillStyle,
      width: lineWidth * (turned[0] ?? 1),
      alpha: globalAlpha,
      dashes: dashes.map((dash) => dash * (turned[0] ?? 1)),
      font,
      text,
      points,
      clip,
    });
  }
}

export interface Pen {
  readonly ctx: CanvasRenderingContext2D;
  /** Everything drawn so far. */
  readonly drawn: readonly Drawn[];
}

/** A pen; until the end of the test there are paths, and canvases that record too. */
export function recordingPen(): Pen {
  const recorder = new Recorder();
  const ctx = new Proxy(recorder.acts, {
    get: (acts, name) => Reflect.get(name in acts ? acts : recorder.state, name),
    set: (_, name, value) => Reflect.set(recorder.state, name, value),
  });
  return { ctx: ctx as unknown as CanvasRenderingContext2D, drawn: recorder.drawn };
}

/** Until the end of the test there are paths, and a page whose every canvas is drawn on with this pen. */
export function pageOf({ ctx }: Pen): HTMLElement {
  const canvas = { style: {}, setAttribute: () => undefined, getContext: () => ctx, width: 0, height: 0 };
  vi.stubGlobal('Path2D', Path);
  vi.stubGlobal('document', { createElement: () => canvas, documentElement: { lang: 'en' } });
  onTestFinished(() => void vi.unstubAllGlobals());
  return { append: () => undefined } as unknown as HTMLElement;
}
