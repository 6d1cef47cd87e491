/**
 * The page "Minds opened": the type of each government whose type mattered, what was believed of it, what
 * would have told it, and the outcome of the same acts under its other types. It shows what a worker has
 * found; its style sheet is loaded with it.
 */

import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Mind, MindsStudy } from '../../../analysis/minds/study.ts';
import type { Words } from '../../../strings/fluent.ts';
import { names } from '../../../strings/power-names.ts';
import { adoptStyle } from '../../shell/late-style.ts';
import { TableSwitch } from '../../shell/table-switch.tsx';
import { usePress } from '../../shell/use-keys.ts';
import { useWords } from '../../shell/words.ts';
import { MindRow } from './mind-row.tsx';
import css from './minds.css?inline';
import { MindsTable } from './minds-table.tsx';
import { OtherMinds } from './other-minds.tsx';

adoptStyle(css);

const mattered = (mind: Mind): boolean => mind.mattered !== null;

/** For how many governments the type mattered. */
function leadWords(words: Words, count: number, of: number): string {
  if (of === 0) return words.say('mind-hidden-none');
  return count > 0 && count === of
    ? words.say('mind-lead-all', { of })
    : words.say('mind-lead', { count, of });
}

export function MindsPage({ study }: { study: MindsStudy }): JSX.Element {
  const words = useWords();
  const [listed, setListed] = useState(false);
  const { minds } = study;
  const full = minds.filter(mattered);
  const rest = minds.filter((mind) => !mattered(mind)).map(({ power }) => power);
  usePress((key) => {
    if (key !== 't') return false;
    setListed(!listed);
    return true;
  }, 'debrief');
  return (
    <div class="minds-page">
      <section class="debrief-paper" aria-labelledby="minds-page-head">
        <div class="minds-top">
          <h2 id="minds-page-head" class="hidden">
            {words.say('mind-head')}
          </h2>
          <p class="lead">{leadWords(words, full.length, minds.length)}</p>
          {full.length > 0 && (
            <TableSwitch
              listed={listed}
              list={setListed}
              toPicture="mind-as-picture"
              toTable="mind-as-table"
              cap="T"
            />
          )}
        </div>
        {listed && full.length > 0 ? (
          <MindsTable minds={full} />
        ) : (
          <ul class="mind-rows">
            {full.map((mind) => (
              <MindRow key={mind.power} mind={mind} study={study} />
            ))}
          </ul>
        )}
        {rest.length > 0 && (
          <p class="mind-rest">
            {words.say('mind-rest', { powers: names(words, rest), count: rest.length })}
          </p>
        )}
        {full.length > 0 && !listed && <p class="note">{words.say('mind-note')}</p>}
      </section>
      {minds.some(({ others }) => others.length > 0) && <OtherMinds study={study} />}
    </div>
  );
}
