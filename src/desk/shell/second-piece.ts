/**
 * Fetches the parts that after-first-paint.ts lists; each part of the first drawing takes what it needs of them.
 */
export const secondPiece = () => import('./after-first-paint.ts');
