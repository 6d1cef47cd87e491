/** Facts of one result below its row: who signed and who joined, the days, and the five verdicts. */
import type { JSX } from 'preact';
import type { Amount } from '../../../core/integers.ts';
import type { ResultRow } from '../../../lesson/results-row.ts';
import type { PowerId } from '../../../scenario/primitives.ts';
import { VERDICTS } from '../../end/verdict-names.ts';
import { useWords } from '../../shell/words.ts';
import { endingName, tenths } from './result-words.ts';

export function Dated({ row }: { readonly row: ResultRow }): JSX.Element {
  const words = useWords();
  const names = (powers: readonly PowerId[]): string =>
    powers.length === 0
      ? words.say('row-nobody')
      : words.list(powers.map((power) => words.say(`power-${power}`)));
  const date = (on: string | null): string =>
    on === null ? words.say(row.ending === null ? 'results-not-yet' : 'row-never') : words.date(on, 'medium');
  const facts = [
    [words.say('results-head-ending'), endingName(words, row)],
    [words.say('results-csv-date'), date(row.date)],
    [words.say('results-head-circle'), names(row.signed)],
    [words.say('results-joined'), names(row.joined)],
    [words.say('results-head-signed'), date(row.signedOn)],
    [words.say('results-head-force'), date(row.inForceOn)],
    [words.say('results-csv-acts'), `${row.acts}`],
    ...(row.seed === 0 ? [] : [[words.say('results-csv-deal'), `${row.seed}`]]),
  ] as const;
  return (
    <dl class="result-facts">
      {facts.map(([name, fact]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{fact}</dd>
        </div>
      ))}
    </dl>
  );
}

interface VerdictsProps {
  readonly row: ResultRow;
  /** History's score beside it, in hundredths; null if the scenario has no history. */
  readonly history: Amount | null;
}

/** For a game that goes on also history's score on that day: beside history's last score it would seem to be behind. */
export function Verdicts({ row, history }: VerdictsProps): JSX.Element {
  const words = useWords();
  return (
    <dl class="result-facts">
      {VERDICTS.map((name) => (
        <div key={name}>
          <dt>{words.say(`verdict-${name}`)}</dt>
          <dd>{tenths(words, row.verdict[name])}</dd>
        </div>
      ))}
      {history !== null && row.ending === null && (
        <div class="history-then">
          <dt>{words.say('results-history-then', { date: words.date(row.date, 'medium') })}</dt>
          <dd>{tenths(words, history)}</dd>
        </div>
      )}
    </dl>
  );
}
