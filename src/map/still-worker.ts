// Paints the still map behind the page: what takes it a second, page and keys do not wait for.
import type { MapData } from '../atlas/picture.ts';
import { readPlaces, readStates, readWaters } from '../atlas/shapes.ts';
import type { StillAsked } from '../atlas/still-picture.ts';
import { FONTS } from './fonts.ts';
import { printIn } from './language.ts';
import { makePaths, type Paths } from './paths.ts';
import { MOST_SIDE, sizeFrom } from './size.ts';
import { paintStill } from './still.ts';

/** What of a worker is used here: the project has the types of pages. */
interface WorkerScope {
  onmessage: ((event: MessageEvent<StillAsked>) => void) | null;
  postMessage(message: ImageBitmap, transfer: Transferable[]): void;
  readonly fonts?: FontFaceSet;
}
const scope = globalThis as unknown as WorkerScope;

async function json(address: string): Promise<unknown> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${response.status} ${address}`);
  return response.json();
}

async function fetched(files: StillAsked['files']): Promise<readonly [MapData, Paths]> {
  const [states, water, places] = await Promise.all(files.map(json));
  const data = { states: readStates(states), water: readWaters(water), places: readPlaces(places) };
  return [data, makePaths(data)];
}

/** The faces that have letters of these words; one that does not come is printed with another. */
async function facesOf({ faces, words }: StillAsked): Promise<void> {
  const { fonts } = scope;
  if (fonts === undefined) return;
  if (fonts.size === 0)
    for (const { family, source, ...how } of faces) fonts.add(new FontFace(family, source, how));
  const text = JSON.stringify(words);
  await Promise.allSettled(FONTS.map((font) => fonts.load(font, text + text.toUpperCase())));
}

let data: ReturnType<typeof fetched> | null = null;

scope.onmessage = async ({ data: asked }) => {
  data ??= fetched(asked.files);
  const [[atlas, paths]] = await Promise.all([data, facesOf(asked)]);
  printIn(asked.language);
  const { width, height, pixel } = asked;
  const bitmap = paintStill(
    atlas,
    paths,
    asked.words,
    asked.picture,
    sizeFrom(width, height, pixel, MOST_SIDE),
  );
  scope.postMessage(bitmap, [bitmap]);
};
