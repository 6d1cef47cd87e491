/**
 * The blank articles for bargaining by hand: every wording of each with a box to tick, and lines for
 * signatures.
 */
import type { JSX } from 'preact';
import type { PublicWorld } from '../../../../core/world.ts';
import type { Clause } from '../../../../scenario/schema.ts';
import type { Words } from '../../../../strings/fluent.ts';
import { printed } from '../../../draft/instrument.ts';
import { numeral } from '../../../draft/numeral.ts';
import type { Block, Content } from '../blocks.ts';
import { titleBlock } from '../parts.tsx';

function Wording({ words, clause, option }: { words: Words; clause: Clause; option: string }): JSX.Element {
  const sheet = printed(words, clause.id, option);
  const text = sheet === '' || clause.preamble ? words.say(`option-${clause.id}-${option}`) : sheet;
  return (
    <li>
      <i class="print-tick" />
      <span>
        <b>{words.say('paper-wording', { label: words.say(`option-${clause.id}-${option}.label`) })}</b>{' '}
        {text}
      </span>
    </li>
  );
}

export function articlesContent(words: Words, world: PublicWorld): Content {
  const { clauses, partners } = world;
  const inOrder = [
    ...clauses.filter(({ preamble }) => preamble),
    ...clauses.filter(({ preamble }) => !preamble),
  ];
  let number = 0;
  const articles = inOrder.map((clause): Block => {
    const name = words.say(`clause-${clause.id}`);
    const head = clause.preamble
      ? name
      : words.say('fair-article', { numeral: numeral(++number), clause: name });
    return {
      key: clause.id,
      drawn: (
        <section class="article-blank">
          <h4>
            {head} <small>{words.say(`clause-${clause.id}.label`)}</small>
          </h4>
          <ul>
            {clause.options.map(({ id }) => (
              <Wording key={id} words={words} clause={clause} option={id} />
            ))}
          </ul>
        </section>
      ),
    };
  });
  const hands: Block = {
    key: 'hands',
    drawn: (
      <section class="print-hands">
        <h4>{words.say('paper-hands')}</h4>
        <p>{words.say('paper-hands-about')}</p>
        <ul>
          {[...partners, world.player].map((id) => (
            <li key={id}>
              <i class="print-line" />
              <span>{words.say(`power-${id}`)}</span>
            </li>
          ))}
        </ul>
      </section>
    ),
  };
  return {
    is: 'flow',
    blocks: [
      titleBlock(words, words.say('paper-articles'), words.say('paper-articles-how')),
      ...articles,
      hands,
    ],
  };
}
