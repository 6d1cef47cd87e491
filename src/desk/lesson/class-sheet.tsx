/**
 * The sheet for a class: the stops of history, assignments, the results that come back, printable papers, and
 * the glossary. Each page is loaded when it is first opened; style sheet and words are loaded with this one.
 */
import type { ComponentType, JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { heldIn } from '../../chronicle/link.ts';
import { set, settings } from '../settings/settings.ts';
import { Sheet } from '../shell/dialog.tsx';
import { useDialogs } from '../shell/dialogs.ts';
import { adoptStyle } from '../shell/late-style.ts';
import { LazyWith } from '../shell/lazy.tsx';
import { PageTabs } from '../shell/page-tabs.tsx';
import { usePress } from '../shell/use-keys.ts';
import { useWords } from '../shell/words.ts';
import { isTyping } from '../two-calendars/sheet-keys.ts';
import { AidShut } from './aid-shut.tsx';
import { useAssigned } from './assigned.ts';
import css from './class.css?inline';
import { isOpen } from './is-open.ts';

adoptStyle(css);

/** Props of every page. */
export interface ClassPageProps {
  /** The fragment of the address that brought an assignment or a result, unparsed, for the page that reads it. */
  readonly arrived?: string | undefined;
  /** Opens another page. */
  readonly turn?: ((page: PageName) => void) | undefined;
}

type LoadPage = () => Promise<ComponentType<ClassPageProps>>;

const loadGuess: LoadPage = () => import('./guess/guess-page.tsx').then(({ GuessPage }) => GuessPage);
const loadAssignment: LoadPage = () =>
  import('./assignment/assignment-page.tsx').then(({ AssignmentPage }) => AssignmentPage);
const loadResults: LoadPage = () =>
  import('./results/results-page.tsx').then(({ ResultsPage }) => ResultsPage);
const loadPaper: LoadPage = () => import('./paper/paper-page.tsx').then(({ PaperPage }) => PaperPage);
const loadGlossary: LoadPage = () =>
  import('./glossary/glossary-page.tsx').then(({ GlossaryPage }) => GlossaryPage);

/** The pages and their digit keys. */
const PAGES = [
  { is: 'guess', digit: '1', load: loadGuess },
  { is: 'assignment', digit: '2', load: loadAssignment },
  { is: 'results', digit: '3', load: loadResults },
  { is: 'paper', digit: '4', load: loadPaper },
  { is: 'glossary', digit: '5', load: loadGlossary },
] as const;

type PageName = (typeof PAGES)[number]['is'];

/** The page that reads what came with an address. */
function pageFor(arrived: string | undefined): PageName {
  const held = heldIn(arrived ?? '');
  if (held === 'handin') return 'results';
  return held === 'lesson' ? 'assignment' : 'guess';
}

/** Switches the projector's light on, and back to the light before it; the settings are not within reach here. */
function OnTheWall(): JSX.Element {
  const words = useWords();
  const before = useRef(settings.value.light);
  const on = settings.value.light === 'wall';
  return (
    <button
      type="button"
      class="plain on-the-wall"
      aria-pressed={on}
      onClick={() => {
        if (!on) before.current = settings.value.light;
        set('light', on ? (before.current === 'wall' ? 'day' : before.current) : 'wall');
      }}
    >
      {words.say('class-light')}
    </button>
  );
}

interface ClassSheetProps {
  readonly arrived?: string | undefined;
  /** The last key pressed while this part was being fetched. */
  readonly pressed?: { readonly current: string | null } | undefined;
}

export function ClassSheet({ arrived, pressed }: ClassSheetProps): JSX.Element {
  const words = useWords();
  const dialogs = useDialogs();
  const assigned = useAssigned();
  // A pupil who comes for an assignment sees no other page.
  const alone = heldIn(arrived ?? '') === 'lesson';
  const [page, setPage] = useState<PageName>(() => {
    const asked = PAGES.find(({ digit }) => digit === pressed?.current);
    return asked === undefined || alone ? pageFor(arrived) : asked.is;
  });
  usePress((key) => {
    if (alone) return false;
    const found = PAGES.find(({ digit }) => digit === key);
    if (found === undefined || isTyping()) return false;
    setPage(found.is);
    return true;
  }, 'class');
  const { load } = PAGES.find(({ is }) => is === page) ?? PAGES[0];
  return (
    <Sheet
      kind="class"
      slug={words.say('class-slug')}
      title={words.say(alone ? 'class-assignment-alone' : `class-page-${page}`)}
      foot={
        <>
          {!alone && <OnTheWall />}
          <button type="button" class="plain" onClick={() => dialogs.close()}>
            {words.say('close')}
            <kbd>{words.say('key-esc')}</kbd>
          </button>
        </>
      }
    >
      {!alone && (
        <PageTabs
          pages={PAGES}
          page={page}
          turn={setPage}
          label={words.say('class-pages')}
          nameOf={(name) => words.say(`class-page-${name}.short`)}
        />
      )}
      <div class="class-page" key={page}>
        {page === 'guess' && !isOpen(assigned, 'history') ? (
          <AidShut aid="history" />
        ) : (
          <LazyWith
            load={load}
            with={{ arrived: page === pageFor(arrived) ? arrived : undefined, turn: setPage }}
          />
        )}
      </div>
    </Sheet>
  );
}
