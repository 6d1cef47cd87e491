/** Lists the messages that a lesson needs in the word files of the folder `lesson`. */
import type { Lesson } from './load-lesson.ts';

/** Attributes of the written questions that an assignment may have; the first is required. */
export const QUESTIONS = ['q1', 'q2', 'q3'] as const;

type Asking = Pick<Lesson, 'stops' | 'assignments' | 'glossary'>;

export function lessonMessages({ stops, assignments, glossary }: Asking): string[] {
  return [
    ...stops.flatMap(({ id, answers, dispute }) => [
      ...['', '.title', '.hint', '.told', '.ask', ...(dispute === undefined ? [] : ['.settled'])].map(
        (part) => `stop-${id}${part}`,
      ),
      ...answers.map((answer) => `stop-${id}-${answer.id}`),
    ]),
    ...glossary.flatMap(({ id }) => ['', '.title', '.seen'].map((part) => `glossary-${id}${part}`)),
    ...assignments.flatMap(({ id }) =>
      ['', '.title', `.${QUESTIONS[0]}`].map((part) => `assignment-${id}${part}`),
    ),
  ];
}
