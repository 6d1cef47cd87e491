/**
 * The price of a wish at home: permission for each of its demands, asked for one after another, and the change or
 * the note that meets it.
 */
import type { JSX } from 'preact';
import type { Demand } from '../../core/permission.ts';
import type { Wish } from '../../core/standing.ts';
import { type PermissionInTurn, permissionFor, permissionsInTurn } from '../../core/view-permission.ts';
import { demandKey, demandsIn } from '../../core/view-what-if.ts';
import type { PowerId } from '../../scenario/primitives.ts';
import type { Words } from '../../strings/fluent.ts';
import { demandWords } from '../../strings/power-names.ts';
import { VerbButton } from '../acts/verb-button.tsx';
import { find } from '../acts/verbs.ts';
import { askedToday, pricesOf } from '../home/price-words.ts';
import { Sitting } from '../home/sitting.tsx';
import { type Present, usePresent } from '../shell/present.ts';
import { useWords } from '../shell/words.ts';

/** `power`: whose wish it is, if all of it may be asked for in one sitting. */
export function WishPrice({ wish, power }: { wish: Wish; power?: PowerId }): JSX.Element | null {
  const present = usePresent();
  const words = useWords();
  const { signed: closed, text } = present.view.value;
  if (closed !== null) return null;
  const demands = demandsIn(wish);
  const permissions = permissionsInTurn(present.game.value, demands);
  return (
    <>
      <h3>{words.say('why-price')}</h3>
      {power !== undefined && <Sitting power={power} />}
      {demands.map((demand, at) => {
        const key = demandKey(demand);
        const permission = permissions[at];
        if (permission === undefined) return null;
        const ask = find(present, (command) =>
          command.do !== 'ask' || 'for' in command
            ? false
            : 'power' in command
              ? demand.kind === 'chair' && command.power === demand.power
              : demand.kind === 'option' &&
                command.clause === demand.clause &&
                command.option === demand.option,
        );
        const act = find(present, (command) =>
          demand.kind === 'option'
            ? command.do === 'draft' && command.clause === demand.clause && command.option === demand.option
            : command.do === 'note' && command.power === demand.power,
        );
        const done = demand.kind === 'option' && text[demand.clause] === demand.option;
        return (
          <div class="price" key={key}>
            {permission.allowed && (
              <p>{words.say('permission-given', { demand: demandWords(words, key) })}</p>
            )}
            {!permission.allowed && ask !== null && (
              <VerbButton possible={ask} more={priceWords(present, words, demand, permission)} />
            )}
            {permission.allowed && !done && act !== null && <VerbButton possible={act} />}
            {done && <p class="note">{words.say('why-in-pencil')}</p>}
          </div>
        );
      })}
    </>
  );
}

/** What home would say and what asking costs today, and what after the requests above it, if any. */
function priceWords(present: Present, words: Words, demand: Demand, permission: PermissionInTurn): string {
  const today = askedToday(words, permissionFor(present.game.value, demand));
  const { after, foretold } = permission;
  return after === 0 ? today : words.say(`ask-then-${foretold}`, { today, ...pricesOf(words, permission) });
}
