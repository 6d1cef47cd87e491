/** The buttons of a sheet with several pages. The sheet itself binds their digit keys. */
import type { JSX } from 'preact';

interface PageTabsProps<Name extends string> {
  /** In the order of the digits. */
  readonly pages: readonly { readonly is: Name; readonly digit: string }[];
  readonly page: Name;
  readonly turn: (to: Name) => void;
  /** The accessible name of the list of pages. */
  readonly label: string;
  /** The label of a page's button. */
  readonly nameOf: (page: Name) => string;
}

export function PageTabs<Name extends string>({
  pages,
  page,
  turn,
  label,
  nameOf,
}: PageTabsProps<Name>): JSX.Element {
  return (
    <nav class="page-tabs" aria-label={label}>
      <ul>
        {pages.map(({ is, digit }) => (
          <li key={is}>
            <button
              type="button"
              aria-current={is === page ? 'page' : undefined}
              aria-keyshortcuts={digit}
              onClick={() => turn(is)}
            >
              <kbd>{digit}</kbd>
              {nameOf(is)}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}
