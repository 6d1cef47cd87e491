/** The bar under the draft, always visible: time and undo or, while watching, the transport. */

import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import { haltedAt, waitOn } from '../acts/long-wait.ts';
import { useOrders } from '../acts/orders.ts';
import { useAssigned } from '../lesson/assigned.ts';
import { BackToQuestion } from '../lesson/back-to-question.tsx';
import { Tape } from '../tape/tape-panel.tsx';
import { usePen } from '../watch/pen.ts';
import { Transport } from '../watch/transport.tsx';
import { BarNotices } from './bar-notices.tsx';
import { AfterPaint } from './beneath.tsx';
import { useDerived } from './derived.ts';
import { insist } from './fetching.ts';
import { type Pages, usePages } from './pages.ts';
import { type Present, usePresent } from './present.ts';
import { useScreen } from './screen.ts';
import { Tabs } from './tabs.tsx';
import { useWords } from './words.ts';

/** Everything below the cards, in order: the bar, the tape, the tabs of a narrow screen. */
export function BottomBar(): JSX.Element {
  return (
    <>
      <Foot />
      <AfterPaint>
        <Tape />
      </AfterPaint>
      <Tabs />
    </>
  );
}

function Foot(): JSX.Element {
  const { seat } = usePresent();
  const { branched } = usePen();
  const words = useWords();
  if (seat.value === 'historian') return <Transport />;
  return (
    <section class={`foot${branched.value ? ' branched' : ''}`} aria-label={words.say('foot')}>
      <BackToQuestion />
      <BarNotices />
      <Onward />
    </section>
  );
}

const withoutSpace = (event: KeyboardEvent): void => {
  if (event.key === ' ') event.preventDefault();
};

/** The message on the button, or null where there is none. */
function onwardWord(present: Present, pages: Pages) {
  if (present.over.value) return 'to-the-end';
  if (!present.view.value.verbs.has('wait')) return null;
  if (pages.waiting.value?.is === 'table') return 'to-the-table';
  return haltedAt(present).value === null ? 'command-wait' : 'wait-anyway';
}

/** Lets time pass; once the game is over, opens its end. */
function Onward(): JSX.Element | null {
  const words = useWords();
  const present = usePresent();
  const pages = usePages();
  const orders = useOrders();
  const assigned = useAssigned();
  const screen = useScreen();
  useEffect(() => {
    if (present.timeline.value.moments.length > 1 || !('requestIdleCallback' in window)) return;
    // So that the first presses find their code compiled.
    let stop = (): void => undefined;
    const idle = requestIdleCallback(async () => {
      const { rehearse } = await insist(() => import('../acts/rehearsal.ts'));
      stop = rehearse({ present, pages, orders, assigned }, words);
    });
    return () => {
      cancelIdleCallback(idle);
      stop();
    };
  }, [present, pages, orders, assigned]);
  const word = useDerived(() => onwardWord(present, pages));
  if (word === null) return null;
  if (word === 'to-the-end')
    return (
      <button type="button" class="main" onClick={() => (screen.value = 'end')}>
        {words.say(word)}
      </button>
    );
  return (
    <button
      type="button"
      class="main"
      data-verb="wait"
      aria-label={words.say(word)}
      onClick={({ timeStamp }) => waitOn({ present, pages, orders, assigned }, words, timeStamp)}
      // Space continues in every sheet: one press too many must not cost days. Enter and W wait.
      onKeyDown={withoutSpace}
      onKeyUp={withoutSpace}
      aria-keyshortcuts="W"
    >
      {/* On a narrow page, and beside the way back to history, only the short word is shown. */}
      <span class="long">{words.say(word)}</span>
      <span class="short">
        {words.say(word === 'to-the-table' ? 'tab-table' : word === 'wait-anyway' ? word : 'wait-short')}
      </span>
      <kbd>W</kbd>
    </button>
  );
}
