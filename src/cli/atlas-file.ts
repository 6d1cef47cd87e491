/** Reads the baked map of the states. */
import { readFile } from 'node:fs/promises';
import { type Atlas, readStates } from '../atlas/shapes.ts';

const STATES = new URL('../../assets/map/states.json', import.meta.url);

export async function readAtlas(): Promise<Atlas> {
  return readStates(JSON.parse(await readFile(STATES, 'utf8')));
}
