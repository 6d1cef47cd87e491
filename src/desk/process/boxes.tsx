/** The nested boxes of the process, each in one of four tenses. The arrow keys move from box to box. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Stage } from '../../core/stages.ts';
import { isStage, standsIn } from '../../core/view-process.ts';
import { Explained } from '../codex/explained-text.tsx';
import { usePresent } from '../shell/present.ts';
import { useWords } from '../shell/words.ts';
import { ProcessArcs } from './arcs.tsx';
import { Back, BoxWords, type Drawing, When } from './box-words.tsx';
import type { Box, Chart } from './chart.ts';
import { type Course, tenseOf } from './course.ts';
import { neighbour, type Place } from './layout.ts';
import { ProcessExtra } from './state-details.tsx';

interface BoxesProps {
  readonly chart: Chart;
  readonly course: Course;
  readonly places: ReadonlyMap<Stage, Place>;
  readonly listed: boolean;
}

export function ProcessBoxes({ chart, course, places, listed }: BoxesProps): JSX.Element {
  const present = usePresent();
  const words = useWords();
  const { stages } = present.view.value;
  const first = stages[0] ?? null;
  const [at, setAt] = useState<Stage | null>(null);
  const drawing: Drawing = {
    chart,
    course,
    paths: standsIn(present.game.value),
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
    setAt(next);
    event.currentTarget.querySelector<HTMLElement>(`#step-${next}`)?.focus();
  };
  return (
    <ol class="process-boxes" aria-label={words.say('process-states')} onKeyDown={walk}>
      {chart.boxes.map((box, index) => {
        const place = places.get(box.name);
        const next = chart.boxes[index + 1];
        const reached = next !== undefined && course.stays.has(next.name);
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
  /** The box and its siblings. */
  readonly beside: readonly Box[];
  readonly drawing: Drawing;
  readonly place?: Readonly<Record<string, number | undefined>>;
  readonly out?: string;
}

function Step({ box, beside, drawing, place = {}, out = '' }: StepProps): JSX.Element {
  const words = useWords();
  const { course, at, first } = drawing;
  const tense = tenseOf(course, box.name);
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
      {words.has(`about-${box.name}`) && (
        <p class="about">
          <Explained text={words.say(`about-${box.name}`)} />
        </p>
      )}
      <BoxWords drawing={drawing} box={box} />
      {(tense === 'ahead' || tense === 'now') && <Back drawing={drawing} box={box} beside={beside} />}
      <ProcessExtra name={box.name} tense={tense} />
      {box.inner.length > 0 && <Inner box={box} drawing={drawing} />}
    </li>
  );
}

/** The contents of a box: tracks side by side, or steps in sequence. */
function Inner({ box, drawing }: { box: Box; drawing: Drawing }): JSX.Element {
  const rooms = box.path.length === 1 && !box.parallel;
  const words = useWords();
  const label = words.say(`stage-${box.name}`);
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
      <ProcessArcs drawing={drawing} fellows={box.inner} />
    </div>
  );
}
