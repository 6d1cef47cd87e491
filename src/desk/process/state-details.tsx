/**
 * What is known of a state beside its dates: who has deposited, who has joined or was asked, how far the greater pact
 * has come, and how it all ended.
 */
import type { JSX } from 'preact';
import type { Stage } from '../../core/stages.ts';
import { RoadIcon } from '../map/road-icon.tsx';
import { useDesk } from '../shell/desk.ts';
import type { Tense } from './past.ts';
import { asked, outsiders, type Row, signatories } from './rosters.ts';

export function ProcessExtra({ name, tense }: { name: Stage; tense: Tense }): JSX.Element | null {
  const desk = useDesk();
  const { words } = desk.ports;
  switch (name) {
    case 'proposal':
    case 'counterproposal':
      return tense === 'now' ? <Roster label={words.say('roster-negotiation')} rows={asked(desk)} /> : null;
    case 'ratification':
      return <Roster label={words.say('roster-ratification')} rows={signatories(desk)} />;
    case 'accession':
      return <Roster label={words.say('roster-accession')} rows={outsiders(desk)} />;
    case 'parisPactInForce':
      return tense === 'missed' ? null : <Pact />;
    case 'ended':
      return tense === 'now' ? <Ending /> : null;
    default:
      return null;
  }
}

function Roster({ label, rows }: { label: string; rows: readonly Row[] }): JSX.Element | null {
  const { words, iso } = useDesk().ports;
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

/** A box for each whose deposit the greater pact waits for. */
function Pact(): JSX.Element {
  const desk = useDesk();
  const { signatories: all } = desk.timeline.value.world.scenario.clock;
  const { deposited } = desk.view.value.clock;
  return (
    <div class="greater-pact">
      <p class="boxes" aria-hidden="true">
        {all.map((id) => (
          <i key={id} class={deposited.includes(id) ? 'box full' : 'box'} />
        ))}
      </p>
      <p class="near">{desk.ports.words.say('process-pact', { count: deposited.length, of: all.length })}</p>
    </div>
  );
}

function Ending(): JSX.Element | null {
  const desk = useDesk();
  const { words } = desk.ports;
  const { ending } = desk.view.value;
  if (ending === null) return null;
  return (
    <>
      <p class="ending-name">{words.say(`ending-${ending}`)}</p>
      <p class="step-ways">
        <button type="button" class="link" aria-haspopup="dialog" onClick={() => desk.open({ is: 'ending' })}>
          {words.say('why-ending-open')}
        </button>
      </p>
    </>
  );
}
