/**
 * The page "The space of texts": all texts with who would have signed them, as a picture or as a table, the
 * texts with a name, and the door. It shows what a worker has found; its style sheet is loaded with it.
 */

import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { TextsQuery } from '../../../analysis/texts/study.ts';
import type { TextsWhole } from '../../../analysis/texts/whole.ts';
import type { PowerId } from '../../../scenario/primitives.ts';
import { names, voiceOf } from '../../../strings/power-names.ts';
import { adoptStyle } from '../../shell/late-style.ts';
import { TableSwitch } from '../../shell/table-switch.tsx';
import { usePress } from '../../shell/use-keys.ts';
import { useWidth } from '../../shell/use-width.ts';
import { useWords } from '../../shell/words.ts';
import { CircleForm } from './circle-form.tsx';
import { DoorChart } from './door-chart.tsx';
import { NamedTexts } from './named-texts.tsx';
import { planeOf } from './plane.ts';
import { PlanePicture } from './plane-picture.tsx';
import css from './texts.css?inline';
import { TextsTable } from './texts-table.tsx';

adoptStyle(css);

interface TextsPageProps extends TextsWhole {
  /** Requests another day or circle; without it there is no form. */
  readonly ask?: (asked: TextsQuery) => void;
  /** Nobody would have come in this game: circle and day are history's. */
  readonly isSupposed?: boolean;
}

export function TextsPage({ study, door, ask, isSupposed = false }: TextsPageProps): JSX.Element {
  const words = useWords();
  const [listed, setListed] = useState(false);
  const [against, setAgainst] = useState<PowerId | null>(null);
  const [box, width] = useWidth(930);
  const looked = against !== null && study.circle.includes(against) ? against : null;
  usePress((key) => {
    if (key !== 't') return false;
    setListed(!listed);
    return true;
  }, 'debrief');
  return (
    <div class="texts-page">
      <section class="debrief-paper texts-main" aria-labelledby="texts-head">
        <h2 id="texts-head" class="hidden">
          {words.say('texts')}
        </h2>
        {isSupposed && <p class="lead">{words.say('texts-supposed')}</p>}
        <p class="lead">
          {study.circle.length === 0
            ? words.say('texts-nobody', { texts: study.texts })
            : words.say('texts-lead', {
                texts: study.texts,
                sign: study.allSign,
                both: study.allAndHome,
                date: words.date(study.date, 'medium'),
                powers: names(words, study.circle),
              })}
        </p>
        {study.circle.length > 0 && (
          <>
            <div class="texts-choices">
              <AgainstChoice study={study} against={looked} look={setAgainst} />
              <TableSwitch
                listed={listed}
                list={setListed}
                toPicture="texts-as-picture"
                toTable="texts-as-table"
                cap="T"
              />
            </div>
            <div class="texts-picture" ref={box}>
              {listed ? (
                <TextsTable study={study} plane={planeOf(study, null, width)} />
              ) : (
                <PlanePicture study={study} against={looked} width={width} />
              )}
            </div>
            <p class="note">
              {words.say('texts-note', {
                outside: planeOf(study, looked, width).outside,
                pareto: study.pareto.length,
              })}
            </p>
          </>
        )}
      </section>
      <aside class="debrief-beside texts-beside" aria-labelledby="texts-beside">
        <h2 id="texts-beside">{words.say('texts-how')}</h2>
        <p>{words.say('texts-how-words')}</p>
        {study.circle.length > 0 && <NamedTexts study={study} />}
      </aside>
      <div class="debrief-paper texts-door">
        <DoorChart door={door} listed={listed} />
        {ask !== undefined && <CircleForm study={study} door={door} ask={ask} />}
      </div>
    </div>
  );
}

/** Chooses whose room is the vertical measure. */
function AgainstChoice({
  study,
  against,
  look,
}: {
  study: TextsWhole['study'];
  against: PowerId | null;
  look: (against: PowerId | null) => void;
}): JSX.Element {
  const words = useWords();
  return (
    <fieldset class="against-choice">
      <legend class="slug">{words.say('texts-against')}</legend>
      {[null, ...study.circle].map((power) => (
        <button
          key={power ?? 'least'}
          type="button"
          class={power === against ? 'main' : 'plain'}
          aria-pressed={power === against}
          onClick={() => look(power)}
        >
          {power === null ? words.say('texts-least') : `${voiceOf(words, power)}`}
        </button>
      ))}
    </fieldset>
  );
}
