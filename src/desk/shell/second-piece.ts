/**
 * Fetches what comes right after strip and draft, and is listed in after-first-paint.ts.
 */
export const secondPiece = () => import('./after-first-paint.ts');
