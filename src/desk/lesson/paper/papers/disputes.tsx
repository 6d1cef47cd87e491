/**
 * Cards on the matters on which the sources disagree: both readings with the works behind them, and the one
 * that the game uses.
 */
import type { JSX } from 'preact';
import type { Scenario } from '../../../../scenario/schema.ts';
import type { Words } from '../../../../strings/fluent.ts';
import type { Block, Content } from '../blocks.ts';
import { Cite, titleBlock, workBlocks } from '../parts.tsx';

interface CardProps {
  readonly words: Words;
  readonly number: number;
  readonly card: Scenario['disputes'][number];
}

function Card({ words, number, card: { id, one, two } }: CardProps): JSX.Element {
  return (
    <article class="dispute-card">
      <h4>
        {number}. {words.say(`dispute-${id}`)}
      </h4>
      <div class="dispute-readings">
        <p>
          <b>{words.say('paper-reading-one')}</b> {words.say(`dispute-${id}.one`)} <Cite keys={one} />
        </p>
        <p>
          <b>{words.say('paper-reading-two')}</b> {words.say(`dispute-${id}.two`)} <Cite keys={two} />
        </p>
      </div>
      <p>
        <b>{words.say('paper-reading-game')}</b> {words.say(`dispute-${id}.game`)}
      </p>
      <p class="answer-line">{words.say('paper-reading-yours')}</p>
    </article>
  );
}

export function disputesContent(words: Words, scenario: Scenario): Content {
  const cards = scenario.disputes.map(
    (card, at): Block => ({
      key: card.id,
      drawn: <Card words={words} number={at + 1} card={card} />,
    }),
  );
  const keys = scenario.disputes.flatMap(({ one, two }) => [...one, ...two]);
  return {
    is: 'flow',
    blocks: [
      titleBlock(words, words.say('paper-disputes'), words.say('paper-disputes-how')),
      ...cards,
      ...workBlocks(words, scenario, keys),
    ],
  };
}
