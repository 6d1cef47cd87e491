import type { ComponentType } from 'preact';

type Piece = typeof import('./after-first-paint.ts');

/** Names of the exported components without props. */
type Alone = { [Name in keyof Piece]: Piece[Name] extends () => unknown ? Name : never }[keyof Piece];

/**
 * Loads the chunk that after-first-paint.ts lists; each part of the first rendering takes what it needs from
 * it.
 */
export const secondPiece = (): Promise<Piece> => import('./after-first-paint.ts');

/** A loader for one component of that chunk. */
export const partLater = (name: Alone) => (): Promise<ComponentType> =>
  secondPiece().then((piece) => piece[name]);
