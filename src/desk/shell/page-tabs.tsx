/**
 * The buttons of a sheet with several pages. Whichever sheet shows them binds their digits.
 */
import type { JSX } from 'preact';

interface PageTabsProps<Name extends string> {
  /** In the order of the digits. */
  readonly pages: readonly { readonly is: Name; readonly digit: string }[];
  readonly page: Name;
  readonly turn: (to: Name) => void;
  /** What the list of pages is called. */
  readonly label: string;
  /** What stands on the button of a page. */
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
