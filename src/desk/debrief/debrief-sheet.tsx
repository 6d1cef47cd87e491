/**
 * The sheet that looks back on a finished game: its pages, and the keys for them. What has to be reckoned is reckoned as
 * long as the sheet lies open. Its style sheet comes with it.
 */
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Sheet } from '../shell/dialog.tsx';
import { useDialogs } from '../shell/dialogs.ts';
import { usePresent } from '../shell/present.ts';
import { usePress } from '../shell/use-keys.ts';
import { useWords } from '../shell/words.ts';
import { useHistory } from '../watch/historical-line.ts';
import { useWatching } from '../watch/watching.ts';
import css from './debrief.css?inline';
import { FrontPage } from './front/front-page.tsx';
import { type AllTried, LinePage, type Place } from './line-page.tsx';
import { useReckoning } from './reckoning.ts';
import { MindsStudied, TextsStudied } from './studies.tsx';

const style = new CSSStyleSheet();
style.replaceSync(css);
document.adoptedStyleSheets.push(style);

/** The pages, each with its digit. */
const PAGES = [
  { is: 'front', digit: '1' },
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
  const dialogs = useDialogs();
  const game = present.timeline.value;
  const reckoned = useReckoning(game);
  const [page, turn] = useState<PageName>('fortune');
  const [place, go] = useState<Place>({ is: 'line' });
  const [tried, keep] = useState<AllTried>(new Map());
  const [listed, list] = useState(false);
  useEffect(() => {
    void history.unroll();
  }, [history.unroll]);
  // History beside itself shows nothing: that page is not there.
  const watched = useWatching().replayed.value === null && present.seat.value === 'historian';
  const pages = PAGES.filter(({ is }) => is !== 'calendars' || !watched);
  const atLine = page === 'fortune' && place.is === 'line';
  const turnTo = (to: PageName): void => {
    // A sheet of its own, which lies on this one.
    if (to === 'calendars') dialogs.open({ is: 'calendars' });
    else turn(to);
    go({ is: 'line' });
  };
  usePress((key) => {
    const found = pages.find(({ digit }) => digit === key);
    if (found !== undefined) turnTo(found.is);
    else if (key === 't' && atLine) list(!listed);
    else return false;
    return true;
  }, 'debrief');
  const { analyst, reckoning } = reckoned;
  return (
    <Sheet
      kind="debrief"
      slug={words.say('debrief-slug')}
      title={words.say(`debrief-page-${page}`)}
      acts={
        <>
          {atLine && (
            <button
              type="button"
              class="plain as-choice"
              aria-pressed={listed}
              aria-keyshortcuts="T"
              onClick={() => list(!listed)}
            >
              {words.say(listed ? 'fortune-as-picture' : 'fortune-as-table')}
              <kbd>T</kbd>
            </button>
          )}
          <button type="button" class="plain debrief-print" onClick={() => window.print()}>
            {words.say('debrief-print')}
          </button>
        </>
      }
    >
      <nav class="debrief-pages" aria-label={words.say('debrief-pages')}>
        <ul>
          {pages.map(({ is, digit }) => (
            <li key={is}>
              <button
                type="button"
                aria-current={is === page ? 'page' : undefined}
                aria-haspopup={is === 'calendars' ? 'dialog' : undefined}
                aria-keyshortcuts={digit}
                onClick={() => turnTo(is)}
              >
                <kbd>{digit}</kbd>
                {words.say(`debrief-page-${is}`)}
              </button>
            </li>
          ))}
        </ul>
      </nav>
      {page === 'front' && <FrontPage game={game} debrief={reckoning.found?.debrief ?? null} />}
      {page === 'fortune' && (
        <LinePage
          game={game}
          reckoned={reckoned}
          place={place}
          go={go}
          tried={tried}
          keep={keep}
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
