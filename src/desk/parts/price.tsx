/**
 * What a wish would cost at home: leave for each of its demands, and the stroke of the pencil or the note that meets it.
 */
import type { JSX } from 'preact';
import type { Demand } from '../../core/home.ts';
import type { Wish } from '../../core/position.ts';
import { leaveFor } from '../../core/view-later.ts';
import { demandWords } from '../../strings/names.ts';
import { useDesk } from '../desk.ts';
import { plain, signed } from '../figures.ts';
import { find } from '../verbs.ts';
import { VerbButton } from './verb.tsx';

export function PriceAtHome({ wish }: { wish: Wish }): JSX.Element | null {
  const desk = useDesk();
  const { words } = desk.house;
  const { signed: closed, text } = desk.view.value;
  if (closed !== null) return null;
  const demands: { key: string; demand: Demand }[] = [
    ...Object.entries(wish.text).map(([clause, option]) => ({
      key: `${clause}=${option}`,
      demand: { kind: 'option' as const, clause, option },
    })),
    ...wish.circle.map((power) => ({ key: power, demand: { kind: 'chair' as const, power } })),
  ];
  return (
    <>
      <h3>{words.say('why-price')}</h3>
      {demands.map(({ key, demand }) => {
        const leave = leaveFor(desk.game.value, demand);
        const ask = find(desk, (command) =>
          command.do !== 'ask'
            ? false
            : 'power' in command
              ? demand.kind === 'chair' && command.power === demand.power
              : demand.kind === 'option' &&
                command.clause === demand.clause &&
                command.option === demand.option,
        );
        const act = find(desk, (command) =>
          demand.kind === 'option'
            ? command.do === 'draft' && command.clause === demand.clause && command.option === demand.option
            : command.do === 'note' && command.power === demand.power,
        );
        const done = demand.kind === 'option' && text[demand.clause] === demand.option;
        return (
          <div class="price" key={key}>
            {leave.allowed && <p>{words.say('leave-given', { demand: demandWords(words, key) })}</p>}
            {!leave.allowed && ask !== null && (
              <VerbButton
                possible={ask}
                more={words.say(leave.ledger.enough ? 'ask-likely' : 'ask-unlikely', {
                  stands: signed(words, leave.ledger.total ?? 0),
                  needs: plain(words, leave.ledger.aspiration ?? 0),
                  price: plain(words, leave.price),
                })}
              />
            )}
            {leave.allowed && !done && act !== null && <VerbButton possible={act} />}
            {done && <p class="note">{words.say('why-in-pencil')}</p>}
          </div>
        );
      })}
    </>
  );
}
