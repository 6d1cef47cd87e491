/** The last page of the text, ruled for names: the powers sign in turn, and an unsigned line stays blank. */
import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { PowerId } from '../../scenario/primitives.ts';
import { atTheDoor } from '../shell/persons.ts';
import { usePresent } from '../shell/present.ts';
import { useWords } from '../shell/words.ts';

export function Signatures({ hands, signed }: { hands: readonly PowerId[]; signed: number }): JSX.Element {
  const present = usePresent();
  const words = useWords();
  const { world } = present.timeline.value;
  const newest = useRef<HTMLLIElement>(null);
  const before = useRef(signed);
  // In a low window the page is further down in the house; what was signed before the scene was opened moves nothing.
  useEffect(() => {
    if (signed > before.current) bringIntoView(newest.current);
    before.current = signed;
  }, [signed]);
  return (
    <ol class="signatures" aria-label={words.say('fair-hands')}>
      {hands.map((id, index) => {
        const person = atTheDoor(world, id, present.view.value.date)?.person;
        return (
          <li key={id} ref={index === signed - 1 ? newest : null} class={index < signed ? 'inked' : ''}>
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

/** Scrolls the house alone, and only down. */
function bringIntoView(line: HTMLElement | null): void {
  const house = line?.closest('.sheet-body');
  if (line === null || house == null) return;
  const below = line.getBoundingClientRect().bottom - house.getBoundingClientRect().bottom;
  if (below > 0) house.scrollBy(0, below / (house.currentCSSZoom ?? 1) + 8);
}
