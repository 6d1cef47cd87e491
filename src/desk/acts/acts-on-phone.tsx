/**
 * The commands about a power, or from home, on a phone: a button at the top of the bar with the number of possible
 * commands, and the bottom sheet that it opens.
 */

import type { JSX } from 'preact';
import type { PublicWorld } from '../../core/world.ts';
import type { Words } from '../../strings/fluent.ts';
import { power as named } from '../../strings/power-names.ts';
import { Rooms } from '../home/home.tsx';
import { useDerived } from '../shell/derived.ts';
import { Sheet } from '../shell/dialog.tsx';
import { useDialogs } from '../shell/dialogs.ts';
import { usePages } from '../shell/pages.ts';
import { usePresent } from '../shell/present.ts';
import { useWords } from '../shell/words.ts';
import { PURPOSES } from './purpose.ts';
import { Purposes } from './purposes.tsx';
import { aboutPower, atHome, ROOMS } from './verbs.ts';

const isHome = (world: PublicWorld, id: string): boolean => id === world.player;

function titleOf(world: PublicWorld, words: Words, id: string): string {
  return words.say(isHome(world, id) ? 'verbs-at-home' : 'verbs-of', named(words, id));
}

export function ActsOnPhoneLine(): JSX.Element | null {
  const present = usePresent();
  const words = useWords();
  const pages = usePages();
  const dialogs = useDialogs();
  const { is } = pages.page.value;
  const id = pages.selected.value;
  const open = useDerived(() => {
    const all =
      is === 'home'
        ? ROOMS.flatMap((room) => atHome(present, room))
        : // As many as its tabs show together; the shortlist leaves some of them out.
          PURPOSES.flatMap((purpose) => (purpose === 'hand' ? [] : aboutPower(present, words, id, purpose)));
    return all.filter(({ refusal }) => refusal === null).length;
  }, [words, is, id]);
  if ((is !== 'power' && is !== 'home') || present.over.value) return null;
  return (
    <button
      type="button"
      class="thumb"
      aria-haspopup="dialog"
      aria-label={titleOf(present.world.value, words, id)}
      aria-describedby="thumb-open"
      onClick={() => dialogs.open({ is: 'verbs', id })}
    >
      <span>{titleOf(present.world.value, words, id)}</span>
      <span class="count" aria-hidden="true">
        {open}
      </span>
      <span class="hidden" id="thumb-open">
        {words.say('purpose-open', { count: open })}
      </span>
    </button>
  );
}

export function ActsOnPhoneSheet({ id }: { id: string }): JSX.Element {
  const present = usePresent();
  const words = useWords();
  return (
    <Sheet kind="thumb" title={titleOf(present.timeline.value.world, words, id)}>
      {isHome(present.timeline.value.world, id) ? <Rooms /> : <Purposes id={id} />}
    </Sheet>
  );
}
