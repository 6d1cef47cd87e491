/** A field that searches a list, with the number of results, which is also announced. */
import type { JSX } from 'preact';

interface SearchFieldProps {
  readonly label: string;
  readonly word: string;
  readonly look: (word: string) => void;
  /** The number of results, in words. */
  readonly found: string;
}

export function SearchField({ label, word, look, found }: SearchFieldProps): JSX.Element {
  return (
    <>
      <label class="codex-search">
        <span>{label}</span>
        <input
          type="search"
          value={word}
          autocomplete="off"
          onInput={(event) => look(event.currentTarget.value)}
        />
      </label>
      <p class="note" role="status">
        {found}
      </p>
    </>
  );
}
