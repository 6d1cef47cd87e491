/**
 * Details of a state in addition to its dates: who has deposited, who has joined or was asked, the progress
 * of the greater pact, and the ending.
 */
import type { JSX } from 'preact';
import type { Stage } from '../../core/stages.ts';
import { WhyEndedLink } from '../end/why-ended-link.tsx';
import { RoadIcon } from '../map/road-icon.tsx';
import { usePresent } from '../shell/present.ts';
import { useWords } from '../shell/words.ts';
import type { Tense } from './course.ts';
import { asked, outsiders, type Row, signatories } from './rosters.ts';

export function ProcessExtra({ name, tense }: { name: Stage; tense: Tense }): JSX.Element | null {
  const present = usePresent();
  const words = useWords();
  switch (name) {
    case 'proposal':
    case 'counterproposal':
      return tense === 'now' ? (
        <Roster label={words.say('roster-negotiation')} rows={asked(present, words)} />
      ) : null;
    case 'ratification':
      return <Roster label={words.say('roster-ratification')} rows={signatories(present, words)} />;
    case 'accession':
      return <Roster label={words.say('roster-accession')} rows={outsiders(present, words)} />;
    case 'parisPactInForce':
      return tense === 'missed' ? null : <Pact />;
    case 'ended':
      return tense === 'now' ? <Ending /> : null;
    default:
      return null;
  }
}

function Roster({ label, rows }: { label: string; rows: readonly Row[] }): JSX.Element | null {
  const present = usePresent();
  const words = useWords();
  const { iso } = present;
  if (rows.length === 0) return null;
  return (
    <ul class="roster" aria-label={label}>
      {rows.map(({ id, road, done, waits }) => (
        <li key={id}>
          <RoadIcon road={road} />
          <span>{words.say(`power-${id}`)}</span>{' '}
          {done === null ? (
            <em>{waits}</em>
          ) : (
            <time dateTime={iso(done)}>{words.date(iso(done), 'short')}</time>
          )}
        </li>
      ))}
    </ul>
  );
}

/** A box for each power whose deposit the greater pact requires, if the scenario names them. */
function Pact(): JSX.Element | null {
  const present = usePresent();
  const words = useWords();
  const { signatories: all } = present.timeline.value.world.scenario.clock;
  const { deposited } = present.view.value.clock;
  if (all.length === 0) return null;
  return (
    <div class="greater-pact">
      <p class="boxes" aria-hidden="true">
        {all.map((id) => (
          <i key={id} class={deposited.includes(id) ? 'box full' : 'box'} />
        ))}
      </p>
      <p class="near">{words.say('process-pact', { count: deposited.length, of: all.length })}</p>
    </div>
  );
}

function Ending(): JSX.Element | null {
  const present = usePresent();
  const words = useWords();
  const { ending } = present.view.value;
  if (ending === null) return null;
  return (
    <>
      <p class="ending-name">{words.say(`ending-${ending}`)}</p>
      <p class="step-ways">
        <WhyEndedLink />
      </p>
    </>
  );
}
