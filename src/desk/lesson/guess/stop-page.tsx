/**
 * One stop: the papers on the desk and the answers; after the answer what was done, the document, the sums
 * behind it, and where every other answer leads.
 */
import type { JSX } from 'preact';
import { dateOf } from '../../../lesson/stops.ts';
import { Termed } from '../../codex/explained-text.tsx';
import { useWords } from '../../shell/words.ts';
import { AnsweredCards } from './answered-cards.tsx';
import { AnyAct } from './any-act.tsx';
import { AskedCards } from './asked-cards.tsx';
import { DoneThen } from './done-then.tsx';
import { Hint } from './hint.tsx';
import { OnTheDesk } from './on-the-desk.tsx';
import { hereIn, isClass, useQuestion } from './session.ts';
import { Settled } from './settled.tsx';
import { StopFoot } from './stop-foot.tsx';
import { useLeads } from './use-leads.ts';
import { useStop } from './use-stop.ts';

export function StopPage(): JSX.Element {
  const words = useWords();
  const question = useQuestion();
  const leads = useLeads();
  const { acts, mark, head, done } = useStop();
  const { stop, session } = question;
  const { answered } = hereIn(question);
  // Before a class nothing stands beside the question, so that all of it can be read from the back.
  const beside = answered || !isClass(session);
  return (
    <div class={`guess-split${beside ? '' : ' alone'}`}>
      <div class="guess-main">
        <When />
        <h3 ref={head} tabIndex={-1}>
          {words.say(`stop-${stop.id}.title`)}
        </h3>
        {answered ? (
          <>
            <details class="guess-again">
              <summary>{words.say('guess-again')}</summary>
              <Situation />
            </details>
            <AnsweredCards leads={leads} />
            <Settled head={done} />
            <AnyAct />
          </>
        ) : (
          <>
            <Situation />
            <Hint />
            <AskedCards mark={mark} />
          </>
        )}
        <StopFoot acts={acts} />
      </div>
      {beside && (
        <div class="guess-beside">
          {answered ? <DoneThen leads={leads} /> : <OnTheDesk look={acts.look} />}
        </div>
      )}
    </div>
  );
}

function When(): JSX.Element {
  const words = useWords();
  const { stop } = useQuestion();
  const hour = `stop-${stop.id}.hour`;
  const when = { place: words.say('home-place'), date: words.date(dateOf(stop), 'long') };
  return (
    <p class="guess-when">
      {words.has(hour)
        ? words.say('guess-when-hour', { ...when, hour: words.say(hour) })
        : words.say('guess-when', when)}
    </p>
  );
}

function Situation(): JSX.Element {
  const words = useWords();
  const { stop } = useQuestion();
  return (
    <p class="guess-situation">
      <Termed text={words.say(`stop-${stop.id}`)} />
    </p>
  );
}
