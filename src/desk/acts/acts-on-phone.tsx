/**
 * On a telephone what can be done about a power, or from home, lies under the thumb: a line over the bar, and the sheet
 * that it opens at the foot of the page.
 */
import type { JSX } from 'preact';
import { power as named } from '../../strings/power-names.ts';
import { Rooms } from '../home/home.tsx';
import { type Desk, useDesk } from '../shell/desk.ts';
import { Sheet } from '../shell/dialog.tsx';
import { Purposes } from './purposes.tsx';
import { aboutPower, atHome, ROOMS } from './verbs.ts';

const isHome = (desk: Desk, id: string): boolean => id === desk.timeline.value.world.player;

function titleOf(desk: Desk, id: string): string {
  const { words } = desk.ports;
  return isHome(desk, id) ? words.say('home-body-room') : words.say('verbs-of', named(words, id));
}

export function ThumbLine(): JSX.Element | null {
  const desk = useDesk();
  const { words } = desk.ports;
  const { is } = desk.page.value;
  if ((is !== 'power' && is !== 'home') || desk.over.value) return null;
  const id = desk.selected.value;
  const all = is === 'home' ? ROOMS.flatMap((room) => atHome(desk, room)) : aboutPower(desk, id, 'hand');
  const open = all.filter(({ refusal }) => refusal === null).length;
  return (
    <button
      type="button"
      class="thumb"
      aria-haspopup="dialog"
      aria-label={titleOf(desk, id)}
      aria-describedby="thumb-open"
      onClick={() => desk.open({ is: 'verbs', id })}
    >
      <span>{titleOf(desk, id)}</span>
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
  const desk = useDesk();
  return (
    <Sheet kind="thumb" title={titleOf(desk, id)}>
      {isHome(desk, id) ? <Rooms /> : <Purposes id={id} />}
    </Sheet>
  );
}
