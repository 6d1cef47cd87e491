/**
 * The desk itself: strip, map, draft, dossier, tape; on narrow screens one card at a time, with tabs.
 */
import type { ComponentType, JSX } from 'preact';
import { Draft } from '../draft/draft.tsx';
import { Foot } from './bottom-bar.tsx';
import { useDesk } from './desk.ts';
import { Late } from './fetched-part.tsx';
import { Strip } from './strip.tsx';

/** Map, dossiers, tape and tabs come in one piece after strip and draft; their places are kept for them. */
const loadDossier = (): Promise<ComponentType> =>
  import('./after-first-paint.ts').then(({ Dossier }) => Dossier);
const loadMap = (): Promise<ComponentType> =>
  import('./after-first-paint.ts').then(({ MapPanel }) => MapPanel);
const loadNewest = (): Promise<ComponentType> =>
  import('./after-first-paint.ts').then(({ Newest }) => Newest);
const loadTape = (): Promise<ComponentType> => import('./after-first-paint.ts').then(({ Tape }) => Tape);
const loadTabs = (): Promise<ComponentType> => import('./after-first-paint.ts').then(({ Tabs }) => Tabs);

export function TableScreen(): JSX.Element {
  const desk = useDesk();
  const watching = desk.seat.value === 'historian';
  return (
    <div class={`desk${watching ? ' watching' : ''}`} data-tab={desk.tab.value}>
      <Strip />
      <Late load={loadNewest} />
      <main class="cards" aria-label={desk.ports.words.say('desk')}>
        <Late load={loadMap} />
        <Draft />
        <section
          class={`panel dossier page-${desk.page.value.is}`}
          aria-labelledby="dossier-head"
          data-panel="dossier"
        >
          <Late load={loadDossier} />
        </section>
      </main>
      <Foot />
      <Late load={loadTape} />
      <Late load={loadTabs} />
    </div>
  );
}
