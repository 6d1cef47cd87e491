/**
 * The process as a poster: its states as nested boxes with what opens each, derived from the state chart of
 * the rules.
 */
import type { JSX } from 'preact';
import { theProcess } from '../../../../core/view-process.ts';
import type { Words } from '../../../../strings/fluent.ts';
import { type Box, beginsWith, type Chart, chartOf, leadsBack, leadsInto } from '../../../process/chart.ts';
import { placesOf } from '../../../process/layout.ts';
import { opensWhen } from '../../../process/next-steps.ts';
import { adoptStyle } from '../../../shell/late-style.ts';
import type { Present } from '../../../shell/present.ts';
import type { Content } from '../blocks.ts';
import { Fitted } from './fitted.tsx';
import css from './poster.css?inline';

adoptStyle(css);

/** The chart never changes. */
const CHART: Chart = chartOf(theProcess());

/** Maximum number of steps in one column; more are set in two. */
const ONE_COLUMN = 4;

/** Shares of the width: a box without contents, one with a row of boxes, and one with tracks. */
const WIDTHS = { leaf: '1.12fr', nest: '2.5fr', parallel: '3.7fr' } as const;

interface StepProps {
  readonly words: Words;
  readonly present: Present;
  readonly box: Box;
  /** The box and its siblings. */
  readonly beside: readonly Box[];
  readonly place?: Readonly<Record<string, number | undefined>>;
  readonly out?: string;
}

function Step({ words, present, box, beside, place = {}, out = '' }: StepProps): JSX.Element {
  const leads = leadsInto(CHART, box);
  const around = beginsWith(CHART, box);
  const back = leadsBack(CHART, box, beside);
  const Head = box.path.length === 1 ? 'h4' : 'h5';
  const stages = words.either(
    [...new Set(back.flatMap(({ to }) => to))].map((name) =>
      words.say('process-quoted', { stage: words.say(`stage-${name}`) }),
    ),
  );
  return (
    <li class={`poster-step${out}`} style={place}>
      <Head>{words.say(`stage-${box.name}`)}</Head>
      {words.has(`about-${box.name}`) && <p>{words.say(`about-${box.name}`)}</p>}
      {leads.length > 0 && (
        <p class="poster-opens">
          <b>{words.say('opens-when')}</b> {opensWhen(present, words, leads, around)}
        </p>
      )}
      {back.length > 0 && (
        <p class="poster-opens">
          ↑ {words.say('process-back', { stages })} {opensWhen(present, words, back)}
        </p>
      )}
      {box.inner.length > 0 && (
        <ol
          class={box.parallel ? 'poster-tracks' : 'poster-inner'}
          data-many={box.inner.length > ONE_COLUMN ? '' : undefined}
        >
          {box.inner.map((one) => (
            <Step key={one.name} words={words} present={present} box={one} beside={box.inner} />
          ))}
        </ol>
      )}
      {out !== '' && (
        <i class="poster-arrow" aria-hidden="true">
          {out === ' out-down' ? '↓' : '→'}
        </i>
      )}
    </li>
  );
}

export function posterContent(words: Words, present: Present): Content {
  const { places } = placesOf(CHART.boxes);
  const kinds = new Map(
    CHART.boxes.map(
      ({ name, inner, parallel }) =>
        [
          places.get(name)?.column ?? 1,
          inner.length === 0 ? 'leaf' : parallel ? 'parallel' : 'nest',
        ] as const,
    ),
  );
  const columns = [...kinds].map(([, kind]) => `minmax(min-content, ${WIDTHS[kind]})`).join(' ');
  return {
    is: 'sheets',
    sheets: [
      <Fitted key="poster" class="print-poster">
        <header class="print-title">
          <h3>{words.say('paper-poster-title')}</h3>
          <p>{words.say('paper-poster-how')}</p>
        </header>
        <ol class="poster-boxes" style={{ '--columns': columns }}>
          {CHART.boxes.map((box) => {
            const place = places.get(box.name);
            return (
              <Step
                key={box.name}
                words={words}
                present={present}
                box={box}
                beside={CHART.boxes}
                place={{ '--column': place?.column, '--row': place?.row, '--span': place?.span }}
                out={place?.out ? ` out-${place.out}` : ''}
              />
            );
          })}
        </ol>
      </Fitted>,
    ],
  };
}
