/** The last page of the text, ruled for names: the powers sign in turn, and an unsigned line stays blank. */
import type { JSX } from 'preact';
import type { PowerId } from '../../scenario/primitives.ts';
import { atTheDoor } from '../shell/persons.ts';
import { usePresent } from '../shell/present.ts';
import { useWords } from '../shell/words.ts';

export function Signatures({ hands, signed }: { hands: readonly PowerId[]; signed: number }): JSX.Element {
  const present = usePresent();
  const words = useWords();
  const { world } = present.timeline.value;
  return (
    <ol class="signatures" aria-label={words.say('fair-hands')}>
      {hands.map((id, index) => {
        const person = atTheDoor(world, id, present.view.value.date)?.person;
        return (
          <li key={id} class={index < signed ? 'inked' : ''}>
            <span class="fair-line">
              {index < signed ? (
                <span class="fair-ink">
                  {words.say(person === undefined ? `power-${id}` : `person-${person}`)}
                </span>
              ) : (
                <span class="hidden">{words.say('fair-white')}</span>
              )}
            </span>
            <b>{words.say(`power-${id}`)}</b>
          </li>
        );
      })}
    </ol>
  );
}
