/**
 * A moment retried: the desk of that day, what was possible on it, and two numbers. Nothing on the page
 * depends on the remedy before a hint is requested; the explanation stays folded until something was tried or
 * the retry declined.
 */
import { signal } from '@preact/signals';
import type { JSX } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import type { Debrief } from '../../../analysis/debrief/report.ts';
import { gameOf, type Timeline } from '../../../chronicle/timeline.ts';
import type { Seat } from '../../../core/seat.ts';
import { announce } from '../../shell/announce.ts';
import { whole } from '../../shell/figures.ts';
import { dayOf } from '../../shell/from-timeline.ts';
import { makePresent, type Present, usePresent } from '../../shell/present.ts';
import { useWords } from '../../shell/words.ts';
import type { Analyst } from '../analyst.ts';
import { type Attempt, aDayLater, beginning, lastDay, withAct } from './attempt.ts';
import { Hints } from './hints.tsx';
import { PossibleActs } from './possible-acts.tsx';
import { ThatDay } from './that-day.tsx';
import { attemptWords, judgedWords, Tried, type TriedAttempt } from './tried.tsx';

interface RetryProps {
  readonly game: Timeline;
  readonly debrief: Debrief;
  /** Its index in `decisions`. */
  readonly decision: number;
  readonly analyst: Analyst;
  readonly tried: readonly TriedAttempt[];
  readonly onTried: (tried: TriedAttempt) => void;
  readonly why: () => void;
  readonly pen: () => void;
}

/** A moment of a game as the player saw it. */
function presentAt(line: Timeline, iso: Present['iso']): Present {
  return makePresent(signal<Seat>('player'), signal(line), iso);
}

export function RetryPage(props: RetryProps): JSX.Element | null {
  const { game, debrief, decision: at, analyst, tried, onTried, why, pen } = props;
  const words = useWords();
  const { iso } = usePresent();
  const begun = useMemo(() => beginning(game, debrief, at, iso), [game, debrief, at]);
  const [attempt, setAttempt] = useState<Attempt>(begun);
  const [playing, setPlaying] = useState<'no' | 'yes' | 'failed'>('no');
  const [hints, setHints] = useState(0);
  const present = useMemo(() => presentAt(attempt.line, iso), [attempt]);
  const thatDay = useMemo(() => presentAt(begun.line, iso), [begun]);
  const decision = debrief.decisions[at];
  if (decision === undefined) return null;
  const today = dayOf(gameOf(attempt.line));
  const empty = attempt.acts.length === 0;
  const judge = async (): Promise<void> => {
    setPlaying('yes');
    try {
      const judged = await analyst.judge(game, debrief, at, attempt.acts);
      onTried({ acts: attempt.acts, judged });
      announce(words.say('retry-announce', judgedWords(words, judged)));
      setAttempt(begun);
      setPlaying('no');
    } catch {
      setPlaying('failed');
    }
  };
  return (
    <div class="debrief-split retry">
      <div class="debrief-main">
        <p class="lead">{twoNumbers()}</p>
        <ThatDay present={thatDay} />
      </div>
      <div class="debrief-beside">
        <section aria-labelledby="instead-head">
          <h3 id="instead-head">{words.say('retry-instead')}</h3>
          <p class="slug">{words.say('retry-choose-on', { date: words.date(iso(today), 'long') })}</p>
          <p class="retry-chosen">
            {empty
              ? words.say(decision.command === null ? 'retry-nothing-yet-waited' : 'retry-nothing-yet')
              : attemptWords(words, attempt.acts)}
          </p>
          <PossibleActs
            present={present}
            choose={(command) => {
              const next = withAct(attempt, command);
              setAttempt(next);
              announce(attemptWords(words, next.acts));
            }}
          />
          <div class="ways">
            <button
              type="button"
              class="main"
              aria-disabled={playing === 'yes' || (empty && decision.command === null)}
              onClick={() => {
                if (playing !== 'yes' && !(empty && decision.command === null)) void judge();
              }}
            >
              {words.say(playing === 'yes' ? 'retry-playing' : 'retry-play')}
            </button>
            {attempt.before !== null && (
              <button type="button" class="plain" onClick={() => setAttempt(attempt.before ?? begun)}>
                {words.say('retry-undo')}
              </button>
            )}
            {today < lastDay(debrief, at) && (
              <button type="button" class="plain" onClick={() => setAttempt(aDayLater(attempt, iso))}>
                {words.say('retry-next-day', { date: words.date(iso(today + 1), 'short') })}
              </button>
            )}
          </div>
          {playing === 'failed' && <p role="alert">{words.say('debrief-died')}</p>}
          <p class="note">{words.say('retry-rest')}</p>
        </section>
        <Tried tried={tried} />
        <Hints decision={decision} given={hints} ask={() => setHints(hints + 1)} />
        <div class="ways">
          <button type="button" class="plain" onClick={why}>
            {words.say(tried.length > 0 ? 'fortune-why' : 'retry-decline')}
          </button>
          <button type="button" class="plain" aria-keyshortcuts="P" onClick={pen}>
            {words.say('retry-pen')}
            <kbd>P</kbd>
          </button>
        </div>
        <p class="note">{words.say('retry-pen-note')}</p>
      </div>
    </div>
  );

  function twoNumbers(): string {
    const before = whole(debrief.nodes[at]?.reach ?? 0);
    const after = whole(debrief.nodes[at + 1]?.reach ?? 0);
    return words.say(before === after ? 'retry-lead-same' : 'retry-lead', { before, after });
  }
}
