/** Facts of one result below its row: who signed and who joined, the days, and the five verdicts. */
import type { JSX } from 'preact';
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

export function Verdicts({ row }: { readonly row: ResultRow }): JSX.Element {
  const words = useWords();
  return (
    <dl class="result-facts">
      {VERDICTS.map((name) => (
        <div key={name}>
          <dt>{words.say(`verdict-${name}`)}</dt>
          <dd>{tenths(words, row.verdict[name])}</dd>
        </div>
      ))}
    </dl>
  );
}
