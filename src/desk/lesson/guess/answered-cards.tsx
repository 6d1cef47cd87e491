/**
 * The answers after the question is answered: which was done, which was chosen, the hands, and where each
 * leads under the rules, with a link to that line. What was done comes first, so that it is in sight at every size.
 */
import type { JSX } from 'preact';
import { placeOf } from '../../../lesson/stops.ts';
import { levelAsRead } from '../../shell/figures.ts';
import { useWords } from '../../shell/words.ts';
import { leadWords } from './lead-words.ts';
import { hereIn, isClass, type Lead, letterOf, useQuestion } from './session.ts';
import { TallyMarks } from './tally-marks.tsx';
import { useWays } from './use-ways.ts';

interface LeadsProps {
  readonly leads: ReadonlyMap<string, Lead>;
}

export function AnsweredCards({ leads }: LeadsProps): JSX.Element {
  const words = useWords();
  const { stop, answers } = useQuestion();
  const ordered = answers.toSorted((a, b) => Number(b.id === stop.done) - Number(a.id === stop.done));
  return (
    <section class="guess-leads" aria-labelledby="guess-led-head">
      <h4 id="guess-led-head" class="slug">
        {words.say('guess-led-head')}
      </h4>
      <ol class="guess-answers" aria-label={words.say('guess-answers')}>
        {ordered.map(({ id }) => (
          <li key={id}>
            <Answered id={id} lead={leads.get(id)} />
          </li>
        ))}
      </ol>
    </section>
  );
}

function Answered({ id, lead }: { id: string; lead: Lead | undefined }): JSX.Element {
  const words = useWords();
  const question = useQuestion();
  const { look } = useWays();
  const { stop, line, session } = question;
  const here = hereIn(question);
  const counting = isClass(session);
  const [done, chosen] = [stop.done === id, here.chosen === id && !counting];
  const letter = letterOf(question, id);
  const hands = here.hands[id] ?? 0;
  // The answer that was done is history itself.
  const lookThere = (): void => {
    if (done) look(line, placeOf(line, stop) + 1);
    else if (lead !== undefined) look(lead.played.timeline, lead.played.at);
  };
  return (
    <article
      class={`guess-led${done ? ' done' : ''}${chosen ? ' chosen' : ''}`}
      aria-labelledby={`led-${id}`}
    >
      <b class="guess-letter" aria-hidden="true">
        {letter}
      </b>
      <div class="guess-led-text">
        <h4 id={`led-${id}`}>
          <span class="hidden">{letter}. </span>
          {words.say(`stop-${stop.id}-${id}`)}
        </h4>
        <p>
          {chosen && <b>{words.say('guess-you-chose')} </b>}
          {done && <b>{words.say(stop.dispute === undefined ? 'guess-was-done' : 'guess-is-replayed')} </b>}
          {lead === undefined ? words.say('guess-being-played') : leadWords(words, lead.came)}{' '}
          {lead !== undefined && (
            <button
              type="button"
              class="guess-look"
              aria-label={words.say('guess-look-at', { letter })}
              onClick={lookThere}
            >
              {words.say('guess-look')}
            </button>
          )}
        </p>
      </div>
      <dl class={counting ? 'counting' : ''}>
        {counting && (
          <div>
            <dt>{words.say('guess-hands')}</dt>
            <dd>
              {hands === 0 ? <span aria-hidden="true">–</span> : <TallyMarks count={hands} />}
              <span class="hidden">{hands}</span>
            </dd>
          </div>
        )}
        <div>
          <dt>{words.say('guess-ends-at')}</dt>
          <dd class="guess-figure">{lead === undefined ? '…' : levelAsRead(words, 3, lead.came.score)}</dd>
        </div>
      </dl>
    </article>
  );
}
