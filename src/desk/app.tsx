/**
 * The page: one of four screens, over it at most one sheet, and the voice that says what has arrived.
 */
import type { ComponentType, JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { said } from './announce.ts';
import { type Desk, DeskContext, useDesk } from './desk.ts';
import { onKey } from './keys.ts';
import { TableScreen } from './screens/table.tsx';
import { TitleScreen } from './screens/title.tsx';

export function App({ desk }: { desk: Desk }): JSX.Element {
  useEffect(() => {
    const press = (event: KeyboardEvent): void => onKey(desk, event);
    window.addEventListener('keydown', press);
    // The sheets will be wanted soon; they come while the first one is read.
    void loadSheets().catch(() => undefined);
    return () => window.removeEventListener('keydown', press);
  }, [desk]);
  return (
    <DeskContext.Provider value={desk}>
      <Shown />
      <Top />
      <div class="hidden" role="status" aria-live="polite">
        <span key={said.value.count}>{said.value.text}</span>
      </div>
    </DeskContext.Provider>
  );
}

function Shown(): JSX.Element {
  switch (useDesk().screen.value) {
    case 'title':
      return <TitleScreen />;
    case 'prologue':
      return <Late load={loadPrologue} />;
    case 'desk':
      return <TableScreen />;
    case 'end':
      return <Late load={loadEnd} />;
  }
}

const loadPrologue = (): Promise<ComponentType> =>
  import('./screens/prologue.tsx').then(({ PrologueScreen }) => PrologueScreen);
const loadEnd = (): Promise<ComponentType> => import('./screens/end.tsx').then(({ EndScreen }) => EndScreen);
const loadSheets = (): Promise<ComponentType> => import('./parts/sheets.tsx').then(({ Sheets }) => Sheets);

/** What is not needed on the first screen is fetched when it is asked for. */
function Late({ load }: { load: () => Promise<ComponentType> }): JSX.Element | null {
  const { words } = useDesk().house;
  const [state, tell] = useState<{ readonly part: ComponentType | null; readonly failed: boolean }>({
    part: null,
    failed: false,
  });
  useEffect(() => {
    load().then(
      (part) => tell({ part, failed: false }),
      () => tell({ part: null, failed: true }),
    );
  }, [load]);
  if (state.failed) return <p role="alert">{words.say('late-failed')}</p>;
  const Part = state.part;
  return Part === null ? null : <Part />;
}

/** The sheet on top; those under it wait. */
function Top(): JSX.Element | null {
  return useDesk().dialogs.value.length === 0 ? null : <Late load={loadSheets} />;
}
