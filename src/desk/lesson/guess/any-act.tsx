/**
 * Another idea of the class: any act that was possible at that moment is played like the answers, and its
 * outcome is shown beside theirs.
 */
import { signal } from '@preact/signals';
import type { JSX } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { upTo } from '../../../chronicle/timeline.ts';
import type { ActCommand } from '../../../core/commands.ts';
import type { Seat } from '../../../core/seat.ts';
import { cameTo } from '../../../lesson/came-to.ts';
import { playedFrom } from '../../../lesson/played-from.ts';
import { placeOf } from '../../../lesson/stops.ts';
import { commandWords, whenIn } from '../../../strings/command-words.ts';
import type { Words } from '../../../strings/fluent.ts';
import { type ActGroup, actGroups, OF_NO_POWER } from '../../acts/act-groups.ts';
import { announce } from '../../shell/announce.ts';
import { levelAsRead } from '../../shell/figures.ts';
import { makePresent, usePresent } from '../../shell/present.ts';
import { useWords } from '../../shell/words.ts';
import { leadWords } from './lead-words.ts';
import { type Tried, useQuestion } from './session.ts';
import { useWays } from './use-ways.ts';

const groupName = (words: Words, group: string): string =>
  words.say(OF_NO_POWER.some((one) => one === group) ? `guess-group-${group}` : `power-${group}`);

export function AnyAct(): JSX.Element {
  const words = useWords();
  const { iso } = usePresent();
  const { line, stop, session } = useQuestion();
  const [chosen, setChosen] = useState('');
  const tried = session.tried.value[stop.id] ?? [];
  const at = placeOf(line, stop);
  const present = useMemo(
    () => makePresent(signal<Seat>('player'), signal(upTo(line, at + 1)), iso),
    [line, at],
  );
  const groups = useMemo(() => actGroups(present), [present]);
  const when = whenIn(present.view.value.phase);
  const label = (command: ActCommand): string => commandWords(words, command, when).label;
  const command = groups.flatMap(({ acts }) => acts)[Number(chosen)];
  const playIt = (): void => {
    if (chosen === '' || command === undefined) return;
    const played = playedFrom(line, at, { today: [command], later: new Map() });
    const came = cameTo(played.timeline);
    const one: Tried = { played, came, label: label(command) };
    session.tried.value = { ...session.tried.value, [stop.id]: [...tried, one] };
    announce(`${label(command)}. ${leadWords(words, came)}`);
  };
  return (
    <details class="guess-any" open={tried.length > 0}>
      <summary>{words.say('guess-any')}</summary>
      <p class="note">{words.say('guess-any-told')}</p>
      <div class="guess-any-choice">
        <label>
          <span class="hidden">{words.say('guess-any-act')}</span>
          <select value={chosen} onChange={(event) => setChosen(event.currentTarget.value)}>
            <option value="">{words.say('guess-any-act')}</option>
            <Options groups={groups} label={label} words={words} />
          </select>
        </label>
        <button type="button" class="plain" aria-disabled={chosen === ''} onClick={playIt}>
          {words.say('guess-any-play')}
        </button>
      </div>
      <TriedActs tried={tried} />
    </details>
  );
}

interface OptionsProps {
  readonly groups: readonly ActGroup[];
  readonly label: (command: ActCommand) => string;
  readonly words: Words;
}

/** Each act is identified by its index among all of them. */
function Options({ groups, label, words }: OptionsProps): JSX.Element {
  let place = 0;
  return (
    <>
      {groups.map(({ group, acts }) => (
        <optgroup key={group} label={groupName(words, group)}>
          {acts.map((command) => {
            const value = `${place++}`;
            return (
              <option key={value} value={value}>
                {label(command)}
              </option>
            );
          })}
        </optgroup>
      ))}
    </>
  );
}

function TriedActs({ tried }: { tried: readonly Tried[] }): JSX.Element | null {
  const words = useWords();
  const { look } = useWays();
  if (tried.length === 0) return null;
  return (
    <ul class="guess-tried">
      {tried.map(({ label, played, came }, at) => (
        <li key={at}>
          <b>{label}</b>
          <b class="guess-figure">{levelAsRead(words, 3, came.score)}</b>
          <p>
            {leadWords(words, came)}{' '}
            <button
              type="button"
              class="guess-look"
              aria-label={words.say('guess-look-at', { letter: label })}
              onClick={() => look(played.timeline, played.at)}
            >
              {words.say('guess-look')}
            </button>
          </p>
        </li>
      ))}
    </ul>
  );
}
