/** The button that begins an assignment. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Assignment } from '../../../lesson/assignment.ts';
import type { StartFault } from '../../../lesson/opening.ts';
import { hasCommands, useKeeping } from '../../saves/saves.ts';
import { useWords } from '../../shell/words.ts';
import { useBeginnings } from '../../title/beginnings.ts';
import { usePen } from '../../watch/pen.ts';
import { useAssigned } from '../assigned.ts';
import { ownWordsOf } from './card-words.ts';
import { startFaultWords } from './fault-words.ts';
import { beginRun } from './run.ts';

interface BeginProps {
  readonly assignment: Assignment;
  /** Replaces the label "Begin" for a teacher who tries it; the button is then smaller. */
  readonly label?: string;
}

export function Begin({ assignment, label }: BeginProps): JSX.Element {
  const words = useWords();
  const assigned = useAssigned();
  const keeping = useKeeping();
  const beginnings = useBeginnings();
  const pen = usePen();
  const [fault, setFault] = useState<StartFault | null>(null);
  const other = assigned.value;
  return (
    <>
      <button
        type="button"
        class={label === undefined ? 'main assignment-begin' : 'plain'}
        onClick={() => setFault(beginRun({ assigned, keeping, beginnings, pen }, assignment))}
      >
        {label ?? words.say('assignment-begin')}
      </button>
      {fault !== null && (
        <p class="assignment-fault" role="alert">
          {startFaultWords(words, fault)}
        </p>
      )}
      {other !== null ? (
        <p class="note">
          {words.say('assignment-instead', { title: ownWordsOf(words, other.assignment.words).title })}
        </p>
      ) : (
        hasCommands(keeping.saves.kept.value) && <p class="note">{words.say('assignment-shelved')}</p>
      )}
    </>
  );
}
