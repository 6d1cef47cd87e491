/** Questions for discussion about the contents of the table. */
import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { type ClassQuestion, questionsOf } from '../../../lesson/class-questions.ts';
import type { Words } from '../../../strings/fluent.ts';
import { numeral } from '../../draft/numeral.ts';
import { usePresent } from '../../shell/present.ts';
import { useWords } from '../../shell/words.ts';
import type { Shown } from './class-results.ts';
import { tenths } from './result-words.ts';

function questionWords(words: Words, question: ClassQuestion): string {
  const listed = (numbers: readonly number[]): string => words.list(numbers.map(String));
  switch (question.is) {
    case 'same-day':
    case 'same-turning':
      return words.say(`results-ask-${question.is}`, {
        groups: listed(question.groups),
        date: words.date(question.date, 'medium'),
      });
    case 'same-text':
      return words.say('results-ask-same-text', {
        with: question.with,
        without: question.without,
        power: words.say(`power-${question.power}`),
      });
    case 'parted': {
      const [best, last] = question.scores;
      return words.say('results-ask-parted', {
        best: question.best,
        last: question.last,
        date: words.date(question.date, 'medium'),
        most: tenths(words, best),
        least: tenths(words, last),
      });
    }
    case 'unsigned':
      return words.say('results-ask-unsigned', {
        count: question.groups.length,
        groups: listed(question.groups),
      });
    case 'nobody-changed':
    case 'many-changed':
      return words.say(`results-ask-${question.is}`, {
        numeral: numeral(question.number),
        name: words.say(`clause-${question.clause}`),
        count: question.is === 'many-changed' ? question.groups.length : 0,
      });
  }
}

export function TalkOver({ entries }: { readonly entries: readonly Shown[] }): JSX.Element | null {
  const words = useWords();
  const { iso } = usePresent();
  const questions = useMemo(() => questionsOf(entries, iso), [entries]);
  if (questions.length === 0) return null;
  return (
    <section class="talk-over" aria-labelledby="talk-over">
      <h3 id="talk-over">{words.say('debrief-talk')}</h3>
      <ol>
        {questions.map((question) => (
          <li key={question.is}>{questionWords(words, question)}</li>
        ))}
      </ol>
    </section>
  );
}
