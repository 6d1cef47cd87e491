// Paints the still map in a worker, because painting takes about a second.
import type { MapData } from '../atlas/picture.ts';
import { readPlaces, readStates, readWaters } from '../atlas/shapes.ts';
import type { FaceToPrint, StillAsked } from '../atlas/still-picture.ts';
import { isPrinted } from './fonts.ts';
import { printIn } from './language.ts';
import { makePaths, type Paths } from './paths.ts';
import { MOST_SIDE, sizeFrom } from './size.ts';
import { paintStill } from './still.ts';

/** The worker API in use here: the project has only the types for pages. */
interface WorkerScope {
  onmessage: ((event: MessageEvent<StillAsked>) => void) | null;
  postMessage(message: ImageBitmap | null, transfer: Transferable[]): void;
  readonly fonts?: FontFaceSet;
}
const scope = globalThis as unknown as WorkerScope;

async function fetchedWell(address: string): Promise<Response> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${response.status} ${address}`);
  return response;
}

const json = async (address: string): Promise<unknown> => (await fetchedWell(address)).json();

async function fetched(files: StillAsked['files']): Promise<readonly [MapData, Paths]> {
  const [states, water, places] = await Promise.all(files.map(json));
  const data = { states: readStates(states), water: readWaters(water), places: readPlaces(places) };
  return [data, makePaths(data)];
}

/** Whether it has one of these letters. A range is written as in "U+0-FF, U+131". */
const hasOneOf = ({ unicodeRange }: FaceToPrint, letters: readonly number[]): boolean =>
  unicodeRange.split(',').some((range) => {
    const [from = 0, to = from] = range
      .trim()
      .slice(2)
      .split('-')
      .map((digits) => Number.parseInt(digits, 16));
    return letters.some((letter) => from <= letter && letter <= to);
  });

/**
 * Adds a font. Its file is fetched explicitly: in Firefox, fonts that a worker loads by itself come only from
 * the server, not from the service worker's cache.
 */
async function add({ family, address, style, weight, unicodeRange }: FaceToPrint): Promise<void> {
  const file = await (await fetchedWell(address)).arrayBuffer();
  const face = await new FontFace(family, file, { style, weight, unicodeRange }).load();
  scope.fonts?.add(face);
}

/** The fonts already added, by address. */
const added = new Map<string, Promise<void>>();

/** Adds the fonts that have letters of these words; a missing font is replaced by another. */
async function facesOf({ faces, words }: StillAsked): Promise<void> {
  if (scope.fonts === undefined) return;
  const text = JSON.stringify(words);
  const letters = [...new Set(text + text.toUpperCase())].map((letter) => letter.codePointAt(0) ?? 0);
  const wanted = faces.filter((face) => isPrinted(face) && hasOneOf(face, letters));
  for (const face of wanted) if (!added.has(face.address)) added.set(face.address, add(face));
  await Promise.all(
    // A font that could not be fetched is tried again for the next picture.
    wanted.map(({ address }) => added.get(address)?.catch(() => added.delete(address))),
  );
}

let data: ReturnType<typeof fetched> | null = null;

/** Files that could not be fetched are tried again for the next picture. */
function dataOf({ files }: StillAsked): ReturnType<typeof fetched> {
  data ??= fetched(files);
  data.catch(() => {
    data = null;
  });
  return data;
}

async function paintedOf(asked: StillAsked): Promise<ImageBitmap> {
  const [[atlas, paths]] = await Promise.all([dataOf(asked), facesOf(asked)]);
  printIn(asked.language);
  const { width, height, pixel } = asked;
  return paintStill(atlas, paths, asked.words, asked.picture, sizeFrom(width, height, pixel, MOST_SIDE));
}

/** Answers every picture that it is asked for, with null if it could not be painted: the page waits for the answer. */
scope.onmessage = async ({ data: asked }) => {
  const bitmap = await paintedOf(asked).catch(() => null);
  scope.postMessage(bitmap, bitmap === null ? [] : [bitmap]);
};
