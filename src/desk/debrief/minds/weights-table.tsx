/** The terms that differed between the two answers, with both sums and what each had to reach. */
import type { JSX } from 'preact';
import type { Weights } from '../../../analysis/minds/weights.ts';
import type { PowerId } from '../../../scenario/primitives.ts';
import { termWords } from '../../../strings/ledger-words.ts';
import { asRead, levelAsRead } from '../../shell/figures.ts';
import { useWords } from '../../shell/words.ts';

export function WeightsTable({ weights, owner }: { weights: Weights; owner: PowerId }): JSX.Element {
  const words = useWords();
  const { terms, more, total, needs } = weights;
  return (
    <table class="weights">
      <caption>{words.say('weights')}</caption>
      <thead>
        <tr>
          <th scope="col">{words.say('weights-term')}</th>
          <th scope="col" class="figure">
            {words.say('what-if-was')}
          </th>
          <th scope="col" class="figure">
            {words.say('what-if-other')}
          </th>
        </tr>
      </thead>
      <tbody>
        {terms.map((term) => (
          <tr key={`${term.name}/${term.about ?? ''}`}>
            <th scope="row">{termWords(words, { ...term, sign: 1 }, owner).name}</th>
            <td class="figure">{asRead(words, 3, term.one)}</td>
            <td class="figure">{asRead(words, 3, term.other)}</td>
          </tr>
        ))}
        {more > 0 && (
          <tr>
            <td colSpan={3}>{words.say('weights-more', { count: more })}</td>
          </tr>
        )}
        <tr class="sum">
          <th scope="row">{words.say('weights-sum')}</th>
          <td class="figure">{levelAsRead(words, 3, total.one)}</td>
          <td class="figure">{levelAsRead(words, 3, total.other)}</td>
        </tr>
        <tr>
          <th scope="row">{words.say('weights-needs')}</th>
          <td class="figure">{levelAsRead(words, 3, needs.one)}</td>
          <td class="figure">{levelAsRead(words, 3, needs.other)}</td>
        </tr>
      </tbody>
    </table>
  );
}
