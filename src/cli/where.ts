/**
 * `where`: tells to which state a place belonged on 9 February 1929, from the baked map. With --stdin it reads one "LON
 * LAT" and writes exactly one JSON answer on each line; the exit code tells whether all lines could be read.
 */

import { createInterface } from 'node:readline';
import type { Point } from '../atlas/rings.ts';
import type { Atlas } from '../atlas/shapes.ts';
import { isOnSheet, type Whose, whose } from '../atlas/state-at.ts';
import { readArguments } from './arguments.ts';
import { readAtlas } from './atlas-file.ts';
import { BadInput, WrongUse } from './errors.ts';
import type { Terminal } from './terminal.ts';

const NUMBER = /^[-+]?(\d+(\.\d*)?|\.\d+)$/;
const MOST = { longitude: 180, latitude: 90 } as const;

function degrees(text: string, kind: keyof typeof MOST): number {
  if (text.length > 40 || !NUMBER.test(text))
    throw new BadInput(
      `${kind}: found "${text.slice(0, 40)}"; expected decimal degrees such as ${kind === 'longitude' ? '21.01' : '52.23'}`,
    );
  const value = Number(text);
  if (Math.abs(value) > MOST[kind])
    throw new BadInput(`${kind}: found ${text}; expected a number from -${MOST[kind]} to ${MOST[kind]}`);
  return value;
}

/** Longitude, then latitude; a comma between them is allowed. */
function placeIn(words: readonly string[]): Point {
  const [lon = '', lat = '', ...more] = words;
  if (lat === '' || more.length > 0)
    throw new BadInput(
      `found ${words.length === 0 ? 'nothing' : `"${words.join(' ').slice(0, 60)}"`}; expected a longitude and a latitude, such as 21.01 52.23`,
    );
  return [degrees(lon, 'longitude'), degrees(lat, 'latitude')];
}

function answer(atlas: Atlas, place: Point): Whose {
  if (!isOnSheet(atlas, place))
    throw new BadInput(
      `${place.join(' ')} lies beside the sheet, which reaches from Lisbon to Tashkent and from the North Cape to the Persian Gulf`,
    );
  return whose(atlas, place);
}

const inWords = ({ state, region }: Whose): string =>
  state === null ? 'the sea' : region === null ? state : `${state}, ${region}`;

async function answerLines(atlas: Atlas, terminal: Terminal): Promise<number> {
  let code = 0;
  for await (const line of createInterface({ input: terminal.input, crlfDelay: Number.POSITIVE_INFINITY })) {
    try {
      print(terminal, answer(atlas, placeIn(wordsOf(line))));
    } catch (error) {
      if (!(error instanceof BadInput)) throw error;
      code = 1;
      print(terminal, { state: null, region: null, error: error.message });
    }
  }
  return code;
}

const print = (terminal: Terminal, found: Whose & { readonly error?: string }): void => {
  terminal.out(`${JSON.stringify(found)}\n`);
};

const wordsOf = (line: string): string[] => line.split(/[\s,;]+/).filter((word) => word !== '');

export async function where(argv: readonly string[], terminal: Terminal): Promise<number> {
  // West and south are negative, so what looks like a short option is a number.
  const flags = argv.filter((word) => word.startsWith('--'));
  const words = argv.filter((word) => !word.startsWith('--'));
  const given = readArguments(
    [...flags, '--', ...words],
    { json: { type: 'boolean' }, stdin: { type: 'boolean' } },
    { least: 0, most: 2 },
  );
  const json = given.flags.json === true;
  const lines = given.flags.stdin === true;
  if (lines && given.words.length > 0) throw new WrongUse('--stdin reads the places itself');
  if (!lines && given.words.length === 0) throw new WrongUse('something is missing');
  const place = lines ? null : placeIn(given.words.flatMap(wordsOf));
  const atlas = await readAtlas();
  if (place === null) return answerLines(atlas, terminal);
  const found = answer(atlas, place);
  if (json) print(terminal, found);
  else terminal.out(`${inWords(found)}\n`);
  return 0;
}
