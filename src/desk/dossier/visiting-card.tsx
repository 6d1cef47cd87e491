/**
 * The visiting card of the person who represents a power on that day, and the still life beside it: his hat
 * on its peg and a thing that suits his manner of speaking. What they tell is also said in words.
 */
import type { JSX } from 'preact';
import type { PowerId } from '../../scenario/primitives.ts';
import { useDerived } from '../shell/derived.ts';
import { atTheDoor } from '../shell/persons.ts';
import { usePresent } from '../shell/present.ts';
import { useWords } from '../shell/words.ts';
import { Hat } from '../table/hat.tsx';
import { Thing } from '../table/thing.tsx';
import { PENCILLED, visitOf } from './visit.ts';

export function Card({ id }: { id: PowerId }): JSX.Element {
  const present = usePresent();
  const words = useWords();
  const world = present.world.value;
  const { here, visit } = useDerived(() => {
    const { date, powers } = present.view.value;
    const power = powers.find((one) => one.id === id);
    return {
      here: atTheDoor(world, id, date),
      visit: power === undefined ? null : visitOf(present, power),
    };
  }, [world, id]);
  if (here === null)
    return (
      <div class="card">
        <p class="card-name">{words.say('nobody-at-the-door')}</p>
      </div>
    );
  const { called = null, pencil = null } = visit ?? {};
  const place = world.partners.indexOf(id);
  const date = (day: number): string => words.date(present.iso(day), 'short');
  return (
    <div class={called === null ? 'card' : 'card turned'}>
      {visit !== null && (
        <div class="still-life" aria-hidden="true">
          <Hat number={place + 1} kind={place} worn={visit.hat} />
          {here.thing !== undefined && visit.hat !== 'gone' && <Thing name={here.thing} />}
        </div>
      )}
      <div class="card-text">
        <p class="card-name">{words.say(`person-${here.person}`)}</p>
        <p class="card-style">{words.first([`person-${here.person}.role`, `office-${here.office}`])}</p>
        {visit !== null && <p class="hidden">{words.say(`visit-hat-${visit.hat}`)}</p>}
      </div>
      {(called !== null || pencil !== null) && (
        <p class="card-visit">
          {called !== null && <span>{words.say('visit-called', { date: date(called) })}</span>}
          {pencil !== null && (
            <span>
              <i lang="fr">{PENCILLED[pencil.initials]}</i>{' '}
              {words.say(`visit-${pencil.initials}`, { date: date(pencil.day) })}
            </span>
          )}
        </p>
      )}
    </div>
  );
}
