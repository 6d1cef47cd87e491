/**
 * The head of whatever lies in the dossier's place: its name, and how it stands.
 */
import type { ComponentChildren, JSX } from 'preact';

export function DossierHead({
  title,
  children,
}: {
  title: string;
  children?: ComponentChildren;
}): JSX.Element {
  return (
    <header class="dossier-head">
      <h2 id="dossier-head" tabIndex={-1}>
        {title}
      </h2>
      {children}
    </header>
  );
}
