/**
 * The tape of despatches: the oldest left, the newest right and large; every answer opens its Why.
 */
import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { type Desk, useDesk } from '../desk.ts';
import { tableBefore } from '../night.ts';
import type { Entry } from '../reading.ts';
import { Termed } from './termed.tsx';

/** So many pixels from it still count as the end of the roll. */
const AT_THE_END = 24;

export function Tape(): JSX.Element {
  const desk = useDesk();
  const { words } = desk.house;
  const entries = desk.tape.value;
  const roll = useRef<HTMLOListElement>(null);
  const { length } = entries;
  useEffect(() => {
    const here = roll.current;
    if (here === null) return;
    here.scrollTo({ left: here.scrollWidth, top: 0 });
    // A window that changes its size leaves the newest in view, unless an older one is being read.
    let atNewest = true;
    const moved = (): void => {
      here.toggleAttribute('data-older', here.scrollLeft > 0);
      atNewest = here.scrollLeft + here.clientWidth > here.scrollWidth - AT_THE_END;
    };
    const resized = new ResizeObserver(() => {
      if (atNewest) here.scrollLeft = here.scrollWidth;
    });
    moved();
    here.addEventListener('scroll', moved);
    resized.observe(here);
    return () => {
      here.removeEventListener('scroll', moved);
      resized.disconnect();
    };
  }, [length]);
  return (
    <section class="panel tape" aria-labelledby="tape-head" data-panel="tape">
      <h2 id="tape-head" class="hidden">
        {words.say('tape')}
      </h2>
      <ol
        class="roll"
        id="roll"
        ref={roll}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a roll that scrolls has to be reached by the keyboard
        tabIndex={0}
        aria-label={words.say('tape-papers', { count: length })}
      >
        {entries.map((entry, index) => (
          <li
            key={`${entry.moment}/${index}`}
            class={`slip ${entry.paper.kind}${index === length - 1 ? ' newest' : ''}`}
            style={{ '--letters': entry.paper.text.length }}
          >
            <Slip desk={desk} entry={entry} at={index} newest={index === length - 1} />
          </li>
        ))}
      </ol>
    </section>
  );
}

export function Slip({
  desk,
  entry: { paper, cable, moment },
  at,
  newest = false,
}: {
  desk: Desk;
  entry: Entry;
  at: number;
  /** Its words lead to the codex; those of a whole roll would be too many stops for the keyboard. */
  newest?: boolean;
}): JSX.Element {
  const { words } = desk.house;
  return (
    <article>
      <p class="slug">{paper.slug}</p>
      {paper.title !== null && <h3>{paper.title}</h3>}
      <p class="text">{newest ? <Termed text={paper.text} /> : paper.text}</p>
      <span class="slip-acts">
        {paper.hasLedger && (
          <button
            type="button"
            class="why-word"
            aria-haspopup="dialog"
            aria-label={words.say('why-of', { title: paper.title ?? paper.slug })}
            onClick={() => desk.open({ is: 'why', at })}
          >
            {words.say('why')}
          </button>
        )}
        {(cable.is === 'tableCalled' || cable.is === 'signed') && (
          <button
            type="button"
            class="why-word"
            aria-haspopup="dialog"
            onClick={() =>
              desk.open({ is: 'night', from: tableBefore(desk, moment), until: moment, again: true })
            }
          >
            {words.say('night-read')}
          </button>
        )}
        <Doubt desk={desk} event={cable.is === 'news' ? cable.id : null} />
        {(cable.is === 'dilemma' || cable.is === 'answered') && (
          <button type="button" class="why-word" onClick={() => desk.readCrisis(cable.id)}>
            {words.say('crisis-read')}
          </button>
        )}
      </span>
    </article>
  );
}

function Doubt({ desk, event }: { desk: Desk; event: string | null }): JSX.Element | null {
  const { words } = desk.house;
  const found = desk.timeline.value.world.scenario.events.find(({ id }) => id === event);
  if (found === undefined) return null;
  return (
    <button
      type="button"
      class="why-word"
      aria-haspopup="dialog"
      aria-label={words.say('sources-open', { count: found.sources.length })}
      onClick={() => desk.open({ is: 'sources', keys: found.sources })}
    >
      {words.say('sources-word')}
    </button>
  );
}

/** The newest paper alone, for narrow screens, where it lies above the card. */
export function Newest(): JSX.Element | null {
  const desk = useDesk();
  const entries = desk.tape.value;
  const entry = entries.at(-1);
  if (entry === undefined) return null;
  return (
    <section class="newest-paper" aria-labelledby="newest-head">
      <h2 id="newest-head" class="hidden">
        {desk.house.words.say('newest')}
      </h2>
      <Slip desk={desk} entry={entry} at={entries.length - 1} newest />
    </section>
  );
}
