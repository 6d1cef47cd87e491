/**
 * The boxes of the process, each in one of four tenses: its dates and what ended it, what is known of it now, or what
 * opens it. The arrow keys walk from box to box.
 */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Stage } from '../../core/stages.ts';
import { isStage, standsIn } from '../../core/view-process.ts';
import { goToDay } from '../days.ts';
import { type Desk, useDesk } from '../desk.ts';
import { type Box, beginsWith, type Chart, isIn, leadsBack, leadsInto } from '../process.ts';
import { arcsOf, neighbour, type Place } from '../process-layout.ts';
import { type Standing, type Stay, tenseOf } from '../process-past.ts';
import { endedBy, joining, missingFor, opensWhen } from '../process-words.ts';
import { ProcessExtra } from './process-extra.tsx';

interface Drawing {
  readonly desk: Desk;
  readonly chart: Chart;
  readonly standing: Standing;
  /** The states of the chart that the game is in. */
  readonly paths: readonly string[];
  /** The box that the arrow keys start from, and the first that is lit. */
  readonly at: Stage | null;
  readonly first: Stage | null;
  /** As a list, in which each box says everything. */
  readonly listed: boolean;
}

interface BoxesProps {
  readonly chart: Chart;
  readonly standing: Standing;
  readonly places: ReadonlyMap<Stage, Place>;
  readonly listed: boolean;
}

export function ProcessBoxes({ chart, standing, places, listed }: BoxesProps): JSX.Element {
  const desk = useDesk();
  const { words } = desk.house;
  const { stages } = desk.view.value;
  const first = stages[0] ?? null;
  const [at, turnTo] = useState<Stage | null>(null);
  const drawing: Drawing = {
    desk,
    chart,
    standing,
    paths: standsIn(desk.game.value),
    at: at ?? first,
    first,
    listed,
  };
  const walk = (event: KeyboardEvent): void => {
    const here = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-step]') : null;
    const name = here?.dataset.step ?? '';
    const next = isStage(name) ? neighbour(chart, name, event.key) : null;
    if (next === null || !(event.currentTarget instanceof HTMLElement)) return;
    event.preventDefault();
    turnTo(next);
    event.currentTarget.querySelector<HTMLElement>(`#step-${next}`)?.focus();
  };
  return (
    <ol class="process-boxes" aria-label={words.say('process-states')} onKeyDown={walk}>
      {chart.boxes.map((box, index) => {
        const place = places.get(box.name);
        const next = chart.boxes[index + 1];
        const reached = next !== undefined && standing.stays.has(next.name);
        return (
          <Step
            key={box.name}
            box={box}
            beside={chart.boxes}
            drawing={drawing}
            place={{ '--column': place?.column, '--row': place?.row, '--span': place?.span }}
            out={next === undefined ? '' : ` out-${place?.out}${reached ? ' reached' : ''}`}
          />
        );
      })}
    </ol>
  );
}

interface StepProps {
  readonly box: Box;
  /** It and its fellows. */
  readonly beside: readonly Box[];
  readonly drawing: Drawing;
  readonly place?: Readonly<Record<string, number | undefined>>;
  readonly out?: string;
}

function Step({ box, beside, drawing, place = {}, out = '' }: StepProps): JSX.Element {
  const { desk, standing, at, first } = drawing;
  const { words } = desk.house;
  const tense = tenseOf(standing, box.name);
  const lit = tense === 'now' && box.inner.length === 0;
  const Head = box.path.length === 1 ? 'h3' : 'h4';
  const kind = box.inner.length === 0 ? 'leaf' : box.parallel ? 'parallel' : 'nest';
  return (
    <li
      class={`step ${tense} ${kind}${out}`}
      data-step={box.name}
      aria-current={lit ? 'step' : undefined}
      style={place}
    >
      {lit && <b class="tag">{words.say(box.name === first ? 'tag-now' : 'tag-here')}</b>}
      <div class="step-head">
        <Head id={`step-${box.name}`} tabIndex={box.name === at ? 0 : -1}>
          {words.say(`stage-${box.name}`)}
        </Head>
        <When drawing={drawing} box={box} />
        {!lit && <span class="hidden">{words.say(`tense-${tense}`)}</span>}
      </div>
      {words.has(`about-${box.name}`) && <p class="about">{words.say(`about-${box.name}`)}</p>}
      <Told drawing={drawing} box={box} />
      {(tense === 'ahead' || tense === 'now') && <Back drawing={drawing} box={box} beside={beside} />}
      <ProcessExtra name={box.name} tense={tense} />
      {box.inner.length > 0 && <Inner box={box} drawing={drawing} />}
    </li>
  );
}

