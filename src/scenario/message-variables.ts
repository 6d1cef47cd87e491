/** The variables that the game gives to the messages of a scenario; listed for authors in scenarios/README.md. */
import { requiredMessages } from './messages.ts';
import type { Scenario } from './schema.ts';

/** What a message about a power is given: its names, its capital and its chamber. */
const OF_A_POWER = ['power', 'name', 'voice', 'capital', 'chamber'];

const GIVEN: readonly (readonly [ids: RegExp, variables: readonly string[]])[] = [
  [/^preamble-/, ['circle']],
  [/^treaty-final$/, ['date']],
  [/^demand-circle$/, ['power']],
  [/^letter-publish$/, []],
  [/^letter-note/, [...OF_A_POWER, 'times']],
  [/^letter-/, OF_A_POWER],
  [/^reply-/, [...OF_A_POWER, 'demands', 'friends', 'time', 'since']],
  [/^voice-.+-(?:against|for|content)$/, ['what']],
  [/^diary-/, ['count']],
];

/** The variables that a message of this scenario may use; null for a message of the program that it replaces. */
export function variablesOf(scenario: Scenario): (id: string) => readonly string[] | null {
  const required = new Set(requiredMessages(scenario).map((id) => id.split('.')[0]));
  return (id) => {
    const given = GIVEN.find(([ids]) => ids.test(id));
    if (given) return given[1];
    return required.has(id) ? [] : null;
  };
}
