/**
 * The decisions with a flag, at most three, and smaller ones below; each can be retried before it is
 * explained.
 */
import type { JSX } from 'preact';
import type { Debrief } from '../../../analysis/debrief/report.ts';
import type { Timeline } from '../../../chronicle/timeline.ts';
import type { Command } from '../../../core/commands.ts';
import type { Words } from '../../../strings/fluent.ts';
import { usePresent } from '../../shell/present.ts';
import { useWords } from '../../shell/words.ts';
import { fullLabel } from '../act-label.ts';
import { changeGives, changesIn, labelWords } from './label-words.ts';
import { type Largest, largestOf } from './largest.ts';
import { daysWords } from './row-words.ts';
import { canBeRetried, flagged, lossAt, smaller, unsureMessage } from './rows.ts';
import { StretchCard } from './stretch-card.tsx';

export interface Ways {
  readonly retry: (decision: number) => void;
  readonly why: (decision: number) => void;
}

interface TurningPointsProps extends Ways {
  readonly game: Timeline;
  readonly debrief: Debrief;
  /** The selected decision. */
  readonly at: number | null;
}

const isPlace = (place: number | null): place is number => place !== null;

export function TurningPoints({ game, debrief, at, retry, why }: TurningPointsProps): JSX.Element {
  const words = useWords();
  const flags = flagged(debrief);
  const { greatestChange, greatestFall } = debrief;
  // If any decision has a flag, the change that would have given most is left to the table.
  const told = flags.length === 0 ? [greatestFall, greatestChange] : [greatestFall];
  const nameless = [...new Set(told)].filter(isPlace);
  const small = smaller(debrief).filter((decision) => !nameless.includes(decision));
  const greatest = greatestChange === null ? undefined : debrief.decisions[greatestChange];
  const largest = largestOf(debrief);
  const none =
    largest !== null
      ? `fortune-none-${largest.is}`
      : greatestFall !== null
        ? 'fortune-none-large'
        : greatestChange !== null
          ? 'fortune-none-change'
          : 'fortune-none';
  const card = (decision: number, flag: number | null): JSX.Element => (
    <Card
      key={decision}
      game={game}
      debrief={debrief}
      decision={decision}
      flag={flag}
      here={decision === at}
      retry={retry}
      why={why}
    />
  );
  return (
    <section class="turning-points" aria-labelledby="turning-head">
      <h3 id="turning-head">{words.say('fortune-turning', { count: debrief.turningPoints.length })}</h3>
      {flags.length === 0 && (
        <p>{words.say(none, { count: greatest === undefined ? 0 : changesIn(greatest) })}</p>
      )}
      {largest !== null && <LargestCard game={game} debrief={debrief} largest={largest} />}
      {flags.map((decision, index) => card(decision, index + 1))}
      {nameless.map((decision) => card(decision, null))}
      {debrief.stretches.map((stretch) => (
        <StretchCard key={stretch.from} debrief={debrief} stretch={stretch} />
      ))}
      {flags.length > 0 && <p class="note">{words.say('fortune-flag')}</p>}
      {small.length > 0 && (
        <>
          <h3>{words.say('fortune-small')}</h3>
          {small.map((decision) => card(decision, null))}
        </>
      )}
    </section>
  );
}

interface LargestProps {
  readonly game: Timeline;
  readonly debrief: Debrief;
  readonly largest: Largest;
}

/** It has no name, so that nothing is to be retried or explained: only its day, the act and the amount are told. */
function LargestCard({
  game,
  debrief,
  largest: { decision: at, is, points },
}: LargestProps): JSX.Element | null {
  const words = useWords();
  const { iso } = usePresent();
  const decision = debrief.decisions[at];
  if (decision === undefined) return null;
  const { command, moment, day } = decision;
  return (
    <article class="turning-card" aria-labelledby="card-largest">
      <p class="slug">{daysWords(words, iso, day, debrief.nodes[at + 1]?.day ?? day)}</p>
      <h4 id="card-largest">{chosen(words, game, moment, command)}</h4>
      <p>{words.say(`fortune-largest-${is}`, { points })}</p>
    </article>
  );
}

/** The act as the heading of its card. */
const chosen = (words: Words, game: Timeline, moment: number, command: Command | null): string =>
  command === null
    ? words.say('fortune-you-waited')
    : words.say('fortune-you-chose', { act: fullLabel(words, game, moment, command) });

interface CardProps extends Ways {
  readonly game: Timeline;
  readonly debrief: Debrief;
  readonly decision: number;
  readonly flag: number | null;
  readonly here: boolean;
}

function Card({ game, debrief, decision: at, flag, here, retry, why }: CardProps): JSX.Element | null {
  const words = useWords();
  const { iso } = usePresent();
  const decision = debrief.decisions[at];
  if (decision === undefined) return null;
  const { command, moment, day, label } = decision;
  const lost = lossAt(debrief, at);
  const isGreatest = at === debrief.greatestChange;
  // As the line under the picture names it: where time passed, both days.
  const date = daysWords(words, iso, day, debrief.nodes[at + 1]?.day ?? day);
  return (
    <article
      class={`turning-card${here ? ' here' : ''}${label === 'turning-point' ? ' filled' : ''}`}
      aria-labelledby={`card-${at}`}
    >
      {flag !== null && (
        <span class="flag-number" aria-hidden="true">
          {flag}
        </span>
      )}
      <p class="slug">{lost > 0 ? words.say('fortune-card-lost', { date, lost }) : date}</p>
      <h4 id={`card-${at}`}>{chosen(words, game, moment, command)}</h4>
      <p>
        {isGreatest
          ? changeGives(words, decision, debrief)
          : label === null
            ? words.say(unsureMessage(debrief, at))
            : labelWords(words, decision, lost, debrief)}
      </p>
      <div class="ways">
        {canBeRetried(debrief, at) && (
          <button type="button" class={here ? 'main' : 'plain'} onClick={() => retry(at)}>
            {words.say('fortune-retry')}
            {here && <kbd>R</kbd>}
          </button>
        )}
        <button type="button" class="plain" onClick={() => why(at)}>
          {words.say('fortune-why')}
          {here && <kbd>?</kbd>}
        </button>
      </div>
    </article>
  );
}