/** When it was entered, and left. */
function When({ drawing: { desk, standing }, box }: { drawing: Drawing; box: Box }): JSX.Element | null {
  const { words, iso } = desk.house;
  const stay = standing.stays.get(box.name)?.at(-1);
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

/** Does another box say what ended this one: the last room of a box, or the box around the tracks? */
function saidElsewhere({ chart, standing }: Drawing, box: Box, stay: Stay): boolean {
  const [outermost = box.name] = box.path;
  if (chart.all.get(outermost)?.parallel !== true)
    return box.states.some(({ path }) => stay.by?.from.path.startsWith(`${path}.`));
  const around = box.path.at(-2);
  const outer = around === undefined ? undefined : standing.stays.get(around)?.at(-1);
  return outer?.left != null && outer.left.moment === stay.left?.moment && outer.by === stay.by;
}

/** What ended it, or what opens it. */
function Told({ drawing, box }: { drawing: Drawing; box: Box }): JSX.Element | null {
  const { desk, chart, standing, paths, listed } = drawing;
  const { words } = desk.house;
  const tense = tenseOf(standing, box.name);
  const stays = standing.stays.get(box.name) ?? [];
  const last = stays.at(-1);
  const again = stays.length > 1 && <p class="told">{words.say('process-times', { count: stays.length })}</p>;
  if (tense === 'now')
    return (
      <>
        {again}
        <Halves paths={paths} box={box} desk={desk} />
      </>
    );
  if (last !== undefined)
    return (
      <>
        {last.by !== null && last.left !== null && !saidElsewhere(drawing, box, last) && (
          <p class="told">{endedBy(desk, last.by, desk.timeline.value.moments[last.left.moment])}</p>
        )}
        {again}
        <Ways desk={desk} box={box} stay={last} />
      </>
    );
  if (tense === 'missed') return <p class="told">{words.say('tense-missed-told')}</p>;
  const leads = leadsInto(chart, box);
  const around = beginsWith(chart, box);
  if (leads.length === 0 && around === undefined) return null;
  const open = leads.filter(({ from }) => paths.some((path) => isIn(path, from)));
  const near = [...new Set(open.flatMap((lead) => missingFor(desk, lead)))];
  return (
    <>
      <p class={leads.length === 0 && box.path.length > 1 && !listed ? 'opens hidden' : 'opens'}>
        <span class="opens-label">{words.say('opens-when')}</span> {opensWhen(desk, leads, around)}
      </p>
      {near.length > 0 && <p class="near">{near.join(' ')}</p>}
      {leads.some(({ by }) => by === 'textAllowsAccession') && <p class="near">{joining(desk)}</p>}
    </>
  );
}

/** What of the past can be gone to: its day in what is watched, and the night of the table hour by hour. */
function Ways({ desk, box, stay }: { desk: Desk; box: Box; stay: Stay }): JSX.Element | null {
  const { words } = desk.house;
  if (box.path.length > 1 || stay.left === null) return null;
  const { entered, left } = stay;
  return (
    <p class="step-ways">
      {entered.hour !== null && (
        <button
          type="button"
          class="link"
          aria-haspopup="dialog"
          onClick={() => desk.open({ is: 'night', from: entered.moment, until: left.moment, again: true })}
        >
          {words.say('night-read')}
        </button>
      )}
      {desk.seat.value === 'historian' && (
        <button type="button" class="link" onClick={() => goToDay(desk, entered.day)}>
          {words.say('process-go')}
        </button>
      )}
    </p>
  );
}

/** Which half of what the chart has twice it is: before or after the night's telegrams. */
function Halves({
  desk,
  paths,
  box,
}: {
  desk: Desk;
  paths: readonly string[];
  box: Box;
}): JSX.Element | null {
  const { words } = desk.house;
  if (box.inner.length > 0) return null;
  const here = paths.filter((path) => box.states.some((state) => isIn(path, state)));
  const halves = here.flatMap((path) => path.split('.').filter((name) => words.has(`half-${name}`)));
  return halves.length === 0 ? null : (
    <p class="told">{halves.map((name) => words.say(`half-${name}`)).join(' ')}</p>
  );
}

/** The ways back to what comes before it. */
function Back({
  drawing,
  box,
  beside,
}: {
  drawing: Drawing;
  box: Box;
  beside: readonly Box[];
}): JSX.Element | null {
  const { desk, chart } = drawing;
  const { words } = desk.house;
  const leads = leadsBack(chart, box, beside);
  if (leads.length === 0) return null;
  const stages = [...new Set(leads.flatMap(({ to }) => to))]
    .map((name) => words.say('process-quoted', { stage: words.say(`stage-${name}`) }))
    .reduce((one, other) => words.say('opens-or-last', { one, other }));
  return (
    <p class="back-to">
      {words.say('process-back', { stages })} {opensWhen(desk, leads)}
    </p>
  );
}

/** What is in a box: its tracks side by side, or one thing after another. */
function Inner({ box, drawing }: { box: Box; drawing: Drawing }): JSX.Element {
  const rooms = box.path.length === 1 && !box.parallel;
  const label = drawing.desk.house.words.say(`stage-${box.name}`);
  const steps = box.inner.map((one, index) => (
    <Step
      key={one.name}
      box={one}
      beside={box.inner}
      drawing={drawing}
      place={rooms ? { '--row': index + 1 } : {}}
    />
  ));
  if (box.parallel)
    return (
      <ul class="tracks" aria-label={label}>
        {steps}
      </ul>
    );
  if (!rooms)
    return (
      <ol class="inner" aria-label={label}>
        {steps}
      </ol>
    );
  return (
    <div class="rooms">
      <ol aria-label={label}>{steps}</ol>
      <Arcs drawing={drawing} fellows={box.inner} />
    </div>
  );
}

/** The arrows between rooms: to the next one below, and around others at the side. One that was taken is solid. */
function Arcs({ drawing, fellows }: { drawing: Drawing; fellows: readonly Box[] }): JSX.Element {
  const { chart, standing } = drawing;
  return (
    <>
      {arcsOf(chart, fellows).map(({ from, to, lane }) => {
        const made = standing.made.has(`${fellows[from]?.name}>${fellows[to]?.name}`);
        const kind = to === from + 1 ? 'next' : to > from ? 'on' : 'back';
        return (
          <i
            key={`${from} ${to}`}
            class={`arc ${kind}${made ? ' made' : ''}`}
            style={{ '--first': Math.min(from, to) + 1, '--last': Math.max(from, to) + 1, '--lane': lane }}
            aria-hidden="true"
          />
        );
      })}
    </>
  );
}
