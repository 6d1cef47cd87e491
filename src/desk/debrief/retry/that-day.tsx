/**
 * The desk on the day of the retried moment: the state of affairs and the latest papers. No sums are shown,
 * so that the answer is not given away.
 */
import type { JSX } from 'preact';
import { roadWord } from '../../../strings/ledger-words.ts';
import { plain } from '../../shell/figures.ts';
import type { Present } from '../../shell/present.ts';
import { useWords } from '../../shell/words.ts';
import { readTape } from '../../tape/tape-words.ts';

/** Number of papers shown (design choice: as many as people still read). */
const PAPERS = 5;

export function ThatDay({ present }: { present: Present }): JSX.Element {
  const words = useWords();
  const { attention, confidence, powers } = present.view.value;
  const papers = readTape(present, words).slice(-PAPERS).reverse();
  return (
    <section class="that-day" aria-labelledby="that-day-head">
      <h3 id="that-day-head">{words.say('retry-that-day')}</h3>
      <dl class="that-day-state">
        <div>
          <dt>{words.say('retry-attention')}</dt>
          <dd>{attention}</dd>
        </div>
        <div>
          <dt>{words.say('retry-confidence')}</dt>
          <dd>{plain(words, confidence)}</dd>
        </div>
      </dl>
      <h4>{words.say('retry-papers')}</h4>
      <ol class="that-day-papers">
        {papers.map(({ cable, paper }, at) => (
          <li key={at}>
            <time dateTime={present.iso(cable.day)}>{words.date(present.iso(cable.day), 'short')}</time>
            <div>
              <b>{paper.title}</b>
              <p>{paper.text}</p>
            </div>
          </li>
        ))}
      </ol>
      <h4>{words.say('retry-powers')}</h4>
      <ul class="that-day-powers">
        {powers.map(({ id, road }) => (
          <li key={id}>
            <span>{words.say(`power-${id}`)}</span> <em>{roadWord(words, road)}</em>
          </li>
        ))}
      </ul>
    </section>
  );
}
