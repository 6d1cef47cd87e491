// The glyphs of the list and of the map are the same, and no two roads share one.
import { render } from 'preact';
import { expect, test } from 'vitest';
import type { Road } from '../../src/core/road.ts';
import { RoadIcon } from '../../src/desk/map/road-icon.tsx';
import { paintGlyph } from '../../src/map/layers/glyphs.ts';
import { INK } from '../../src/map/palette.ts';
import { LOOKS } from '../../src/map/roads.ts';

const SIDE = 72;
/** The icon's disc in its box of 18. */
const RADIUS = (7.8 / 18) * SIDE;
const ROADS = Object.keys(LOOKS) as Road[];

type Paint = (ctx: CanvasRenderingContext2D) => void;

/** The darkness of each pixel on white, from 0 to 1. */
function darkness(paint: Paint): number[] {
  const canvas = document.createElement('canvas');
  Object.assign(canvas, { width: SIDE, height: SIDE });
  const ctx = canvas.getContext('2d');
  if (ctx === null) throw new Error('no canvas');
  ctx.fillStyle = '#fff';
  ctx.fillRect(0, 0, SIDE, SIDE);
  paint(ctx);
  const { data } = ctx.getImageData(0, 0, SIDE, SIDE);
  return Array.from({ length: SIDE * SIDE }, (_, at) => 1 - (data[at * 4] ?? 0) / 255);
}

async function icon(road: Road): Promise<number[]> {
  const root = document.createElement('div');
  render(<RoadIcon road={road} />, root);
  const svg = root.querySelector('svg');
  if (svg === null) throw new Error('no icon');
  svg.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  svg.setAttribute('color', INK);
  const image = new Image(SIDE, SIDE);
  image.src = `data:image/svg+xml,${encodeURIComponent(svg.outerHTML)}`;
  await image.decode();
  return darkness((ctx) => ctx.drawImage(image, 0, 0, SIDE, SIDE));
}

const onMap = (road: Road): number[] =>
  darkness((ctx) => paintGlyph(ctx, LOOKS[road].glyph, [SIDE / 2, SIDE / 2], RADIUS));

/** Share of the pixels, per mille, that are dark in one picture and light in the other. */
const apart = (one: readonly number[], other: readonly number[]): number =>
  (one.filter((dark, at) => Math.abs(dark - (other[at] ?? 0)) > 0.4).length * 1000) / one.length;

test.each(ROADS)('the glyph of a power that is %s is that of the map', async (road) => {
  expect(apart(await icon(road), onMap(road))).toBeLessThan(4);
});

test('no two roads have the same glyph', async () => {
  const drawn = await Promise.all(ROADS.map(icon));
  const alike = ROADS.flatMap((one, at) =>
    ROADS.slice(at + 1)
      .filter((_, after) => apart(drawn[at] ?? [], drawn[at + 1 + after] ?? []) < 15)
      .map((other) => `${one} ${other}`),
  );
  expect(alike).toEqual([]);
});
