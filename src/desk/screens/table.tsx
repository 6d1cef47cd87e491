/**
 * The desk itself: strip, map, draft, dossier, tape; on narrow screens one card at a time, with tabs.
 */
import type { ComponentType, JSX } from 'preact';
import { useDesk } from '../desk.ts';
import { Draft } from '../parts/draft.tsx';
import { Foot } from '../parts/foot.tsx';
import { Late } from '../parts/late.tsx';
import { Strip } from '../parts/strip.tsx';
import { Newest, Tape } from '../parts/tape.tsx';

/** The dossiers, the map's frame and the tabs come after the desk stands; their places are kept for them. */
const loadDossier = (): Promise<ComponentType> => import('../later.ts').then(({ Dossier }) => Dossier);
const loadMap = (): Promise<ComponentType> => import('../later.ts').then(({ MapPanel }) => MapPanel);

const loadTabs = (): Promise<ComponentType> => import('../later.ts').then(({ Tabs }) => Tabs);

export function TableScreen(): JSX.Element {
  const desk = useDesk();
  const watching = desk.seat.value === 'historian';
  return (
    <div class={`desk${watching ? ' watching' : ''}`} data-tab={desk.tab.value}>
      <Strip />
      <Newest />
      <main class="cards" aria-label={desk.house.words.say('desk')}>
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
      <Tape />
      <Late load={loadTabs} />
    </div>
  );
}
