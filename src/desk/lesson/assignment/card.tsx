/** The card of an assignment: its task, where it begins and ends, and what is allowed. */
import type { ComponentChildren, JSX } from 'preact';
import type { Assignment } from '../../../lesson/assignment.ts';
import { usePresent } from '../../shell/present.ts';
import { useWords } from '../../shell/words.ts';
import {
  aidsWords,
  firstDate,
  mindsWords,
  ownWordsOf,
  shutWords,
  startWords,
  untilWords,
} from './card-words.ts';

interface CardProps {
  readonly assignment: Assignment;
  /** Its questions are shown elsewhere, with their answers. */
  readonly asked?: boolean;
  /** Content at its foot. */
  readonly children?: ComponentChildren;
}

export function Card({ assignment, asked = false, children }: CardProps): JSX.Element {
  const words = useWords();
  const { world } = usePresent();
  const { start, until, aids, brisk } = assignment;
  const { title, task, questions } = ownWordsOf(words, assignment.words);
  const shut = shutWords(words, aids);
  return (
    <article class="assignment-card">
      <p class="slug">
        {words.say('assignment-slug', { date: words.date(firstDate(start, world.value), 'medium') })}
      </p>
      <h3 class="assignment-title">{title === '' ? words.say('assignment-untitled') : title}</h3>
      {task !== '' && <p class="assignment-task">{task}</p>}
      <dl>
        <Row term="begins">{startWords(words, start, world.value)}</Row>
        <Row term="until">{untilWords(words, until)}</Row>
        <Row term="minds">{mindsWords(words, start)}</Row>
        <Row term="aids">
          {aidsWords(words, aids)}
          {shut !== null && <span class="note">{shut}</span>}
        </Row>
        {brisk && <Row term="pace">{words.say('assignment-brisk')}</Row>}
      </dl>
      {!asked && questions.length > 0 && (
        <>
          <p class="assignment-asks">{words.say('assignment-asks', { count: questions.length })}</p>
          <ol class="assignment-questions">
            {questions.map((question, index) => (
              <li key={index}>{question}</li>
            ))}
          </ol>
        </>
      )}
      {children}
    </article>
  );
}

function Row({ term, children }: { term: string; children: ComponentChildren }): JSX.Element {
  return (
    <div>
      <dt>{useWords().say(`assignment-${term}`)}</dt>
      <dd>{children}</dd>
    </div>
  );
}
