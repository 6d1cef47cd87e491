import type { JSX } from 'preact';

export function GuessPage(): JSX.Element {
  return <p />;
}
