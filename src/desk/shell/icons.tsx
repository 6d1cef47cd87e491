/**
 * The small icons of the desk, drawn in ink: marks in the margin, discs, lozenge. All are decorative: the
 * word beside them says the same.
 */
import type { JSX } from 'preact';
import { SmallIcon } from './small-icon.tsx';

/** Attention as discs; the remaining ones are filled. */
export function Discs({ full, of }: { full: number; of: number }): JSX.Element {
  return (
    <span class="discs" aria-hidden="true">
      {Array.from({ length: Math.max(full, of) }, (_, index) => (
        <i key={index} class={index < full ? 'disc' : 'disc spent'} />
      ))}
    </span>
  );
}

export function Lozenge(): JSX.Element {
  return (
    <SmallIcon size={16}>
      <path d="m9 2 6 7-6 7-6-7z" fill="currentColor" />
    </SmallIcon>
  );
}
