/** The button that switches between a picture and a table or list of the same facts. */
import type { JSX } from 'preact';
import { useWords } from './words.ts';

interface TableSwitchProps {
  readonly listed: boolean;
  readonly list: (listed: boolean) => void;
  /** Message ids of the label while the table is shown, and while the picture is. */
  readonly toPicture: string;
  readonly toTable: string;
  /** Its shortcut key, bound by the component that shows the button. */
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
