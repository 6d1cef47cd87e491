/**
 * The first page of the debrief: the result in one sentence, the seating plan, questions to discuss, and buttons for the
 * end page, the sources and a link to the game.
 */
import type { JSX } from 'preact';
import type { Debrief } from '../../../analysis/debrief/report.ts';
import { resultOf } from '../../../chronicle/result.ts';
import type { Timeline } from '../../../chronicle/timeline.ts';
import { VerdictBars } from '../../branches/verdict-bars.tsx';
import { SeatingPlan } from '../../end/seating-plan.tsx';
import { CopyLink } from '../../saves/record-sheet.tsx';
import { useDialogs } from '../../shell/dialogs.ts';
import { whole } from '../../shell/figures.ts';
import { usePresent } from '../../shell/present.ts';
import { useWords } from '../../shell/words.ts';
import { useHistory } from '../../watch/historical-line.ts';
import { questionsOf } from './questions.ts';

interface ResultProps {
  readonly game: Timeline;
  readonly debrief: Debrief | null;
}

export function ResultPage({ game, debrief }: ResultProps): JSX.Element {
  const words = useWords();
  const { iso } = usePresent();
  const dialogs = useDialogs();
  const history = useHistory().line.value;
  const own = resultOf(game);
  const other = history === null ? null : resultOf(history);
  const isOther = other !== null && other.fingerprint !== own.fingerprint;
  const works = Object.keys(game.world.scenario.sources);
  return (
    <div class="debrief-split debrief-result">
      <div class="debrief-main">
        <p class="lead">
          {words.say('debrief-result', {
            ending: words.say(`ending-${own.ending ?? ''}`),
            score: whole(own.score),
            date: words.date(own.date, 'medium'),
          })}{' '}
          {other !== null && isOther && words.say('debrief-beside-history', { history: whole(other.score) })}
        </p>
        <p>{words.say(`ending-${own.ending ?? ''}.sub`)}</p>
        <div class="ways">
          <button type="button" class="plain" onClick={dialogs.close}>
            {words.say('debrief-end-page')}
          </button>
          {works.length > 0 && (
            <button
              type="button"
              class="plain"
              aria-haspopup="dialog"
              onClick={() => dialogs.open({ is: 'sources', keys: works })}
            >
              {words.say('debrief-sources')}
            </button>
          )}
          <CopyLink of={async () => game} />
        </div>
        <section class="debrief-questions" aria-labelledby="talk-head">
          <h3 id="talk-head">{words.say('debrief-talk')}</h3>
          <ol>
            {questionsOf({ words, game, debrief, iso }).map((question) => (
              <li key={question}>
                {question}
                <span class="ruled" aria-hidden="true" />
                <span class="ruled" aria-hidden="true" />
              </li>
            ))}
          </ol>
        </section>
      </div>
      <div class="debrief-beside">
        <SeatingPlan result={own} />
        {history !== null && isOther && (
          <section class="result-verdict" aria-labelledby="verdict-head">
            <h3 id="verdict-head">{words.say('debrief-verdict-head')}</h3>
            <VerdictBars
              a={game}
              b={history}
              caption={words.say('debrief-verdict-bars')}
              names={[words.say('verdict-yours'), words.say('verdict-history')]}
              from="a"
            />
          </section>
        )}
      </div>
    </div>
  );
}
