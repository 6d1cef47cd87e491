import type { JSX } from 'preact';

export function PaperPage(): JSX.Element {
  return <p />;
}
