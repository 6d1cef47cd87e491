/** The page: one of its screens, the sheets over it, and the live region that announces what has arrived. */

import { effect } from '@preact/signals';
import type { ComponentType, JSX } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import { Opening } from '../title/opening.tsx';
import { said } from './announce.ts';
import { useDerived } from './derived.ts';
import type { Desk } from './desk.ts';
import { DeskScreen } from './desk-screen.tsx';
import { isNight, useDialogs } from './dialogs.ts';
import { insist } from './fetching.ts';
import { Coming, Lazy } from './lazy.tsx';
import { partLater, secondChunk } from './load-second-chunk.ts';
import { Provided } from './provided.tsx';
import { useScreen } from './screen.ts';
import { Unfetched } from './unfetched.tsx';
import { useWords } from './words.ts';

export function App({ desk }: { desk: Desk }): JSX.Element {
  const { ports, present, dialogs, orders, arrivals } = desk;
  // Before the first paint: keys must work as soon as the desk is visible.
  useLayoutEffect(() => {
    // A key press before the table of keys is loaded waits for it.
    let act: ((desk: Desk, event: KeyboardEvent) => void) | null = null;
    const fetched = insist(secondChunk).then(({ announceRefusals, arrived, onKey, openWatchedSigning }) => {
      announceRefusals(orders, ports.pageLanguage);
      openWatchedSigning(present, desk.watching, dialogs);
      arrivals.showBy((...papers) => arrived(desk, ports.pageLanguage.words.value, ...papers));
      act = onKey;
      return onKey;
    });
    const press = (event: KeyboardEvent): void => {
      if (act !== null) act(desk, event);
      else void fetched.then((onKey) => onKey(desk, event));
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, [desk]);
  // Styles and tests read the number of open sheets here immediately; the component that draws them may load
  // later.
  useLayoutEffect(
    () =>
      effect(() => {
        document.body.dataset.sheets = String(dialogs.opened.value.length);
      }),
    [desk],
  );
  return (
    <Provided desk={desk}>
      <Shown />
      <Top />
      <Unfetched words={ports.pageLanguage.words.value} />
      <LiveRegion />
    </Provided>
  );
}

/** Reads out what has arrived; a repeated text is a new element, so that it is read again. */
function LiveRegion(): JSX.Element {
  const { count, text } = said.value;
  return (
    <div class="hidden" role="status" aria-live="polite">
      <span key={count}>{text}</span>
    </div>
  );
}

function Shown(): JSX.Element | null {
  const words = useWords();
  const dialogs = useDialogs();
  const night = useDerived(() => isNight(dialogs));
  switch (useScreen().value) {
    case 'title':
      return <Lazy load={loadTitle} meanwhile={<Opening words={words} />} />;
    case 'prologue':
    case 'prologue-again':
      return <Lazy load={loadPrologue} meanwhile={<Bare />} />;
    case 'desk':
      return night ? null : <DeskScreen />;
    case 'end':
      return <Lazy load={loadEnd} meanwhile={<Bare />} />;
  }
}

/** A screen while nothing of it is loaded. */
function Bare(): JSX.Element {
  return (
    <main>
      <h1 class="hidden">{useWords().say('scenario-title')}</h1>
      <Coming />
    </main>
  );
}

const loadTitle = (): Promise<ComponentType> =>
  import('../title/title-screen.tsx').then(({ TitleScreen }) => TitleScreen);
const loadPrologue = (): Promise<ComponentType> =>
  import('../prologue/prologue-screen.tsx').then(({ PrologueScreen }) => PrologueScreen);
const loadEnd = (): Promise<ComponentType> =>
  import('../end/end-screen.tsx').then(({ EndScreen }) => EndScreen);
const loadSheets = partLater('Sheets');

/** The top sheet; those under it wait. */
function Top(): JSX.Element | null {
  return useDialogs().opened.value.length === 0 ? null : <Lazy load={loadSheets} />;
}
