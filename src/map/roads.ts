// How each stage of a power's road looks: a hatching over its land, and a glyph that says the same alone.
import type { Road } from './reading.ts';

export type Hatch = 'none' | 'dots' | 'strokes' | 'diagonals' | 'lines' | 'cross' | 'flat' | 'dark';
export type Glyph =
  | 'none'
  | 'ring'
  | 'eye'
  | 'dots'
  | 'clock'
  | 'slashes'
  | 'bars'
  | 'cross'
  | 'disc'
  | 'check';

export interface Look {
  readonly hatch: Hatch;
  readonly glyph: Glyph;
  /** Crossed once more over what it had already given. */
  readonly undone?: boolean;
}

export const LOOKS: Readonly<Record<Road, Look>> = {
  outside: { hatch: 'none', glyph: 'none' },
  informed: { hatch: 'none', glyph: 'ring' },
  invited: { hatch: 'dots', glyph: 'dots' },
  considering: { hatch: 'dots', glyph: 'clock' },
  waiting: { hatch: 'strokes', glyph: 'clock' },
  countered: { hatch: 'diagonals', glyph: 'slashes' },
  noted: { hatch: 'none', glyph: 'eye' },
  agreed: { hatch: 'lines', glyph: 'bars' },
  declined: { hatch: 'cross', glyph: 'cross' },
  withdrawn: { hatch: 'cross', glyph: 'cross' },
  signed: { hatch: 'flat', glyph: 'disc' },
  deposited: { hatch: 'dark', glyph: 'disc' },
  bound: { hatch: 'dark', glyph: 'check' },
  shelved: { hatch: 'flat', glyph: 'clock', undone: true },
  disowned: { hatch: 'flat', glyph: 'cross', undone: true },
  acceding: { hatch: 'lines', glyph: 'clock' },
  acceded: { hatch: 'flat', glyph: 'check' },
};

/** Land dark enough that its name is printed in paper colour. */
export const isDark = (hatch: Hatch): boolean => hatch === 'dark';
