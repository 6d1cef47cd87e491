/** The cells of a row: the text as boxes, who signed, and the score on a line with history's mark. */
import type { JSX } from 'preact';
import type { Amount } from '../../../core/integers.ts';
import type { ArticleResult, ResultRow } from '../../../lesson/results-row.ts';
import type { PowerId } from '../../../scenario/primitives.ts';
import { numeral } from '../../draft/numeral.ts';
import { useWords } from '../../shell/words.ts';
import { articleName, tenths, wordingOf } from './result-words.ts';

/** A box for each article, filled if the wording differs from history's; the narrow one is the preamble. */
export function TextBoxes({ row }: { readonly row: ResultRow }): JSX.Element {
  const words = useWords();
  const unlike = row.articles.filter(({ historys }) => historys !== null);
  const said = (article: ArticleResult): string => {
    const wording = wordingOf(words, article);
    return article.number === null
      ? words.say('results-preamble-unlike', { name: articleName(words, article), wording })
      : words.say('results-unlike', { numeral: numeral(article.number), wording });
  };
  return (
    <>
      <span class={`text-boxes${row.signedOn === null ? ' unsigned' : ''}`} aria-hidden="true">
        {row.articles.map((article) => (
          <i
            key={article.clause}
            class={`${article.number === null ? 'narrow' : ''}${article.historys === null ? '' : ' filled'}`}
            title={`${articleName(words, article)}: ${wordingOf(words, article)}`}
          />
        ))}
      </span>
      <span class="hidden">
        {unlike.length === 0 ? words.say('results-like-history') : words.list(unlike.map(said))}
        {row.signedOn === null && ` ${words.say('results-unsigned-text')}`}
      </span>
    </>
  );
}

interface CircleProps {
  readonly row: ResultRow;
  /** The first letters of each power's name. */
  readonly short: ReadonlyMap<PowerId, string>;
}

/** Who signed, and below them who joined later. */
export function Circle({ row, short }: CircleProps): JSX.Element {
  const words = useWords();
  const names = (powers: readonly PowerId[]): string =>
    words.list(powers.map((power) => words.say(`power-${power}`)));
  const letters = (powers: readonly PowerId[]): string => powers.map((power) => short.get(power)).join(' ');
  return (
    <>
      <span aria-hidden="true" title={names([...row.signed, ...row.joined])}>
        <b>{row.signed.length === 0 ? '–' : letters(row.signed)}</b>
        {row.joined.length > 0 && <i>+ {letters(row.joined)}</i>}
      </span>
      <span class="hidden">
        {row.signed.length === 0 ? words.say('row-nobody') : names(row.signed)}
        {row.joined.length > 0 && `. ${words.say('results-joined-later', { powers: names(row.joined) })}`}
      </span>
    </>
  );
}

interface ScoreLineProps {
  readonly score: Amount;
  readonly history: Amount | null;
  /** The ends of the line, in hundredths. */
  readonly least: Amount;
  readonly most: Amount;
}

/** A lozenge for the game, a dotted mark for history; the figure stands beside it. */
export function ScoreLine({ score, history, least, most }: ScoreLineProps): JSX.Element {
  const words = useWords();
  const at = (amount: Amount): string => `${((amount - least) * 100) / Math.max(1, most - least)}%`;
  return (
    <span class="score-line">
      <span class="line" aria-hidden="true">
        {history !== null && <i class="history" style={{ left: at(history) }} />}
        <i class="own" style={{ left: at(score) }} />
      </span>
      <b>{tenths(words, score)}</b>
    </span>
  );
}
