// The look of each stage of a power's road: a hatching over its land, and a glyph that is sufficient alone.

import type { Road } from '../atlas/picture.ts';
import { RATIFIED, SIGNED, type Veil } from './palette.ts';

export type Hatch = 'none' | 'dots' | 'strokes' | 'diagonals' | 'lines' | 'cross' | 'flat' | 'dark';
/** One glyph for each road, so that it is sufficient alone; a settled road has a full disc. */
export type Glyph =
  | 'none'
  | 'ring'
  | 'eye'
  | 'dots'
  | 'clock'
  | 'pause'
  | 'slashes'
  | 'bars'
  | 'plus'
  | 'cross'
  | 'back'
  | 'disc'
  | 'sealed'
  | 'check'
  | 'shelf'
  | 'struck'
  | 'added';

/** Glyphs on a disc of ink. */
export const FULL: ReadonlySet<Glyph> = new Set(['disc', 'sealed', 'struck', 'added']);

export interface Look {
  readonly hatch: Hatch;
  readonly glyph: Glyph;
  /** Crossed out over the glyph of what it had already given. */
  readonly undone?: boolean;
}

export const LOOKS: Readonly<Record<Road, Look>> = {
  outside: { hatch: 'none', glyph: 'none' },
  informed: { hatch: 'none', glyph: 'ring' },
  invited: { hatch: 'dots', glyph: 'dots' },
  considering: { hatch: 'dots', glyph: 'clock' },
  waiting: { hatch: 'strokes', glyph: 'pause' },
  countered: { hatch: 'diagonals', glyph: 'slashes' },
  noted: { hatch: 'none', glyph: 'eye' },
  agreed: { hatch: 'lines', glyph: 'bars' },
  declined: { hatch: 'cross', glyph: 'cross' },
  withdrawn: { hatch: 'cross', glyph: 'back' },
  signed: { hatch: 'flat', glyph: 'disc' },
  deposited: { hatch: 'dark', glyph: 'sealed' },
  bound: { hatch: 'dark', glyph: 'check' },
  shelved: { hatch: 'flat', glyph: 'shelf', undone: true },
  disowned: { hatch: 'flat', glyph: 'struck', undone: true },
  acceding: { hatch: 'lines', glyph: 'plus' },
  acceded: { hatch: 'flat', glyph: 'added' },
};

/** Land dark enough that its name is printed in paper colour. */
export const isDark = (hatch: Hatch): boolean => hatch === 'dark';

/** The colour of a name's halo on hatched land: the tint, mixed with a flat veil if there is one. */
export function groundOf(tint: string, hatch: Hatch): string {
  if (hatch === 'flat') return mix(tint, SIGNED);
  return hatch === 'dark' ? mix(tint, RATIFIED) : tint;
}

function mix(under: string, { colour, share }: Veil): string {
  const channel = (from: string, at: number): number => Number.parseInt(from.slice(at, at + 2), 16);
  const mixed = [1, 3, 5].map((at) =>
    Math.round(channel(under, at) * (1 - share) + channel(colour, at) * share),
  );
  return `rgb(${mixed.join(', ')})`;
}
