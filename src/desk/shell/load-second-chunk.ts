/** Loads the second chunk of the desk, from which each part of the first rendering takes what it needs. */
import type { ComponentType } from 'preact';

type Chunk = typeof import('./second-chunk.ts');

/** Names of the exported components without props. */
type Alone = { [Name in keyof Chunk]: Chunk[Name] extends () => unknown ? Name : never }[keyof Chunk];

export const secondChunk = (): Promise<Chunk> => import('./second-chunk.ts');

/** A loader for one component of that chunk. */
export const partLater = (name: Alone) => (): Promise<ComponentType> =>
  secondChunk().then((chunk) => chunk[name]);
