/**
 * The words of a box of the process: its dates and what ended it, what opens it and what is missing, and the
 * transitions back.
 */
import type { JSX } from 'preact';
import type { Stage } from '../../core/stages.ts';
import { useDialogs } from '../shell/dialogs.ts';
import { usePresent } from '../shell/present.ts';
import { useWords } from '../shell/words.ts';
import { goToDay } from '../watch/days.ts';
import { useWatching } from '../watch/watching.ts';
import { type Box, beginsWith, type Chart, isIn, leadsBack, leadsInto } from './chart.ts';
import { type Course, type Stay, tenseOf } from './course.ts';
import { endedBy, joining, missingFor, opensWhen } from './next-steps.ts';

/** What every box needs to be drawn. */
export interface Drawing {
  readonly chart: Chart;
  readonly course: Course;
  /** The active states of the chart. */
  readonly paths: readonly string[];
  /** The box from which the arrow keys start, and the first one highlighted. */
  readonly at: Stage | null;
  readonly first: Stage | null;
  /** Shown as a list, in which each box has all of its words. */
  readonly listed: boolean;
}

/** When it was entered and left. */
export function When({ drawing: { course }, box }: { drawing: Drawing; box: Box }): JSX.Element | null {
  const present = usePresent();
  const words = useWords();
  const { iso } = present;
  const stay = course.stays.get(box.name)?.at(-1);
  if (stay === undefined) return null;
  const { entered, left } = stay;
  const date = (day: number): string => words.date(iso(day), 'short');
  const inside = box.path.length > 1;
  const said =
    inside && entered.hour !== null
      ? words.say(entered.hour < 24 ? 'process-hour' : 'process-midnight', { hour: entered.hour })
      : inside || left?.day === entered.day
        ? date(entered.day)
        : left === null
          ? words.say('process-since', { date: date(entered.day) })
          : words.say('process-span', { from: date(entered.day), until: date(left.day) });
  return (
    <time class="when" dateTime={iso(entered.day)}>
      {said}
    </time>
  );
}

/** Whether another box says what ended this one: the last room of a box, or the box around the tracks. */
function saidElsewhere({ chart, course }: Drawing, box: Box, stay: Stay): boolean {
  const [outermost = box.name] = box.path;
  if (chart.all.get(outermost)?.parallel !== true)
    return box.states.some(({ path }) => stay.by?.from.path.startsWith(`${path}.`));
  const around = box.path.at(-2);
  const outer = around === undefined ? undefined : course.stays.get(around)?.at(-1);
  return outer?.left != null && outer.left.moment === stay.left?.moment && outer.by === stay.by;
}

/** What ended it, or what opens it. */
export function BoxWords({ drawing, box }: { drawing: Drawing; box: Box }): JSX.Element | null {
  const present = usePresent();
  const words = useWords();
  const { chart, course, paths, listed } = drawing;
  const tense = tenseOf(course, box.name);
  const stays = course.stays.get(box.name) ?? [];
  const last = stays.at(-1);
  const again = stays.length > 1 && <p class="told">{words.say('process-times', { count: stays.length })}</p>;
  if (tense === 'now')
    return (
      <>
        {again}
        <Halves paths={paths} box={box} />
      </>
    );
  if (last !== undefined)
    return (
      <>
        {last.by !== null && last.left !== null && !saidElsewhere(drawing, box, last) && (
          <p class="told">
            {endedBy(present, words, last.by, present.timeline.value.moments[last.left.moment])}
          </p>
        )}
        {again}
        <Ways box={box} stay={last} />
      </>
    );
  if (tense === 'missed') return <p class="told">{words.say('tense-missed-told')}</p>;
  const leads = leadsInto(chart, box);
  const around = beginsWith(chart, box);
  if (leads.length === 0 && around === undefined) return null;
  const open = leads.filter(({ from }) => paths.some((path) => isIn(path, from)));
  const near = [...new Set(open.flatMap((lead) => missingFor(present, words, lead)))];
  return (
    <>
      <p class={leads.length === 0 && box.path.length > 1 && !listed ? 'opens hidden' : 'opens'}>
        <span class="opens-label">{words.say('opens-when')}</span> {opensWhen(present, words, leads, around)}
      </p>
      {near.length > 0 && <p class="near">{near.join(' ')}</p>}
      {leads.some(({ by }) => by === 'textAllowsAccession') && <p class="near">{joining(present, words)}</p>}
    </>
  );
}

/** Links to the past: its day in the watched game, and the night of the table hour by hour. */
function Ways({ box, stay }: { box: Box; stay: Stay }): JSX.Element | null {
  const present = usePresent();
  const words = useWords();
  const dialogs = useDialogs();
  const watching = useWatching();
  if (box.path.length > 1 || stay.left === null) return null;
  const { entered, left } = stay;
  return (
    <p class="step-ways">
      {entered.hour !== null && (
        <button
          type="button"
          class="link"
          aria-haspopup="dialog"
          onClick={() => dialogs.open({ is: 'night', from: entered.moment, until: left.moment, again: true })}
        >
          {words.say('night-read')}
        </button>
      )}
      {present.seat.value === 'historian' && (
        <button type="button" class="link" onClick={() => goToDay(watching, entered.day)}>
          {words.say('process-go')}
        </button>
      )}
    </p>
  );
}

/** Which of two copies of a state in the chart it is: before or after the night's telegrams. */
function Halves({ paths, box }: { paths: readonly string[]; box: Box }): JSX.Element | null {
  const words = useWords();
  if (box.inner.length > 0) return null;
  const here = paths.filter((path) => box.states.some((state) => isIn(path, state)));
  const halves = here.flatMap((path) => path.split('.').filter((name) => words.has(`half-${name}`)));
  return halves.length === 0 ? null : (
    <p class="told">{halves.map((name) => words.say(`half-${name}`)).join(' ')}</p>
  );
}

/** The transitions back to earlier boxes. */
export function Back({
  drawing,
  box,
  beside,
}: {
  drawing: Drawing;
  box: Box;
  beside: readonly Box[];
}): JSX.Element | null {
  const present = usePresent();
  const words = useWords();
  const { chart } = drawing;
  const leads = leadsBack(chart, box, beside);
  if (leads.length === 0) return null;
  const stages = words.either(
    [...new Set(leads.flatMap(({ to }) => to))].map((name) =>
      words.say('process-quoted', { stage: words.say(`stage-${name}`) }),
    ),
  );
  return (
    <p class="back-to">
      {words.say('process-back', { stages })} {opensWhen(present, words, leads)}
    </p>
  );
}
