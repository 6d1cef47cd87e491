/**
 * The button that shows a picture as a table or a list of the same facts, and back.
 */
import type { JSX } from 'preact';
import { useWords } from './words.ts';

interface TableSwitchProps {
  readonly listed: boolean;
  readonly list: (listed: boolean) => void;
  /** Messages: what the button says while the table is shown, and while the picture is. */
  readonly toPicture: string;
  readonly toTable: string;
  /** The key that does the same; whoever shows the button binds it. */
  readonly cap: 'T' | 'L';
  readonly more?: string;
}

export function TableSwitch({ listed, list, toPicture, toTable, cap, more }: TableSwitchProps): JSX.Element {
  const words = useWords();
  return (
    <button
      type="button"
      class={more === undefined ? 'plain' : `plain ${more}`}
      aria-pressed={listed}
      aria-keyshortcuts={cap}
      onClick={() => list(!listed)}
    >
      {words.say(listed ? toPicture : toTable)}
      <kbd>{cap}</kbd>
    </button>
  );
}
