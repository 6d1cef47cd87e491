/**
 * The debrief sheet of a finished game: its pages and their keyboard shortcuts. The analysis runs while the
 * sheet is open. Its style sheet is loaded with it.
 */

import type { ComponentType, JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Sheet } from '../shell/dialog.tsx';
import { adoptStyle } from '../shell/late-style.ts';
import { Lazy } from '../shell/lazy.tsx';
import { PageTabs } from '../shell/page-tabs.tsx';
import { usePresent } from '../shell/present.ts';
import { TableSwitch } from '../shell/table-switch.tsx';
import { usePress } from '../shell/use-keys.ts';
import { useWords } from '../shell/words.ts';
import { useHistory } from '../watch/historical-line.ts';
import { useWatching } from '../watch/watching.ts';
import css from './debrief.css?inline';
import { type AllTried, LinePage, type Place } from './line-page.tsx';
import { ResultPage } from './result/result-page.tsx';
import { MindsStudied, TextsStudied } from './studies.tsx';
import { useDebrief } from './use-debrief.ts';

adoptStyle(css);

const loadCalendars = (): Promise<ComponentType> =>
  import('../two-calendars/calendars-sheet.tsx').then(({ CalendarsPage }) => CalendarsPage);

/** The pages and their digit keys. */
const PAGES = [
  { is: 'result', digit: '1' },
  { is: 'calendars', digit: '2' },
  { is: 'fortune', digit: '3' },
  { is: 'texts', digit: '4' },
  { is: 'minds', digit: '5' },
] as const;

type PageName = (typeof PAGES)[number]['is'];

export function DebriefSheet(): JSX.Element {
  const words = useWords();
  const present = usePresent();
  const history = useHistory();
  const game = present.timeline.value;
  const run = useDebrief(game);
  const [page, setPage] = useState<PageName>('fortune');
  const [place, setPlace] = useState<Place>({ is: 'line' });
  const [tried, setTried] = useState<AllTried>(new Map());
  const [listed, setListed] = useState(false);
  useEffect(() => {
    void history.unroll();
  }, [history.unroll]);
  // While history is watched there is no page that compares it with history.
  const watched = useWatching().replayed.value === null && present.seat.value === 'historian';
  const pages = PAGES.filter(({ is }) => is !== 'calendars' || !watched);
  const atLine = page === 'fortune' && place.is === 'line';
  const turnTo = (to: PageName): void => {
    setPage(to);
    setPlace({ is: 'line' });
  };
  usePress((key) => {
    const found = pages.find(({ digit }) => digit === key);
    if (found !== undefined) turnTo(found.is);
    else if (key === 't' && atLine) setListed(!listed);
    else return false;
    return true;
  }, 'debrief');
  const { analyst, state } = run;
  return (
    <Sheet
      kind="debrief"
      slug={words.say('debrief-slug')}
      title={words.say(`debrief-page-${page}`)}
      acts={
        <>
          {atLine && (
            <TableSwitch
              listed={listed}
              list={setListed}
              toPicture="fortune-as-picture"
              toTable="fortune-as-table"
              cap="T"
              more="as-choice"
            />
          )}
          <button type="button" class="plain debrief-print" onClick={() => window.print()}>
            {words.say('debrief-print')}
          </button>
        </>
      }
    >
      <PageTabs
        pages={pages}
        page={page}
        turn={turnTo}
        label={words.say('debrief-pages')}
        nameOf={(name) => words.say(`debrief-page-${name}`)}
      />
      {page === 'result' && <ResultPage game={game} debrief={state.found?.debrief ?? null} />}
      {page === 'calendars' && (
        <div class="debrief-study">
          <Lazy load={loadCalendars} />
        </div>
      )}
      {page === 'fortune' && (
        <LinePage
          game={game}
          run={run}
          place={place}
          go={setPlace}
          tried={tried}
          keep={setTried}
          listed={listed}
        />
      )}
      {(page === 'texts' || page === 'minds') && (
        <div class="debrief-study">
          {page === 'texts' ? (
            <TextsStudied game={game} analyst={analyst} />
          ) : (
            <MindsStudied game={game} analyst={analyst} />
          )}
        </div>
      )}
    </Sheet>
  );
}
