/**
 * Printed cards to cut apart: four to a page, or two if the task is long. Each has the address as a QR code,
 * and the short code if there is one; the questions and the aids left out are only on the larger ones, and on
 * the page that the card opens. They are in the document only while printing.
 */
import { type JSX, render } from 'preact';
import type { PublicWorld } from '../../../core/world.ts';
import type { Assignment } from '../../../lesson/assignment.ts';
import type { Words } from '../../../strings/fluent.ts';
import { codeOf, Squares } from '../../saves/qr-code.tsx';
import { aidsWords, mindsWords, ownWordsOf, shutWords, startWords, untilWords } from './card-words.ts';

/** Letters of a task that fit on a quarter of a page (design choice, at 10.5 points). */
const MOST_LETTERS = 480;

export interface PrintedCards {
  readonly words: Words;
  readonly world: PublicWorld;
  readonly assignment: Assignment;
  readonly address: string;
  readonly code: string | null;
}

/** Prints them with the browser's print dialog. */
export function printCards(cards: PrintedCards): void {
  const place = document.createElement('div');
  place.className = 'cards-on-paper';
  const { task } = ownWordsOf(cards.words, cards.assignment.words);
  const count = task.length > MOST_LETTERS ? 2 : 4;
  place.dataset.count = `${count}`;
  document.body.append(place);
  render(
    Array.from({ length: count }, (_, index) => <PrintedCard key={index} {...cards} whole={count === 2} />),
    place,
  );
  window.addEventListener(
    'afterprint',
    () => {
      render(null, place);
      place.remove();
    },
    { once: true },
  );
  window.print();
}

interface PrintedCardProps extends PrintedCards {
  /** With its questions. */
  readonly whole: boolean;
}

function PrintedCard(props: PrintedCardProps): JSX.Element {
  const { words, world, assignment, address, code, whole } = props;
  const { start, until, aids, brisk } = assignment;
  const { title, task, questions } = ownWordsOf(words, assignment.words);
  const squares = codeOf(address);
  const rows = [
    ['begins', startWords(words, start, world)],
    ['until', untilWords(words, until)],
    ['minds', mindsWords(words, start)],
    ['aids', [aidsWords(words, aids), whole ? shutWords(words, aids) : null].filter(Boolean).join('. ')],
    ...(brisk && whole ? [['pace', words.say('assignment-brisk')]] : []),
  ];
  return (
    <article>
      <p class="slug">{words.say('scenario-title')}</p>
      <h2>{title === '' ? words.say('assignment-untitled') : title}</h2>
      <p class="assignment-task">{task}</p>
      <dl>
        {rows.map(([term, text]) => (
          <div key={term}>
            <dt>{words.say(`assignment-${term}`)}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      {whole && (
        <ol>
          {questions.map((question, index) => (
            <li key={index}>{question}</li>
          ))}
        </ol>
      )}
      <div class="cards-ways">
        {squares === null ? null : <Squares code={squares} name={words.say('share-qr-name')} />}
        <p>
          {words.say('cards-how', { place: location.host + location.pathname })}
          {code !== null && <b>{code}</b>}
        </p>
      </div>
    </article>
  );
}
