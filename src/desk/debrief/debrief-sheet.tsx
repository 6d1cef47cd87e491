/**
 * The sheet that looks back on a finished game: its pages, and the keys for them. What has to be reckoned is reckoned as
 * long as the sheet lies open. Its style sheet comes with it.
 */
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Sheet } from '../shell/dialog.tsx';
import { usePresent } from '../shell/present.ts';
import { usePress } from '../shell/use-keys.ts';
import { useWords } from '../shell/words.ts';
import { useHistory } from '../watch/historical-line.ts';
import css from './debrief.css?inline';
import { FrontPage } from './front/front-page.tsx';
import { LinePage, type Place } from './line-page.tsx';
import { useReckoning } from './reckoning.ts';

const style = new CSSStyleSheet();
style.replaceSync(css);
document.adoptedStyleSheets.push(style);

/** The pages that are there, each with its digit. A page that has nothing to show is not listed. */
const PAGES = [
  { is: 'front', digit: '1' },
  { is: 'fortune', digit: '3' },
] as const;

type PageName = (typeof PAGES)[number]['is'];

export function DebriefSheet(): JSX.Element {
  const words = useWords();
  const present = usePresent();
  const history = useHistory();
  const game = present.timeline.value;
  const reckoned = useReckoning(game);
  const [page, turn] = useState<PageName>('fortune');
  const [place, go] = useState<Place>({ is: 'line' });
  const [listed, list] = useState(false);
  useEffect(() => {
    void history.unroll();
  }, [history.unroll]);
  const atLine = page === 'fortune' && place.is === 'line';
  const turnTo = (to: PageName): void => {
    turn(to);
    go({ is: 'line' });
  };
  usePress((key) => {
    const found = PAGES.find(({ digit }) => digit === key);
    if (found !== undefined) turnTo(found.is);
    else if (key === 't' && atLine) list(!listed);
    else return false;
    return true;
  }, 'debrief');
  return (
    <Sheet
      kind="debrief"
      slug={words.say('debrief-slug', { at: PAGES.findIndex(({ is }) => is === page) + 1, of: PAGES.length })}
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
          {PAGES.map(({ is, digit }) => (
            <li key={is}>
              <button
                type="button"
                aria-current={is === page ? 'page' : undefined}
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
      {page === 'front' ? (
        <FrontPage game={game} debrief={reckoned.reckoning.found?.debrief ?? null} />
      ) : (
        <LinePage game={game} reckoned={reckoned} place={place} go={go} listed={listed} />
      )}
    </Sheet>
  );
}
