/**
 * The seal beside a signature, with the letters by which the atlas knows the country. An ornament: the name says it all.
 */
import type { JSX } from 'preact';

/** Teeth of the wax round its edge, and how far they stand out. */
const TEETH = 22;
const EDGE = [19.2, 21] as const;

const EDGE_PATH = `M${Array.from({ length: TEETH * 2 }, (_, index) => {
  const turn = (index * Math.PI) / TEETH;
  const radius = EDGE[index % 2] ?? EDGE[0];
  return `${(22 + radius * Math.cos(turn)).toFixed(1)} ${(22 + radius * Math.sin(turn)).toFixed(1)}`;
}).join('L')}z`;

export function Seal({ letters }: { letters: string }): JSX.Element {
  return (
    <svg class="fair-seal" width="44" height="44" viewBox="0 0 44 44" aria-hidden="true" focusable="false">
      <path d={EDGE_PATH} />
      <circle cx="22" cy="22" r="15" />
      <text x="22" y="27" text-anchor="middle">
        {letters}
      </text>
    </svg>
  );
}
