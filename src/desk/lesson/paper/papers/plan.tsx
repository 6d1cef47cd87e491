/**
 * A lesson plan: aims, materials, the schedule in minutes, solutions, the background, what of it is
 * documented, and the closing question.
 */
import type { JSX } from 'preact';
import type { Paper, Plan } from '../../../../scenario/lesson/paper.ts';
import type { Scenario } from '../../../../scenario/schema.ts';
import type { Words } from '../../../../strings/fluent.ts';
import type { Block, Content } from '../blocks.ts';
import { Cite, heading, paragraph, titleBlock, workBlocks } from '../parts.tsx';

function list(key: string, kind: string, ids: readonly string[], words: Words): Block {
  return {
    key,
    drawn: (
      <ul>
        {ids.map((id) => (
          <li key={id}>{words.say(`paper-${kind}-${id}`)}</li>
        ))}
      </ul>
    ),
  };
}

function course(words: Words, { id, steps }: Plan): Block[] {
  const frame = {
    key: 'course',
    around: (rows: readonly JSX.Element[]) => (
      <table class="print-course">
        <thead>
          <tr>
            <th scope="col">{words.say('paper-when')}</th>
            <th scope="col">{words.say('paper-minutes')}</th>
            <th scope="col">{words.say('paper-step')}</th>
          </tr>
        </thead>
        <tbody>{rows}</tbody>
      </table>
    ),
  };
  return steps.map((step, at): Block => {
    const from = steps.slice(0, at).reduce((sum, { minutes }) => sum + minutes, 0);
    return {
      key: `step-${step.id}`,
      frame,
      drawn: (
        <tr>
          <td>{words.say('paper-span', { from, until: from + step.minutes })}</td>
          <td>{step.minutes}</td>
          <td>
            <b>{words.say(`paper-step-${id}-${step.id}.title`)}</b> {words.say(`paper-step-${id}-${step.id}`)}
          </td>
        </tr>
      ),
    };
  });
}

const solutions = (words: Words, all: Paper['solutions']): Block[] =>
  all.map(({ id, sources }, at) => ({
    key: `solution-${id}`,
    drawn: (
      <p>
        <b>
          {at + 1}. {words.say(`paper-solution-${id}.title`)}
        </b>{' '}
        {words.say(`paper-solution-${id}`)} <Cite keys={sources} />
      </p>
    ),
  }));

function question(words: Words, { yes, no }: Paper['question']): Block[] {
  const side = (name: 'yes' | 'no', keys: readonly string[]): Block => ({
    key: `question-${name}`,
    withNext: true,
    drawn: (
      <p>
        <b>{words.say(`paper-${name}`)}</b> {words.say(`paper-question-${name}`)} <Cite keys={keys} />
      </p>
    ),
  });
  return [
    heading('question-head', words.say('paper-question')),
    side('yes', yes),
    side('no', no),
    paragraph('question-ask', words.say('paper-question-ask')),
  ];
}

export function planContent(words: Words, scenario: Scenario, paper: Paper, plan: Plan): Content {
  const cited = [
    ...paper.solutions.flatMap(({ sources }) => sources),
    ...paper.background.flatMap(({ sources }) => sources),
    ...paper.known.flatMap(({ sources }) => sources ?? []),
    ...paper.regime,
    ...paper.question.yes,
    ...paper.question.no,
  ];
  const title = words.say(`paper-plan-${plan.id}`);
  return {
    is: 'flow',
    blocks: [
      titleBlock(words, title, words.say(`paper-plan-${plan.id}.about`)),
      heading('aims-head', words.say('paper-aims')),
      list('aims', 'aim', plan.aims, words),
      heading('materials-head', words.say('paper-materials')),
      list('materials', 'material', plan.materials, words),
      {
        key: 'regime',
        drawn: (
          <p class="print-boxed">
            <b>{words.say('paper-plainly')}</b> {words.say('paper-regime')} <Cite keys={paper.regime} />
          </p>
        ),
      },
      heading('course-head', words.say('paper-course')),
      ...course(words, plan),
      heading('solutions-head', words.say('paper-solutions')),
      ...solutions(words, paper.solutions),
      heading('background-head', words.say('paper-background')),
      ...paper.background.map(({ id, sources }) =>
        paragraph(
          `background-${id}`,
          <>
            {words.say(`paper-background-${id}`)} <Cite keys={sources} />
          </>,
        ),
      ),
      heading('known-head', words.say('paper-known')),
      ...paper.known.map(({ id, sources }) =>
        paragraph(
          `known-${id}`,
          <>
            <b>{words.say(`paper-known-${id}.title`)}</b> {words.say(`paper-known-${id}`)}{' '}
            <Cite keys={sources} />
          </>,
        ),
      ),
      ...question(words, paper.question),
      ...workBlocks(words, scenario, cited),
    ],
  };
}
