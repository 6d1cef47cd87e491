/**
 * The mark that opens the card of a dispute, wherever the matter is shown.
 */
import type { JSX } from 'preact';
import { useDesk } from '../shell/desk.ts';

export function DisputeMark({ id }: { id: string }): JSX.Element {
  const desk = useDesk();
  const { words } = desk.ports;
  return (
    <button
      type="button"
      class="source disputed"
      aria-haspopup="dialog"
      aria-label={words.say('dispute-open', { title: words.say(`dispute-${id}`) })}
      onClick={() => desk.open({ is: 'dispute', id })}
    >
      {words.say('dispute-short')}
    </button>
  );
}
