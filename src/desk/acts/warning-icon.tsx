/**
 * The sign beside an act that may well be regretted; the line beside it says why.
 */
import type { JSX } from 'preact';
import { Sign } from '../shell/icons.tsx';

export function Warning(): JSX.Element {
  return (
    <Sign>
      <path d="M9 2.2 16.4 15.4H1.6z" fill="none" stroke="currentColor" stroke-width="1.6" />
      <path d="M9 6.6v4.2M9 12.6v1.4" stroke="currentColor" stroke-width="1.8" />
    </Sign>
  );
}
