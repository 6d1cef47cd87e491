/**
 * The threads of the map in words. Each is a card shown near its thread on hover, touch or focus; the list
 * has the same sentences.
 */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { MapHandle, Thread } from '../../atlas/picture.ts';
import { plainNames } from '../../strings/power-names.ts';
import { useDerived } from '../shell/derived.ts';
import { usePages } from '../shell/pages.ts';
import { mapCode } from '../shell/persons.ts';
import { usePresent } from '../shell/present.ts';
import { useWords } from '../shell/words.ts';
import { threadsOf } from './picture.ts';

interface ThreadsProps {
  /** The thread under the pointer, by the map's codes. */
  readonly pointed: Thread | null;
  /** The map, once it is mounted. */
  readonly sheet: () => MapHandle | null;
}

export function Threads({ pointed, sheet }: ThreadsProps): JSX.Element {
  const present = usePresent();
  const pages = usePages();
  const [focused, setFocused] = useState('');
  const world = present.world.value;
  const threads = useDerived(() => threadsOf(present.view.value, pages.selected.value));
  return (
    <div class="threads">
      {threads.map((thread) => {
        const onMap = { ...thread, from: mapCode(world, thread.from), to: mapCode(world, thread.to) };
        const shown = focused === keyOf(thread) || (pointed !== null && keyOf(pointed) === keyOf(onMap));
        const middle = shown ? sheet()?.middleOf(onMap) : null;
        return (
          <button
            key={keyOf(thread)}
            type="button"
            class={middle ? 'thread-card' : 'hidden'}
            style={middle ? { '--x': `${middle[0]}px`, '--y': `${middle[1]}px` } : undefined}
            onFocus={() => setFocused(keyOf(thread))}
            onBlur={() => setFocused('')}
            onClick={() => pages.select(thread.from)}
          >
            <ThreadWords thread={thread} />
          </button>
        );
      })}
    </div>
  );
}

export function ThreadWords({ thread }: { thread: Thread }): JSX.Element {
  const words = useWords();
  const { from, to, kind, taut } = thread;
  return (
    <>
      {words.say(`thread-says-${kind}`, { from: plainNames(words, from), to: plainNames(words, to) })}
      {taut && <b> {words.say('linkage-taut')}</b>}
    </>
  );
}

const keyOf = ({ from, to, kind }: Thread): string => `${from} ${to} ${kind}`;
