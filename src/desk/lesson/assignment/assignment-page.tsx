import type { JSX } from 'preact';

export function AssignmentPage(): JSX.Element {
  return <p />;
}
