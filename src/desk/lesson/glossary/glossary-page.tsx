import type { JSX } from 'preact';

export function GlossaryPage(): JSX.Element {
  return <p />;
}
