/**
 * The sheet "Where do we stand?": the process as its chart has it, box in box, as a picture or as a list; beneath it
 * who is bound to whom, and the endings that may come from the side. Its style sheet comes with it.
 */
import type { JSX } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { standsIn, theProcess } from '../../core/view-process.ts';
import { useDesk } from '../desk.ts';
import { type Chart, chartOf } from '../process.ts';
import { doorsOf, verbsAhead } from '../process-doors.ts';
import { placesOf } from '../process-layout.ts';
import { standingIn } from '../process-past.ts';
import { isShut } from '../process-words.ts';
import css from '../styles/process.css?inline';
import { Sheet } from './dialog.tsx';
import { ProcessBoxes } from './process-boxes.tsx';
import { ProcessDoors } from './process-doors.tsx';
import { ProcessPairs } from './process-pairs.tsx';

const style = new CSSStyleSheet();
style.replaceSync(css);
document.adoptedStyleSheets.push(style);

let known: Chart | null = null;

/** The chart never changes. */
function theChart(): Chart {
  known ??= chartOf(theProcess());
  return known;
}

export function ProcessSheet(): JSX.Element {
  const desk = useDesk();
  const { words } = desk.house;
  const view = desk.view.value;
  const [listed, list] = useState(false);
  const body = useRef<HTMLDivElement>(null);
  // On a narrow sheet the state that the game is in may lie far down.
  useLayoutEffect(() => {
    body.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' });
  }, [listed]);
  // Its own key, as long as no other sheet lies over it.
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (desk.dialogs.value.at(-1)?.is !== 'process' || event.ctrlKey || event.metaKey || event.altKey)
        return;
      if (event.key.toLowerCase() === 'l') list((before) => !before);
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, [desk]);
  const chart = theChart();
  const standing = standingIn(chart, desk.timeline.value.moments, standsIn(desk.game.value), (lead) =>
    isShut(desk, lead),
  );
  const { places, columns, rows, under } = placesOf(chart.boxes);
  return (
    <Sheet
      kind="process"
      title={words.say('process')}
      slug={words.say('process-slug', {
        date: words.date(view.date, 'long'),
        day: words.say('day-of', { day: view.day, last: view.lastDay }),
        act: words.say(`act-${view.phase}.number`),
      })}
      acts={
        <>
          <Legend />
          <button
            type="button"
            class="plain"
            aria-pressed={listed}
            aria-keyshortcuts="L"
            onClick={() => list(!listed)}
          >
            {words.say(listed ? 'process-picture' : 'process-list')}
            <kbd>L</kbd>
          </button>
          <button type="button" class="plain process-print" onClick={() => window.print()}>
            {words.say('process-print')}
          </button>
        </>
      }
    >
      <div class="process" ref={body} data-as={listed ? 'list' : 'picture'}>
        <div class="process-main" style={{ '--columns': columns, '--rows': rows, '--under': under }}>
          <ProcessBoxes chart={chart} standing={standing} places={places} listed={listed} />
          <ProcessPairs listed={listed} />
          <ProcessDoors doors={doorsOf(desk, verbsAhead(chart, standing))} />
        </div>
      </div>
    </Sheet>
  );
}

/** The four tenses as they are drawn; each box says its own in words. */
function Legend(): JSX.Element {
  const { words } = useDesk().house;
  return (
    <p class="process-legend" aria-hidden="true">
      {(['past', 'now', 'ahead', 'missed'] as const).map((tense) => (
        <span key={tense}>
          <i class={tense} /> {words.say(`tense-${tense}`)}
        </span>
      ))}
    </p>
  );
}
