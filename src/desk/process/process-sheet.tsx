/**
 * The sheet "Where do we stand?": the process as nested boxes, as a picture or as a list; below it the pairs,
 * and the endings that may come early. Its style sheet is loaded with it.
 */

import type { JSX } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { standsIn, theProcess } from '../../core/view-process.ts';
import { GoalsButton } from '../goals/goals-button.tsx';
import { GoalsWay } from '../goals/goals-way.tsx';
import { Sheet } from '../shell/dialog.tsx';
import { useDialogs } from '../shell/dialogs.ts';
import { adoptStyle } from '../shell/late-style.ts';
import { usePresent } from '../shell/present.ts';
import { TableSwitch } from '../shell/table-switch.tsx';
import { Task } from '../shell/task.tsx';
import { usePress } from '../shell/use-keys.ts';
import { useWords } from '../shell/words.ts';
import { ProcessBoxes } from './boxes.tsx';
import { chartOf } from './chart.ts';
import { courseOf } from './course.ts';
import { ProcessEndings } from './endings-list.tsx';
import { placesOf } from './layout.ts';
import { isShut } from './next-steps.ts';
import { ProcessPairs } from './pairs-chart.tsx';
import { endingsAhead, verbsAhead } from './possible-endings.ts';
import css from './process.css?inline';

adoptStyle(css);

/** The chart never changes. */
const CHART = chartOf(theProcess());

export function ProcessSheet(): JSX.Element {
  const present = usePresent();
  const words = useWords();
  const dialogs = useDialogs();
  const view = present.view.value;
  const [listed, setListed] = useState(false);
  const body = useRef<HTMLDivElement>(null);
  // On a narrow sheet the current state may be far down.
  useLayoutEffect(() => {
    body.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' });
  }, [listed]);
  usePress((key) => {
    if (key !== 'l') return false;
    setListed(!listed);
    return true;
  }, 'process');
  const course = courseOf(CHART, present.timeline.value.moments, standsIn(present.game.value), (lead) =>
    isShut(present, lead),
  );
  const { places, columns, rows, under } = placesOf(CHART.boxes);
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
          <GoalsButton />
          <button
            type="button"
            class="plain"
            aria-haspopup="dialog"
            onClick={() => dialogs.open({ is: 'calendars' })}
          >
            {words.say('calendars')}
          </button>
          <TableSwitch
            listed={listed}
            list={setListed}
            toPicture="process-picture"
            toTable="process-list"
            cap="L"
          />
          <button type="button" class="plain process-print" onClick={() => window.print()}>
            {words.say('process-print')}
          </button>
        </>
      }
    >
      <Task />
      <GoalsWay />
      <div class="process" ref={body} data-as={listed ? 'list' : 'picture'}>
        <div class="process-main" style={{ '--columns': columns, '--rows': rows, '--under': under }}>
          <ProcessBoxes chart={CHART} course={course} places={places} listed={listed} />
          <ProcessPairs listed={listed} />
          <ProcessEndings ahead={endingsAhead(present, verbsAhead(CHART, course))} />
        </div>
      </div>
    </Sheet>
  );
}

/** The legend of the four tenses; each box also says its own in words. */
function Legend(): JSX.Element {
  const words = useWords();

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
