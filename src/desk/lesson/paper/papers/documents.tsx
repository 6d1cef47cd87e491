/**
 * Documents of the codex, each with questions and lines for the answers; the solutions are together on a last
 * sheet.
 */
import type { Paper } from '../../../../scenario/lesson/paper.ts';
import type { Scenario } from '../../../../scenario/schema.ts';
import type { Words } from '../../../../strings/fluent.ts';
import type { Block, Content } from '../blocks.ts';
import { Cite, heading, titleBlock, workBlocks } from '../parts.tsx';

type Asked = Paper['documents'][number];

function documentBlocks(
  words: Words,
  scenario: Scenario,
  { entry, questions }: Asked,
  number: number,
): Block[] {
  const keys = scenario.codex.find(({ id }) => id === entry)?.sources ?? [];
  return [
    {
      key: entry,
      withNext: true,
      drawn: (
        <section class="print-document">
          <h4>
            {number}. {words.say(`codex-${entry}.title`)}
          </h4>
          <p class="print-document-text">
            {words.say(`codex-${entry}`)} <Cite keys={keys} />
          </p>
        </section>
      ),
    },
    ...questions.map(
      (question, at): Block => ({
        key: `${entry}-${question}`,
        withNext: at < questions.length - 1,
        drawn: (
          <div class="print-asked">
            <p>
              <b>{words.say('paper-letter', { at: at + 1 })}</b>{' '}
              {words.say(`paper-document-${entry}-${question}`)}
            </p>
            <i class="print-line" />
            <i class="print-line" />
          </div>
        ),
      }),
    ),
  ];
}

const answerBlock = (words: Words, { entry, questions }: Asked, number: number): Block => ({
  key: `answers-${entry}`,
  drawn: (
    <section class="print-answers">
      <p>
        <b>
          {number}. {words.say(`codex-${entry}.title`)}
        </b>
      </p>
      {questions.map((question, at) => (
        <p key={question}>
          <b>{words.say('paper-letter', { at: at + 1 })}</b>{' '}
          {words.say(`paper-document-${entry}-${question}.answer`)}
        </p>
      ))}
    </section>
  ),
});

export function documentsContent(words: Words, scenario: Scenario, { documents }: Paper): Content {
  const keys = documents.flatMap(({ entry }) => scenario.codex.find(({ id }) => id === entry)?.sources ?? []);
  return {
    is: 'flow',
    blocks: [
      titleBlock(words, words.say('paper-documents'), words.say('paper-documents-how')),
      ...documents.flatMap((one, at) => documentBlocks(words, scenario, one, at + 1)),
      { ...heading('answers-head', words.say('paper-answers')), first: true },
      ...documents.map((one, at) => answerBlock(words, one, at + 1)),
      ...workBlocks(words, scenario, keys),
    ],
  };
}
