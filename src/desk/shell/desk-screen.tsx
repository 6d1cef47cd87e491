/** The desk: strip, map, draft, dossier, tape; on narrow screens one card at a time, with tabs. */

import type { JSX } from 'preact';
import { isBegun } from '../../chronicle/timeline.ts';
import { Draft } from '../draft/draft.tsx';
import { AfterPaint, useBeneath } from './beneath.tsx';
import { useDerived } from './derived.ts';
import { Lazy } from './lazy.tsx';
import { partLater } from './load-second-chunk.ts';
import { usePages } from './pages.ts';
import { usePresent } from './present.ts';
import { Strip } from './strip.tsx';
import { Task } from './task.tsx';
import { useWords } from './words.ts';

/** Bar, map, dossiers, tape and tabs are loaded in one chunk after strip and draft; their places are reserved. */
const loadDossier = partLater('Dossier');
const loadBottomBar = partLater('BottomBar');
const loadMap = partLater('MapPanel');
const loadNewest = partLater('Newest');

/** The desk, of the game beneath the open sheets. */
export function DeskScreen(): JSX.Element {
  return (
    <AfterPaint as="desk">
      <Table />
    </AfterPaint>
  );
}

function Table(): JSX.Element {
  const present = usePresent();
  const words = useWords();
  const { tab } = usePages();
  const { page } = useBeneath().cards.pages;
  const watching = present.seat.value === 'historian';
  const first = useDerived(() => present.seat.value === 'player' && !isBegun(present.timeline.value));
  return (
    <div
      class={`desk${watching ? ' watching' : ''}${first ? ' first' : ''}`}
      data-tab={tab.value}
      data-page={page.value.is}
    >
      <Strip />
      <Lazy load={loadNewest} meanwhile={first ? <TaskPlace /> : undefined} />
      <main class="cards" aria-label={words.say('desk')}>
        <AfterPaint>
          <Lazy load={loadMap} />
        </AfterPaint>
        <AfterPaint as="cards">
          <Draft />
          <section
            class={`panel dossier page-${page.value.is}`}
            aria-labelledby="dossier-head"
            data-panel="dossier"
          >
            <Lazy load={loadDossier} />
          </section>
        </AfterPaint>
      </main>
      <Lazy load={loadBottomBar} meanwhile={<section class="foot" aria-label={words.say('foot')} />} />
    </div>
  );
}

/** The newest paper of the first day until its part is loaded. */
function TaskPlace(): JSX.Element {
  return (
    <section class="newest-paper">
      <Task />
    </section>
  );
}
