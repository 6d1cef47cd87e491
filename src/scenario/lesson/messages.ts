/** Which messages a lesson asks of the scenario's words in the folder `lesson`. */
import type { Lesson } from './load-lesson.ts';

export function lessonMessages({ stops, assignments }: Lesson): string[] {
  return [
    ...stops.flatMap(({ id, answers, dispute }) => [
      ...['', '.title', '.hint', '.told', '.ask', ...(dispute === undefined ? [] : ['.settled'])].map(
        (part) => `stop-${id}${part}`,
      ),
      ...answers.map((answer) => `stop-${id}-${answer.id}`),
    ]),
    ...assignments.flatMap(({ id }) => [`assignment-${id}`, `assignment-${id}.title`]),
  ];
}
