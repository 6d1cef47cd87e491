import type { JSX } from 'preact';

export function ResultsPage(): JSX.Element {
  return <p />;
}
