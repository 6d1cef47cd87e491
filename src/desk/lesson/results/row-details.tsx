/**
 * The details below a row: the written answers, everything that the row abbreviates, and the actions on this
 * one result.
 */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Amount } from '../../../core/integers.ts';
import { MOST_NAME } from '../../../lesson/class-table.ts';
import { useWords } from '../../shell/words.ts';
import type { ClassResults, Shown } from './class-results.ts';
import { Dated, Verdicts } from './detail-facts.tsx';
import { fromWords } from './fault-words.ts';
import { articleName, groupName, questionsIn, turningWhole, wordingOf } from './result-words.ts';

export interface RowWays {
  readonly remove: (number: number) => void;
  readonly play: (entry: Shown) => void;
  readonly besideHistory: (entry: Shown) => void;
  readonly lookBack: (entry: Shown) => void;
}

interface OneResult {
  readonly entry: Shown;
  readonly results: ClassResults;
}

interface DetailsProps extends RowWays, OneResult {
  /** History's score beside it, in hundredths; null if the scenario has no history. */
  readonly history: Amount | null;
}

export function RowDetails({
  entry,
  results,
  history,
  remove,
  play,
  besideHistory,
  lookBack,
}: DetailsProps): JSX.Element {
  const words = useWords();
  const { row, turning, sameAs, olderRules } = entry;
  const nameless = results.nameless.value;
  const name = groupName(words, entry, nameless);
  return (
    <section class="result-details" aria-label={words.say('results-details', { name })}>
      <div class="result-answers">
        <h4>{name}</h4>
        <Answers entry={entry} />
        {sameAs !== null && <p class="note">{words.say('results-same-as', { number: sameAs })}</p>}
        {olderRules && <p class="note">{words.say('results-older-rules')}</p>}
        {!nameless && (
          <p class="note">{words.say('results-came', { from: fromWords(words, entry.source.from) })}</p>
        )}
        {!nameless && <Rename entry={entry} results={results} />}
      </div>
      <div>
        <h4>{words.say('results-text')}</h4>
        <ul class="result-text">
          {row.articles.map((article) => (
            <li key={article.clause} class={article.historys === null ? '' : 'unlike'}>
              {articleName(words, article)}: {wordingOf(words, article)}
              {article.historys !== null && (
                <i>
                  {' '}
                  {words.say('results-historys', {
                    wording: wordingOf(words, { clause: article.clause, option: article.historys }),
                  })}
                </i>
              )}
            </li>
          ))}
        </ul>
      </div>
      <div>
        <Dated row={row} />
        <Verdicts row={row} history={history} />
        {turning !== null && (
          <>
            <h4>{words.say('results-head-turning')}</h4>
            <p>{turningWhole(words, turning)}</p>
          </>
        )}
      </div>
      <div class="result-ways">
        <button type="button" class="plain" onClick={() => play(entry)}>
          {words.say('results-play')}
        </button>
        <button type="button" class="plain" aria-haspopup="dialog" onClick={() => besideHistory(entry)}>
          {words.say('results-beside-history')}
        </button>
        {row.ending !== null && (
          <button type="button" class="plain" aria-haspopup="dialog" onClick={() => lookBack(entry)}>
            {words.say('end-debrief')}
          </button>
        )}
        <button type="button" class="plain" onClick={() => remove(entry.number)}>
          {words.say('results-remove')}
        </button>
      </div>
    </section>
  );
}

/** Each answer under its question; a missing answer is stated. */
function Answers({ entry: { answers, assignment } }: { readonly entry: Shown }): JSX.Element {
  const words = useWords();
  const questions = questionsIn(words, assignment);
  const count = Math.max(questions.length, answers.length);
  if (count === 0) return <p>{words.say('results-no-questions')}</p>;
  return (
    <dl>
      {Array.from({ length: count }, (_, at) => (
        <div key={at}>
          <dt>{questions[at] ?? words.say('results-csv-answer', { number: at + 1 })}</dt>
          <dd>{(answers[at] ?? '').trim() === '' ? words.say('results-unanswered') : answers[at]}</dd>
        </div>
      ))}
    </dl>
  );
}

/** A game that came as a bare address has no name yet. */
function Rename({ entry, results }: OneResult): JSX.Element {
  const words = useWords();
  const [text, setText] = useState(entry.name);
  return (
    <form
      class="result-rename"
      onSubmit={(event) => {
        event.preventDefault();
        results.change(entry.number, { name: text.trim() });
      }}
    >
      <label>
        {words.say('results-rename')}{' '}
        <input
          value={text}
          maxLength={MOST_NAME}
          onInput={({ currentTarget: { value } }) => setText(value)}
        />
      </label>
      <button type="submit" class="plain">
        {words.say('results-rename-keep')}
      </button>
    </form>
  );
}
