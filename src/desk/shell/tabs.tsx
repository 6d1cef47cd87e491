/** The tabs of narrow screens, which show one card at a time. */
import type { JSX } from 'preact';
import { useDerived } from './derived.ts';
import type { Tab } from './pages.ts';
import { type Pages, usePages } from './pages.ts';
import { usePresent } from './present.ts';
import { SmallIcon } from './small-icon.tsx';
import { useWords } from './words.ts';

const TABS: readonly Tab[] = ['map', 'draft', 'dossier', 'tape'];

/** The name of the page in the dossier: a power, a crisis or the table. */
function dossierTab(pages: Pages): string {
  const page = pages.page.value;
  return page.is === 'crisis' || page.is === 'table' ? `tab-${page.is}` : `power-${pages.selected.value}`;
}

export function Tabs(): JSX.Element {
  const words = useWords();
  const pages = usePages();
  const { view } = usePresent();
  const draft = useDerived(() => (view.value.signed !== null ? 'board' : 'tab-draft'));
  const names = { map: 'tab-map', draft, dossier: dossierTab(pages), tape: 'tab-tape' } as const;
  return (
    <nav class="tabs" aria-label={words.say('cards')}>
      {TABS.map((tab) => (
        <button
          key={tab}
          type="button"
          class={`tab-${tab}`}
          aria-current={pages.tab.value === tab}
          onClick={() => {
            pages.tab.value = tab;
          }}
        >
          <TabIcon sign={tab} />
          <span>{words.say(names[tab])}</span>
        </button>
      ))}
    </nav>
  );
}

function TabIcon({ sign }: { sign: Tab }): JSX.Element {
  const ink = { stroke: 'currentColor', 'stroke-width': 1.4, fill: 'none' };
  return (
    <SmallIcon size={20}>
      {sign === 'map' && (
        <path d="m2 4 4.5-1.6L11.5 4 16 2.4v11.8l-4.5 1.6-5-1.6L2 15.8zM6.5 2.4v11.8M11.5 4v11.8" {...ink} />
      )}
      {sign === 'draft' && (
        <path d="M4 1.8h7l3.4 3.4v11H4zM10.6 2v3.8h3.6M6.4 8.6h5.4M6.4 11h5.4M6.4 13.4h5.4" {...ink} />
      )}
      {sign === 'dossier' && <path d="M2 5V3.4h5l1.6 2H16v9.8H2z" {...ink} />}
      {sign === 'tape' && <path d="M1.8 5.4h14.4v7.2H1.8zM4.4 9h.1M7 9h3M12 9h2" {...ink} />}
    </SmallIcon>
  );
}
