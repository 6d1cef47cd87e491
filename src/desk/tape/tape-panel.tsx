/**
 * The tape of despatches: the oldest left, the newest right and large; every answer has a button for its Why
 * sheet.
 */
import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { isBegun, latest } from '../../chronicle/timeline.ts';
import { Termed } from '../codex/explained-text.tsx';
import { MarkOfEntry } from '../codex/paper-mark.tsx';
import { WhyButton } from '../dossier/why-button.tsx';
import { plainNow, usePlain } from '../lesson/plain/plain.ts';
import { PlainLine } from '../lesson/plain/plain-line.tsx';
import { type Dialogs, useDialogs } from '../shell/dialogs.ts';
import { type Pages, usePages } from '../shell/pages.ts';
import { usePresent } from '../shell/present.ts';
import { Task } from '../shell/task.tsx';
import { useWords } from '../shell/words.ts';
import { tableBefore } from '../table/night.ts';
import { type Entry, readTape, sceneOf } from './tape-words.ts';

/** Within this many pixels the scroll position still counts as the end of the roll. */
const AT_THE_END = 24;

export function Tape(): JSX.Element {
  const present = usePresent();
  const words = useWords();
  const entries = readTape(present, words);
  const roll = useRef<HTMLOListElement>(null);
  const { length } = entries.filter(({ joined }) => !joined);
  const newest = entries.findLastIndex(({ joined }) => !joined);
  const plain = usePlain();
  // What was answered in the prologue is no news: until the first act the task, which begins the roll, is in view.
  const { moments } = present.timeline.value;
  const atTask = present.seat.value === 'player' && moments.length > 1 && !isBegun(present.timeline.value);
  const slips = useRef(new WeakMap<Entry, JSX.Element>()).current;
  useEffect(() => {
    const here = roll.current;
    if (here === null) return;
    here.scrollTo({ left: atTask ? 0 : here.scrollWidth, top: 0 });
    // Resizing the window keeps the newest paper in view, unless an older one is being read.
    let atNewest = !atTask;
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
    // Plain words make the slips wider.
  }, [length, plain, atTask]);
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
        {present.seat.value === 'player' && (
          <li class={length === 1 ? 'slip task alone' : 'slip task'}>
            <h3>{words.say('task')}</h3>
            <Task />
          </li>
        )}
        {entries.map((entry, index) => {
          if (entry.joined) return null;
          if (index === newest) return <InRoll key={keyOf(entry, index)} entry={entry} at={index} newest />;
          // Reuses the element: an unchanged paper is not rendered again, however long the roll is.
          const slip = slips.get(entry) ?? <InRoll key={keyOf(entry, index)} entry={entry} at={index} />;
          slips.set(entry, slip);
          return slip;
        })}
      </ol>
    </section>
  );
}

const keyOf = ({ moment }: Entry, index: number): string => `${moment}/${index}`;

function InRoll({ entry, at, newest = false }: SlipProps): JSX.Element {
  const { kind, text } = entry.paper;
  const { world, iso } = usePresent();
  const plain = plainNow(useWords(), sceneOf(world.value, iso), entry);
  return (
    <li
      class={`slip ${kind}${newest ? ' newest' : ''}`}
      style={{ '--letters': text.length + (plain?.length ?? 0) }}
    >
      <Slip entry={entry} at={at} newest={newest} />
    </li>
  );
}

interface SlipProps {
  readonly entry: Entry;
  readonly at: number;
  /** Its words link to the codex; those of a whole roll would be too many tab stops. */
  readonly newest?: boolean;
}

function Slip({ entry, at, newest = false }: SlipProps): JSX.Element {
  const { paper } = entry;
  return (
    <article>
      <p class="slug">{paper.slug}</p>
      {paper.title !== null && <h3>{paper.title}</h3>}
      <PlainLine entry={entry} on="slip" />
      <p class="text">{newest ? <Termed text={paper.text} /> : paper.text}</p>
      <Acts entry={entry} at={at} />
    </article>
  );
}

/** The actions on a paper. */
function Acts({ entry, at }: SlipProps): JSX.Element {
  const { paper, cable, moment } = entry;
  const present = usePresent();
  const words = useWords();
  const pages = usePages();
  const dialogs = useDialogs();
  return (
    <span class="slip-acts">
      {paper.hasLedger && <WhyButton title={paper.title ?? paper.slug} at={at} look="why-word" />}
      {(cable.is === 'tableCalled' || cable.is === 'signed') && (
        <button
          type="button"
          class="why-word"
          aria-haspopup="dialog"
          onClick={() =>
            dialogs.open({
              is: 'night',
              from: tableBefore(present, words, moment),
              until: moment,
              again: true,
            })
          }
        >
          {words.say('night-read')}
        </button>
      )}
      {(cable.is === 'dilemma' || cable.is === 'answered' || cable.is === 'echoed') && (
        <button type="button" class="why-word" onClick={() => readCrisis(pages, dialogs, cable.id)}>
          {words.say('crisis-read')}
        </button>
      )}
      <MarkOfEntry entry={entry} look="why-word" />
    </span>
  );
}

/** Opens a crisis that waits as a page, an answered one as a sheet. */
function readCrisis(pages: Pages, dialogs: Dialogs, id: string): void {
  const waiting = pages.waiting.value;
  if (waiting?.is === 'crisis' && waiting.id === id) pages.turnToWaiting();
  else dialogs.open({ is: 'crisis', id });
}

/**
 * The newest paper for narrow screens, above the card. A paper that the player has read on arrival shows only
 * its title, which links to the tape; while watching it is shown in full. Before the first act the task stands there,
 * and the titles of the rumours of that morning.
 */
export function Newest(): JSX.Element | null {
  const present = usePresent();
  const words = useWords();
  const entries = readTape(present, words);
  const entry = entries.at(-1);
  if (entry === undefined) return null;
  const at = entries.length - 1;
  const { title, slug } = entry.paper;
  const { moments } = present.timeline.value;
  const quiet = present.seat.value === 'player' && entry.moment < moments.length - 1;
  return (
    <section class="newest-paper" aria-labelledby="newest-head">
      <h2 id="newest-head" class="hidden">
        {words.say('newest')}
      </h2>
      {present.seat.value === 'player' && !isBegun(present.timeline.value) ? (
        <>
          <Task />
          {entries.map(
            ({ cable, paper }) =>
              cable.is === 'rumour' && <ToTheTape key={cable.power} title={paper.title} />,
          )}
        </>
      ) : title === null || present.seat.value === 'historian' ? (
        <Slip entry={entry} at={at} newest />
      ) : (
        <article>
          <p class="slug">{slug}</p>
          <ToTheTape title={title} />
          <Acts entry={entry} at={at} />
        </article>
      )}
      {quiet && latest(present.timeline.value).command?.do === 'wait' && (
        <p class="note">{words.say('announce-day', { date: words.date(present.view.value.date, 'long') })}</p>
      )}
    </section>
  );
}

/** The title of a paper, which opens the tape. */
function ToTheTape({ title }: { title: string | null }): JSX.Element {
  const pages = usePages();
  return (
    <h3>
      <button type="button" class="newest-open" onClick={() => (pages.tab.value = 'tape')}>
        {title}
      </button>
    </h3>
  );
}
