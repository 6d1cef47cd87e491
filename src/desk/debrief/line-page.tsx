/** The page of the line of fortune and its subpages: one of its decisions retried or explained. */
import { batch } from '@preact/signals';
import type { JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Timeline } from '../../chronicle/timeline.ts';
import { usePresent } from '../shell/present.ts';
import { usePress } from '../shell/use-keys.ts';
import { useWords } from '../shell/words.ts';
import { usePen } from '../watch/pen.ts';
import { useWatching } from '../watch/watching.ts';
import { FortunePage } from './fortune/fortune-page.tsx';
import { daysWords } from './fortune/row-words.ts';
import { canBeRetried } from './fortune/rows.ts';
import { RetryPage } from './retry/retry-page.tsx';
import type { TriedAttempt } from './retry/tried.tsx';
import type { DebriefRun } from './use-debrief.ts';
import { WhyPage } from './why/why-page.tsx';

/** The line itself, or one decision of it, by index in the debrief. */
export type Place = { readonly is: 'line' } | { readonly is: 'retry' | 'why'; readonly decision: number };

/** The attempts so far, by decision; an empty list if the retry was declined. */
export type AllTried = ReadonlyMap<number, readonly TriedAttempt[]>;

interface LinePageProps {
  readonly game: Timeline;
  readonly run: DebriefRun;
  readonly place: Place;
  readonly go: (place: Place) => void;
  readonly tried: AllTried;
  readonly keep: (tried: AllTried) => void;
  readonly listed: boolean;
}

/** Takes the pen after this many moments of the finished game, which stays with the player's games. */
function usePenAt(game: Timeline): (moment: number) => void {
  const watching = useWatching();
  const pen = usePen();
  return (moment) => {
    batch(() => {
      watching.replayed.value = game;
      watching.cursor.value = moment - 1;
      watching.playing.value = false;
      pen.putDown();
    });
    pen.take();
  };
}

export function LinePage({ game, run, place, go, tried, keep, listed }: LinePageProps): JSX.Element {
  const words = useWords();
  const { iso } = usePresent();
  const { state, analyst, stop, again, further, redraw } = run;
  const head = useRef<HTMLHeadingElement>(null);
  const penAt = usePenAt(game);
  const debrief = state.found?.debrief ?? null;
  const at = place.is === 'line' ? null : place.decision;
  const decision = at === null ? undefined : debrief?.decisions[at];
  // The button that led here is gone: the focus goes to the heading of what it opened, before anything there can have it.
  useLayoutEffect(() => {
    if (place.is !== 'line') head.current?.focus();
  }, [place]);
  usePress((key) => {
    if (key !== 'p' || decision === undefined) return false;
    penAt(decision.moment);
    return true;
  }, 'debrief');
  if (debrief === null || at === null || decision === undefined)
    return (
      <FortunePage
        game={game}
        state={state}
        listed={listed}
        stop={stop}
        again={again}
        further={further}
        retry={(one) => go({ is: 'retry', decision: one })}
        why={(one) => go({ is: 'why', decision: one })}
      />
    );
  const so = tried.get(at);
  const explain = (): void => {
    if (so === undefined) keep(new Map([...tried, [at, []]]));
    go({ is: 'why', decision: at });
  };
  const open = canBeRetried(debrief, at);
  const retry = open && (
    <button type="button" class="plain" onClick={() => go({ is: 'retry', decision: at })}>
      {words.say('fortune-retry')}
    </button>
  );
  return (
    <div class="debrief-moment">
      <div class="moment-head">
        <h3 ref={head} tabIndex={-1}>
          {words.say(place.is === 'why' ? 'why-head' : 'retry-head', {
            date: daysWords(words, iso, decision.day, debrief.nodes[at + 1]?.day ?? decision.day),
          })}
        </h3>
        <button type="button" class="plain" onClick={() => go({ is: 'line' })}>
          {words.say('retry-back')}
        </button>
      </div>
      {place.is === 'retry' ? (
        <RetryPage
          key={at}
          game={game}
          debrief={debrief}
          decision={at}
          analyst={analyst}
          tried={so ?? []}
          onTried={(one) => {
            keep(new Map([...tried, [at, [...(so ?? []), one]]]));
            if (one.judged.redrawn !== null) redraw(one.judged.redrawn);
          }}
          why={explain}
          pen={() => penAt(decision.moment)}
        />
      ) : open && so === undefined ? (
        <div class="why-folded">
          <p class="lead">{words.say('why-folded')}</p>
          <div class="ways">
            {retry}
            <button type="button" class="plain" onClick={explain}>
              {words.say('retry-decline')}
            </button>
          </div>
        </div>
      ) : (
        <WhyPage game={game} debrief={debrief} decision={at}>
          <div class="ways">{retry}</div>
        </WhyPage>
      )}
    </div>
  );
}
