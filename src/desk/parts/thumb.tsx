/**
 * On a telephone what can be done about a power lies under the thumb: a line over the bar, and the sheet that it opens
 * at the foot of the page.
 */
import type { JSX } from 'preact';
import { power as named } from '../../strings/names.ts';
import { useDesk } from '../desk.ts';
import { aboutPower } from '../verbs.ts';
import { Sheet } from './dialog.tsx';
import { Purposes } from './purposes.tsx';

export function ThumbLine(): JSX.Element | null {
  const desk = useDesk();
  const { words } = desk.house;
  const page = desk.page.value;
  if (page.is !== 'power' || desk.over.value) return null;
  const open = aboutPower(desk, page.id, 'hand').filter(({ refusal }) => refusal === null).length;
  return (
    <button
      type="button"
      class="thumb"
      aria-haspopup="dialog"
      aria-label={words.say('verbs-of', named(words, page.id))}
      aria-describedby="thumb-open"
      onClick={() => desk.open({ is: 'verbs', id: page.id })}
    >
      <span>{words.say('verbs-of', named(words, page.id))}</span>
      <span class="count" aria-hidden="true">
        {open}
      </span>
      <span class="hidden" id="thumb-open">
        {words.say('purpose-open', { count: open })}
      </span>
    </button>
  );
}

export function ThumbSheet({ id }: { id: string }): JSX.Element {
  const { words } = useDesk().house;
  return (
    <Sheet kind="thumb" title={words.say('verbs-of', named(words, id))}>
      <Purposes id={id} />
    </Sheet>
  );
}
