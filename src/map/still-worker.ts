// Paints the still map behind the page: what takes it a second, page and keys do not wait for.
import type { MapData } from '../atlas/picture.ts';
import { readPlaces, readStates, readWaters } from '../atlas/shapes.ts';
import type { FaceToPrint, StillAsked } from '../atlas/still-picture.ts';
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

/** Is the map printed in this face? */
const isPrinted = ({ family, style, weight }: FaceToPrint): boolean => {
  const font = `${style === 'normal' ? '' : `${style} `}${weight} 16px ${family}`;
  return FONTS.some((printed) => printed.replaceAll('"', '').startsWith(`${font},`));
};

/** Has it one of these letters? A range is written as in "U+0-FF, U+131". */
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
 * Adds a face. Its file is fetched as any other: one that a worker's faces fetch by themselves comes, in Firefox, from the
 * server alone, and not from what is kept for the time without one.
 */
async function add({ family, address, style, weight, unicodeRange }: FaceToPrint): Promise<void> {
  const file = await (await fetchedWell(address)).arrayBuffer();
  const face = await new FontFace(family, file, { style, weight, unicodeRange }).load();
  scope.fonts?.add(face);
}

/** The faces that were added, by address. */
const added = new Map<string, Promise<void>>();

/** Adds the faces that have letters of these words; one that does not come is printed with another. */
async function facesOf({ faces, words }: StillAsked): Promise<void> {
  if (scope.fonts === undefined) return;
  const text = JSON.stringify(words);
  const letters = [...new Set(text + text.toUpperCase())].map((letter) => letter.codePointAt(0) ?? 0);
  const wanted = faces.filter((face) => isPrinted(face) && hasOneOf(face, letters));
  for (const face of wanted) if (!added.has(face.address)) added.set(face.address, add(face));
  await Promise.allSettled(wanted.map(({ address }) => added.get(address)));
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
