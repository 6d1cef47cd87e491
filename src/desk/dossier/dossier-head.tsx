/** The head of a page in the dossier: its title and its state. */
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
