/** What was possible at that moment, grouped by addressee; the list does not depend on the remedy. */
import type { JSX } from 'preact';
import type { ActCommand } from '../../../core/commands.ts';
import { commandWords, whenIn } from '../../../strings/command-words.ts';
import type { Words } from '../../../strings/fluent.ts';
import { nameOf } from '../../../strings/power-names.ts';
import { actGroups, OF_NO_POWER } from '../../acts/act-groups.ts';
import type { Present } from '../../shell/present.ts';
import { useWords } from '../../shell/words.ts';

const groupName = (words: Words, group: string): string =>
  OF_NO_POWER.some((one) => one === group)
    ? words.say(`retry-group-${group}`)
    : `${nameOf(words, `power-${group}`)}`;

interface PossibleActsProps {
  readonly present: Present;
  readonly choose: (command: ActCommand) => void;
}

export function PossibleActs({ present, choose }: PossibleActsProps): JSX.Element {
  const words = useWords();
  const when = whenIn(present.view.value.phase);
  return (
    <div class="retry-groups">
      {actGroups(present).map(({ group, acts }) => (
        <details key={group} name="retry-group">
          <summary>
            {groupName(words, group)} <span class="count">{acts.length}</span>
          </summary>
          <ul>
            {acts.map((command) => {
              const { label, consequence } = commandWords(words, command, when);
              return (
                <li key={JSON.stringify(command)}>
                  <button type="button" class="plain retry-act" onClick={() => choose(command)}>
                    <b>{label}</b>
                    <span class="note">{consequence}</span>
                  </button>
                </li>
              );
            })}
          </ul>
        </details>
      ))}
    </div>
  );
}
