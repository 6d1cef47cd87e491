/**
 * The desk itself: strip, map, draft, dossier, tape; on narrow screens one card at a time, with tabs.
 */
import type { ComponentType, JSX } from 'preact';
import { type Tab, useDesk } from '../desk.ts';
import { Dossier } from '../parts/dossier.tsx';
import { Draft } from '../parts/draft.tsx';
import { Foot } from '../parts/foot.tsx';
import { TabIcon } from '../parts/icons.tsx';
import { Late } from '../parts/late.tsx';
import { Strip } from '../parts/strip.tsx';
import { Newest, Tape } from '../parts/tape.tsx';

/** The map and its frame come after the desk stands. */
const loadMap = (): Promise<ComponentType> => import('../later.ts').then(({ MapPanel }) => MapPanel);

const TABS: readonly Tab[] = ['map', 'draft', 'dossier', 'tape'];

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
        <Dossier />
      </main>
      <Foot />
      <Tape />
      <Tabs />
    </div>
  );
}

function Tabs(): JSX.Element {
  const desk = useDesk();
  const { words } = desk.house;
  return (
    <nav class="tabs" aria-label={words.say('cards')}>
      {TABS.map((tab) => (
        <button
          key={tab}
          type="button"
          class={`tab-${tab}`}
          aria-current={desk.tab.value === tab}
          onClick={() => {
            desk.tab.value = tab;
          }}
        >
          <TabIcon sign={tab} />
          <span>
            {tab === 'dossier' ? words.say(`power-${desk.selected.value}`) : words.say(`tab-${tab}`)}
          </span>
        </button>
      ))}
    </nav>
  );
}
