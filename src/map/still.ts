// A map without motion or interaction as a single picture, without Phaser: what stage.ts lays out in layers
// for a map that changes. Uses canvases that belong to no page, so that a worker can paint it.
import type { MapData, MapWords, Picture } from '../atlas/picture.ts';
import type { Canvas, Lay } from './canvas.ts';
import { lettersOf, pointsOf } from './collisions.ts';
import { paintBase } from './layers/base.ts';
import { paintLeaders } from './layers/callouts.ts';
import { courierRoom, paintWays } from './layers/couriers.ts';
import { Frame } from './layers/frame.ts';
import { Inset } from './layers/inset.ts';
import { glyphBoxes, layNames, paintGlyphs } from './layers/names.ts';
import { paintStatus } from './layers/status.ts';
import { paintThreads, paintThreadWords } from './layers/threads.ts';
import { paintTitle } from './layers/title.ts';
import { capitalBoxes, paintTowns } from './layers/towns.ts';
import { Motion } from './motion.ts';
import { PAPER } from './palette.ts';
import type { Paths } from './paths.ts';
import { homeOf, Ways } from './places.ts';
import { NEAR_LINE, type Size, TITLE_FROM } from './size.ts';
import { print } from './text-on-curve.ts';
import { storyView, toScreen } from './viewport.ts';
import { sightOf } from './visible-area.ts';

/** An OffscreenCanvas with a context that the painters treat as a page's: they use only what both have. */
function offPage(width: number, height: number): { canvas: OffscreenCanvas; ctx: CanvasRenderingContext2D } {
  const canvas = new OffscreenCanvas(width, height);
  const ctx = canvas.getContext('2d', { willReadFrequently: true });
  if (ctx === null) throw new Error('The map needs a canvas to paint on, and the browser gives none.');
  return { canvas, ctx: ctx as unknown as CanvasRenderingContext2D };
}

/** Canvases that remember their positions. */
function pieces(): { lay: Lay; putOn: (ctx: CanvasRenderingContext2D) => void } {
  const laid: { canvas: OffscreenCanvas & { hidden?: boolean }; at: readonly [number, number] }[] = [];
  return {
    lay: () => {
      const { canvas, ctx } = offPage(1, 1);
      const own: (typeof laid)[number] = { canvas, at: [0, 0] };
      laid.push(own);
      return {
        canvas: canvas as unknown as Canvas['canvas'],
        ctx,
        lie: (left, top, width, height) => {
          Object.assign(canvas, { width, height });
          own.at = [left, top];
        },
      };
    },
    putOn: (ctx) => {
      for (const { canvas, at } of laid) if (canvas.hidden !== true) ctx.drawImage(canvas, ...at);
    },
  };
}

/** Paints the picture at rest; evenings, later years and envelopes belong to the interactive map. */
export function paintStill(
  data: MapData,
  paths: Paths,
  words: MapWords,
  picture: Picture,
  { width, height, print: pixel }: Size,
): ImageBitmap {
  const { states, places } = data;
  const { canvas, ctx } = offPage(width, height);
  const view = storyView(places.story, states.sheet, width, height, pixel);
  const { lay, putOn } = pieces();
  const inset = new Inset(lay, data, paths);
  const frame = new Frame(lay);
  const sight = sightOf(view, view, inset.boxOn(view));
  const ways = new Ways(places);
  const { picture: shown, going, threads } = new Motion(() => true, homeOf(places)).at(picture, 0);

  paintBase(ctx, view, paths);
  paintStatus(ctx, view, paths, states, shown);
  const ground = states.states.get(homeOf(places))?.ink?.tint ?? PAPER;
  const titled = words.title !== undefined && view.width / view.ratio >= TITLE_FROM;
  const taken = [
    ...(titled && words.title ? [paintTitle(ctx, view, places, ground, words.title)] : []),
    ...capitalBoxes(ctx, view, places, shown, words, sight),
    ...glyphBoxes(view, places, shown),
  ];
  const busy = courierRoom(view, ways, homeOf(places), shown);
  const names = layNames({ ctx, view, atlas: states, places, picture: shown, words, taken, busy, sight });
  paintWays(ctx, view, places, ways, going, new Map());
  paintThreads(ctx, view, places, shown.threads, threads);
  paintLeaders(ctx, names.leaders, view.ratio);
  for (const name of names.laid) print(ctx, name);
  const room = [...taken, ...names.room];
  const spoken = paintThreadWords(ctx, view, places, shown.threads, words, room, sight);
  paintGlyphs(ctx, view, places, shown);
  const heavy = states.borders.filter(({ a, b }) =>
    [a, b].some((code) => states.states.get(code)?.ink?.heavy === true),
  );
  const lines = pointsOf(
    heavy.flatMap((border) => border.lines),
    (point) => toScreen(view, point),
    NEAR_LINE * view.ratio,
  );
  const printed = [...room, ...spoken.flatMap(lettersOf)];
  paintTowns(ctx, view, places, shown, words, printed, lines, sight, sight);
  inset.draw(view, shown, words, '', view.ratio);
  frame.draw(view, states.sheet, view.ratio);
  ctx.setTransform(1, 0, 0, 1, 0, 0);
  putOn(ctx);
  return canvas.transferToImageBitmap();
}
