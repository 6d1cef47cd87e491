/** Hints, one at a time and only on request: whom the remedy concerns, the kind of act, and the act itself. */
import type { JSX } from 'preact';
import type { Change, Decision } from '../../../analysis/debrief/report.ts';
import type { Words } from '../../../strings/fluent.ts';
import { names } from '../../../strings/power-names.ts';
import { announce } from '../../shell/announce.ts';
import { usePresent } from '../../shell/present.ts';
import { useWords } from '../../shell/words.ts';
import { changeWords, verbWords } from '../why/change-words.ts';

const MOST_HINTS = 3;

interface HintsProps {
  readonly decision: Decision;
  /** Number of hints requested so far. */
  readonly given: number;
  readonly ask: () => void;
}

export function Hints({ decision, given, ask }: HintsProps): JSX.Element | null {
  const words = useWords();
  const { iso } = usePresent();
  // A change that only drops an act which is no longer possible is not what is meant.
  const change = decision.change.find((one) => one.is !== 'drop' || !one.refused);
  if (change === undefined) return null;
  const say = [
    (): string => whom(words, change),
    (): string => words.say(`retry-hint-${change.is}`, { verb: verbWords(words, meant(change)) }),
    (): string => changeWords(words, iso, change),
  ];
  return (
    <div class="retry-hints">
      <ul>
        {say.slice(0, given).map((hint, at) => (
          <li key={at}>{hint()}</li>
        ))}
      </ul>
      {given < MOST_HINTS && (
        <button
          type="button"
          class="plain"
          onClick={() => {
            announce(say[given]?.() ?? '');
            ask();
          }}
        >
          {words.say('retry-hint', { left: MOST_HINTS - given })}
        </button>
      )}
    </div>
  );
}

const meant = (change: Change) => ('instead' in change ? change.instead : change.act).command;

function whom(words: Words, change: Change): string {
  const command = meant(change);
  if ('powers' in command) return words.say('retry-hint-who', { power: names(words, command.powers) });
  if ('power' in command) return words.say('retry-hint-who', { power: names(words, [command.power]) });
  return words.say('retry-hint-home');
}
