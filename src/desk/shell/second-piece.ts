import type { ComponentType } from 'preact';

type Piece = typeof import('./after-first-paint.ts');

/** The names of its parts that are told nothing. */
type Alone = { [Name in keyof Piece]: Piece[Name] extends () => unknown ? Name : never }[keyof Piece];

/**
 * Fetches the parts that after-first-paint.ts lists; each part of the first drawing takes what it needs of them.
 */
export const secondPiece = (): Promise<Piece> => import('./after-first-paint.ts');

/** How to fetch one of them. */
export const partLater = (name: Alone) => (): Promise<ComponentType> =>
  secondPiece().then((piece) => piece[name]);
