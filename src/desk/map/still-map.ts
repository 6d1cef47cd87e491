/**
 * Mounts a map that shows a single picture without interaction: a worker paints it, and the page only
 * displays the result. The worker's code is passed in: the desk may not import it.
 */
import { effect } from '@preact/signals';
import type { MapHandle, Picture } from '../../atlas/picture.ts';
import { readPlaces } from '../../atlas/shapes.ts';
import type { FaceToPrint, StillAsked } from '../../atlas/still-picture.ts';
import { scriptUrl } from '../shell/trusted-types.ts';
import { FILES, type MapSource, mapNames } from './load-map.ts';

/** Font families printed on a map (src/map/palette.ts). */
const PRINTED: readonly string[] = ['Old Standard TT', 'Vollkorn'];

/** Their font faces, from the style sheets of the page. */
function faces(): FaceToPrint[] {
  const sheets = [...document.styleSheets];
  return sheets.flatMap(({ cssRules, href }) =>
    [...cssRules].flatMap((rule): FaceToPrint[] => {
      if (!(rule instanceof CSSFontFaceRule)) return [];
      const said = (name: string): string => rule.style.getPropertyValue(name);
      const family = said('font-family').replaceAll('"', '');
      if (!PRINTED.includes(family)) return [];
      const [, file] = /url\("?([^")]+)"?\)/.exec(said('src')) ?? [];
      if (file === undefined) return [];
      const address = new URL(file, href ?? document.baseURI).href;
      const [style, weight, unicodeRange] = [said('font-style'), said('font-weight'), said('unicode-range')];
      return [{ family, address, style, weight, unicodeRange }];
    }),
  );
}

/**
 * Rejects if the worker's address cannot be loaded. A picture that cannot be painted is left out, and the next change is
 * painted again: what failed may have been a request.
 */
export async function mountStill(
  { words, world, json, program }: MapSource,
  host: HTMLElement,
): Promise<MapHandle> {
  const [{ default: address }, places] = await Promise.all([program(), json(FILES[2]).then(readPlaces)]);
  let worker: Worker | null = null;
  const canvas = document.createElement('canvas');
  Object.assign(canvas.style, { position: 'absolute', width: '100%', height: '100%' });
  const shown = canvas.getContext('bitmaprenderer');
  host.append(canvas);
  const files = FILES.map((file) => new URL(file, document.baseURI).href);
  let picture: Picture | null = null;
  /** The last request, and whether the worker is busy with it. */
  let last = '';
  let busy = false;
  const ask = (): void => {
    const { clientWidth: width, clientHeight: height } = host;
    // Read first: the effect below must hear of another language even if there was nothing to paint yet.
    const said = words.value;
    if (busy || picture === null || width === 0 || height === 0) return;
    const asked: StillAsked = {
      files,
      faces: faces(),
      language: said.language,
      words: mapNames(said, world, places.towns, places.waters),
      picture,
      width,
      height,
      pixel: (window.devicePixelRatio || 1) * (host.currentCSSZoom ?? 1),
    };
    const told = JSON.stringify(asked);
    if (told === last) return;
    last = told;
    busy = true;
    worker ??= begun();
    worker.postMessage(asked);
  };
  /** Paints what has changed meanwhile; if nothing has, the next change is asked for even if it is the same again. */
  const failed = (): void => {
    busy = false;
    ask();
    if (!busy) last = '';
  };
  const begun = (): Worker => {
    const made = new Worker(scriptUrl(address), { type: 'module' });
    made.onmessage = ({ data: painted }: MessageEvent<ImageBitmap | null>) => {
      if (painted === null) return failed();
      busy = false;
      shown?.transferFromImageBitmap(painted);
      canvas.dataset.drawn = 'fine';
      ask();
    };
    // Its code could not be loaded: this worker will never answer.
    made.onerror = (event) => {
      event.preventDefault();
      made.terminate();
      worker = null;
      failed();
    };
    return made;
  };
  const silence = effect(ask);
  return {
    show: (now) => {
      picture = now;
      ask();
    },
    resize: ask,
    destroy: () => {
      silence();
      worker?.terminate();
      canvas.remove();
    },
    select: () => undefined,
    middleOf: () => null,
    whereIs: () => null,
    rest: () => undefined,
  };
}
