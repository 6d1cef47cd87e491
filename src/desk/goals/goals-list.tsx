/** The goals of the scenario, each with its state: met, still possible or lost. */
import type { JSX } from 'preact';
import { type Goal, goalsOf } from '../../chronicle/goals.ts';
import { MarkIcon } from '../draft/mark-icon.tsx';
import { inAll, VERDICTS } from '../end/verdict-names.ts';
import { Sheet } from '../shell/dialog.tsx';
import { plain, whole } from '../shell/figures.ts';
import { useRules } from '../shell/ports.ts';
import { usePresent } from '../shell/present.ts';
import { SmallIcon } from '../shell/small-icon.tsx';
import { useWords } from '../shell/words.ts';
import { useWatching } from '../watch/watching.ts';
import { choose, isChosen } from './chosen.ts';

export function GoalMark({ is }: Pick<Goal, 'is'>): JSX.Element {
  if (is !== 'open') return <MarkIcon mark={is === 'met' ? 'content' : 'objects'} />;
  return (
    <SmallIcon>
      <circle cx="9" cy="9" r="5" fill="none" stroke="currentColor" stroke-width="1.6" />
    </SmallIcon>
  );
}

/** A sheet on which the player chooses which goals to keep in sight, and reads what counts at the end. */
export function GoalsSheet(): JSX.Element {
  const words = useWords();
  const { maxima } = useRules();
  const { durability } = usePresent().timeline.value.world.scenario.verdict;
  // The board shows the points for trust alone; a reader has to find its number here too.
  const trust = durability.goodwill?.most ?? 0;
  return (
    <Sheet kind="wide" title={words.say('goals')}>
      <p class="lead">{words.say('goals-lead')}</p>
      <GoalsList />
      <h3 id="counted-head">{words.say('goals-counted', { most: plain(words, inAll(maxima)) })}</h3>
      <ul aria-labelledby="counted-head">
        {VERDICTS.map((name) => (
          <li key={name}>
            <b>{words.say(`verdict-${name}`)}</b> {words.say(`verdict-${name}.text`)}{' '}
            {/* Peace has no upper limit. */}
            {words.say(name === 'peace' ? 'goals-worth-open' : 'goals-worth', {
              most: plain(words, maxima[name]),
              trust: name === 'durability' ? whole(trust) : 0,
              rest: whole(durability.most),
            })}
          </li>
        ))}
      </ul>
    </Sheet>
  );
}

/** The goals at the end of the player's own game. */
export function GoalsAtEnd(): JSX.Element | null {
  const present = usePresent();
  const words = useWords();
  const watching = useWatching();
  if (present.seat.value === 'historian' && watching.replayed.value === null) return null;
  const goals = goalsOf(present.timeline.value);
  if (goals.length === 0) return null;
  const count = goals.filter(({ is }) => is === 'met').length;
  return (
    <section class="end-sheet" aria-labelledby="goals-head">
      <h2 id="goals-head">{words.say('goals-met', { count, of: goals.length })}</h2>
      <GoalsList />
    </section>
  );
}

function GoalsList(): JSX.Element {
  const present = usePresent();
  return (
    <ul class="goals">
      {goalsOf(present.timeline.value).map((goal) => (
        <Row key={goal.id} goal={goal} />
      ))}
    </ul>
  );
}

function Row({ goal: { id, is, day } }: { goal: Goal }): JSX.Element {
  const present = usePresent();
  const words = useWords();
  const { scenario } = present.timeline.value.world;
  const chosen = isChosen(scenario.id, id);
  const date = day === null ? '' : words.date(present.iso(day), 'medium');
  return (
    <li class={chosen && !present.over.value ? 'chosen' : undefined}>
      <GoalMark is={is} />
      <span>
        <span id={`goal-${id}`} class="goal">
          {words.say(`goal-${id}`)}
        </span>
        <span class="note">{words.say(`goals-is-${is}`, { date })}</span>
      </span>
      {is === 'open' && (
        <button
          type="button"
          class={chosen ? 'plain chosen' : 'plain'}
          aria-describedby={`goal-${id}`}
          onClick={() => choose(scenario.id, id)}
        >
          {words.say(chosen ? 'goals-aimed' : 'goals-aim')}
        </button>
      )}
    </li>
  );
}
